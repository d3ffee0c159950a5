"""Cut the words of a citation into pieces that nothing may tear.

`lex` finds addresses, identifiers, quotation-marked titles, parentheses and dates once, and lays
two masks over the text, letter for letter as long as the text itself: in `flat` every such piece is
a run of private characters, so that a comma or full stop seen there is one of the citation itself.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, field

from verifier.references import addresses, dates
from verifier.references.cues import lowered, words_of
from verifier.references.markup import plain
from verifier.references.model import DateMention, PartialDate
from verifier.references.quoting import Quoted, quotations
from verifier.references.symbols import without_numbers

LONGEST = 3000
"""Characters of a citation that are looked at; what is beyond is commentary."""
COVERED = frozenset(
    ("day", "day-range", "month", "month-range", "season", "season-range", "quarter")
)
"""Kinds of dates that no number of a volume or page can be."""
PRIVATE = re.compile(r"[\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
QUOTE, PAREN, DATE, LINK = "\ue002", "\ue003", "\ue004", "\ue005"
OPENING = {QUOTE: "\ue012", PAREN: "\ue013", DATE: "\ue014", LINK: "\ue015"}
DOI = re.compile(r"doi\.org/(10\.\d{4,9}/\S+)")
CLOCK = re.compile(
    r"\b(?:\d{1,2}:\d{2}:\d{2}|(?<=at\s)\d{1,2}:\d{2}|\d{1,2}[:.]\d{2}(?=\s?[apAP]\.?[mM]\b))"
    r"(?:\s?[apAP]\.?[mM]\.?)?(?:\s(?:ET|EST|EDT|GMT|UTC|PT)\b)?"
)
IDENTIFIER = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|\bdoi\b\s?[:.]?\s?(?:https?://(?:dx\.)?doi\.org/)?)?"
    r"(?P<doi>10\.\d{4,9}(?:\.\d{1,9}){0,3}\s?/\s?[^\s,;<>\"”»]{2,200})"
    r"|\barxiv\s?[:.]?\s?(?P<arxiv>\d{4}\.\d{4,5}(?:v\d{1,2})?"
    r"|[a-z]{2,9}(?:\s?-\s?[a-z]{2,5})?(?:\.[A-Z]{2})?/\d{7})"
    r"(?:\s?\[[\w\s.\-]{2,20}\])?"
    r"|(?<![\w/])(?:hep|astro|cond|gr|quant|math|nucl)\s?-\s?(?:th|ph|ex|lat|mat|qc)/\d{7}"
    r"|\bISBN(?:-1[03])?[\s:]{0,2}(?P<isbn>[\d][\d\s\-–]{8,20}[\dXx])"
    r"|\b[ep]?-?ISSN[\s:]{0,2}(?P<issn>\d{4}\s?[-–]\s?\d{3}[\dXx])"
    r"|\bPM(?:C)?ID\s?:?\s?(?:PMC)?\d{5,9}",
    re.IGNORECASE,
)
CUE = re.compile(
    r"(?<=[\s,;.(”\"’»])(?:(?:(?:page\s)?(?:last|most\srecently)\s(?:updated|modified|revised|edited"
    r"|reviewed)|updated|zuletzt\s(?:aktualisiert|geändert)|(?:dernière\s)?mise?\sà\sjour"
    r"|(?:última\s)?actualización|actualizado|ultimo\saggiornamento|aggiornat[oa]|atualizado"
    r"|обновлено|posted|published\son|publié[e]?|publicado|pubblicato|veröffentlicht)"
    r"(?:\s(?:on|am|le|el|il|em|vom|der|du|a))?:?\s(?=\d|[A-ZÀ-Þ][a-zà-ÿ]{2,9}\.?\s\d|\d)"
    r"|(?:undated|n\.\s?d\.|no\sdate|sans\sdate|ohne\sDatum|o\.\s?D\.|sin\sfecha|s\.\s?f\.|s\.\s?d\."
    r"|senza\sdata|sem\sdata|без\sдаты|б\.\s?д\.|forthcoming(?!\s(?:in|from|with|at)\b)"
    r"|in\spress)(?=[\s,;.)]|\Z))"
)
"""Words that say what a date is, or that there is none: part of no title."""
CUED = frozenset(
    "last most updated zuletzt mise mis actualización actualizado ultimo aggiornato aggiornata "
    "atualizado обновлено posted published publié publiée publicado pubblicato veröffentlicht "
    "undated date sans ohne senza sem sin без forthcoming press d f д".split()
)
"""Words of which one is in each of them."""
UNSLASHED = ("arxiv", "isbn", "issn", "pmid", "pmcid")
"""What identifiers without a slash begin with."""
IDENTIFIED = re.compile(r"10\.\d{4}|arxiv|hep|astro|cond|gr|quant|isbn|issn|pm(?:c)?id")
CLOCKED = re.compile(r":(?<=\d:)\d")
HOURS = frozenset(("am", "pm", "m"))
"""What a time of day has where it has no colon."""
CUT = re.compile(r"[\ue002-\ue005\ue012-\ue015](?:(?<=[^\W\d_].)|(?=[^\W\d_]))")
"""Where a cover touches a letter, so that a word of the mask may be none of the text."""
BRACKET = re.compile(r"[(\[)\]]")
PIECE = re.compile(
    r"(?=\S)(?:[\ue012-\ue015][\ue002-\ue005]*+"
    r"|\bpp?(?=\d)|[A-Z]{1,2}-\d{1,4}(?![\w-])|(?:[^\W\d_]\.){1,5}[^\W\d_](?!\w)"
    r"|[^\W\d_][\w'’]*+(?:[-‐](?=[^\W\d_])[\w'’]*+)*+"
    r"|\d+(?:\.\d+){1,3}(?![\w])|\d+[A-Za-z]?(?!\w)|\d+|[^\s\w\ue000-\uf8ff]|_|[\ue002-\ue005]+)"
)


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
    emphases: list[tuple[int, int]] = field(factory=list)
    """(start, end) of words in italics or bold, where the text still has its mark-up."""
    low: str = ""
    """`text` in small letters."""
    words: set[str] = field(factory=set)
    """The words of `text` and of `flat`, in small letters: without its words no reader is asked."""

    def says(self, cues: frozenset[str]) -> bool:
        """Say whether one of these words stands in the citation."""
        return not self.words.isdisjoint(cues)

    def holds(self, parts: tuple[str, ...]) -> bool:
        """Say whether one of these parts of words, in small letters, stands in the citation."""
        return any(map(self.low.__contains__, parts))

    def paren_at(self, at: int) -> tuple[int, int] | None:
        """Return the parenthesis that opens at `at`."""
        return next((p for p in self.parens if p[0] == at), None)

    def hide(self, start: int, end: int) -> None:
        """Cover a range that was read, as an address is covered."""
        cover = OPENING[LINK] + LINK * (end - start - 1)
        self.flat = self.flat[:start] + cover + self.flat[end:]
        if CUT.search(self.flat):
            self.words |= words_of(self.flat)
        self.dates = [d for d in self.dates if not (start <= d.start < end)]

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """Return the dates wholly inside ``text[start:end]``."""
        return [d for d in self.dates if start <= d.start and d.end <= end]


def pieces(flat: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Return the pieces of a mask, as (text, start, end)."""
    end = len(flat) if end is None else end
    return [(m[0], *m.span()) for m in PIECE.finditer(flat, start, end)]


def lex(
    text: str, *, day_first: bool | None = None, reference_date: PartialDate | None = None
) -> Lexed:
    """Cut `text` into its hard pieces."""
    if len(text) > LONGEST:
        text = text[:LONGEST]
    if PRIVATE.search(text):
        text = PRIVATE.sub(" ", text)
    links = addresses.find(text) if ("/" in text or "www" in text) else []
    text, emphases = plain(text, links)
    low, words = lowered(text), words_of(text)
    mask = list(text)
    identifiers: dict[str, tuple[str, int, int]] = {}
    kept: list[addresses.Address] = []
    for link in links:
        _cover(mask, link.start, link.end, LINK)
        doi = DOI.search(link.url)
        if doi:
            identifiers.setdefault("DOI", (doi[1], link.start, link.end))
        else:
            kept.append(link)
    if ("/" in text or any(map(low.__contains__, UNSLASHED))) and IDENTIFIED.search(low):
        for name, value, start, end in _identifiers("".join(mask)):
            identifiers.setdefault(name, (value, start, end))
            _cover(mask, start, end, LINK)
    if CLOCKED.search(text) or not words.isdisjoint(HOURS):
        for clock in CLOCK.finditer(text):
            _cover(mask, clock.start(), clock.end(), LINK)
    quotes = quotations(mask)
    plain_numbers = without_numbers(text)
    found = dates.find(plain_numbers, reference=reference_date, day_first=day_first)
    found = [
        d for d in found if mask[d.start] not in (LINK, OPENING[LINK]) and not _namesake(text, d)
    ]
    parens = _parens(mask, quotes) if "(" in text or "[" in text else []
    for quote in quotes:
        _cover(mask, quote.outer_start, quote.outer_end, QUOTE)
    for cue in () if words.isdisjoint(CUED) else CUE.finditer(text):
        if not _inside(cue.start(), quotes):
            _cover(mask, cue.start(), cue.end(), LINK)
    for date in found:
        if date.kind in COVERED and not _inside(date.start, quotes):
            _cover(mask, date.start, date.end, DATE)
    for start, end in parens:
        _cover(mask, start, end, PAREN)
    flat = "".join(mask)
    if flat != text and CUT.search(flat):
        words |= words_of(flat)
    return Lexed(text, flat, quotes, parens, found, kept, identifiers, emphases, low, words)


def _cover(mask: list[str], start: int, end: int, kind: str) -> None:
    mask[start:end] = OPENING[kind] + kind * (end - start - 1)


def _namesake(text: str, date: DateMention) -> bool:
    """Say whether a day without a year is in the name of something: `the January 6th Attack`."""
    return date.date.edtf.startswith("XXXX") and text[: date.start].endswith("the ")


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


def _parens(mask: list[str], quotes: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Return the outermost parentheses outside quotations and addresses, as (start, end)."""
    out: list[tuple[int, int]] = []
    stack: list[int] = []
    done = number = 0
    for found in BRACKET.finditer("".join(mask)):
        at = found.start()
        while number < len(quotes) and quotes[number].outer_start < at:
            if not stack and quotes[number].outer_start >= done:
                done = quotes[number].outer_end
            number += 1
        if at < done:
            continue
        if found[0] in "([":
            stack.append(at)
        elif stack:
            start = stack.pop()
            if not stack:
                out.append((start, at + 1))
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
