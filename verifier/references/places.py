"""Words that are places, and words that are publishers."""

import re

from verifier.references.words import (
    FUNCTION_WORDS,
    INSTITUTION_WORDS,
    PLACES,
    PUBLISHER_WORDS,
    STATES,
)

PLACE_FILL = frozenset(
    ("and", "und", "et", "e", "u", "y", "m", "a.m", "main", "o", "i.br", "br", "am")
)


def is_place(text: str) -> bool:
    """Say whether the words name a place, or several."""
    words = [w.strip(".,;&").casefold() for w in re.findall(r"[\w.'-]+", text)]
    words = [w for w in words if w and w not in PLACE_FILL]
    if not words or len(words) > 12:
        return False
    known = sum(w in PLACES or w in STATES for w in words)
    return known == len(words) or (
        known >= 1 and known >= (len(words) + 1) // 2 and not is_publisher(text)
    )


def is_publisher(text: str) -> bool:
    """Say whether a word of it belongs to publishers."""
    words = re.findall(r"[\w'-]+", text)
    lows = [w.casefold() for w in words]
    if not words or len(words) > 10:
        return False
    strong = sum(
        low in PUBLISHER_WORDS and w[:1].isupper() for low, w in zip(lows, words, strict=True)
    )
    if strong and not all(low in PLACES for low in lows):
        return not (len(words) > 3 and sum(low in FUNCTION_WORDS for low in lows) > 2)
    if re.search(r"\b(?:Inc|Ltd|GmbH|Co|Verl|Publ|Univ|Pr|Sons|Cie)\b", text):
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
