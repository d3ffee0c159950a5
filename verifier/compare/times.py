"""Two dates side by side: must the one come before the other, must they be the same?

A violation is definite where it holds for every reading of both dates, approximate ones widened;
it is possible where it holds for some reading only, or only before widening. Dates that merely
overlap are no violation: July 2013 agrees with 26 July 2013.
"""

from itertools import product

from verifier.model import Match
from verifier.references.dates import definitely_after, distance, readings
from verifier.references.dates.intervals import bounds
from verifier.references.model import PartialDate

ZONES = 1
"""Days by which two days may differ because of time zones."""
LATE_EDITIONS = 92
"""Days by which the date on the cover of a periodical or a book may lie ahead."""
COVERED = frozenset({
    "article-journal", "article-magazine", "book", "chapter", "periodical", "paper-conference",
})  # fmt: skip
"""Types whose printed date may lie ahead of the day on which they can be read."""


def in_order(first: PartialDate, second: PartialDate, tolerance: int = ZONES) -> Match:
    """Hold ``first <= second``; the tolerance is in days."""
    if definitely_after(first, second, tolerance):
        return Match.DIFFERS
    pairs = product(readings(first), readings(second))
    if any(bounds(x)[0] > bounds(y)[1] + tolerance for x, y in pairs):
        return Match.POSSIBLE
    return Match.AGREES


def same(first: PartialDate, second: PartialDate, tolerance: int = ZONES) -> Match:
    """Hold that two dates can be the same; the tolerance is in days."""
    if distance(first, second) > tolerance:
        return Match.DIFFERS
    for x, y in product(readings(first), readings(second)):
        (low, high), (other_low, other_high) = bounds(x), bounds(y)
        if max(low - other_high, other_low - high) > tolerance:
            return Match.POSSIBLE
    return Match.AGREES


def swapped(date: PartialDate) -> bool:
    """Say whether its other reading is the same day with day and month exchanged."""
    day = date.earliest
    return day is not None and any(
        other.earliest == (day[0], day[2], day[1]) == other.latest for other in date.alternatives
    )
