"""What an author marks inside a quotation: cuts, insertions, changed letters, remarks.

The grammar is that of the style books: ``…`` and its kin cut words out; ``[words]`` replace or
explain; ``[T]he`` and ``walk[ed]`` change letters; ``[sic]`` and ``(emphasis added)`` add nothing.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

from attrs import field, frozen

from verifier.compare.words import word, words

GapKind = Literal["ellipsis", "bracket", "remark"]

_DOTS = r"(?:…(?:\s?\.)?|\.{3,8}|\.(?:[ \u00a0\u2009\u202f]\.){2,5})"
ELLIPSIS = re.compile(
    rf"""
      [\[(<]\s?(?:{_DOTS}|\.\.|[-–—]{{1,3}}|\*{{3}})\s?[\])>]
    | (?:\.\s)?{_DOTS}(?:\s?{_DOTS}){{0,3}}
    | \*\s?\*\s?\*
    | (?<=\s)\.\.(?=\s)
    | ⁂
    """,
    re.VERBOSE,
)
BRACKET = re.compile(r"\[([^\[\]]{0,300})\]")
REMARK = re.compile(
    r"\(\s?(?:sic!?|\(?(?:my|our)? ?(?:emphasis|italics|translation|stress)(?: (?:mine|ours|added"
    r"|supplied|in (?:the )?original|by the author))?|(?:internal )?(?:quotation marks|citations?"
    r"|footnotes?|references?)(?: and [a-z ]{1,30})? omitted|hervorhebung im original"
    r"|meine hervorhebung|c'est moi qui souligne)\s?\)",
    re.IGNORECASE,
)
REMARK_WORDS = re.compile(
    r"\s*(?:sic\W*|recte\b.*|(?:my |our )?(?:emphasis|italics|translation)\b.*|.*\bomitted"
    r"|laughs|laughter|applause|pause|inaudible|crosstalk|…)\s*",
    re.IGNORECASE | re.DOTALL,
)
REPLACED = 8
"""Words of the source that one bracket may stand for."""
KEPT = 2000
"""Quotations that stay parsed: each is held against several pages."""
MOST_GAPS = 60
"""More marks than this make a collage; it is held against the page as one that can't be placed."""


@frozen
class Item:
    """A word of the quotation. `stem` is set where brackets changed its letters.

    (prefix, suffix): a word of the source that begins and ends so is the same word.
    """

    folded: str
    start: int
    end: int
    stem: tuple[str, str] | None = None

    def fits(self, source: str) -> bool:
        """Say whether the word of the source is this one."""
        if self.folded == source:
            return True
        if self.stem is None:
            return False
        prefix, suffix = self.stem
        if not source.startswith(prefix) or not source.endswith(suffix):
            return False
        return len(prefix) + len(suffix) <= len(source) <= len(self.folded) + 5


@frozen
class Gap:
    """A mark that stands before item `at`: at most `limit` words of the source lie there."""

    at: int
    limit: int | None
    """None: any number."""
    kind: GapKind
    start: int
    end: int


@frozen(slots=False)
class Pattern:
    """A quotation as words and marks; `start` and `end` of both are offsets into `text`."""

    text: str = field(repr=False)
    items: tuple[Item, ...]
    gaps: tuple[Gap, ...]

    @cached_property
    def folded(self) -> list[str]:
        """The folded words."""
        return [item.folded for item in self.items]

    @cached_property
    def marked(self) -> bool:
        """True where the author marked a change."""
        return bool(self.gaps) or any(item.stem is not None for item in self.items)

    def limit(self, at: int) -> int | None:
        """Return how many words of the source may lie unmatched before item `at`; None: any."""
        return self.limits.get(at, 0)

    @cached_property
    def limits(self) -> dict[int, int | None]:
        """The limits by place, marks at one place added up."""
        out: dict[int, int | None] = {}
        for gap in self.gaps:
            known = out.get(gap.at, 0)
            out[gap.at] = None if gap.limit is None or known is None else known + gap.limit
        return out

    @cached_property
    def segments(self) -> list[tuple[int, int]]:
        """The stretches of items between gaps that let words lie unmatched, ends excluded."""
        cuts = sorted(
            at for at, limit in self.limits.items() if limit != 0 and 0 < at < len(self.items)
        )
        bounds = [0, *cuts, len(self.items)]
        return [(a, b) for a, b in pairwise(bounds) if b > a]

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """The words that a page must have to hold the quotation, the longest first."""
        plain = {item.folded for item in self.items if item.stem is None}
        return tuple(sorted(plain, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=KEPT)
def literal(quotation: str) -> Pattern:
    """Return the quotation word for word, its marks taken for the source's own."""
    said = words(quotation)
    places = zip(said.folded, said.starts, said.ends, strict=True)
    return Pattern(quotation, tuple(Item(*place) for place in places), ())


@lru_cache(maxsize=KEPT)
def pattern(quotation: str) -> Pattern:
    """Return the quotation with its marks read."""
    items: list[Item] = []
    gaps: list[Gap] = []
    at = 0
    for mark in _marks(quotation):
        _words(quotation, at, mark.start, items)
        at = mark.end
        if mark.stem is not None:
            items.append(Item(mark.word, mark.start, mark.end, mark.stem))
        elif mark.kind is not None:
            gaps.append(Gap(len(items), mark.limit, mark.kind, mark.start, mark.end))
    _words(quotation, at, len(quotation), items)
    return Pattern(quotation, tuple(items), tuple(gaps))


@frozen
class _Mark:
    start: int
    end: int
    kind: GapKind | None = None
    limit: int | None = 0
    word: str = ""
    stem: tuple[str, str] | None = None


def _words(text: str, start: int, end: int, items: list[Item]) -> None:
    if start < end:
        said = words(text, start, end)
        for folded, low, high in zip(said.folded, said.starts, said.ends, strict=True):
            items.append(Item(folded, low, high))


def _marks(text: str) -> Iterator[_Mark]:
    """Yield the marks in order, without overlap."""
    found = [_Mark(*m.span(), "ellipsis", None) for m in ELLIPSIS.finditer(text)]
    found += [_Mark(*m.span(), "remark") for m in REMARK.finditer(text)]
    found += [_bracket(text, m) for m in BRACKET.finditer(text)]
    found.sort(key=lambda mark: (mark.start, -mark.end))
    at = 0
    for mark in found:
        if mark.start < at:
            continue
        yield mark
        at = mark.end


def _bracket(text: str, match: re.Match[str]) -> _Mark:
    start, end = match.span()
    inside = match.group(1)
    if ELLIPSIS.fullmatch(inside.strip()) or ELLIPSIS.fullmatch(match.group()):
        return _Mark(start, end, "ellipsis", None)
    if REMARK_WORDS.fullmatch(inside):
        return _Mark(start, end, "remark")
    if not any(c.isspace() for c in inside) and len(inside) <= 20:
        low, high = _word_around(text, start, end)
        if high - low > end - start:
            return _changed(text, low, high)
    return _Mark(start, end, "bracket", REPLACED)


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the word that a bracket is a part of, its other brackets included."""
    low, high = start, end
    floor, ceiling = max(0, start - 40), min(len(text), end + 40)
    while low > floor and (text[low - 1].isalpha() or text[low - 1] in "[]'’"):
        low -= 1
    while high < ceiling and (text[high].isalpha() or text[high] in "[]'’"):
        high += 1
    while low < start and text[low] in "'’]":
        low += 1
    while high > end and text[high - 1] in "'’[":
        high -= 1
    return low, high


def _changed(text: str, low: int, high: int) -> _Mark:
    """Return the word whose letters were changed: ``[T]he``, ``walk[ed]``, ``organi[s]ation``."""
    written = text[low:high]
    plain = word("".join(c for c in written if c not in "[]") or "x")
    outside = re.split(r"\[[^\[\]]{0,20}\]", written)
    prefix, suffix = word(outside[0]) if outside[0] else "", ""
    if len(outside) > 1 and outside[-1]:
        suffix = word(outside[-1])
    if len(prefix) + len(suffix) < 3:
        prefix, suffix = plain, ""
    return _Mark(low, high, word=plain, stem=(prefix, suffix))
