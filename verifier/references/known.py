"""What the notes of one document have cited so far, to be found again by number, name or words.

Every question is a look-up in an index whose rows are bounded: ten thousand works of one author, or
ten thousand titles that begin alike, cost no more than ten. A row that ran over its bound is known
to be incomplete, and nothing is called the only one on its word.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

from attrs import define, evolve, field, frozen

from verifier.references.backwords import FAMILY
from verifier.references.catalogue import Catalogue
from verifier.references.keys import SMALL, ascii_words
from verifier.references.model import Name, Reference

DEFINED = re.compile(
    r"(?:[(\[](?:[^()\[\]]{0,60}?|the\s)|[,;]\s)"
    r"\b(?:hereinafter|hereafter|henceforth|referred to (?:as|throughout as)|im Folgenden"
    r"|nachfolgend|ci-après|désormais|en adelante|in prosieguo|d'ora in (?:poi|avanti)|doravante"
    r"|hierna|далее(?:\s?[–—-])?|zit(?:iert|\.) als|zit\.:|cited as)\b:?\s?"
    r"(?:cited as|referred to as|called|as|zitiert als|zit\.)?[\s:]{0,2}[“\"„‘'_*«]{0,2}(?:the\s)?"
    r"([^()\[\]”\"’»“_*,;]{2,60})"
    r"|[(\[](?:the\s)?[“\"]([A-Z][^()\[\]”\"]{1,40})[”\"][”\"’'»_*]{0,2}\.?[)\]]",
    re.IGNORECASE,
)
MOST = 48
"""How many works an index row holds."""
STEM = 3
"""How many letters of a word are looked up: titles are cited clipped (“Int. Law”)."""
_OLD = str.maketrans("jv", "iu")
"""Old prints and Latin write i for j and u for v."""
WINDOW, WORDS_KEPT = 300, 40
Heading = TypeVar("Heading")


@frozen
class Cited:
    """A source as a note cites it: the note, the citation, the key of the source."""

    note: str
    label: str
    citation: str
    key: str
    words: tuple[str, ...] = ()
    """Its first words, folded, to look for a name in."""
    title: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    """The spellings under which its people are looked up."""
    firm: bool = True
    """False where its own words only point to a source that is described nowhere."""


@define
class _Row:
    """The works under one heading, by key, and whether there were more than it holds."""

    works: dict[str, Cited] = field(factory=dict)
    over: bool = False

    def put(self, cited: Cited) -> None:
        """Keep a work; the first citation of it that is firm stays."""
        known = self.works.get(cited.key)
        if known is None and len(self.works) >= MOST:
            self.over = True
        elif known is None or (cited.firm and not known.firm):
            self.works[cited.key] = cited


@frozen
class Found:
    """The works that fit, and whether these are all."""

    works: dict[str, Cited]
    complete: bool = True


NOTHING = Found({})


@define
class Known:
    """The index: by the note's label, by name, by name and year, by words, by defined name."""

    catalogue: Catalogue
    by_label: dict[str, list[Cited]] = field(factory=dict)
    _names: dict[str, _Row] = field(factory=dict)
    _years: dict[tuple[str, str], _Row] = field(factory=dict)
    _stems: dict[str, _Row] = field(factory=dict)
    _titles: dict[tuple[str, ...], _Row] = field(factory=dict)
    _defined: dict[str, Cited] = field(factory=dict)
    _defined_first: dict[str, list[tuple[str, ...]]] = field(factory=dict)

    def cite(self, cited: Cited) -> None:
        """Keep that a note cites a work; a label used again means its last note."""
        row = self.by_label.setdefault(cited.label, [])
        if row and row[-1].note != cited.note:
            row.clear()
        row.append(cited)

    def described(self, cited: Cited, text: str) -> Cited:
        """Return a citation with what its words say of it, and keep it under all that it says."""
        reference = self.catalogue.get(cited.key)
        if reference is None:
            return cited
        people = families_of((*reference.author, *reference.editor)[:8])
        cited = evolve(
            cited,
            words=tuple(ascii_words(text[:WINDOW])[:WORDS_KEPT]),
            title=tuple(ascii_words(reference.title)),
            people=frozenset(people),
        )
        if not reference.author and (first := FAMILY.match(text[:200])):
            people |= {squash(first[1]), squash(first[1].split()[-1])} - {""}
        year = year_of(reference)
        for family in people:
            _put(self._names, family, cited)
            if year:
                _put(self._years, (family, year), cited)
        if cited.title:
            _put(self._titles, cited.title, cited)
        for stem in {stem_of(w) for w in _telling((*cited.title[:12], *cited.words[:8]))}:
            _put(self._stems, stem, cited)
        self.look_for_names(cited, text)
        return cited

    def look_for_names(self, cited: Cited, text: str) -> None:
        """Keep the names that `text` gives to a source: (hereinafter “Lock Report”)."""
        if not any(mark in text for mark in "([,;"):
            return
        for found in DEFINED.finditer(text[:2000]):
            self.define((found[1] or found[2]).strip(" ,.;"), cited)

    def define(self, name: str, cited: Cited) -> None:
        """Keep a name under which a source will be cited."""
        words = tuple(ascii_words(name))
        if words and len("".join(words)) > 1:
            folded = " ".join(words)
            self._defined.setdefault(folded, cited)
            row = self._defined_first.setdefault(words[0], [])
            if words not in row[:MOST] and len(row) < MOST:
                row.append(words)

    def defined(self, name: str) -> Cited | None:
        """Return the source that was given this name."""
        return self._defined.get(" ".join(ascii_words(name)))

    def defines_any(self) -> bool:
        """Say whether any name was defined."""
        return bool(self._defined_first)

    def defines(self, word: str) -> bool:
        """Say whether a defined name begins with a word."""
        return word in self._defined_first

    def names_beginning(self, word: str) -> Iterable[tuple[str, ...]]:
        """Return the defined names that begin with a word, the longest first."""
        return sorted(self._defined_first.get(word, ()), key=len, reverse=True)

    def named(self, family: str, year: str = "") -> Found:
        """Return the works of a family name, of one year where one is given."""
        row = self._years.get((family, year[:4])) if year else self._names.get(family)
        return Found(row.works, not row.over) if row else NOTHING

    def titled(self, title: tuple[str, ...]) -> Found:
        """Return the works with exactly this title."""
        row = self._titles.get(title)
        return Found(row.works, not row.over) if row else NOTHING

    def with_words(self, words: tuple[str, ...]) -> Found:
        """Return the works that may share all of `words`: those of the rarest one."""
        rows = [self._stems.get(stem_of(word)) for word in _telling(words[:8])]
        held = [row for row in rows if row is not None]
        if not held:
            return NOTHING
        rarest = min(held, key=lambda row: (row.over, len(row.works)))
        return Found(rarest.works, not rarest.over)


def _put(rows: dict[Heading, _Row], heading: Heading, cited: Cited) -> None:
    row = rows.get(heading)
    if row is None:
        row = rows[heading] = _Row()
    row.put(cited)


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words if len(w) > 1 and w not in SMALL and not w.isdigit())


def stem_of(word: str) -> str:
    """Return the letters under which a word is looked up."""
    return word[:STEM].translate(_OLD)


def same_word(one: str, other: str) -> bool:
    """Say whether two words are one, perhaps clipped: “civil.” and “civilisação”."""
    if one == other:
        return True
    if min(len(one), len(other)) < 2 or one.isdigit() or other.isdigit():
        return False
    one, other = one.translate(_OLD), other.translate(_OLD)
    return one.startswith(other) or other.startswith(one)


def squash(text: str) -> str:
    """Return a name without spaces, accents and case: La Porte and LaPorte are one."""
    return "".join(ascii_words(text))


def families_of(names: Iterable[Name]) -> set[str]:
    """Return the spellings under which people and bodies are looked up."""
    out: set[str] = set()
    for name in names:
        if name.literal:
            out.add(squash(name.literal))
            capitals = "".join(w[0] for w in name.literal.split() if w[:1].isupper())
            if len(capitals) > 2:
                out.add(capitals.casefold())
            continue
        out.add(squash(name.family))
        if particle := name.non_dropping_particle or name.dropping_particle:
            out.add(squash(particle + name.family))
        if " " in name.family or "-" in name.family:
            out.add(squash(re.split(r"[\s-]", name.family)[-1]))
    return out - {""}


def year_of(reference: Reference | None) -> str:
    """Return the year in which a source appeared."""
    date = reference.issued if reference else None
    return str(date.earliest[0]) if date and date.earliest else ""
