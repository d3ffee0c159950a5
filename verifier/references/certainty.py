"""How sure a reading is: what a field's confidence means in words, and which readings are doubtful.

A field that was read wrongly makes a false alarm of every rule that rests on it. So a finding is
never surer than the field beneath it, and a person is asked to look where a field that identifies a
source is doubtful.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from verifier.references.model import Citation

Level = Literal["high", "medium", "low"]

HIGH = 0.8
"""From here on a field was read with high confidence."""
MEDIUM = 0.5
"""From here on with medium confidence; below, a person is asked to look."""
IMPORTANT = ("title", "author", "issued", "container-title")
"""The fields by which a source is found: only these are asked about."""
PAIRS = (
    ("title", "author"),
    ("title", "container-title"),
    ("author", "container-title"),
    ("issued", "container-title"),
)
"""Fields that can't both be right where they claim the same words. A decree has its date in its
title; so that pair is not among them."""
LONGEST, MOST = 2_000, 50
"""Characters of a container, and dates of a citation, that are held side by side."""
WHOLE = "type"
"""Stands for the reading as a whole, where a field is named."""
NO_SOURCE = frozenset({"short-form", "commentary"})

RANK: dict[str, int] = {"low": 0, "medium": 1}
"""Anything else, as a plug-in may call it, is taken for high."""


def level(confidence: float) -> Level:
    """Return a confidence from 0 to 1 in words."""
    if confidence >= HIGH:
        return "high"
    return "medium" if confidence >= MEDIUM else "low"


def lower(one: Level, other: Level) -> Level:
    """Return the lower of two levels, the first of equals."""
    return min(one, other, key=lambda level: RANK.get(level, len(RANK)))


def sure_of(citation: Citation, fields: Iterable[str]) -> float:
    """Return how sure the least sure of these fields is.

    A field without a place in the citation is as sure as the reading as a whole.
    """
    return min(
        (
            citation.fields[name].confidence if name in citation.fields else citation.confidence
            for name in fields
        ),
        default=1.0,
    )


def reads_a_source(citation: Citation) -> bool:
    """Say whether fields of a source were read from it: not a short form, a remark or a link."""
    return citation.worded is not None and citation.type not in NO_SOURCE and bool(citation.fields)


def doubtful(citation: Citation) -> tuple[str, ...]:
    """Return the important fields that were read with low confidence."""
    if not reads_a_source(citation):
        return ()
    return tuple(
        name
        for name in IMPORTANT
        if name in citation.fields and level(citation.fields[name].confidence) == "low"
    )


def contradicting(citation: Citation) -> tuple[tuple[str, str], ...]:
    """Return pairs of important fields that claim the same words: one of the two is wrong."""
    return tuple(_clashes(citation)) if reads_a_source(citation) else ()


def doubted(citations: Iterable[Citation]) -> bool:
    """Say whether a source was read with low confidence wherever it is cited in full."""
    asked = [citation for citation in citations if reads_a_source(citation)]
    return bool(asked) and all(doubtful(each) or contradicting(each) for each in asked)


def _clashes(citation: Citation) -> Iterator[tuple[str, str]]:
    for one, other in PAIRS:
        left, right = citation.fields.get(one), citation.fields.get(other)
        shared = left and right and left.span.overlaps(right.span)
        if shared and (one != "issued" or _swallowed(citation)):
            yield one, other


def _swallowed(citation: Citation) -> bool:
    """Say whether the container took in a date, and what else stood there.

    Decrees, letters and conferences are named by their dates (“Proceedings of the 2003 Meeting”);
    a date that stands behind a comma or a bracket is no part of a name.
    """
    name = citation.worded.container_title[:LONGEST] if citation.worded else ""
    for mention in citation.dates[:MOST]:
        before, found, _ = name.partition(mention.text)
        if found and not before.rstrip()[-1:].isalnum():
            return True
    return False
