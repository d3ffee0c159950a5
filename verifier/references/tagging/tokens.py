"""Cut a note into the tokens that are labelled: words, numbers, addresses.

Marks between them are no tokens of their own; what stands before and behind a word is a feature of
it, which makes the sequence half as long.
"""

import re

TOKEN = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”»]{1,2000}"
    r"|[^\W\d_]+(?:['’‐-](?=[^\W\d_])[^\W\d_]+){0,8}"
    r"|\d+|[§¶№]+"
)
LONGEST = 4000
"""Tokens of a note that are labelled; the rest goes on as the last of them."""

Token = tuple[str, int, int]
"""(text, start, end)"""


def tokens(text: str) -> list[Token]:
    """Return the tokens of a note, in order; offsets count in `text`."""
    out = [(m[0], m.start(), m.end()) for m in TOKEN.finditer(text)]
    return out[:LONGEST]


def foreign(found: list[Token]) -> bool:
    """Say whether a note is mostly in scripts that no model of ours has seen."""
    other = sum(word[0] > "\u052f" and word[0].isalpha() for word, _, _ in found)
    return other * 3 > len(found)
