"""The weekday and the date do not go together.

## Why
Writers copy the weekday from the source and count the date, or the other way round. One of the two
is wrong, most often by a day.

## Example
> On Monday, 26 August 2025, the ministry summoned the ambassador. (It was a Tuesday.)

## Remedy
Look at the source again, and correct the weekday or the date.

## Limits
Only a full date with its weekday beside it is asked. Before 1930 the Julian calendar is tried too,
and where a date in digits can be read in two ways, both readings are. Before 1800 it is only a
note: old weekdays were often reckoned wrongly, by the writer or by a printer.
"""

from collections.abc import Iterator

from verifier.compare.anchors import worded
from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity
from verifier.references.dates import readings, weekday
from verifier.references.dates.intervals import from_ordinal, julian_weekday, ordinal
from verifier.references.dates.spoken import WEEKDAY_NAMES, of_day
from verifier.references.model import DateMention

CODE, SEVERITY, PASSES = "D503", Severity.ERROR, "Weekdays go with their dates"
LAST_JULIAN = 1930
FIRST_SURE = 1800


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every date with a weekday whether the day was one."""
    asked = found = False
    for mention, span, own in worded(subject):
        if mention.weekday is None or mention.impossible or not mention.date.earliest:
            continue
        if mention.date.approximate or mention.date.earliest != mention.date.latest:
            continue
        asked = True
        if mention.weekday in _weekdays(mention):
            continue
        found = True
        yield Finding(
            _message(mention),
            span=span,
            thing=mention.text,
            severity=Severity.NOTE if mention.date.earliest[0] < FIRST_SURE else None,
            suggestion=WEEKDAY_NAMES[weekday(mention.date.earliest)],
            **own,
        )
    if asked and not found:
        yield Passed()


def _weekdays(mention: DateMention) -> set[int]:
    """Return the weekdays that the date may have had, by both calendars and all readings."""
    days = [d.earliest for d in readings(mention.date) if d.earliest]
    return {weekday(day) for day in days} | {
        julian_weekday(day) for day in days if day[0] < LAST_JULIAN
    }


def _message(mention: DateMention) -> str:
    day = mention.date.earliest
    if day is None or mention.weekday is None:
        return ""
    away = (mention.weekday - weekday(day) + 3) % 7 - 3
    nearest = from_ordinal(ordinal(day) + away)
    return (
        f"“{mention.text}”: {of_day(day)} was a {WEEKDAY_NAMES[weekday(day)]}; the nearest "
        f"{WEEKDAY_NAMES[mention.weekday]} is {of_day(nearest)}. Correct the weekday or the date."
    )
