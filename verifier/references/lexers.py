"""Cut the words of a citation into pieces that nothing may tear.

`lex` finds addresses, identifiers, quotation-marked titles, parentheses and dates once, and lays
two masks over the text, letter for letter as long as the text itself: in `flat` every such piece is
a run of private characters, so that a comma or full stop seen there is one of the citation itself.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, field

from verifier.references import addresses
from verifier.references import standin as dates
from verifier.references.model import DateMention, PartialDate

LONGEST = 4000
"""Characters of a citation that are looked at; what is beyond is commentary."""

QUOTE, PAREN, DATE, LINK = "\ue002", "\ue003", "\ue004", "\ue005"
OPENING = {QUOTE: "\ue012", PAREN: "\ue013", DATE: "\ue014", LINK: "\ue015"}

IDENTIFIER = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|\bdoi\b\s?[:.]?\s?(?:https?://(?:dx\.)?doi\.org/)?)?"
    r"(?P<doi>10\.\d{4,9}(?:\.\d{1,9}){0,3}\s?/\s?[^\s,;<>\"”»]{2,200})"
    r"|\barxiv\s?[:.]?\s?(?P<arxiv>\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z]{2,9}(?:\s?-\s?[a-z]{2,5})?(?:\.[A-Z]{2})?/\d{7})"
    r"(?:\s?\[[\w\s.\-]{2,20}\])?"
    r"|(?<![\w/])(?:hep|astro|cond|gr|quant|math|nucl)\s?-\s?(?:th|ph|ex|lat|mat|qc)/\d{7}"
    r"|\bISBN(?:-1[03])?[\s:]{0,2}(?P<isbn>[\d][\d\s\-–]{8,20}[\dXx])"
    r"|\b[ep]?-?ISSN[\s:]{0,2}(?P<issn>\d{4}\s?[-–]\s?\d{3}[\dXx])"
    r"|\bPM(?:C)?ID\s?:?\s?(?:PMC)?\d{5,9}",
    re.IGNORECASE,
)
MARKS = {
    "“": "”", "„": "“”\"", "«": "»", "»": "«", "‘": "’", "‹": "›", '"': '"', "`": "'", "‚": "‘’",
    "'": "'",
}  # fmt: skip
PIECE = re.compile(
    r"[\ue012-\ue015][\ue002-\ue005]*"
    r"|(?:[^\W\d_]\.){1,5}[^\W\d_](?!\w)|[^\W\d_\ue000-\uf8ff](?:[\w'’]|[-‐](?=[^\W\d_]))*"
    r"|\d+(?:\.\d+){1,3}(?![\w])|\d+[A-Za-z]?(?!\w)|\d+|[^\s\w\ue000-\uf8ff]|_|[\ue002-\ue005]+"
)


@define
class Quoted:
    """A quoted stretch: ``text[start:end]`` inside its marks, ``outer`` with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    mark: str


@define
class Lexed:
    """A citation cut into pieces; every offset counts in `text`."""

    text: str
    flat: str
    quotes: list[Quoted]
    parens: list[tuple[int, int]]
    """(start, end) of the outermost parentheses, with their brackets."""
    dates: list[DateMention]
    links: list["addresses.Address"]
    identifiers: dict[str, tuple[str, int, int]] = field(factory=dict)

    def paren_at(self, at: int) -> tuple[int, int] | None:
        """Return the parenthesis that opens at `at`."""
        return next((p for p in self.parens if p[0] == at), None)

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """Return the dates wholly inside ``text[start:end]``."""
        return [d for d in self.dates if start <= d.start and d.end <= end]


def pieces(flat: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Return the pieces of a mask, as (text, start, end)."""
    end = len(flat) if end is None else end
    return [(m[0], m.start(), m.end()) for m in PIECE.finditer(flat, start, end)]


def lex(
    text: str, *, day_first: bool | None = None, reference_date: PartialDate | None = None
) -> Lexed:
    """Cut `text` into its hard pieces."""
    if len(text) > LONGEST:
        text = text[:LONGEST]
    mask = list(text)
    links = addresses.find(text) if ("/" in text or "www" in text) else []
    identifiers: dict[str, tuple[str, int, int]] = {}
    kept: list[addresses.Address] = []
    for link in links:
        _cover(mask, link.start, link.end, LINK)
        doi = re.search(r"doi\.org/(10\.\d{4,9}/\S+)", link.url)
        if doi:
            identifiers.setdefault("DOI", (doi[1], link.start, link.end))
        else:
            kept.append(link)
    if re.search(r"10\.\d{4}|arxiv|hep|astro|cond|gr|quant|isbn|issn|pm(?:c)?id", text, re.I):
        for name, value, start, end in _identifiers("".join(mask)):
            identifiers.setdefault(name, (value, start, end))
            _cover(mask, start, end, LINK)
    quotes = _quotes(mask)
    found = dates.dates(text, reference=reference_date, day_first=day_first)
    found = [d for d in found if mask[d.start] not in (LINK, OPENING[LINK])]
    parens = _parens(mask, quotes)
    for quote in quotes:
        _cover(mask, quote.outer_start, quote.outer_end, QUOTE)
    for date in found:
        if date.kind not in ("year", "decade", "century", "relative", "weekday") and not _inside(
            date.start, quotes
        ):
            _cover(mask, date.start, date.end, DATE)
    for start, end in parens:
        _cover(mask, start, end, PAREN)
    return Lexed(text, "".join(mask), quotes, parens, found, kept, identifiers)


def _cover(mask: list[str], start: int, end: int, kind: str) -> None:
    mask[start:end] = OPENING[kind] + kind * (end - start - 1)


def _inside(at: int, quotes: Sequence[Quoted]) -> bool:
    return any(q.outer_start <= at < q.outer_end for q in quotes)


def _identifiers(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (variable, value, start, end) of the identifiers that are no address."""
    for m in IDENTIFIER.finditer(text):
        end = m.end()
        if m["doi"]:
            value = re.sub(r"\s", "", m["doi"]).rstrip(".,;:")
            while value.endswith(")") and value.count("(") < value.count(")"):
                value = value[:-1]
            while text[end - 1] in ".,;:)]" and not value.endswith(text[end - 1]):
                end -= 1
            yield "DOI", value, m.start(), end
        elif m["isbn"]:
            yield "ISBN", m["isbn"].strip(), m.start(), end
        elif m["issn"]:
            yield "ISSN", re.sub(r"\s", "", m["issn"]), m.start(), end
        elif m["arxiv"]:
            yield "arXiv", re.sub(r"\s", "", m["arxiv"]), m.start(), end
        else:
            yield "", m[0], m.start(), end


def _quotes(mask: list[str]) -> list[Quoted]:
    """Return the outermost quotations, in order."""
    out: list[Quoted] = []
    size = len(mask)
    at = 0
    while at < size:
        mark = mask[at]
        if mark not in MARKS or not _opens(mask, at):
            at += 1
            continue
        end = _closes(mask, at, mark)
        if end is None:
            at += 1
            continue
        start, stop, outer = at + 1, end, end + 1
        if mark in "`'" and mask[at + 1 : at + 2] == [mark]:
            start = at + 2
            outer = end + 2 if mask[end + 1 : end + 2] == ["'"] else end + 1
        out.append(Quoted(start, stop, at, outer, mark))
        at = outer
    return out


def _opens(mask: list[str], at: int) -> bool:
    """Say whether the mark at `at` opens a quotation rather than ends a word."""
    before = mask[at - 1] if at else " "
    after = mask[at + 1] if at + 1 < len(mask) else " "
    if mask[at] in "'‘":
        return (
            (not before.isalnum() and after.isalnum())
            or (mask[at] == "'" and after == "'" and not before.isalnum())
            or (mask[at] == "‘" and not before.isalnum() and not after.isspace())
        )
    if mask[at] == "»":
        return after.isalnum() and not before.isalnum()
    if mask[at] == '"':
        return (not before.isalnum() and before not in ".?!") or (
            after.isalnum() and before in ",.:;"
        )
    return True


def _closes(mask: list[str], at: int, mark: str) -> int | None:
    """Return where the quotation that opens at `at` closes."""
    wanted = MARKS[mark]
    size = len(mask)
    depth = 0
    last = None
    for i in range(at + 1, size):
        character = mask[i]
        if character == mark and mark in "“«‘„" and mark not in wanted:
            after = mask[i + 1] if i + 1 < size else " "
            if mark != "‘" or (not mask[i - 1].isalnum() and after.isalnum()):
                depth += 1
                continue
        if character not in wanted or i == at + 1:
            continue
        after = mask[i + 1] if i + 1 < size else " "
        if mark in "‘'`‚":
            # an apostrophe stands inside a word, or after the s of a plural
            if after.isalnum() or (mask[i - 1].isspace() and after.isspace() and mark != "‘"):
                continue
            if depth:
                depth -= 1
                continue
            if mask[i - 1] == "s" and after == " " and i + 2 < size and mask[i + 2].islower():
                last = i
                continue
            return i
        if depth:
            depth -= 1
            continue
        if mark == '"' and mask[i - 1].isspace() and after.isalnum():
            continue
        return i
    return last


def _parens(mask: list[str], quotes: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Return the outermost parentheses outside quotations and addresses, as (start, end)."""
    out: list[tuple[int, int]] = []
    stack: list[int] = []
    skip = {q.outer_start: q.outer_end for q in quotes}
    at, size = 0, len(mask)
    while at < size:
        if at in skip and not stack:
            at = skip[at]
            continue
        character = mask[at]
        if character in "([":
            stack.append(at)
        elif character in ")]" and stack:
            start = stack.pop()
            if not stack:
                out.append((start, at + 1))
        at += 1
    if stack:
        # an opening bracket that nothing closes hides no other pair
        lost = stack[0]
        inner = [(s, e) for s, e in _rest(mask, lost + 1)]
        out.extend(inner)
    return sorted(out)


def _rest(mask: list[str], start: int) -> Iterator[tuple[int, int]]:
    opened = -1
    for at in range(start, len(mask)):
        if mask[at] in "([":
            opened = at
        elif mask[at] in ")]" and opened >= 0:
            yield opened, at + 1
            opened = -1
