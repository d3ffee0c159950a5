"""The words of a text as quotations are compared: blind to typography, never to meaning.

Curly and straight marks, dashes, ligatures, composed and decomposed letters, soft hyphens, a hyphen
inside a word or at the end of a line, letter case and full stops in abbreviations make no
difference. A digit, a decimal point, a sign, a currency and a per cent sign do.
"""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from functools import lru_cache

from attrs import field, frozen

from verifier.text.normal import normalized

# Marks that belong to the letter before them but are no letters to `\w`, block by block.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0df3"
)
HIDDEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# Scripts that put no space between words: every sign is a word of its own.
SPACELESS = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
APOSTROPHES = "'\u2019\u2018\u02bc\u0060\u00b4\u2032\uff07"
HYPHENS = "-\u2010\u2011"

_LETTER = rf"[^\W\d_{SPACELESS}{SUPERSCRIPTS}]"
_INSIDE = rf"(?:[^\W_{SPACELESS}{SUPERSCRIPTS}]|[{MARKS}{HIDDEN}])"
TOKEN = re.compile(
    rf"""
      {_LETTER}(?:\.{_LETTER})++\.?(?!\w)                                      # U.S., p.m.
    | {_LETTER}[{MARKS}{HIDDEN}]*+
      (?: {_INSIDE}++
        | [{APOSTROPHES}](?={_LETTER})
        | (?<=\u00ad)\s{{1,40}}+(?={_LETTER})
        | [{HYPHENS}][{HIDDEN}]?(?: (?=\d) | \s{{0,40}}+(?={_LETTER}) ) )*+
    | (?:(?<![\w)\]])[-\u2212](?=\d))?\d++
      (?: [.,]\d++ | [\u00a0\u2009\u202f]\d{{3}}(?!\d) )*+                     # -1,250.5
    | [{SPACELESS}][{MARKS}]*+
    | [{SUPERSCRIPTS}]++
    | [%\u2030&<>\u2264\u2265\u00b1$\u00a2-\u00a5\u20a0-\u20c0]
    """,
    re.VERBOSE,
)
VOWELS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]")
"""Accents, Hebrew points, Arabic vowel signs, hamzas and the sign that stretches a word."""
LONG = 60
"""Longer words are not remembered: a stranger's page must not fill the memory."""
_DELETED = {ord(c): None for c in "\u00ad\u200b\u200c\u200d\u2060\ufeff."} | {
    ord(c): "'" for c in "\u2019\u2018\u02bc\u0060\u00b4\u2032\uff07"
}
_SPELT = {"%": "percent", "&": "and", "\u2030": "permille"}
_LIGATURES = str.maketrans({"\u0153": "oe", "\u00e6": "ae", "\u0133": "ij"})
_BROKEN = re.compile(rf"[{HYPHENS}\s]+")
_GROUPED = re.compile(r"[-\u2212]?\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,12}(?:\.\d{1,40})?")
_DECIMAL_COMMA = re.compile(r"[-\u2212]?\d{1,20},\d{1,2}")


def word(raw: str) -> str:
    """Return the form of a word that is compared; accents are left out."""
    if raw.isascii() and raw.isalpha():
        return raw.lower()
    return _word(raw) if len(raw) <= LONG else _word.__wrapped__(raw)


@lru_cache(maxsize=100_000)
def _word(raw: str) -> str:
    if raw in _SPELT:
        return _SPELT[raw]
    if raw[0].isdecimal() or (raw[0] in "-\u2212" and raw[-1].isdecimal()):
        return _number(raw)
    return unaccented(spelling(raw))


def spelling(raw: str) -> str:
    """Return the form of a word with its accents kept: how it is spelt."""
    plain = _BROKEN.sub("", raw).translate(_DELETED)
    return normalized("NFKC", plain).casefold().translate(_LIGATURES)


def unaccented(text: str) -> str:
    """Return `text` without accents, and without the vowel signs of Arabic and Hebrew."""
    if text.isascii():
        return text
    parts = normalized("NFKD", text)
    return VOWELS.sub("", parts)


def _number(raw: str) -> str:
    plain = normalized("NFKC", raw) if not raw.isascii() else raw
    if _GROUPED.fullmatch(raw):
        plain = re.sub(r"[,\s]", "", plain)
    elif _DECIMAL_COMMA.fullmatch(plain):
        plain = plain.replace(",", ".")
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)
    return digits.replace("\u2212", "-")


@frozen
class Words:
    """The words of `text` in order: `folded` is compared, `starts` and `ends` are the places."""

    text: str = field(repr=False)
    folded: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.folded)

    def raw(self, start: int, end: int) -> str:
        """Return words `start` to `end` as they stand in the text, white space collapsed."""
        if end <= start:
            return ""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def spelt(self, index: int) -> str:
        """Return a word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]


def words(text: str, start: int = 0, end: int | None = None) -> Words:
    """Return the words of ``text[start:end]``; the places are those of `text`."""
    folded: list[str] = []
    starts, ends = array("l"), array("l")
    known: dict[str, str] = {}
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        raw = match.group()
        same = known.get(raw)
        if same is None:
            same = known[raw] = word(raw)
        folded.append(same)
        low, high = match.span()
        starts.append(low)
        ends.append(high)
    return Words(text, folded, starts, ends)
