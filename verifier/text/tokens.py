"""Words of a text with their places, and the difference of two lists of words."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from verifier.text.fold import fold, folded

Op = Literal["=", "-", "+"]
Change = tuple[Op, list[str], list[str]]

CJK = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed\u0900-\u0963\u0980-\u0df3\u0e30-\u0e4e"
    "\u0eb1-\u0ece\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
)
WORD = rf"(?:(?![{CJK}])[^\W_]|[{MARKS}])"
TOKEN = re.compile(
    rf"(?<![^\W_])[^\W\d_](?:\.[^\W\d_])+(?!{WORD})\.?"
    rf"|(?:(?<![\w$€£¥.,)\]])[-+])?[$€£¥]?\d+(?:[.,/]\d+)*(?:\s?%|{WORD}*(?:['-](?!\d){WORD}+)*)"
    rf"|{WORD}+(?:['-]{WORD}+)*"
    rf"|[{CJK}]"
)
INNER_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
LIMIT = 40_000_000
"""The most cells (words times words) that a difference may cost."""


class Token(NamedTuple):
    """A word or a number: as written, as compared, and its place in the text."""

    text: str
    folded: str
    """Folded; hyphens between letters, the points of ``U.S.`` and a space before ``%`` left out."""
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the words of `text` in order, with offsets into `text`.

    A number with its separators, sign, currency and per cent sign is one token (``-1,250.5%``), so
    are a contraction (``don't``), a compound (``anti-personnel``) and an abbreviation with points
    inside (``U.S.``). A Chinese or Japanese character is a token of its own.
    """
    whole = fold(text)
    found: list[Token] = []
    for match in TOKEN.finditer(whole.text):
        span = whole.span(*match.span())
        if found and span.start < found[-1].end:  # one letter of the text folds to several words
            last = found[-1]
            found[-1] = last._replace(folded=last.folded + _key(match[0]))
            continue
        found.append(Token(text[span.start : span.end], _key(match[0]), span.start, span.end))
    return found


def diff(said: Sequence[str], source: Sequence[str]) -> list[Change]:
    """Return how `said` differs from `source`, word by word.

    Words are compared folded and given as they came: ``("=", said, source)`` the same words,
    ``("-", said, [])`` words that only `said` has, ``("+", [], source)`` words that only `source`
    has. A replacement is a "-" followed by a "+". Two lists too long to be compared (over 40
    million pairs of words) give one replacement between their common beginning and end.
    """
    a = [_key(folded(word)) for word in said]
    b = [_key(folded(word)) for word in source]
    changes: list[Change] = []
    gone: list[str] = []
    new: list[str] = []
    for same, i, j, k, m in _blocks(a, b):
        if not same:
            gone += said[i:j]
            new += source[k:m]
            continue
        changes += _replaced(gone, new)
        gone, new = [], []
        changes.append(("=", list(said[i:j]), list(source[k:m])))
    return changes + _replaced(gone, new)


def _replaced(gone: list[str], new: list[str]) -> list[Change]:
    changes: list[Change] = []
    if gone:
        changes.append(("-", gone, []))
    if new:
        changes.append(("+", [], new))
    return changes


def _blocks(a: list[str], b: list[str]) -> list[tuple[bool, int, int, int, int]]:
    if len(a) * len(b) <= LIMIT:
        from rapidfuzz.distance import Levenshtein

        return [
            (op.tag == "equal", op.src_start, op.src_end, op.dest_start, op.dest_end)
            for op in Levenshtein.opcodes(a, b)
        ]
    short = min(len(a), len(b))
    head = next((i for i in range(short) if a[i] != b[i]), short)
    tail = next((i for i in range(short - head) if a[-1 - i] != b[-1 - i]), short - head)
    blocks = [
        (True, 0, head, 0, head),
        (False, head, len(a) - tail, head, len(b) - tail),
        (True, len(a) - tail, len(a), len(b) - tail, len(b)),
    ]
    return [block for block in blocks if block[2] > block[1] or block[4] > block[3]]


def _key(word: str) -> str:
    if word.isalnum():
        return word
    if word.endswith("%"):
        return word.replace(" ", "")
    if "." in word and not any(c.isdigit() for c in word):
        word = word.replace(".", "")
    return INNER_HYPHEN.sub("", word)
