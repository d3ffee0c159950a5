"""People and institutions as worded at the head of a citation, or in an editors' phrase."""

import re
from collections.abc import Sequence

from attrs import define, field

from verifier.references.model import Name
from verifier.references.words import (
    FUNCTION_WORDS,
    HONORIFICS,
    INSTITUTION_WORDS,
    GIVEN_NAMES,
    JOURNAL_WORDS,
    MONTHS,
    PARTICLES,
    SUFFIXES,
)

Piece = tuple[str, int, int]

INITIAL = re.compile(r"(?:[^\W\d_a-zß-ÿ]|[^\W\d_]h)(?:\.[^\W\d_])*\Z")
CAPITALS = re.compile(r"[A-Z]{1,3}\Z")
SHORT_GIVEN = frozenset(
    ("ch", "th", "chr", "ph", "wm", "jos", "geo", "chas", "jas", "gius", "alex")
)
AND = frozenset(("and", "&", "und", "et", "e", "y", "en", "u", "och", "i"))
OTHERS = re.compile(
    r"[\s,;]{0,3}(?:(?:and|&|und|et|e)\s)?(?:\bet\.?\s?(?:al\.?|alii)|\bu\.?\s?a\.|\bothers\b|\banderen?\b|"
    r"\bcollaborators\b|\bet coll\.|\be altri\b|\bet autres\b|…|\.\.\.)",
    re.IGNORECASE,
)
AFFIX = frozenset(["jr", "sr"])


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


@define
class Authors:
    """The names at the head of a citation, and where the rest begins."""

    names: list[Name] = field(factory=list)
    start: int = 0
    end: int = 0
    """Offset just behind the last letter of the names."""
    stop: str = ""
    """The mark that closes them: comma, full stop, colon, bracket, quotation or nothing."""
    others: bool = False
    families_only: bool = False
    inverted: bool = False


def capitalised(word: str) -> bool:
    """Say whether a word may be part of a name by its first letter."""
    first = word[0]
    return (
        first.isupper()
        or (first.isalpha() and not first.islower())
        or (len(word) > 2 and word[1:3].isupper())
        or (word[:2] in ("d'", "d’", "l’", "l'") and len(word) > 2 and word[2].isupper())
    )


def chunk(pieces: Sequence[Piece], at: int) -> Chunk:
    """Read a run of name-like pieces from `at`."""
    out = Chunk(after=at)
    i, size = at, len(pieces)
    while i < size:
        text, start, end = pieces[i]
        low = text.casefold()
        if text == "." and out.words:
            last = out.words[-1]
            if last[2] != start and start - last[2] > 1:
                break
            short = INITIAL.match(last[0]) or last[0].casefold() in SHORT_GIVEN or low in AFFIX
            if (
                not short
                and last[0].casefold() not in SUFFIXES
                and not (CAPITALS.match(last[0]) and len(out.words) > 1)
            ):
                break
            out.end = end
            i += 1
            continue
        if text in "-‐–" and out.words and i + 1 < size and INITIAL.match(pieces[i + 1][0]):
            i += 1
            continue
        if not (text[0].isalpha()) or text in "&":
            break
        if low in AND and not capitalised(text):
            break
        if low in AND and low in ("e", "y", "i", "u") and text.islower():
            break
        if not capitalised(text) and low not in PARTICLES:
            break
        if out.words and len(text) > 1 and text[0].isupper() and low in STARTERS:
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
    """Say whether these words could be a person: few, and none that titles and bodies are made of."""
    if not words or len(words) > 6:
        return False
    for text, _, _ in words:
        low = text.casefold()
        if low in PARTICLES:
            continue
        if low in INSTITUTION_WORDS or low in MONTHS or low in NOT_NAMES:
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
     "op", "ibid", "idem", "id", "supra", "infra", "letter", "interview", "memo", "email",
     "statement", "encyclopedia", "dictionary", "dizionario", "wörterbuch", "sociology",
     "soziologie", "research", "volume", "chapter", "anm", "oben")
)  # fmt: skip
NOT_NAMES = (JOURNAL_WORDS | TITLE_WORDS) - {
    "am",
    "int",
    "stat",
    "gen",
    "bull",
    "j",
    "scholar",
    "z",
}


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
        return _family(texts[:tail], given, suffix)
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
    return _family(texts[split:], given, suffix)


def _family(texts: Sequence[str], given: str, suffix: str = "") -> Name:
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


def _initials(words: Sequence[Piece], kinds: str) -> str:
    return " ".join(
        f"{w[0]}." if k == "I" or len(w[0]) == 1 else w[0]
        for w, k in zip(words, kinds, strict=True)
    )


def people(
    text: str, pieces: Sequence[Piece], at: int, limit: int, *, quoted: bool = False
) -> Authors:
    """Read names from the piece `at` up to the offset `limit`; `quoted` says that a title in
    quotation marks stands at `limit`, so that all before it should be names."""
    out = Authors(start=pieces[at][1] if at < len(pieces) else limit, end=0)
    i, size = at, len(pieces)
    family_first = False
    while i < size and pieces[i][1] < limit:
        first = chunk(pieces, i)
        if not first.words or not plausible(first.words):
            break
        kinds = first.kinds()
        name, after, end, inverted = _one(pieces, first, kinds, limit, family_first, quoted, out)
        if name is None:
            break
        if out.names and not _joins(out, kinds, pieces, after, limit, quoted, inverted, text):
            break
        out.names.append(name)
        family_first = out.inverted = family_first or inverted
        out.end, i = end, after
        out.families_only = all(not n.given for n in out.names)
        if others := OTHERS.match(text, end):
            out.others = True
            out.end = others.end()
            while i < size and pieces[i][1] < out.end:
                i += 1
            break
        step = _separator(pieces, i, limit)
        if step is None:
            break
        i = step
    if out.names:
        out.stop = next((p[0] for p in pieces if p[1] >= out.end), "")
    return out


def _separator(pieces: Sequence[Piece], i: int, limit: int) -> int | None:
    """Return the index behind the comma, semicolon, slash or `and` at `i`."""
    size = len(pieces)
    seen = False
    while (
        i < size
        and pieces[i][1] < limit
        and (pieces[i][0] in ",;/–—&" or pieces[i][0].casefold() in AND)
    ):
        seen = True
        i += 1
    return i if seen else None


def _one(
    pieces: Sequence[Piece],
    first: Chunk,
    kinds: str,
    limit: int,
    family_first: bool,
    quoted: bool,
    out: Authors,
) -> tuple[Name | None, int, int, bool]:
    """Build one person from a chunk and, where the family name stands first, the next one."""
    i = first.after
    size = len(pieces)
    whole = "I" in kinds or (len(kinds) > 1 and kinds[-1] == "C")
    comma = i < size and pieces[i][0] == "," and pieces[i][1] < limit
    if comma and "I" not in kinds and kinds.count("W") <= 3 and not whole:
        second = chunk(pieces, i + 1)
        other = second.kinds()
        if second.words and second.words[-1][2] <= limit:
            if set(other) <= set("ICs") or (other and set(other) <= set("ICps") and len(other) < 5):
                given = _initials(second.words, other)
                return _family([w[0] for w in first.words], given), second.after, second.end, True
            if _given_follows(pieces, first, second, other, out, limit, family_first, quoted):
                given = _initials(second.words, other)
                return _family([w[0] for w in first.words], given), second.after, second.end, True
    return (
        person(first.words, kinds),
        i,
        first.end,
        (len(kinds) > 1 and kinds[0] == "W" and kinds[-1] in "IC"),
    )


def _given_follows(
    pieces: Sequence[Piece],
    first: Chunk,
    second: Chunk,
    kinds: str,
    out: Authors,
    limit: int,
    family_first: bool,
    quoted: bool,
) -> bool:
    """Say whether the chunk behind a comma is the given name of the one before it."""
    if not kinds.startswith("W") or kinds.count("W") > 2 or len(first.words) > 3:
        return False
    if not plausible(second.words):
        return False
    known = second.words[0][0].casefold() in GIVEN_NAMES
    at = second.after
    mark = pieces[at][0] if at < len(pieces) else ""
    if "I" in kinds[1:]:
        return known or mark != ","
    if quoted and len(first.words) == 1 and second.end + 3 >= limit:
        return True
    if mark in ".;" and mark:
        return known or family_first or len(second.words) == 1
    if known:
        return mark in ",(:" or mark.casefold() in AND or mark.startswith("\ue013")
    if mark.casefold() in AND and not out.names:
        nxt = chunk(pieces, at + 1)
        return bool(nxt.words) and nxt.words[0][0].casefold() in GIVEN_NAMES
    return mark == "," and not out.names and len(first.words) == 1 and _listed(pieces, at, limit)


def _listed(pieces: Sequence[Piece], at: int, limit: int) -> bool:
    """Say whether `, Given Family, and Given Family.` follows: Chicago's bibliography."""
    i = at
    for _ in range(8):
        step = _separator(pieces, i, limit)
        if step is None:
            return False
        joined = any(pieces[k][0].casefold() in AND for k in range(i, step))
        nxt = chunk(pieces, step)
        if not nxt.words or not plausible(nxt.words) or len(nxt.words) < 2:
            return False
        if joined:
            return True
        i = nxt.after
    return False


def _joins(
    out: Authors,
    kinds: str,
    pieces: Sequence[Piece],
    after: int,
    limit: int,
    quoted: bool,
    inverted: bool,
    text: str,
) -> bool:
    """Say whether one more person belongs to the list rather than opens the title."""
    between = text[out.end : limit]
    mark = between.lstrip()[:1]
    word = re.match(r"[\s,;]*(\w+|&)", between)
    joined = bool(word and word[1].casefold() in AND)
    if mark == "/":
        return True
    if inverted and not joined and out.names[-1].given and not out.inverted:
        return False
    if "I" in kinds or inverted or kinds.endswith("C"):
        return True
    if quoted:
        return len(kinds) > 1 or joined
    nxt = pieces[after][0] if after < len(pieces) else ""
    if joined:
        if out.families_only:
            return nxt in ",.:;(" or nxt.startswith("\ue013")
        return len(kinds) > 1 or nxt in ",.(" or nxt.startswith("\ue012")
    if mark == ";":
        return len(kinds) > 1
    # a plain comma before two capitalised words: a person only where the list goes on to an `and`
    return len(kinds) in (2, 3) and not out.families_only and _listed(pieces, after, limit)


def institution(text: str) -> bool:
    """Say whether words in author position name a body: by a cue word, or as an acronym."""
    words = re.findall(r"[\w&.’'-]+", text)
    if not words or len(words) > 14:
        return False
    if len(words) <= 2 and all(w.isupper() and 2 < len(w) < 9 and w.isalpha() for w in words[:1]):
        return len(words) == 1
    lows = [w.casefold().strip(".") for w in words]
    return any(low in INSTITUTION_WORDS for low in lows) and words[0][:1].isupper()


def names_in(text: str, pieces: Sequence[Piece], start: int, end: int) -> Authors:
    """Read the names of an editors' or translators' phrase between two offsets."""
    at = next((k for k, p in enumerate(pieces) if p[1] >= start), len(pieces))
    return people(text, pieces, at, end, quoted=True)
