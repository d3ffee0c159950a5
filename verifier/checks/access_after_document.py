"""Sources were read after the date of the document.

## Why
The document was changed and its date was not: readers take it for older than it is.

## Example
> Last Updated: 28 November 2013 ... [2] courier.example/border-closed, accessed 3 May 2014.

## Remedy
Change the date of the document to the day of the last change.

## Limits
Said once a document, at the latest date of access. A day is granted for time zones.
"""

from collections.abc import Iterator

from verifier.compare.anchors import anchors, citing, related, resting
from verifier.model import CheckOutcome, DocumentSubject, Finding, Match, Passed, Severity

CODE, SEVERITY, PASSES = "D507", Severity.WARNING, "Sources were read by the date of the document"


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether any source was read after the date of the document."""
    asked = related(subject, "accessed-document")
    late = [c for c in asked if c.match is Match.DIFFERS]
    if asked and not late:
        yield Passed()
    if not late:
        return
    last = late[0]
    count = len(late)
    sources = "A source was" if count == 1 else f"{count} sources were"
    own = anchors(subject, last, citing(subject))
    yield Finding(
        f"{sources} read after the date of the document: of the first, {last.detail}. Change the "
        "date of the document to the day of its last change.",
        span=last.span,
        citation=last.citation,
        rests_on=resting(last),
        thing=last.said,
        **{name: value for name, value in own.items() if name != "statements"},
    )
