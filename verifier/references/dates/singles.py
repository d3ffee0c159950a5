"""One date at a place in the text, of whatever kind."""

from attrs import evolve

from verifier.references.dates.days import day_month_year, ideographs, month_first, year_first
from verifier.references.dates.lexer import Tokens
from verifier.references.dates.numeric import extended, numeric
from verifier.references.dates.periods import period
from verifier.references.dates.points import Point, of_range, of_year, yearless
from verifier.references.dates.relative import STARTERS, completed, relative
from verifier.references.dates.words import ERA_AD, ERAS, NUMBERS, ORDINALS, TO, WEEKDAYS
from verifier.references.dates.years import counted, era, is_year
from verifier.references.model import PartialDate

DASHES = frozenset("-–/")
MARKS = frozenset(["[", "{", ".", "x", "xx", "xxx", "xxxx", "y", "-"])
"""Tokens other than numbers with which an EDTF string may begin."""


class Singles:
    """Reads single dates; `reference` settles relative ones, `day_first` the order of digits."""

    def __init__(self, t: Tokens, reference: PartialDate | None, day_first: bool | None) -> None:
        self.t = t
        self.reference = reference
        self.day_first = day_first
        self._dayed: dict[tuple[int, bool], Point | None] = {}
        self._plains: dict[int, Point | None] = {}
        self._extended: dict[int, Point | None] = {}
        """What was read at a token already: ranges and single dates ask for the same."""

    def _joint(self, j: int, joints: frozenset[str], dashes: frozenset[str]) -> int:
        """Return the token behind a word or dash that joins two dates at `j`, else 0."""
        low = self.t.low
        if low[j] == "," and low[j + 1] in joints:
            j += 1
        if low[j] in joints and low[j]:
            j += 1
            return j + (low[j] in ("the", "il", "el", "le", "l", "o", "end"))
        if low[j] == "t" and low[j + 1] == "/" and low[j + 2] == "m":
            return j + 3
        return j + 1 if low[j] in dashes and low[j] else 0

    def _weekday_skipped(self, i: int) -> int:
        found = self._weekday(i)
        return found[1] if found else i

    def _weekday(self, i: int) -> tuple[int, int] | None:
        """Return (weekday, token behind it and its comma) at token `i`."""
        t, low = self.t, self.t.low
        name, j = low[i], i + 1
        if name not in WEEKDAYS and low[j] == "-" and low[j + 1] == "feira":
            name, j = f"{name}-feira", j + 2
        if name not in WEEKDAYS:
            return None
        j += low[j] == "." and (t.glued(j) or len(name) <= 4)
        j += low[j] == ","
        j += low[j] in ("the", "den", "dem", "le", "el", "il", "o", "d")
        return WEEKDAYS[name], j

    def _point(self, i: int, *, bare: bool = False, joined: bool = False) -> Point | None:
        """Read one date at token `i`: a day, month, year or named span.

        `bare` takes a month without a number too; `joined` says that a range leads here.
        """
        t = self.t
        if not t.width[i] and (named := self._weekday(i)):
            day = self._day(named[1], joined=joined)
            if day and day.day and day.kind == "day":
                return evolve(day, weekday=named[0])
        if self.reference is not None and self._relative_start(i):
            found = relative(t, i, self.reference)
            if found:
                return found
        if t.width[i] or t.low[i] in MARKS:
            found = self._edtf(i)
            if found:
                plain = self._day(i)
                return plain if plain and plain.end > found.end else found
        if bare and (month := t.month(i)) and not self._day(i):
            j = i + 1
            return yearless(j + (t.low[j] == "." and t.glued(j)), month)
        return self._day(i, joined=joined) or self._plain(i)

    def _relative_start(self, i: int) -> bool:
        low = self.t.low[i]
        return low in STARTERS or low in NUMBERS or low in ORDINALS or 0 < self.t.width[i] <= 3

    def _edtf(self, i: int) -> Point | None:
        """Read an EDTF string at token `i`."""
        if i not in self._extended:
            self._extended[i] = extended(self.t, i)
        return self._extended[i]

    def _day(self, i: int, *, joined: bool = False) -> Point | None:
        """Read a day (or a month) in one of its orders, and the weekday behind it."""
        if (i, joined) not in self._dayed:
            self._dayed[i, joined] = self._any_order(i, joined)
        return self._dayed[i, joined]

    def _any_order(self, i: int, joined: bool) -> Point | None:
        t = self.t
        if t.width[i]:
            found = (
                numeric(t, i, self.day_first)
                or year_first(t, i)
                or day_month_year(t, i, joined=joined)
            )
        elif t.low[i] == "the":
            found = day_month_year(t, i + 1)
        elif t.low[i] in ERAS:
            year = ERAS[t.low[i]] + t.num[i + 1]
            known = t.num[i + 1] > 0 and t.width[i + 1] <= 2 and t.low[i + 2] == "年"
            found = ideographs(t, year, i + 3) if known else None
        else:
            found = month_first(t, i) or day_month_year(t, i)
        if found is None:
            return None
        if self.reference is not None and found.lo is None:
            found = completed(t, found, self.reference)
        if found.day and found.kind == "day":
            j = found.end
            closed = t.low[j] in ("(", ",") and (t.low[j + 2] == ")" or t.low[j] == "(")
            name = self._weekday(j + 1) if closed and t.low[j] == "(" else None
            if name and t.low[name[1]] == ")":
                return evolve(found, weekday=name[0], end=name[1] + 1)
        return found

    def _plain(self, i: int) -> Point | None:
        """Read a named span or a bare year at token `i`."""
        if i not in self._plains:
            self._plains[i] = self._span_or_year(i)
        return self._plains[i]

    def _span_or_year(self, i: int) -> Point | None:
        t = self.t
        if found := period(t, i):
            return found
        if t.low[i] in ERA_AD and t.width[i + 1] and t.num[i + 1] <= 2999 and not t.lower(i):
            if t.num[i + 1] > 0 and not counted(t, i + 1):
                return of_year(i + 2, t.num[i + 1])
            return None
        if 0 < t.width[i] <= 4 and t.num[i] > 0:
            sign, k = era(t, i + 1)
            if sign:
                return self._era_years(i, sign, k)
            joint = self._joint(i + 1, TO, DASHES)
            if joint and 0 < t.width[joint] <= 4 and t.num[joint] > 0:
                sign, k = era(t, joint + 1)
                if sign:
                    a, b = ((1 - n if sign < 0 else n) for n in (t.num[i], t.num[joint]))
                    return of_range(k, of_year(k, a), of_year(k, b), "year-range")
        if is_year(t, i):
            return of_year(self._letter(i), t.num[i])
        return None

    def _era_years(self, i: int, sign: int, k: int) -> Point:
        number = self.t.num[i]
        return of_year(k, 1 - number if sign < 0 else number)

    def _letter(self, i: int) -> int:
        """Return the token behind a year and its letter: ``2013a``."""
        t = self.t
        if t.word(i + 1) and t.glued(i + 1) and len(t.low[i + 1]) == 1:
            return i + 2
        if t.low[i + 1] in ("г", "р") and t.lower(i + 1):
            return i + 2 + (t.low[i + 2] == ".")
        return i + 1

    begun = 0
    """The token at which the expression under way began."""
