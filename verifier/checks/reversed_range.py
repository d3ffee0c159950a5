"""A range of dates ends before it begins.

## Why
Start and end were exchanged, or one of them has a wrong digit. Readers cannot tell which.

## Example
> [1] Meetings with the committee, Port Sellen, from 9 May 2010 to 3 May 2010.

## Remedy
Look at the source again and correct the start or the end.

## Limits
Short ends are completed first: 1998–03 is 1998 to 2003. Years before Christ descend.
"""

from collections.abc import Iterator

from verifier.compare.anchors import worded
from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity

CODE, SEVERITY, PASSES = "D504", Severity.ERROR, "Ranges of dates begin before they end"


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every range of dates whether it begins before it ends."""
    asked = found = False
    for mention, span, own in worded(subject):
        asked = asked or mention.kind.endswith("range")
        if not mention.reversed:
            continue
        found = True
        yield Finding(
            f"“{mention.text}” ends before it begins. Correct its start or its end.",
            span=span,
            thing=mention.text,
            **own,
        )
    if asked and not found:
        yield Passed()
