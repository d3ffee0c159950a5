"""A marker is out of order: its number is lower than one before it.

## Why
Readers follow notes by counting. A number out of order is the trace of a moved paragraph, and the
notes behind it may no longer belong to their sentences.

## Example
> The law was passed in 2005.[2] Belmora joined the treaty in 2003.[1]

## Remedy
Number the notes in the order of the text, and check that each still supports its sentence.

## Limits
A second marker for a note that was cited before is in order; so are notes that start again at 1.
Where one number stands far too early, only that one is told, not all that come after it.
"""

from bisect import bisect_left
from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    DocumentSubject,
    Finding,
    Marker,
    Passed,
    Severity,
    Statement,
)

CODE, SEVERITY, PASSES = "S105", Severity.WARNING, "The markers are in order"

Place = tuple[Statement, Marker]
MOST = 5
"""More strays than this are one finding: the text was converted, not edited."""


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether numbered markers rise through the text, each counted where it first stands."""
    asked, found = False, False
    for series in _series(subject):
        asked = True
        numbers = [int(marker.label) for _, marker in series]
        kept = rising(numbers)
        strays = [n for n in range(len(series)) if n not in kept]
        if len(strays) > MOST:
            found = True
            yield _many(series, strays)
            continue
        for stray in strays:
            found = True
            statement, marker = series[stray]
            yield Finding(
                f"Marker {marker.label} is out of order: it stands {_between(numbers, stray)}. "
                "Number the notes in the order of the text, and check that each still supports its "
                "sentence.",
                span=marker.span,
                note=marker.label,
                note_id=marker.note_id,
                statements=(statement.id,),
                thing=marker.label,
            )
    if asked and not found:
        yield Passed()


def _many(series: list[Place], strays: list[int]) -> Finding:
    statement, marker = series[strays[0]]
    return Finding(
        f"{len(strays)} of {len(series)} markers are out of order, the first of them marker "
        f"{marker.label}. Number the notes anew, and check that each still supports its sentence.",
        span=marker.span,
        note=marker.label,
        note_id=marker.note_id,
        statements=(statement.id,),
        thing="order",
    )


def _between(numbers: list[int], at: int) -> str:
    before = f"after {numbers[at - 1]}" if at else ""
    behind = f"before {numbers[at + 1]}" if at + 1 < len(numbers) else ""
    return " and ".join(words for words in (before, behind) if words)


def rising(numbers: list[int]) -> set[int]:
    """Return the indices of a longest strictly rising run: what is left out is out of order."""
    tails: list[int] = []
    last: list[int] = []
    back: list[int] = []
    for index, number in enumerate(numbers):
        where = bisect_left(tails, number)
        back.append(last[where - 1] if where else -1)
        if where == len(tails):
            tails.append(number)
            last.append(index)
        else:
            tails[where], last[where] = number, index
    kept = set()
    index = last[-1] if last else -1
    while index >= 0:
        kept.add(index)
        index = back[index]
    return kept


def _series(subject: DocumentSubject) -> Iterator[list[Place]]:
    """Yield the first markers of all numbered notes; another note 1 begins another series."""
    series: list[Place] = []
    seen: set[str] = set()
    for statement in subject.document.statements:
        for marker in statement.markers:
            label, note = marker.label, marker.note_id or ""
            if not (label.isascii() and label.isdigit() and len(label) < 7):
                continue
            if label == "1" and label in seen and note not in seen:
                yield series
                series, seen = [], set()
            if label not in seen:
                series.append((statement, marker))
            seen |= {label, note}
    if series:
        yield series
