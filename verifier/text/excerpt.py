"""Words taken out of the author's text, each of which knows where it stood.

A reader drops markers, line breaks, indentation and mark-up; what is left is an `Excerpt`.
Everything after the reader works on ``excerpt.text`` and comes back to the author's text by `span`.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Self

from attrs import field, frozen

from verifier.text.span import Span

Run = tuple[int, int, int]
"""(start in the excerpt, start in the author's text, length): a stretch copied letter by letter."""


@frozen
class Excerpt:
    """`text`, and the runs that say where each of its characters stood.

    Characters that stand in no run were put in by the reader (a space for a line break, say); they
    map to the place where the next run begins, or the last one ends.
    """

    text: str
    runs: tuple[Run, ...] = field(repr=False)

    @classmethod
    def whole(cls, text: str, start: int = 0, end: int | None = None) -> Self:
        """Return ``text[start:end]``, as it stands."""
        end = len(text) if end is None else end
        return cls(text[start:end], ((0, start, end - start),) if end > start else ())

    @classmethod
    def join(cls, parts: Iterable["Excerpt | str"]) -> Self:
        """Return the parts in their order; a plain string is put in, and stands nowhere."""
        texts: list[str] = []
        runs: list[Run] = []
        length = 0
        for part in parts:
            if isinstance(part, str):
                texts.append(part)
                length += len(part)
                continue
            for start, origin, count in part.runs:
                if runs:
                    s, o, n = runs[-1]
                    if s + n == length + start and o + n == origin:
                        runs[-1] = (s, o, n + count)
                        continue
                runs.append((length + start, origin, count))
            texts.append(part.text)
            length += len(part.text)
        return cls("".join(texts), tuple(runs))

    def __len__(self) -> int:
        return len(self.text)

    def at(self, index: int) -> int:
        """Return the place in the author's text of the character `index`, or of the end."""
        if not self.runs:
            return 0
        where = bisect_right(self.runs, (index, float("inf"), 0)) - 1
        if where < 0:
            return self.runs[0][1]
        start, origin, count = self.runs[where]
        if index < start + count:
            return origin + index - start
        if where + 1 < len(self.runs):
            return self.runs[where + 1][1]
        return origin + count

    def index(self, place: int) -> int:
        """Return the character that stands at `place` in the author's text, or the next one."""
        where = bisect_right(self.runs, place, key=lambda run: run[1]) - 1
        if where < 0:
            return 0
        start, origin, count = self.runs[where]
        if place < origin + count:
            return start + place - origin
        return start + count

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return the place in the author's text of ``text[start:end]``."""
        end = len(self.text) if end is None else end
        if end <= start:
            here = self.at(start)
            return Span(here, here)
        first = self.at(start)
        return Span(first, max(first, self._end(end)))

    def cut(self, start: int, end: int | None = None) -> Self:
        """Return ``text[start:end]`` as an excerpt of its own."""
        end = len(self.text) if end is None else end
        runs: list[Run] = []
        at = max(0, bisect_right(self.runs, (start, float("inf"), 0)) - 1)
        for s, origin, count in self.runs[at:]:
            if s >= end:
                break
            low, high = max(s, start), min(s + count, end)
            if low < high:
                runs.append((low - start, origin + low - s, high - low))
        return type(self)(self.text[start:end], tuple(runs))

    def strip(self) -> Self:
        """Return it without white space at either end."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def _end(self, end: int) -> int:
        """Return the place just behind the last copied character before `end`."""
        where = bisect_right(self.runs, (end - 1, float("inf"), 0)) - 1
        if where < 0:
            return self.runs[0][1] if self.runs else 0
        start, origin, count = self.runs[where]
        return origin + min(end - start, count)


def glue(parts: Sequence[Excerpt], between: str = " ") -> Excerpt:
    """Return the excerpts joined by `between`, empty ones left out."""
    out: list[Excerpt | str] = []
    for part in parts:
        if part.text:
            if out:
                out.append(between)
            out.append(part)
    return Excerpt.join(out)
