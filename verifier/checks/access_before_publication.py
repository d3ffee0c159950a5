"""A source was read before it was published.

## Why
One of the two dates is wrong, or the page was changed after it was read and is no longer the page
that was cited.

## Example
> [4] “Casualties,” Clear Ground, 12 March 2014, clearground.example, accessed 3 May 2013.

## Remedy
Open the source again, and correct the date of publication or of access.

## Limits
A day is granted for time zones. Periodicals and books may be dated up to three months ahead: then
it is only a note.
"""

from collections.abc import Iterator

from verifier.compare.anchors import judged
from verifier.model import CheckOutcome, DocumentSubject, Severity

CODE, SEVERITY, PASSES = "D506", Severity.ERROR, "The source was read after it was published"
MESSAGE = (
    "The dates contradict each other: {detail}. Open the source again and correct one of them."
)


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every source with both dates whether it was published when it was read."""
    yield from judged(subject, "published-accessed", MESSAGE)
