"""Addresses, identifiers, dates of access: taken off before the words are read."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.model import DateMention

ACCESS = re.compile(
    r"[\s,;.(\[]{0,4}\b(?:(?:last\s|date\s)?(?:accessed|retrieved|visited|viewed|consulted"
    r"|checked)(?:\son)?"
    r"|(?:zuletzt\s)?(?:abgerufen|aufgerufen|besucht|eingesehen)(?:\sam)?|Zugriff(?:\sam)?|Stand"
    r"|Abruf(?:\sam)?"
    r"|consulté(?:e)?(?:\sle)?|page consultée le|consultado(?:\sel|\sem)?|consultato(?:\sil)?"
    r"|ultimo accesso|bezocht op|geraadpleegd(?:\sop)?)\b\s?:?\s{0,3}\Z",
    re.IGNORECASE,
)
ASKED = (
    "access", "retrieved", "visited", "viewed", "consult", "checked", "gerufen", "besucht",
    "eingesehen", "zugriff", "stand", "abruf", "bezocht", "geraadpleegd",
)  # fmt: skip
"""Parts of the words for access, in small letters: one of them is in each."""
ARCHIVED = re.compile(
    r"\b(?:archived|archiviert|archivé|archiviato|archivado)\b[\s\w]{0,30}\Z", re.IGNORECASE
)
AVAILABLE = re.compile(
    r"[\s,;.(\[]{0,4}(?:\b(?:available|accessible|online|url|at|from|retrieved|see|http|link"
    r"|disponible|sur|disponibile|verfügbar|unter|en\sligne)\b[\s:]{0,3}){1,3}\Z"
    r"|\[?(?:Online|En ligne)\]?\.?\s?\Z|[\s,;.(]{0,4}\bretrieved\sfrom\s[^:.,]{2,50}:?\s?\Z",
    re.IGNORECASE,
)
REACH = 90
"""More characters than words that announce an address take."""


def take_addresses(draft: Draft, low: int, high: int) -> tuple[int, int]:
    """Take addresses, identifiers and access dates; return the range that is left to read."""
    lx = draft.lx
    for name, (value, start, end) in lx.identifiers.items():
        if name in ("DOI", "ISBN", "ISSN"):
            draft.put(name, start, end, value, 1.0)
        elif name == "arXiv":
            draft.put("number", start, end, f"arXiv:{value}", 0.9)
        high = min(high, start) if start > len(lx.text) // 2 else high
    for link in lx.links:
        name = "URL" if "URL" not in draft.fields else "archive_url"
        draft.put(name, link.start, link.end, link.url, 1.0)
        if link.start > low + 8:
            high = min(high, link.start)
    taken: list[DateMention] = []
    asked = bool(lx.dates) and lx.holds(ASKED)
    archived = "archiv" in lx.low
    for date in lx.dates:
        before = lx.text[max(0, date.start - 40) : date.start]
        if asked and (cue := ACCESS.search(before)):
            draft.accessed = draft.accessed or date
            taken.append(date)
            if date.start - len(before) + cue.start() > low + 8:
                high = min(high, date.start - len(before) + cue.start())
        elif archived and ARCHIVED.search(before):
            draft.event = date
            taken.append(date)
    for date in taken:
        lx.dates.remove(date)
    if "URL" in draft.fields:
        after = [d for d in lx.dates if d.start > high and d.kind != "year"]
        if after and not any(d.end <= high for d in lx.dates):
            draft.issued = after[0]
        while found := AVAILABLE.search(lx.text, max(0, high - REACH), high):
            if found.start() >= high or found.start() <= low:
                break
            high = found.start()
    draft.pieces = [p for p in draft.pieces if low <= p[1] < high]
    return low, high


DIGITS = re.compile(r"\d{6}")
"""The digits without which there is no such number."""
FILED = re.compile(r"[,;]?\s?\b[A-Z]{2,5}[-‐]?\d{6,14}(?:[-_]\d{1,6})?\b")


def take_number(draft: Draft, low: int, high: int) -> None:
    """Take the number that an inquiry or a court has stamped on an exhibit: ``ABC000096740001``."""
    found = FILED.search(draft.lx.flat, low, high) if DIGITS.search(draft.lx.text) else None
    if found is None:
        return
    draft.put("number", *trim(draft.lx.text, found.start(), found.end(), " ,;"), conf=0.8)
    draft.lx.hide(found.start(), found.end())
    draft.pieces = [p for p in draft.pieces if p[2] <= found.start() or p[1] >= found.end()]
