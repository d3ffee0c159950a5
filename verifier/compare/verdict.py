"""Hold a quotation against a page and say how it stands there."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from verifier.compare.align import Placement, Placer
from verifier.compare.changes import Differences, differences
from verifier.compare.languages import other_language
from verifier.compare.locate import Run, Step, chain, runs, steps, total
from verifier.compare.page import PageIndex, Variant
from verifier.compare.segments import Pattern, literal, pattern
from verifier.compare.sides import both_sides, parts_of, told_changes
from verifier.compare.vocabulary import LIMITERS
from verifier.compare.walls import wall
from verifier.compare.words import Words, spelling
from verifier.model.finding import Confidence, Diff, Match, SkipReason

WEAK = 4
"""Words: a shorter quotation proves little where it is found."""
SIMILAR = 0.6
VERBATIM = 8
"""Words in a row that make a passage the one that was meant."""
SHARED = 5
COVERED = 0.9
"""The share of a quotation that its parts, each word for word, must make up to be out of order."""
SWAPPED = 60
"""Words of the longest quotation whose words are looked for in another order."""
PART = 4
"""Words of a part that may be out of order; a segment between two marks may be one shorter."""
WIDE = 800
"""Characters in a marked gap that deserve a second look."""


@frozen
class Held:
    """How a quotation stands to a page; `start` and `end` are offsets into the page's text."""

    match: Match
    flags: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    diff: Diff = ()
    confidence: Confidence = "high"
    reason: SkipReason | None = None
    detail: str = ""
    similarity: float = 0.0

    @property
    def stands(self) -> bool:
        """True where the page has the words."""
        return self.match in (Match.FOUND, Match.FOUND_MARKED)


def compare_quotation(quotation: str, page: PageIndex) -> Held:
    """Return how `quotation` (without its outer marks) stands to `page`.

    found: word for word, typography aside; found-marked: so, but for what the author marked;
    altered: the passage is there and words differ without a mark; out-of-order: its parts are there
    in another order; not-found; uncheckable, with a reason, where the page settles nothing.
    """
    plain, marked = literal(quotation), pattern(quotation)
    held = _placed(plain, Match.FOUND, page)
    if held is None and marked.marked:
        held = _placed(marked, Match.FOUND_MARKED, page)
    if held is not None:
        return _weighed(held, marked)
    if not marked.items:
        return Held(Match.UNCHECKABLE, reason="no-text", detail="the quotation has no words")
    if len(page.text.strip()) >= 20:
        for variant in page.variants:
            other = _nearest(marked, variant)
            if held is None or _better(other, held):
                held = other
            if held.stands:
                return _weighed(held, marked)
    if held is None or held.match is Match.NOT_FOUND or held.similarity < SIMILAR:
        if stopped := wall(page.text):
            return Held(Match.UNCHECKABLE, reason=stopped[0], detail=stopped[1])
        if other_language(marked.folded, page.whole.words.folded, page.language):
            return Held(
                Match.UNCHECKABLE, reason="language", detail="the page is in another language"
            )
    return held or Held(Match.UNCHECKABLE, reason="no-text")


def stands(quotation: str, page: PageIndex) -> Held | None:
    """Return how the page has the words exactly, marks allowed; None where it has not. Fast."""
    held = _placed(literal(quotation), Match.FOUND, page)
    if held is None and (marked := pattern(quotation)).marked:
        held = _placed(marked, Match.FOUND_MARKED, page)
    return held


def _placed(said: Pattern, match: Match, page: PageIndex) -> Held | None:
    if not said.items:
        return None
    for variant in page.variants:
        if any(word not in variant.positions for word in said.vocabulary):
            continue
        placer = Placer(said, variant)
        placement = placer.place()
        if placement is not None:
            return _exact(said, match, placement, variant, placer)
    return None


def _exact(
    said: Pattern, match: Match, placement: Placement, variant: Variant, placer: Placer
) -> Held:
    words = variant.words
    laid = list(_laid(placement))
    told = differences(laid, said, variant)
    flags = dict.fromkeys(told.flags)
    if _spelt_otherwise(said, placement, words):
        flags["typography"] = None
    if any(words.starts[b[2]] - words.ends[a[3] - 1] > WIDE for a, b in pairwise(placement.parts)):
        flags["wide-gap"] = None
    if _goes_on(words, placement.end):
        flags["truncated-condition"] = None
    if len(said.items) < WEAK:
        flags["weak"] = None
        if placer.everywhere() > 1:
            flags["ambiguous"] = None
    return Held(
        match,
        tuple(flags),
        words.starts[placement.start],
        words.ends[placement.end - 1],
        both_sides(laid, said, words, told) if match is Match.FOUND_MARKED else (),
        similarity=1.0,
    )


def _laid(placement: Placement) -> Iterator[Step]:
    last: tuple[int, int] | None = None
    for a, b, start, end in placement.parts:
        if last is not None and start > last[1]:
            yield Step(False, a, a, last[1], start)
        yield Step(True, a, b, start, end)
        last = (b, end)


def _spelt_otherwise(said: Pattern, placement: Placement, words: Words) -> bool:
    """Say whether accents differ somewhere."""
    for a, b, start, _ in placement.parts:
        for i in range(a, b):
            mine = said.text[said.items[i].start : said.items[i].end]
            theirs = words.spelt(start + i - a)
            if (
                not (mine.isascii() and theirs.isascii())
                and said.items[i].stem is None
                and spelling(mine) != spelling(theirs)
            ):
                return True
    return False


def _goes_on(words: Words, end: int) -> bool:
    """Say whether the source's sentence goes on with a word that limits what was quoted."""
    if not 0 < end < len(words) or words.folded[end] not in LIMITERS:
        return False
    between = words.text[words.ends[end - 1] : words.starts[end]]
    return not any(c in ".!?\n" for c in between)


def _weighed(held: Held, said: Pattern) -> Held:
    """Return it with the confidence that its length and marks allow."""
    doubtful = {"ambiguous", "wide-gap", "elision-hides-limiter"}.intersection(held.flags)
    if len(said.items) < WEAK or all(b - a < 3 for a, b in said.segments):
        return evolve(held, confidence="low")
    return evolve(held, confidence="medium") if doubtful else held


def _nearest(said: Pattern, variant: Variant) -> Held:
    """Return the verdict on the passage that comes nearest to the quotation."""
    found = runs(said, variant)
    laid = steps(chain(found, said), said, variant)
    if not laid:
        return Held(Match.NOT_FOUND, confidence=_sure(said, 0.0))
    told = differences(laid, said, variant)
    words = variant.words
    start, end = _passage(laid)
    held = Held(
        Match.NOT_FOUND,
        told.flags,
        words.starts[start],
        words.ends[end - 1],
        both_sides(laid, said, words, told),
        similarity=told.similarity,
    )
    if not told.changes and told.matched > 0 and _anchored(said):
        match = Match.FOUND_MARKED if said.marked else Match.FOUND
        return evolve(held, match=match, diff=held.diff if said.marked else ())
    if told.matched < COVERED * told.said and (parts := _disordered(found, said)):
        low = min(run.j for run in parts)
        high = max(run.j + run.length for run in parts)
        return Held(
            Match.OUT_OF_ORDER,
            (),
            words.starts[low],
            words.ends[high - 1],
            parts_of(parts, said),
            similarity=1.0,
        )
    if _same_passage(told, said):
        sure: Confidence = "high" if told.longest >= SHARED or told.similarity >= 0.75 else "medium"
        return evolve(
            held,
            match=Match.ALTERED,
            confidence="low" if _short(said) else sure,
            detail=told_changes(told, said, words),
        )
    if _scrambled(said, variant, start):
        return evolve(
            held,
            match=Match.ALTERED,
            flags=("order",),
            confidence="medium",
            detail="its words stand in another order",
        )
    if told.similarity < 0.4:
        return Held(Match.NOT_FOUND, confidence=_sure(said, told.similarity))
    return evolve(held, confidence=_sure(said, told.similarity), flags=())


def _short(said: Pattern) -> bool:
    return len(said.items) < WEAK


def _anchored(said: Pattern) -> bool:
    return not said.marked or any(b - a >= 3 for a, b in said.segments)


def _same_passage(told: Differences, said: Pattern) -> bool:
    """Say whether the passage is surely the one that was meant."""
    if len(said.items) < 3 or not _anchored(said):
        return False
    shared = told.longest >= SHARED and told.longest >= 0.4 * len(said.items)
    return told.similarity >= SIMILAR or told.longest >= VERBATIM or shared


def _scrambled(said: Pattern, variant: Variant, start: int) -> bool:
    """Say whether the passage has all the words of the quotation, in another order."""
    count = len(said.items)
    if not SHARED <= count <= SWAPPED or said.marked:
        return False
    around = variant.words.folded[max(0, start - count) : start + 2 * count]
    for low in range(max(1, len(around) - count + 1)):
        if Counter(around[low : low + count]) == Counter(said.folded):
            return True
    return False


def _sure(said: Pattern, similarity: float) -> Confidence:
    if _short(said) or not _anchored(said):
        return "low"
    return "high" if len(said.items) >= 6 and similarity < 0.5 else "medium"


def _better(one: Held, other: Held) -> bool:
    order = (Match.FOUND, Match.FOUND_MARKED, Match.OUT_OF_ORDER, Match.ALTERED, Match.NOT_FOUND)
    mine, theirs = order.index(one.match), order.index(other.match)
    return mine < theirs or (mine == theirs and one.similarity > other.similarity)


def _disordered(found: Sequence[Run], said: Pattern) -> list[Run]:
    """Return the parts of the quotation, in its order, where the source has them in another."""
    whole = set(said.segments)
    picked: list[Run] = []
    for run in sorted(found, key=lambda run: -run.length):
        bounds = (run.i, run.i + run.length)
        if run.length < PART and not (run.length == PART - 1 and bounds in whole):
            continue
        if all(
            (run.i + run.length <= p.i or p.i + p.length <= run.i)
            and (run.j + run.length <= p.j or p.j + p.length <= run.j)
            for p in picked
        ):
            picked.append(run)
        if len(picked) > 40:
            break
    picked.sort(key=lambda run: run.i)
    folded = said.folded
    covered = sum(total(folded[run.i : run.i + run.length]) for run in picked)
    if covered < COVERED * total(folded) or all(a.j < b.j for a, b in pairwise(picked)):
        return []
    return picked


def _passage(laid: Sequence[Step]) -> tuple[int, int]:
    return laid[0].j, max(laid[-1].j_end, laid[0].j + 1)
