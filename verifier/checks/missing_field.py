"""A source lacks what one needs to find a source of its kind.

## Why
Who wants to look it up needs to know where: a newspaper article without its newspaper, a chapter
without its book, a web page without its address can't be found, and can't be checked.

## Example
> Harun Velasco, “Tides of Orsk”, in (Port Sellen: Quay, 2004), pp. 3–9.

## Remedy
Add what is missing. What was published without a date says so: n.d., forthcoming.

## Limits
Each type has its own list. Interviews, letters, e-mails and meetings need none of it; a newspaper
article may be without a title where newspaper and date are given. Of entries in a reference file
more is asked than of a footnote, since styles print what is there.
"""

import re
from collections.abc import Iterator
from typing import Any

from verifier.model import CheckOutcome, Finding, Passed, ReferenceSubject, Severity
from verifier.references.csl import BY_TYPE
from verifier.references.model import Reference

CODE, SEVERITY, PASSES = "R202", Severity.WARNING, "What one needs to find the source is there"
RESTS_ON = ("type",)
"""The reading as a whole: a field that a machine overlooked is not missing."""

Wanted = tuple[str, str, str]
"""Variables of which one is enough, what is missing without them, and why it is needed."""

DATE = ("issued event_date", "date", "which issue or edition it is")
TITLE = ("title", "title", "what to look for")
AUTHOR = ("author editor translator", "author", "whose work it is")
CONTAINER = "container_title URL DOI"
BOOK = ("container_title DOI", "title of the book it stands in", "where to look")
ADDRESS = ("URL DOI archive_url", "address", "where to look")
NUMBERED = ("title number", "title or number", "what to look for")

NEEDED: dict[str, tuple[Wanted, ...]] = {
    "article-journal": ((CONTAINER, "journal", "where to look"), DATE),
    "article-magazine": ((CONTAINER, "magazine", "where to look"), DATE),
    "article-newspaper": ((CONTAINER, "newspaper", "where to look"), DATE),
    "book": (TITLE, DATE),
    "broadcast": (("title container_title URL", "title", "what to look for"),),
    "chapter": (BOOK, DATE),
    "dataset": (("title URL DOI", "title", "what to look for"),),
    "entry-dictionary": (("container_title URL", "dictionary", "where to look"),),
    "entry-encyclopedia": (("container_title URL", "encyclopedia", "where to look"),),
    "legal_case": (NUMBERED,),
    "legislation": (NUMBERED,),
    "manuscript": (("title archive archive_location", "title or archive", "what to look for"),),
    "motion_picture": (TITLE,),
    "paper-conference": (
        TITLE, ("container_title event_title event_date DOI URL", "conference", "where to look"),
    ),
    "patent": (NUMBERED,),
    "post": (ADDRESS,),
    "post-weblog": (ADDRESS,),
    "report": (
        ("title number URL", "title or number", "what to look for"),
        ("author publisher authority number URL", "author or institution", "whose work it is"),
    ),
    "software": (("title URL DOI", "title", "what to look for"),),
    "standard": (NUMBERED,),
    "thesis": (AUTHOR, TITLE, DATE),
    "treaty": (NUMBERED,),
    "webpage": (ADDRESS,),
}  # fmt: skip
"""By CSL type, for a source that is cited in a note."""

IN_FILES: dict[str, tuple[Wanted, ...]] = {
    "article-journal": (AUTHOR, TITLE),
    "article-magazine": (("title author", "title", "what to look for"),),
    "book": (
        ("author editor translator publisher authority", "author or editor", "whose work it is"),
        ("publisher publisher_place URL DOI ISBN", "publisher", "which edition it is"),
    ),
    "chapter": (AUTHOR, TITLE),
    "paper-conference": (AUTHOR,),
    "report": (("publisher authority URL", "institution", "whose work it is"),),
    "thesis": (("publisher publisher_place URL", "university", "where to look"),),
    "webpage": (("title container_title", "title", "what to look for when the address is dead"),),
}
"""What an entry of a reference file needs besides."""

WORDS = ("author", "editor", "title", "container_title")
FACTS = (
    "publisher", "publisher_place", "volume", "issue", "page", "number", "issued", "URL", "DOI",
    "ISBN",
)  # fmt: skip
ENOUGH = 3
"""How many of these, one fact among them, must be read in a note before anything is missing."""

UNDATED = re.compile(
    r"\b(?:n\.\s?d\.|s\.\s?d\.|s\.\s?a\.|o\.\s?[JD]\.|б\.\s?[гд]\.|undated|no date|forthcoming"
    r"|in press|to appear|im Erscheinen|à paraître)",
    re.IGNORECASE,
)


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the source has what a source of its type needs."""
    reference = subject.reference
    wanted = NEEDED.get(reference.type, ())
    if subject.entries:
        wanted = wanted + IN_FILES.get(reference.type, ())
    elif subject.citations and all(c.note.kind == "link" for c in subject.citations):
        return
    if not wanted:
        return
    missing = [each for each in wanted if not _given(reference, each, subject)]
    if not missing:
        yield Passed()
        return
    if not subject.entries and not _known(subject):
        return
    what = " and ".join(f"no {name} ({why})" for _, name, why in _joined(missing))
    kind = BY_TYPE[reference.type].says
    shown = f"“{_short(reference.title)}”" if reference.title else _named(reference)
    them = "it" if len(missing) == 1 else "them"
    yield Finding(
        f"{shown}, cited as {_article(kind)}, names {what}. Add {them}.",
        thing=", ".join(name for _, name, _ in missing),
        **_place(subject),
    )


def _known(subject: ReferenceSubject) -> bool:
    """Say whether enough was read for the type to be more than a guess.

    A note may hold a remark, a gloss or a verse that looks like author and title; to ask such words
    for a date would be a false alarm.
    """
    reference = subject.reference
    words = sum(bool(getattr(reference, name)) for name in WORDS)
    facts = sum(bool(getattr(reference, name)) for name in FACTS)
    facts += any(c.citation.locator for c in subject.citations)
    return bool(facts) and words + facts >= ENOUGH


def _given(reference: Reference, wanted: Wanted, subject: ReferenceSubject) -> bool:
    if any(getattr(reference, variable) for variable in wanted[0].split()):
        return True
    if wanted is not DATE:
        return False
    if any(reference.extra.get(name) for name in ("year", "date", "pubstate")):
        return True
    return any(UNDATED.search(c.citation.text[:2_000]) for c in subject.citations)


def _joined(missing: list[Wanted]) -> list[Wanted]:
    """Return what is missing, each thing once."""
    return list({name: each for each in missing for name in [each[1]]}.values())


def _named(reference: Reference) -> str:
    for names in (reference.author, reference.editor):
        if names:
            return f"The source by {_short(str(names[0]))}"
    other = reference.container_title or reference.URL or reference.number or reference.publisher
    return f"The source “{_short(other)}”" if other else "A source"


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:79] + "…"


def _place(subject: ReferenceSubject) -> dict[str, Any]:
    """Return the place of the entry, where a reference file gives the source."""
    if not subject.entries:
        return {}
    entry = subject.entries[0]
    return {"path": entry.document.path, "span": entry.span}
