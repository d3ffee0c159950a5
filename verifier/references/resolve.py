"""Find what a short form points to: the source before it, a note by its number, an author, a name.

Never guessed: where several sources are meant by the words, all of them are candidates and none is
taken. A source that stands in the explanation of another is no antecedent. How sure an answer is
says how it was found (`BY_NUMBER` and its sisters).
"""

from collections.abc import Iterator

from attrs import define, evolve, field

from verifier.references.backwords import NO_NAME
from verifier.references.catalogue import Catalogue
from verifier.references.described import described
from verifier.references.keys import ascii_words
from verifier.references.known import Cited, Found, Known, same_word, squash, year_of
from verifier.references.meant import (
    BY_DEFINED,
    BY_NAME,
    BY_NAME_AND_TITLE,
    BY_NUMBER,
    NEAREST,
    OPEN,
    SHOWN,
    Meant,
    choose,
)
from verifier.references.model import Reference
from verifier.references.repeats import begins, grade, same_initial, title_words
from verifier.references.short import Short

FEW = 3
"""Of how many works the words beside their author's name are weighed one by one."""


@define
class Resolver:
    """What the notes of one document have cited so far."""

    catalogue: Catalogue
    labels: set[str] = field(factory=set)
    """The labels of all notes of the document, later ones too."""
    known: Known = field(init=False)
    _here: list[Cited] = field(factory=list)
    _before: list[Cited] = field(factory=list)
    _open: Meant | None = None
    _label: str = ""
    _gap: bool = False
    _waiting: list[tuple[str, str, Short]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.known = Known(self.catalogue)

    def begin(self, label: str = "") -> None:
        """Begin the next note: what the last one cited becomes what ibid. means."""
        if self._here:
            self._before, self._here = self._here, []
            self._gap = False
        if _jumps(self._label, label):
            self._gap = True
        self._label = label

    def note(self, cited: Cited, words: str, *, whole: bool) -> None:
        """Keep that a note cites a source; `whole` where the words describe it themselves."""
        if whole:
            cited = self.known.described(cited, words)
        self._here.append(cited)
        self._open = None
        self.known.cite(cited)

    def leave_open(self, meant: Meant) -> None:
        """Keep that the last short form was left open, so that an ibid. after it stays open too."""
        self._open = meant

    def previous(self) -> Meant:
        """Return what ibid. means here."""
        if self._open:
            return self._open
        if self._here:
            return Meant(self._here[-1], confidence=NEAREST)
        keys = tuple(dict.fromkeys(cited.key for cited in self._before))
        if len(keys) == 1:
            return Meant(self._before[-1], confidence=OPEN if self._gap else NEAREST)
        return Meant(candidates=keys[:SHOWN], among=self._before[-1] if keys else None)

    def resolve(self, short: Short, body: str = "") -> Meant:
        """Return what a short form points to; `body` is the name that ends the text before it."""
        if short.same:
            short = evolve(short, family=self._author_before())
        match short.kind:
            case "ibid" if short.note is None:
                meant = self.previous()
                return self._of(short.family, meant) if short.family else meant
            case "ibid" | "note":
                return self.noted(short)
            case "place":
                meant = self.previous()
                sure = BY_NAME if self._here else OPEN
                return evolve(meant, confidence=min(sure, meant.confidence))
            case "opcit" if not short.family:
                return self._unnamed(short, body)
            case "year":
                return self._named(short, year=short.year)
            case _:
                meant = self._defined_by(short) or self._named(short, year=short.year)
                return meant if meant.cited or meant.candidates else self._clipped(short)

    def by_title(self, said: Reference, text: str) -> Meant:
        """Return the source that `said`, a description without an imprint of its own, repeats."""
        return described(self.known, said, text)

    def wait(self, note: str, citation: str, short: Short) -> bool:
        """Keep a short form whose note is still to come, and say whether it is."""
        to_come = short.note in self.labels and short.note not in self.known.by_label
        if to_come:
            self._waiting.append((note, citation, short))
        return to_come

    def later(self) -> Iterator[tuple[str, str, Meant]]:
        """Return what the short forms that had to wait mean: note, citation, meaning."""
        for note, citation, short in self._waiting:
            meant = self.noted(short)
            if not short.forward and meant.cited:
                meant = evolve(meant, confidence=min(meant.confidence, OPEN))
            yield note, citation, meant

    def noted(self, short: Short) -> Meant:
        """Return what a note by its number says, and whose source of it is meant."""
        number = short.note or ""
        cited = self.known.by_label.get(number)
        if not cited:
            return Meant(missing=None if number in self.labels else number)
        keys = {c.key: c for c in reversed(cited)}
        if len(keys) > 1 and (short.family or short.words):
            keys = self._narrow(keys, short)
        elif short.family and not self._is_by(next(iter(keys.values())), short):
            return Meant()
        if len(keys) == 1:
            return Meant(next(iter(keys.values())), confidence=BY_NUMBER)
        if not keys:
            return Meant()
        return Meant(candidates=tuple(keys)[:SHOWN], among=cited[-1])

    def _narrow(self, keys: dict[str, Cited], short: Short) -> dict[str, Cited]:
        """Return the sources of a note that a short form can mean by its name and title."""
        if short.family:
            keys = {k: c for k, c in keys.items() if self._is_by(c, short)}
        return self._with_title(keys, short.words)

    def _is_by(self, cited: Cited, short: Short) -> bool:
        """Say whether a name stands for a source of the note that is named beside it."""
        family = squash(short.family)
        if family in cited.people:
            return True
        defined = self.known.defined(short.family)
        if defined and defined.key == cited.key:
            return True
        told = (*cited.words, *cited.title)
        first = ascii_words(short.family)
        spread = "".join(told)
        return bool(first) and (first[-1] in told or first[0] in told or family in spread)

    def _defined_by(self, short: Short) -> Meant | None:
        defined = self.known.defined(short.family)
        return Meant(defined, confidence=BY_DEFINED) if defined else None

    def _named(self, short: Short, year: str = "") -> Meant:
        if NO_NAME.match(short.family):
            return Meant()
        found = self._by_family(short.family, year)
        works = {
            key: cited
            for key, cited in found.works.items()
            if same_initial(short.initials, squash(short.family), self.catalogue.get(key))
        }
        told = self._with_title(works, short.words)
        narrowed = bool(year) or (short.words and len(told) < len(works))
        if not found.complete and len(told) == 1:
            return Meant()
        sure = BY_NAME_AND_TITLE if narrowed else BY_NAME
        if short.words and not narrowed and len(told) <= FEW:
            fits = [_shares(short.words, cited) for cited in told.values()]
            if short.kind == "name" and not any(fits):
                return Meant()
            sure = BY_NAME_AND_TITLE if all(fits) else OPEN
        return choose(self.catalogue, list(told.values()), sure)

    def _by_family(self, family: str, year: str = "") -> Found:
        found = self.known.named(squash(family), year)
        if not found.works and " " in family:
            found = self.known.named(squash(family.split()[-1]), year)
        return found

    def _unnamed(self, short: Short, body: str) -> Meant:
        """Return what op. cit. means without a name: by its first words, the body, or before it."""
        if short.words:
            return self._clipped(short)
        if body:
            meant = self._named(Short("opcit", body))
            if meant.cited or meant.candidates:
                return meant
        meant = self.previous()
        return evolve(meant, confidence=min(OPEN, meant.confidence))

    def _clipped(self, short: Short) -> Meant:
        """Return the source that begins with the words before a mark: “Hist. Salt., op. cit.”"""
        words = tuple(ascii_words(f"{short.family} {short.words}"))
        if short.kind != "opcit" or not words:
            return Meant()
        works = self.known.with_words(words).works.values()
        found = [
            cited
            for cited in works
            if begins(words, cited.words)
            and (not short.year or year_of(self.catalogue.get(cited.key)) == short.year)
        ]
        return choose(self.catalogue, found, BY_NAME)

    def _of(self, family: str, meant: Meant) -> Meant:
        """Narrow what ibid. means by a name that stands beside it."""
        named = self.known.named(squash(family)).works
        narrowed = {c.key: c for c in (self._here or self._before) if c.key in named}
        if len(narrowed) == 1:
            return Meant(next(iter(narrowed.values())), confidence=NEAREST)
        return meant

    def _author_before(self) -> str:
        """Return the family name of the source before, which ders. or idem stands for."""
        before = self.previous().cited
        known = self.catalogue.get(before.key) if before else None
        names = (*known.author, *known.editor) if known else ()
        return (names[0].family or names[0].literal) if names else ""

    def _with_title(self, found: dict[str, Cited], words: str) -> dict[str, Cited]:
        title = title_words(words)
        if len(found) < 2 or not title:
            return found
        fits = {key: grade(title, cited) for key, cited in found.items()}
        best = max(fits.values(), default=0)
        return {k: found[k] for k, fit in fits.items() if fit == best} if best else found


def _shares(words: str, cited: Cited) -> bool:
    """Say whether words beside a name are of a source's title or its further authors."""
    held = (*cited.title, *cited.words, *cited.people)
    telling = [word for word in ascii_words(words) if len(word) > 2 and not word.isdigit()]
    return all(any(same_word(word, other) for other in held) for word in telling)


def _jumps(before: str, label: str) -> bool:
    """Say whether notes seem to be missing between two labels."""
    if not (before.isdecimal() and label.isdecimal()) or max(len(before), len(label)) > 6:
        return False
    return int(label) > int(before) + 1
