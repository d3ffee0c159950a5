"""What a rule is handed: one thing of the run, and what hangs on it.

A rule's function is named for its subject: ``check_statement`` is handed a `StatementSubject`,
``check_citation`` a `CitationSubject`, and so on. Subjects look things up; they never compute.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal

from attrs import field, frozen

from verifier.model.document import Document, Note, Statement
from verifier.model.evidence import Evidence, Facts, Outcome
from verifier.model.finding import Comparison
from verifier.model.report import RunFacts
from verifier.references.model import Citation, Day, Entry, Reference
from verifier.text.span import Span


@frozen(slots=False)
class Run:
    """Everything that a rule may look at; handed itself to ``check_run``."""

    facts_of_run: RunFacts
    documents: tuple[Document, ...] = ()
    references: tuple[Reference, ...] = ()
    facts: Facts = field(factory=Facts)
    outcomes: Mapping[tuple[str, str, str | None], Outcome] = field(factory=dict)
    comparisons: tuple[Comparison, ...] = ()
    dialect: Literal["bibtex", "biblatex"] = "bibtex"

    @property
    def run(self) -> "Run":
        """Itself, so that every subject has a `run`."""
        return self

    @property
    def as_of(self) -> Day:
        """The day on which the check is made."""
        year, month, day = self.facts_of_run.as_of.split("-")
        return int(year), int(month), int(day)

    @cached_property
    def by_key(self) -> dict[str, Reference]:
        """The references by their key."""
        return {reference.key: reference for reference in self.references}

    @cached_property
    def citations_by_key(self) -> dict[str, list["CitationSubject"]]:
        """For each reference, the citations of it (short forms too), in document order."""
        out: dict[str, list[CitationSubject]] = {}
        for document in self.documents:
            for note in document.notes:
                for citation in note.citations:
                    if citation.reference:
                        out.setdefault(citation.reference, []).append(
                            CitationSubject(self, document, note, citation)
                        )
        return out

    @cached_property
    def citation_by_id(self) -> dict[tuple[str, str], Citation]:
        """By (path, citation id): the citations of all notes."""
        return {
            (document.path, citation.id): citation
            for document in self.documents
            for note in document.notes
            for citation in note.citations
        }

    @cached_property
    def statements_by_note(self) -> dict[tuple[str, str], list[Statement]]:
        """By (path, note id): the statements that hang on a note."""
        out: dict[tuple[str, str], list[Statement]] = {}
        for document in self.documents:
            for statement in document.statements:
                for note_id in statement.note_ids:
                    out.setdefault((document.path, note_id), []).append(statement)
        return out

    @cached_property
    def comparisons_by_statement(self) -> dict[tuple[str, str | None], list[Comparison]]:
        """By (path, statement id); the id is None for comparisons of a citation by itself."""
        out: dict[tuple[str, str | None], list[Comparison]] = {}
        for comparison in self.comparisons:
            out.setdefault((comparison.path, comparison.statement), []).append(comparison)
        return out

    @cached_property
    def comparisons_by_reference(self) -> dict[str, list[Comparison]]:
        """By reference key."""
        out: dict[str, list[Comparison]] = {}
        for comparison in self.comparisons:
            if comparison.reference:
                out.setdefault(comparison.reference, []).append(comparison)
        return out

    @cached_property
    def entries_by_key(self) -> dict[str, list["EntrySubject"]]:
        """The entries of all reference files by key."""
        out: dict[str, list[EntrySubject]] = {}
        for document in self.documents:
            for entry in document.entries:
                out.setdefault(entry.gives, []).append(EntrySubject(self, document, entry))
        return out

    def evidence(self, reference: Reference | None) -> Evidence | None:
        """Return what the reference's address answered, if it was asked."""
        return self.facts.cited(reference.URL) if reference and reference.URL else None

    def outcome(self, evidence: Evidence | None) -> Outcome | None:
        """Return what an answer amounts to."""
        return self.outcomes.get(evidence.key) if evidence else None


@frozen(slots=False)
class StatementSubject:
    """A statement with its notes, its citations and what was compared."""

    run: Run
    document: Document
    statement: Statement

    @property
    def span(self) -> Span:
        """Where a finding points that names no place of its own."""
        return self.statement.span

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The notes it hangs on."""
        return tuple(
            self.document.by_note_id[i]
            for i in self.statement.note_ids
            if i in self.document.by_note_id
        )

    @property
    def citations(self) -> Iterator["CitationSubject"]:
        """The citations of its notes."""
        for note in self.notes:
            for citation in note.citations:
                yield CitationSubject(self.run, self.document, note, citation)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The sources it hangs on, each once."""
        keys = dict.fromkeys(c.citation.reference for c in self.citations if c.citation.reference)
        return tuple(self.run.by_key[key] for key in keys if key in self.run.by_key)

    def comparisons(self, *kinds: str) -> list[Comparison]:
        """Return what was compared for this statement, of these kinds (all where none is named)."""
        found = self.run.comparisons_by_statement.get((self.document.path, self.statement.id), [])
        return [c for c in found if not kinds or c.kind in kinds]


@frozen(slots=False)
class NoteSubject:
    """A note and the statements that hang on it."""

    run: Run
    document: Document
    note: Note

    @property
    def span(self) -> Span:
        """Where a finding points that names no place of its own."""
        return self.note.span

    @property
    def statements(self) -> list[Statement]:
        """The statements that hang on it."""
        return self.run.statements_by_note.get((self.document.path, self.note.id), [])


@frozen(slots=False)
class CitationSubject:
    """A citation in its note, with its source and what its address answered."""

    run: Run
    document: Document
    note: Note
    citation: Citation

    @property
    def span(self) -> Span:
        """Where a finding points that names no place of its own."""
        return self.citation.span

    @property
    def reference(self) -> Reference | None:
        """The source it cites."""
        return self.run.by_key.get(self.citation.reference or "")

    @property
    def evidence(self) -> Evidence | None:
        """What the source's address answered."""
        return self.run.evidence(self.reference)

    @property
    def outcome(self) -> Outcome | None:
        """What that answer amounts to."""
        return self.run.outcome(self.evidence)

    @property
    def statements(self) -> list[Statement]:
        """The statements that hang on its note."""
        return self.run.statements_by_note.get((self.document.path, self.note.id), [])


@frozen(slots=False)
class ReferenceSubject:
    """A source, all the places that cite it, and what its address answered."""

    run: Run
    reference: Reference

    @property
    def citations(self) -> list[CitationSubject]:
        """The citations of it, in document order."""
        return self.run.citations_by_key.get(self.reference.key, [])

    @property
    def entries(self) -> list["EntrySubject"]:
        """The entries of reference files that give it."""
        return self.run.entries_by_key.get(self.reference.key, [])

    @property
    def evidence(self) -> Evidence | None:
        """What its address answered."""
        return self.run.evidence(self.reference)

    @property
    def outcome(self) -> Outcome | None:
        """What that answer amounts to."""
        return self.run.outcome(self.evidence)

    def comparisons(self, *kinds: str) -> list[Comparison]:
        """Return what was compared for this source, of these kinds."""
        found = self.run.comparisons_by_reference.get(self.reference.key, [])
        return [c for c in found if not kinds or c.kind in kinds]


@frozen(slots=False)
class EntrySubject:
    """An entry of a reference file."""

    run: Run
    document: Document
    entry: Entry

    @property
    def span(self) -> Span:
        """Where a finding points that names no place of its own."""
        return self.entry.key_span or self.entry.span

    @property
    def reference(self) -> Reference | None:
        """The source it describes."""
        return self.run.by_key.get(self.entry.gives)


@frozen(slots=False)
class DocumentSubject:
    """A whole document."""

    run: Run
    document: Document

    @property
    def span(self) -> Span:
        """Where a finding points that names no place of its own."""
        return Span(0, 0)


Subject = (
    StatementSubject
    | NoteSubject
    | CitationSubject
    | ReferenceSubject
    | EntrySubject
    | DocumentSubject
    | Run
)
