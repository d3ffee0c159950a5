"""Letters and messages: who wrote, to whom."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import DATE, OPENING, QUOTE
from verifier.references.oralcues import AWAY
from verifier.references.parties import parties, stop_of
from verifier.references.remainder import read_rest

ADDRESSED = re.compile(
    r",?\s(?P<to>to|an|à|aux?|al|ao|alla?|all['’]|a(?=\s[A-ZÀ-Þ]))\s?(?<=[\s'’])"
)
TITLED = frozenset(
    "protocol additional annex report guide introduction supplement appendix amendment preface"
    " companion approach approaches response road right return key contribution access threat"
    " threats barriers".split()
)
"""Words before a “to” that are no sender's."""


def letter(draft: Draft, low: int, cue: int, start: int, high: int, way: str) -> bool:
    """Read a letter whose cue stands at `cue`, its parties from `start`; `way` is from, to, by."""
    text = draft.lx.text
    stop = stop_of(draft, start, high)
    draft.type = "personal_communication"
    genre = re.search(r"[\w-]+", text[cue:start])
    if genre:
        draft.put("genre", cue, cue + genre.end(), genre[0].lower())
    sender: tuple[int, int] | None = None
    to: tuple[int, int] | None = None
    if way in ("to", "for", "an", "à", "ao", "al"):
        to = (start, stop)
        # Anna Oren, e-mail to B. Kos; or: Memorandum for B, from A
        later = re.compile(r",?\s(?:dated\s[\ue004\ue014]+,?\s)?(?:from|von|by)\b:?\s").search(
            draft.lx.flat, start, high
        )
        if later:
            to = (start, later.start())
            stop = stop_of(draft, later.end(), high)
            sender = (later.end(), stop)
        else:
            s, e = trim(text, low, cue)
            if e > s and DATE not in draft.lx.flat[s:e]:
                sender = (s, e)
    else:
        sender = (start, stop)
        into = next(
            (
                m
                for m in ADDRESSED.finditer(text, start, stop)
                if not AWAY.search(text[start : m.start()])
            ),
            None,
        )
        if into and way != "between":
            sender, to = (start, into.start()), (into.end(), stop)
        elif (
            far := re.compile(r"[,;]\s?\bto:?\s|\bto:\s").search(draft.lx.flat, start, stop)
        ) and way != "between":
            sender, to = (start, far.start()), (far.end(), stop)
    if sender:
        names, place = parties(draft, *sender, writer=True, apart=way == "between")
        draft.add_names("author", names, *sender, 0.85)
        if place:
            draft.put("publisher-place", *place, conf=0.5)
    if to:
        names, place = parties(draft, *to, writer=True)
        draft.add_names("recipient", names, *to, 0.8)
        if place:
            draft.put("publisher-place", *place, conf=0.5)
    read_rest(draft, low, stop, high)
    return True


def headed_letter(draft: Draft, low: int, start: int, high: int) -> bool:
    """Read `6/4/16 Email, Oren to Kos`."""
    stop = stop_of(draft, start, high)
    paren = draft.lx.paren_at(start)
    if paren is not None:
        start, stop = paren[0] + 1, paren[1] - 1
    into = ADDRESSED.search(draft.lx.text, start, stop)
    if into is None:
        return False
    draft.type = "personal_communication"
    sender, _ = parties(draft, start, into.start(), writer=True)
    receiver, _ = parties(draft, into.end(), stop, writer=True)
    draft.add_names("author", sender, start, into.start(), 0.85)
    draft.add_names("recipient", receiver, into.end(), stop, 0.8)
    read_rest(draft, low, stop, high)
    return bool(sender)


def addressed(draft: Draft, low: int, high: int) -> bool:
    """Read `Anna Oren to B. Kos, 4 May 1852` and the like: names, a preposition, names, a date."""
    flat, text = draft.lx.flat, draft.lx.text
    date = flat.find(OPENING[DATE], low, high)
    if date < 0 or date - low > 160:
        return False
    into = ADDRESSED.search(flat, low, date)
    if (
        into is None
        or OPENING[QUOTE] in flat[low : into.start()]
        or "." in re.sub(r"\b\w{1,3}\.", "", flat[low : into.start()])
    ):
        return False
    writers, receivers = (low, into.start()), (into.end(), date)
    words = re.findall(r"[\w'’]+", text[low : into.start()])
    if not 1 <= len(words) <= 8 or any(
        w.islower() and w not in ("le", "de", "la", "von", "the", "comte", "comtesse", "duc")
        for w in words
    ):
        return False
    if not TITLED.isdisjoint(w.casefold() for w in words):
        return False
    if into["to"] in ("an", "al") and len(words) > 5:
        return False
    sender, _ = parties(draft, *writers, writer=True)
    receiver, place = parties(draft, *receivers, writer=True)
    if not sender or not receiver or len(text[receivers[0] : receivers[1]].split()) > 14:
        return False
    draft.add_names("author", sender, *writers, 0.7)
    draft.add_names("recipient", receiver, *receivers, 0.7)
    if place:
        draft.put("publisher-place", *place, conf=0.6)
    draft.type = "personal_communication"
    read_rest(draft, date, date, high)
    return True
