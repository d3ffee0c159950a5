"""Put a document together: number notes, resolve markers, cut statements, read dates."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve

from verifier.blocks.drafts import WORD, Draft, Piece, drafts, mask, piece
from verifier.blocks.found import Block, FoundNote
from verifier.blocks.labels import Labels
from verifier.model import (
    Allowance,
    Document,
    Marker,
    Note,
    Quotation,
    Statement,
    Unit,
)
from verifier.references.model import DateMention, PartialDate
from verifier.text.excerpt import Excerpt
from verifier.text.fold import statement_id
from verifier.text.heads import claims_date, dateline
from verifier.text.language import guess
from verifier.text.links import addresses
from verifier.text.marks import OPENERS, unbalanced
from verifier.text.span import Span

HEAD = 40
"""Blocks from the beginning in which the document's own date is looked for."""

DATELINES = 8
"""Blocks from the beginning in which a date that stands alone is the document's."""

SLACK = 40
"""Characters that may stand beside the date in a line that claims it."""

NUMERIC = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}")
FAR = 20
"""Paragraphs that a quotation may run over."""

WEB = re.compile(r"https?://", re.IGNORECASE)


def assemble(
    *,
    path: str,
    format: str,  # noqa: A002 - the contract's own word
    text: str,
    blocks: Sequence[Block],
    notes: Sequence[FoundNote],
    title: str = "",
    language: str = "",
    dated: DateMention | None = None,
    digest: str = "",
    unit: Unit = "line",
    allowances: Sequence[Allowance] = (),
    bibliographies: Sequence[str] = (),
) -> Document:
    """Return the document.

    Notes are numbered, markers resolved, statements cut, quotations and dates read. Where `title`,
    `language` or `dated` are not given they are taken from the blocks. Blocks are in document
    order, notes in the order of their definition.
    """
    title_block = next(
        (b for b in blocks if b.kind == "heading" and WORD.search(b.words.text)), None
    )
    if not title and title_block:
        title = " ".join(title_block.words.text.split())
    claims = dict(_claims(blocks)) or dict(_datelines(blocks))
    dated = dated or max(claims.values(), key=_latest, default=None)
    language = language or guess(_sample(blocks))
    known = list(notes)
    pieces = list(_pieces(blocks, claims, known, title))
    labels = Labels(notes, [m for each in pieces for m in each.block.markers])
    order = sorted(range(len(known)), key=lambda index: known[index].span.start)
    ids = {index: f"n{number}" for number, index in enumerate(order, 1)}
    reader = _Dates(dated.date if dated else None, blocks, notes)
    counts: Counter[str] = Counter()
    statements = tuple(_statement(d, labels, ids, reader, counts) for d in drafts(pieces))
    return Document(
        path=path,
        format=format,
        kind="prose",
        text=text,
        title=title,
        language=language,
        statements=statements,
        notes=tuple(_note(ids[index], known[index]) for index in order),
        dated=dated,
        digest=digest,
        unit=unit,
        allowances=tuple(allowances),
        bibliographies=tuple(bibliographies),
        marks=tuple(sorted(_marks(pieces, notes))),
    )


def _sample(blocks: Sequence[Block]) -> str:
    parts: list[str] = []
    length = 0
    for block in blocks:
        parts.append(block.words.text[:4000])
        length += len(parts[-1])
        if length > 20_000:
            break
    return " ".join(parts)


def _claims(blocks: Sequence[Block]) -> Iterator[tuple[int, DateMention]]:
    """Yield (number, date) of the blocks at the head that say when the document was written."""
    from verifier.references import dates

    for number, block in enumerate(blocks[:HEAD]):
        line = block.words.text
        start = claims_date(line)
        if start is None:
            continue
        for mention in dates.find(line[start:])[:1]:
            if mention.start + len(line) - start - mention.end <= SLACK:
                span = block.words.span(start + mention.start, start + mention.end)
                yield number, evolve(mention, start=span.start, end=span.end)


def _datelines(blocks: Sequence[Block]) -> Iterator[tuple[int, DateMention]]:
    """Yield the one block near the beginning that is a full date, if no other block is one."""
    from verifier.references import dates

    found = []
    for number, block in enumerate(blocks):
        start = dateline(block.words.text)
        if start is None or block.markers:
            continue
        for mention in dates.find(block.words.text[start:])[:1]:
            rest = len(block.words.text[start:].rstrip(" .)")) - mention.end
            if mention.kind == "day" and mention.start == 0 and rest <= 0:
                span = block.words.span(start, start + mention.end)
                found.append((number, evolve(mention, start=span.start, end=span.end)))
        if len(found) > 1:
            return
    if found and found[0][0] < DATELINES:
        yield found[0]


def _latest(mention: DateMention) -> tuple[int, int, int]:
    return mention.date.latest or (0, 0, 0)


def _pieces(
    blocks: Sequence[Block], claims: dict[int, DateMention], known: list[FoundNote], title: str
) -> Iterator[Piece]:
    """Yield the blocks that hold statements; their links are added to the `known` notes."""
    section = ""
    for number, block in enumerate(blocks):
        if number in claims:
            continue
        if block.kind == "heading":
            heading = " ".join(block.words.text.split())
            section = heading if heading != title else ""
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        words = following.words.text if following and following.kind != "heading" else ""
        yield piece(number, block, section, _links(block, known), words)


def _links(block: Block, known: list[FoundNote]) -> tuple[tuple[int, int], ...]:
    """Make a note of each hyperlink and each bare address of a block."""
    found: list[tuple[int, int]] = []
    for link in block.links:
        if WEB.match(link.target):
            words = block.words.cut(link.start, link.end).strip()
            words = words if words.text else Excerpt(link.target, ())
            found.append((link.start, len(known)))
            known.append(FoundNote("", "link", words, link.span, link.target))
    text = block.words.text
    if "://" in text or "www." in text.lower():
        taken = [(link.start, link.end) for link in block.links]
        for span in addresses(mask(text, sorted([*taken, *block.codes]))):
            words = block.words.cut(span.start, span.end)
            place = block.words.span(span.start, span.end)
            found.append((span.start, len(known)))
            known.append(FoundNote("", "link", words, place, words.text))
    return tuple(sorted(found))


class _Dates:
    """Reads the dates of statements, with what the document says about dates."""

    def __init__(
        self, reference: PartialDate | None, blocks: Sequence[Block], notes: Sequence[FoundNote]
    ) -> None:
        from verifier.references import dates

        texts = [b.words.text for b in blocks] + [n.words.text for n in notes]
        self._reference = reference
        self._day_first = dates.order_of(text for text in texts if NUMERIC.search(text))
        self._find = dates.find

    def of(self, text: str) -> list[DateMention]:
        """Return the dates in `text`."""
        return self._find(text, reference=self._reference, day_first=self._day_first)


def _statement(
    draft: Draft, labels: Labels, ids: dict[int, str], reader: _Dates, counts: Counter[str]
) -> Statement:
    words = draft.words
    text = words.text
    plain = statement_id(text)
    counts[plain] += 1
    markers = []
    cited: list[tuple[int, str]] = [(at, ids[note]) for at, note in draft.links]
    for at, found in draft.markers:
        note = labels.resolve(found)
        note_id = ids[note] if note is not None else None
        markers.append(Marker(found.label, note_id, at, found.span))
        if note_id:
            cited.append((at, note_id))
    cited.sort(key=lambda pair: pair[0])
    return Statement(
        id=plain if counts[plain] == 1 else f"{plain}-{counts[plain]}",
        words=words,
        span=words.span(),
        section=draft.section,
        notes=tuple(dict.fromkeys(m.label for m in markers if m.label)),
        note_ids=tuple(dict.fromkeys(note_id for _, note_id in cited)),
        markers=tuple(markers),
        quotations=tuple(
            Quotation(
                text=text[q.start : q.end],
                start=q.start,
                end=q.end,
                span=words.span(q.start, q.end),
                depth=q.depth,
                block=q.block,
                attributed=q.attributed,
            )
            for q in draft.quotes
        ),
        dates=tuple(
            mention
            for mention in reader.of(text)
            if not any(a < mention.end and mention.start < b for a, b in draft.codes)
            and not _another_now(mention, draft)
        ),
        paragraph=draft.number,
    )


def _another_now(mention: DateMention, draft: Draft) -> bool:
    """Say whether it counts from the day of somebody quoted: their “today” is another one."""
    if mention.kind not in ("relative", "weekday"):
        return False
    return any(q.start <= mention.start and mention.end <= q.end for q in draft.quotes)


def _note(identifier: str, found: FoundNote) -> Note:
    return Note(
        id=identifier,
        label=found.label,
        kind=found.kind,
        words=found.words,
        span=found.span,
        target=found.target,
    )


def _marks(pieces: Sequence[Piece], notes: Sequence[FoundNote]) -> Iterator[Span]:
    """Yield the places of quotation marks without a partner, in text and notes."""
    opened: tuple[str, int, Span] | None = None
    for number, each in enumerate(pieces):
        for lone in each.lone:
            mark = lone.of(each.masked)
            place = each.block.words.span(lone.start, lone.end)
            if opened and OPENERS[opened[0]] == mark and number - opened[1] <= FAR:
                opened = None  # a quotation over paragraphs that do not repeat the opening mark
                continue
            if opened:
                yield opened[2]
            opened = (mark, number, place)
    if opened:
        yield opened[2]
    for note in notes:
        if note.kind in ("footnote", "endnote", "inline"):
            for lone in unbalanced(note.words.text):
                yield note.words.span(lone.start, lone.end)
