"""A single date as the grammar reads it, and how one is made."""

from typing import Any

from attrs import evolve, frozen

from verifier.references.dates import edtf
from verifier.references.dates.intervals import gregorian, julian, month_length
from verifier.references.model import Day, PartialDate


@frozen
class Point:
    """What was read: `end` is the token behind it; year, month, day as far as they are said."""

    end: int
    kind: str
    edtf: str = ""
    lo: Day | None = None
    hi: Day | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    approximate: bool = False
    uncertain: bool = False
    impossible: bool = False
    reversed: bool = False
    others: tuple[PartialDate, ...] = ()
    start: int | None = None
    """The first token, where it lies before the one that was asked."""
    two_digits: bool = False

    def date(self) -> PartialDate:
        """Return it as a date."""
        others = tuple({o.edtf: o for o in self.others if o.edtf != self.edtf}.values())
        text = self.edtf
        if self.approximate or self.uncertain:
            mark = "%" if self.approximate and self.uncertain else "~" if self.approximate else "?"
            text = marked(text, mark)
        return PartialDate(text, self.lo, self.hi, self.approximate, self.uncertain, others)


def marked(text: str, mark: str) -> str:
    """Return an EDTF string qualified as a whole; both ends of an interval, no set."""
    if text[:1] in "[{" or any(c in text for c in "?~%"):
        return text
    halves = text.split("/")
    return "/".join(h if h in ("", "..") else h + mark for h in halves)


def of_day(end: int, year: int, month: int, day: int, **more: Any) -> Point:
    """Return the day; where no calendar has it, its month or year, flagged."""
    if gregorian(year, month, day):
        value = (year, month, day)
        return Point(end, "day", edtf.day(value), value, value, year, month, day, **more)
    if not 1 <= month <= 12:
        return evolve(of_year(end, year), kind="day", impossible=True, **more)
    return evolve(
        of_month(end, year, month), kind="day", impossible=not julian(year, month, day), **more
    )


def of_month(end: int, year: int, month: int) -> Point:
    """Return the month."""
    low, high = (year, month, 1), (year, month, month_length(year, month))
    return Point(end, "month", f"{edtf.year(year)}-{month:02d}", low, high, year, month)


def of_year(end: int, year: int) -> Point:
    """Return the year."""
    return Point(end, "year", edtf.year(year), (year, 1, 1), (year, 12, 31), year)


def of_range(end: int, a: Point, b: Point, kind: str = "") -> Point:
    """Return the interval from one point to another; turned round and flagged where reversed."""
    turned = bool(a.lo and b.hi and a.lo > b.hi)
    if turned:
        a, b = b, a
    return Point(
        end,
        kind or f"{a.kind if a.kind == b.kind else 'day'}-range",
        f"{a.date().edtf}/{b.date().edtf}" if a.edtf != b.edtf else a.edtf,
        a.lo,
        b.hi,
        approximate=False,
        impossible=a.impossible or b.impossible,
        reversed=turned,
    )


def of_edtf(end: int, text: str, kind: str) -> Point:
    """Return what an EDTF string of our own making means."""
    date = edtf.from_edtf(text)
    return Point(end, kind, date.edtf, date.earliest, date.latest)


def yearless(end: int, month: int, day: int | None = None) -> Point:
    """Return a day (or month) of no known year."""
    text = f"XXXX-{month:02d}" + (f"-{day:02d}" if day else "")
    return Point(end, "day" if day else "month", text, None, None, None, month, day)
