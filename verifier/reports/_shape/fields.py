"""The words of a note with the fields that were read from them, each in its place."""

import re
from collections.abc import Iterator, Mapping

from verifier.model import Note
from verifier.references.certainty import contradicting, level
from verifier.references.mask import blanked_in
from verifier.references.model import Citation, Reference
from verifier.reports._shape.clean import line
from verifier.reports._shape.styled import Piece
from verifier.text.excerpt import Excerpt
from verifier.text.printable import printable
from verifier.text.span import Span

LABELS = {
    "author": "author", "editor": "editor", "translator": "translator", "recipient": "recipient",
    "interviewer": "interviewer", "title": "title", "container-title": "published in",
    "collection-title": "series", "event-title": "event", "publisher": "publisher",
    "publisher-place": "place", "authority": "authority", "issued": "date",
    "event-date": "event date", "accessed": "accessed", "edition": "edition", "volume": "volume",
    "issue": "issue", "page": "pages", "number": "number", "section": "section", "genre": "kind",
    "medium": "medium", "archive": "archive", "archive_location": "shelf mark", "URL": "address",
    "DOI": "DOI", "ISBN": "ISBN", "ISSN": "ISSN", "archive_url": "archived at", "note": "remark",
}  # fmt: skip
"""CSL variables in an editor's words, in the order in which they are shown."""

LEGEND = (
    "author", "title", "published in", "date", "place", "publisher", "pages", "number", "address",
)  # fmt: skip
"""The styles of fields; every field has one of them."""

STYLES = {
    "author": "author", "editor": "author", "translator": "author", "recipient": "author",
    "interviewer": "author", "title": "title", "container-title": "published in",
    "collection-title": "published in", "event-title": "published in", "issued": "date",
    "accessed": "date", "event-date": "date", "archive_date": "date", "publisher-place": "place",
    "publisher": "publisher", "authority": "publisher", "archive": "publisher",
    "archive_location": "number", "volume": "pages", "issue": "pages", "page": "pages",
    "edition": "pages", "section": "pages", "number": "number", "URL": "address",
    "DOI": "address", "ISBN": "number", "ISSN": "number", "archive_url": "address",
    "genre": "kind", "medium": "kind",
}  # fmt: skip
FEWEST = 3
"""Words in no field that are worth a look, where they stand together."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_MARKS = ",.;:()[]“”\"'«»„*_–—-"
NAMES = ("author", "editor", "translator", "recipient", "interviewer")
DATES = ("issued", "accessed", "event_date")


def doubts(citation: Citation) -> frozenset[str]:
    """Return the fields that were read with low confidence, or that claim each other's words."""
    unsure = {n for n, place in citation.fields.items() if level(place.confidence) == "low"}
    return frozenset(unsure.union(*contradicting(citation)))


def values(reference: Reference) -> Mapping[str, str]:
    """Return the fields of a record in words, by CSL variable, in the order of `LABELS`."""
    given = reference.csl()
    found: dict[str, str] = {k: v for k, v in given.items() if isinstance(v, str)}
    found |= {name: "; ".join(map(str, getattr(reference, name))) for name in NAMES}
    for name in DATES:
        date = getattr(reference, name)
        found[name.replace("_", "-")] = date.edtf if date else ""
    found["archive_url"] = reference.archive_url
    return {name: line(found[name]) for name in LABELS if found.get(name)}


def parts(note: Note) -> Iterator[tuple[Citation | None, list[Piece]]]:
    """Yield each citation of a note with its share of the words, in order, every word once.

    What stands between two sources goes to the one behind it, where a signal stands; a stop or a
    semicolon goes to the one before it. Words without a citation come with None.
    """
    text = note.text
    shown = blanked_in(text)
    places = []
    at = 0
    for citation in note.citations:
        start = text.find(citation.text, at) if citation.text else -1
        if start < 0:
            break
        at = start + len(citation.text)
        places.append((citation, start, at))
    if len(places) < len(note.citations) or not places:
        yield None, [(printable(shown), "")]
        for citation in note.citations:
            yield citation, []
        return
    done = 0
    for number, (citation, start, end) in enumerate(places):
        final = number + 1 == len(places)
        until = len(text) if final else places[number + 1][1]
        stop = until if final else end + _closing(text[end:until])
        pieces = _before(shown[done:start], citation.signal)
        pieces += _painted(note.words, citation, shown, start, end)
        pieces.append((printable(shown[end:stop]), ""))
        yield citation, pieces
        done = stop


def unread(citation: Citation, pieces: list[Piece]) -> str:
    """Return the words of a source that are in no field, where there are several together.

    What introduces an interview or a page (“Interview with”, “para.”) is told by the type and by
    the locator. Where the place of a field is not known, neither is what is left.
    """
    placed = {*citation.fields, "genre", "medium"}
    if citation.worded is None or not values(citation.worded).keys() <= placed:
        return ""
    rest = [text.strip(f" {_MARKS}") for text, style in pieces if not style]
    told = {line(citation.locator or ""), line(citation.pinpoint or "")}
    return " … ".join(
        text for text in rest if len(_LETTERS.findall(text)) >= FEWEST and text not in told
    )


def _closing(between: str) -> int:
    """Return how much of what stands between two sources closes the first."""
    return len(between) - len(between.lstrip(" .;,:”\"’')]»"))


def _before(between: str, signal: str) -> list[Piece]:
    at = between.rfind(signal) if signal else -1
    between = printable(between)
    at = between.rfind(signal) if at >= 0 else -1
    if at < 0:
        return [(between, "")]
    end = at + len(signal)
    return [(between[:at], ""), (between[at:end], "signal"), (between[end:], "")]


def _painted(words: Excerpt, citation: Citation, shown: str, start: int, end: int) -> list[Piece]:
    """Return the words of one citation in pieces, each in the style of its field."""
    if citation.type == "commentary":
        return [(printable(shown[start:end]), "comment")]
    styles = [""] * (end - start)
    unsure = doubts(citation)
    marked = set()
    found = [
        (name, *_inside(words, place.span, start, end)) for name, place in citation.fields.items()
    ]
    for name, first, last in sorted(found, key=lambda each: each[1] - each[2]):
        style = STYLES.get(name, "")
        styles[first - start : last - start] = [style] * (last - first)
        if last > first and name in unsure:
            marked.add(last - start)
    pieces: list[Piece] = []
    begin = 0
    for at in range(1, len(styles) + 1):
        if at == len(styles) or styles[at] != styles[begin] or at in marked:
            pieces.append((printable(shown[start + begin : start + at]), styles[begin]))
            begin = at
        if at in marked:
            pieces.append(("?", "doubt"))
    return pieces


def _inside(words: Excerpt, span: Span, start: int, end: int) -> tuple[int, int]:
    """Return where a place of the author's text stands in a note's words, inside a citation."""
    first = max(start, min(words.index(span.start), end))
    return first, max(first, min(words.index(span.end), end))
