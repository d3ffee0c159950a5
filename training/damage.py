"""Worse text: other quotation marks and dashes, lost spaces, broken words, misread letters.

Every kind of damage is a list of replacements, so that the places of fields and sources follow.
"""

import random
import re
from collections.abc import Callable

from training.edits import Edit, moved
from training.languages import Language
from training.sample import Sample

Damage = Callable[[Sample, random.Random], list[Edit]]

OPENED = {'"': '"', "‘": "’", "«": "»", "„": "“", "``": "''", "”": "”", "": "", "“": "”", "'": "'"}
"""Opening quotation marks with the ones that close them."""
QUOTED = re.compile("[“”«»„]")
APOSTROPHE = re.compile("’")
DASH = re.compile("(?<![–—])[–—](?![–—])")
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
    """Say whether a quotation mark closes, for “ « and » by what stands beside it."""
    if mark in "”„":
        return mark == "”"
    before = text[at - 1] if at else " "
    opened = before.isspace() or before in "([—–‘“/"
    if mark == "»":
        return not (opened and text[at + 1 : at + 2].isalnum())
    return not opened


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


ITALIC = frozenset({"container-title", "backref"})
WHOLE = frozenset({"book", "report", "thesis", "motion_picture", "broadcast", "legal_case"})
"""Types whose title stands in italics unless quotation marks hold it."""


def starred(sample: Sample, rng: random.Random) -> list[Edit]:
    """Leave the italics of titles and signals as Markdown writes them."""
    star = rng.choice("**_")
    spans = [
        (m.start, m.end)
        for s in sample.sources
        for m in s.marks
        if m.label in ITALIC
        or (
            m.label == "title"
            and s.type in WHOLE
            and sample.text[max(0, m.start - 1) : m.start] not in ("“", "‘", "«", "„", '"', "'")
        )
    ]
    if rng.random() < 0.5:
        spans += [s.signal for s in sample.sources if s.signal]
    return sorted((at, at, star) for span in spans for at in span)


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
    (0.05, starred),
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
