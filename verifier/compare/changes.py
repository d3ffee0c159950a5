"""What two passages differ in, typed: typography, marked by the author, or words changed."""

from collections.abc import Iterable, Sequence

from attrs import field, frozen

from verifier.compare.furniture import interrupts
from verifier.compare.locate import Step, total
from verifier.compare.page import Variant
from verifier.compare.segments import Pattern
from verifier.compare.vocabulary import CURRENCIES, LIMITERS, MONTHS, NUMBERS, OPERATORS
from verifier.compare.words import HIDDEN, HYPHENS

SPLICE = 800
"""Characters of the source that an unmarked join may leave out before it is called a splice."""
JOINTS = f"{HYPHENS}{HIDDEN}.[]"
PIECE = 3
"""Letters of the shortest piece of a word that a bad scan may have broken in two."""
TOGETHER = frozenset({"percent", "cannot"})
"""Words that are also written as two."""


@frozen
class Change:
    """Items `i` to `i_end` stand where the source has words `j` to `j_end`."""

    i: int
    i_end: int
    j: int
    j_end: int


@frozen
class Differences:
    """All differences of a quotation and its passage."""

    changes: tuple[Change, ...] = ()
    """Those that nothing explains."""
    marked: tuple[Change, ...] = ()
    """Words of the source that lie in a gap the author marked."""
    flags: tuple[str, ...] = ()
    matched: float = 0.0
    """The weight of the quotation's words that the passage has."""
    said: float = 0.0
    """The weight of all words of the quotation."""
    added: float = 0.0
    """The weight of words that only the passage has, marked gaps left out."""
    longest: int = field(default=0)
    """Words of the longest run without a difference."""

    @property
    def similarity(self) -> float:
        """How much of the quotation the passage has, 0 to 1; only to locate, never to decide."""
        if not self.said:
            return 0.0
        return self.matched / (self.said + 0.5 * min(self.added, self.said))


def differences(steps: Sequence[Step], pattern: Pattern, page: Variant) -> Differences:
    """Type every step that is not the same."""
    folded = pattern.folded
    flags: dict[str, None] = {}
    changes: list[Change] = []
    marked: list[Change] = []
    matched = 0.0
    longest = current = 0
    for step in steps:
        if step.same:
            matched += total(folded[step.i : step.i_end])
            current += step.i_end - step.i
            longest = max(longest, current)
            continue
        rest = _peeled(step, pattern, page)
        even = total(folded[step.i : step.i_end]) - total(folded[rest.i : rest.i_end])
        if even:
            matched += even
            flags["typography"] = None
        if rest.i == rest.i_end and rest.j == rest.j_end:
            continue
        limit = pattern.limit(rest.i)
        if rest.i == rest.i_end and (limit is None or rest.j_end - rest.j <= limit):
            marked.append(rest)
            current = 0
        elif rest.i == rest.i_end and _furniture(rest, page):
            flags["typography"] = None
        else:
            changes.append(rest)
            current = 0
    for change in changes:
        flags |= dict.fromkeys(_kinds(change, pattern, page))
    for gap in marked:
        if LIMITERS.intersection(page.words.folded[gap.j : gap.j_end]):
            flags["elision-hides-limiter"] = None
    return Differences(
        tuple(changes),
        tuple(marked),
        tuple(flags),
        matched,
        total(folded),
        sum(total(page.words.folded[c.j : c.j_end]) for c in changes),
        longest,
    )


def _peeled(step: Step, pattern: Pattern, page: Variant) -> Change:
    """Return what is left of a step when words that differ in typography alone are taken off."""
    i, i_end, j, j_end = step.i, step.i_end, step.j, step.j_end
    sizes = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
    moved = True
    while moved and i < i_end and j < j_end:
        moved = False
        for a, b in sizes:
            if i + a <= i_end and j + b <= j_end and _even(pattern, page, i, i + a, j, j + b):
                i, j, moved = i + a, j + b, True
                break
    moved = True
    while moved and i < i_end and j < j_end:
        moved = False
        for a, b in sizes:
            if (
                i + a <= i_end
                and j + b <= j_end
                and _even(pattern, page, i_end - a, i_end, j_end - b, j_end)
            ):
                i_end, j_end, moved = i_end - a, j_end - b, True
                break
    return Change(i, i_end, j, j_end)


def _even(pattern: Pattern, page: Variant, i: int, i_end: int, j: int, j_end: int) -> bool:
    """Say whether these words are the same but for hyphens, points, spaces or a note's number."""
    said = "".join(item.folded for item in pattern.items[i:i_end])
    source = "".join(page.words.folded[j:j_end])
    if said == source:
        written = pattern.text[pattern.items[i].start : pattern.items[i_end - 1].end]
        there = page.words.text[page.words.starts[j] : page.words.ends[j_end - 1]]
        if said.isdecimal():
            groups = [*pattern.folded[i + 1 : i_end], *page.words.folded[j + 1 : j_end]]
            return all(len(group) == 3 for group in groups)
        if said in TOGETHER or any(c in JOINTS or c.isdigit() for c in written + there):
            return True
        pieces = pattern.folded[i:i_end] if i_end - i > 1 else page.words.folded[j:j_end]
        return min(map(len, pieces)) >= PIECE and not OPERATORS.intersection(pieces)
    if i_end - i == j_end - j == 1:
        if pattern.items[i].fits(source):
            return True
        note = source[len(said) :]
        return source.startswith(said) and said.isalpha() and len(said) > 3 and _is_note(note)
    return False


def _is_note(rest: str) -> bool:
    return rest.isdecimal() and len(rest) <= 2


def _furniture(change: Change, page: Variant) -> bool:
    """Say whether the words put in are whole lines that interrupt a sentence."""
    words = page.words
    if change.j == 0 or change.j_end >= len(words) or change.j_end - change.j > 30:
        return False
    low, high = words.ends[change.j - 1], words.starts[change.j_end]
    first = words.text.find("\n", low, words.starts[change.j])
    last = words.text.rfind("\n", words.ends[change.j_end - 1], high)
    if first < 0 or last < 0:
        return False
    return interrupts(
        words.text[max(0, low - 5) : first], words.text[first:last], words.text[high : high + 5]
    )


def _kinds(change: Change, pattern: Pattern, page: Variant) -> Iterable[str]:
    """Name what a change touches: number, operator, date, name; a loss that is not marked."""
    words = page.words
    said = [item.folded for item in pattern.items[change.i : change.i_end]]
    source = list(words.folded[change.j : change.j_end])
    touched = [*said, *source]
    if any(w[:1].isdigit() or w[1:2].isdigit() or w in NUMBERS or w in CURRENCIES for w in touched):
        yield "number"
    if OPERATORS.intersection(touched):
        yield "operator"
    written = [
        pattern.text[(a := pattern.items[i].start) : a + 12] for i in range(change.i, change.i_end)
    ]
    written += [words.text[(a := words.starts[j]) : a + 12] for j in range(change.j, change.j_end)]
    if any(
        w[:1].isupper() and w.split(None, 1)[0].strip(",.;:").lower() in MONTHS for w in written
    ):
        yield "date"
    starts = [pattern.items[i].start for i in range(change.i, change.i_end)]
    if any(_is_name(pattern.text, start) for start in starts) or any(
        _is_name(words.text, words.starts[j]) for j in range(change.j, change.j_end)
    ):
        yield "name"
    if change.i == change.i_end:
        yield "unmarked-omission"
        if words.ends[change.j_end - 1] - words.starts[change.j] > SPLICE:
            yield "splice"


def _is_name(text: str, start: int) -> bool:
    """Say whether a word has a capital that no beginning of a sentence explains."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - 6) : start].rstrip(" \t\n\u00a0")
    return before[-1:].isalnum() or before[-1:] in (",", "-", "'", "’", ";")
