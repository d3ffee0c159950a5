"""Two notes cite one source and contradict each other about its date, authors or title.

## Why
One source has one date and one title. Where two notes differ, at least one of them is wrong, and
the reader can't tell which.

## Example
> [2] Dana Oriel, “Quay reopens”, *Sellen Post*, 3 May 2013, https://post.example/quay
>
> [7] Dana Oriel, “Quay reopens”, *Sellen Post*, 5 March 2013, https://post.example/quay

## Remedy
Look at the source and give the same words in both notes. Where two sources are meant, cite each by
its own address.

## Limits
A shorter wording does not contradict a longer one: 2013 and 3 May 2013 agree, and so do a title and
its beginning. Names that differ in a few letters are taken for two spellings of one name.
"""

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

from verifier.model import (
    CheckOutcome,
    CitationSubject,
    Finding,
    Passed,
    ReferenceSubject,
    Severity,
)
from verifier.model.said import cited
from verifier.references import dates
from verifier.references.certainty import level, sure_of
from verifier.references.model import Reference
from verifier.text.fold import folded

CODE, SEVERITY, PASSES = "R204", Severity.WARNING, "All notes say the same of the source"

ALIKE = 0.7
"""The least likeness (difflib's ratio) of two spellings of one name, or of one title."""
MOST = 1_000
"""Citations of one source that are held side by side."""


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the citations of the source agree with the first that says a thing."""
    full = [
        c for c in subject.citations[:MOST]
        if c.citation.worded is not None and c.citation.type not in ("short-form", "commentary")
    ]  # fmt: skip
    if len(full) < 2:
        return
    found = False
    for variable, what, differ in ASKED:
        first: CitationSubject | None = None
        for other in full:
            if not getattr(other.citation.worded, variable):
                continue
            if first is None:
                first = other
                continue
            one, two = first.citation.worded, other.citation.worded
            if one and two and differ(one, two):
                found = True
                yield _finding(first, other, variable, what)
    if not found:
        yield Passed()


def _finding(first: CitationSubject, other: CitationSubject, variable: str, what: str) -> Finding:
    said, before = _words(other, variable), _words(first, variable)
    where = f"note {first.note.label}" if first.note.label else "an earlier note"
    if first.document.path != other.document.path:
        where = f"{where} of {first.document.path}"
    field = other.citation.fields.get(variable)
    return Finding(
        f"The {what} of this source is “{said}” here and “{before}” in {where}. Look at the source "
        "and give the same in both.",
        path=other.document.path,
        span=field.span if field else other.span,
        confidence=level(sure_of(first.citation, (variable,))),
        rests_on=(variable,),
        thing=f"{said} / {before}"[:500],
        **cited(other),
    )


def _words(subject: CitationSubject, variable: str) -> str:
    """Return the author's own words for the variable, else what they mean."""
    field = subject.citation.fields.get(variable)
    words = " ".join(field.span.of(subject.document.text).split()) if field else ""
    if not words:
        value = getattr(subject.citation.worded, variable)
        if variable == "author":
            words = ", ".join(map(str, value))
        else:
            words = value.edtf if variable == "issued" else value
    return words if len(words) <= 80 else words[:79] + "…"


def _dates_differ(one: Reference, two: Reference) -> bool:
    return bool(one.issued and two.issued and dates.disjoint(one.issued, two.issued))


def _authors_differ(one: Reference, two: Reference) -> bool:
    """Say whether no author of one is an author of the other."""
    left, right = _families(one), _families(two)
    return not any(a in b or b in a or _alike(a, b) for a in left for b in right)


def _families(reference: Reference) -> list[str]:
    return [folded(n.literal or n.family or n.given)[:100] for n in reference.author[:5]]


def _titles_differ(one: Reference, two: Reference) -> bool:
    """Say whether two titles have neither their beginning nor most of their words in common."""
    left, right = folded(one.title)[:300], folded(two.title)[:300]
    if left in right or right in left:
        return False
    words, others = set(left.split()), set(right.split())
    common = len(words & others)
    return 2 * common < min(len(words), len(others)) and not _alike(left, right)


def _alike(one: str, two: str) -> bool:
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= ALIKE


ASKED: tuple[tuple[str, str, Callable[[Reference, Reference], bool]], ...] = (
    ("issued", "date", _dates_differ),
    ("author", "author", _authors_differ),
    ("title", "title", _titles_differ),
)
