"""Unicode normalisation in linear time, whatever stands in the text.

`unicodedata.normalize` sorts the accents that stand on one letter by insertion: two hundred
thousand of them cost twenty seconds, and a document or a page may hold millions. No language has
more than a few; Unicode's stream-safe format (UAX 15) allows thirty.
"""

import re
import unicodedata
from typing import Literal

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]
MOST = 64
PILE = re.compile(rf"[^\w\s\x00-\x7f]{{{MOST + 1},}}")
"""A long run of what is neither letter, digit, white space nor ASCII: all accents are among it."""


def normalized(form: Form, text: str) -> str:
    """Return `text` in a normal form; a pile of accents is taken `MOST` at a time."""
    if text.isascii():
        return text
    out: list[str] = []
    at = 0
    for pile in PILE.finditer(text):
        for end in range(pile.start() + MOST, pile.end(), MOST):
            out.append(unicodedata.normalize(form, text[at:end]))
            at = end
    out.append(unicodedata.normalize(form, text[at:]))
    return "".join(out)
