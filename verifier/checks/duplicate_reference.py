"""A reference file has the same source twice, or the same key twice.

## Why
Of two entries with one key BibTeX takes the first and biber neither; of two entries for one source
each is cited now and then, and the bibliography prints the source twice.

## Example
```bibtex
@book{velasco2004, title = {Tides of Orsk}, doi = {10.1000/182}}
@book{Velasco:2004, title = {Tides of {Orsk}}, doi = {https://doi.org/10.1000/182}}
```

## Remedy
Keep the better entry, and change the key where the other one is cited.

## Limits
The same source is: one DOI; one title with one ISBN or one address; one title, first author and
year with no volume, number or pages that differ. Entries of different files are not compared.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity
from verifier.references.bibfields import plain_verbatim
from verifier.references.identifiers import isbn13, isbn_in, normal_doi
from verifier.references.latex import decode
from verifier.references.model import Entry, EntryField
from verifier.text.fold import folded

CODE, SEVERITY, PASSES = "R203", Severity.ERROR, "Each source stands in the file once"

Sign = tuple[str, ...]
SHARED = {
    "doi": "the same DOI",
    "isbn": "the same title and ISBN",
    "url": "the same title and address",
    "eprint": "the same eprint",
    "title": "the same author, title and year",
}


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether two entries of a reference file give the same source."""
    document = subject.document
    seen: dict[Sign, Entry] = {}
    for entry in document.entries:
        signs = list(_signs(entry))
        known = next(((sign, field) for sign, field in signs if sign in seen), None)
        for sign, _ in signs:
            seen.setdefault(sign, entry)
        if known is None:
            if not entry.problem:
                yield Passed(reference=entry.gives or None)
            continue
        sign, field = known
        first = seen[sign]
        line = document.where(first.span).line
        place = field.span if field else (entry.key_span or entry.span)
        yield Finding(_says(sign, entry, first, line), span=place, reference=entry.gives or None,
                      thing=" ".join(sign)[:500])  # fmt: skip


def _says(sign: Sign, entry: Entry, first: Entry, line: int) -> str:
    if sign[0] == "key":
        spelt = "" if entry.key == first.key else f", there spelt {_short(first.key)}"
        return (
            f"The key {_short(entry.key)} stands already in line {line}{spelt}: BibTeX takes only "
            "the first. Give one of the entries another key, or remove it."
        )
    shared = SHARED[sign[0]]
    return (
        f"{_short(entry.key) or 'This entry'} and {_short(first.key) or 'the one'} in line {line} "
        f"have {shared}: they are one source. Keep the better entry, and change the key where the "
        "other one is cited."
    )


def _signs(entry: Entry) -> Iterator[tuple[Sign, EntryField | None]]:
    """Yield what makes two entries one, each with the field that shows it."""
    if entry.key:
        yield ("key", entry.key.casefold()), None
    if entry.type == "xdata" or entry.field("crossref"):
        return
    heading = entry.field("title")
    title = _folded(heading)
    if (doi := entry.field("doi")) and (bare := normal_doi(plain_verbatim(doi.value))):
        yield ("doi", bare), doi
    if (isbn := entry.field("isbn")) and title:
        number = isbn13(isbn_in(f"ISBN {isbn.value[:200]}") or "")
        if number and entry.type not in PARTS:
            yield ("isbn", number, title), isbn
    if (url := entry.field("url")) and title:
        address = plain_verbatim(url.value).split("://", 1)[-1].rstrip("/")
        yield ("url", address, title), url
    if (eprint := entry.field("eprint")) and eprint.value:
        kind = _folded(entry.field("eprinttype") or entry.field("archiveprefix"))
        yield ("eprint", kind, _folded(eprint)), eprint
    author = _folded(entry.field("author") or entry.field("editor"))
    year = _folded(entry.field("year") or entry.field("date"))
    if author and year and len(title.split()) > 2:
        which = [
            _folded(entry.field(name)) for name in ("volume", "number", "pages", "edition", "month")
        ]
        yield ("title", author, title, year, *which), heading


PARTS = frozenset({"incollection", "inbook", "inproceedings", "inreference", "suppbook"})


def _folded(field: EntryField | None) -> str:
    return folded(decode(field.value[:2_000])).strip() if field else ""


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:79] + "…"
