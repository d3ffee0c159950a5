"""Dates as BibTeX (year, month, day) and biblatex (EDTF) write them."""

import re
from collections.abc import Mapping

from verifier.references import dates
from verifier.references.braces import unbraced
from verifier.references.csl import Dialect
from verifier.references.entries import MONTHS
from verifier.references.latex import decode
from verifier.references.model import PartialDate, Reference

SIMPLE_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?")


class Bare(str):
    """A value that is written without braces: a month's macro."""

    __slots__ = ()


def dates_of(reference: Reference, dialect: Dialect) -> dict[str, str]:
    """Return the date fields: year and month for BibTeX, EDTF for biblatex and for the rest."""
    out: dict[str, str] = {}
    if reference.issued:
        out |= _issued(reference.issued) if dialect == "bibtex" else {"date": reference.issued.edtf}
    for variable, name in (("accessed", "urldate"), ("event_date", "eventdate"),
                           ("archive_date", "archivedate")):  # fmt: skip
        if date := getattr(reference, variable):
            out[name] = date.edtf
    return out


def _issued(date: PartialDate) -> dict[str, str]:
    """Return year and month; also the EDTF in ``date`` where these two can't say it exactly."""
    simple = SIMPLE_DATE.fullmatch(date.edtf)
    if not simple:
        ends = (date.earliest, date.latest)
        years = list(dict.fromkeys(str(day[0]) for day in ends if day))
        vague = "c. " if date.approximate or date.uncertain else ""
        year = vague + "--".join(years)
        return {"year": year, "date": date.edtf} if years else {"date": date.edtf}
    year, month, day = simple.groups()
    out = {"year": year}
    if month:
        macro = MONTHS[int(month) - 1]
        out["month"] = Bare(f'"{int(day)}~" # {macro}' if day else macro)
    return out


def date_of(raw: str) -> PartialDate | None:
    """Return the date of a field: EDTF, or any date as people write it."""
    edtf = unbraced(raw)[:200]
    if not edtf:
        return None
    try:
        return dates.from_edtf(edtf)
    except ValueError:
        return dates.parse(decode(raw).strip()[:200])


def issued_of(given: Mapping[str, str], extra: dict[str, str]) -> PartialDate | None:
    """Return the date of publication: ``date``, else year, month and day."""
    if given.get("date"):
        date = date_of(given["date"])
        if date:
            return date
        extra["date"] = decode(given["date"])
    year = decode(given.get("year", "")).strip()[:100]
    if not year:
        return None
    date = None
    if year.isascii() and year.isdigit() and len(year) == 4:
        month, day = _month(given.get("month", ""), given.get("day", ""))
        edtf = year + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")
        date = date_of(edtf) or date_of(edtf[:7]) or date_of(year)
        if not month and given.get("month"):
            extra["month"] = decode(given["month"])
    else:
        date = date_of(year)
    if date is None:
        extra["year"] = year
    return date


def _month(month: str, day: str) -> tuple[int, int]:
    """Return month and day as numbers, 0 where there is none; a month may hold its day (26~jul)."""
    numbers: list[int] = []
    named = 0
    for word in re.split(r"[\s~.,{}\"/-]+", decode(month).replace("\u00a0", " ").lower()[:100]):
        if word.isdigit() and word.isascii() and len(word) < 3:
            numbers.append(int(word))
        elif len(word) > 2 and word[:3] in MONTHS and not named:
            named = MONTHS.index(word[:3]) + 1
    if not named and numbers:
        named = numbers.pop(0)
    days = [*numbers, *(int(d) for d in [decode(day).strip()] if d.isascii() and d.isdigit())]
    if not 1 <= named <= 12:
        return 0, 0
    return named, next((d for d in days[:1] if 1 <= d <= 31), 0)
