"""Say whether words that describe a source repeat, shorter, one that was cited before."""

import re

from verifier.references.catalogue import compatible
from verifier.references.keys import SMALL, ascii_words
from verifier.references.known import Cited, families_of, same_word
from verifier.references.model import Reference

ORAL = frozenset({"interview", "personal_communication", "speech", "hearing"})
_ROMAN = re.compile(r"[ivxlc]{1,6}")
_PLACE = re.compile(r"(?:pp?|pags?|s|cap|chap?|vol|bd|lib|liv|tom?|th|art|sect?|para|cols?|fol)")


def title_words(title: str) -> tuple[str, ...]:
    """Return the words of a short title, up to the first number or the word before one."""
    out: list[str] = []
    for word in ascii_words(title):
        if any(c.isdigit() for c in word) or (out and _ROMAN.fullmatch(word)):
            break
        out.append(word)
    while len(out) > 1 and _PLACE.fullmatch(out[-1]):
        out.pop()
    return tuple(out)


def begins(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether `full` begins with the words of `short`, either of them perhaps clipped."""
    if not short or len(short) > len(full):
        return False
    return all(same_word(a, b) for a, b in zip(short, full, strict=False))


def inside(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether two or more words stand, whole and side by side, in `full`."""
    telling = sum(word not in SMALL for word in short)
    return telling > 1 and f" {' '.join(short)} " in f" {' '.join(full)} "


def in_order(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether four or more words stand in `full` in their order, beginning with its first."""
    if len(short) < 4 or not begins(short[:1], full):
        return False
    rest = iter(full)
    return all(any(same_word(word, other) for other in rest) for word in short)


def grade(short: tuple[str, ...], cited: Cited) -> int:
    """Return how well a short title fits a source: 3 the same, 2 its beginning, 1 inside, 0 not."""
    if short == cited.title:
        return 3
    if begins(short, cited.title) or begins(short, cited.words):
        return 2
    return 1 if inside(short, cited.title) or in_order(short, cited.words) else 0


def may_repeat(said: Reference, families: set[str], known: Reference, cited: Cited) -> bool:
    """Say whether people, dates and kinds do not speak against it."""
    if families and not families <= cited.people:
        first = "".join(cited.words[:6])
        if not any(family in first for family in families):
            return False
    if said.issued and not (known.issued and compatible(said.issued, known.issued)):
        return False
    for name in ("number", "edition"):
        mine, theirs = getattr(said, name), getattr(known, name)
        if mine and theirs and mine != theirs:
            return False
    return (said.type in ORAL) == (known.type in ORAL) or "document" in (said.type, known.type)


def whole(said: Reference, families: set[str], known: Reference, fit: int) -> bool:
    """Say whether a description is a whole citation rather than a short one."""
    if fit == 1 and not families and not said.issued and not said.container_title:
        return len(title_words(said.title)) < 3
    if not (said.issued or said.publisher or said.publisher_place):
        return False
    return fit == 3 or (not fuller(known, said) and len(known.title) <= len(said.title))


def fuller(known: Reference, said: Reference) -> bool:
    """Say whether `known` tells what `said` does not: where and when it appeared."""
    return any(
        getattr(known, name) and not getattr(said, name)
        for name in ("issued", "publisher", "publisher_place", "container_title", "URL", "DOI",
                     "number", "archive", "authority")
    )  # fmt: skip


def one_work(found: list[tuple[Cited, Reference]]) -> bool:
    """Say whether several records are one work that was read twice."""
    _, first = found[0]
    title = ascii_words(first.title)
    return bool(title) and all(
        ascii_words(other.title) == title
        and compatible(first.issued, other.issued)
        and (first.author or first.editor)
        and families_of(first.author) == families_of(other.author)
        and first.volume == other.volume
        for _, other in found[1:]
    )
