"""A date of publication, of access or of the document itself lies in the future.

## Why
Nothing can be cited that does not yet exist. It is a slip of the pen, most often in the year.

## Example
> [4] “Casualties,” Clear Ground, 12 March 2203, clearground.example/casualties.

## Remedy
Look at the source again and correct the date.

## Limits
Today is the day of the check, or what `--as-of` says; one day is granted for time zones. What is
called forthcoming is left alone; the printed date of periodicals and books may lie three months
ahead. Dates in the text are not asked: sentences may speak of the future.
"""

from collections.abc import Iterator

from verifier.compare.anchors import judged
from verifier.model import CheckOutcome, DocumentSubject, Severity

CODE, SEVERITY, PASSES = "D508", Severity.ERROR, "No date lies in the future"
SUPERSEDES = (
    "source-after-document",
    "access-before-publication",
    "access-after-document",
    "url-date-differs",
)
MESSAGE = "The date lies in the future: {detail}. Look at the source again and correct it."


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every date of publication, of access and of documents whether it has come."""
    for relation in ("document-today", "published-today", "accessed-today"):
        yield from judged(subject, relation, MESSAGE)
