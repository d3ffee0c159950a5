"""Days and months with their names: 26 July 2013, July 26, 2013, 2013. július 26."""

from attrs import evolve

from verifier.references.dates.intervals import gregorian
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point, of_day, of_month, of_year, yearless
from verifier.references.dates.words import (
    COUNTED,
    DAY_SUFFIXES,
    NO_NUMBER,
    OF,
    ORDINALS,
    ROMAN,
    TENS,
)
from verifier.references.dates.years import (
    SEPARATORS,
    counted,
    full_year,
    numbered,
    short_year,
    year_behind,
)


def day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """Return (day, token behind) of the day of a month at token `i`, in digits or in words."""
    number = t.num[i]
    if 1 <= number <= 31 and t.width[i] <= 2:
        j = i + 1
        if t.glued(j) and (t.low[j] in DAY_SUFFIXES or t.low[j] == "°"):
            return number, j + 1
        if t.glued(j) and t.low[j] == "-" and t.low[j + 1] in DAY_SUFFIXES and t.glued(j + 1):
            return number, j + 2
        if t.glued(j) and t.low[j] == "." and not (t.width[j + 1] and t.glued(j + 1)):
            return number, j + 1
        return number, j
    low = t.low[i]
    if low in ORDINALS:
        return ORDINALS[low], i + 1
    if low in TENS and t.low[i + 1] == "-" and ORDINALS.get(t.low[i + 2], 10) < 10:
        number = TENS[low] + ORDINALS[t.low[i + 2]]
        return (number, i + 3) if number <= 31 else None
    if low == "primo" or low == "premier":
        return 1, i + 1
    return None


def behind_of(t: Tokens, i: int) -> int:
    """Return the token behind an ``of``, ``de``, ``d'`` or ``the`` at `i`, or `i` itself."""
    if t.low[i] in OF and t.low[i]:
        i += 2 if t.low[i] == "d" and t.low[i + 1] == "'" else 1
        if t.low[i] in ("mes", "month"):
            i += 2 if t.low[i + 1] in OF else 1
    return i


def day_then_month(t: Tokens, i: int) -> tuple[int, int, int, str] | None:
    """Return (day, month, token behind, separator) of ``26 July``, ``12 de marzo``."""
    found = day_number(t, i)
    if not found:
        return None
    day, j = found
    separator = ""
    if t.low[j] in SEPARATORS and not t.gap[j]:
        separator, j = t.low[j], j + 1
    elif t.low[j] == "," and t.gap[j + 1]:
        return None
    else:
        j = behind_of(t, j)
    if t.low[j] == "日":
        return None
    month = t.month_by_day(j)
    if (not month and separator in ("/", ".", "-") and t.low[j] in ROMAN) or (
        not month and t.low[j] in ROMAN and not t.lower(j) and t.width[j + 1] == 4
    ):
        month = ROMAN[t.low[j]] if ROMAN[t.low[j]] <= 12 else 0
    elif t.low[i + 1] == "." and not month and t.low[j] in ROMAN and not t.lower(j):
        month = ROMAN[t.low[j]] if ROMAN[t.low[j]] <= 12 else 0
        separator = "."
    if not month:
        return None
    j += 1
    if t.low[j] == "." and t.glued(j) and separator != ".":
        j += 1
    return day, month, j, separator


def day_month_year(t: Tokens, i: int, *, joined: bool = False) -> Point | None:
    """Read ``26 July 2013`` and its kin at token `i`; without a year where none is there.

    `joined` says that the day ends a range, so that a dash before it is no part of a number.
    """
    if found := day_then_month(t, i):
        day, month, j, separator = found
        listed = t.low[i - 1] == "," and t.gap[i]  # No. 212, 5 June 2011: no list of numbers
        if not joined and not listed and t.low[i - 1] not in NO_NUMBER and numbered(t, i):
            return None
        k = j
        if (
            (separator and t.low[k] == separator and t.glued(k))
            or t.low[k] == ","
            or (t.low[k] == "-" and t.glued(k))
            or (t.low[k] == "/" and t.width[k + 1] == 4)
        ):
            k += 1
        k = behind_of(t, k)
        closed = not t.word(k + 1) and t.low[k + 1] not in ("%", ":")
        if year := year_behind(t, k, short=bool(separator) or (closed and t.low[j] != ",")):
            return of_day(year[1], year[0], month, day, two_digits=year[2])
        if t.low[j] == "(" and full_year(t, j + 1) and t.low[j + 2] == ")":
            return of_day(j + 3, t.num[j + 1], month, day)
        if separator in (".", "/") or (t.month(j - 1) or t.month(j - 2)) == 0:
            return None
        if not gregorian(2000, month, day):
            return Point(
                j, "day", f"XXXX-{month:02d}", None, None, None, month, day, impossible=True
            )
        return yearless(j, month, day)
    return None


def month_first(t: Tokens, i: int) -> Point | None:
    """Read ``July 26, 2013``, ``July 2013``, ``July 26`` and their kin at token `i`."""
    month = t.month(i)
    if not month:
        return None
    j = i + 1
    dotted = t.low[j] == "." and t.glued(j)
    j += dotted
    joined = t.low[j] in ("-", "/", ".") and t.glued(j) and t.glued(j + 1)
    k = j + joined
    if t.low[k] == "," and not joined:
        k += 1
    the = k + (t.low[k] == "the")
    day = day_number(t, the) if k == j or the > k or joined else None
    if day and not (t.low[day[1]] == ":" and t.glued(day[1])):
        number, m = day
        m = behind_of(t, m + (t.low[m] == ",")) if not joined else m + (t.low[m] in SEPARATORS)
        year = year_behind(t, m, short=joined or t.low[m] == "'")
        if year:
            return of_day(year[1], year[0], month, number, two_digits=year[2])
    k = behind_of(t, k)
    if (year := year_behind(t, k, short=False)) and not (joined and year[2]):
        if not (full_year(t, k) and counted(t, k) and not joined):
            return evolve(of_month(year[1], year[0], month), two_digits=year[2])
        return None
    if joined and t.width[k] == 2 and (t.num[k] > 31 or t.low[j] == "-") and not day_follows(t, k):
        return evolve(of_month(k + 1, short_year(t.num[k]), month), two_digits=True)
    if day and not joined and k == j and not day_unit(t, day[1]):
        number, m = day
        if not gregorian(2000, month, number):
            return Point(
                m, "day", f"XXXX-{month:02d}", None, None, None, month, number, impossible=True
            )
        return yearless(m, month, number)
    return None


def day_follows(t: Tokens, k: int) -> bool:
    """Say whether the number at `k` goes on, as in ``Jul-13-2013``."""
    return t.low[k + 1] in SEPARATORS and t.glued(k + 1) and t.width[k + 2] > 0


def day_unit(t: Tokens, i: int) -> bool:
    """Say whether the number before token `i` counts something: ``May 20 people``."""
    return t.low[i] in COUNTED or (t.low[i] in (":", "/") and t.glued(i))


def year_first(t: Tokens, i: int) -> Point | None:
    """Read ``2013 July 26``, ``2013-Jul-26``, ``2013. július 26.`` and ``2013年7月26日``."""
    year = full_year(t, i)
    if not year:
        return None
    j = i + 1
    if t.low[j] in ("年", "년"):
        return ideographs(t, year, j + 1)
    if t.low[j] in ("-", "/", ".", ",") or (t.low[j] == "." and t.glued(j)):
        j += 1
    month = t.month(j)
    if not month or numbered(t, i):
        return None
    k = j + 1
    k += t.low[k] in (".", "-", "/") and t.glued(k)
    if found := day_number(t, k):
        day, m = found
        behind = m + (t.low[m] == ",")
        if not full_year(t, behind) and not day_unit(t, m) and t.low[m] not in ("–", "-"):
            return of_day(m, year, month, day)
    if t.low[i + 1] == "," or full_year(t, k) or t.width[k]:
        return None
    return of_month(j + 1, year, month)


def ideographs(t: Tokens, year: int, j: int) -> Point:
    """Read the month and day that follow a year as China, Japan and Korea write it."""
    if 1 <= t.num[j] <= 12 and t.low[j + 1] in ("月", "월"):
        month = t.num[j]
        if 1 <= t.num[j + 2] <= 31 and t.low[j + 3] in ("日", "号", "일"):
            return of_day(j + 4, year, month, t.num[j + 2])
        return of_month(j + 2, year, month)
    return of_year(j, year)
