"""A note of which every source and every field is known."""

from attrs import frozen

LABELS = (
    "author", "editor", "translator", "recipient", "title", "container-title",
    "collection-title", "event-title", "publisher", "publisher-place", "issued", "accessed",
    "volume", "issue", "page", "locator", "edition", "number", "genre", "section", "archive",
    "archive_location", "URL", "DOI", "ISBN", "ISSN", "backref", "note",
)  # fmt: skip
"""The variables of CSL, and two of ours.

`backref` is ibid., op. cit., supra note 3, a.a.O. and the like; `note` holds words of a source
that are no field ("unpublished", "on file with the author"). Every page is `page`, also the one
meant of a work cited whole; `locator` is a paragraph, an article, a section, a column. `number`
holds the symbols of documents, numbers of laws, cases and reports, and the whole citation of a
case.
"""


@frozen
class Mark:
    """A field; no white space, separator or quotation mark stands at its ends."""

    start: int
    end: int
    label: str


@frozen
class Source:
    """One thing cited.

    Its span leaves out the signal before it and the stop or semicolon behind it, and takes in a
    parenthesis that explains it. Sources do not overlap: one that stands in the parenthesis of
    another ends the other before the parenthesis. `type` is a type of CSL or `short-form`.
    """

    start: int
    end: int
    type: str
    marks: tuple[Mark, ...]
    signal: tuple[int, int] | None = None


@frozen
class Sample:
    """A whole note: its sources in order, and the spans of words that cite nothing."""

    text: str
    sources: tuple[Source, ...]
    commentary: tuple[tuple[int, int], ...]
    language: str
    origin: str
