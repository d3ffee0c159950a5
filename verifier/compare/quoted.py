"""What the rules about quotations share: what they need, and how they speak of a comparison."""

from collections.abc import Iterator
from typing import Any

from verifier.compare.quotations import counts
from verifier.model import (
    CheckOutcome,
    Comparison,
    Match,
    Need,
    Passed,
    Skipped,
    StatementSubject,
)


def needs(subject: StatementSubject) -> Need:
    """Ask for the texts of the sources where the statement quotes."""
    quoting = any(counts(quotation) for quotation in subject.statement.quotations)
    return Need.TEXT if quoting else Need.NOTHING


def about(comparison: Comparison) -> dict[str, Any]:
    """Return the anchors of a finding about a comparison."""
    return {
        "confidence": comparison.confidence,
        "span": comparison.span,
        "evidence": comparison.evidence,
        "reference": comparison.reference,
        "citation": comparison.citation,
        "comparison": comparison.id,
        "thing": comparison.said,
    }


def settled(
    comparison: Comparison, passes: tuple[Match, ...] = (Match.FOUND, Match.FOUND_MARKED)
) -> Iterator[CheckOutcome]:
    """Yield what is no finding: passed where the words stand, skipped where nothing was told."""
    if comparison.match in passes:
        yield Passed(comparison=comparison.id, reference=comparison.reference)
    elif comparison.match == Match.UNCHECKABLE:
        yield Skipped(
            comparison.reason or "no-text",
            comparison.detail,
            reference=comparison.reference,
            comparison=comparison.id,
        )
