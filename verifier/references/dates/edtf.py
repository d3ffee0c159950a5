"""EDTF (ISO 8601-2:2019, levels 0 to 2; the Library of Congress's page of 2019): read and write."""

import re
from functools import lru_cache

from verifier.references.dates.intervals import (
    from_ordinal,
    gregorian,
    month_length,
    ordinal,
    weekday,
)
from verifier.references.model import Day, PartialDate

SEASONS = {
    **{
        first + n: months
        for first in (21, 25)
        for n, months in enumerate(((3, 5), (6, 8), (9, 11), (12, 2)))
    },
    **{29 + n: months for n, months in enumerate(((9, 11), (12, 2), (3, 5), (6, 8)))},
    **{33 + n: (3 * n + 1, 3 * n + 3) for n in range(4)},
    **{37 + n: (4 * n + 1, 4 * n + 4) for n in range(3)},
    40: (1, 6),
    41: (7, 12),
}
"""First and last month by EDTF code: seasons (plain, north, south), quarters, thirds, halves."""

_DATE = re.compile(
    r"[?~%]?(Y?-?[0-9X]{1,12})(?:E([0-9]))?(?:S([0-9]{1,2}))?([?~%]?)"
    r"(?:-[?~%]?([0-9X]{2})([?~%]?))?(?:-[?~%]?([0-9X]{2})([?~%]?))?(?:T[0-9:.Z+-]{1,40})?"
)
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})(?:-([1-7]))?")
_DAY_OF_YEAR = re.compile(r"([0-9]{4})-([0-9]{3})")
LONGEST = 200


def year(number: int) -> str:
    """Return a year as EDTF writes it: at least four digits, ``Y`` before more than four."""
    if -9999 <= number <= 9999:
        return f"-{-number:04d}" if number < 0 else f"{number:04d}"
    return f"Y{number}"


def day(value: Day) -> str:
    """Return a day as EDTF writes it."""
    return f"{year(value[0])}-{value[1]:02d}-{value[2]:02d}"


@lru_cache(maxsize=4096)
def from_edtf(edtf: str) -> PartialDate:
    """Return the date or interval that an EDTF string means; raise ValueError for any other.

    ISO week and ordinal dates are taken too and come back as days. A day without a year
    (``XXXX-07-26``) bounds nothing: both its ends are None.
    """
    text = edtf.strip()
    if not text or len(text) > LONGEST:
        raise ValueError(f"not EDTF: {edtf[:40]!r}")
    approximate, uncertain = ("~" in text or "%" in text), ("?" in text or "%" in text)
    if text[0] in "[{":
        if text[-1] != "]}"["[{".index(text[0])]:
            raise ValueError(f"not EDTF: {edtf!r}")
        low, high = _set(text[1:-1])
    elif "/" in text:
        low, high = _interval(text)
    else:
        low, high, text = _single(text)
    return PartialDate(text, low, high, approximate, uncertain)


def _set(inner: str) -> tuple[Day | None, Day | None]:
    lows: list[Day | None] = []
    highs: list[Day | None] = []
    for part in inner.split(","):
        start, dots, end = part.strip().partition("..")
        if not start and not end:
            raise ValueError(f"not EDTF: {inner!r}")
        lows.append(_single(start)[0] if start else None)
        highs.append(_single(end)[1] if end else (None if dots else _single(start)[1]))
    return (
        None if None in lows else min(x for x in lows if x),
        None if None in highs else max(x for x in highs if x),
    )


def _interval(text: str) -> tuple[Day | None, Day | None]:
    start, _, end = text.partition("/")
    if "/" in end or (start in ("", "..") and end in ("", "..")):
        raise ValueError(f"not EDTF: {text!r}")
    low = None if start in ("", "..") else _single(start)[0]
    high = None if end in ("", "..") else _single(end)[1]
    return low, high


def _single(text: str) -> tuple[Day | None, Day | None, str]:
    """Return first day, last day, and the text in EDTF's own spelling."""
    if m := _WEEK.fullmatch(text):
        return _week(int(m[1]), int(m[2]), int(m[3]) if m[3] else None)
    if m := _DAY_OF_YEAR.fullmatch(text):
        number = ordinal((int(m[1]), 1, 1)) + int(m[2]) - 1
        found = from_ordinal(number)
        if found[0] != int(m[1]):
            raise ValueError(f"not EDTF: {text!r}")
        return found, found, day(found)
    m = _DATE.fullmatch(text)
    if not m:
        raise ValueError(f"not EDTF: {text!r}")
    years, month, date = m[1], m[5], m[7]
    if years == "XXXX" and (month or "").isdigit():
        number, last = int(month), int(date) if date and date.isdigit() else 1
        if not gregorian(2000, number, last):
            raise ValueError(f"not EDTF: {text!r}")
        return None, None, text
    first, final = _years(years, m[2], m[3], text)
    if not month:
        return (first, 1, 1), (final, 12, 31), text.split("T")[0]
    return (*_months(first, final, month, date, text), text.split("T")[0])


def _years(
    digits: str, exponent: str | None, significant: str | None, text: str
) -> tuple[int, int]:
    long = digits.startswith("Y")
    bare = digits.lstrip("Y")
    negative, bare = bare.startswith("-"), bare.lstrip("-")
    if (not long and len(bare) != 4 and not (len(bare) == 2 and bare.isdigit())) or not bare:
        raise ValueError(f"not EDTF: {text!r}")
    if len(bare) == 2 and not long:
        bare += "XX"
    low, high = int(bare.replace("X", "0")), int(bare.replace("X", "9"))
    if exponent:
        low, high = low * 10 ** int(exponent), high * 10 ** int(exponent)
    if significant and 0 < int(significant) < len(str(low)):
        unit = 10 ** (len(str(low)) - int(significant))
        low = low // unit * unit
        high = low + unit - 1
    return (-high, -low) if negative else (low, high)


def _months(low: int, high: int, month: str, date: str | None, text: str) -> tuple[Day, Day]:
    if month == "XX":
        if date and date != "XX" and (not date.isdigit() or not 1 <= int(date) <= 31):
            raise ValueError(f"not EDTF: {text!r}")
        return (low, 1, 1), (high, 12, 31)
    if "X" in month:
        first, last = {"0X": (1, 9), "1X": (10, 12)}.get(month, (0, 0))
    elif int(month) in SEASONS and not date:
        first, last = SEASONS[int(month)]
        high += last < first
    else:
        first = last = int(month)
    if not 1 <= first <= 12 or not 1 <= last <= 12:
        raise ValueError(f"not EDTF: {text!r}")
    if date is None or date == "XX":
        return (low, first, 1), (high, last, month_length(high, last))
    start, end = int(date.replace("X", "0")), int(date.replace("X", "9"))
    end = min(end, month_length(high, last)) if "X" in date else end
    start = max(start, 1) if "X" in date else start
    if not gregorian(low, first, start) or not gregorian(high, last, end):
        raise ValueError(f"not EDTF: {text!r}")
    return (low, first, start), (high, last, end)


def _week(years: int, number: int, date: int | None) -> tuple[Day, Day, str]:
    fourth = ordinal((years, 1, 4))
    monday = fourth - weekday((years, 1, 4)) + 7 * (number - 1)
    if not 1 <= number <= 53 or from_ordinal(monday + 3)[0] != years:
        raise ValueError(f"not a week: {years}-W{number}")
    if date:
        found = from_ordinal(monday + date - 1)
        return found, found, day(found)
    low, high = from_ordinal(monday), from_ordinal(monday + 6)
    return low, high, f"{day(low)}/{day(high)}"
