"""Cheap tests that hold wherever a costly pattern matches: without them it need not be asked.

A note has few of the words that the readers look for, and a pattern of many words costs a hundred
times what it costs to see that none of them is there.
"""

import re

_ODD = str.maketrans("İıſ", "iis")
"""Letters that `re.IGNORECASE` takes for others, and `str.lower` does not."""
WHITE = r" \t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
r"""What ``\s`` stands for, in a class of characters: four times as fast as ``\s`` is there."""
_LETTERS = re.compile(r"[^\W\d_]+")
_SPELT = {
    code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)
}  # fmt: skip
_WORD = re.compile(r"[*_'\"]{0,3}([^\W\d_]{1,20})")


def lowered(text: str) -> str:
    """Return `text` in small letters, as long as it was, as `re.IGNORECASE` compares them."""
    if not text.isascii() and ("ı" in text or "ſ" in text or "İ" in text):
        text = text.translate(_ODD)
    return text.lower()


def first_word(text: str, start: int, end: int) -> str:
    """Return the word at `start`, in small letters, emphasis before it left out."""
    found = _WORD.match(text, start, end)
    return lowered(found[1]) if found else ""


def words_of(text: str) -> set[str]:
    """Return the runs of letters of a text, in small letters: what a pattern's words must be of."""
    if text.isascii():
        return set(text.translate(_SPELT).split())
    return set(_LETTERS.findall(lowered(text)))
