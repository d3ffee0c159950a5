"""Cut blocks into statements, before notes are numbered and dates are read."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import evolve, field, frozen

from verifier.blocks.found import Block, FoundMarker
from verifier.text.excerpt import Excerpt, glue
from verifier.text.marks import Quoted, continues, scan
from verifier.text.sayings import attributed, introduces
from verifier.text.span import Span
from verifier.text.support import stretches

WORD = re.compile(r"[^\W_]")
LETTER = re.compile(r"[^\W\d_]")
LONGEST = 4000
"""Characters that a statement may have after a block quotation joined it."""

ATTRIBUTION = re.compile(r"(?<=[.!?…”\"’»])\s{0,4}(?:[—–]|--)\s{0,2}[^.!?]{3,80}\.?$")


@frozen
class Quote:
    """A quotation in a draft, by offsets into its words."""

    start: int
    end: int
    depth: int = 1
    block: bool = False
    attributed: bool = False


@frozen
class Draft:
    """A statement whose notes have no ids yet; offsets are into its words."""

    words: Excerpt
    number: int
    """The number of its block."""
    last: int
    """The number of its last block."""
    section: str
    markers: tuple[tuple[int, FoundMarker], ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    """(offset, index of the note)."""
    quotes: tuple[Quote, ...] = ()
    codes: tuple[tuple[int, int], ...] = ()
    quotation: bool = field(default=False, repr=False)
    """True where it ends with a block quotation."""


@frozen
class Piece:
    """A block with its section, its links as (offset, index of the note), and its marks paired."""

    number: int
    block: Block
    section: str
    links: tuple[tuple[int, int], ...]
    masked: str
    """The words with code blotted out."""
    marks: tuple[Quoted, ...]
    outer: tuple[Quoted, ...]
    """Of the marks, those that stand in no other quotation."""
    lone: tuple[Span, ...]
    """Marks without a partner, by offsets into the words."""


def piece(
    number: int, block: Block, section: str, links: tuple[tuple[int, int], ...], following: str
) -> Piece:
    """Pair the marks of a block. A quotation that the `following` block goes on with stays open."""
    text = block.words.text
    masked = mask(text, block.codes)
    marks, lone = scan(masked)
    if lone and continues(following) == masked[lone[-1].start : lone[-1].end]:
        last = lone.pop()
        end = len(text)
        inside = [m for m in marks if m.outer_start > last.start]
        marks = [m for m in marks if m.outer_start < last.start]
        marks.append(Quoted(last.end, end, last.start, end, depth=1, style=last.of(masked)))
        marks += (evolve(m, depth=m.depth + 1) for m in inside)
    outer = tuple(m for m in marks if m.depth == 1)
    return Piece(number, block, section, links, masked, tuple(marks), outer, tuple(lone))


def mask(text: str, codes: Sequence[tuple[int, int]]) -> str:
    """Return `text` with the given stretches blotted out, as long as before."""
    if not codes:
        return text
    parts: list[str] = []
    at = 0
    for start, end in codes:
        start = max(start, at)
        if end > start:
            parts += text[at:start], "x" * (end - start)
            at = end
    return "".join((*parts, text[at:]))


def drafts(pieces: Sequence[Piece]) -> list[Draft]:
    """Return the statements of all blocks, in order."""
    out: list[Draft] = []
    waiting: list[FoundMarker] = []
    last = -1
    for each in pieces:
        if not WORD.search(each.block.words.text):
            waiting += each.block.markers
            continue
        mine = _cut(each)
        if waiting and (out or mine):
            _attach(out, mine, waiting)
            waiting = []
        if mine and out and out[-1].last == last and _belongs(out[-1], mine[0]):
            mine[0] = _join(out.pop(), mine[0])
        out += mine
        last = each.number
    if waiting and out:
        _attach(out, [], waiting)
    return out


def _attach(out: list[Draft], mine: list[Draft], waiting: list[FoundMarker]) -> None:
    """Give markers that stood alone in their blocks to the statement before, or else after them."""
    if out:
        behind = tuple((len(out[-1].words), marker) for marker in waiting)
        out[-1] = evolve(out[-1], markers=out[-1].markers + behind)
    else:
        early = tuple((0, marker) for marker in waiting)
        mine[0] = evolve(mine[0], markers=early + mine[0].markers)


def _cut(piece: Piece) -> list[Draft]:
    block = piece.block
    text = block.words.text
    bare = not (block.markers or piece.links)
    if bare and (block.kind == "heading" or (block.kind == "cell" and not _speaks(text))):
        return []
    offsets = [marker.offset for marker in block.markers]
    whole = block.kind == "heading" or (
        block.kind == "quotation"
        and len(text) <= LONGEST
        and not (offsets and WORD.search(text, offsets[0]))
    )
    if whole:
        start = len(text) - len(text.lstrip())
        return [_draft(piece, start, len(text.rstrip()), tuple(range(len(offsets))), True)]
    cut = stretches(piece.masked, offsets, piece.marks)
    found = []
    for number, each in enumerate(cut):
        if WORD.search(text, each.start, each.end):
            found.append(_draft(piece, each.start, each.end, each.markers, number == len(cut) - 1))
        elif each.markers and found:
            more = tuple((len(found[-1].words), block.markers[i]) for i in each.markers)
            found[-1] = evolve(found[-1], markers=found[-1].markers + more)
    return found


def _speaks(text: str) -> bool:
    """Say whether a table cell says something: four words, with letters among them."""
    return len(text.split()) >= 4 and bool(LETTER.search(text))


def _draft(piece: Piece, start: int, end: int, markers: tuple[int, ...], last: bool) -> Draft:
    block = piece.block
    words = block.words.cut(start, end)
    following = len(block.words) + 1 if last else end
    return Draft(
        words=words,
        number=piece.number,
        last=piece.number,
        section=piece.section,
        markers=tuple(
            (min(max(block.markers[i].offset - start, 0), end - start), block.markers[i])
            for i in markers
        ),
        links=tuple(
            (min(at - start, end - start), note)
            for at, note in piece.links[
                bisect_left(piece.links, (start, 0)) : bisect_left(piece.links, (following, 0))
            ]
        ),
        quotes=_quotes(piece, start, end),
        codes=tuple(
            (max(a, start) - start, min(b, end) - start)
            for a, b in block.codes[
                max(0, bisect_left(block.codes, (start, 0)) - 1) : bisect_left(
                    block.codes, (end, 0)
                )
            ]
            if b > start
        ),
        quotation=block.kind == "quotation",
    )


def _quotes(piece: Piece, start: int, end: int) -> tuple[Quote, ...]:
    text = piece.block.words.text
    if piece.block.kind == "quotation":
        return _block_quote(text[start:end], piece, start)
    found = []
    first = bisect_right(piece.outer, start, key=lambda q: q.outer_end)
    beyond = bisect_left(piece.outer, end, key=lambda q: q.outer_start)
    for mark in piece.outer[first:beyond]:
        low, high = max(mark.start, start), min(mark.end, end)
        if high > low:
            said = attributed(piece.masked, mark.outer_start, mark.outer_end, (start, end))
            found.append(Quote(low - start, high - start, mark.depth, attributed=said))
    return tuple(found)


def _block_quote(text: str, piece: Piece, start: int) -> tuple[Quote, ...]:
    """Return a block quotation, without the marks around it and without the name under it."""
    low, high = 0, len(text)
    if name := ATTRIBUTION.search(text, max(0, high - 100)):
        high = name.start()
    first = bisect_left(piece.outer, start, key=lambda q: q.outer_start)
    for mark in piece.outer[first : first + 1]:
        if mark.outer_start == start and mark.outer_end == start + high:
            low, high = mark.start - start, mark.end - start
    return (Quote(low, high, block=True, attributed=bool(name)),) if high > low else ()


def _belongs(before: Draft, quotation: Draft) -> bool:
    """Say whether a block quotation joins what stands before it."""
    if not quotation.quotation or len(before.words) + len(quotation.words) > LONGEST:
        return False
    if before.quotation:
        return not before.markers
    return introduces(before.words.text)


def _join(before: Draft, quotation: Draft) -> Draft:
    shift = len(before.words) + 1
    quotes = (
        evolve(q, start=q.start + shift, end=q.end + shift, attributed=True)
        for q in quotation.quotes
    )
    return Draft(
        words=glue([before.words, quotation.words]),
        number=before.number,
        last=quotation.last,
        section=before.section,
        markers=before.markers + tuple((at + shift, m) for at, m in quotation.markers),
        links=before.links + tuple((at + shift, note) for at, note in quotation.links),
        quotes=before.quotes + tuple(quotes),
        codes=before.codes + tuple((a + shift, b + shift) for a, b in quotation.codes),
        quotation=True,
    )
