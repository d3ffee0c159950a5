"""Whole expressions: dates and ranges with the words that open or blur them."""

from attrs import evolve

from verifier.references.dates import edtf
from verifier.references.dates.opens import opened
from verifier.references.dates.points import Point, of_edtf, of_year
from verifier.references.dates.ranges import Ranges
from verifier.references.dates.relative import alone
from verifier.references.dates.singles import DASHES, MARKS
from verifier.references.dates.words import (
    ABOUT,
    AFTER,
    AND,
    BEFORE,
    BETWEEN,
    COMMON,
    FROM,
    PARTS,
    PERHAPS,
    SINCE,
    TO,
    UNTIL,
    words,
)
from verifier.references.dates.years import counted, era, full_year, is_year

SOFT = words("до do od с a vor po по na")
"""Words for before and after that are other words too: only in small letters."""
IN_PART = words("of in the de del des der di du year month years")
DEEPEST = 3
"""How many blurring words may stand one in another: probably in late c. 1850."""


class Grammar(Ranges):
    """Reads one text; `reference` settles relative dates, `day_first` the order of digits."""

    def expression(self, i: int) -> Point | None:
        """Read the longest date expression that begins at token `i`."""
        if self.t.width[i]:  # no word that opens or blurs a date
            return self._marked(self._whole(i))
        return self._between(i) or self._opened(i) or self._closed(i)

    def _opened(self, i: int) -> Point | None:
        """Read ``before 1990``, ``since May 2011``, ``post-1945``, ``no later than 3 May 2010``."""
        t, low = self.t, self.t.low
        word, j = low[i], i + 1
        if word in ("prior", "up") and low[j] == "to":
            side, j = ("before" if word == "prior" else "until"), j + 1
        elif word in ("no", "not") and low[j] in ("later", "earlier") and low[j + 1] == "than":
            side, j = ("until" if low[j] == "later" else "since"), j + 2
        elif word in ("earlier", "later") and low[j] == "than":
            side, j = ("before" if word == "earlier" else "after"), j + 1
        elif word == "not" and low[j] in ("before", "after"):
            side, j = ("since" if low[j] == "before" else "until"), j + 1
        elif word in ("post", "pre") and low[j] == "-" and t.glued(j):
            side, j = ("after" if word == "post" else "before"), j + 1
        elif word in BEFORE:
            side = "before"
        elif word in AFTER:
            side = "after"
        elif word in SINCE:
            side = "since"
        elif word in UNTIL:
            side = "until"
        else:
            return None
        if word in SOFT and not t.lower(i):
            return None
        j += low[j] in ("the", "le", "el", "il", "dem", "den", "der", "o", "l", "end")
        inner = self._closed(j)
        if inner is None and full_year(t, j) and word in ("post", "pre") and not counted(t, j):
            inner = of_year(j + 1, t.num[j])
        if inner is None and self.reference is not None and t.low[j] not in COMMON:
            inner = alone(t, j, self.reference)
        if inner is None or not inner.edtf or inner.edtf.startswith("XXXX"):
            return inner and evolve(inner, start=j)
        if side == "until" and low[i - 1] in ("from",):
            return None
        return opened(inner, side)

    def _between(self, i: int) -> Point | None:
        """Read ``between X and Y``, ``from X to Y``, ``from X onwards``, ``X or Y``."""
        low = self.t.low
        joints = AND if low[i] in BETWEEN else TO if low[i] in FROM else None
        if joints is None:
            return None
        j = i + 1
        j += low[j] in ("the", "il", "el", "le", "l", "der")
        found = self._range(j, joints, DASHES, strict=False)
        if found is not None:
            return evolve(found, start=None)
        if low[i] == "from":
            a = self._point(j)
            if a and low[a.end] in ("onward", "onwards", "on", "forward", "forwards"):
                since = opened(a, "since")
                return since and evolve(since, end=a.end + 1)
        return None

    def _closed(self, i: int, depth: int = 0) -> Point | None:
        """Read a point or a range, with what blurs it: c., early, [ ? ]."""
        t, low = self.t, self.t.low
        word, j = low[i], i + 1
        if depth > DEEPEST:
            return None
        if word in PARTS:
            return self._part(i, depth + 1)
        free = t.gap[i] or low[i - 1] in ("(", "[", "“", ",", "—", "–", "")
        about = word in ABOUT or (word == "c" and low[j] == "." and free) or word == "~"
        about = about or word == "ca" or (word == "c" and free and full_year(t, j) > 0)
        if about:
            j += low[j] == "."
            j += low[j] in ("the", "year", "a")
            inner = self._closed(j, depth + 1) or self._year_after_mark(j)
            return inner and evolve(inner, approximate=True)
        if word in PERHAPS:
            inner = self._closed(j, depth + 1)
            return inner and evolve(inner, uncertain=True)
        return self._marked(self._whole(i))

    def _whole(self, i: int) -> Point | None:
        """Read a point or a range at token `i`, or the EDTF string that is longer."""
        found = self._range(i, TO, DASHES, strict=True) or self._point(i)
        if self.t.width[i] or self.t.low[i] in MARKS:
            whole = self._edtf(i)
            if whole and (found is None or whole.end > found.end):
                return whole
        return found

    def _year_after_mark(self, j: int) -> Point | None:
        t = self.t
        if full_year(t, j, 100) and not counted(t, j):
            sign, k = era(t, j + 1)
            return of_year(k, 1 - t.num[j] if sign < 0 else t.num[j])
        return None

    def _part(self, i: int, depth: int) -> Point | None:
        """Read ``early 1960s``, ``mid-2010``, ``end of May 2012``: the whole that it is part of."""
        low = self.t.low
        j = i + 1
        if low[j] in ("-", "to") and low[j + 1] in PARTS:
            j += 2
        j += low[j] == "-"
        for _ in range(3):
            j += low[j] in IN_PART
        inner = self._closed(j, depth + 1) or (
            alone(self.t, j, self.reference) if self.reference is not None else None
        )
        inner = inner or (
            of_year(j + 1, self.t.num[j])
            if low[j - 1] == "-" and full_year(self.t, j) and not counted(self.t, j)
            else None
        )
        if inner and inner.kind in ("day", "day-range"):
            return None
        return inner and evolve(inner, kind="part" if "range" not in inner.kind else inner.kind)

    def _marked(self, point: Point | None) -> Point | None:
        """Add what stands behind a point: ``?``, ``(?)``, ``or 1852``, ``onwards``."""
        if point is None:
            return None
        low, j = self.t.low, point.end
        if low[j] == "?" and self.t.glued(j) and low[self._first(point) - 1] in ("[", "("):
            return evolve(point, uncertain=True, end=j + 1)
        if low[j] == "?" and self.t.glued(j) and low[j + 1] in (",", ".", ")", "]", ";"):
            return evolve(point, uncertain=True, end=j + 1)
        if low[j] == "(" and low[j + 1] == "?" and low[j + 2] == ")":
            return evolve(point, uncertain=True, end=j + 3)
        if low[j] in ("onward", "onwards") and point.lo:
            since = opened(point, "since")
            return since and evolve(since, end=j + 1)
        if low[j] == "or" and point.kind == "year" and is_year(self.t, j + 1):
            other = self.t.num[j + 1]
            if point.year and abs(other - point.year) <= 50 and other != point.year:
                first, last = sorted((point.year, other))
                text = f"[{edtf.year(first)},{edtf.year(last)}]"
                return evolve(of_edtf(j + 2, text, "year"), uncertain=False)
        return point

    def _first(self, point: Point) -> int:
        return point.start if point.start is not None else self.begun
