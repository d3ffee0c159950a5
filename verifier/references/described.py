"""Find the source that a description without an imprint repeats: “Oren, Salt Roads, p. 9”."""

from itertools import islice

from verifier.references.backwords import FAMILY, PLACES
from verifier.references.keys import ascii_words
from verifier.references.known import Cited, Known, squash
from verifier.references.meant import (
    BY_DEFINED,
    BY_NAME_AND_TITLE,
    BY_TITLE,
    Meant,
    choose,
)
from verifier.references.model import Reference
from verifier.references.repeats import (
    ORAL,
    Head,
    all_there,
    begins,
    grade,
    head_of,
    may_repeat,
    opens,
    repeats_whole,
    title_words,
    whole,
)

OF_TOO_MANY = 8
"""How many works of a row that ran over are looked at, to tell that several are meant."""
WINDOW = 160
"""How many characters are looked at for a name and a title."""


def described(known: Known, said: Reference, text: str) -> Meant:
    """Return the source that `said`, a description without an imprint of its own, repeats."""
    if defined := starts_defined(known, text):
        return Meant(defined, confidence=BY_DEFINED)
    if said.URL or said.DOI or said.ISBN:
        return Meant()
    if said.issued and (said.publisher_place or said.container_title):
        return Meant()
    head = head_of(text)
    if head:
        meant = _opened(known, said, head)
        if meant.cited or meant.candidates:
            return meant
    families, title = _told(said, text)
    if title and (families or len(title) > 1):
        found = _titled(known, said, families, title, head)
        return choose(known.catalogue, found, BY_NAME_AND_TITLE if families else BY_TITLE)
    if families and not title and said.type in ORAL and not said.issued:
        return choose(known.catalogue, _oral(known, said, families), BY_TITLE)
    return Meant()


def _opened(known: Known, said: Reference, head: Head) -> Meant:
    """Return the source whose own words begin with those before the page."""
    if len(head.words) < 2:
        return Meant()
    fits = []
    row = known.with_words(head.words)
    for cited in islice(row.works.values(), None if row.complete else OF_TOO_MANY):
        record = known.catalogue.get(cited.key)
        there = opens(head, cited) or (not said.author and all_there(head.words, cited))
        if record and there and not repeats_whole(head, said, record, cited):
            fits.append(cited)
    if len(fits) == 1 and not row.complete:
        return Meant()
    sure = BY_NAME_AND_TITLE if said.author else BY_TITLE
    return choose(known.catalogue, fits, sure)


def starts_defined(known: Known, text: str) -> Cited | None:
    """Return the source whose defined name opens `text`, where only a place follows it."""
    words = ascii_words(text[:WINDOW])
    if words and words[0] == "the":
        words = words[1:]
    if not words or not known.defines(words[0]):
        return None
    bare = ascii_words(text[:WINDOW].split(" (", 1)[0])
    bare = bare[1:] if bare and bare[0] == "the" else bare
    for name in known.names_beginning(words[0]):
        for told in (bare, words):
            rest = _after(name, told)
            if rest is not None and PLACES.fullmatch(" ".join(rest)):
                return known.defined(" ".join(name))
    return None


def _after(name: tuple[str, ...], words: list[str]) -> list[str] | None:
    """Return the words behind a defined name, of which one word more may stand inside it."""
    at, more = 0, 0
    for word in name:
        while at < len(words) and words[at] != word:
            at, more = at + 1, more + 1
            if more > 1 or at == 1:
                return None
        if at >= len(words):
            return None
        at += 1
    return words[at:]


def _told(said: Reference, text: str) -> tuple[set[str], tuple[str, ...]]:
    """Return the names and the title by which a description calls its source."""
    families = {squash(n.family or n.literal) for n in said.author} - {""}
    title = title_words(said.title)
    if not families and (first := FAMILY.match(text[:WINDOW])):
        rest = title_words(text[first.end() : WINDOW])
        if rest and first[0].rstrip("_* ").endswith(","):
            families = {squash(first[1])}
            title = title if title and not begins(title[:1], (squash(first[1]),)) else rest
    return families, title


def _titled(
    known: Known,
    said: Reference,
    families: set[str],
    title: tuple[str, ...],
    head: Head | None,
) -> list[Cited]:
    """Return the works with this title that may be meant, the best fits only."""
    rows = [known.titled(title), known.with_words(title)]
    if not rows[1].complete:
        rows = rows[:1]
    elif not rows[1].works:
        rows += [known.named(family) for family in families]
    full = tuple(ascii_words(said.title))
    fits: dict[str, tuple[int, Cited]] = {}
    for cited in (c for row in rows for c in row.works.values()):
        fit = 0 if cited.key in fits else 3 if full == cited.title else grade(title, cited)
        record = known.catalogue.get(cited.key) if fit else None
        if (
            record
            and may_repeat(said, families, record, cited)
            and not whole(said, families, record, fit)
            and not (head and repeats_whole(head, said, record, cited))
        ):
            fits[cited.key] = (fit, cited)
    best = max((fit for fit, _ in fits.values()), default=0)
    return [cited for fit, cited in fits.values() if fit == best]


def _oral(known: Known, said: Reference, families: set[str]) -> list[Cited]:
    """Return the interviews with a person, the letters of one: “Oren, interview”."""
    rows = [known.named(family).works for family in families]
    out = []
    for key, cited in rows[0].items():
        record = known.catalogue.get(key)
        if record and record.type == said.type and all(key in row for row in rows):
            out.append(cited)
    return out
