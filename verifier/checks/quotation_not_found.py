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

from verifier.compare.quotations import counts
from verifier.compare.sides import short
from verifier.model import (
    CheckOutcome,
    Finding,
    Match,
    Need,
    Passed,
    Severity,
    Skipped,
    StatementSubject,
)

CODE, SEVERITY, PASSES = "Q601", Severity.ERROR, "The quotation stands in the source"


def needs(subject: StatementSubject) -> Need:
    """Ask for the texts of the sources where the statement quotes."""
    quoting = any(counts(quotation) for quotation in subject.statement.quotations)
    return Need.TEXT if quoting else Need.NOTHING


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether each quotation stands in a source of the statement."""
    for comparison in subject.comparisons("quotation"):
        match comparison.match:
            case Match.NOT_FOUND:
                unread = "sources-unread" in comparison.flags
                sure = comparison.confidence != "low" and not unread
                where = "the sources that could be read" if unread else "the cited source"
                yield Finding(
                    f"“{short(comparison.said)}” is not in {where}. Quote the source as it "
                    "stands, cite the one that has the words, or drop the quotation marks.",
                    severity=Severity.ERROR if sure else Severity.WARNING,
                    confidence=comparison.confidence,
                    span=comparison.span,
                    evidence=comparison.evidence,
                    reference=comparison.reference,
                    citation=comparison.citation,
                    comparison=comparison.id,
                    thing=comparison.said,
                )
            case Match.FOUND | Match.FOUND_MARKED:
                yield Passed(comparison=comparison.id, reference=comparison.reference)
            case Match.UNCHECKABLE:
                yield Skipped(
                    comparison.reason or "no-text",
                    comparison.detail,
                    reference=comparison.reference,
                    comparison=comparison.id,
                )
