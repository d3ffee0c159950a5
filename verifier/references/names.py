"""People and institutions as worded at the head of a citation, or in an editors' phrase."""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import define, field

from verifier.references.lexers import pieces as cut
from verifier.references.model import Name
from verifier.references.persons import (
    AND,
    INITIAL,
    Chunk,
    Piece,
    chunk,
    initials_of,
    person,
    plausible,
    with_particles,
)
from verifier.references.words import GIVEN_NAMES, INSTITUTION_WORDS, LAW_JOURNALS

OTHERS = re.compile(
    r"[\s,;]{0,3}(?:(?:and|&|und|et|e)\s)?(?:\bet\.?\s?(?:al\.?|alii)|\bu\.?\s?a\.|\bothers\b"
    r"|\banderen?\b|"
    r"\bcollaborators\b|\bet coll\.|\be altri\b|\bet autres\b|…|\.\.\.)",
    re.IGNORECASE,
)

TOKEN = re.compile(r"[\w&.’'-]+")


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

    def abbreviates(self, text: str) -> bool:
        """Say whether `J.` follows, as in the name of a journal."""
        return text[self.end : self.end + 8].lstrip(" ,;:").startswith("J.")


def people(
    text: str, pieces: Sequence[Piece], at: int, limit: int, *, quoted: bool = False
) -> Authors:
    """Read names from the piece `at` up to the offset `limit`; `quoted` says that a title in
    quotation marks stands at `limit`, so that all before it should be names."""
    out = Authors(start=pieces[at][1] if at < len(pieces) else limit, end=0)
    i, size = at, len(pieces)
    family_first = False
    while i < size and pieces[i][1] < limit:
        first = chunk(pieces, i, inverted=family_first)
        if not first.words or not plausible(first.words):
            break
        kinds = first.kinds()
        if out.names and kinds == "C" and first.words[0][0].casefold() in LAW_JOURNALS:
            break
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
    if i + 1 < size and pieces[i][0] == "-" and i and pieces[i][1] > pieces[i - 1][2]:
        return i + 1 if INITIAL.match(pieces[i + 1][0]) else None
    while i < size and pieces[i][1] < limit and (pieces[i][0] in ",;/–—&" or pieces[i][0] in AND):
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
            second, other = _given_only(first, second, other, pieces)
            alone = len(other) == 1 and second.words[0][0].casefold() in LAW_JOURNALS
            if (set(other) <= set("ICs") and not alone) or (
                other and not alone and set(other) <= set("ICps") and len(other) < 5
            ):
                given = initials_of(second.words, other)
                return (
                    with_particles([w[0] for w in first.words], given),
                    second.after,
                    second.end,
                    True,
                )
            if _given_follows(pieces, first, second, other, out, limit, family_first, quoted):
                given = initials_of(second.words, other)
                return (
                    with_particles([w[0] for w in first.words], given),
                    second.after,
                    second.end,
                    True,
                )
    return (
        person(first.words, kinds),
        i,
        first.end,
        (len(kinds) > 1 and kinds[0] == "W" and kinds[-1] in "IC"),
    )


def _given_only(
    first: Chunk, second: Chunk, kinds: str, pieces: Sequence[Piece]
) -> tuple[Chunk, str]:
    """Cut `E. M. Howards End` behind a family name to its initials: the rest opens the title."""
    found = re.match(r"W?[IC]+(?=W)", kinds)
    if not found or not second.words or len(first.words) > 2:
        return second, kinds
    if found[0].startswith("W") and second.words[0][0].casefold() not in GIVEN_NAMES:
        return second, kinds
    rest = kinds[found.end() :]
    nxt = pieces[second.after][0] if second.after < len(pieces) else ""
    if rest == "W" and (nxt in ",;." or nxt in AND):
        return second, kinds
    kept = second.words[: found.end()]
    after = next(k for k in range(len(pieces)) if pieces[k] is kept[-1]) + 1
    end = kept[-1][2]
    if after < len(pieces) and pieces[after][0] == ".":
        end = pieces[after][2]
        after += 1
    return Chunk(kept, after, end), kinds[: found.end()]


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
    if len(first.words) > 1 and (
        first.words[0][0].casefold() in GIVEN_NAMES or kinds.count("W") > 1
    ):
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
        return mark in ",(:" or mark in AND or mark.startswith("\ue013")
    if mark in AND and not out.names:
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
        joined = any(pieces[k][0] in AND for k in range(i, step))
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
    joined = bool(word and word[1] in AND)
    if mark == "/":
        return True
    if kinds.startswith("IW") and kinds.count("W") > 1 and out.abbreviates(text):
        return False
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
    words = TOKEN.findall(text)
    if not words or len(words) > 14:
        return False
    if len(words) <= 2 and all(w.isupper() and 2 < len(w) < 9 and w.isalpha() for w in words[:1]):
        return len(words) == 1
    lows = [w.casefold().strip(".") for w in words]
    red = ("red", "cross") in pairwise(lows) or ("red", "crescent") in pairwise(lows)
    return (red or any(low in INSTITUTION_WORDS for low in lows)) and words[0][:1].isupper()


def names_in(text: str, pieces: Sequence[Piece], start: int, end: int) -> Authors:
    """Read the names of an editors' or translators' phrase between two offsets."""
    at = next((k for k, p in enumerate(pieces) if p[1] >= start), len(pieces))
    if at >= len(pieces) or pieces[at][1] >= end:
        pieces, at = cut(text, start, end), 0
    return people(text, pieces, at, end, quoted=True)
