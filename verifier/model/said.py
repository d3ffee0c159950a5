"""What a document says of its sources about one thing, in its notes and in its entries alike."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from verifier.model.subject import CitationSubject, DocumentSubject, EntrySubject
from verifier.text.span import Span


@frozen
class Said:
    """A value as a citation or an entry gives it, and where it stands."""

    value: str
    span: Span
    """The place of the field, or of the whole citation where the field has none."""
    subject: CitationSubject | EntrySubject

    @property
    def anchors(self) -> dict[str, Any]:
        """What a finding about it carries: path, place, note, citation, reference, statements."""
        out: dict[str, Any] = {"path": self.subject.document.path, "span": self.span}
        if isinstance(self.subject, EntrySubject):
            return out | {"reference": self.subject.entry.gives}
        return out | cited(self.subject)

    @property
    def passed(self) -> dict[str, Any]:
        """What a check that held carries."""
        names = ("path", "note_id", "reference", "statements")
        return {name: value for name, value in self.anchors.items() if name in names}


def cited(subject: CitationSubject) -> dict[str, Any]:
    """Return the note, the citation, the reference and the statements that a finding carries."""
    return {
        "note": subject.note.label or None,
        "note_id": subject.note.id,
        "citation": subject.citation.id,
        "reference": subject.citation.reference,
        "statements": tuple(s.id for s in subject.statements),
    }


def said(subject: DocumentSubject, variable: str, *fields: str) -> Iterator[Said]:
    """Yield what the document's citations give as `variable` and its entries in `fields`.

    `variable` is spelt as in CSL (``page``, ``DOI``). Values of entries are as printed between the
    delimiters, in LaTeX.
    """
    run, document = subject.run, subject.document
    attribute = variable.replace("-", "_")
    for note in document.notes:
        for citation in note.citations:
            value = getattr(citation.worded, attribute, "") if citation.worded else ""
            if value:
                place = citation.fields.get(variable)
                span = place.span if place else citation.span
                yield Said(value, span, CitationSubject(run, document, note, citation))
    for entry in document.entries:
        for given in entry.fields:
            if given.name.lower() in fields and given.value:
                yield Said(given.value, given.span, EntrySubject(run, document, entry))
