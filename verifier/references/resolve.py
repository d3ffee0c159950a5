"""Find what a short form points to: the source before it, a note by its number, an author, a name.

Never guessed: where several sources are meant by the words, all of them are candidates and none is
taken. A source that stands in the explanation of another is no antecedent.
"""

import re

from attrs import define, evolve, field, frozen

from verifier.references.catalogue import Catalogue
from verifier.references.keys import ascii_words
from verifier.references.model import Reference
from verifier.references.short import FAMILY, NO_NAME, Short

DEFINED = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}?\b(?:hereinafter|hereafter|henceforth|referred to (?:as"
    r"|throughout as)|im Folgenden|nachfolgend|ci-après|en adelante|"
    r"in prosieguo|doravante|hierna)\b:?\s?(?:cited as|referred to as|called|as"
    r"|zitiert als|zit\.)?[\s:]{0,2}[“\"‘'_*«]{0,2}([^()\[\]”\"’»_*]{2,60})"
    r"|(?:the\s)?[“\"]([A-Z][^()\[\]”\"]{1,40})[”\"])[”\"’'»_*]{0,2}\.?[)\]]",
    re.IGNORECASE,
)
PLACES = re.compile(
    r"(?:(?:at|p|pp|s|para|paras|vol|ch|section|and|art|arts|n)? ?[\divxlc]{0,8} ?){1,6}"
)
"""The folded words of a page or a section, and nothing else."""
HERE = 3
"""How many words of a title a short title must share."""


@frozen
class Cited:
    """A source as a note cites it: the note, the citation, the key of the source."""

    note: str
    label: str
    citation: str
    key: str
    words: str = ""
    """Its first words, folded, to look for a name in."""


@frozen
class Meant:
    """What a short form points to; `candidates` where it cannot be told."""

    cited: Cited | None = None
    candidates: tuple[str, ...] = ()
    among: Cited | None = None
    """A citation of the note that is meant, where it is the note's sources that cannot be told."""
    confidence: float = 0.0
    missing: str | None = None
    """The number of a note that it names and that does not exist."""


@define
class Resolver:
    """What the notes of one document have cited so far."""

    catalogue: Catalogue
    labels: set[str] = field(factory=set)
    """The labels of all notes of the document, later ones too."""
    _here: list[Cited] = field(factory=list)
    _before: list[Cited] = field(factory=list)
    _open: Meant | None = None
    _by_label: dict[str, list[Cited]] = field(factory=dict)
    _by_name: dict[str, dict[str, Cited]] = field(factory=dict)
    _by_title: dict[tuple[str, ...], dict[str, Cited]] = field(factory=dict)
    _by_defined: dict[str, Cited] = field(factory=dict)
    _defined_first: dict[str, list[str]] = field(factory=dict)

    def begin(self) -> None:
        """Begin the next note: what the last one cited becomes what ibid. means."""
        if self._here:
            self._before, self._here = self._here, []

    def note(self, cited: Cited, words: str, *, whole: bool) -> None:
        """Keep that a note cites a source; `whole` where the words describe it themselves."""
        cited = evolve(cited, words=_fold(words[:200]))
        self._here.append(cited)
        self._open = None
        self._by_label.setdefault(cited.label, []).append(cited)
        reference = self.catalogue.get(cited.key)
        if not whole or reference is None:
            return
        for name in (*reference.author, *reference.editor)[:8]:
            for family in {_fold(name.family), _fold(name.literal)} - {""}:
                self._by_name.setdefault(family, {}).setdefault(cited.key, cited)
        if first := FAMILY.match(words[:200]):
            for family in {_fold(first[1]), _fold(first[1].split()[-1])} - {""}:
                self._by_name.setdefault(family, {}).setdefault(cited.key, cited)
        title = tuple(ascii_words(reference.title))
        for count in {min(len(title), HERE), min(len(title), 2)} - {0}:
            self._by_title.setdefault(title[:count], {}).setdefault(cited.key, cited)
        for found in DEFINED.finditer(words[:2000]):
            self.define((found[1] or found[2]).strip(" ,.;"), cited)

    def define(self, name: str, cited: Cited) -> None:
        """Keep a name under which a source will be cited."""
        folded = _fold(name)
        if len(folded) > 1:
            self._by_defined.setdefault(folded, cited)
            self._defined_first.setdefault(folded.split()[0], []).append(folded)

    def leave_open(self, meant: Meant) -> None:
        """Keep that the last short form was left open, so that an ibid. after it stays open too."""
        self._open = meant

    def previous(self) -> Meant:
        """Return what ibid. means here."""
        if self._open:
            return self._open
        if self._here:
            return Meant(self._here[-1], confidence=0.95)
        keys = tuple(dict.fromkeys(cited.key for cited in self._before))
        if len(keys) == 1:
            return Meant(self._before[-1], confidence=0.95)
        return Meant(candidates=keys, among=self._before[-1] if keys else None)

    def resolve(self, short: Short) -> Meant:
        """Return what a short form points to."""
        match short.kind:
            case "ibid" if short.note is None:
                meant = self.previous()
                return self._of(short.family, meant) if short.family else meant
            case "ibid" | "note":
                return self._noted(short)
            case "opcit" if not short.family:
                return self.previous()
            case "year":
                return self._named(short, year=short.year)
            case _:
                return self._defined_by(short) or self._named(short)

    def by_title(self, reference: Reference, text: str) -> Meant:
        """Return the source that `reference`, a description without a date of its own, repeats."""
        if defined := self._starts_defined(text):
            return Meant(defined, confidence=0.85)
        title = _title_words(reference.title)
        if not title or reference.issued or reference.URL or reference.DOI:
            return Meant()
        families = {_fold(n.family or n.literal) for n in reference.author} - {""}
        first = FAMILY.match(text[:200])
        if not families and first and first[0].rstrip().endswith(","):
            families = {_fold(first[1])}
        if families:
            named = [self._by_name.get(family, {}) for family in families]
            found = {k: c for k, c in named[0].items() if all(k in each for each in named)}
        elif len(title) > 1:
            known = self._by_title
            found = known.get(title[:HERE]) or known.get(title[:2]) or {}
        else:
            return Meant()
        return _one({k: c for k, c in found.items() if self._begins(k, title)}, 0.8)

    def _begins(self, key: str, title: tuple[str, ...]) -> bool:
        """Say whether `title`, perhaps with clipped words, begins or stands in the source's own."""
        reference = self.catalogue.get(key)
        words = ascii_words(reference.title) if reference else []
        if not words or len(title) > len(words):
            return False
        clipped = all(w.startswith(t) for w, t in zip(words, title, strict=False))
        return clipped or (len(title) > 1 and f" {' '.join(title)} " in f" {' '.join(words)} ")

    def _noted(self, short: Short) -> Meant:
        number = short.note or ""
        cited = self._by_label.get(number)
        if not cited:
            return Meant(missing=None if number in self.labels else number)
        keys = {c.key: c for c in cited}
        if short.family:
            family = _fold(short.family)
            named = self._by_name.get(family, {})
            of_name = {k: c for k, c in keys.items() if k in named}
            if len(of_name) == 1:
                return _one(of_name, 0.95)
            if len(of_name) > 1:
                keys = self._titled(of_name, short.words)
            elif not of_name:
                first = f"{family} ".split(" ", 1)[0]
                keys = {c.key: c for c in cited if f" {first} " in f" {c.words} "}
        meant = _one(keys, 0.9 if not short.family else 0.7)
        return meant if meant.cited or not keys else evolve(meant, among=cited[-1])

    def _defined_by(self, short: Short) -> Meant | None:
        defined = self._by_defined.get(_fold(short.family))
        return Meant(defined, confidence=0.9) if defined else None

    def _starts_defined(self, text: str) -> Cited | None:
        folded = _fold(text[:120])
        first = folded.split(" ", 1)[0]
        for name in self._defined_first.get(first, ())[:20]:
            rest = folded.removeprefix(name).strip()
            if folded == name or (f" {rest}" != folded and PLACES.fullmatch(rest)):
                return self._by_defined[name]
        return None

    def _named(self, short: Short, year: str = "") -> Meant:
        if NO_NAME.match(short.family):
            return Meant()
        found = self._by_name.get(_fold(short.family)) or self._by_name.get(
            _fold(short.family.split()[-1]) if short.family else "", {}
        )
        if year:
            found = {k: c for k, c in found.items() if self._year(k) == year[:4]}
        return _one(self._titled(found, short.words), 0.85)

    def _of(self, family: str, meant: Meant) -> Meant:
        """Narrow what ibid. means by a name that stands beside it."""
        named = self._by_name.get(_fold(family), {})
        narrowed = {c.key: c for c in (self._here or self._before) if c.key in named}
        return _one(narrowed, 0.9) if len(narrowed) == 1 else meant

    def _titled(self, found: dict[str, Cited], words: str) -> dict[str, Cited]:
        title = tuple(ascii_words(words))
        if len(found) < 2 or not title:
            return found
        return {k: c for k, c in found.items() if self._begins(k, title)} or found

    def _year(self, key: str) -> str:
        reference = self.catalogue.get(key)
        date = reference.issued if reference else None
        return str(date.earliest[0]) if date and date.earliest else ""


def _title_words(title: str) -> tuple[str, ...]:
    """Return the words of a short title, up to the first number."""
    out: list[str] = []
    for word in ascii_words(title):
        if any(c.isdigit() for c in word) or (out and re.fullmatch(r"[ivxlc]{1,6}", word)):
            break
        out.append(word)
    return tuple(out)


def _one(found: dict[str, Cited], confidence: float) -> Meant:
    """Return the only one found; several are candidates."""
    if len(found) == 1:
        return Meant(next(iter(found.values())), confidence=confidence)
    return Meant(candidates=tuple(found)[:20])


def _fold(text: str) -> str:
    return " ".join(ascii_words(text))
