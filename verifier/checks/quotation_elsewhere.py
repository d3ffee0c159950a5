"""A quotation stands in another version, or in another source, than the cited one.

## Why
The words are real and the note is wrong: the page has been changed since it was read, or two notes
were mixed up. A reader who follows the note does not find them.

## Example
> The agency spoke of “4,100 people in the whole district”.[^1]

where the page says 3,250 today, and the archived copy that the note gives says 4,100.

## Remedy
Cite the archived copy, or the source that has the words.

## Limits
Other sources are those of the same run; quotations of six words and more are looked for in them.
Wire stories and press releases are printed word for word in many places.
"""

from collections.abc import Iterator

from verifier.compare.quotations import counts
from verifier.compare.sides import short
from verifier.model import (
    CheckOutcome,
    Comparison,
    Finding,
    Match,
    Need,
    Passed,
    Severity,
    Skipped,
    StatementSubject,
)

CODE, SEVERITY, PASSES = (
    "Q604",
    Severity.WARNING,
    "The quotation stands in the version that is cited",
)


def needs(subject: StatementSubject) -> Need:
    """Ask for the texts of the sources where the statement quotes."""
    quoting = any(counts(quotation) for quotation in subject.statement.quotations)
    return Need.TEXT if quoting else Need.NOTHING


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether a quotation that is not in its source stands in another."""
    for comparison in subject.comparisons("quotation"):
        match comparison.match:
            case Match.OTHER_VERSION | Match.OTHER_DOCUMENT:
                yield Finding(
                    f"“{short(comparison.said)}” is not on the cited page; "
                    f"{_place(subject, comparison)} has it. Cite that.",
                    confidence=comparison.confidence,
                    span=comparison.span,
                    evidence=comparison.evidence,
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


def _place(subject: StatementSubject, comparison: Comparison) -> str:
    """Name where the words stand instead."""
    if comparison.match is Match.OTHER_VERSION:
        return "an archived copy or another version of it"
    source = subject.run.by_key.get(comparison.reference or "")
    title = short(source.title) if source and source.title else comparison.reference
    return f"another source of the document (“{title}”)"
