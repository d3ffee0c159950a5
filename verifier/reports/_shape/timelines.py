"""A timeline as numbers: every date of a statement on one scale, for a drawing without script.

x is in percent of the width. A day is a point, a month or a year is a band with a hollow point in
it: a date is never drawn as more exact than it is.
"""

from attrs import frozen

from verifier.model import TimelineDate
from verifier.references.dates import from_edtf, ordinal
from verifier.references.model import PartialDate
from verifier.reports._shape.clean import line
from verifier.reports._shape.phrases import MONTHS, ORIGIN, ROLE, day

LEFT, RIGHT = 5.0, 95.0
NEAREST = 17.0
"""Labels of the axis stand at least this far apart, in percent."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)


@frozen
class Tick:
    """A mark on the axis; the label is empty where the one before it leaves no room."""

    x: float
    label: str
    anchor: str


@frozen
class Row:
    """One date: what it is, in words and as a drawing."""

    kind: str
    label: str
    words: str
    origin: str
    bad: bool
    x: float | None
    """Where its point stands; None for a date without either end."""
    hollow: bool
    band: tuple[float, float] | None
    """(x, width) of what it may mean."""
    open: bool
    over: tuple[float, float] | None
    """(x, width) from the document's line to a date that lies behind it."""


@frozen
class Timeline:
    """The rows in the order of time, and the axis above them."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    document: float | None
    """Where the document's own date is drawn, through all rows."""


def timeline(dates: tuple[TimelineDate, ...], bad: frozenset[str]) -> Timeline | None:
    """Return the dates as a timeline; None where there is nothing to draw.

    `bad` holds the words (or EDTF) of dates on which a finding stands.
    """
    read = [(each, _read(each.edtf)) for each in dates]
    ends = [ordinal(d) for _, date in read for d in (date.earliest, date.latest) if d]
    if not ends or all(each.role == "document" for each in dates):
        return None
    low, high = min(ends), max(ends)
    scale = _Scale(low, max(high - low, 10))
    own = next((date.earliest for each, date in read if each.role == "document"), None)
    line_at = scale.x(ordinal(own)) if own else None
    read.sort(key=lambda pair: _moment(pair[1]))
    rows = tuple(_row(each, date, scale, line_at, bad) for each, date in read)
    return Timeline(rows, scale.ticks(), line_at)


def _read(edtf: str) -> PartialDate:
    """Return what the string means; one that is no EDTF bounds nothing and is not drawn."""
    try:
        return from_edtf(edtf)
    except ValueError:
        return PartialDate(edtf, None, None)


def _moment(date: PartialDate) -> tuple[float, float]:
    """Return what sorts a date; one without either end comes last."""
    first, last = date.earliest or date.latest, date.latest or date.earliest
    return (ordinal(first), ordinal(last)) if first and last else (float("inf"), 0.0)


def _row(
    each: TimelineDate, date: PartialDate, scale: "_Scale", own: float | None, bad: frozenset[str]
) -> Row:
    wrong = each.edtf in bad or line(each.text) in bad
    first = scale.x(ordinal(date.earliest)) if date.earliest else None
    last = scale.x(ordinal(date.latest)) if date.latest else None
    open_ = (first is None) != (last is None)
    low = first if first is not None else LEFT if open_ else None
    high = last if last is not None else RIGHT if open_ else None
    exact = first == last
    x = None if low is None or high is None else round((low + high) / 2, 2)
    if open_:
        x = first if first is not None else last
    over = None
    if wrong and own is not None and x is not None and x > own:
        over = (own, round(x - own, 2))
    band = None
    if low is not None and high is not None and not exact:
        band = (low, round(max(high - low, 0.8), 2))
    words = line(each.text)
    return Row(
        each.role,
        ROLE.get(each.role, each.role),
        day(words) if words == each.edtf else words,
        ORIGIN.get(each.source, each.source),
        wrong,
        None if each.role == "document" else x,
        not exact,
        None if each.role == "document" else band,
        open_,
        over,
    )


class _Scale:
    """Maps days to percent of the width, and says where the axis has its marks."""

    def __init__(self, low: int, span: int) -> None:
        self.low, self.span = low, span

    def x(self, moment: int) -> float:
        return round(LEFT + (RIGHT - LEFT) * (moment - self.low) / self.span, 2)

    def ticks(self) -> tuple[Tick, ...]:
        marks = self._years() if self.span > 1100 else self._months()
        out: list[Tick] = []
        last = -NEAREST
        for moment, label in marks:
            x = self.x(moment)
            anchor = "start" if x < 8 else "end" if x > 92 else "middle"
            fits = x - last >= NEAREST
            last = x if fits else last
            out.append(Tick(x, label if fits else "", anchor))
        return tuple(out)

    def _years(self) -> list[tuple[int, str]]:
        years = self.span / 365.25
        step = next((s for s in STEPS if years / s <= 4.5), STEPS[-1])
        first = _year(self.low)
        first = -(-first // step) * step
        marks = [(ordinal((y, 1, 1)), str(y)) for y in range(first, first + 6 * step, step)]
        return [(m, label) for m, label in marks if self.low <= m <= self.low + self.span]

    def _months(self) -> list[tuple[int, str]]:
        step = 3 if self.span > 250 else 2 if self.span > 150 else 1
        year = _year(self.low)
        marks = []
        for n in range(0, 12 * 5, step):
            month = n % 12
            label = MONTHS[month][:3] if month else str(year + n // 12)
            marks.append((ordinal((year + n // 12, month + 1, 1)), label))
        return [(m, label) for m, label in marks if self.low <= m <= self.low + self.span]


def _year(moment: int) -> int:
    """Return the year in which a day lies: the last whose first of January is not after it."""
    zero = ordinal((2000, 1, 1))
    year = 2000 + int((moment - zero) // 365.2425)
    while ordinal((year, 1, 1)) > moment:
        year -= 1
    while ordinal((year + 1, 1, 1)) <= moment:
        year += 1
    return year
