"""Decades and centuries: 1960s, the sixties, 19th century, XIXe siècle, [189-]."""

from attrs import evolve

from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point, of_edtf
from verifier.references.dates.words import (
    CENTURY_FIRST,
    CENTURY_WORDS,
    DAY_SUFFIXES,
    DECADES,
    ORDINALS,
    ROMAN,
    SHORT_CENTURY,
    TENS,
    words,
)
from verifier.references.dates.years import era, full_year

DECADE_BEFORE = words("années anos anni anii lata años jahre")
BEFORE_DECADE = words("the early mid late roaring swinging -")
DECADE_AFTER = words("er ern talet tallet е х")


def whole_decade(end: int, year: int, wide: bool = False) -> Point:
    """Return the decade, or where `wide` the century, with the decade as its other reading."""
    if wide:
        point = of_edtf(end, f"{year // 100:02d}XX", "century")
        return evolve(point, others=(of_edtf(end, f"{year // 10:03d}X", "decade").date(),))
    return of_edtf(end, f"{year // 10:03d}X", "decade")


def decade(t: Tokens, i: int) -> Point | None:
    """Read ``1960s``, ``the '60s``, ``sixties``, ``années 60``, ``1990er``, ``[189-]``."""
    low = t.low[i]
    if low in DECADES:
        if t.low[i - 1] not in BEFORE_DECADE:
            return None
        return whole_decade(i + 1, DECADES[low])
    if low in DECADE_BEFORE:
        j = i + 1 + (t.low[i + 1] == "'")
        if t.width[j] == 2 and t.num[j] % 10 == 0:
            return whole_decade(j + 1, 1900 + t.num[j])
        if full_year(t, j) and t.num[j] % 10 == 0:
            return whole_decade(j + 1, t.num[j], False)
        return None
    j = i + (low == "'")
    number, width = t.num[j], t.width[j]
    if width == 4 and number % 10 == 0 and full_year(t, j):
        k = _plural(t, j + 1)
        if k and t.low[i - 1] not in ("$", "€", "£"):
            return whole_decade(k, number, number % 100 == 0 and number != 2000)
    if (width == 2 and number % 10 == 0 and number >= 20) or (
        low == "'" and width == 2 and number == 0
    ):
        k = _plural(t, j + 1)
        if k and (low == "'" or t.low[i - 1] in ("the", "early", "mid", "late", "-")):
            year = 2000 if number == 0 else 1900 + number
            return whole_decade(k, year)
    if t.low[i - 1] == "[" and t.low[j + 1] in ("-", "–") and t.low[j + 2] in ("]", "?"):
        if width == 3:
            return of_edtf(j + 2, f"{number:03d}X", "decade")
        if width == 2:
            return of_edtf(j + 2, f"{number:02d}XX", "century")
    return None


def _plural(t: Tokens, k: int) -> int:
    """Return the token behind the ending of a decade at `k`, 0 where there is none."""
    if t.gap[k]:
        return 0
    if t.low[k] == "s" or t.low[k] in DECADE_AFTER:
        return k + 1 + (t.low[k + 1] in ("jahre", "jahren") and t.gap[k + 1])
    if t.low[k] == "'" and t.low[k + 1] == "s" and t.glued(k + 1):
        return k + 2
    if t.low[k] == "-" and t.low[k + 1] in DECADE_AFTER:
        return k + 2
    return 0


def ordinal_word(t: Tokens, i: int) -> tuple[int, int] | None:
    """Return (number, token behind) of an ordinal at `i`: 19th, 19., XIX, XIXe, nineteenth."""
    low = t.low[i]
    if 0 < t.width[i] <= 2:
        j = i + 1
        if t.glued(j) and (t.low[j] in DAY_SUFFIXES or t.low[j] in (".", "°")):
            return t.num[i], j + 1
        if t.glued(j) and t.low[j] == "-" and t.low[j + 1] in DAY_SUFFIXES and t.glued(j + 1):
            return t.num[i], j + 2
        return t.num[i], j
    if low in ORDINALS:
        return ORDINALS[low], i + 1
    if low in TENS and t.low[i + 1] == "-" and t.low[i + 2] in ORDINALS:
        return TENS[low] + ORDINALS[t.low[i + 2]], i + 3
    if low in ROMAN and not t.lower(i):
        return ROMAN[low], i + 1 + (t.low[i + 1] == "." and t.glued(i + 1))
    if (number := roman_ordinal(low)) and not t.lower(i):
        return number, i + 1
    return None


def roman_ordinal(low: str) -> int:
    """Return the number of a French ordinal in Roman numerals (XIXe, XIXème), else 0."""
    if low[:1] not in "ivx" or low[-1:] != "e":
        return 0
    for ending in ("ieme", "eme", "e"):
        if low.endswith(ending) and low[: -len(ending)] in ROMAN:
            return ROMAN[low[: -len(ending)]]
    return 0


def century(t: Tokens, i: int) -> Point | None:
    """Read ``19th century``, ``XIXe siècle``, ``siglo XIX``, ``18th–19th centuries``."""
    if t.low[i] in CENTURY_FIRST:
        found = ordinal_word(t, i + 1)
        return _century(t, *found) if found else None
    found = ordinal_word(t, i)
    if not found or not 1 <= found[0] <= 22:
        return None
    number, j = found
    later = None
    if t.low[j] in ("-", "–", "to", "and", "/"):
        later = ordinal_word(t, j + 1)
        if later:
            j = later[1]
    j += t.low[j] == "-"
    word = t.low[j]
    if word not in CENTURY_WORDS or (word in SHORT_CENTURY and not _short_century(t, i, j)):
        return None
    end = j + 1 + (t.low[j + 1] == "." and word in SHORT_CENTURY)
    if later:
        a, b = _century(t, number, end), _century(t, later[0], end)
        if not (a.lo and b.hi and a.lo <= b.hi):
            return None
        return Point(b.end, "century-range", f"{a.edtf}/{b.edtf}", a.lo, b.hi)
    return _century(t, number, end)


def _short_century(t: Tokens, i: int, j: int) -> bool:
    """Take ``19th c.`` and ``XIX w.``; a bare ``5 c`` is none."""
    ordered = j > i + 1 or not t.width[i]
    return ordered and (t.low[j + 1] == "." or t.low[j] in ("jh", "jhd", "jhdt")) and t.gap[j]


def _century(t: Tokens, number: int, end: int) -> Point:
    sign, k = era(t, end)
    if sign < 0:
        low, high = -(number * 100) + 1, -(number - 1) * 100
        text = f"-{-low:04d}/{'-' if high else ''}{-high:04d}"
        return of_edtf(k, text, "century")
    return of_edtf(k if sign else end, f"{number - 1:02d}XX", "century")
