"""No calendar has this day.

## Why
A day that does not exist (31 April, month 13) is a slip of the pen, and the reader cannot find the
source by it. Often two digits were exchanged, or day and month.

## Example
> [3] Interview with Mara Lind, Port Sellen, 31 April 2012.

## Remedy
Look at the source again and correct the day.

## Limits
A day of the Julian calendar is possible (29 February 1700). A number above 31 before a month is not
read as a day: it may number an issue.
"""

from collections.abc import Iterator

from verifier.compare.anchors import worded
from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity

CODE, SEVERITY, PASSES = "D501", Severity.ERROR, "Every day exists"
SUPERSEDES = ("reversed-range", "weekday-mismatch")


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every day in statements, citations and entries whether a calendar has it."""
    asked = found = False
    for mention, span, own in worded(subject):
        asked = asked or mention.kind.startswith("day") or mention.impossible
        if not mention.impossible:
            continue
        found = True
        yield Finding(
            f"“{mention.text}” is no day of any calendar. Look at the source again and correct it.",
            span=span,
            thing=mention.text,
            **own,
        )
    if asked and not found:
        yield Passed()
