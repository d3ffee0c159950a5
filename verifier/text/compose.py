"""Letters and their accents as one character each (NFC), and still with their places.

Text out of a PDF, or typed on some systems, has “é” as two characters. Whoever looks for the
letters of a name finds it only once they are composed.
"""

import unicodedata

from verifier.text.excerpt import Excerpt, Run
from verifier.text.normal import normalized

JAMO = range(0x1160, 0x1200)
"""Vowels and finals of Hangul: they compose with what stands before them, as accents do."""


def composed(words: Excerpt) -> Excerpt:
    """Return the words with accents composed; what is composed already comes back as it is.

    A composed character has the place of its letter.
    """
    text = words.text
    if unicodedata.is_normalized("NFC", text):
        return words
    out: list[str] = []
    runs: list[Run] = []
    length = start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _joins(text[end]):
            end += 1
        letters = normalized("NFC", text[start:end])
        # Each character keeps the place of the one that stood there; more than before has none.
        for low, origin, count in words.cut(start, min(end, start + len(letters))).runs:
            s, o, n = runs[-1] if runs else (0, -1, 0)
            if runs and s + n == length + low and o + n == origin:
                runs[-1] = (s, o, n + count)
            else:
                runs.append((length + low, origin, count))
        out.append(letters)
        length += len(letters)
        start = end
    return Excerpt("".join(out), tuple(runs))


def _joins(char: str) -> bool:
    return char > "\u02ff" and (unicodedata.combining(char) > 0 or ord(char) in JAMO)
