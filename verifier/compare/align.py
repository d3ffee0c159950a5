"""Place the words of a quotation exactly, in their order, with its marked gaps between them."""

from collections.abc import Iterator

from attrs import frozen

from verifier.compare.page import Variant
from verifier.compare.segments import MOST_GAPS, Pattern

NEAR = 40
"""Words: how far a short segment may lie from its neighbour."""
SHORT = 3
"""Fewer words than this make a short segment."""
MOST_ANCHORS = 400
"""Occurrences of the rarest segment that are tried."""
MOST_TRIES = 12
"""Occurrences of a later segment that are tried behind one place."""


@frozen
class Placement:
    """Where each segment lies: (first item, last item, first word, last word), ends excluded."""

    parts: tuple[tuple[int, int, int, int], ...]

    @property
    def start(self) -> int:
        """The first word of the source."""
        return self.parts[0][2]

    @property
    def end(self) -> int:
        """The word behind the last one."""
        return self.parts[-1][3]


class Placer:
    """Places one quotation in one reading of a page."""

    def __init__(self, pattern: Pattern, page: Variant) -> None:
        self.items = pattern.items
        self.segments = pattern.segments
        self.limits = pattern.limits
        self.page = page
        self.length = len(page.words)
        self._dead: set[tuple[bool, int, int]] = set()

    def occurrences(self, segment: int, low: int, high: int) -> Iterator[int]:
        """Yield the words at which a segment begins, for `low` <= word < `high`, in order."""
        a, b = self.segments[segment]
        plain = [i for i in range(a, b) if self.items[i].stem is None]
        folded = self.page.words.folded
        high = min(high, self.length - (b - a) + 1)
        if plain:
            rarest = min(plain, key=lambda i: self.page.count(self.items[i].folded))
            shift = rarest - a
            starts: Iterator[int] = (
                at - shift
                for at in self.page.occurrences(
                    self.items[rarest].folded, max(low, 0) + shift, high + shift
                )
            )
        else:
            starts = iter(range(max(low, 0), high))
        for start in starts:
            if all(
                item.folded == source or item.fits(source)
                for item, source in zip(self.items[a:b], folded[start : start + b - a], strict=True)
            ):
                yield start

    def place(self) -> Placement | None:
        """Return the closest placement of all segments, or None."""
        if not self.segments or len(self.segments) > MOST_GAPS:
            return None
        anchor = min(range(len(self.segments)), key=self._rarity)
        best: Placement | None = None
        a, b = self.segments[anchor]
        for tried, start in enumerate(self.occurrences(anchor, 0, self.length)):
            if tried >= MOST_ANCHORS:
                break
            right = self._right(anchor + 1, start + b - a)
            left = self._left(anchor - 1, start) if right is not None else None
            if right is None or left is None:
                continue
            placed = Placement((*left, (a, b, start, start + b - a), *right))
            if self._near(placed) and (
                best is None or placed.end - placed.start < best.end - best.start
            ):
                best = placed
                if len(self.segments) == 1:
                    break
        return best

    def everywhere(self) -> int:
        """Return how often a quotation of one segment occurs, counted up to ten."""
        if len(self.segments) != 1:
            return 1
        return sum(1 for _, _ in zip(range(10), self.occurrences(0, 0, self.length), strict=False))

    def _rarity(self, segment: int) -> tuple[int, int]:
        a, b = self.segments[segment]
        plain = [item for item in self.items[a:b] if item.stem is None]
        if not plain:
            return (self.length + 1, a - b)
        return (min(self.page.count(item.folded) for item in plain), a - b)

    def _right(self, segment: int, end: int) -> list[tuple[int, int, int, int]] | None:
        """Place the segments from `segment` on behind word `end`; None where it can't be done."""
        if segment == len(self.segments):
            return []
        if (True, segment, end) in self._dead:
            return None
        a, b = self.segments[segment]
        limit = self.limits.get(a)
        high = self.length if limit is None else end + limit + 1
        for tried, start in enumerate(self.occurrences(segment, end, high)):
            if tried >= MOST_TRIES:
                break
            rest = self._right(segment + 1, start + b - a)
            if rest is not None:
                return [(a, b, start, start + b - a), *rest]
        self._dead.add((True, segment, end))
        return None

    def _left(self, segment: int, start: int) -> list[tuple[int, int, int, int]] | None:
        """Place the segments up to `segment` before word `start`, as near to it as can be."""
        if segment < 0:
            return []
        if (False, segment, start) in self._dead:
            return None
        a, b = self.segments[segment]
        limit = self.limits.get(b)
        for low in self._floors(start - (b - a), limit):
            found = list(self.occurrences(segment, low, start - (b - a) + 1))
            for begin in reversed(found[-MOST_TRIES:]):
                rest = self._left(segment - 1, begin)
                if rest is not None:
                    return [*rest, (a, b, begin, begin + b - a)]
        self._dead.add((False, segment, start))
        return None

    def _floors(self, latest: int, limit: int | None) -> Iterator[int]:
        """Yield how far back to look: near first, so that a common word costs nothing."""
        if limit is not None:
            yield max(0, latest - limit)
            return
        reach = 64
        while reach < latest:
            yield latest - reach
            reach *= 8
        yield 0

    def _near(self, placed: Placement) -> bool:
        """Say whether each short segment lies near a neighbour that is long enough to trust."""
        parts = placed.parts
        if len(parts) == 1:
            return True
        if all(b - a < SHORT for a, b, _, _ in parts):
            return placed.end - placed.start <= NEAR
        for n, (a, b, start, end) in enumerate(parts):
            if b - a >= SHORT:
                continue
            before = start - parts[n - 1][3] if n else self.length
            after = parts[n + 1][2] - end if n + 1 < len(parts) else self.length
            if min(before, after) > NEAR:
                return False
        return True
