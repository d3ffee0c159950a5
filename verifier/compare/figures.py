"""The figures of a statement, and where its source has them.

The same digits are not the same figure: the unit or the noun beside them must stand there too.
"""

from collections.abc import Sequence

from attrs import frozen

from verifier.compare.quotations import counts
from verifier.compare.ranking import Ranked
from verifier.compare.title import PLAIN
from verifier.compare.vocabulary import CURRENCIES, UNITS
from verifier.compare.words import Words
from verifier.model import Statement
from verifier.references.dates import find
from verifier.references.model import DateMention
from verifier.text.span import Stretches

SHARED = 0.3
"""The share of a statement's telling words that a passage must have for its figures to count."""
TELLING = 3
"""Digits of a number that is told from others by itself."""
NEAR = 4
"""Words behind a number in which its noun must stand."""
MOST = 2000
"""Characters of a passage in which dates are looked for."""


@frozen
class Figure:
    """A number or date of a statement: its words, and what must stand beside it in the source."""

    start: int
    end: int
    number: str = ""
    before: str = ""
    after: str = ""
    date: str = ""
    """A day or a month in EDTF."""

    @property
    def forms(self) -> tuple[str, ...]:
        """The number as a source may write it: in figures, and as a word."""
        word = spelt(self.number)
        return (self.number, word) if word else (self.number,)


ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(number: str) -> str:
    """Return the English word for a whole number below 100, folded (``fortyone``); else ""."""
    if not number.isdecimal() or len(number) > 2:
        return ""
    value = int(number)
    if value < len(ONES):
        return ONES[value]
    return TENS[value // 10 - 2] + (ONES[value % 10] if value % 10 else "")


def figures_of(statement: Statement, own: Words) -> list[Figure]:
    """Return the figures that can be told from others: with a unit, a noun, or many digits.

    `own` are the statement's words. What stands in a quotation is left to the quotation; a year
    alone is no figure.
    """
    quoted = [(q.start, q.end) for q in statement.quotations if counts(q)]
    apart = Stretches(quoted)
    taken = Stretches([*quoted, *((d.start, d.end) for d in statement.dates)])
    out = [
        Figure(d.start, d.end, date=d.date.edtf)
        for d in statement.dates
        if _exact(d) and not apart.meet(d.start, d.end)
    ]
    for index, folded in enumerate(own.folded):
        start, end = own.starts[index], own.ends[index]
        if not folded.lstrip("-")[:1].isdigit():
            continue
        if taken.meet(start, end):
            continue
        before = own.folded[index - 1] if index else ""
        after = own.folded[index + 1 : index + 3]
        currency = before if before in CURRENCIES else ""
        unit = after[0] if after and after[0] in UNITS else ""
        noun = next((w for w in after if w not in PLAIN and not w[:1].isdigit()), "")
        year = folded.isdigit() and len(folded) == 4 and 1000 <= int(folded) <= 2199
        if currency or unit:
            out.append(Figure(start, end, folded, currency, unit))
        elif sum(c.isdigit() for c in folded) >= TELLING and not year:
            out.append(Figure(start, end, folded))
        elif noun and not year:
            out.append(Figure(start, end, folded, "", noun))
    return out


def _exact(mention: DateMention) -> bool:
    """Say whether a date is precise enough to mean something where it stands again."""
    return mention.kind in ("day", "month", "day-range") and not mention.impossible


def hit(figure: Figure, ranked: Sequence[Ranked], source: Words) -> tuple[int, int] | None:
    """Return where a figure stands in one of the best passages: first word, and behind the last."""
    for each in ranked:
        if each.share < SHARED:
            continue
        found = _date_in(figure, each, source) if figure.date else _number_in(figure, each, source)
        if found:
            return found
    return None


def _date_in(figure: Figure, ranked: Ranked, source: Words) -> tuple[int, int] | None:
    low, high = source.starts[ranked.start], source.ends[ranked.end - 1]
    for mention in find(source.text[low : min(high, low + MOST)]):
        if mention.date.edtf == figure.date:
            inside = [
                index
                for index in range(ranked.start, ranked.end)
                if low + mention.start <= source.starts[index] < low + mention.end
            ]
            return (inside[0], inside[-1] + 1) if inside else None
    return None


def _number_in(figure: Figure, ranked: Ranked, source: Words) -> tuple[int, int] | None:
    reach = 1 if figure.after in UNITS else NEAR
    forms = figure.forms
    for at in range(ranked.start, ranked.end):
        if source.folded[at] not in forms:
            continue
        if figure.before and (not at or source.folded[at - 1] != figure.before):
            continue
        near = source.folded[at + 1 : at + 1 + reach]
        if not figure.after or any(_alike(figure.after, word) for word in near):
            return at, at + 1
    return None


def _alike(one: str, other: str) -> bool:
    """Say whether two words differ in an ending of one or two letters at most."""
    short, long = sorted((one, other), key=len)
    return one == other or (
        len(short) > 3 and len(long) - len(short) <= 2 and long.startswith(short[:-1])
    )
