"""The date in a note is not the date in the address.

## Why
Newspapers put the day of publication into the address (/2013/07/26/). Where the note says another
day, the note or the address belongs to another story.

## Example
> [2] “Border Closed,” Sellen Courier, 26 June 2013, courier.example/2013/07/26/border-closed.

## Remedy
Open the source. Correct the date in the note, or the address.

## Limits
A day is granted: late editions and time zones. Up to 31 days apart it is a warning. Folders of
uploaded files, archived copies and addresses with two dates are left alone, and so are sources that
are no news and no web pages. Where the page itself was read and its own dates contradict the
address, it is a warning too.
"""

from collections.abc import Iterator

from verifier.compare.anchors import anchors, citing, finding, related
from verifier.model import CheckOutcome, DocumentSubject, Match, Passed, Severity

CODE, SEVERITY, PASSES = "D510", Severity.ERROR, "The address gives the same date"
MESSAGE = (
    "The note and the address contradict each other: {detail}. Open the source and correct the "
    "date."
)


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every dated address of news and web pages whether the note gives its day."""
    notes = citing(subject)
    doubted = {c.reference for c in related(subject, "published-page") if "doubt" in c.flags}
    for compared in related(subject, "published-address"):
        own = anchors(subject, compared, notes)
        if compared.match is Match.AGREES:
            yield Passed(**own)
        elif "ambiguous" not in compared.flags:
            sure = "far" in compared.flags and compared.reference not in doubted
            yield finding(compared, MESSAGE, own, None if sure else Severity.WARNING)
