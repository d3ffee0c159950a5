"""A short form points to nothing: “Ibid.” without a source before it, “op. cit.” without a work.

## Why
A reader cannot find the source. Mostly a note was moved or deleted, and its short form stayed.

## Example
> [1] Ibid., p. 4.

## Remedy
Give the source in full, or name the note that does.

## Limits
Asked of ibid., id., op. cit., loc. cit., supra and their sisters in other languages. A name with a
page (“Oren, 226”) may point to a bibliography that stands elsewhere, and is left alone. So is a
short form that names a note which does not exist: that is missing-cross-reference.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Passed, Severity
from verifier.references.short import exists, short_form

CODE, SEVERITY, PASSES = "S107", Severity.ERROR, "The short form points to a source"
STRICT = frozenset({"ibid", "note", "opcit"})


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask what a short form points to."""
    citation = subject.citation
    if citation.type != "short-form":
        return
    if citation.refers_to_id:
        yield Passed()
        return
    short = short_form(citation.text)
    if short is None or short.kind not in STRICT or citation.candidates:
        return
    labels = [note.label for note in subject.document.notes if note.label]
    if short.note and not exists(short.note, labels):
        return
    if short.note and short.family:
        why = f"note {short.note} does not cite {short.family}"
    elif short.note:
        why = f"note {short.note} cites nothing that it could mean"
    elif short.family:
        why = f"no note before it cites {short.family}"
    else:
        why = "no source is cited before it"
    yield Finding(
        f"“{citation.text}” points to nothing: {why}. Give the source in full.",
        thing=citation.text,
    )
