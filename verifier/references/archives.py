"""Archival sources: an archive, and where in it a paper lies."""

import re

from verifier.references.cues import WHITE
from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, QUOTE
from verifier.references.names import institution

_SHELF = (
    r"(?:filz[ae]|fz\.|bust[ae]|bb?\.|regg?\.|registr[oi]|mazzo|fasc\.|cod\.|codd\."
    r"|cart(?:ella|ulario)\.?|protocollo|catastico"
    r"|[Bb]ox(?:es)?|[Ff]olders?|[Rr]eel|RG|[Rr]ecord\s[Gg]roup|[Ff]onds?|[Cc]arton|[Ll]iasse"
    r"|[Ll]egajo|leg\.|[Cc]arpeta|[Jj]ob"
    r"|[Aa]kte|Bestand|Rep\.|Nachla(?:ss|ß)|Mss?\.?|MSS?|[Mm]anuscrits?|Faszikel|Fasz\."
    r"|estimo)\s?(?=[\dIVXLA-Z«n])"
)
SHELF_FIRST = re.compile(_SHELF)
SHELF = re.compile(rf"[{WHITE},;:(]{_SHELF}")
HOUSE = re.compile(
    r"\A\s?(?:the\s|nel\s|nell['’]\s?|un\s|del\s|r\.\s)?(?:Arch(?:\.|iv\w*)|Archiv[eo]s?\b"
    r"|[A-Z]\.\s?S\.\s?[A-Z]\.|AS[A-Z]{1,3}\b|Bibl(?:\.|ioth\.?|ioteca|iothèque)\b|di Stato (?:di"
    r"|in)\b"
    r"|(?:The\s)?National Archives|TNA\b|PRO\b|NARA\b|BArch\b|Bundesarchiv|Staatsarchiv"
    r"|Public Record Office|British Library|BL\b,\sAdd|Library of Congress|asdcp\b|asv\b"
    r"|[a-z]{3,6}:\s[A-Z])",
)
LEAF = re.compile(
    r"(?:\A|[\s,])(?:cc?\.|ff?\.|fol(?:s|l)?\.|carte?\b|fogl?\.)\s?\d{1,4}\s?(?:[rvt]\b|rv\b|\.)?",
    re.I,
)
STRONG = re.compile(r"[\s,](?:bust[ae]|filz[ae]|fz\.|registro|b\.\s(?=\d{2}))")
PRINTED = re.compile(
    r"\b(?:pp\.|Press|Verlag|[Jj]ournal|[Rr]eview|ed\.|Hrsg|in:|vols?\.\s|pag\.|p\.\s\d)"
)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an archival source; say whether it was one."""
    text, flat = draft.lx.text, draft.lx.flat
    window = text[low : min(high, low + 300)]
    house = HOUSE.match(window)
    shelf = SHELF_FIRST.match(window) or SHELF.search(window)
    if house is None and shelf is None:
        return False
    if OPENING[QUOTE] in flat[low:high] and house is None:
        return False
    if PRINTED.search(window) and not (house and shelf):
        return False
    if house is None:
        first = window.split(",")[0]
        leaf = LEAF.search(window) or STRONG.search(window)
        known = institution(first) or leaf is not None or (shelf is not None and shelf.start() < 3)
        if not known or not re.match(r"[A-Z\d(\[]|b\.|reg|f\.", window.lstrip()):
            return False
    elif shelf is None and LEAF.search(window) is None and len(window.split()) > 14:
        return False
    draft.type = "manuscript"
    dates = [d for d in draft.lx.dates if low <= d.start < high and d.kind != "relative"]
    full = [d for d in dates if d.kind not in ("year", "year-range", "century", "decade")]
    if full or dates:
        draft.issued = (full or dates)[0]
    end = high
    if draft.issued is not None and draft.issued.start > low + 6:
        after = text[draft.issued.end : high].strip(" .,;)")
        if len(after) < 4:
            end = draft.issued.start
    cut = re.compile(r"\s?[,:]\s").search(flat, low, end)
    if cut and cut.start() - low > 2:
        draft.put("archive", *trim(text, low, cut.start()), conf=0.7)
        draft.put("archive_location", *trim(text, cut.end(), end), conf=0.7)
    else:
        draft.put("archive_location", *trim(text, low, end), conf=0.6)
    return True
