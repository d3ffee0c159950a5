"""The source has the passage, in other words than the quotation.

## Why
A dropped “not”, another figure or a word put in changes what somebody said. Style books let an
author change a quotation, and ask that the change be marked.

## Example
> He said that “his forces have placed more mines”.[^1]

where the source has “his forces have built new positions and placed more mines”.

## Remedy
Quote the source as it stands; mark a cut with “…” and a changed or added word with [brackets]; or
drop the quotation marks.

## Limits
Kinds of quotation marks, dashes, hyphens, spaces, capitals, accents and ligatures never matter.
Another spelling of the same word does: colour and color are two words here. A translation of the
same source by somebody else looks like an alteration.
"""

from collections.abc import Iterator

from verifier.compare.quoted import about, needs, settled
from verifier.compare.sides import short
from verifier.model import CheckOutcome, Finding, Match, Severity, StatementSubject

__all__ = ["CODE", "PASSES", "SEVERITY", "check_statement", "needs"]

CODE, SEVERITY, PASSES = "Q602", Severity.ERROR, "The quotation has the words of the source"


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether the words of each quotation are those of the source."""
    for comparison in subject.comparisons("quotation"):
        if comparison.match == Match.ALTERED:
            yield Finding(
                f"“{short(comparison.said)}” is altered without a mark: "
                f"{comparison.detail or 'its words differ'}. Quote the source as it stands, "
                "or mark cuts with “…” and changes with [brackets].",
                severity=Severity.WARNING if comparison.confidence == "low" else None,
                **about(comparison),
            )
        yield from settled(comparison)
