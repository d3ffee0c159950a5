"""Find the passage that a quotation most likely means, and lay both side by side.

Similarity only locates: what the two passages differ in is for `verdict` to judge.

Runs of equal words grow from the quotation's rarest words. The best chain of runs in the order of
both texts gives the passage, and the words between the runs are compared word by word.
"""

from collections.abc import Sequence
from math import log2

from attrs import evolve, frozen

from verifier.compare.page import Variant
from verifier.compare.segments import Pattern

BUDGET = 1500
"""Occurrences from which runs grow."""
MOST_RUNS = 70
"""Runs that are chained; the heaviest are kept."""
WIDEST = 400
"""Words between two runs that are compared one by one; more are left out as a whole."""
LIGHT = 0.4
"""The weight of a word of three letters or fewer; others weigh 1."""


@frozen
class Step:
    """One step of a comparison: items `i` to `i_end` of the quotation, words `j` to `j_end`."""

    same: bool
    i: int
    i_end: int
    j: int
    j_end: int


@frozen
class Run:
    """`length` equal words from item `i` and from word `j` on."""

    i: int
    j: int
    length: int
    weight: float


def weight(word: str) -> float:
    """Return how much a word says of what is meant."""
    return LIGHT if len(word) <= 3 and word.isalpha() and word.isascii() else 1.0


def total(words: Sequence[str]) -> float:
    """Return the weight of several words."""
    return sum(weight(word) for word in words)


def runs(pattern: Pattern, page: Variant) -> list[Run]:
    """Return the runs of equal words that hold a rare word of the quotation, heaviest first.

    No run goes across a gap that the author marked.
    """
    folded = pattern.folded
    cuts = {first for first, _ in pattern.segments}
    wanted: dict[str, list[int]] = {}
    for i, word in enumerate(folded):
        wanted.setdefault(word, []).append(i)
    ranked = sorted((page.count(word) * len(at), word) for word, at in wanted.items())
    spent = 0
    seeds: list[tuple[int, int]] = []
    for count, word in ranked:
        if count == 0:
            continue
        if spent and spent + count > BUDGET:
            break
        spent += count
        for j in page.occurrences(word):
            seeds += [(j - i, j) for i in wanted[word]]
            if len(seeds) > 4 * BUDGET:
                break
    seeds.sort()
    source = page.words.folded
    found: list[Run] = []
    covered: tuple[int | None, int] = (None, 0)
    for diagonal, j in seeds:
        if covered[0] == diagonal and j < covered[1]:
            continue
        i = j - diagonal
        low, high = i, i + 1
        while (
            low not in cuts and low + diagonal > 0 and folded[low - 1] == source[low - 1 + diagonal]
        ):
            low -= 1
        while (
            high < len(folded)
            and high not in cuts
            and high + diagonal < len(source)
            and folded[high] == source[high + diagonal]
        ):
            high += 1
        covered = (diagonal, high + diagonal)
        found.append(Run(low, low + diagonal, high - low, total(folded[low:high])))
    found.sort(key=lambda run: -run.weight)
    return found


def chain(found: Sequence[Run], pattern: Pattern) -> list[Run]:
    """Return the heaviest chain of runs that keeps the order of both texts, overlaps cut away."""
    ordered = sorted(found[:MOST_RUNS], key=lambda run: (run.j, run.i))
    free = sorted(at for at, limit in pattern.limits.items() if limit is None)
    scores: list[float] = []
    before: list[int] = []
    for k, run in enumerate(ordered):
        best, link = 0.0, -1
        for earlier in range(k):
            other = ordered[earlier]
            overlap = max(other.i + other.length - run.i, other.j + other.length - run.j, 0)
            if overlap >= run.length or other.i >= run.i or other.j >= run.j:
                continue
            score = scores[earlier] - run.weight * overlap / run.length - _cost(other, run, free)
            if score > best:
                best, link = score, earlier
        scores.append(run.weight + best)
        before.append(link)
    if not scores:
        return []
    at = max(range(len(scores)), key=scores.__getitem__)
    picked: list[Run] = []
    while at >= 0:
        picked.append(ordered[at])
        at = before[at]
    picked.reverse()
    return _apart(picked)


def _cost(first: Run, second: Run, free: Sequence[int]) -> float:
    i_end, j_end = first.i + first.length, first.j + first.length
    if any(i_end <= at <= second.i for at in free):
        return 0.1
    apart = abs((second.j - j_end) - (second.i - i_end))
    return 0.2 * log2(1 + apart) + (1.0 if apart > WIDEST else 0.0)


def _apart(picked: Sequence[Run]) -> list[Run]:
    out: list[Run] = []
    for run in picked:
        if out:
            last = out[-1]
            overlap = max(last.i + last.length - run.i, last.j + last.length - run.j, 0)
            if overlap:
                run = evolve(run, i=run.i + overlap, j=run.j + overlap, length=run.length - overlap)
        if run.length > 0:
            out.append(run)
    return out


def steps(chained: Sequence[Run], pattern: Pattern, page: Variant) -> list[Step]:
    """Return the whole quotation beside its passage, step by step."""
    if not chained:
        return []
    source = page.words.folded
    count = len(pattern.items)
    out: list[Step] = []
    first = chained[0]
    low = max(0, first.j - first.i - 4)
    out += _between(pattern, source, 0, first.i, low, first.j, open_start=True)
    for n, run in enumerate(chained):
        out.append(Step(True, run.i, run.i + run.length, run.j, run.j + run.length))
        i, j = run.i + run.length, run.j + run.length
        if n + 1 < len(chained):
            following = chained[n + 1]
            out += _between(pattern, source, i, following.i, j, following.j)
        else:
            high = min(len(source), j + (count - i) + 4)
            out += _between(pattern, source, i, count, j, high, open_end=True)
    return _joined(out)


def _between(
    pattern: Pattern,
    source: Sequence[str],
    i: int,
    i_end: int,
    j: int,
    j_end: int,
    *,
    open_start: bool = False,
    open_end: bool = False,
) -> list[Step]:
    """Compare the words between two runs; at an open end the source's surplus is left out."""
    if i == i_end and (open_start or open_end):
        return []
    if i == i_end or j == j_end or j_end - j > WIDEST:
        return [Step(False, i, i_end, j, j_end)] if i < i_end or j < j_end else []
    from rapidfuzz.distance import Indel

    there = list(source[j:j_end])
    said = [
        next((word for word in there if item.fits(word)), item.folded) if item.stem else item.folded
        for item in pattern.items[i:i_end]
    ]
    out = [
        Step(
            op.tag == "equal", i + op.src_start, i + op.src_end, j + op.dest_start, j + op.dest_end
        )
        for op in Indel.opcodes(said, there)
    ]
    if open_start:
        while out and out[0].i == out[0].i_end:
            out.pop(0)
    if open_end:
        while out and out[-1].i == out[-1].i_end:
            out.pop()
    return out


def _joined(found: Sequence[Step]) -> list[Step]:
    """Return the steps with neighbours of one kind made one."""
    out: list[Step] = []
    for step in found:
        if out and out[-1].same == step.same:
            out[-1] = evolve(out[-1], i_end=step.i_end, j_end=step.j_end)
        else:
            out.append(step)
    return out
