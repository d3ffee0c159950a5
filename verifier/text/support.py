"""Which words a note marker supports.

A marker supports the sentence it stands in or behind; in mid-sentence the clause before it; and the
sentences before, back to the last marker, as far as they can't stand without it. Chicago Manual of
Style (17th ed.) 14.26: a note number stands at the end of a sentence or clause.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from verifier.text.marks import Quoted, quoted
from verifier.text.sayings import leans_back, says
from verifier.text.sentences import sentences
from verifier.text.span import Span

FEWEST = 4
"""Words that a clause needs to be a statement of its own."""

LONGEST = 4000
"""Characters of sentences joined because they lean on each other."""

CLOSING = re.compile(r"[.!?…\"'”’»›)\]]{0,8}")
JOINT = re.compile(r"[\s,;:–—-]{0,8}")
WORD = re.compile(r"[^\W_]")
STOPPED = re.compile(r"[.!?…][\"'”’»›)\]]{0,4}$")
INTRODUCED = re.compile(r"[\s,:]{0,3}(?=[\"“„«‘'])")


@frozen
class Stretch:
    """``text[start:end]`` and the markers (their indices) that support it."""

    start: int
    end: int
    markers: tuple[int, ...] = ()
    whole: bool = True
    """True for whole sentences."""


def stretches(
    text: str, offsets: Sequence[int], marks: Sequence[Quoted] | None = None
) -> list[Stretch]:
    """Return the statements of a paragraph: stretches of `text`, in order, and their markers.

    `offsets` say where the markers stood, in order; they are left out of `text`. `marks` are the
    quotations in `text`, where they are known already. Sentences without a marker are stretches of
    their own. Every marker is in one stretch, as long as there is one.
    """
    marks = quoted(text) if marks is None else marks
    outer = [q for q in marks if q.depth == 1]
    found: list[Stretch] = []
    at = 0
    cut = _cut(text, sentences(text, marks), offsets)
    for number, sentence in enumerate(cut):
        following = cut[number + 1].start if number + 1 < len(cut) else len(text) + 1
        first = at
        while at < len(offsets) and offsets[at] <= following:
            at += 1
        found += _clauses(text, sentence, range(first, at), offsets, outer)
    return _joined(text, found, outer)


def _cut(text: str, found: list[Span], offsets: Sequence[int]) -> list[Span]:
    """Cut also where a marker alone stood between a stop and the next sentence: ``end.[1]Next``."""
    if not offsets:
        return found
    out: list[Span] = []
    at = 0
    for sentence in found:
        start = sentence.start
        while at < len(offsets) and offsets[at] < sentence.end:
            offset = offsets[at]
            at += 1
            if (
                offset > start
                and not text[offset].isspace()
                and (text[offset].isupper() or text[offset] in '“„«"‘')
                and STOPPED.search(text[max(start, offset - 8) : offset])
            ):
                out.append(Span(start, offset))
                start = offset
        out.append(Span(start, sentence.end))
    return out


def _clauses(
    text: str,
    sentence: Span,
    markers: range,
    offsets: Sequence[int],
    outer: list[Quoted],
) -> Iterator[Stretch]:
    """Cut one sentence behind its markers."""
    if not markers:
        yield Stretch(sentence.start, sentence.end)
        return
    bounds: list[tuple[int, list[int]]] = []
    for marker in markers:
        bound = _bound(text, sentence, offsets[marker], outer)
        if bounds and bounds[-1][0] >= bound:
            bounds[-1][1].append(marker)
        else:
            bounds.append((bound, [marker]))
    if bounds[-1][0] < sentence.end:
        bounds.append((sentence.end, []))
    begins = [sentence.start, *(bound for bound, _ in bounds)]
    small = [_few(text[a:b]) for a, b in pairwise(begins)]
    if sum(small[:-1]) > 1:  # a list of names, each with its marker
        bounds = [(sentence.end, list(markers))]
    start = sentence.start
    held: list[int] = []
    pieces: list[Stretch] = []
    for number, (bound, mine) in enumerate(bounds):
        held += mine
        last = number == len(bounds) - 1
        if not last and _few(text[start:bound]):
            continue
        if last and pieces and _few(text[start:bound]):
            before = pieces.pop()
            start, held = before.start, [*before.markers, *held]
        pieces.append(Stretch(start, bound, tuple(held), whole=False))
        joint = JOINT.match(text, bound, sentence.end)
        start, held = joint.end() if joint else bound, []
    if len(pieces) == 1 and pieces[0].end == sentence.end:
        yield Stretch(sentence.start, sentence.end, pieces[0].markers)
    else:
        yield from pieces


def _bound(text: str, sentence: Span, offset: int, outer: list[Quoted]) -> int:
    """Return where the words that a marker supports end."""
    bound = min(max(offset, sentence.start), sentence.end)
    index = bisect_right(outer, bound, key=lambda q: q.outer_start) - 1
    if index >= 0 and outer[index].outer_start < bound < outer[index].outer_end:
        bound = outer[index].outer_end
    else:
        introduced = INTRODUCED.match(text, bound)
        after = (
            bisect_left(outer, introduced.end(), key=lambda q: q.outer_start) if introduced else 0
        )
        if (
            introduced
            and after < len(outer)
            and outer[after].outer_start == introduced.end()
            and outer[after].outer_end <= sentence.end
            and says(text[max(sentence.start, bound - 80) : bound])
        ):
            bound = outer[after].outer_end
    closing = CLOSING.match(text, bound, sentence.end)
    end = closing.end() if closing else bound
    if not WORD.search(text, end, sentence.end):
        return sentence.end
    return sentence.start + len(text[sentence.start : end].rstrip())


def _few(words: str) -> bool:
    return len(words.split()) < FEWEST and len(words) < 8 * FEWEST


def _joined(text: str, found: list[Stretch], outer: list[Quoted]) -> list[Stretch]:
    """Join a marked sentence with the quoting sentences before it that it goes on from."""
    out: list[Stretch] = []
    starts = [q.outer_start for q in outer]
    for stretch in found:
        while (
            stretch.markers
            and out
            and out[-1].whole
            and stretch.end - out[-1].start <= LONGEST
            and not out[-1].markers
            and _quotes(out[-1], outer, starts)
            and leans_back(text[stretch.start : stretch.end], _quotes(stretch, outer, starts))
        ):
            stretch = evolve(stretch, start=out.pop().start)
        out.append(stretch)
    return out


def _quotes(stretch: Stretch, outer: list[Quoted], starts: list[int]) -> list[tuple[int, int]]:
    """Return the quotations inside a stretch, as offsets from its start."""
    low = bisect_left(starts, stretch.start)
    high = bisect_left(starts, stretch.end)
    return [(q.outer_start - stretch.start, q.outer_end - stretch.start) for q in outer[low:high]]
