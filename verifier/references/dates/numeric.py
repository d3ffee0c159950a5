"""Dates in digits: ISO 8601, EDTF, 26.7.2013, 7/26/2013, 6/1996, 20130726."""

import re

from attrs import evolve

from verifier.references.dates import edtf
from verifier.references.dates.intervals import gregorian, julian
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.points import Point, of_day, of_edtf, of_month
from verifier.references.dates.years import full_year, numbered, short_year

BEFORE_EDTF = frozenset("(“\"'«„|=>,;")
"""What an EDTF string may touch with its first sign."""
_EDTF = re.compile(r"[0-9XYEST?~%/.,:\[\]{}W+Z -]{3,200}")
_SPECIAL = re.compile(r"[X?~%\[{Y]|\.\.|/|W|S[0-9]|-[0-9]{2}-[0-9]{2}T")


def numeric(t: Tokens, i: int, day_first: bool | None) -> Point | None:
    """Read a date in digits at token `i`."""
    if not t.width[i] or t.num[i] < 0:
        return None
    if t.width[i] in (8, 14) and t.width[i + 1] == 0:
        return compact(t, i)
    separator = t.low[i + 1]
    if separator not in ("-", "/", ".", "–") or t.gap[i + 1]:
        return None
    if not t.width[i + 2] or (t.gap[i + 2] and separator != "."):
        return None
    if t.low[i + 3] == separator and t.glued(i + 3) and t.width[i + 4]:
        if (t.glued(i + 4) or separator == ".") and separator != "–" and whole(t, i, i + 5):
            return three(t, i, day_first)
        return None
    return two(t, i, separator)


def whole(t: Tokens, i: int, j: int) -> bool:
    """Say whether the digits from `i` to `j` are not part of a longer number or code."""
    if t.glued(i) and t.low[i - 1]:
        before = t.low[i - 1]
        if before in "-/.\\_&%@§$€£#" and not (
            before == "." and t.word(i - 2) and len(t.low[i - 2]) > 1
        ):
            return False
        if t.word(i - 1) or t.width[i - 1] or (before in ":," and t.width[i - 2]):
            return False
    if t.glued(j):
        if t.word(j):
            return t.low[j] in ("t", "г", "р")
        if t.low[j] in ("-", "/", ".", "_") and t.glued(j + 1) and t.low[j + 1]:
            return t.low[j] == "." and t.word(j + 1) and not t.lower(j + 1)
    return True


def three(t: Tokens, i: int, day_first: bool | None) -> Point | None:
    """Read three numbers with a separator: year first, or day and month in either order."""
    a, b, c = t.num[i], t.num[i + 2], t.num[i + 4]
    separator = t.low[i + 1]
    end = i + 5
    if t.width[i] == 4:
        if not (full_year(t, i) and t.width[i + 2] <= 2 and t.width[i + 4] <= 2):
            return None
        end = clock(t, end)
        if b > 12 and c <= 12 and gregorian(a, c, b) and separator != "-":
            return of_day(end, a, c, b)
        padded = t.width[i + 2] == 2 and t.width[i + 4] == 2
        if not (julian(a, b, c) or gregorian(a, b, c)) and not (padded and c <= 31 and b > 0 and c):
            return None
        return of_day(end, a, b, c)
    if t.width[i] > 2 or t.width[i + 2] > 2 or t.width[i + 4] not in (2, 4) or not a or not b:
        return None
    if t.width[i + 4] == 4 and not full_year(t, i + 4):
        return None
    short = t.width[i + 4] == 2
    if short and (numbered(t, i) or (separator == "." and t.width[i] + t.width[i + 2] < 3)):
        return None
    year = short_year(c) if short else c
    if short and separator == "-" and not (a <= 31 and b <= 31):
        return None
    return evolve(in_order(end, year, a, b, separator, day_first), two_digits=short)


def in_order(end: int, year: int, a: int, b: int, separator: str, day_first: bool | None) -> Point:
    """Return the day that `a` and `b` are: by their size, by `day_first`, else both readings."""
    if a > 12 >= b:
        return of_day(end, year, b, a)
    if b > 12 >= a:
        return of_day(end, year, a, b)
    if a > 12 and b > 12:
        return of_day(end, year, a, b)
    by_day, by_month = of_day(end, year, b, a), of_day(end, year, a, b)
    if day_first is None:
        first, other = (by_month, by_day) if separator == "/" else (by_day, by_month)
        if separator == "." or first.edtf == other.edtf:
            return first
        if other.impossible:
            return first
        if first.impossible:
            return other
        return evolve(first, others=(other.date(),))
    return by_day if day_first else by_month


def two(t: Tokens, i: int, separator: str) -> Point | None:
    """Read ``2013-07``, ``6/1996``, ``07.2013``, ``2013-207`` and ``2013-W30-5``."""
    a, b = t.num[i], t.num[i + 2]
    if not whole(t, i, i + 3) or numbered(t, i):
        return None
    if t.width[i] == 4 and separator == "-":
        if t.width[i + 2] == 2 and 1 <= b <= 12 and is_month_year(a):
            return of_month(i + 3, a, b)
        if t.width[i + 2] == 3 and 1 <= b <= 366 and 1900 <= a <= 2199:
            return _edtf(i + 3, f"{a}-{b:03d}", "day")
        if t.width[i + 2] == 2 and 21 <= b <= 41 and a >= 1990 and (b - a) % 100 > 7:
            return _edtf(i + 3, f"{a}-{b}", "season")
    if t.width[i] == 4 and separator == "/" and t.width[i + 2] == 2 and 1 <= b <= 12:
        return of_month(i + 3, a, b) if b != (a + 1) % 100 and is_month_year(a) else None
    if t.width[i] > 2 or not 1 <= a <= 12 or not full_year(t, i + 2) or not is_month_year(b):
        return None
    if separator in "/-" or (separator == "." and t.width[i] == 2 and t.glued(i + 2)):
        return of_month(i + 3, b, a)
    return None


def is_month_year(year: int) -> bool:
    """Say whether a year is near enough to stand with a month in digits."""
    return 1400 <= year <= 2199


def compact(t: Tokens, i: int) -> Point | None:
    """Read ``20130726`` and ``20130726140500`` (the stamp of an archived copy)."""
    text = t.low[i]
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:8])
    if not (1600 <= year <= 2099 and gregorian(year, month, day)) or not whole(t, i, i + 1):
        return None
    if len(text) == 14 and not (text[8:10] < "24" and text[10:12] < "60" and text[12:] < "61"):
        return None
    if numbered(t, i) or (t.low[i + 1] in ("-", "/") and t.glued(i + 1)):
        return None
    end = i + 1
    if t.low[end] == "t" and t.glued(end) and t.width[end + 1] in (4, 6):
        end += 2 + (t.low[end + 2] == "z" and t.glued(end + 2))
    return of_day(end, year, month, day)


def clock(t: Tokens, i: int) -> int:
    """Return the token behind the time of day that is glued to a day at `i`: T14:05:00Z."""
    if t.low[i] != "t" or t.gap[i] or not t.width[i + 1] or t.gap[i + 1]:
        return i
    i += 2
    while t.low[i] in (":", ".") and t.glued(i) and t.width[i + 1] and t.glued(i + 1):
        i += 2
    if t.low[i] == "z" and t.glued(i):
        return i + 1
    if t.low[i] in ("+", "-") and t.glued(i) and t.width[i + 1]:
        i += 2
        if t.low[i] == ":" and t.glued(i) and t.width[i + 1]:
            i += 2
    return i


def extended(t: Tokens, i: int) -> Point | None:
    """Read an EDTF string at token `i` that is like no other date: ``156X``, ``2004-06/2006``."""
    if t.glued(i) and t.low[i - 1] and t.low[i - 1] not in BEFORE_EDTF:
        return None
    begin = t.start[i]
    match = _EDTF.match(t.text, begin)
    if not match:
        return None
    text = match.group()
    if not text.startswith(("[", "{")):
        text = text.split(" ", 1)[0].split(",", 1)[0]
    else:
        closing = text.find("]" if text[0] == "[" else "}")
        text = text[: closing + 1].replace(" ", "") if closing > 0 else ""
        if "," not in text and ".." not in text:
            return None
    kept = text.rstrip(".,:") if not text.endswith("..") or len(text) < 6 else text
    if "/.." in text:
        kept = text[: text.index("/..") + 3]
    if len(kept) < 4 or not _SPECIAL.search(kept):
        return None
    stop = begin + len(kept)
    if text[0] in "[{":
        stop = t.text.index("]" if text[0] == "[" else "}", begin) + 1
    end = i
    while end < t.size and t.start[end] < stop:
        end += 1
    after = t.text[stop : stop + 1]
    if (
        after.isalnum()
        or (kept[-1] == "~" and after and after in "({[")
        or not _plausible(kept)
        or numbered(t, i)
    ):
        return None
    return _edtf(end, kept, "edtf")


def _plausible(text: str) -> bool:
    """Say whether a string that may be EDTF looks less like a fraction or the number of a law."""
    if "/" not in text or text[0] in "[{":
        return True
    low, _, high = text.partition("/")
    if low.isdigit() and high.isdigit():
        return len(low) == len(high) == 4 and 0 < int(high) - int(low) <= 60
    if not high:
        return len(low) == 10
    return all(half == ".." or len(half.rstrip("?~%")) >= 4 for half in (low, high))


def _edtf(end: int, text: str, kind: str) -> Point | None:
    try:
        point = of_edtf(end, text, kind)
    except ValueError:
        return None
    date = edtf.from_edtf(text)
    return evolve(point, approximate=date.approximate, uncertain=date.uncertain)
