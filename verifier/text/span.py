"""Places in the author's text.

Every offset in verifier counts code points of the text exactly as its author wrote it, never of a
folded or cleaned copy. Lines and columns count from 1; columns are code points.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Self

from attrs import frozen

LINE_END = re.compile(r"\r\n|\r|\n|\u2028|\u2029")


@frozen(order=True)
class Span:
    """The half-open range ``start <= i < end`` of the author's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def of(self, text: str) -> str:
        """Return the words that stand here in `text`."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def hull(self, other: "Span") -> Self:
        """Return the smallest span that holds both."""
        return type(self)(min(self.start, other.start), max(self.end, other.end))


class Stretches:
    """Parts of a text that are asked about again and again; they may overlap.

    Empty ones are left out. A question costs the logarithm of their number.
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if end <= start:
                continue
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def meet(self, start: int, end: int) -> bool:
        """Say whether ``start <= i < end`` shares at least one character with one of them."""
        before = bisect_left(self._starts, end)
        return start < end and before > 0 and self._ends[before - 1] > start


class Lines:
    """Turns offsets of one text into lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(m.end() for m in LINE_END.finditer(text))]
        self._length = len(text)

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Return (line, column) of `offset`; the end of the text is a place too."""
        offset = max(0, min(offset, self._length))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
