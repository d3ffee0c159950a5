"""Statements, presentations, speeches: who spoke, on what occasion, where."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.oralcues import EVENT
from verifier.references.parties import parties, stop_of
from verifier.references.places import is_place, place_shaped
from verifier.references.remainder import read_rest
from verifier.references.segments import Segment, locate, segments

UNDATED = re.compile(r"\b(?:undated|n\.\s?d\.|no\sdate)")
AT = re.compile(r"(?:in|at|à|en|em|a|в)\s(?=[A-ZÀ-ÞА-Я])")


def speech(draft: Draft, cue: int, start: int, high: int) -> bool:
    """Read `Statement of Belmora, Review Conference, Tivat, 4 May 2004`."""
    lx, text = draft.lx, draft.lx.text
    if not any(d.start >= start for d in lx.dates) and not UNDATED.search(text, start, high):
        return False
    parts = segments(draft, start, high)
    event = next((p for p in parts[1:] if p.kind == "words" and EVENT.search(p.words)), None)
    stop = stop_of(draft, start, min(event.start, high) if event else high)
    names, place = parties(draft, start, stop)
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.8)
    if event is not None:
        draft.put("event-title", *occasion(text, event), conf=0.8)
        place = town(parts[parts.index(event) + 1 :]) or place
    if place:
        draft.put("publisher-place", *place, conf=0.8)
    draft.type = "speech"
    genre = re.match(r"\s?(\w+)", text[cue:start])
    if genre:
        draft.put("genre", cue, cue + genre.end(), genre[1].lower())
    read_rest(draft, start, stop, high)
    if "page" not in draft.fields:
        locate(draft, parts)
    return True


def spoken(draft: Draft, low: int, cue: int, end: int, high: int) -> bool:
    """Read `Lord Oren, speech to the Law Society, 4 May 1997`, with a title before it or not."""
    lx, text = draft.lx, draft.lx.text
    quote = next((q for q in lx.quotes if low <= q.outer_start < end), None)
    names, _ = parties(draft, low, quote.outer_start if quote else cue)
    if not names or not any(d.start > end for d in lx.dates):
        return False
    if names[0].literal and len(names[0].literal.split()) > 1 and quote is None:
        return False
    draft.add_names("author", names, low, cue, 0.8)
    draft.type = "speech"
    genre = trim(text, quote.outer_end if quote else cue, end)
    draft.put("genre", *genre, conf=0.7)
    parts = segments(draft, end, high)
    event = next((p for p in parts if p.kind == "words" and EVENT.search(p.words)), None)
    stop = stop_of(draft, end, high)
    if event is not None:
        draft.put("event-title", *occasion(text, event), conf=0.8)
        place = town(parts[parts.index(event) + 1 :])
    else:
        _, place = parties(draft, end, stop, only_place=True)
    if place:
        draft.put("publisher-place", *place, conf=0.6)
    read_rest(draft, low, stop, high)
    return True


def declared(draft: Draft, low: int, cue: int, high: int) -> bool:
    """Read `Belmora, Statement on Clearance, Third Review Conference, Maputo, 24 June 2014`."""
    text = draft.lx.text
    parts = segments(draft, cue, high)
    names, _ = parties(draft, low, cue)
    exact = any(d.start >= cue and d.kind.startswith("day") for d in draft.lx.dates)
    if not names or not exact or len(text[low:cue].split()) > 8 or len(parts) < 3:
        return False
    draft.add_names("author", names, low, cue, 0.8)
    draft.type = "speech"
    if len(parts[0].words.split()) > 1:
        draft.put("title", parts[0].start, parts[0].end, conf=0.7)
    event = next((p for p in parts[1:] if p.kind == "words" and EVENT.search(p.words)), None)
    if event is not None:
        draft.put("event-title", *occasion(text, event), conf=0.8)
    if place := town(parts[parts.index(event) + 1 if event else 1 :]):
        draft.put("publisher-place", *place, conf=0.8)
    read_rest(draft, cue, parts[0].end, high)
    return True


def occasion(text: str, event: Segment) -> tuple[int, int]:
    """Return the range of an occasion's name, without the preposition before it."""
    led = re.compile(
        r"(?:at|to|during|before|an|auf|bei|à|en|al|alla|na|на)\s(?:the\s|der\s|la\s)?"
    ).match(text, event.start, event.end)
    return (led.end() if led else event.start), event.end


def town(parts: list[Segment]) -> tuple[int, int] | None:
    """Return the town that is named before the date."""
    found: tuple[int, int] | None = None
    for part in parts:
        if part.kind == "date":
            break
        led = AT.match(part.words)
        words = part.words[led.end() :] if led else part.words
        if part.kind == "words" and (is_place(words) or place_shaped(words)):
            start = part.end - len(words)
            found = (found[0], part.end) if found else (start, part.end)
    return found
