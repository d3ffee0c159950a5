"""Offices: what stands behind a name and is no name."""

import re

from verifier.references.words import INSTITUTION_WORDS, ROLE_WORDS

ARTICLE = re.compile(
    r"(?:(?:the|an?|der|die|das|dem|den|des|le|la|les|el|los|las|il|lo|o|os)\s|l['’])(?=\w)", re.I
)


def office(words: str) -> bool:
    """Say whether a word of it is that of an office."""
    return any(w.casefold().strip(".") in ROLE_WORDS for w in re.findall(r"[\w’'-]+", words))


def employed(words: str) -> bool:
    """Say whether the words are an office and no body: Director, Chief of Staff, Team Leader."""
    tokens = [w.casefold() for w in re.findall(r"\w+", words)]
    ends = {tokens[0], tokens[-1]} if tokens else set()
    return any(t in ROLE_WORDS and t not in INSTITUTION_WORDS for t in ends)
