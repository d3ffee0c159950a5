"""Read with verifier, and put what it says into the fields of the corpus."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import Citation, Name, NoteWords, Reference
from verifier.references.parse import parse
from verifier.references.tagger import Grammar, Tagger, Trained
from verifier.references.tagging.model import of
from verifier.text.excerpt import Excerpt

KINDS = {
    "article-journal": "article", "article": "article", "review": "article",
    "book": "book", "classic": "book",
    "chapter": "incollection", "paper-conference": "incollection",
    "entry-encyclopedia": "incollection", "entry-dictionary": "incollection",
    "entry": "incollection",
    "short-form": "short", "legal_case": "case",
    "legislation": "legislation", "treaty": "legislation", "regulation": "legislation",
    "bill": "legislation",
    "article-newspaper": "news", "article-magazine": "news",
    "webpage": "web", "post": "web", "post-weblog": "web",
    "report": "report", "personal_communication": "email", "interview": "interview",
    "speech": "statement", "broadcast": "broadcast", "motion_picture": "broadcast",
    "thesis": "thesis", "hearing": "hearing",
}  # fmt: skip
"""The types of the corpus for CSL's; what is not here is misc."""


def named(name: Name) -> str:
    """Return ``Family, Given``, particles before the family name; an institution as it is."""
    if name.literal:
        return name.literal.replace(",", "")
    family = " ".join(
        filter(None, (name.dropping_particle, name.non_dropping_particle, name.family))
    )
    return f"{family}, {name.given}" if name.given else family


NO_PAGE = re.compile(
    r"(?:§|¶|\b(?:paras?|cols?|rn|rdnr|arts?|ss?|ch|kap|reg))\.? *$", re.IGNORECASE
)
"""What stands before a number that counts something else than pages (S. is the German page)."""


def pages_meant(text: str, locator: str | None) -> str | None:
    """Return the locator where it counts pages: ``§ 6.1`` and ``para. 4`` are none."""
    place = text.find(locator) if locator else -1
    before = text[:place] if place > 0 else ""
    found = NO_PAGE.search(before)
    return None if found and found[0].strip() != "S." else locator


def joined(*pages: str | None) -> str:
    """Return all pages that a citation gives, each once: those of the work and the one meant."""
    return ", ".join(dict.fromkeys(filter(None, pages)))


def fields(kind: str, record: Reference | None, *pages: str | None) -> dict[str, str | list[str]]:
    """Return a record in the corpus' words; `pages` are those meant, beside the work's own."""
    if record is None:
        return {"type": KINDS.get(kind, "misc"), "pages": joined(*pages)}
    return {
        "type": KINDS.get(kind, "misc"),
        "author": [named(name) for name in record.author],
        "editor": [named(name) for name in record.editor],
        "translator": [named(name) for name in record.translator],
        "title": record.title,
        "container": record.container_title,
        "series": record.collection_title,
        "publisher": record.publisher or record.authority,
        "place": record.publisher_place,
        "edition": record.edition,
        "date": record.issued.edtf if record.issued else "",
        "volume": record.volume,
        "issue": record.issue,
        "pages": joined(record.page, *pages),
        "url": record.URL,
        "doi": record.DOI,
    }


TAGGER: list[Tagger] = [Trained()]
"""Who reads: the model that ships, unless `use` was told otherwise."""


def use(name: str) -> None:
    """Read by the ``grammar`` alone, by the ``trained`` model, or by the model in a folder."""
    if name == "grammar":
        TAGGER[0] = Grammar()
    elif name != "trained":
        TAGGER[0] = Trained(of(Path(name)))


def document(notes: Iterable[tuple[str, str]], language: str = "en") -> list[list[Citation]]:
    """Return the citations of each note of a document, given as (label, text)."""
    words = [
        NoteWords(f"n{place}", label, Excerpt.whole(text))
        for place, (label, text) in enumerate(notes)
    ]
    found = cite(words, Catalogue(), language=language, tagger=TAGGER[0])
    return [list(found[note.id]) for note in words]


def sources(citations: Sequence[Citation]) -> list[Citation]:
    """Return the citations that cite something."""
    return [citation for citation in citations if citation.type != "commentary"]


def reading(text: str, language: str) -> dict[str, str | list[str]]:
    """Return the fields of one citation, read as a note; where that splits it, read as one."""
    found = sources(document([("1", text)], language)[0])
    if len(found) == 1:
        (only,) = found
        return fields(
            only.type,
            only.worded,
            *(pages_meant(text, said) for said in (only.locator, only.pinpoint)),
        )
    parsed = parse(text, language=language)
    return fields(
        parsed.reference.type,
        parsed.reference,
        *(pages_meant(text, said) for said in (parsed.locator, parsed.pinpoint)),
    )
