"""Years: which four digits are one, which are a page or a price, and eras."""

from verifier.references.dates.lexer import Tokens
from verifier.references.dates.words import COUNTED, ERA_AD, ERA_BC, NUMBERED

CODES = [["u", ".", "s", ".", "c", "."], ["c", ".", "f", ".", "r", "."]]
"""Collections of laws, of which the numbers behind are sections."""
ERA_FIRST = ERA_BC | ERA_AD | frozenset(("b", "a", "v", "c", "n", "d", "av", "apr"))
"""Words with which an era begins."""
SEPARATORS = frozenset("-–/.")


def full_year(t: Tokens, i: int, least: int = 1000) -> int:
    """Return the value of a four-digit (or, by `least`, shorter) year at token `i`, else 0."""
    number = t.num[i]
    if t.width[i] == 4 and 1000 <= number <= 2999:
        return number
    return number if t.width[i] == 3 and least <= number else 0


def short_year(number: int) -> int:
    """Return the year that two digits mean: 1931 to 2030."""
    return number + (2000 if number <= 30 else 1900)


def is_year(t: Tokens, i: int) -> bool:
    """Say whether the four digits at `i`, standing alone, are a year and not another number."""
    if not full_year(t, i) or t.num[i] > 2199:
        return False
    return not numbered(t, i) and not counted(t, i)


def numbered(t: Tokens, i: int) -> bool:
    """Say whether what stands before token `i` makes it a page, a price, a part of a number."""
    before = t.low[i - 1]
    if not before:
        return False
    for _ in range(6):
        if before not in ("–", ",") or t.gap[i] != (before == ",") or t.width[i - 2] < 3:
            break
        i, before = i - 2, t.low[i - 3] if i >= 3 else ""
    if not before:
        return False
    if t.glued(i):
        if before in "-/\\_&=%@:" and not (before == ":" and t.word(i - 2)):
            return True
        if t.word(i - 1) or t.width[i - 1]:
            return before != "c"
        if before in ".," and (t.width[i - 2] or (before == "." and len(t.low[i - 2]) == 1)):
            return t.glued(i - 1)
    k = i - 1
    if before in (".", ":", "º", "°") and t.low[k - 1]:
        k -= 1
    if t.low[max(0, i - 6) : i] in CODES:
        return True
    if t.low[k] in NUMBERED and (len(t.low[k]) > 1 or k < i - 1 or not t.word(k) or t.lower(k)):
        possessive = t.low[k] == "s" and t.low[k - 1] == "'"
        bound = t.low[k] == "than" and t.low[k - 1] in ("later", "earlier")
        return not possessive and not bound
    return t.gap[i] and t.width[i - 1] >= 3 and not 1000 <= t.num[i - 1] <= 2199


def counted(t: Tokens, i: int) -> bool:
    """Say whether what stands behind the number at `i` makes it a quantity or a part of a code."""
    after = t.low[i + 1]
    if not t.gap[i + 1] and after:
        if t.word(i + 1):
            return len(after) > 1 or after == "x" or (t.glued(i + 2) and bool(t.width[i + 2]))
        if after in "%°€$£‰=*+_@&":
            return True
        if after in "/-." and not t.gap[i + 2]:
            if t.width[i + 2]:
                return after in "/." or t.width[i + 2] > 4
            return after != "." and t.word(i + 2) and not t.lower(i + 2)
        return bool(after == "," and t.width[i + 2] == 3 and not t.gap[i + 2])
    return after in COUNTED


def era(t: Tokens, i: int) -> tuple[int, int]:
    """Return (sign, token behind) for BC or AD at token `i`; sign 0 where there is none."""
    low = t.low
    if low[i] not in ERA_FIRST:
        return 0, i
    if low[i] in ERA_BC and not t.lower(i):
        return -1, i + 1
    if low[i] in ERA_AD and not t.lower(i):
        return 1, i + 1
    if low[i] in ("b", "a", "v", "c", "n", "d") and low[i + 1] == ".":
        second, j = low[i + 2], i + 3
        if (low[i], second) in (("b", "c"), ("a", "c"), ("a", "d"), ("c", "e"), ("d", "c")):
            j += low[j] == "."
            if (low[i], second) == ("b", "c") and low[j] == "e" and t.glued(j):
                j += 2 if low[j + 1] == "." else 1
            bc = (low[i], second) in (("b", "c"), ("a", "c"))
            return (-1 if bc else 1), j
        if low[i] in "vn" and second in ("chr", "chr."):
            return (-1 if low[i] == "v" else 1), j + (low[j] == ".")
    if low[i] in ("v", "n") and low[i + 1] == "chr":
        return (-1 if low[i] == "v" else 1), i + 2 + (low[i + 2] == ".")
    if low[i] in ("av", "apr") and low[i + 1] == "." and low[i + 2] == "j":
        j = i + 3
        while low[j] in (".", "-", "c") and j < i + 8:
            j += 1
        return (-1 if low[i] == "av" else 1), j
    return 0, i


def year_behind(t: Tokens, i: int, *, short: bool = False) -> tuple[int, int, bool] | None:
    """Return (year, token behind, two digits) of the year that ends a date at token `i`.

    An Old Style double year (1661/62, 1673–4) is its second year. `short` allows two digits.
    """
    low = t.low
    if year := full_year(t, i, 300):
        goes_on = t.glued(i + 1) and t.glued(i + 2) and t.width[i + 2] > 0
        if goes_on and low[i + 1] == ",":
            return None
        if goes_on and low[i + 1] == "." and (t.width[i + 2] > 2 or t.width[i + 3]):
            return None
        j = i + 1
        if low[j] in ("/", "-", "–") and 0 < t.width[j + 1] <= 2 and not t.gap[j]:
            unit = 10 ** t.width[j + 1]
            if (year + 1) % unit == t.num[j + 1] and not (
                t.low[j + 2] in SEPARATORS and t.glued(j + 2) and t.width[j + 3]
            ):
                return year + 1, j + 2, False
        sign, k = era(t, j)
        if sign:
            return (year if sign > 0 else 1 - year), k, False
        if low[j] in ("г", "р", "r", "roku", "року", "года", "году") and t.lower(j):
            j += 2 if low[j + 1] == "." and t.glued(j + 1) and low[j] in "гrр" else 1
        elif low[j] == "年":
            j += 1
        return year, j, False
    if low[i] == "'" and t.width[i + 1] == 2 and t.glued(i + 1):
        return short_year(t.num[i + 1]), i + 2, True
    if 0 < t.width[i] <= 3:
        sign, k = era(t, i + 1)
        if sign:
            return (t.num[i] if sign > 0 else 1 - t.num[i]), k, False
    if low[i] in ERA_AD and 0 < t.width[i + 1] <= 4:
        return t.num[i + 1], i + 2, False
    if (
        short
        and t.width[i] == 2
        and not (t.glued(i + 1) and low[i + 1] in "-/.:" and t.width[i + 2])
    ):
        return short_year(t.num[i]), i + 1, True
    return None
