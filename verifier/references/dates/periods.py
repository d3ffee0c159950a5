"""Spans that have names: seasons, quarters, halves, fiscal years, feasts."""

from attrs import evolve

from verifier.references.dates.centuries import (
    DECADE_BEFORE,
    century,
    decade,
    ordinal_word,
    roman_ordinal,
    whole_decade,
)
from verifier.references.dates.intervals import easter, from_ordinal, ordinal
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point, of_day, of_edtf
from verifier.references.dates.words import (
    CAPITAL_SEASONS,
    CENTURY_FIRST,
    DECADES,
    HOLIDAYS,
    MOVABLE,
    OF,
    ORDINALS,
    ROMAN,
    SEASONS,
    TENS,
    words,
)
from verifier.references.dates.years import full_year, is_year, short_year, year_behind

QUARTER_WORDS = words("quarter quartal trimestre trimester kwartal kwartał квартал")
HALF_WORDS = words("half halbjahr semestre semester полугодие")
FISCAL = words("fiscal financial academic school fy budget tax university")
FEAST_FIRST = frozenset(key[0] for key in (*HOLIDAYS, *MOVABLE))

ROMAN_DAYS = words("ides kalends calends nones")


def _the(t: Tokens, i: int) -> int:
    return i + (t.low[i] in ("the", "der", "die", "das", "le", "la", "el", "il", "lo", "les"))


def period(t: Tokens, i: int) -> Point | None:
    """Read a named span at token `i`."""
    if not t.width[i]:
        i = _the(t, i)
    low = t.low[i]
    if t.width[i] or low == "'":
        return decade(t, i) or century(t, i) or _numbered_part(t, i)
    if low in SEASONS and (found := season(t, i)):
        return found
    if low in FISCAL and (found := fiscal(t, i)):
        return found
    if low == "week":
        return week(t, i)
    if low in ("q", "h", "t") and t.width[i + 1] == 1 and t.glued(i + 1):
        return _numbered_part(t, i)
    if (low in DECADES or low in TENS or low in DECADE_BEFORE) and (found := decade(t, i)):
        return found
    if low in ORDINALS or low in ROMAN or low in CENTURY_FIRST or low in TENS or roman_ordinal(low):
        return century(t, i) or _numbered_part(t, i)
    if low in ROMAN or low in ("q", "h"):
        return _numbered_part(t, i)
    if low == "nineteen" and t.low[i + 1] == "-" and t.low[i + 2] in DECADES:
        return whole_decade(i + 3, DECADES[t.low[i + 2]])
    return feast(t, i)


def season(t: Tokens, i: int) -> Point | None:
    """Read ``Spring 2009``, ``winter of 2012–13``, ``summer '69``."""
    code = SEASONS[t.low[i]]
    j = i + 1
    linked = t.low[j] in OF
    if linked or t.low[j] == "," or (t.low[j] == "-" and t.glued(j)):
        j += 1
    other = 0
    if t.low[j] in ("/", "-", "–", "and", "&") and t.low[j + 1] in SEASONS:
        other, j = SEASONS[t.low[j + 1]], j + 2
    if t.low[i] in CAPITAL_SEASONS and t.lower(i) and not linked and not full_year(t, j):
        return None
    year = full_year(t, j)
    if year and is_year_there(t, j):
        k = j + 1
        double = t.low[k] in ("/", "-", "–") and t.width[k + 1] in (2, 4) and t.glued(k)
        if double and (year + 1) % 10 ** t.width[k + 1] == t.num[k + 1]:
            return of_edtf(k + 2, f"{year}-{code}", "season")
        if other:
            return of_edtf(j + 1, f"{year}-{code}/{year}-{other}", "season-range")
        return of_edtf(j + 1, f"{year}-{code}", "season")
    if (found := year_behind(t, j)) and found[2]:
        return of_edtf(found[1], f"{found[0]}-{code}", "season")
    return None


def is_year_there(t: Tokens, j: int) -> bool:
    """Say whether the number behind a season is its year and no quantity."""
    return is_year(t, j) or (bool(full_year(t, j)) and t.low[j + 1] in ("/", "-", "–"))


def _numbered_part(t: Tokens, i: int) -> Point | None:
    """Read ``Q3 2013``, ``2013 Q3``, ``third quarter of 2013``, ``1st half of 2012``."""
    low = t.low
    if t.width[i] == 1 and low[i + 1] in ("q", "h") and t.glued(i + 1):
        j = i + 2 + (low[i + 2] in ("of", ",", "'", "/"))
        year = full_year(t, j) or (short_year(t.num[j]) if t.width[j] == 2 else 0)
        return _part(j + 1, low[i + 1], t.num[i], year) if year else None
    if full_year(t, i):
        j = i + 1 + (low[i + 1] in ("-", "/", ","))
        if low[j] in ("q", "h") and t.width[j + 1] == 1 and t.glued(j + 1):
            return _part(j + 2, low[j], t.num[j + 1], t.num[i])
        return None
    if low[i] in ("q", "h"):
        j = i + 2
        j += low[j] in ("of", ",", "/", "-", "'")
        year = full_year(t, j) or (short_year(t.num[j]) if low[j - 1] == "'" else 0)
        if t.glued(i + 1) and year:
            return _part(j + 1, low[i], t.num[i + 1], year)
        return None
    found = ordinal_word(t, i)
    if not found or not 1 <= found[0] <= 4:
        return None
    number, j = found
    kind = "q" if low[j] in QUARTER_WORDS else "h" if low[j] in HALF_WORDS else ""
    if not kind:
        return None
    j += 1
    while low[j] in ("of", "the", "year", "de", "del", "des", "jahres", "fiscal") and j < i + 8:
        j += 1
    if full_year(t, j):
        return _part(j + 1, kind, number, t.num[j])
    return None


def _part(end: int, kind: str, number: int, year: int) -> Point | None:
    if kind == "q" and 1 <= number <= 4:
        return of_edtf(end, f"{year}-{32 + number}", "quarter")
    if kind == "h" and 1 <= number <= 2:
        return of_edtf(end, f"{year}-{39 + number}", "half")
    return None


def week(t: Tokens, i: int) -> Point | None:
    """Read ``week 30 of 2013``."""
    j = i + 2 + (t.low[i + 2] in ("of", ",", "/"))
    if not 1 <= t.num[i + 1] <= 53 or not full_year(t, j):
        return None
    try:
        return of_edtf(j + 1, f"{t.num[j]}-W{t.num[i + 1]:02d}", "week")
    except ValueError:
        return None


def fiscal_behind(t: Tokens, i: int) -> Point | None:
    """Read ``2012 fiscal year`` and ``2012–13 academic year`` at the number `i`."""
    year, k = full_year(t, i), i + 1
    if not year:
        return None
    double = t.low[k] in ("/", "-", "–") and t.width[k + 1] in (2, 4) and t.glued(k)
    if double:
        if (year + 1) % 10 ** t.width[k + 1] != t.num[k + 1]:
            return None
        k += 2
    if t.low[k] not in FISCAL or t.low[k + 1] not in ("year", "years"):
        return None
    return _fiscal(k + 2, t.low[k], year, double=double)


def fiscal(t: Tokens, i: int) -> Point | None:
    """Read ``FY2012``, ``fiscal year 2012/13``, ``academic year 2004–2005``.

    A single year is October to September before it (the federal year of the United States), with
    the calendar year and the years from April and July as other readings; a double year is April
    to March. An academic year is September to June.
    """
    kind = t.low[i]
    j = i + 1
    if kind != "fy":
        if t.low[j] not in ("year", "years"):
            return None
        j += 1
        j += t.low[j] in ("of", "ending", "ended")
    j += t.low[j] in ("-", "'") and t.glued(j + 1)
    year = full_year(t, j) or (short_year(t.num[j]) if t.width[j] == 2 and kind == "fy" else 0)
    if not year:
        return None
    k = j + 1
    double = t.low[k] in ("/", "-", "–") and t.width[k + 1] in (2, 4)
    if double and (year + 1) % 10 ** t.width[k + 1] != t.num[k + 1]:
        return None
    return _fiscal(k + 2 * double, kind, year, double=double)


def _fiscal(end: int, kind: str, year: int, *, double: bool) -> Point:
    if kind in ("academic", "school", "university"):
        if double:
            return _year_from(end, year, 9, 10, (8, 12), (9, 12), (10, 12))
        return _year_from(end, year, 9, 10, (9, 12), (10, 12), (1, 12))
    if double:
        return _year_from(end, year, 4, 12, (7, 12), (10, 12), (1, 24))
    return _year_from(end, year - 1, 10, 12, (13, 12), (7, 12), (4, 12), (16, 12), (19, 12))


def _year_from(end: int, year: int, month: int, length: int, *others: tuple[int, int]) -> Point:
    """Return the months from `month` of `year` on (13 is January of the next), `length` of them."""

    def text(first: int, count: int) -> str:
        a, b = year * 12 + first - 1, year * 12 + first + count - 2
        return f"{a // 12:04d}-{a % 12 + 1:02d}/{b // 12:04d}-{b % 12 + 1:02d}"

    point = of_edtf(end, text(month, length), "fiscal")
    return evolve(point, others=tuple(of_edtf(end, text(*o), "fiscal").date() for o in others))


def feast(t: Tokens, i: int) -> Point | None:
    """Read ``New Year's Eve 1999``, ``Easter Monday 1916``, ``Ides of March 44 BC``."""
    low = t.low
    if low[i] in ROMAN_DAYS and low[i + 1] == "of":
        month = t.month_by_day(i + 2)
        if month and (year := year_behind(t, i + 3 + (low[i + 3] == ","))):
            late = month in (3, 5, 7, 10)
            first = {"ides": 15 if late else 13, "nones": 7 if late else 5}.get(low[i], 1)
            return of_day(year[1], year[0], month, first)
        return None
    if low[i] not in FEAST_FIRST:
        return None
    words: list[str] = []
    j = i
    while len(words) < 4 and (t.word(j) or low[j] in ("'", ".")):
        if t.word(j):
            words.append(low[j])
        j += 1
        key = tuple(words)
        if key not in HOLIDAYS and key not in MOVABLE:
            continue
        k = j + (low[j] in (",", "of", "in"))
        if number := full_year(t, k):
            if key in HOLIDAYS:
                return of_day(k + 1, number, *HOLIDAYS[key])
            if number > 1582:
                found = from_ordinal(ordinal(easter(number)) + MOVABLE[key])
                return of_day(k + 1, *found)
    return None
