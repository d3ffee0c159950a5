"""What follows the people of an interview or a letter: its title, number, date and pages."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.serials import assign
from verifier.references.symbols import symbol
from verifier.references.tails import scan

NUMBER = re.compile(
    r"\b(?:[A-Z]{2,5}[-‐]?\d{5,14}(?:[-_]\d{1,6})?|[A-Z]{2,6}[-‐]?\s?(?:DOCID|WGM)\s?\d{5,9}"
    r"|[A-Z]{2,4}\s\d{5,9})\b"
)
LETTER_NUMBER = re.compile(
    r"\b(?:[Nn]o\.|Nr\.|[Rr]ef\.|[Nn]º|n°|№)\s?(?P<number>[A-Z\d][\w/.-]{0,20}(?<![.]))(?=[\s,])"
)
SUBJECT = re.compile(r"\b(?:subject|re|entitled|titled|betr)\b\.?\s?:?\s?(?=[\ue012A-Z])", re.I)


def read_rest(draft: Draft, low: int, start: int, high: int) -> None:
    """Take the title, the date, the number and the pages of what follows."""
    lx, text = draft.lx, draft.lx.text
    quote = next(
        (q for q in lx.quotes if low <= q.outer_start < high and q.end - q.start > 3), None
    )
    if quote is not None and draft.type != "interview":
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:."), conf=0.85)
    elif draft.type == "personal_communication" and (
        subject := SUBJECT.search(lx.flat, start, high)
    ):
        stop = re.compile(r";|\.\s|,?\s?\bdate\b|[\ue013]|\Z").search(lx.flat, subject.end(), high)
        draft.put("title", *trim(text, subject.end(), stop.start() if stop else high), conf=0.6)
    document = symbol(text, low, high) if "/" in text[low:high] else None
    if number := document or NUMBER.search(text, low, high):
        draft.put("number", number.start(), number.end(), conf=0.8)
    elif draft.type == "personal_communication" and (numbered := LETTER_NUMBER.search(text, low)):
        draft.put("number", *numbered.span("number"), conf=0.8)
    dated = [
        d
        for d in lx.dates
        if low <= d.start < high and not (quote and quote.start <= d.start < quote.end)
    ]
    full = [d for d in dated if d.kind not in ("year", "decade", "century", "relative")]
    if full or dated:
        best = full[0] if full else dated[0]
        if best.kind != "relative":
            draft.issued = best
    listed = re.compile(
        r"\bpp\.\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?){1,6})(?!\d|\s[A-Z])"
    ).search(text, start, high)
    if listed:
        draft.put("page", *listed.span(1), re.sub(r"\s?–\s?", "-", listed[1]))
        return
    inner = [p for p in draft.pieces if start <= p[1] < high]
    tail = scan(lx, inner, 0, len(inner))
    for item in tail.items:
        if item.kind == "number" and item.label == "page":
            assign(draft, [item], container=False)
    if (
        found := re.search(
            r"\bpp?\.?\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?)*)",
            text[start:high],
        )
    ) and "page" not in draft.fields:
        draft.put(
            "page", start + found.start(1), start + found.end(1), re.sub(r"\s?–\s?", "-", found[1])
        )
