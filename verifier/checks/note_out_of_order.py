"""A marker is out of order: its number is lower than one before it.

## Why
Readers follow notes by counting. A number out of order is the trace of a moved paragraph, and the
notes behind it may no longer belong to their sentences.

## Example
> The law was passed in 2005.[2] Belmora joined the treaty in 2003.[1]

## Remedy
Number the notes in the order of the text, and check that each still supports its sentence.

## Limits
A second marker for a note that was cited before is in order; so are notes that start again at 1.
"""

from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    DocumentSubject,
    Finding,
    Marker,
    Passed,
    Severity,
    Statement,
)

CODE, SEVERITY, PASSES = "S105", Severity.WARNING, "The markers are in order"


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether numbered markers rise through the text."""
    highest, seen, found, asked = 0, set[str](), False, False
    for statement, marker in _numbered(subject):
        asked = True
        number = int(marker.label)
        if number == 1 and marker.label in seen and marker.note_id not in seen:
            # Another note 1: a new chapter counts from the beginning.
            highest, seen = 0, set()
        if number < highest and marker.label not in seen:
            found = True
            yield Finding(
                f"Marker {number} comes after marker {highest}. Number the notes in the order of "
                "the text, and check that each still supports its sentence.",
                span=marker.span,
                note=marker.label,
                note_id=marker.note_id,
                statements=(statement.id,),
                thing=marker.label,
            )
        seen |= {marker.label, marker.note_id or ""}
        highest = max(highest, number)
    if asked and not found:
        yield Passed()


def _numbered(subject: DocumentSubject) -> Iterator[tuple[Statement, Marker]]:
    for statement in subject.document.statements:
        for marker in statement.markers:
            if marker.label.isascii() and marker.label.isdigit() and len(marker.label) < 7:
                yield statement, marker
