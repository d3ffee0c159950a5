"""Single people: runs of name-like words, and the name that such a run is."""

import re
from collections.abc import Sequence

from attrs import define, field

from verifier.references.model import Name
from verifier.references.words import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    HONORIFICS,
    INSTITUTION_WORDS,
    JOURNAL_WORDS,
    PARTICLES,
    SUFFIXES,
)

Piece = tuple[str, int, int]
INITIAL = re.compile(r"(?:[^\W\d_a-zß-ÿ]|[^\W\d_]h)(?:\.[^\W\d_])*\Z")
CAPITALS = re.compile(r"[A-Z]{1,4}\Z")
SHORT_GIVEN = frozenset(
    ("yu", "ya", "ch", "th", "chr", "ph", "wm", "jos", "geo", "chas", "jas", "gius", "alex")
)
AND = frozenset(("and", "AND", "And", "&", "und", "et", "e", "y", "en", "u", "och", "i"))
LINKS = PARTICLES | AND
CAMEL = re.compile(r"(?:del?|di|da|van|von|la|le|mc|mac|al-|el-)[A-Z]")
TITLES = frozenset(("jr", "sr", "dr", "prof", "mr", "mrs", "ms", "rev", "hon", "rep", "sen", "st"))


@define
class Chunk:
    """A run of name-like pieces, and what stopped it."""

    words: list[Piece] = field(factory=list)
    after: int = 0
    """Index of the piece that follows."""
    end: int = 0

    def kinds(self) -> str:
        """Return one letter a word: I initial, C capitals like an initial, W word, p particle."""
        out = []
        for text, _, _ in self.words:
            if text.casefold() in PARTICLES and not text[:1].isupper():
                out.append("p")
            elif text.casefold() in SUFFIXES and len(out) > 1:
                out.append("s")
            elif INITIAL.match(text) or text.casefold() in SHORT_GIVEN:
                out.append("I")
            elif CAPITALS.match(text):
                out.append("C")
            else:
                out.append("W")
        return "".join(out)


def capitalised(word: str) -> bool:
    """Say whether a word may be part of a name by its first letter."""
    first = word[0]
    return (
        first.isupper()
        or (first.isalpha() and not first.islower())
        or (len(word) > 2 and word[1:3].isupper())
        or CAMEL.match(word) is not None
        or (word[:2] in ("d'", "d’", "l’", "l'") and len(word) > 2 and word[2].isupper())
    )


def _article_next(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether `A simple method` follows: the letter is an article and no initial."""
    return (
        at + 1 < len(pieces)
        and pieces[at][0] in ("A", "I")
        and pieces[at + 1][0][0].islower()
        and pieces[at + 1][0].casefold() not in LINKS
    )


def _family_done(out: Chunk, pieces: Sequence[Piece], at: int, inverted: bool) -> bool:
    """Say whether `Ilves K.` is whole, so that the word behind it opens the title."""
    first, last = out.words[0][0], out.words[-1][0]
    if len(out.words) < 2 or INITIAL.match(first) or first.casefold() in GIVEN_NAMES:
        return False
    if at >= len(pieces) or not pieces[at][0][0].isalpha() or INITIAL.match(pieces[at][0]):
        return False
    if not (INITIAL.match(last) or CAPITALS.match(last)):
        return False
    if inverted or len(last.replace(".", "")) > 1:
        return True
    after = pieces[at + 1][0] if at + 1 < len(pieces) else ""
    return after[:1].islower() and after.casefold() not in AND and after.casefold() not in PARTICLES


def chunk(pieces: Sequence[Piece], at: int, *, inverted: bool = False) -> Chunk:
    """Read a run of name-like pieces from `at`; `inverted` where family names stand first."""
    out = Chunk(after=at)
    i, size = at, len(pieces)
    while i < size:
        text, start, end = pieces[i]
        low = text.casefold()
        if text == "." and out.words:
            last = out.words[-1]
            if last[2] != start and start - last[2] > 1:
                break
            known = last[0].casefold()
            short = INITIAL.match(last[0]) or known in SHORT_GIVEN or known in TITLES
            if (
                not short
                and last[0].casefold() not in SUFFIXES
                and not (CAPITALS.match(last[0]) and len(out.words) > 1)
            ):
                break
            out.end = end
            i += 1
            if _family_done(out, pieces, i, inverted) or _article_next(pieces, i):
                break
            continue
        joined = text in "-‐–" and out.words and start == pieces[i - 1][2]
        if joined and i + 1 < size and INITIAL.match(pieces[i + 1][0]):
            i += 1
            continue
        if not (text[0].isalpha()) or text in "&":
            break
        if text in AND and not capitalised(text):
            break
        if low in AND and low in ("e", "y", "i", "u") and text.islower():
            break
        if not capitalised(text) and low not in PARTICLES:
            break
        initials = text.isupper() and CAPITALS.match(text)
        if out.words and len(text) > 1 and text[0].isupper() and low in STARTERS and not initials:
            break
        if (
            low in PARTICLES
            and not capitalised(text)
            and i + 1 < size
            and not (pieces[i + 1][0][0].isalpha())
        ):
            break
        out.words.append(pieces[i])
        out.end = end
        i += 1
        if len(out.words) > 7:
            break
    while out.words and out.words[-1][0].casefold() in PARTICLES and out.words[-1][0].islower():
        if len(out.words) > 1 and out.words[0][0][0].isupper() and "I" not in out.kinds():
            break
        out.words.pop()
        i -= 1
        out.end = out.words[-1][2] if out.words else 0
    out.after = i
    return out


def plausible(words: Sequence[Piece]) -> bool:
    """Say whether these could be a person: few, and none that titles and bodies are made of."""
    if not words or len(words) > 6:
        return False
    for text, _, _ in words:
        low = text.casefold()
        if low in PARTICLES:
            continue
        if low in INSTITUTION_WORDS or low in NOT_NAMES:
            return False
        if low in FUNCTION_WORDS and len(low) > 1 and text[:1].islower():
            return False
    first = words[0][0]
    return len(first) == 1 or first.casefold() not in STARTERS


STARTERS = frozenset(word for word in FUNCTION_WORDS if word not in PARTICLES) | {"zum", "zur"}
TITLE_WORDS = frozenset(
    ("report", "law", "act", "code", "theory", "history", "introduction", "comparative", "social",
     "legal", "handbook", "politics", "political", "economy", "economic", "analysis", "system",
     "systems", "methods", "method", "problems", "problem", "rights", "justice", "development",
     "recht", "rechts", "gesetz", "geschichte", "theorie", "storia", "histoire", "droit", "cit",
     "op", "ibid", "ibidem", "ivi", "idem", "id", "supra", "infra", "letter", "interview", "memo",
     "email", "statement", "encyclopedia", "dictionary", "dizionario", "wörterbuch", "sociology",
     "soziologie", "research", "volume", "chapter", "anm", "oben", "debs", "deb", "hansard",
     "daily", "times", "guardian", "herald", "tribune", "gazette", "chronicle", "telegraph",
     "observer", "newspaper", "echo", "mirror",
     "reuters", "independent", "monde", "spiegel", "zeitung")
)  # fmt: skip
SHARED = frozenset(("am", "int", "stat", "gen", "bull", "j", "scholar", "z", "ann"))
NOT_NAMES = (JOURNAL_WORDS | TITLE_WORDS) - GIVEN_NAMES - SHARED


def person(words: Sequence[Piece], kinds: str) -> Name | None:
    """Build the name of a chunk that holds a whole person, given name first or family first."""
    texts = [w[0] for w in words]
    suffix = ""
    while kinds.endswith("s"):
        suffix = texts.pop()
        kinds = kinds[:-1]
    while texts and texts[0].casefold() in HONORIFICS and len(texts) > 1 and len(texts[0]) > 1:
        texts, kinds = texts[1:], kinds[1:]
    if not texts:
        return None
    if len(texts) == 1:
        return Name(family=texts[0], suffix=suffix)
    # Family JA, Family J.A.
    tail = len(kinds.rstrip("IC"))
    if 0 < tail < len(kinds) and "W" in kinds[:tail] and not kinds.startswith(("I", "C")):
        given = " ".join(t if CAPITALS.match(t) and len(t) > 1 else f"{t}." for t in texts[tail:])
        return with_particles(texts[:tail], given, suffix)
    # given names, particles, family
    split = len(texts) - 1
    while split > 1 and texts[split - 1].casefold() in PARTICLES:
        split -= 1
    if split >= 1 and texts[split - 1].casefold() in PARTICLES and split > 0 and split - 1 > 0:
        split -= 1
    if texts[0].casefold() in PARTICLES and texts[0].islower():
        split = 0
    if (
        kinds[0] in "IC"
        and all(k in "Wp" for k in kinds[1:])
        and len(texts) > 2
        and (texts[1].casefold() in PARTICLES)
    ):
        split = 1
    given = " ".join(
        f"{t}." if INITIAL.match(t) or t.casefold() in SHORT_GIVEN else t for t in texts[:split]
    )
    return with_particles(texts[split:], given, suffix)


def with_particles(texts: Sequence[str], given: str, suffix: str = "") -> Name:
    """Build the name whose family part, particles first, is `texts`."""
    texts = list(texts)
    particles: list[str] = []
    while len(texts) > 1 and texts[0].casefold() in PARTICLES:
        particles.append(texts.pop(0))
    return Name(
        family=" ".join(texts),
        given=given,
        non_dropping_particle=" ".join(particles),
        suffix=suffix,
    )


def initials_of(words: Sequence[Piece], kinds: str) -> str:
    """Return given names as printed, a stop behind each single initial."""
    return " ".join(
        f"{w[0]}." if k == "I" or len(w[0]) == 1 else w[0]
        for w, k in zip(words, kinds, strict=True)
    )
