"""The people and bodies of an interview, a meeting or a letter, and what follows them."""

import re

from attrs import evolve

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.offices import ARTICLE, office, somebody_else
from verifier.references.persons import chunk, person
from verifier.references.places import is_place, place_shaped
from verifier.references.serials import assign
from verifier.references.symbols import symbol
from verifier.references.tails import scan
from verifier.references.words import (
    FUNCTION_WORDS,
    HONORIFICS,
    INSTITUTION_WORDS,
    ROLE_WORDS,
)

JOIN = re.compile(
    r"\s?[,;]\s?(?:and\s|und\s|et\s|e\s|y\s)?|\s(?:and|und|et|&)\s(?=the\s[A-Z]"
    r"|[A-Z][\w.'’-]{0,20}\s[A-Z]|[A-Z]\.)"
)
TOWN = re.compile(r"(?:in|at|à|en|em|a|в)\s(?=[A-ZÀ-ÞА-Я])")
MEMBERS = frozenset(("MP", "MPs", "MEP", "QC", "KC", "MSP"))
NUMBER = re.compile(
    r"\b(?:[A-Z]{2,5}[-‐]?\d{5,14}(?:[-_]\d{1,6})?|[A-Z]{2,6}[-‐]?\s?(?:DOCID|WGM)\s?\d{5,9}"
    r"|[A-Z]{2,4}\s\d{5,9})\b"
)
SUBJECT = re.compile(r"\b(?:subject|re|entitled|titled|betr)\b\.?\s?:?\s?(?=[\ue012A-Z])", re.I)


def stop_of(draft: Draft, start: int, high: int) -> int:
    """Return where the parties end: at a date, a quotation, a parenthesis with one, a page."""
    found = re.compile(
        r"(?:\s(?:on|of|am|le|vom|el|il|em|du|den|от|dated))?\s?[\ue012\ue014\ue015]|,?\s?\(?\bpp?\.?\s?\d|[,;]?\s?\b(?:subject"
        r"|re|date|dated|regarding"
        r"|concerning|entitled)\b:?\s|[,;]\s[A-Z]{2,5}[-‐]?\d{5}"
        r"|(?<=[a-z]{4}\.)\s(?=[A-Z][a-z]{3,})"
    ).search(draft.lx.flat, start, high)
    stop = found.start() if found else high
    for paren in draft.lx.parens:
        if start <= paren[0] < stop and re.search(
            r"\d{4}|\d/\d", draft.lx.text[paren[0] : paren[1]]
        ):
            stop = paren[0]
    s, e = trim(draft.lx.text, start, stop, " ,;:([")
    return max(s, e)


def parties(
    draft: Draft, start: int, end: int, *, writer: bool = False, only_place: bool = False
) -> tuple[list[Name], tuple[int, int] | None]:
    """Read people and bodies, offices left out, and the place that ends the list."""
    lx, text = draft.lx, draft.lx.text
    segments: list[tuple[int, int, str]] = []
    at, sign = start, ""
    flat = lx.flat
    for mark in JOIN.finditer(flat, start, end):
        segments.append((at, mark.start(), sign))
        at, sign = mark.end(), mark[0].strip()
    segments.append((at, end, sign))
    segments = _whole_bodies(text, segments)
    names: list[Name] = []
    place: tuple[int, int] | None = None
    settled = 0
    listed = any(how.startswith(";") for _, _, how in segments)
    for k, (s, e, how) in enumerate(segments):
        s, e = trim(text, s, e)
        paren = flat.find(OPENING[PAREN], s, e)
        if paren > s:
            s, e = trim(text, s, paren)
        elif paren == s:
            continue
        words = text[s:e]
        if not words or not re.search(r"[^\W\d_]", words):
            continue
        last = k == len(segments) - 1
        towards = TOWN.match(words) if k and names and not writer else None
        if towards and place_shaped(words[towards.end() :]):
            place = (s + towards.end(), e)
            continue
        at_place = re.search(r"\s(?:in|at)\s(?=[A-Z])", words)
        if (
            at_place
            and names is not None
            and place_shaped(words[at_place.end() :])
            and last
            and not institution(ARTICLE.sub("", words, count=1))
        ):
            place = (s + at_place.end(), e)
            e = s + at_place.start()
            words = text[s:e]
        if (
            k
            and (
                last
                or (k == len(segments) - 2 and is_place(text[segments[-1][0] : segments[-1][1]]))
            )
            and "and" not in how
            and (names or only_place)
        ):
            lone = place_shaped(words) and (len(words.split()) == 1 or settled == 2)
            if is_place(words) or (lone and not writer and not office(words)):
                place = (s, e) if place is None else (min(s, place[0]), max(e, place[1]))
                continue
            if place is not None and last:
                place = (place[0], e)
                continue
        if only_place:
            continue
        joint = "and" in how or "und" in how or "et" in how
        if names and how == "," and listed:
            continue
        if names and not joint and how == ",":
            settled = settled or int(office(words))
            if settled and not somebody_else(text, segments, k, s, e):
                settled = settled if office(words) else 2
                continue
        found = _party(
            draft, s, e, first=k == 0, joined="and" in how or "und" in how or "et" in how
        )
        if found is not None:
            names.append(found)
    return names, place


def _whole_bodies(text: str, segments: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Join again what an "and" inside the name of a body or an office has cut."""
    out: list[tuple[int, int, str]] = []
    for start, end, sign in segments:
        words = {w.casefold() for w in re.findall(r"\w+", text[start:end])}
        if out and sign in ("and", "&", "und", "et") and not ARTICLE.match(text, start):
            before = {w.casefold() for w in re.findall(r"\w+", text[out[-1][0] : out[-1][1]])}
            official = INSTITUTION_WORDS | ROLE_WORDS
            if before & official and words & official:
                out[-1] = (out[-1][0], end, out[-1][2])
                continue
        out.append((start, end, sign))
    return out


def _party(draft: Draft, start: int, end: int, *, first: bool, joined: bool) -> Name | None:
    """Return the person or body that these words name, or None for an office or anything else."""
    text = draft.lx.text
    article = ARTICLE.match(text, start, end)
    the = bool(article) and article is not None and article.end() < end
    begin = article.end() if article and the else start
    words = text[begin:end]
    tokens = re.findall(r"[\w'’.-]+", words)
    lows = [t.casefold().strip(".") for t in tokens]
    if not tokens:
        return None
    if lows[:2] == ["et", "al"] or lows[0] in ("others", "al"):
        return None
    body = [k for k, low in enumerate(lows) if low in INSTITUTION_WORDS or low in ROLE_WORDS]
    # registrar Anna Oren, Foreign Minister Anna Oren: the office before a name
    lead = 0
    while lead < len(tokens) - 1 and (
        lows[lead] in ROLE_WORDS
        or lows[lead] in HONORIFICS
        or (lows[lead] in INSTITUTION_WORDS and not the)
        or (tokens[lead].islower() and lows[lead] not in FUNCTION_WORDS)
    ):
        lead += 1
    rest = tokens[lead:]
    member = rest.pop() if len(rest) > 2 and rest[-1] in MEMBERS else ""
    whole = first or joined or the
    if (
        rest
        and _personal(rest, lows[lead : lead + len(rest)])
        and (lead == 0 or len(rest) >= 2 or lows[lead - 1] in HONORIFICS)
        and not (the and body)
    ):
        at = begin + words.find(rest[0], sum(len(t) for t in tokens[:lead]))
        stop = end - len(member)
        pieces = [p for p in draft.pieces if at <= p[1] < stop]
        run = chunk(pieces, 0)
        if run.words and len(run.words) >= min(len(rest), 2):
            made = person(run.words, run.kinds())
            if made is not None and (len(run.words) > 1 or first or joined or lead):
                return evolve(made, suffix=member) if member else made
    if whole and (body or the) and not (joined and not the and lows[0] in ROLE_WORDS and not first):
        if (
            first
            and not the
            and lows[0] in ROLE_WORDS
            and lows[0] not in INSTITUTION_WORDS
            and len(tokens) < 2
        ):
            return None
        return Name(literal=words.strip())
    if first and len(tokens) <= 8:
        return Name(literal=words.strip())
    return None


def _personal(tokens: list[str], lows: list[str]) -> bool:
    """Say whether the words are a person's name and nothing of an office or a body."""
    if len(tokens) > 5:
        return False
    for token, low in zip(tokens, lows, strict=True):
        if low in INSTITUTION_WORDS or (low in ROLE_WORDS and low not in HONORIFICS):
            return False
        if not token[:1].isupper() and low not in (
            "van",
            "von",
            "de",
            "der",
            "da",
            "di",
            "al",
            "el",
            "bin",
            "ibn",
            "la",
            "le",
            "du",
            "del",
            "dos",
            "den",
            "ter",
        ):
            return token.startswith(("al-", "el-", "d’", "d'"))
        if token.isupper() and len(token) > 3 and token.isalpha() and len(tokens) == 1:
            return False
    return True


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
