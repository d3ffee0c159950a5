"""A note that no marker in the text points to.

## Why
Its source supports nothing that a reader could see; often the sentence it belonged to was cut, or
the marker was lost in editing.

## Example
> [9] “Register of Hazardous Areas,” Belmora Mine Action Centre, May 2025.

in a document without a marker 9.

## Remedy
Put the marker back, or delete the note.

## Limits
Notes that are written where they are marked (inline notes, links) can't lose their marker.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, Finding, NoteSubject, Passed, Severity

CODE, SEVERITY, PASSES = "S103", Severity.ERROR, "The note has its marker"


def check_note(subject: NoteSubject) -> Iterator[CheckOutcome]:
    """Ask whether a marker points to the note."""
    if subject.note.kind not in ("footnote", "endnote"):
        return
    if subject.statements:
        yield Passed()
    else:
        yield Finding(
            f"No marker in the text points to note {subject.note.label}. "
            "Put its marker back, or delete the note.",
            thing=subject.note.label,
        )
