"""Two dates and what joins them."""

from attrs import evolve

from verifier.references.dates import edtf
from verifier.references.dates.days import day_number
from verifier.references.dates.intervals import gregorian, ordinal
from verifier.references.dates.opens import opened
from verifier.references.dates.periods import fiscal_behind
from verifier.references.dates.points import Point, of_day, of_edtf, of_month, of_range, of_year
from verifier.references.dates.singles import DASHES, Singles
from verifier.references.dates.words import AND, PRESENT
from verifier.references.dates.years import counted, era, full_year, numbered

PAIRING = AND | {"&", "+"}
"""Words and signs between two days of one month."""


class Ranges(Singles):
    """Reads ranges of dates."""

    def _range(
        self, i: int, joints: frozenset[str], dashes: frozenset[str], *, strict: bool
    ) -> Point | None:
        """Read two dates and what joins them; the first may lack what the second says."""
        return self._numbers(i, joints, dashes) or self._points(i, joints, dashes, strict)

    def _numbers(self, i: int, joints: frozenset[str], dashes: frozenset[str]) -> Point | None:
        """Read ``1–2 February 2002``, ``May 3–7, 2010``, ``1.–2.2.2002``, ``1914–18``."""
        t = self.t
        i = self._weekday_skipped(i)
        if t.width[i] == 4:
            if found := fiscal_behind(t, i):
                return found
            return self._years(i, joints, dashes)
        if month := t.month(i):
            return self._month_days(i, month, joints, dashes)
        first = day_number(t, i)
        if not first or numbered(t, i):
            return None
        day, j = first
        k = self._joint(j, joints, dashes)
        paired = False
        if not k and t.low[j] in PAIRING:
            k, paired = j + 1, True
        if not k or (t.low[j] == "/" and t.gap[j]):
            return None
        k = self._weekday_skipped(k)
        last = self._day(k, joined=True)
        if last is None or last.day is None or last.kind != "day" or t.low[k] == "'":
            return None
        if paired and not t.month_by_day(last.end - 2) and last.year is None:
            return None
        if not last.month or (last.impossible and last.lo is None):
            return None
        if t.low[j] in ("-", "/") and t.num[k] < 0:
            return None
        return self._days(day, last, slash=t.low[j] == "/", paired=paired)

    def _days(self, day: int, last: Point, *, slash: bool, paired: bool) -> Point | None:
        month, year = last.month or 1, last.year
        if year is None:
            if last.lo is None and last.day and day < last.day and gregorian(2000, month, day):
                text = f"XXXX-{month:02d}-{day:02d}/XXXX-{month:02d}-{last.day:02d}"
                return evolve(last, edtf=text, kind="day-range")
            return None
        if slash and last.day and 10 <= last.day - day <= 13 and year < 1930:
            return self._two_styles(last, day, month, year)
        first = of_day(last.end, year, month, day)
        if first.impossible or last.impossible:
            return evolve(last, impossible=True, kind="day-range")
        if paired and last.day != day + 1 and first.edtf < last.edtf:
            return of_edtf(last.end, f"{{{first.edtf},{last.edtf}}}", "days")
        if slash and last.day != day + 1:
            return None
        return of_range(last.end, first, last)

    @staticmethod
    def _two_styles(last: Point, day: int, month: int, year: int) -> Point:
        """Return the New Style day of a double date; the Old Style day is its other reading."""
        old = of_day(last.end, year, month, day)
        return evolve(last, others=(old.date(),))

    def _month_days(
        self, i: int, month: int, joints: frozenset[str], dashes: frozenset[str]
    ) -> Point | None:
        """Read ``February 1–2, 2002`` and ``May 3 and 7, 2010``."""
        t = self.t
        j = i + 1
        j += t.low[j] == "." and t.glued(j)
        j += t.low[j] == "the"
        first = day_number(t, j)
        if not first:
            return None
        k = self._joint(first[1], joints | {"and", "&"}, dashes)
        if not k or (t.low[first[1]] == "/" and t.gap[k]):
            return None
        paired = t.low[k - 1] in ("and", "&")
        last = day_number(t, k)
        if not last or t.width[k] == 4:
            return None
        m = last[1] + (t.low[last[1]] == ",")
        m += t.low[m] == "of"
        year = full_year(t, m)
        if not year:
            return None
        end = of_day(m + 1, year, month, last[0])
        point = self._days(
            first[0], end, slash=t.low[first[1]] == "/", paired=paired and joints is not AND,
        )  # fmt: skip
        return point and evolve(point, end=m + 1)

    def _years(self, i: int, joints: frozenset[str], dashes: frozenset[str]) -> Point | None:
        """Read ``1914–18``, ``2012/13``, ``1995–present``, ``500–450 BC``, ``1995–``."""
        t = self.t
        if not full_year(t, i) or t.num[i] > 2199 or numbered(t, i):
            return None
        start, j = t.num[i], i + 1
        k = self._joint(j, joints, dashes)
        if not k or (t.low[j] == "/" and (t.gap[j] or t.gap[k])):
            return None
        if t.low[k] in PRESENT or (t.low[k] == "the" and t.low[k + 1] in PRESENT):
            return of_edtf(k + 1 + (t.low[k] == "the"), f"{start:04d}/..", "open")
        if (
            t.low[j] == "–"
            and t.glued(j)
            and (t.low[k] in ("", ")", "]") or (t.low[k] in ",;" and t.glued(k)))
        ):
            return of_edtf(j + 1, f"{start:04d}/..", "open")
        if not t.width[k] or t.num[k] < 0 or self._continues(k):
            return None
        if t.low[j] in "-/" and t.gap[j] != t.gap[k]:
            return None
        end = self._second_year(start, k, word=t.low[j] not in DASHES, hyphen=t.low[j] == "-")
        if end is None or counted(t, k):
            return None
        sign, after = era(t, k + 1)
        if sign < 0:
            return of_range(after, of_year(i, 1 - start), of_year(after, 1 - end), "year-range")
        if t.low[j] == "/" and end not in (start + 1, start + 2):
            return None
        if abs(end - start) > 700:
            return None
        return of_range(after, of_year(i, start), of_year(after, end), "year-range")

    def _continues(self, k: int) -> bool:
        t = self.t
        return (
            t.low[k + 1] in ("-", "/", ".")
            and t.glued(k + 1)
            and t.glued(k + 2)
            and (t.width[k + 2] > 0)
        )

    def _second_year(self, start: int, k: int, *, word: bool, hyphen: bool) -> int | None:
        """Return the second year of a range, written whole or by its last digits."""
        t = self.t
        if t.width[k] == 4:
            return t.num[k] if full_year(t, k) else None
        if t.width[k] == 2 and (t.glued(k) or word):
            end = start - start % 100 + t.num[k]
            if hyphen and start >= 1990 and 21 <= t.num[k] <= 41 and end - start > 7:
                return None  # EDTF's seasons
            if end <= start:
                end += 100
                if (hyphen and t.num[k] <= 12) or end - start > 60:
                    return None
            return end
        if t.width[k] == 1 and t.glued(k) and t.num[k] > start % 10:
            return start - start % 10 + t.num[k]
        return None

    def _points(
        self, i: int, joints: frozenset[str], dashes: frozenset[str], strict: bool
    ) -> Point | None:
        """Read two points and what joins them."""
        a = self._point(i, bare=True)
        if a is None or a.kind in ("edtf", "open"):
            return None
        t = self.t
        k = self._joint(a.end, joints, dashes)
        if not k and a.kind == "month" and a.lo is None and t.low[a.end] in AND:
            k = a.end + 1
        if not k:
            return None
        if t.low[k] in PRESENT and a.lo:
            return evolve(opened(a, "since") or a, end=k + 1)
        if t.low[a.end] in "-/" and t.gap[a.end] != t.gap[k] and t.low[a.end]:
            return None
        b = self._point(k, joined=True)
        if b is None or b.kind in ("edtf", "open"):
            return None
        return self._joined(a, b, slash=t.low[a.end] == "/", strict=strict)

    def _joined(self, a: Point, b: Point, *, slash: bool, strict: bool) -> Point | None:
        """Return the interval, the first point completed by the second or the other way round."""
        if a.year is None and a.lo is None and b.year is not None and a.month:
            year = b.year
            if b.month and (a.month, a.day or 0) > (b.month, b.day or 99):
                year -= 1
            a = of_day(a.end, year, a.month, a.day) if a.day else of_month(a.end, year, a.month)
        elif b.year is None and b.lo is None and a.year is not None and b.month:
            year = a.year
            if a.month and (b.month, b.day or 99) < (a.month, a.day or 0):
                year += 1
            b = of_day(b.end, year, b.month, b.day) if b.day else of_month(b.end, year, b.month)
        if a.lo is None and b.lo is None and a.edtf and b.edtf and a.month and b.month:
            return evolve(b, edtf=f"{a.edtf}/{b.edtf}", kind=f"{a.kind}-range")
        if a.lo is None or b.lo is None or not a.edtf or not b.edtf:
            return None
        if strict and _grain(a) != _grain(b):
            return None
        if "/" in a.edtf or "/" in b.edtf:
            if a.kind == b.kind == "century" and a.hi and b.hi:
                text = f"{edtf.year(a.lo[0])}/{edtf.year(b.hi[0])}"
                return of_edtf(b.end, text, "century-range")
            return None
        if slash and a.kind == "day" and b.day and a.day and a.lo and a.lo[0] < 1930:
            away = ordinal(b.lo) - ordinal(a.lo)
            if 10 <= away <= 13:
                return evolve(b, others=(a.date(),))
        if slash and a.kind not in ("month", "day"):
            return None
        point = of_range(b.end, a, b)
        return evolve(
            point,
            edtf=point.edtf,
            impossible=a.impossible or b.impossible,
        )


def _grain(point: Point) -> str:
    return "day" if point.kind == "relative" else point.kind.removesuffix("-range")
