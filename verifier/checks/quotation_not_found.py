"""A quotation does not stand in the cited source.

## Why
A reader takes quotation marks as a promise that these words were said.

## Example
> She called it “a triumph of hope over experience”.[^1]

where the page behind note 1 has no such words.

## Remedy
Quote the source as it stands, cite the source that has the words, or drop the quotation marks.

## Limits
Four words and more are compared, fewer where the sentence says that somebody said them. A page that
cannot be read, was cut short, or is in another language than the quotation settles nothing. While
another source of the statement could not be read the finding is a warning of low confidence: the
words may stand there.
"""

from collections.abc import Iterator

from verifier.compare.quoted import about, needs, settled
from verifier.compare.sides import short
from verifier.model import CheckOutcome, Finding, Match, Severity, StatementSubject

__all__ = ["CODE", "PASSES", "SEVERITY", "check_statement", "needs"]

CODE, SEVERITY, PASSES = "Q601", Severity.ERROR, "The quotation stands in the source"


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether each quotation stands in a source of the statement."""
    for comparison in subject.comparisons("quotation"):
        if comparison.match == Match.NOT_FOUND:
            unread = "sources-unread" in comparison.flags
            sure = comparison.confidence != "low" and not unread
            where = "the sources that could be read" if unread else "the cited source"
            yield Finding(
                f"“{short(comparison.said)}” is not in {where}. Quote the source as it "
                "stands, cite the one that has the words, or drop the quotation marks.",
                severity=Severity.ERROR if sure else Severity.WARNING,
                **about(comparison),
            )
        yield from settled(comparison)
