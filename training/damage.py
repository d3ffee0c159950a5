"""Worse text: other quotation marks and dashes, lost spaces, broken words, misread letters.

Every kind of damage is a list of replacements, so that the places of fields and sources follow.
"""

import random
import re
from bisect import bisect_right
from collections.abc import Callable

from attrs import evolve, frozen

from training.languages import Language
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

    def at(self, place: int) -> int:
        """Return the new place of `place`; one inside an edit goes to the end of it."""
        index = bisect_right(self.starts, place) - 1
        if index < 0:
            return place
        moved = place + self.shifts[index + 1]
        if place < self.ends[index]:
            if place == self.starts[index]:
                return place + self.shifts[index]
            return self.ends[index] + self.shifts[index + 1]
        return moved


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
            to.at(s.start),
            to.at(s.end),
            s.type,
            tuple(Mark(to.at(m.start), to.at(m.end), m.label) for m in s.marks),
            (to.at(s.signal[0]), to.at(s.signal[1])) if s.signal else None,
        )
        for s in sample.sources
    )
    commentary = tuple((to.at(start), to.at(end)) for start, end in sample.commentary)
    return evolve(sample, text=to.text, sources=sources, commentary=commentary)


Damage = Callable[[Sample, random.Random], list[Edit]]

OPENED = {'"': '"', "‘": "’", "«": "»", "„": "“", "``": "''", "”": "”", "": "", "“": "”", "'": "'"}
"""Opening quotation marks with the ones that close them."""
QUOTED = re.compile("[“”«»„]")
APOSTROPHE = re.compile("’")
DASH = re.compile("[–—]")
RANGE = re.compile(r"(?<=\d)[–-](?=\d)")
SPACE = re.compile(r"(?<=[^\s]) (?=[^\s])")
AFTER_STOP = re.compile(r"(?<=[a-z0-9)”\"][.,;]) (?=[A-Z“\"])")
LONG_WORD = re.compile(r"(?<![\w/.@-])[^\W\d_]{6,20}(?![\w/.@-])")
MISREAD = re.compile(r"(?<=[a-z])[lO](?=[a-z])|(?<=\d)[10](?=[\d,. ])|(?<= )I(?=[a-z])|rn")
MISREADINGS = {"l": "1I", "O": "0", "1": "lI", "0": "O", "I": "l1", "rn": "m"}
FIXED = frozenset({"URL", "DOI"})
"""Fields in which nothing is broken or misread."""


def requoted(sample: Sample, rng: random.Random) -> list[Edit]:
    """Change all quotation marks to another pair, or to nothing."""
    opening = rng.choice(('"', '"', '"', '"', "‘", "‘", "«", "„", "``", "”", "", "'", "“"))
    closing = OPENED[opening]
    return [
        (m.start(), m.end(), closing if closes(m.group(), sample.text, m.start()) else opening)
        for m in QUOTED.finditer(sample.text)
    ]


def closes(mark: str, text: str, at: int) -> bool:
    """Say whether a quotation mark closes: by its form, or for “ and » by what stands before."""
    if mark == "”":
        return True
    if mark in "„«":
        return mark == "«" and at > 0 and not text[at - 1].isspace() and text[at - 1] not in "(["
    return at > 0 and not text[at - 1].isspace() and text[at - 1] not in "([—–‘“/"


def unclosed(sample: Sample, rng: random.Random) -> list[Edit]:
    """Lose one quotation mark, mostly a closing one."""
    found = list(QUOTED.finditer(sample.text))
    closing = [m for m in found if closes(m.group(), sample.text, m.start())]
    found = closing if rng.random() < 0.75 else found
    return [one_edit(rng.choice(found), "")] if found else []


def one_edit(match: re.Match[str], new: str) -> Edit:
    """Return the edit that puts `new` in the place of `match`."""
    return match.start(), match.end(), new


def straightened(sample: Sample, rng: random.Random) -> list[Edit]:
    """Make the apostrophes straight, or accents."""
    new = rng.choice(("'", "'", "'", "`", "´"))
    return [one_edit(m, new) for m in APOSTROPHE.finditer(sample.text)]


def dashed(sample: Sample, rng: random.Random) -> list[Edit]:
    """Write the dashes in another way."""
    new = rng.choice(("-", "-", "-", "—", "--", " - ", " – ", "‐", "−"))
    return [one_edit(m, new) for m in DASH.finditer(sample.text)]


def ranged(sample: Sample, rng: random.Random) -> list[Edit]:
    """Write the dashes between numbers in another way, but for those in addresses."""
    new = rng.choice(("–", "-", "—", "--", " – ", "- "))
    return free(sample, [one_edit(m, new) for m in RANGE.finditer(sample.text)])


def free(sample: Sample, edits: list[Edit]) -> list[Edit]:
    """Return the edits that touch no address."""
    fixed = [(m.start, m.end) for s in sample.sources for m in s.marks if m.label in FIXED]
    return [e for e in edits if not any(start < e[1] and e[0] < end for start, end in fixed)]


def some(rng: random.Random, edits: list[Edit], most: int) -> list[Edit]:
    """Return up to `most` of the edits, in order."""
    if len(edits) <= most:
        return edits
    return sorted(rng.sample(edits, 1 + int(rng.random() * most)))


def spaced(sample: Sample, rng: random.Random) -> list[Edit]:
    """Double spaces, or make them of another kind."""
    new = rng.choice(("  ", "  ", "   ", "\u00a0", "\n", "\t"))
    return some(rng, [one_edit(m, new) for m in SPACE.finditer(sample.text)], 3)


def closed_up(sample: Sample, rng: random.Random) -> list[Edit]:
    """Lose spaces behind stops and commas."""
    return some(rng, [one_edit(m, "") for m in AFTER_STOP.finditer(sample.text)], 2)


def hyphenated(sample: Sample, rng: random.Random) -> list[Edit]:
    """Break words as a narrow column does: "Mur- phy"."""
    edits: list[Edit] = []
    for m in LONG_WORD.finditer(sample.text):
        cut = 2 + int(rng.random() * (len(m.group()) - 4))
        new = (
            m.group()[:cut] + rng.choice(("- ", "- ", "-", "-\n", "\u00ad", " ")) + m.group()[cut:]
        )
        edits.append(one_edit(m, new))
    return some(rng, free(sample, edits), 2)


def misread(sample: Sample, rng: random.Random) -> list[Edit]:
    """Swap letters and figures that look alike."""
    edits = [one_edit(m, rng.choice(MISREADINGS[m.group()])) for m in MISREAD.finditer(sample.text)]
    return some(rng, free(sample, edits), 4)


def shouted(sample: Sample, family: frozenset[str]) -> list[Edit]:
    """Write the family names of authors in capitals."""
    edits: list[Edit] = []
    for source in sample.sources:
        for mark in source.marks:
            if mark.label in ("author", "editor", "translator"):
                for m in WORD.finditer(sample.text, mark.start, mark.end):
                    if m.group() in family:
                        edits.append(one_edit(m, m.group().upper()))
    return sorted(edits)


WORD = re.compile(r"[^\W\d_]+")


def families(language: Language) -> frozenset[str]:
    """Return the family names of a language."""
    found: frozenset[str] | None = language.compiled.get(("", "families"))
    if found is None:
        found = frozenset(language.words.get("family", ()))
        language.compiled["", "families"] = found
    return found


DAMAGES: tuple[tuple[float, Damage], ...] = (
    (0.4, requoted),
    (0.03, unclosed),
    (0.35, straightened),
    (0.15, dashed),
    (0.06, ranged),
    (0.04, spaced),
    (0.02, closed_up),
    (0.03, hyphenated),
    (0.025, misread),
)
"""Every kind of damage with how many notes in one suffer it; one note can suffer several."""


def damaged(sample: Sample, rng: random.Random, language: Language) -> Sample:
    """Return the note as bad typing, conversion or reading leaves it; most change little."""
    for chance, damage in DAMAGES:
        if rng.random() < chance:
            sample = moved(sample, damage(sample, rng))
    if rng.random() < 0.05:
        sample = moved(sample, shouted(sample, families(language)))
    return sample
