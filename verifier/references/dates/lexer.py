"""Cut a text into the tokens that dates are made of, in one pass."""

import re
from typing import Final

from verifier.references.dates.words import COMMON, MONTHS, NEVER_ALONE, fold

_TOKEN = re.compile(r"([0-9]+)|([^\W\d_]+)|\x01+|[^\s\w]|_")
_NUMBER, _WORD = 1, 2
_CHUNK = re.compile(r"\S+")
_HOST = re.compile(r"[^\W\d_]\.[a-z]{2,12}(?::[0-9]{1,5})?$|^www\.|^https?:", re.IGNORECASE)
_STOP = re.compile(r"[|<>\"”}]")
_IGNORED: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_PLAIN: Final = {
    **dict.fromkeys("‐‑", "-"), **dict.fromkeys("‒–—−―", "–"), **dict.fromkeys("’‘´`ʼ", "'"),
    "⁄": "/",
}  # fmt: skip
_PAD: Final = 16
_LONGEST_NUMBER: Final = 14


class Tokens:
    """The tokens of a text as parallel lists; a pad of empty tokens stands at the end.

    The pad also answers for the token before the first: index -1 is an empty token.
    """

    __slots__ = ("end", "gap", "low", "num", "size", "start", "text", "width")

    def __init__(self, text: str, mask: bool = True) -> None:
        self.text = text
        self.low: list[str] = []
        """The folded word, the digits, or the sign (dashes are ``-`` or ``–``)."""
        self.num: list[int] = []
        """The value of a number of at most 14 digits, else -1."""
        self.width: list[int] = []
        """The digits of a number, 0 for all else."""
        self.start: list[int] = []
        self.end: list[int] = []
        self.gap: list[bool] = []
        """Whether white space stands before the token."""
        hidden = addresses(text) if mask else []
        if hidden:
            parts, done = [], 0
            for start, stop in hidden:
                parts += [text[done:start], "\x01" * (stop - start)]
                done = stop
            text = "".join((*parts, text[done:]))
        self._lex(text)
        self.size = len(self.low)
        self.low += [""] * _PAD
        self.num += [-1] * _PAD
        self.width += [0] * _PAD
        self.start += [len(text)] * _PAD
        self.end += [len(text)] * _PAD
        self.gap += [True] * _PAD

    def _lex(self, text: str) -> None:
        last = 0
        tilde = False
        low, gap, starts, ends = self.low, self.gap, self.start, self.end
        digits: list[int] = []
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            word = match[0]
            kind = match.lastindex
            if kind == _WORD and end - start > 1:
                space = start > last or not low or tilde
                tilde = False
                folded = word.casefold()
                low.append(folded if folded.isascii() else fold(word))
            elif kind == _NUMBER:
                space = start > last or not low or tilde
                tilde = False
                digits.append(len(low))
                low.append(word)
            else:
                if word[0] == "\x01" or word in _IGNORED:
                    if word in _IGNORED and last == start:
                        last = end
                    continue
                space = start > last or not low or tilde
                tilde = False
                if word == "~" and not (space and text[end : end + 1].isdigit()):
                    tilde = True  # TeX's unbreakable space
                    last = end
                    continue
                word = _PLAIN.get(word) or (fold(word) if kind and word.isalpha() else word)
                if word == "-" and low and low[-1] == "-" and not space:
                    low[-1] = "–"
                    ends[-1] = last = end
                    continue
                low.append(word)
            starts.append(start)
            ends.append(end)
            gap.append(space)
            last = end
        self.num, self.width = [-1] * len(low), [0] * len(low)
        for i in digits:
            self.width[i] = len(low[i])
            self.num[i] = int(low[i]) if len(low[i]) <= _LONGEST_NUMBER else -1

    def month(self, i: int) -> int:
        """Return the month that token `i` names, 0 for none; weak words in lower case are none."""
        low = self.low[i]
        number = MONTHS.get(low, 0)
        if number and low in COMMON and (low in NEVER_ALONE or self.lower(i)):
            return 0
        return number

    def month_by_day(self, i: int) -> int:
        """Return the month that token `i` names where a day stands before it."""
        return MONTHS.get(self.low[i], 0)

    def lower(self, i: int) -> bool:
        """Say whether token `i` begins with a small letter."""
        return self.text[self.start[i] : self.start[i] + 1].islower()

    def word(self, i: int) -> bool:
        """Say whether token `i` is a word."""
        return self.low[i][:1].isalpha()

    def glued(self, i: int) -> bool:
        """Say whether token `i` touches the one before it."""
        return not self.gap[i]

    def raw(self, i: int) -> str:
        """Return token `i` as it stands in the text."""
        return self.text[self.start[i] : self.end[i]]


def addresses(text: str) -> list[tuple[int, int]]:
    """Return where web addresses and DOIs stand, in order: the digits in them are no dates."""
    if "/" not in text and "www." not in text:
        return []
    out = []
    for match in _CHUNK.finditer(text):
        chunk = match.group()
        begin = _begin(chunk)
        if begin is not None:
            stop = _STOP.search(chunk, begin)
            out.append(
                (match.start() + begin, match.start() + (stop.start() if stop else len(chunk)))
            )
    return out


def _begin(chunk: str) -> int | None:
    """Return where an address begins in a run of characters without white space."""
    cut = chunk.find("://")
    if cut > 0:
        while cut and chunk[cut - 1].isalpha():
            cut -= 1
        return cut
    at = chunk.find("www.")
    if at >= 0:
        return at
    slash = chunk.find("/")
    if slash < 4:
        return None
    head = chunk[max(0, slash - 80) : slash]
    bare = head.lstrip("(<[\"'“").lower().removeprefix("doi:")
    return 0 if bare.startswith("10.") or _HOST.search(head) else None
