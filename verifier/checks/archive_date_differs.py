"""The stamp of an archived copy is impossible, or contradicts the note.

## Why
The address of an archived copy says when it was taken. A stamp that is no time opens nothing; a
copy older than the page, or another day than the note says, is a copy of something else.

## Example
> [2] “Border Closed,” Sellen Courier, 26 July 2013, web.archive.org/web/20121301000000/...

## Remedy
Open the copy. Correct its address, or the date in the note.

## Limits
A day is granted for time zones. Stamps that are cut short (2013, 201307) bound less. Archives whose
addresses have no stamp (perma.cc) are not asked.
"""

from collections.abc import Iterator

from verifier.compare.anchors import judged
from verifier.model import CheckOutcome, DocumentSubject, Severity

CODE, SEVERITY, PASSES = "D511", Severity.ERROR, "The archived copy fits the dates of the note"
MESSAGE = (
    "The archived copy does not fit: {detail}. Open the copy, and correct its address or the date."
)


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every archived copy whether its stamp is a time, and whether the note fits it."""
    yield from judged(subject, "archived", MESSAGE)
