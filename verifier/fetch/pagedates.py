"""The dates a page gives of itself, by tier; tiers are never mixed.

The order follows how often each tier is right where they disagree: structured data, meta elements,
``<time>``, the address. Last-Modified says when the file was sent out anew, never when the page was
published, and is kept apart.
"""

import calendar
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from verifier.model.evidence import PageDates
from verifier.references.model import PartialDate

PUBLISHED = (
    "article:published_time", "citation_publication_date", "citation_date", "citation_online_date",
    "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
    "dc.date.created", "dcterms.created", "og:article:published_time", "parsely-pub-date",
    "publish-date", "publication_date", "pubdate", "publishdate", "sailthru.date", "date",
    "cxenseparse:recs:publishtime", "og:published_time", "ptime", "displaydate",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified",
    "last-modified", "og:updated_time", "lastmod",
)  # fmt: skip
ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$")
IN_PATH = re.compile(r"/((?:19|20)\d{2})[-/_](\d{1,2})(?:[-/_](\d{1,2}))?(?=[-/_.]|$)")
COMPACT_PATH = re.compile(r"[/_\-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[-/_.]|$)")
LONGEST = 64
NODES = 2000


def page_dates(
    blocks: Iterable[str],
    metas: Mapping[str, str],
    times: Iterable[tuple[str, str]],
    in_url: PartialDate | None,
    modified: str = "",
) -> PageDates:
    """Return the dates of a page from its JSON-LD, metas, ``<time>`` elements, address, header."""
    published, changed = _structured(blocks)
    tiers: dict[str, PartialDate | None] = {
        "json-ld": published,
        "meta": _of_metas(metas, PUBLISHED),
        "time": _of_times(times),
        "url": in_url,
    }
    source = next((name for name, date in tiers.items() if date), "")
    header = _http(modified)
    out = {name: date.edtf if date else None for name, date in tiers.items()}
    out["http"] = header.edtf if header else None
    if not any(out.values()) and not changed:
        return PageDates()
    return PageDates(
        published=tiers[source] if source else None,
        source=source,
        modified=changed or _of_metas(metas, MODIFIED) or header,
        tiers={name: edtf for name, edtf in out.items() if edtf or name in ("json-ld", "url")},
    )


def iso(text: str) -> PartialDate | None:
    """Return the date at the head of `text`: ISO 8601, whole or in part, with or without a time."""
    text = text[:LONGEST].strip()
    found = COMPACT.match(text) or ISO.match(text)
    if not found:
        return None
    return _date(int(found[1]), int(found[2] or 0), int(found[3] or 0))


def url_date(url: str) -> PartialDate | None:
    """Return the date in the path of an address: ``/2013/07/26/``, ``/2013-07/``, ``/20130726``."""
    path = url[:2000].partition("?")[0].partition("//")[2]
    for pattern in (IN_PATH, COMPACT_PATH):
        for found in pattern.finditer(path):
            date = _date(int(found[1]), int(found[2]), int(found[3] or 0))
            if date:
                return date
    return None


def _date(year: int, month: int, day: int) -> PartialDate | None:
    if not 1000 <= year <= 2100 or not 0 <= month <= 12:
        return None
    if not month:
        return PartialDate(f"{year:04d}", (year, 1, 1), (year, 12, 31))
    last = calendar.monthrange(year, month)[1]
    if not day:
        return PartialDate(f"{year:04d}-{month:02d}", (year, month, 1), (year, month, last))
    if not 1 <= day <= last:
        return None
    return PartialDate(f"{year:04d}-{month:02d}-{day:02d}", (year, month, day), (year, month, day))


def _structured(blocks: Iterable[str]) -> tuple[PartialDate | None, PartialDate | None]:
    """Return (published, modified) of the first JSON-LD object that has either."""
    changed = None
    for block in blocks:
        try:
            value = json.loads(block.strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(value):
            published = _text_date(item.get("datePublished"))
            changed = changed or _text_date(item.get("dateModified"))
            if published:
                return published, _text_date(item.get("dateModified")) or changed
    return None, changed


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Walk all objects, the outer ones first; comments and what is mentioned are left out."""
    waiting = [value]
    for _ in range(NODES):
        if not waiting:
            return
        each = waiting.pop(0)
        if isinstance(each, dict):
            yield each
            waiting += [v for k, v in each.items() if k in ("@graph", "mainEntity", "hasPart")]
        elif isinstance(each, list):
            waiting += each[:200]


def _text_date(value: Any) -> PartialDate | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return iso(value) if isinstance(value, str) else None


def _of_metas(metas: Mapping[str, str], names: Iterable[str]) -> PartialDate | None:
    for name in names:
        date = iso(metas.get(name, ""))
        if date:
            return date
    return None


def _of_times(times: Iterable[tuple[str, str]]) -> PartialDate | None:
    """Return the date of the first ``<time>``; one that says it is the publication comes first."""
    known = list(times)
    for datetime, property_ in known:
        if property_.lower() == "datepublished" and (date := iso(datetime)):
            return date
    found = (iso(datetime) for datetime, property_ in known if property_.lower() != "datemodified")
    return next((date for date in found if date), None)


def _http(header: str) -> PartialDate | None:
    if not header:
        return None
    try:
        moment = parsedate_to_datetime(header[:LONGEST])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _date(moment.year, moment.month, moment.day)
