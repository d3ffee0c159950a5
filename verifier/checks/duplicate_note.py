"""Two notes carry the same number.

## Why
A marker with that number points to two places; most formats silently keep one of them.

## Example
> [4] Interview with Dana Oriel, Port Sellen, 11 March 2024.
>
> [4] Letter from Col. Ivo Marrek, 3 February 2024.

## Remedy
Number the notes anew.

## Limits
Notes that start again at 1 with each chapter are no duplicates.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, DocumentSubject, Finding, Note, Passed, Severity

CODE, SEVERITY, PASSES = "S104", Severity.ERROR, "Each note has a number of its own"


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether labels repeat within one series of notes."""
    notes = [n for n in subject.document.notes if n.kind in ("footnote", "endnote") and n.label]
    if not notes:
        return
    seen: dict[str, Note] = {}
    found = False
    for before, note in zip([None, *notes], notes, strict=False):
        if note.label == "1" and before is not None and before.label != "1":
            seen.clear()
        first = seen.setdefault(note.label, note)
        if first is note:
            continue
        found = True
        line = subject.document.where(first.span).line
        yield Finding(
            f"A note {note.label} stands already in line {line}. Number the notes anew.",
            span=note.span,
            note=note.label,
            note_id=note.id,
            thing=note.label,
        )
    if not found:
        yield Passed()
