"""Days, and dates as intervals of days: every comparison of two dates is made here."""

from collections.abc import Iterator

from attrs import evolve

from verifier.references.model import Day, PartialDate

FIRST: Day = (-9999, 1, 1)
LAST: Day = (9999, 12, 31)
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def leap(year: int) -> bool:
    """Say whether the Gregorian year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days of a Gregorian month."""
    return 29 if month == 2 and leap(year) else LENGTHS[month - 1]


def gregorian(year: int, month: int, day: int) -> bool:
    """Say whether the Gregorian calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def julian(year: int, month: int, day: int) -> bool:
    """Say whether the Julian calendar has this day."""
    if (month, day) == (2, 29):
        return year % 4 == 0
    return 1 <= month <= 12 and 1 <= day <= LENGTHS[month - 1]


def ordinal(day: Day) -> int:
    """Return the number of days since 31 December of 1 BC, proleptic Gregorian (1 January 1 is 1).

    Years before 1 are astronomical. Source: E. G. Richards, Mapping Time (1998), algorithm E.
    """
    year, month, date = day
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    days += sum(LENGTHS[: month - 1]) + (month > 2 and leap(year))
    return days + date


def from_ordinal(number: int) -> Day:
    """Return the day with this ordinal."""
    year = (number * 400) // 146097 + 1
    while ordinal((year, 1, 1)) > number:
        year -= 1
    while ordinal((year + 1, 1, 1)) <= number:
        year += 1
    rest = number - ordinal((year, 1, 1)) + 1
    month = 1
    while rest > month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return (year, month, rest)


def weekday(day: Day) -> int:
    """Return the weekday of a Gregorian day, Monday 0."""
    return (ordinal(day) + 6) % 7


def julian_weekday(day: Day) -> int:
    """Return the weekday that the Julian calendar gives a day so named, Monday 0."""
    year, month, date = day
    before = year - 1
    days = before * 365 + before // 4 + sum(LENGTHS[: month - 1]) + date
    days += month > 2 and year % 4 == 0
    return (days + 4) % 7


def easter(year: int) -> Day:
    """Return Easter Sunday, Gregorian (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return (year, month, day + 1)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Return the month that lies `count` months on."""
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def readings(date: PartialDate) -> Iterator[PartialDate]:
    """Yield the date and its alternatives."""
    yield date
    yield from date.alternatives


def bounds(date: PartialDate) -> tuple[float, float]:
    """Return the first and the last ordinal; infinite where the date is open."""
    low = ordinal(date.earliest) if date.earliest else float("-inf")
    high = ordinal(date.latest) if date.latest else float("inf")
    return low, high


def widened(date: PartialDate, other: PartialDate) -> tuple[float, float]:
    """Return the bounds, wider where the date is approximate or uncertain.

    A day by 3 days, a month by one month, a year and more by 5 % of its distance to the other
    date, at least 2 and at most 10 years.
    """
    low, high = bounds(date)
    if not (date.approximate or date.uncertain):
        return low, high
    length = high - low
    if length < 1:
        more = 3.0
    elif length <= 31:
        more = 31.0
    else:
        away = [abs(x - y) for x in (low, high) for y in bounds(other) if abs(x) != abs(y)]
        finite = [x for x in away if x != float("inf")]
        more = min(3653.0, max(731.0, 0.05 * min(finite))) if finite else 3653.0
    return low - more, high + more


def definitely_after(a: PartialDate, b: PartialDate, tolerance_days: int = 0) -> bool:
    """Say whether every reading of `a` begins more than the tolerance after every end of `b`."""
    return all(
        widened(x, y)[0] > widened(y, x)[1] + tolerance_days
        for x in readings(a)
        for y in readings(b)
    )


def possibly_after(a: PartialDate, b: PartialDate, tolerance_days: int = 0) -> bool:
    """Say whether `a` may lie after `b`, and not surely so."""
    return not definitely_after(a, b, tolerance_days) and any(
        widened(x, y)[1] > widened(y, x)[0] + tolerance_days
        for x in readings(a)
        for y in readings(b)
    )


def disjoint(a: PartialDate, b: PartialDate, tolerance_days: int = 0) -> bool:
    """Say whether no reading of the one comes within the tolerance of any of the other."""
    return distance(a, b) > tolerance_days


def distance(a: PartialDate, b: PartialDate) -> float:
    """Return the days between the nearest readings of the two; 0 where they touch or overlap."""
    least = float("inf")
    for x in readings(a):
        for y in readings(b):
            low, high = widened(x, y)
            other_low, other_high = widened(y, x)
            least = min(least, max(low - other_high, other_low - high, 0))
    return least


def with_alternatives(date: PartialDate, *others: PartialDate) -> PartialDate:
    """Return the date with other readings of it, each once and itself left out."""
    more = {o.edtf: evolve(o, alternatives=()) for o in others if o.edtf != date.edtf}
    return evolve(date, alternatives=tuple(more.values()))
