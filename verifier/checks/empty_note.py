"""A note without words.

## Why
The marker promises a source, and there is none.

## Example
> [5]

## Remedy
Write the note, or delete it and its marker.

## Limits
A note of a single word (“Ibid.”) is not empty.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, Finding, NoteSubject, Passed, Severity

CODE, SEVERITY, PASSES = "S106", Severity.ERROR, "The note has words"


def check_note(subject: NoteSubject) -> Iterator[CheckOutcome]:
    """Ask whether the note says anything."""
    if subject.note.kind in ("link", "citekey"):
        return
    if any(c.isalnum() for c in subject.note.text):
        yield Passed()
    else:
        yield Finding(
            f"Note {subject.note.label} is empty. Write it, or delete it and its marker.",
            thing=subject.note.label,
        )
