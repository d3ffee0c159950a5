"""A date in digits can be read in two ways, and it matters which.

## Why
5/4/1999 is the fifth of April to some readers and May the fourth to others. Here one reading fits
the other dates and the other does not, so that the check cannot be made, nor can a reader make it.

## Example
> [2] Asha Verdan, “Border Closed,” Sellen Courier, 5/4/2013, accessed 20 April 2013.

## Remedy
Write the month as a word, or the date as 2013-04-05.

## Limits
Asked only where no other date of the document settles the order of day and month, and only where
the two readings lead to different results.
"""

from collections.abc import Iterator

from verifier.compare.anchors import anchors, citing
from verifier.model import CheckOutcome, DocumentSubject, Finding, Match, Passed, Severity

CODE, SEVERITY, PASSES = "D512", Severity.WARNING, "Dates in digits can be read in one way only"


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask of every date in digits with two readings whether it matters which is meant."""
    notes = citing(subject)
    asked = False
    seen: set[tuple[str | None, str]] = set()
    statements = [None, *(s.id for s in subject.document.statements)]
    for statement in statements:
        key = (subject.document.path, statement)
        for compared in subject.run.comparisons_by_statement.get(key, ()):
            if compared.kind != "date":
                continue
            asked = True
            place = (compared.citation or compared.statement or compared.reference, compared.said)
            if "ambiguous" not in compared.flags or place in seen:
                continue
            if compared.match is not Match.POSSIBLE:
                continue
            seen.add(place)
            own = anchors(subject, compared, notes)
            if statement:
                own["statements"] = (statement,)
            yield Finding(
                f"“{compared.said}” can be read as day and month or as month and day, and only one "
                f"of them fits: {compared.detail}. Write the month as a word.",
                span=compared.span,
                citation=compared.citation,
                thing=compared.said,
                **own,
            )
    if asked and not seen:
        yield Passed()
