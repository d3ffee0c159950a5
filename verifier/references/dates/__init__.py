"""Dates as people write them: a text in, intervals of days out.

A lexer and a hand-written grammar, linear in the length of the text; no date library is asked.
Every date comes back as EDTF (ISO 8601-2:2019) with its first and last day.
"""

import re
from collections.abc import Iterable

from verifier.references.dates.begins import may_begin
from verifier.references.dates.edtf import from_edtf
from verifier.references.dates.expressions import Grammar
from verifier.references.dates.intervals import (
    definitely_after,
    disjoint,
    distance,
    ordinal,
    possibly_after,
    readings,
    weekday,
)
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point
from verifier.references.dates.words import (
    CENTURY_WORDS,
    DECADES,
    MONTHS,
    SHORT_CENTURY,
    fold,
    words,
)
from verifier.references.model import DateMention, PartialDate

__all__ = [
    "definitely_after", "disjoint", "distance", "find", "from_edtf", "order_of", "ordinal",
    "parse", "possibly_after", "readings", "weekday",
]  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"[0-9]")
_SPELT = frozenset(DECADES) | CENTURY_WORDS - SHORT_CENTURY
"""Words of which one stands in every date without a digit that means something by itself."""
_RELATIVE = words(
    "yesterday today tomorrow tonight ago earlier later last previous past preceding next "
    "following coming this same current"
) | frozenset(MONTHS)
"""The same for dates that mean something beside another date."""
_SPELT_OR_RELATIVE = _SPELT | _RELATIVE
_REACH = 12
"""Tokens within which a date has its first number or spelt word."""
_NUMERIC = re.compile(
    r"(?<![0-9./-])([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9./-])"
)


def find(
    text: str,
    *,
    reference: PartialDate | None = None,
    day_first: bool | None = None,
) -> list[DateMention]:
    """Return the dates in a text, in order, none overlapping; offsets into `text`.

    `reference` settles relative dates (without it they are left out). `day_first` settles 5/4/1999;
    with None the date has the other reading among its alternatives.
    """
    if not _DIGIT.search(text):
        said = {fold(word) for word in _WORD.findall(text)}
        if said.isdisjoint(_SPELT) and (reference is None or said.isdisjoint(_RELATIVE)):
            return []
    return _walk(Tokens(text), reference, day_first)


def _walk(t: Tokens, reference: PartialDate | None, day_first: bool | None) -> list[DateMention]:
    """Try an expression at every token near to a number or a spelt word."""
    grammar = Grammar(t, reference, day_first)
    relative = reference is not None
    wanted = _SPELT_OR_RELATIVE if relative else _SPELT
    found = []
    i = 0
    for hard in [k for k in range(t.size) if t.width[k] or t.low[k] in wanted]:
        i = max(i, hard - _REACH)
        while i <= hard:
            grammar.begun = i
            point = grammar.expression(i) if may_begin(t, i, relative) else None
            if point is None or not point.edtf or point.end <= i:
                i += 1
                continue
            found.append(_mention(t, i, point))
            i = point.end
    return found


def _mention(t: Tokens, i: int, point: Point) -> DateMention:
    first = point.start if point.start is not None else i
    start, end = t.start[first], t.end[point.end - 1]
    return DateMention(
        start, end, t.text[start:end], point.date(), point.kind, point.weekday, point.impossible,
        point.reversed,
    )  # fmt: skip


def parse(
    text: str, *, reference: PartialDate | None = None, day_first: bool | None = None
) -> PartialDate | None:
    """Return the date that the whole string is, or None; EDTF itself is taken first."""
    bare = text.strip().strip("()[]").strip(" .,;:")
    if not bare or len(bare) > 200:
        return None
    try:
        if bare[:1].isascii() and (bare[:1].isdigit() or bare[0] in "-.YX{"):
            return from_edtf(bare)
    except ValueError:
        pass
    mentions = find(text, reference=reference, day_first=day_first)
    if len(mentions) != 1:
        return None
    rest = text[: mentions[0].start] + text[mentions[0].end :]
    return mentions[0].date if not any(c.isalnum() for c in rest) else None


def order_of(texts: Iterable[str]) -> bool | None:
    """Say whether numeric dates put the day first, from those that leave no doubt.

    None where there are none, or where they contradict each other without a clear majority.
    """
    day = month = 0
    for text in texts:
        if not _DIGIT.search(text):
            continue
        for match in _NUMERIC.finditer(text):
            a, b = int(match[1]), int(match[3])
            day += 12 < a <= 31 and 1 <= b <= 12
            month += 12 < b <= 31 and 1 <= a <= 12
    if day > 4 * month:
        return True
    return False if month > 4 * day else None
