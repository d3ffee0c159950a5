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
from verifier.references.oralcues import CUE, METHOD, PAPER, PERSONAL, SAID
from verifier.references.parties import parties, stop_of
from verifier.references.persons import chunk, person
from verifier.references.remainder import read_rest
from verifier.references.segments import segments
from verifier.references.speeches import declared, speech, spoken, town


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an oral or private source; say whether it was one."""
    flat = draft.lx.flat
    window = flat[low : min(high, low + 220)]
    cue = CUE.search(window) if draft.lx.says(SAID) else None
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
        if name := "where" if cue["where"] else "met" if cue["met"] else "":
            where = low + cue.start(name) + cue[name].index(" ") + 1
            draft.put("publisher-place", where, low + cue.end(name), conf=0.9)
        return _interview(draft, low, start, end, high, kind)
    if kind == "spoken":
        return spoken(draft, low, start, end, high)
    if kind == "declared":
        return declared(draft, low, low + cue.start("declared"), high)
    if kind == "answered":
        return _communication(draft, low, high)
    if kind == "letter":
        return letter(draft, low, start, end, high, cue["way"].rstrip(":"))
    if kind == "told":
        return _told(draft, end, high)
    if kind == "bare":
        return _bare(draft, start, end, high)
    if kind == "headed":
        return headed_letter(draft, low, end, high)
    return speech(draft, start, end, high)


def _somebody(draft: Draft, low: int, cue: int) -> bool:
    """Say whether a person, given name and family name, stands before the cue."""
    names, _ = parties(draft, low, cue)
    return bool(names) and not institution(draft.lx.text[low:cue]) and bool(names[0].given)


def _may_open(before: str, kind: str, flat: str) -> bool:
    """Say whether a cue stands where a source begins rather than inside a title."""
    words = before.strip(" ,;:([")
    if not words or kind in ("named", "spoken", "declared", "answered"):
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
    end = stop
    if kind == "hearing" and (before := BEFORE.search(draft.lx.text, start, stop)):
        end = max(start, before.start())
        if where := town(segments(draft, before.end(), high)):
            draft.put("publisher-place", *where, conf=0.7)
    names, place = parties(draft, start, end) if masked is None else ([], None)
    if masked:
        names, place = [Name(literal=masked[0])], town(segments(draft, masked[1], high))
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.85)
    if place:
        draft.put("publisher-place", *place, conf=0.85)
    draft.type = "interview" if kind == "interview" else "hearing"
    read_rest(draft, start, stop, high)
    if kind == "hearing":
        _heard(draft, start, high)
    return True


def _heard(draft: Draft, start: int, high: int) -> None:
    """Take the body that heard a witness, and the pages of its transcript."""
    text = draft.lx.text
    if before := BEFORE.search(text, start, high):
        draft.put("publisher", *before.span("body"), conf=0.8)
    if "page" not in draft.fields and (pages := PAGES.search(text, start, high)):
        draft.put("page", *pages.span("pages"), re.sub(r"\s?–\s?", "-", pages["pages"]))


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


BEFORE = re.compile(
    r",?\s(?:[Hh]earings?\s)?(?:held\s)?before\s(?:the\s)?(?P<body>[A-Z][^,;(“\"]{3,90})(?=[,;(.]|\Z)"
)
PAGES = re.compile(
    r"(?:19|20)\d\d,\s(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?){0,4})\.?\s?\Z"
)
