"""Interviews, meetings, letters, messages, speeches: sources that people are, or write to people.

Interviewees are the authors of interviews, senders those of letters. The offices that people are
named by are left out; a body among the parties is a party.
"""

import re

from verifier.references.draft import Draft, trim
from verifier.references.letters import addressed, headed_letter, letter
from verifier.references.lexers import DATE, OPENING, QUOTE
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.oralcues import CUE, EVENT, METHOD, PAPER, PERSONAL
from verifier.references.parties import parties, read_rest, stop_of
from verifier.references.persons import chunk, person
from verifier.references.places import is_place, place_shaped
from verifier.references.segments import Segment, locate, segments


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an oral or private source; say whether it was one."""
    flat = draft.lx.flat
    window = flat[low : min(high, low + 220)]
    cue = CUE.search(window)
    if cue is None:
        if PERSONAL.match(window):
            return _communication(draft, low, high)
        return addressed(draft, low, high)
    start = low + cue.start()
    before = draft.lx.text[low:start]
    kind = cue.lastgroup if cue.lastgroup != "way" else "letter"
    if not _may_open(before, kind or "", flat[low:start]):
        return False
    if kind == "named":
        return _named(draft, low, start, low + cue.end(), high)
    end = low + cue.end()
    if kind == "interview" and before.rstrip().endswith(",") and _somebody(draft, low, start):
        return _named(draft, low, start, low + cue.start() + 9, high)
    if kind in ("interview", "hearing"):
        return _interview(draft, low, start, end, high, kind)
    if kind == "spoken":
        return _spoken(draft, low, start, end, high)
    if kind == "letter":
        return letter(draft, low, start, end, high, cue["way"])
    if kind == "told":
        return _told(draft, end, high)
    if kind == "bare":
        return _bare(draft, start, end, high)
    if kind == "headed":
        return headed_letter(draft, low, end, high)
    return _speech(draft, start, end, high)


def _somebody(draft: Draft, low: int, cue: int) -> bool:
    """Say whether a person, given name and family name, stands before the cue."""
    names, _ = parties(draft, low, cue)
    return bool(names) and not institution(draft.lx.text[low:cue]) and bool(names[0].given)


def _may_open(before: str, kind: str, flat: str) -> bool:
    """Say whether a cue stands where a source begins rather than inside a title."""
    words = before.strip(" ,;:([")
    if not words or kind in ("named", "spoken"):
        return True
    if QUOTE in flat or OPENING[QUOTE] in flat:
        return False
    if METHOD.fullmatch(words):
        return True
    if kind in ("interview", "hearing"):
        tail = METHOD.search(before)
        lead = before[: tail.start()] if tail else before
        lead = lead.strip(" ,;:")
        return not lead or institution(lead) or len(lead.split()) <= 3 or bool(PAPER.match(lead))
    if kind == "letter":
        return (
            DATE in flat
            or OPENING[DATE] in flat
            or len(words.split()) <= 5
            or before.rstrip().endswith(",")
        )
    return len(words.split()) <= 3 and kind == "speech" and not before.rstrip().endswith((".", ":"))


def _interview(draft: Draft, low: int, cue: int, start: int, high: int, kind: str) -> bool:
    lead = METHOD.sub("", draft.lx.text[low:cue]).strip(" ,;:")
    capitals = 1 < len(lead.split()) < 5 and all(w[:1].isupper() for w in lead.split())
    if lead and (institution(lead) or capitals or lead.isupper() or PAPER.match(lead)):
        s, e = trim(draft.lx.text, low, low + draft.lx.text[low:cue].find(lead) + len(lead))
        owner = re.match(
            r"(?:[A-Z]{2,6}|.{3,120}?)(?=\s(?:reports?\sof\s|analytic|interview)|\Z)", lead
        )
        if owner and not re.match(r"[\w ]{1,20}['’]s?\Z", lead):
            draft.put("publisher", s, s + owner.end(), conf=0.7)
        del e
    masked = _masked(draft, start, high)
    stop = stop_of(draft, masked[1] if masked else start, high)
    names, place = parties(draft, start, stop) if masked is None else ([], None)
    if masked:
        names, place = [Name(literal=masked[0])], _town(segments(draft, masked[1], high))
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.85)
    if place:
        draft.put("publisher-place", *place, conf=0.85)
    draft.type = "interview" if kind == "interview" else "hearing"
    read_rest(draft, start, stop, high)
    return True


def _masked(draft: Draft, start: int, high: int) -> tuple[str, int] | None:
    """Return somebody who is not named, `[name withheld]` or `“Anna O.”`, and where that ends."""
    text = draft.lx.text
    while start < high and text[start] == " ":
        start += 1
    quote = next((q for q in draft.lx.quotes if q.outer_start == start), None)
    if quote is not None and len(text[quote.start : quote.end].split()) < 5:
        return text[quote.start : quote.end].strip(" ,;"), quote.outer_end
    paren = draft.lx.paren_at(start)
    if (
        paren is not None
        and text[start] == "["
        and not any(c.isdigit() for c in text[slice(*paren)])
    ):
        return text[slice(*paren)], paren[1]
    return None


def _named(draft: Draft, low: int, cue: int, end: int, high: int) -> bool:
    """Read `Anna Oren interview (4 May 2004)` and `Anna Oren, interview by the author, ...`."""
    text = draft.lx.text
    s, e = trim(text, low, cue, " ,;:'’")
    words = METHOD.sub("", text[s:e]).rstrip(" ,'’")
    e = s + len(words)
    names, _ = parties(draft, s, e)
    if not names or (
        re.search(r"[.:?]\s[A-Z]", text[s:e]) and not re.search(r"\b[A-Z]\.\s", text[s:e])
    ):
        return False
    if len(words.split()) > 14 or QUOTE in draft.lx.flat[s:e]:
        return False
    draft.add_names("author", names, s, e, 0.85)
    draft.type = "interview" if "nterview" in text[cue:end] else "hearing"
    stop = stop_of(draft, end, high)
    if re.match(r"\s(?:by|with|conducted)\s", text[end:high]):
        _, place = parties(draft, end + 4, stop)
    else:
        _, place = parties(draft, end, stop, only_place=True)
    if place:
        draft.put("publisher-place", *place, conf=0.7)
    read_rest(draft, end, stop, high)
    return True


def _spoken(draft: Draft, low: int, cue: int, end: int, high: int) -> bool:
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
        draft.put("event-title", *_occasion(text, event), conf=0.8)
        place = _town(parts[parts.index(event) + 1 :])
    else:
        _, place = parties(draft, end, stop, only_place=True)
    if place:
        draft.put("publisher-place", *place, conf=0.6)
    read_rest(draft, low, stop, high)
    return True


def _told(draft: Draft, start: int, high: int) -> bool:
    stop = stop_of(draft, start, high)
    names, place = parties(draft, start, stop)
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.8)
    if place:
        draft.put("publisher-place", *place, conf=0.7)
    draft.type = "personal_communication"
    read_rest(draft, start, stop, high)
    return True


def _bare(draft: Draft, start: int, end: int, high: int) -> bool:
    """Read `Miss Anna Oren, of Tivat`: somebody told it, and nothing is said of a work."""
    text, flat = draft.lx.text, draft.lx.flat
    if any(c.isdigit() for c in flat[start:high]) or OPENING[QUOTE] in flat[start:high]:
        return False
    if len(text[start:high].split()) > 18 or draft.lx.emphases or draft.lx.links:
        return False
    stop = flat.find(",", end, high)
    pieces = [p for p in draft.pieces if end <= p[1] < (stop if stop > 0 else high)]
    run = chunk(pieces, 0)
    if not run.words or (stop < 0 and run.end < high - 2) or (stop > 0 and run.end < stop - 2):
        return False
    name = person(run.words, run.kinds())
    if name is None:
        return False
    draft.add_names("author", [name], start, run.end, 0.7)
    draft.type = "personal_communication"
    return True


def _communication(draft: Draft, low: int, high: int) -> bool:
    comma = draft.lx.text.find(",", low)
    names, _ = parties(draft, low, comma)
    if not names:
        return False
    draft.add_names("author", names, low, comma, 0.85)
    draft.type = "personal_communication"
    read_rest(draft, comma, comma, high)
    return True


def _speech(draft: Draft, cue: int, start: int, high: int) -> bool:
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
        draft.put("event-title", *_occasion(text, event), conf=0.8)
        place = _town(parts[parts.index(event) + 1 :]) or place
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


def _occasion(text: str, event: Segment) -> tuple[int, int]:
    """Return the range of an occasion's name, without the preposition before it."""
    led = re.compile(
        r"(?:at|to|during|before|an|auf|bei|à|en|al|alla|na|на)\s(?:the\s|der\s|la\s)?"
    ).match(text, event.start, event.end)
    return (led.end() if led else event.start), event.end


def _town(parts: list[Segment]) -> tuple[int, int] | None:
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


UNDATED = re.compile(r"\b(?:undated|n\.\s?d\.|no\sdate)")
AT = re.compile(r"(?:in|at|à|en|em|a|в)\s(?=[A-ZÀ-ÞА-Я])")
