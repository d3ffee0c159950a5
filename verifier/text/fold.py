"""One normalisation for matching quotations, for ids and for fingerprints, with its way back.

Two texts that differ only in typography fold to the same string: compatibility forms (NFKC),
capitals, curly and straight marks, kinds of hyphens and spaces, soft hyphens, ellipses. Accents,
digits and punctuation stay: they can change what is said.

It works in two passes. The first looks at characters: those that fold to one character each are
replaced by a table at once, the few others one by one. The second looks at white space, dashes and
ellipses. Each pass keeps only the places where lengths changed, so a page of a megabyte takes a
small part of a second.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from attrs import field, frozen

from verifier.text.normal import normalized
from verifier.text.span import Span

DASH, ELLIPSIS = "—", "…"
SINGLE = "‘’‚‛‹›`´ʼʻˈ′‵＇『』"
DOUBLE = "“”„‟«»″‶＂「」〝〞〟"
HYPHENS = "\u2010\u2011\u2212\ufe63\uff0d"
DASHES = "\u2012\u2013\u2014\u2015\u2e3a\u2e3b"
FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅟↉"
"""Kept as they are: NFKC would make 11/2 of 1½."""

KEPT = ELLIPSIS + FRACTIONS
NOTHING = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e"
TABLE: Mapping[str, str] = {
    **dict.fromkeys(SINGLE, "'"),
    **dict.fromkeys(DOUBLE, '"'),
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys(DASHES, DASH),
    **dict.fromkeys(NOTHING, ""),
    "⁄": "/",
    **{kept: kept for kept in KEPT},
}

Change = tuple[int, int, int, int]
"""(start, end) of a stretch in a pass's output, and (start, end) of what it stands for."""

SOFT_BREAK = re.compile("\u00ad[ \t]{0,80}(?:\r\n|\r|\n)[ \t]{0,80}")
SEPARATORS = re.compile(
    rf"\s*(?:(?:{DASH}|--+|{ELLIPSIS}|\.(?:\s?\.){{2,}})\s*)+|\s\s+|[^\S ]|^ | $"
)
RUNS = re.compile(rf"{ELLIPSIS}|\.(?:\s?\.){{2,}}|{DASH}|--+")


@frozen
class Folded:
    """The folded `text`, and for each of its characters where it stood in the input."""

    text: str
    _passes: tuple["_Pass", ...] = field(repr=False)

    def __len__(self) -> int:
        return len(self.text)

    def at(self, index: int) -> int:
        """Return the offset in the input of the folded character `index`, or of the end."""
        for each in reversed(self._passes):
            index = each.start(index)
        return index

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return where ``text[start:end]`` stood in the input."""
        end = len(self.text) if end is None else end
        for each in reversed(self._passes):
            if end > start:
                start, end = each.start(start), each.end(end)
            else:
                start = end = each.start(start)
        return Span(start, end)


class _Pass:
    """The stretches whose length one pass changed, found by bisection."""

    __slots__ = ("_changes", "_starts")

    def __init__(self, changes: list[Change]) -> None:
        self._changes = changes
        self._starts = [change[0] for change in changes]

    def start(self, index: int) -> int:
        """Return where the character `index` of the output begins in the pass's input."""
        where = bisect_right(self._starts, index) - 1
        if where < 0:
            return index
        _, end, origin, stop = self._changes[where]
        return origin if index < end else stop + index - end

    def end(self, end: int) -> int:
        """Return where the character before `end` of the output ends in the pass's input."""
        where = bisect_right(self._starts, end - 1) - 1
        if where < 0:
            return end
        _, last, _, stop = self._changes[where]
        return stop if end <= last else stop + end - last


def fold(text: str) -> Folded:
    """Return `text` blind to typography, with the way back. Folding twice is folding once.

    NFKC and casefold; zero-width characters and soft hyphens (with the line break after them) out;
    quotation marks as ``'`` and ``"``; hyphens as ``-``; dashes as ``-`` between spaces; ellipses
    as ``…`` between spaces; white space collapsed and cut off at both ends.
    """
    letters, first = _letters(text)
    spaced, second = _spaces(letters)
    return Folded(spaced, tuple(_Pass(changes) for changes in (first, second) if changes))


def folded(text: str) -> str:
    """Return `text` folded, without the way back."""
    return _spaces(_letters(text)[0])[0]


def statement_id(text: str) -> str:
    """Return the first 12 hex digits of sha256 of the folded words, encoded in UTF-8."""
    return hashlib.sha256(folded(text).encode("utf-8", "replace")).hexdigest()[:12]


class _Characters(dict[str, str]):
    """What each character alone folds to; filled as characters are met."""

    def __missing__(self, character: str) -> str:
        self[character] = value = _settle(character)
        return value


@lru_cache(4096)
def _settle(text: str) -> str:
    """Return `text` folded letter by letter, until nothing changes."""
    for _ in range(8):
        once = "".join(TABLE.get(c, c) for c in text)
        once = "".join(
            part if part in KEPT else normalized("NFKC", part).casefold()
            for part in re.split(f"([{KEPT}])", once)
        )
        if once == text:
            break
        text = once
    return text


_ALONE = _Characters()


def _joins(character: str) -> bool:
    """Say whether `character` may melt into the one before it when composed."""
    for c in (character, _ALONE[character][:1]):
        if c and (unicodedata.category(c)[0] == "M" or "\u1160" <= c <= "\u11ff"):
            return True
    return not _ALONE[character]


def _letters(text: str) -> tuple[str, list[Change]]:
    """Return `text` with each character folded, and where lengths changed."""
    if text.isascii():
        return text.lower().replace("`", "'"), []
    changes: list[Change] = []
    out: list[str] = []
    table: dict[int, str] = {}
    wide: list[str] = []
    joining: list[str] = []
    for character in set(text):
        alone = _ALONE[character]
        if _joins(character):
            joining.append(character)
        elif len(alone) != 1:
            wide.append(character)
        elif alone != character:
            table[ord(character)] = alone
    even = text.translate(table) if table else text
    if not (wide or joining):
        return even, []
    patterns = []
    if joining:
        patterns.append(rf"(?s:.)?(?:{SOFT_BREAK.pattern}|[{re.escape(''.join(joining))}])+")
    if wide:
        patterns.append(f"[{re.escape(''.join(wide))}]")
    at = length = 0
    for match in re.finditer("|".join(patterns), even):
        start, end = match.span()
        out.append(even[at:start])
        length += start - at
        new = _settle(SOFT_BREAK.sub("", match[0]))
        changes.append((length, length + len(new), start, end))
        out.append(new)
        length += len(new)
        at = end
    out.append(even[at:])
    return "".join(out), changes


def _spaces(text: str) -> tuple[str, list[Change]]:
    """Return `text` with white space, dashes and ellipses made even, and where lengths changed."""
    changes: list[Change] = []
    out: list[str] = []
    at = length = 0
    last = len(text)
    for match in SEPARATORS.finditer(text):
        start, end = match.span()
        signs = [ELLIPSIS if run[0] in f"{ELLIPSIS}." else "-" for run in RUNS.findall(match[0])]
        new = " ".join(["", *signs, ""]) if signs else " "
        if start == 0:
            new = new.lstrip(" ")
        if end == last:
            new = new.rstrip(" ")
        if new == match[0]:
            continue
        out.append(text[at:start])
        length += start - at
        changes.append((length, length + len(new), start, end))
        out.append(new)
        length += len(new)
        at = end
    out.append(text[at:])
    return "".join(out), changes
