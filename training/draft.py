"""A note in the making."""

import random

from attrs import define, field

from training.languages import Language
from training.parts import joined
from training.sample import Mark, Source


@define
class Draft:
    """A note as far as it is written."""

    text: str = ""
    sources: list[Source] = field(factory=list)
    commentary: list[tuple[int, int]] = field(factory=list)

    def write(self, text: str) -> int:
        """Add `text`; return where it begins."""
        text = joined(self.text[-1:], text)
        start = len(self.text)
        self.text += text
        return start

    def comment(self, text: str) -> None:
        """Add words that cite nothing, with their full stop."""
        if self.text and not self.text[-1].isspace():
            self.write(" ")
        start = self.write(text if text.rstrip("”\"')")[-1:] in ".?!:…" else text + ".")
        self.commentary.append((start, len(self.text.rstrip())))

    def cite(self, source: Source, text: str, signal: tuple[int, int] | None = None) -> None:
        """Add a source whose places count from the start of its own `text`."""
        start = self.write(text)
        marks = tuple(shifted(mark, start) for mark in source.marks)
        self.sources.append(
            Source(start + source.start, start + source.end, source.type, marks, signal)
        )


def shifted(mark: Mark, by: int) -> Mark:
    """Return the mark `by` characters further on."""
    return Mark(mark.start + by, mark.end + by, mark.label)


def signalled(draft: Draft, text: str, exact: bool = False) -> tuple[int, int] | None:
    """Write a signal, or a join that may hold one; return the place of the signal."""
    before = len(draft.text)
    draft.write(text if exact else text.strip() + " ")
    written = draft.text[before:]
    start = before + len(written) - len(written.lstrip(SEPARATING))
    end = before + len(written.rstrip(SEPARATING_END))
    words = draft.text[start:end]
    if start >= end or words.casefold() in JOINING:
        return None
    first, _, rest = words.partition(" ")
    if rest and first.casefold() in CONJUNCTIONS:
        start += len(first) + 1
    return start, end


SEPARATING = " \n;,.:()[]/-–—"
SEPARATING_END = " \n:,/-–—"
"""What stands around a signal; its own stop (cf.) stays."""
CONJUNCTIONS = frozenset("and & und et e ed y и en u o sowie nonché or oder ou".split())
"""Words that join sources and are no signal, alone or before one."""
JOINING = CONJUNCTIONS | frozenset(
    "as well as/also/with/auch/ferner/ainsi que/de même que/así como/bem como/assim como/а также/"
    "как и/alsmede/eveneens/asimismo/además/también/também/anche/nonché".split("/")
)
"""Those, and others that join when they stand alone."""


def uncapitalised(source: Source, text: str, rng: random.Random, language: Language) -> str:
    """Return the text with a small first letter, as "and interview with", now and then.

    Names and titles keep theirs, and so do German nouns.
    """
    first = source.marks[0] if source.marks else None
    named = first and not first.start and first.label not in ("genre", "backref")
    noun = language.code == "de" and not (first and first.label == "backref")
    if named or noun or not text[1:2].islower() or rng.random() < 0.3:
        return text
    return text[0].lower() + text[1:]
