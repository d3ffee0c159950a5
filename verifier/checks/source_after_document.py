"""A source is dated after the document that cites it.

## Why
Nobody can have read what was not yet published. The year of the source is wrong, or the document
was changed without changing its date.

## Example
> Last Updated: 28 November 2013 ... [2] Asha Verdan, “Border Closed,” Sellen Courier, 26 July 2014.

## Remedy
Correct the date of the source. If it is right, change the date of the document.

## Limits
What is called forthcoming or in press is left alone. For periodicals and books, whose printed date
may lie up to three months ahead, and for laws it is only a note.
"""

from collections.abc import Iterator

from verifier.compare.anchors import judged
from verifier.model import CheckOutcome, DocumentSubject, Severity

CODE, SEVERITY, PASSES = "D502", Severity.ERROR, "The source is older than the document"
SUPERSEDES = ("access-before-publication", "url-date-differs")
MESSAGE = (
    "The source cannot have been read yet: {detail}. Correct the date of the source; if it is "
    "right, change the date of the document."
)


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every cited source whether it was published by the date of the document."""
    yield from judged(subject, "published-document", MESSAGE)
