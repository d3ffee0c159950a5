"""Words that are places, and words that are publishers."""

import re

from verifier.references.draft import trim
from verifier.references.lexers import OPENING, PAREN, QUOTE
from verifier.references.words import (
    ABBREVIATIONS,
    FUNCTION_WORDS,
    INSTITUTION_WORDS,
    PLACES,
    PUBLISHER_WORDS,
    REGIONS,
    STATES,
)

PLACE_FILL = frozenset(
    ("and", "und", "et", "e", "u", "y", "m", "a.m", "main", "o", "i.br", "br", "am")
)
WEAK = frozenset(
    (
        "the",
        "la",
        "le",
        "den",
        "new",
        "san",
        "los",
        "st",
        "st.",
        "de",
        "do",
        "in",
        "or",
        "me",
        "city",
        "am",
    )
)
"""Words of names of places that are no place by themselves."""

STOPPED = re.compile(r"[\w.'-]+")
FIRM = re.compile(r"\b(?:Inc|Ltd|GmbH|Co|Verl|Publ|Univ|Pr|Sons|Cie)\b")
LAST = re.compile(r"[\w&]+\Z")


def is_place(text: str) -> bool:
    """Say whether the words name a place, or several."""
    words = [w.strip(".,;&").casefold() for w in STOPPED.findall(text)]
    words = [w for w in words if w and w not in PLACE_FILL]
    if not words or len(words) > 12:
        return False
    known = sum(w in PLACES or w in STATES for w in words)
    if all(w in WEAK for w in words if w in PLACES or w in STATES):
        return False
    return known == len(words) or (
        known >= 1 and known >= (len(words) + 1) // 2 and not is_publisher(text)
    )


TOKEN = re.compile(r"[\w'-]+")


def is_publisher(text: str) -> bool:
    """Say whether a word of it belongs to publishers."""
    words = TOKEN.findall(text)
    lows = [w.casefold() for w in words]
    if not words or len(words) > 10:
        return False
    strong = sum(
        low in PUBLISHER_WORDS and w[:1].isupper() for low, w in zip(lows, words, strict=True)
    )
    if strong and not all(low in PLACES for low in lows):
        return not (len(words) > 3 and sum(low in FUNCTION_WORDS for low in lows) > 2)
    if FIRM.search(text):
        return True
    return len(words) <= 7 and lows[0] in (
        "university",
        "universität",
        "université",
        "institut",
        "institute",
    )


def place_shaped(text: str) -> bool:
    """Say whether the words could be a place that we do not know: few and all capitalised."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", text)
    return (
        0 < len(words) <= 3
        and all(
            w[:1].isupper()
            or w.casefold() in ("am", "a", "di", "de", "im", "upon", "on", "la", "sur")
            for w in words
        )
        and not any(w.casefold() in INSTITUTION_WORDS for w in words)
        and not re.search(r"\d", text)
    )


def last_stop(flat: str, low: int, high: int) -> int:
    """Return the last full stop that ends a segment between the two, or -1."""
    at = high
    while True:
        at = flat.rfind(". ", low, at)
        if at < 0:
            return -1
        word = LAST.search(flat[max(low, at - 14) : at])
        if word and word[0].casefold() in ABBREVIATIONS:
            continue
        if word and len(word[0]) > 2 and not (word[0][:1].isupper() and len(word[0]) < 4):
            return at
        if word is None:
            return at


def place_colon(flat: str, text: str, low: int, high: int) -> int | None:
    """Return where `Place: Publisher` begins at the end of the range, or None."""
    colon = flat.rfind(":", low, high)
    if colon < 0 or high - colon > 90:
        return None
    after = text[colon + 1 : high]
    if after.count(".") > 4 or re.search(r"[?!]|\d{2}", after):
        return None
    start = max(
        last_stop(flat, low, colon), flat.rfind(",", low, colon), flat.rfind(";", low, colon)
    )
    before = flat.rfind(PAREN, low, colon)
    start = max(start, before)
    if start <= low:
        return None
    s, e = trim(text, start + 1, colon)
    words = text[s:e]
    good = is_place(words) or (place_shaped(words) and is_publisher(after))
    for _ in range(3):
        # Town, State: or Town, County, Country: or Town, Town:
        if not is_place(words) or flat[start] != ",":
            break
        further = max(
            last_stop(flat, low, start), flat.rfind(",", low, start), flat.rfind(";", low, start)
        )
        s2, e2 = trim(text, further + 1, start)
        town = text[s2:e2]
        if further <= low and OPENING[QUOTE] not in flat[max(0, low - 1) : low + 1]:
            break
        if not (is_place(town) or (place_shaped(town) and words.casefold().strip(". ") in REGIONS)):
            break
        start, words = further, town
        if start < low:
            break
    if not good and is_publisher(words) and is_place(after):
        good = True
    return start + 1 if good else None
