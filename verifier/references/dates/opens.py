"""Open intervals: what before, after, since and until make of a date."""

from attrs import evolve

from verifier.references.dates import edtf
from verifier.references.dates.intervals import from_ordinal, ordinal
from verifier.references.dates.points import Point, of_edtf
from verifier.references.model import Day


def opened(inner: Point, side: str) -> Point | None:
    """Return the open interval on one side of a point; ``before`` and ``after`` exclude it."""
    if inner.lo is None or inner.hi is None:
        return None
    if side == "before":
        edge = _edge(inner, from_ordinal(ordinal(inner.lo) - 1))
    elif side == "after":
        edge = _edge(inner, from_ordinal(ordinal(inner.hi) + 1))
    else:
        edge = _edge(inner, inner.lo if side == "since" else inner.hi)
    mark = "~" if inner.approximate else "?" if inner.uncertain else ""
    text = f"../{edge}{mark}" if side in ("before", "until") else f"{edge}{mark}/.."
    point = of_edtf(inner.end, text, "open")
    return evolve(
        point, approximate=inner.approximate, uncertain=inner.uncertain,
        impossible=inner.impossible,
    )  # fmt: skip


def _edge(point: Point, day: Day) -> str:
    """Return the EDTF of a day in the grain of a point: its year, its month or itself."""
    if point.kind in ("year", "year-range", "decade", "century") or len(point.edtf) == 4:
        return edtf.year(day[0])
    if (
        len(point.edtf) == 7
        or point.kind == "month"
        or point.kind in ("season", "quarter", "half", "month-range")
    ):
        return f"{edtf.year(day[0])}-{day[1]:02d}"
    return edtf.day(day)
