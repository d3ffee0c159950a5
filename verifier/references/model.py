"""The nouns of citation. Types and variables are CSL's (Citation Style Language 1.0.2)."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

Day = tuple[int, int, int]
"""(year, month, day), proleptic Gregorian; years before 1 are astronomical (0 is 1 BC)."""


@frozen
class PartialDate:
    """An EDTF date or interval (ISO 8601-2:2019, levels 0 to 2).

    `earliest` and `latest` are the first and the last day it may mean, None where it is open. Every
    comparison is between intervals. `alternatives` hold the other readings of an ambiguous date.
    """

    edtf: str
    earliest: Day | None
    latest: Day | None
    approximate: bool = False
    uncertain: bool = False
    alternatives: tuple["PartialDate", ...] = ()

    @property
    def year(self) -> int | None:
        """The year, where the date lies in one year."""
        if self.earliest and self.latest and self.earliest[0] == self.latest[0]:
            return self.earliest[0]
        return None

    def date_parts(self) -> list[list[int]]:
        """Return CSL's ``date-parts``: one list, two for an interval, else none."""
        parts = []
        for half in self.edtf.split("/"):
            bits = half.rstrip("?~%").split("-")
            if not bits[0] or not all(b.isdigit() for b in bits):
                return []
            if len(bits) > 1 and int(bits[1]) > 12:
                bits = bits[:1]
            parts.append([int(b) for b in bits])
        return parts


@frozen
class DateMention:
    """A date as worded in a text: where it stands in that text, and what it means."""

    start: int
    end: int
    text: str
    date: PartialDate
    kind: str = "day"
    """day, day-range, month, year, decade, century, season, quarter, relative, weekday ..."""
    weekday: int | None = None
    """The weekday that stands beside a full date, Monday 0."""
    impossible: bool = False
    """True for a day that no calendar has (31 February); the date is then its month or year."""
    reversed: bool = False
    """True for a range whose start is after its end, as printed."""


@frozen
class Name:
    """A person in parts, or an institution in `literal`: CSL's name variables."""

    family: str = ""
    given: str = ""
    non_dropping_particle: str = ""
    dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""

    def csl(self) -> dict[str, str]:
        """Return the CSL-JSON name, empty parts left out."""
        parts = {
            "family": self.family,
            "given": self.given,
            "non-dropping-particle": self.non_dropping_particle,
            "dropping-particle": self.dropping_particle,
            "suffix": self.suffix,
            "literal": self.literal,
        }
        return {key: value for key, value in parts.items() if value}

    def __str__(self) -> str:
        particle = self.non_dropping_particle or self.dropping_particle
        parts = (self.given, particle, self.family, self.suffix)
        return self.literal or " ".join(part for part in parts if part)


Names = tuple[Name, ...]


@frozen
class Reference:
    """The bibliographic record of one source; attributes are CSL variables in Python's spelling."""

    key: str
    type: str
    """A CSL type: article-newspaper, article-journal, book, chapter, report, webpage ..."""
    author: Names = ()
    editor: Names = ()
    translator: Names = ()
    recipient: Names = ()
    interviewer: Names = ()
    title: str = ""
    container_title: str = ""
    collection_title: str = ""
    event_title: str = ""
    publisher: str = ""
    publisher_place: str = ""
    authority: str = ""
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    event_date: PartialDate | None = None
    page: str = ""
    volume: str = ""
    issue: str = ""
    edition: str = ""
    number: str = ""
    """A report number, a UN document symbol, the number of a law."""
    genre: str = ""
    medium: str = ""
    section: str = ""
    archive: str = ""
    archive_location: str = ""
    URL: str = ""
    DOI: str = ""
    ISBN: str = ""
    ISSN: str = ""
    note: str = ""
    language: str = ""
    archive_url: str = ""
    """The address of an archived copy that the citation itself gives."""
    archive_date: PartialDate | None = None
    extra: Mapping[str, str] = field(factory=dict)
    """What a reference file says beyond these, by its own field names."""

    def csl(self) -> dict[str, Any]:
        """Return the CSL-JSON item (without `edtf` and `bibtex`); empty variables are left out."""
        item: dict[str, Any] = {"id": self.key, "type": self.type}
        for name in ("author", "editor", "translator", "recipient", "interviewer"):
            if names := getattr(self, name):
                item[name] = [n.csl() for n in names]
        for name in TEXT_VARIABLES:
            if value := getattr(self, name):
                item[CSL_NAMES.get(name, name.replace("_", "-"))] = value
        for name in ("issued", "accessed", "event_date"):
            if date := getattr(self, name):
                parts = date.date_parts()
                item[name.replace("_", "-")] = (
                    {"date-parts": parts} if parts else {"literal": date.edtf}
                )
        return item


CSL_NAMES = {"archive_location": "archive_location"}
"""The one CSL variable that is spelt with an underscore."""

TEXT_VARIABLES = (
    "title", "container_title", "collection_title", "event_title", "publisher", "publisher_place",
    "authority", "page", "volume", "issue", "edition", "number", "genre", "medium", "section",
    "archive", "archive_location", "URL", "DOI", "ISBN", "ISSN", "note", "language",
)  # fmt: skip


@frozen
class FieldSpan:
    """Where a field of a citation stands in the author's text, and how sure we are (0 to 1)."""

    span: Span
    confidence: float = 1.0


RepairKind = Literal[
    "scheme-added", "scheme-mended", "trailing-punctuation", "bracket", "line-break", "space",
    "soft-hyphen", "entity",
]  # fmt: skip


@frozen
class Repair:
    """What was done to an address to make it one: what stood there, what it became, and where."""

    kind: RepairKind
    before: str
    after: str
    span: Span


@frozen
class Citation:
    """One source as worded inside a note.

    `type` is the type of its reference, or ``short-form`` (it points back to another citation) or
    ``commentary`` (it cites nothing).
    """

    id: str
    text: str
    span: Span
    type: str
    worded: Reference | None = None
    """What these words alone say; its key is empty. None for commentary."""
    reference: str | None = None
    """The key of the reference it cites: of the source meant, for a short form."""
    refers_to: str | None = None
    """For a short form: the label of the note meant, one step back."""
    refers_to_id: str | None = None
    candidates: tuple[str, ...] = ()
    """For an ambiguous short form: the keys that it may mean."""
    locator: str | None = None
    pinpoint: str | None = None
    """The page meant, where the note gives it behind the pages of the whole (246 *at 248*)."""
    signal: str = ""
    """The words that introduce it: See, See also, Cf., citing."""
    parenthetical: bool = False
    """True where it stands in the explanation of another source; it is then no antecedent."""
    confidence: float = 1.0
    fields: Mapping[str, FieldSpan] = field(factory=dict)
    """By CSL variable as printed in the contract (`title`, `container-title`, `issued`, `URL`)."""
    repairs: tuple[Repair, ...] = ()
    dates: tuple[DateMention, ...] = ()
    """Every date in it, offsets into `text`; weekday, impossible and reversed are seen here."""
    cross_reference: str | None = None
    """A note number it names (supra note 3, see note 14 below), found or not."""


@frozen
class NoteWords:
    """A note as this floor sees it: its words, and what the body says just before its marker."""

    id: str
    label: str
    words: Excerpt
    kind: str = "footnote"
    body: str = ""


@frozen
class EntryField:
    """A field of an entry in a reference file, raw as printed, with its place."""

    name: str
    raw: str
    value: str
    span: Span


@frozen
class Entry:
    """What a reference file says, entry by entry."""

    key: str
    type: str
    span: Span
    fields: tuple[EntryField, ...] = ()
    key_span: Span | None = None
    problem: str = ""
    """Why the entry could not be read whole; empty where it could."""
    reference: str = ""
    """The key of the reference that it gives: its own, unless that was taken already."""

    @property
    def gives(self) -> str:
        """The key of the reference that it gives."""
        return self.reference or self.key

    def field(self, name: str) -> EntryField | None:
        """Return the first field of this name, whatever its case."""
        return next((f for f in self.fields if f.name.casefold() == name.casefold()), None)
