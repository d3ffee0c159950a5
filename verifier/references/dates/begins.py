"""Where a date may begin: the quick reject of most tokens, before the grammar is asked."""

from verifier.references.dates.centuries import DECADE_BEFORE, roman_ordinal
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.numeric import BEFORE_EDTF
from verifier.references.dates.periods import FEAST_FIRST, FISCAL, ROMAN_DAYS
from verifier.references.dates.relative import STARTERS
from verifier.references.dates.words import (
    ABOUT,
    AFTER,
    BEFORE,
    BETWEEN,
    CENTURY_FIRST,
    DECADES,
    ERA_AD,
    ERAS,
    FROM,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    PERHAPS,
    ROMAN,
    SEASONS,
    SINCE,
    TENS,
    TO,
    UNTIL,
    WEEKDAYS,
    words,
)

_DATED = frozenset({
    *MONTHS, *WEEKDAYS, *SEASONS, *ORDINALS, *DECADES, *ROMAN, *TENS, *BEFORE, *AFTER, *SINCE,
    *UNTIL, *ABOUT, *PARTS, *PERHAPS, *CENTURY_FIRST, *DECADE_BEFORE, *FISCAL, *FEAST_FIRST,
    *ERA_AD, *ERAS,
    *words("week prior up earlier later no not post pre c ca q h y xxxx nineteen primo premier"),
})  # fmt: skip
"""Words with which a date begins."""
_LEADS = (FROM | BETWEEN | {"the"}) - _DATED
"""Words that stand before a date and begin none by themselves."""
_LED = _DATED | ROMAN_DAYS | words("the il el le l der t") | FROM | BETWEEN
"""What may stand behind them."""
_RELATIVE = STARTERS | frozenset(NUMBERS)
"""Words with which a date begins that means something beside another date."""
_DAYS_AND_YEARS = frozenset((4, 8, 14))
_CLOSING = frozenset(("", ";", ")"))
_CLOSING_LONG = _CLOSING | {"."}
"""Signs behind one or two digits, or more of them, that are the first number of no date."""
_SIGNS = frozenset("[{'~.-")


def may_begin(t: Tokens, i: int, relative: bool) -> bool:
    """Say whether an expression may begin at token `i`."""
    low = t.low[i]
    if t.width[i]:
        return relative or _number_begins(t, i, t.width[i])
    if low in _DATED:
        return True
    if low in _LEADS:
        return relative or _begins(t, i + 1)
    if low in _SIGNS:
        return _sign_begins(t, i, low)
    if low[-1] == "e" and roman_ordinal(low):
        return True
    return (relative and low in _RELATIVE) or (
        t.low[i + 1] == "-" and (low == "xxx" or t.low[i + 2] == "feira")
    )


def _begins(t: Tokens, i: int) -> bool:
    """Say whether what a leading word leads to may be a date."""
    low = t.low[i]
    return (
        t.width[i] > 0
        or low in _LED
        or low in _SIGNS
        or (low[-1:] == "e" and roman_ordinal(low) > 0)
        or t.low[i + 1] == "-"
    )


def _number_begins(t: Tokens, i: int, width: int) -> bool:
    """Say whether a number may be the first of a date: most pages and volumes are none by what
    stands behind them. Four digits may be a year, eight or fourteen a day."""
    if width in _DAYS_AND_YEARS:
        return True
    behind = t.low[i + 1]
    if behind == ",":
        return t.low[i + 2] in TO
    return behind not in (_CLOSING if width < 3 else _CLOSING_LONG)


def _sign_begins(t: Tokens, i: int, sign: str) -> bool:
    """Say whether a sign is followed by what makes a date of it: ``../1985``, ``-0500``, ``'60s``.

    A full stop and a hyphen begin nothing but EDTF.
    """
    if sign == ".":
        return t.low[i + 1] == "."
    if sign == "-":
        free = t.gap[i] or not t.low[i - 1] or t.low[i - 1] in BEFORE_EDTF
        return free and (t.width[i + 1] > 0 or t.low[i + 1][:1] == "x")
    return sign != "'" or t.width[i + 1] > 0
