"""Where a finding stands, in words and as a line of the author's text with a mark beneath it."""

import unicodedata

from attrs import frozen

from verifier.model import Document, Finding, Report
from verifier.references.mask import blanked_in
from verifier.reports._shape.clean import line
from verifier.reports._shape.order import Order
from verifier.text.printable import printable
from verifier.text.span import Span

WIDEST = 96
"""Columns of the author's text that a terminal report shows of one line."""
BEFORE = 40
"""Columns that are kept before the place where a line is too wide."""
MARGIN = 2_000
"""Characters either side that are looked at: a document may be one line of a megabyte."""


def named(path: str) -> str:
    """Return a path that begins no workflow command and no option, whatever it is called."""
    clean = line(path)
    return f"./{clean}" if clean.startswith((":", "-", "#", " ")) else clean


def place(order: Order, finding: Finding) -> str:
    """Return ``path:line:column``, as far as it is known."""
    where = order.where(finding)
    path = named(finding.path) or "(the run)"
    return f"{path}:{where.line}:{where.column}" if where else path


@frozen
class Excerpted:
    """A line of the author's text as it fits a terminal, and the columns to be marked."""

    number: int
    text: str
    indent: int
    width: int


def excerpted(document: Document, span: Span) -> Excerpted:
    """Return the line where `span` begins, cut to `WIDEST` columns around it.

    Tabs count as one column; wide characters (East Asian) as two, combining ones as none.
    """
    where = document.where(span)
    begin = max(span.start - (where.column - 1), span.start - MARGIN)
    text = document.text[begin : span.start + MARGIN]
    at = span.start - begin
    end = _line_end(text, at)
    text = blanked_in(text[:end])
    low = max(0, at - BEFORE)
    high = min(end, low + WIDEST)
    close = max(at, min(span.end - begin, high))
    before = ("…" if low or begin > span.start - (where.column - 1) else "") + printable(
        text[low:at]
    )
    marked = printable(text[at:close])
    after = printable(text[close:high]) + ("…" if high < end else "")
    return Excerpted(
        where.line, f"{before}{marked}{after}".rstrip(), columns(before), max(1, columns(marked))
    )


def _line_end(text: str, start: int) -> int:
    ends = [i for i in (text.find(c, start) for c in "\r\n\u2028\u2029") if i >= 0]
    return min(ends, default=len(text))


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) or c in "\u200c\u200d" else 2 if _wide(c) else 1 for c in text
    )


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def short_reference(report: Report, key: str | None) -> str:
    """Return a source in a few words: who, what, when."""
    reference = report.reference_by_key.get(key or "")
    if reference is None:
        return ""
    names = [line(n.family or n.literal) for n in reference.author if n.family or n.literal]
    who = names[0] if len(names) == 1 else f"{names[0]} and others" if names else ""
    year = reference.issued.edtf if reference.issued else ""
    title = line(reference.title or reference.container_title)
    if len(title) > 60:
        title = title[:59].rsplit(" ", 1)[0] + "…"
    said = ", ".join(part for part in (who, title) if part) or reference.key
    return f"{said} ({line(year)})" if year else said
