"""Find the notes of a plain text, and the markers that point to them.

A number at the beginning of a line is a note only where a series of such numbers and markers in the
text before it prove each other; numbered lists, years and numbered paragraphs stay what they are.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from verifier.readers.plain.lines import Group, Line
from verifier.readers.plain.signs import MARKERS, PARTNERS, STARTS, STRONG, UNITS
from verifier.text.fold import folded


@frozen
class Start:
    """A line that may begin a note."""

    line: Line
    group: int
    label: str
    style: str
    words: int
    """Where the words of the note begin."""
    first: bool
    """True where it begins a group, or follows another start of its style in one that does."""


@frozen
class Mark:
    """A marker in the text: one place may hold several labels."""

    start: int
    end: int
    labels: tuple[str, ...]


@frozen
class Found:
    """The notes' first lines by line number, and the markers in order."""

    starts: dict[int, Start]
    marks: tuple[Mark, ...]


def find(text: str, found: Sequence[Group]) -> Found:
    """Return where notes begin and where markers stand."""
    candidates = _candidates(text, found)
    starts: dict[int, Start] = {}
    marks: list[Mark] = []
    spent: set[str] = set()
    for style, mine in candidates.items():
        for partner in PARTNERS[style]:
            if partner in spent:
                continue
            places = _markers(text, partner, mine)
            outside = _outside(places, mine, found)
            taken = _proved(mine, outside, style, partner, len(text))
            if taken:
                starts |= {
                    start.line.number: start for start in taken if start.line.number not in starts
                }
                labels = {start.label for start in taken}
                marks += _meant(places, labels, style in STRONG or partner in ("bracket", "curly"))
                spent.add(partner)
                break
    if not starts:
        begins = {line.start for group in found for line in group}
        places = _markers(text, "bracket", ())
        marks = _orphans([place for place in places if place.start not in begins])
    inside = _inside(starts, marks)
    return Found(starts, tuple(sorted(inside, key=lambda mark: mark.start)))


def _candidates(text: str, found: Sequence[Group]) -> dict[str, list[Start]]:
    out: dict[str, list[Start]] = {style: [] for style in STARTS}
    for number, group in enumerate(found):
        chain = ""
        for index, line in enumerate(group):
            style, match = _start(text, line)
            if not match or match.end() > line.end:
                if index == 0 and _announces(text[line.start : line.end]):
                    chain = "any"
                continue
            first = index == 0 or chain in (style, "any")
            if first:
                chain = style
            label = folded(match["label"])
            out[style].append(Start(line, number, label, style, match.end(), first))
    return {style: starts for style, starts in out.items() if starts}


def _start(text: str, line: Line) -> tuple[str, re.Match[str] | None]:
    if text[line.start] in "[{(⁰¹²³⁴⁵⁶⁷⁸⁹0123456789fFeEnNaA*†‡§¶":
        for style, pattern in STARTS.items():
            if match := pattern.match(text, line.start, line.end):
                return style, match
    return "", None


def _announces(line: str) -> bool:
    return bool(
        re.fullmatch(
            r"\W{0,4}(?:foot|end)?(?:notes?|references|sources|anmerkungen|fußnoten|notas?|noter?)\W{0,4}",
            line,
            re.IGNORECASE,
        )
    )


def _markers(text: str, style: str, starts: Iterable[Start]) -> list[Mark]:
    """Return the places of one kind of marker, those left out that begin one of the `starts`."""
    taken = {start.line.start for start in starts if start.first}
    out = []
    for match in MARKERS[style].finditer(text):
        if match.start() in taken:
            continue
        raw = next(group for group in match.groups() if group)
        if style == "super" and UNITS.search(text[max(0, match.start() - 4) : match.start()]):
            continue
        labels = tuple(_labels(folded(raw)))
        if labels:
            out.append(Mark(match.start(), match.end(), labels))
    return out


def _outside(places: list[Mark], mine: list[Start], found: Sequence[Group]) -> list[Mark]:
    """Return the markers that do not stand in a group that begins like a note."""
    ranges = sorted(
        {(found[start.group][0].start, found[start.group][-1].end) for start in mine if start.first}
    )
    begins = [low for low, _ in ranges]
    out = []
    for place in places:
        index = bisect_right(begins, place.start) - 1
        if index < 0 or place.start >= ranges[index][1]:
            out.append(place)
    return out


def _labels(raw: str) -> Iterator[str]:
    """Yield the labels of ``3``, ``3, 4`` and ``3-5``."""
    parts = re.split(r"\s*([,;-])\s*", raw.replace(" - ", "-"))
    previous = ""
    for index in range(0, len(parts), 2):
        label = parts[index]
        between = parts[index - 1] if index else ""
        if between == "-" and previous.isdecimal() and label.isdecimal():
            low, high = int(previous), int(label)
            if low < high <= low + 20:
                yield from (str(n) for n in range(low + 1, high))
        yield label
        previous = label


def _proved(
    mine: list[Start], places: list[Mark], style: str, partner: str, length: int
) -> list[Start]:
    """Return the starts that markers prove to be notes."""
    by_label: dict[str, list[int]] = {}
    for place in places:
        for label in place.labels:
            by_label.setdefault(label, []).append(place.start)
    firsts = {start.label for start in mine if start.first}
    mine = [s for s in mine if s.first or (s.label not in firsts and _before(by_label, s))]
    if style in STRONG:
        return _strong(mine, by_label)
    taken: list[Start] = []
    limit = length
    for series in reversed(list(_series(mine))):
        used: list[int] = []
        for start in series:
            spots = by_label.get(start.label, [])
            index = bisect_left(spots, min(start.line.start, limit)) - 1
            if index >= 0:
                used.append(spots[index])
        need = 0.6 * len(series)
        if partner == "glued" and len(series) == 1 and series[0].label != "1":
            continue
        if len(used) >= max(1, need):
            taken += series
            limit = min(used)
    return taken


def _before(by_label: dict[str, list[int]], start: Start) -> bool:
    spots = by_label.get(start.label, [])
    return bool(spots) and spots[0] < start.line.start


def _strong(mine: list[Start], by_label: dict[str, list[int]]) -> list[Start]:
    """Return all starts in brackets if at least half are marked in the text, else those."""
    if not mine:
        return []
    if mine[0].style == "word":
        return mine
    marked = [start for start in mine if start.label in by_label]
    if 2 * len(marked) >= len(mine):
        return mine
    return marked


def _series(mine: list[Start]) -> Iterator[list[Start]]:
    """Cut where the numbers begin again."""
    series: list[Start] = []
    for start in mine:
        if series and not _goes_on(series, start.label):
            yield series
            series = []
        series.append(start)
    if series:
        yield series


def _goes_on(series: list[Start], label: str) -> bool:
    """Say whether a label goes on with a series; one out of order may, the first one may not."""
    first, before = series[0].label, series[-1].label
    if first.isdecimal() and label.isdecimal():
        return int(first) < int(label) <= int(before) + 30 or label == before
    return label not in (first, before)


def _meant(places: list[Mark], labels: set[str], certain: bool) -> list[Mark]:
    """Return the markers that mean notes. A bracket may point to a note that is missing."""
    highest = max((int(label) for label in labels if label.isdecimal()), default=0)
    out = []
    for place in places:
        known = [label for label in place.labels if label in labels]
        plausible = [
            label for label in place.labels if label.isdecimal() and int(label) <= highest + 10
        ]
        if known or (certain and len(plausible) == len(place.labels)):
            out.append(place)
    return out


def _orphans(places: list[Mark]) -> list[Mark]:
    """Return markers in brackets that count 1, 2, 3 although there is no note at all."""
    expected = 1
    out = []
    for place in places:
        if all(label.isdecimal() and int(label) <= expected for label in place.labels):
            out.append(place)
            expected = max(expected, int(place.labels[-1]) + 1)
    return out if expected > 2 else []


def _inside(starts: dict[int, Start], marks: list[Mark]) -> list[Mark]:
    """Leave out what begins a note."""
    begins = {start.line.start for start in starts.values()}
    return [mark for mark in marks if mark.start not in begins]
