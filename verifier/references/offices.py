"""Offices: what stands behind a name and is no name, and when another person follows it."""

import re

from verifier.references.words import GIVEN_NAMES, HONORIFICS, INSTITUTION_WORDS, ROLE_WORDS

ARTICLE = re.compile(r"(?:(?:the|an?|der|die|das|le|la)\s|l['’])(?=\w)", re.I)


def office(words: str) -> bool:
    """Say whether a word of it is that of an office."""
    return any(w.casefold().strip(".") in ROLE_WORDS for w in re.findall(r"[\w’'-]+", words))


def somebody_else(
    text: str, segments: list[tuple[int, int, str]], k: int, start: int, end: int
) -> bool:
    """Say whether the words behind somebody's office are another person, not where he works."""
    words = re.findall(r"[\w.’'-]+", text[start:end])
    lows = [w.casefold().strip(".") for w in words]
    if office(text[start:end]) and lows[0] not in HONORIFICS and "." not in text[start:end]:
        return lows[0] in ROLE_WORDS and len(words) > 2 and lows[-2] in GIVEN_NAMES
    if (
        lows[0] in HONORIFICS
        or lows[0] in GIVEN_NAMES
        or re.match(r"(?:[A-ZÀ-Þ]\.\s?)+[A-ZÀ-Þ]", text[start:end])
    ):
        return True
    if ARTICLE.match(text, start, end):
        return True
    following = segments[k + 1] if k + 1 < len(segments) else None
    return (
        following is not None
        and following[2] == ","
        and len(words) in (2, 3)
        and not any(low in INSTITUTION_WORDS for low in lows)
        and office(text[following[0] : following[1]])
    )
