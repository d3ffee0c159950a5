"""What a reader makes of a file: statements, notes, entries, and the places of all of them."""

from functools import cached_property
from typing import Literal

from attrs import field, frozen

from verifier.references.model import Citation, DateMention, Entry, PartialDate
from verifier.text.excerpt import Excerpt
from verifier.text.span import Lines, Span

DocumentKind = Literal["prose", "bibliography", "links"]
NoteKind = Literal["footnote", "endnote", "inline", "link", "citekey"]
Unit = Literal["line", "paragraph", "page", "item"]


@frozen
class Where:
    """A span with its lines and columns, as the contract prints it."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    unit: Unit = "line"
    part: str | None = None


@frozen
class Quotation:
    """Words between quotation marks (or a block quotation) inside a statement."""

    text: str
    """The words between the marks, without the marks."""
    start: int
    end: int
    """Offsets of `text` in the statement's text."""
    span: Span
    """Its place in the author's text, marks left out."""
    depth: int = 1
    block: bool = False
    attributed: bool = False
    """True where the sentence says that somebody said or wrote these words."""


@frozen
class Marker:
    """A note marker as it stands in a statement."""

    label: str
    note_id: str | None
    """None where no note has this label."""
    offset: int
    """Where it stood in the statement's text (the marker itself is left out of that text)."""
    span: Span


@frozen
class Statement:
    """The sentence or sentences that a marker supports; a statement may have no note."""

    id: str
    """The first 12 hex digits of sha256 of the folded words; ``-2`` and so on for repeats."""
    words: Excerpt
    span: Span
    section: str = ""
    notes: tuple[str, ...] = ()
    """Labels of its notes, in order; a link has no label and is left out here."""
    note_ids: tuple[str, ...] = ()
    markers: tuple[Marker, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    dates: tuple[DateMention, ...] = ()
    """Offsets into the statement's text."""
    paragraph: int = 0
    """The number of its block in the document, from 0: statements of one paragraph share it."""

    @property
    def text(self) -> str:
        """The statement's words, markers and line breaks left out."""
        return self.words.text


@frozen
class Note:
    """A footnote, endnote, inline note, hyperlink or citation key."""

    id: str
    """``n1``, ``n2`` ... in the order of the document; unique."""
    label: str
    """As printed; not unique. Empty for a link."""
    kind: NoteKind
    words: Excerpt
    span: Span
    """The whole note in the author's text, its label included where it has one."""
    citations: tuple[Citation, ...] = ()
    target: str = ""
    """For a link: the address it points to. For a citekey: the key."""

    @property
    def text(self) -> str:
        """The note's words, line breaks and indentation left out."""
        return self.words.text


@frozen
class Allowance:
    """A finding silenced in the document itself, with the author's reason."""

    name: str
    """The rule's name or code."""
    reason: str
    span: Span
    """What it covers: the block that holds it, or the next one."""
    by: str = "comment"


@frozen(slots=False)
class Document:
    """A file as its reader understood it. `text` is the author's, unchanged."""

    path: str
    """As given, relative; never absolute in a report."""
    format: str
    kind: DocumentKind
    text: str = field(repr=False)
    title: str = ""
    language: str = "en"
    statements: tuple[Statement, ...] = ()
    notes: tuple[Note, ...] = ()
    entries: tuple[Entry, ...] = ()
    dated: DateMention | None = None
    """The date that the document claims for itself, offsets into `text`."""
    digest: str = ""
    """``sha256:`` and the hex digest of the file's bytes."""
    unit: Unit = "line"
    allowances: tuple[Allowance, ...] = ()
    bibliographies: tuple[str, ...] = ()
    """Paths of reference files that the document names, relative to it."""
    marks: tuple[Span, ...] = ()
    """Places of quotation marks without a partner."""

    @cached_property
    def lines(self) -> Lines:
        """The lines of the author's text."""
        return Lines(self.text)

    def where(self, span: Span) -> Where:
        """Return `span` with lines and columns."""
        line, column = self.lines.position(span.start)
        end_line, end_column = self.lines.position(span.end)
        return Where(span.start, span.end, line, column, end_line, end_column, self.unit)

    @property
    def date(self) -> PartialDate | None:
        """The date that the document claims, without its place."""
        return self.dated.date if self.dated else None

    @cached_property
    def by_note_id(self) -> dict[str, Note]:
        """The notes by their id."""
        return {note.id: note for note in self.notes}

    @cached_property
    def by_statement_id(self) -> dict[str, Statement]:
        """The statements by their id."""
        return {statement.id: statement for statement in self.statements}
