"""A quotation mark has no partner.

## Why
Where a quotation begins or ends is then a guess: words of the author may pass for quoted ones, and
no comparison with the source is possible.

## Example
> He said that “the mines will be removed when the emergency ends.

## Remedy
Close the quotation, or remove the mark.

## Limits
Apostrophes, feet and inches, and quotations that open anew with each paragraph are not counted.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity

CODE, SEVERITY, PASSES = "S110", Severity.WARNING, "Every quotation is closed"

AROUND = 30


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether every quotation mark has its partner."""
    document = subject.document
    statements = sorted(document.statements, key=attrgetter("span.start"))
    for span in document.marks:
        words = " ".join(document.text[span.start : span.start + AROUND].split())
        before = bisect_right(statements, span.start, key=attrgetter("span.start"))
        holders = [s.id for s in statements[max(0, before - 1) : before] if s.span.contains(span)]
        yield Finding(
            f"The quotation mark at “{words}…” has no partner. Close the quotation, or remove it.",
            span=span,
            statements=tuple(holders),
            thing=words,
        )
    if not document.marks and any(s.quotations for s in document.statements):
        yield Passed()
