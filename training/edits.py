"""Changes of a text that carry the places of its fields and sources along."""

from bisect import bisect_left, bisect_right

from attrs import evolve, frozen

from training.sample import Mark, Sample, Source

Edit = tuple[int, int, str]
"""From, to, and what stands there now. Edits do not overlap and come in order."""


@frozen
class Moved:
    """A text after edits, and where its old places are."""

    text: str
    starts: list[int]
    ends: list[int]
    shifts: list[int]

    def start(self, place: int) -> int:
        """Return where what began at `place` begins: behind what was put in there."""
        index = bisect_right(self.starts, place) - 1
        if index < 0:
            return place
        if place == self.starts[index] < self.ends[index]:
            return place + self.shifts[index]
        return max(place, self.ends[index]) + self.shifts[index + 1]

    def end(self, place: int) -> int:
        """Return where what ended at `place` ends: before what was put in there."""
        index = bisect_left(self.starts, place) - 1
        return max(place, self.ends[index]) + self.shifts[index + 1] if index >= 0 else place

    def inner(self, start: int, end: int) -> tuple[int, int]:
        """Return the new place of what stood from `start` to `end`."""
        return self.start(start), self.end(end)

    def outer(self, start: int, end: int) -> tuple[int, int]:
        """Return the same with what was put in at its ends."""
        return self.end(start), self.start(end)


def edited(text: str, edits: list[Edit]) -> Moved:
    """Apply `edits` to `text`."""
    pieces: list[str] = []
    shifts = [0]
    done = 0
    for start, end, new in edits:
        pieces += (text[done:start], new)
        shifts.append(shifts[-1] + len(new) - (end - start))
        done = end
    pieces.append(text[done:])
    return Moved(
        "".join(pieces), [start for start, _, _ in edits], [end for _, end, _ in edits], shifts
    )


def moved(sample: Sample, edits: list[Edit]) -> Sample:
    """Return the sample after `edits`, its fields and sources in their new places."""
    if not edits:
        return sample
    to = edited(sample.text, edits)
    sources = tuple(
        Source(
            *to.outer(s.start, s.end),
            s.type,
            tuple(Mark(*to.inner(m.start, m.end), m.label) for m in s.marks),
            to.inner(*s.signal) if s.signal else None,
        )
        for s in sample.sources
    )
    commentary = tuple(to.inner(start, end) for start, end in sample.commentary)
    return evolve(sample, text=to.text, sources=sources, commentary=commentary)
