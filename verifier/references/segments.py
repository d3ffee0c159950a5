"""The parts of a note between its commas: words, a quotation, a parenthesis, a date, a locator."""

import re

from attrs import frozen

from verifier.references.draft import Draft, trim
from verifier.references.lexers import DATE, LINK, OPENING, PAREN, QUOTE

PART = re.compile(
    r"\ue012\ue002*|\ue013\ue003*|\ue014\ue004*|\ue015\ue005*|[^,;\ue012-\ue015\ue002-\ue005]+"
)
KINDS = {OPENING[QUOTE]: "quote", OPENING[PAREN]: "paren", OPENING[DATE]: "date"}
LOCATOR = re.compile(
    r"(?:at\s)?(?P<label>(?:pp?|pgs?|paras?|pars?|arts?|sec|ch|Abs|Ziff|Rn|S|párrs?|str|fn)\.?"
    r"|pages?|paragraphs?|articles?|Artikel|artículos?|articoli|artigos?|sections?|paragraphes?"
    r"|annex|Form|п{1,2}\.|пункт|ст\.|стр\.|с\.|¶{1,2}|§{1,2})\s?"
    r"(?P<value>\d{1,5}[a-z]?(?:\(\w{1,4}\))*(?:\s?[-–—]\s?\d{1,5}(?:\(\w{1,4}\))*)?"
    r"(?:\s(?:and|und|et|y|e|и)\s\d{1,5})?|[A-Z]|[ivx]{1,6})\Z",
    re.IGNORECASE,
)
"""A place in a source, with its label: ``para. 61``, ``Arts. 4–7``, ``p. 3``."""
LIMBS = re.compile(r"(?:\(\w{1,4}\)){1,4}")
MORE = re.compile(r"\d{1,5}(?:\s?[-–—]\s?\d{1,5})?\Z")
PAGED = re.compile(r"(?:pp?|pgs?|pages?|S|str|стр|с)\.?\Z", re.IGNORECASE)


@frozen
class Segment:
    """``text[start:end]``; `kind` is words, quote, paren, date or locator."""

    kind: str
    start: int
    end: int
    words: str


def segments(draft: Draft, low: int, high: int) -> list[Segment]:
    """Cut a range at its own commas and at what the lexer covered; addresses are left out."""
    text, flat = draft.lx.text, draft.lx.flat
    out: list[Segment] = []
    for part in PART.finditer(flat, low, high):
        first = part[0][0]
        if first in (OPENING[LINK], LINK) or (out and part.start() < out[-1].end):
            continue
        kind = KINDS.get(first, "words")
        start, end = part.span()
        if kind == "words":
            start, end = trim(text, start, end)
            if end <= start:
                continue
            words = text[start:end]
            if LOCATOR.match(words) or (out and out[-1].kind == "locator" and MORE.match(words)):
                kind = "locator"
                if limbs := LIMBS.match(text, end):
                    end = limbs.end()
        out.append(Segment(kind, start, end, text[start:end]))
    return out


def locate(draft: Draft, parts: list[Segment]) -> None:
    """Take the pages or paragraphs meant: a page as its number, any other with its label."""
    found: list[str] = []
    for part in parts:
        if part.kind != "locator":
            continue
        words = re.sub(r"\s?[-–—]\s?", "-", part.words).removeprefix("at ")
        label = LOCATOR.match(part.words)
        if label and PAGED.match(label["label"]):
            words = re.sub(r"\s?[-–—]\s?", "-", label["value"])
        found.append(words)
    if found and not draft.locator:
        draft.locator = ", ".join(found)


def dated(draft: Draft, low: int, high: int) -> None:
    """Take the first full date outside quotations and the title, else the first year."""
    lx = draft.lx
    title = draft.fields.get("title")
    free = [
        d
        for d in lx.dates
        if low <= d.start < high
        and d.kind not in ("relative", "weekday", "decade", "century")
        and not any(q.outer_start <= d.start < q.outer_end for q in lx.quotes)
        and not (title and title[1] <= d.start < title[2])
    ]
    whole = [d for d in free if not d.date.edtf.startswith("XXXX")] or free
    best = next((d for d in whole if d.kind != "year"), whole[0] if whole else None)
    if best is not None:
        draft.issued = best
