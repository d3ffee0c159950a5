"""The parts of a quotation stand in the source in another order.

## Why
An ellipsis tells the reader that words are left out, not that the speaker said the second thing
first. Another order can make a cause of a consequence.

## Example
> “We are met on a great battle-field … Four score and seven years ago.”[^1]

where the source has the second part before the first.

## Remedy
Quote the parts in the order of the source, or quote each by itself.

## Limits
Parts of four words and more are told apart; a change of order within a few words is an alteration.
"""

from collections.abc import Iterator

from verifier.compare.quoted import about, needs, settled
from verifier.compare.sides import short
from verifier.model import CheckOutcome, Finding, Match, Severity, StatementSubject

__all__ = ["CODE", "PASSES", "SEVERITY", "check_statement", "needs"]

CODE, SEVERITY, PASSES = "Q603", Severity.ERROR, "The parts of the quotation stand in its order"


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether the parts of each quotation follow each other as in the source."""
    for comparison in subject.comparisons("quotation"):
        if comparison.match == Match.OUT_OF_ORDER:
            yield Finding(
                f"The parts of “{short(comparison.said)}” stand in another order in the "
                "source. Quote them in its order, or each by itself.",
                severity=Severity.WARNING if comparison.confidence == "low" else None,
                **about(comparison),
            )
        yield from settled(comparison, (Match.FOUND_MARKED,))
