"""A figure of the statement occurs nowhere in its sources.

## Why
A number that a source doesn't have is most often mistyped, taken from elsewhere, or out of date.

## Example
> The survey found 41 hazardous areas.[^1]

where the page behind note 1 speaks of hazardous areas and has no 41.

## Remedy
Correct the figure, cite the source that gives it, or say how it was reckoned.

## Limits
A figure that was added up, rounded or converted stands in no source as it is; so this is a note.
It is asked only where every source of the statement was read whole. That a figure does stand there
doesn't mean that it counts the same thing.
"""

from collections.abc import Iterator

from verifier.compare.figures import figures_of
from verifier.compare.words import words
from verifier.model import (
    CheckOutcome,
    Finding,
    Match,
    Need,
    Passed,
    Severity,
    StatementSubject,
)

CODE, SEVERITY, PASSES = "Q605", Severity.NOTE, "The figure stands in the source"


def needs(subject: StatementSubject) -> Need:
    """Ask for the text of the sources of a statement with figures."""
    statement = subject.statement
    if not statement.note_ids or not any(c.isdigit() for c in statement.text):
        return Need.NOTHING
    return Need.TEXT if figures_of(statement, words(statement.text)) else Need.NOTHING


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether the figures of the statement stand in its sources."""
    for comparison in subject.comparisons("figure"):
        if comparison.match is Match.FOUND:
            yield Passed(comparison=comparison.id)
        elif comparison.match is Match.NOT_FOUND:
            yield Finding(
                f"“{comparison.said}” stands nowhere in the source that was read. Correct the "
                "figure, cite the source that gives it, or say how it was reckoned.",
                confidence=comparison.confidence,
                span=comparison.span,
                comparison=comparison.id,
                evidence=comparison.evidence,
                reference=comparison.reference,
                thing=comparison.said,
            )
