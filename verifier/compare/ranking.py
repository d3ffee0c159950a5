"""The sentences of a page, ranked by what they share with some words: BM25.

Robertson and Zaragoza, *The Probabilistic Relevance Framework*, 2009; k1 = 1.2, b = 0.75.
"""

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from attrs import frozen

from verifier.compare.page import PageIndex
from verifier.compare.words import Words

K1, B = 1.2, 0.75
COMMON = 2000
"""Occurrences from which a word is too common to tell one sentence from another."""
LONGEST = 80
"""Words of the longest sentence; a longer one is cut."""
BEST = 3
"""Sentences that are returned."""
ENDS = re.compile(r"[.!?。！？।]|\n")


@frozen
class Ranked:
    """A sentence of a page: its words, and the share of the statement's telling words it has."""

    start: int
    end: int
    share: float


class Sentences:
    """The sentences of a page as stretches of its words."""

    def __init__(self, page: PageIndex) -> None:
        self.page = page.whole
        self.words = page.whole.words
        self.starts = array("l", _starts(self.words))

    def bounds(self, number: int) -> tuple[int, int]:
        """Return the first word of a sentence and the one behind its last."""
        last = number + 1 < len(self.starts)
        return self.starts[number], self.starts[number + 1] if last else len(self.words)

    def best(self, wanted: Sequence[str]) -> list[Ranked]:
        """Return the sentences that come nearest to the `wanted` words, the best first."""
        if not wanted or not len(self.words):
            return []
        count = len(self.starts)
        average = len(self.words) / count
        scores: dict[int, float] = {}
        shares: dict[int, float] = {}
        whole = 0.0
        for word in wanted:
            if self.page.count(word) > COMMON:
                continue
            inside = Counter(
                bisect_right(self.starts, at) - 1 for at in self.page.occurrences(word)
            )
            idf = log(1 + (count - len(inside) + 0.5) / (len(inside) + 0.5))
            whole += idf
            for number, often in inside.items():
                start, end = self.bounds(number)
                norm = K1 * (1 - B + B * (end - start) / average)
                scores[number] = scores.get(number, 0.0) + idf * often * (K1 + 1) / (often + norm)
                shares[number] = shares.get(number, 0.0) + idf
        ranked = sorted(scores, key=lambda number: (-scores[number], number))[:BEST]
        return [Ranked(*self.bounds(number), shares[number] / whole) for number in ranked]


def _starts(found: Words) -> Iterator[int]:
    last = 0
    for index in range(len(found)):
        if not index:
            yield 0
            continue
        gap = found.text[found.ends[index - 1] : found.starts[index]][:200]
        if index - last >= LONGEST or ENDS.search(gap):
            last = index
            yield index
