"""References in RIS, which reference managers import (RIS Format Specifications, 2011)."""

import re
from collections.abc import Iterable, Iterator

from verifier.references.model import Name, PartialDate, Reference

TYPES = {
    "article": "UNPB", "article-journal": "JOUR", "article-magazine": "MGZN",
    "article-newspaper": "NEWS", "bill": "BILL", "book": "BOOK", "broadcast": "VIDEO",
    "chapter": "CHAP", "classic": "CLSWK", "dataset": "DATA", "entry": "CHAP",
    "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC", "figure": "FIGURE",
    "graphic": "ART", "hearing": "HEAR", "interview": "PCOMM", "legal_case": "CASE",
    "legislation": "STAT", "manuscript": "UNPB", "map": "MAP", "motion_picture": "MPCT",
    "musical_score": "MUSIC", "pamphlet": "PAMP", "paper-conference": "CPAPER", "patent": "PAT",
    "periodical": "SER", "personal_communication": "PCOMM", "post": "ELEC", "post-weblog": "BLOG",
    "regulation": "LEGAL", "report": "RPRT", "review": "JOUR", "review-book": "JOUR",
    "software": "COMP", "song": "SOUND", "speech": "PCOMM", "standard": "STAND", "thesis": "THES",
    "treaty": "LEGAL", "webpage": "ELEC",
}  # fmt: skip
PAGES = re.compile(r"([^\s,;\-–]{1,20})\s?[-–]{1,2}\s?([^\s,;\-–]{1,20})")


def write(references: Iterable[Reference]) -> str:
    """Return the references as RIS, one record each, lines ended by CR LF as the format wants."""
    return "".join(
        "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in _tags(reference))
        + "ER  - \r\n\r\n"
        for reference in references
    )


def _line(value: str) -> str:
    """Return a value on one line: white space and control characters become single spaces."""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())


def _tags(reference: Reference) -> Iterator[tuple[str, str]]:
    r = reference
    yield "TY", TYPES.get(r.type, "GEN")
    yield from (("ID", r.key),) if r.key else ()
    for tag, people in (("AU", r.author), ("A2", r.editor), ("A4", r.translator),
                        ("A3", (*r.recipient, *r.interviewer))):  # fmt: skip
        yield from ((tag, _name(name)) for name in people)
    pages = PAGES.fullmatch(r.page)
    values = (
        ("TI", r.title), ("T2", r.container_title),
        ("T3", r.collection_title or r.event_title), ("PB", r.publisher or r.authority),
        ("CY", r.publisher_place), ("ET", r.edition),
        ("VL", r.volume), ("IS", r.issue), ("M1", r.number), ("M3", r.genre or r.medium),
        ("SE", r.section), ("SP", pages[1] if pages else r.page), ("EP", pages[2] if pages else ""),
        ("PY", str(r.issued.year) if r.issued and r.issued.year else ""),
        ("DA", _date(r.issued)), ("Y2", _date(r.accessed)), ("SN", r.ISBN), ("SN", r.ISSN),
        ("DO", r.DOI), ("UR", r.URL), ("L2", r.archive_url), ("DB", r.archive),
        ("CN", r.archive_location), ("LA", r.language), ("N1", r.note),
    )  # fmt: skip
    yield from ((tag, value) for tag, value in values if value)


def _name(name: Name) -> str:
    """Return ``Last, First, Suffix``; an institution as it is called."""
    if name.literal:
        return name.literal
    particle = name.non_dropping_particle or name.dropping_particle
    last = f"{particle} {name.family}" if particle else name.family or name.given
    first = name.given if name.family else ""
    parts = [last, first, name.suffix] if name.suffix else [last, first] if first else [last]
    return ", ".join(parts)


def _date(date: PartialDate | None) -> str:
    """Return ``YYYY/MM/DD/`` with the parts that are known, or the EDTF as its own words."""
    if date is None:
        return ""
    parts = date.date_parts()
    if len(parts) != 1:
        return f"///{date.edtf}"
    year, month, day = (*parts[0], 0, 0)[:3]
    return f"{year:04}/{month or '':>02}/{day or '':>02}/".replace("/00", "/")
