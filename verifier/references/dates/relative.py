"""Dates that only mean something beside another date: last year, three months ago, in July."""

from attrs import evolve

from verifier.references.dates import edtf
from verifier.references.dates.intervals import (
    add_months,
    from_ordinal,
    month_length,
    ordinal,
    weekday,
)
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point, of_day, of_edtf, of_month, of_year
from verifier.references.dates.words import NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from verifier.references.model import Day, PartialDate

BACK = frozenset(["last", "previous", "past", "preceding"])
ON = frozenset(["next", "following", "coming"])
HERE = frozenset(["this", "same", "current"])
UNITS = {
    "day": 0, "days": 0, "week": 1, "weeks": 1, "fortnight": 2, "month": 3, "months": 3,
    "quarter": 4, "year": 5, "years": 5, "decade": 6, "decades": 6, "century": 7, "centuries": 7,
}  # fmt: skip
STARTERS = BACK | ON | HERE | {"yesterday", "today", "tomorrow", "tonight", "in", "day"}
TIMES = frozenset(["night", "evening", "morning", "afternoon"])


def relative(t: Tokens, i: int, reference: PartialDate) -> Point | None:
    """Read a date at token `i` that `reference` settles, or None."""
    base = reference.earliest or reference.latest
    if base is None:
        return None
    low = t.low[i]
    if low in ("yesterday", "tomorrow", "today", "tonight"):
        step = {"yesterday": -1, "tomorrow": 1}.get(low, 0)
        return _exact(i + 1, reference, step)
    if low == "day" and t.low[i + 1 : i + 3] in (["before", "yesterday"], ["after", "tomorrow"]):
        return _exact(i + 3, reference, -2 if t.low[i + 1] == "before" else 2)
    if (low in BACK or low in HERE) and t.low[i + 1] in TIMES:
        return _exact(i + 2, reference, -1 if low in BACK else 0)
    if low in BACK or low in ON or low in HERE:
        return _deictic(t, i, base, reference)
    if low in ORDINALS and ORDINALS[low] <= 4:
        return _numbered(t, i, ORDINALS[low], base)
    if low in NUMBERS or 0 < t.width[i] <= 3:
        return _ago(t, i, base, reference)
    if low == "in" and t.month(i + 1):
        found = alone(t, i + 1, reference)
        return found and evolve(found, start=i + 1)
    return None


def alone(t: Tokens, i: int, reference: PartialDate) -> Point | None:
    """Read a month that stands alone at token `i`: in the year of the reference."""
    month, base = t.month(i), reference.earliest or reference.latest
    if not month or base is None or not _unfinished(t, i + 1):
        return None
    year, end = deictic_year(t, i + 1, base) or (base[0], i + 1)
    return evolve(of_month(end, year, month), kind="relative")


def deictic_year(t: Tokens, i: int, base: Day) -> tuple[int, int] | None:
    """Return (year, token behind) of ``last year``, ``of this year`` at token `i`."""
    i += t.low[i] in (",", "of")
    i += t.low[i] == "the"
    if t.low[i + 1] != "year" or t.low[i] not in BACK | ON | HERE:
        return None
    step = -1 if t.low[i] in BACK else 1 if t.low[i] in ON else 0
    return base[0] + step, i + 2


def completed(t: Tokens, point: Point, reference: PartialDate) -> Point:
    """Return a day or month of no known year with the year that is said beside it: last year."""
    base = reference.earliest or reference.latest
    if base is None or point.month is None or point.impossible:
        return point
    found = deictic_year(t, point.end, base)
    if found is None:
        return point
    if point.day:
        return evolve(of_day(found[1], found[0], point.month, point.day), weekday=point.weekday)
    return of_month(found[1], found[0], point.month)


def _numbered(t: Tokens, i: int, number: int, base: Day) -> Point | None:
    """Read ``the first half of this year``, ``the third quarter of last year``."""
    kinds = {"half": (39, 2), "quarter": (32, 4)}
    if t.low[i + 1] not in kinds or t.low[i + 2] != "of":
        return None
    found = deictic_year(t, i + 2, base)
    first, most = kinds[t.low[i + 1]]
    if found is None or number > most:
        return None
    return of_edtf(found[1], f"{found[0]:04d}-{first + number}", "relative")


def _unfinished(t: Tokens, i: int) -> bool:
    """Say whether the month before token `i` stands there alone."""
    return not t.width[i] and not (t.low[i] in (",", ".", "'", "of") and t.width[i + 1])


def _exact(end: int, reference: PartialDate, step: int) -> Point | None:
    if reference.earliest is None or reference.earliest != reference.latest:
        return None
    day = from_ordinal(ordinal(reference.earliest) + step)
    return evolve(of_day(end, *day), kind="relative")


def _deictic(t: Tokens, i: int, base: Day, reference: PartialDate) -> Point | None:
    """Read ``last year``, ``the following month``, ``last Friday``, ``the past five years``."""
    low = t.low[i]
    direction = -1 if low in BACK else 1 if low in ON else 0
    j = i + 1
    count = 1
    several = False
    if t.low[j] in NUMBERS and direction:
        count, several, j = NUMBERS[t.low[j]], True, j + 1
    elif 0 < t.width[j] <= 2 and direction:
        count, several, j = t.num[j], True, j + 1
    elif t.low[j] == "few":
        return None
    unit = UNITS.get(t.low[j], -1)
    if unit >= 0:
        if unit >= 6 and not several and (low in HERE or (unit == 7 and low != "past")):
            length = 10 if unit == 6 else 100
            start = (base[0] // length + direction) * length
            digits = f"{start // length:0{3 if unit == 6 else 2}d}"
            return of_edtf(j + 1, digits + ("X" if unit == 6 else "XX"), "relative")
        if several or unit >= 6 or low == "past":
            return _stretch(j + 1, base, unit, count, direction) if direction else None
        return _unit(j + 1, base, reference, unit, direction)
    if several:
        return None
    if t.low[j] in WEEKDAYS and len(t.low[j]) > 2:
        if reference.earliest is None or reference.earliest != reference.latest:
            return None
        away = (WEEKDAYS[t.low[j]] - weekday(base)) % 7
        if direction < 0:
            away -= 7
        elif direction > 0 and away == 0:
            away = 7
        return _exact(j + 1, reference, away)
    if month := t.month(j):
        if not _unfinished(t, j + 1):
            return None
        year = base[0]
        if direction < 0 and month >= base[1]:
            year -= 1
        elif direction > 0 and month <= base[1]:
            year += 1
        return evolve(of_month(j + 1, year, month), kind="relative")
    if t.low[j] in SEASONS and t.low[j].isascii():
        return _season(j + 1, SEASONS[t.low[j]], base, direction)
    return None


def _season(end: int, code: int, base: Day, direction: int) -> Point:
    first = 3 * (code - 20)
    year = base[0]
    if direction < 0 and first >= base[1] - 2:
        year -= 1
    elif direction > 0 and first <= base[1]:
        year += 1
    return of_edtf(end, f"{year:04d}-{code}", "relative")


def _unit(end: int, base: Day, reference: PartialDate, unit: int, direction: int) -> Point | None:
    if unit == 5:
        return evolve(of_year(end, base[0] + direction), kind="relative")
    if unit in (3, 4):
        if not _within(reference, months=True):
            return None
        year, month = add_months(base[0], base[1], direction)
        if unit == 3:
            return evolve(of_month(end, year, month), kind="relative")
        quarter = base[0] * 4 + (base[1] - 1) // 3 + direction
        return of_edtf(end, f"{quarter // 4:04d}-{33 + quarter % 4}", "relative")
    if not _within(reference, months=False):
        return None
    if unit == 0:
        return _exact(end, reference, direction)
    monday = ordinal(base) - weekday(base) + 7 * direction
    first, last = edtf.day(from_ordinal(monday)), edtf.day(from_ordinal(monday + 6))
    return of_edtf(end, f"{first}/{last}", "relative")


def _within(reference: PartialDate, *, months: bool) -> bool:
    """Say whether the reference is as fine as a month or a day."""
    a, b = reference.earliest, reference.latest
    return a is not None and b is not None and (a[:2] == b[:2] if months else a == b)


def _stretch(end: int, base: Day, unit: int, count: int, direction: int) -> Point | None:
    """Return the time from `count` units before (or after) the reference up to it."""
    year, month, day = base
    other: str
    here: str
    if unit >= 5:
        years = count * {5: 1, 6: 10, 7: 100}[unit] * direction
        other, here = f"{year + years:04d}", f"{year:04d}"
    elif unit in (3, 4):
        y, m = add_months(year, month, count * direction * (3 if unit == 4 else 1))
        other, here = f"{y:04d}-{m:02d}", f"{year:04d}-{month:02d}"
    else:
        days = count * (1, 7, 14)[unit] * direction
        other = edtf.day(from_ordinal(ordinal((year, month, day)) + days))
        here = edtf.day(base)
    first, last = (other, here) if direction < 0 else (here, other)
    try:
        return of_edtf(end, f"{first}/{last}", "relative")
    except ValueError:
        return None


def _half(t: Tokens, end: int, unit: int, base: Day) -> Point | None:
    """Read ``half a century ago``."""
    if t.low[end - 1] != "ago" or unit < 6:
        return None
    return evolve(of_year(end, base[0] - (5 if unit == 6 else 50)), kind="relative")


def _ago(t: Tokens, i: int, base: Day, reference: PartialDate) -> Point | None:
    """Read ``three years ago``, ``a month earlier``, ``10 days later``."""
    count = NUMBERS.get(t.low[i], t.num[i])
    j = i + 1
    if t.low[i] in ("a", "an") and t.low[j] in ("couple", "hundred"):
        count, j = NUMBERS[t.low[j]], j + 1
        j += t.low[j] == "of"
    unit = UNITS.get(t.low[j], -1)
    if unit < 0 or t.low[j + 1] not in ("ago", "earlier", "later", "hence"):
        return None
    step = -count if t.low[j + 1] in ("ago", "earlier") else count
    end = j + 2
    if t.low[i - 1] == "half" and unit >= 5:
        return _half(t, end, unit, base) if t.low[i] in ("a", "an") else None
    year, month, day = base
    if unit >= 5:
        value = year + step * {5: 1, 6: 10, 7: 100}[unit]
        if not 0 < value <= 9999:
            return None
        point = of_year(end, value)
        finer = of_day(end, value, month, min(day, month_length(value, month)))
        return evolve(point, kind="relative", others=(finer.date(),))
    if unit in (3, 4):
        y, m = add_months(year, month, step * (3 if unit == 4 else 1))
        if not _within(reference, months=True) or not 0 < y <= 9999:
            return None
        return evolve(of_month(end, y, m), kind="relative")
    return _exact(end, reference, step * (1, 7, 14)[unit])
