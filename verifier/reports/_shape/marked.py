"""The author's words in pieces: what is a quotation, a date, a note marker, an address."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from attrs import frozen

from verifier.model import Document, Match, Statement
from verifier.reports._shape.clean import web_address, words
from verifier.reports._shape.order import Order
from verifier.text.span import Stretches

OPENING, CLOSING = "“‘«‹„‚\"'「『", "”’»›“\"'」』"
STATE = {
    Match.FOUND: "found",
    Match.FOUND_MARKED: "found",
    Match.ALTERED: "altered",
    Match.OUT_OF_ORDER: "altered",
    Match.OTHER_VERSION: "archived",
    Match.OTHER_DOCUMENT: "altered",
    Match.NOT_FOUND: "altered",
}
"""How a quotation is underlined; what was not compared is not."""

ADDRESS = re.compile(r"https?://[^\s\"<>“”‘’«»]{1,2000}")


@frozen
class Piece:
    """Words of one kind: plain, ``quote``, ``date``, both, or a note marker (``note``)."""

    text: str
    quote: str = ""
    """How the quotation was found: found, altered, archived, attested, unknown; empty for none."""
    date: str = ""
    """Its EDTF; empty for words that are no date."""
    bad: bool = False
    """True for a date on which a finding stands."""
    note: str = ""
    """For a marker: the anchor of its note; empty where there is none."""
    marker: bool = False


def pieces(order: Order, document: Document, statement: Statement, prefix: str) -> list[Piece]:
    """Return the statement's words in order, cut where a quotation, date or marker begins or ends.

    `prefix` is put before the ids of notes, so that several documents fit one page.
    """
    text = statement.text
    quotes = list(_quotes(order, document, statement))
    dates = [(m.start, m.end, m.date.edtf) for m in statement.dates if m.start < m.end]
    wrong = Stretches(
        (f.span.start, f.span.end)
        for f in order.on(document, statement)
        if f.code.startswith("D") and f.span
    )
    markers = sorted(statement.markers, key=lambda m: m.offset)
    cuts = {0, len(text), *(m.offset for m in markers)}
    for start, end, _ in (*quotes, *dates):
        cuts |= {start, end}
    places = sorted(i for i in cuts if 0 <= i <= len(text))
    out: list[Piece] = []
    at = 0
    for low, high in zip(places, [*places[1:], len(text)], strict=True):
        while at < len(markers) and markers[at].offset <= low:
            marker = markers[at]
            anchor = f"n-{prefix}{marker.note_id}" if marker.note_id else ""
            out.append(Piece(words(marker.label), note=anchor, marker=True))
            at += 1
        if low == high:
            continue
        quote, date = _at(quotes, low), _at(dates, low)
        span = statement.words.span(low, high) if date else None
        out.append(
            Piece(
                words(text[low:high]),
                quote=quote,
                date=date,
                bad=span is not None and wrong.meet(span.start, span.end),
            )
        )
    return out


def _at(parts: Sequence[tuple[int, int, str]], place: int) -> str:
    """Return what the part says that holds `place`; the parts are in order and apart."""
    index = bisect_right(parts, place, key=itemgetter(0)) - 1
    return parts[index][2] if index >= 0 and place < parts[index][1] else ""


def _quotes(
    order: Order, document: Document, statement: Statement
) -> Iterator[tuple[int, int, str]]:
    """Yield the outermost quotations with their marks: start, end, and how they were found."""
    text = statement.text
    done = 0
    for quotation in sorted(statement.quotations, key=lambda q: (q.start, -q.end)):
        if quotation.start < done or quotation.start >= quotation.end:
            continue
        start, end = quotation.start, quotation.end
        if start and text[start - 1] in OPENING:
            start -= 1
        if end < len(text) and text[end] in CLOSING:
            end += 1
        compared = order.quoted(document, statement, quotation)
        state = STATE.get(compared.match, "unknown") if compared else "unknown"
        evidence = order.evidence(compared.evidence) if compared else None
        if state == "found" and evidence and evidence.role in ("capture", "archive"):
            state = "archived"
        if state == "unknown" and order.attested(document, statement):
            state = "attested"
        yield max(start, done), end, state
        done = end


def linked(text: str) -> list[tuple[str, str]]:
    """Return `text` as (words, address) pairs; the address is empty for what is no link."""
    clean = words(text)
    out: list[tuple[str, str]] = []
    done = 0
    for found in ADDRESS.finditer(clean):
        said = found[0].rstrip(".,;:!?)]}")
        if not (href := web_address(said)):
            continue
        out += ((clean[done : found.start()], ""), (said, href))
        done = found.start() + len(said)
    out.append((clean[done:], ""))
    return [(said, href) for said, href in out if said]
