"""What the rules are asked of, and the sources that hang on each."""

from collections.abc import Callable, Iterator

from verifier.model import (
    CitationSubject,
    DocumentSubject,
    EntrySubject,
    Note,
    NoteSubject,
    ReferenceSubject,
    Run,
    StatementSubject,
    Subject,
)
from verifier.references.model import Reference


def subjects(run: Run) -> dict[str, Callable[[], Iterator[Subject]]]:
    """Return, for each kind of subject, how to walk all of them."""

    def statements() -> Iterator[Subject]:
        for document in run.documents:
            for statement in document.statements:
                yield StatementSubject(run, document, statement)

    def notes() -> Iterator[Subject]:
        for document in run.documents:
            for note in document.notes:
                yield NoteSubject(run, document, note)

    def citations() -> Iterator[Subject]:
        for document in run.documents:
            for note in document.notes:
                for citation in note.citations:
                    yield CitationSubject(run, document, note, citation)

    def references() -> Iterator[Subject]:
        for reference in run.references:
            yield ReferenceSubject(run, reference)

    def entries() -> Iterator[Subject]:
        for document in run.documents:
            for entry in document.entries:
                yield EntrySubject(run, document, entry)

    def documents() -> Iterator[Subject]:
        for document in run.documents:
            yield DocumentSubject(run, document)

    def runs() -> Iterator[Subject]:
        yield run

    return {
        "statement": statements,
        "note": notes,
        "citation": citations,
        "reference": references,
        "entry": entries,
        "document": documents,
        "run": runs,
    }


def references_of(subject: Subject) -> tuple[Reference, ...]:
    """Return the sources that hang on a subject, each once."""
    match subject:
        case StatementSubject() | Run():
            return subject.references
        case ReferenceSubject():
            return (subject.reference,)
        case CitationSubject() | EntrySubject():
            return (subject.reference,) if subject.reference else ()
        case NoteSubject():
            notes: tuple[Note, ...] = (subject.note,)
        case DocumentSubject():
            notes = subject.document.notes
    keys = dict.fromkeys(c.reference for note in notes for c in note.citations if c.reference)
    return tuple(subject.run.by_key[key] for key in keys if key in subject.run.by_key)
