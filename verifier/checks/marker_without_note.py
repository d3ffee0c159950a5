"""A marker in the text points to a note that does not exist.

## Why
A reader who follows the marker finds nothing: the source was lost when notes were moved or deleted.

## Example
> Belmora joined the treaty in 2003.[7]

in a document whose last note is 6.

## Remedy
Restore the note, or correct the number of the marker.

## Limits
A bracketed number that is no marker (a year, an item of a list) is not read as one.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, Finding, Passed, Severity, StatementSubject

CODE, SEVERITY, PASSES = "S102", Severity.ERROR, "Each marker has its note"


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether every marker of the statement has a note."""
    lost = [marker for marker in subject.statement.markers if marker.note_id is None]
    for marker in lost:
        yield Finding(
            f"The marker {marker.label} has no note. Restore the note or correct the number.",
            span=marker.span,
            thing=marker.label,
        )
    if subject.statement.markers and not lost:
        yield Passed()
