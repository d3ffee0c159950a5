"""A page prepared once, so that each quotation held against it costs next to nothing."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Self

from attrs import frozen

from verifier.compare.furniture import furniture
from verifier.compare.languages import language_of
from verifier.compare.words import SUPERSCRIPTS, Words, words
from verifier.text.span import Span


@frozen(slots=False)
class Variant:
    """The words of a page, and where each of them occurs."""

    words: Words
    positions: Mapping[str, Sequence[int]]

    def occurrences(self, folded: str, low: int = 0, high: int | None = None) -> Iterator[int]:
        """Yield the places of a word from `low` up to, not including, `high`, in order."""
        places = self.positions.get(folded, ())
        for index in range(bisect_left(places, low), len(places)):
            if high is not None and places[index] >= high:
                return
            yield places[index]

    def count(self, folded: str) -> int:
        """Return how often a word occurs."""
        return len(self.positions.get(folded, ()))


@frozen(slots=False)
class PageIndex:
    """The visible text of a page with an index of its words.

    `running` leaves out note markers, page numbers and running heads; `whole` has them.
    """

    text: str
    running: Variant
    whole: Variant

    @classmethod
    def of(cls, text: str) -> Self:
        """Index `text`: linear, once a page."""
        every = words(text)
        dropped = furniture(text)
        kept = _kept(every, dropped)
        whole = _variant(every)
        return cls(text, _variant(kept) if len(kept) < len(every) else whole, whole)

    @property
    def variants(self) -> tuple[Variant, ...]:
        """The readings of the page, the likelier first."""
        return (self.running,) if self.running is self.whole else (self.running, self.whole)

    @cached_property
    def language(self) -> str | None:
        """The language of the page, where its common words tell."""
        return language_of(self.whole.words.folded[:4000])


def _kept(every: Words, dropped: Sequence[Span]) -> Words:
    """Return the words outside of `dropped`, superscript numbers left out too."""
    folded: list[str] = []
    starts, ends = array("l"), array("l")
    at = 0
    text = every.text
    for index, start in enumerate(every.starts):
        while at < len(dropped) and dropped[at].end <= start:
            at += 1
        if at < len(dropped) and dropped[at].start <= start:
            continue
        if text[start] in SUPERSCRIPTS:
            continue
        folded.append(every.folded[index])
        starts.append(start)
        ends.append(every.ends[index])
    return Words(text, folded, starts, ends)


def _variant(kept: Words) -> Variant:
    positions: dict[str, array[int]] = {}
    for index, folded in enumerate(kept.folded):
        places = positions.get(folded)
        if places is None:
            positions[folded] = array("l", (index,))
        else:
            places.append(index)
    return Variant(kept, positions)
