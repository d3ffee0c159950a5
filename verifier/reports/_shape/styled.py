"""Lines of styled words for a terminal: wrapped to its width, painted or plain.

Every line begins with words of ours: where a stranger's words are wrapped, the next line has a
gutter of its own, so that nothing in a document can look like a command at the start of a line.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from attrs import frozen

from verifier.reports._shape.places import columns

Piece = tuple[str, str]
"""(words, the name of their style; empty for none)."""

SGR = {
    "author": "1;34", "title": "4;32", "published in": "4;36", "date": "35", "place": "33",
    "publisher": "1;33", "pages": "36", "number": "1;36", "address": "4;94", "kind": "4",
    "comment": "2", "signal": "3", "doubt": "1;7;31", "head": "1", "faint": "2", "key": "1",
}  # fmt: skip
"""What a terminal is told for each style: a colour, and a weight or a line for who sees none."""
LEAST = 12
"""Columns that are left to words beside a gutter, however narrow the terminal is."""
MOST = 110
"""Columns beyond which a line is hard to read."""
_WORDS = re.compile(r" +|[^ ]+")


@frozen
class Row:
    """Words with what stands before their first line, and before each further one."""

    body: tuple[Piece, ...]
    head: tuple[Piece, ...] = ()
    gutter: str = ""


def written(rows: Iterable[Row], *, coloured: bool = False, width: int | None = None) -> str:
    """Return rows as text; without a width nothing is wrapped, and each row is a line."""
    lines = (line for row in rows for line in _lines(row, width))
    paint = _painted if coloured else _plain
    return "".join(f"{paint(line).rstrip()}\n" for line in lines)


def _painted(line: Iterable[Piece]) -> str:
    out = []
    for style, pieces in groupby(line, key=itemgetter(1)):
        text = _plain(pieces)
        out.append(f"\x1b[{SGR[style]}m{text}\x1b[0m" if text and style else text)
    return "".join(out)


def _plain(line: Iterable[Piece]) -> str:
    return "".join(text for text, _ in line)


def _lines(row: Row, width: int | None) -> Iterator[list[Piece]]:
    if width is None:
        yield [*row.head, *row.body]
        return
    width = min(width, MOST)
    head: list[Piece] = list(row.head)
    room = width - max(columns(_plain(head)), columns(row.gutter))
    for line in wrapped(row.body, max(room, LEAST)):
        yield [*head, *line]
        head = [(row.gutter, "faint")]


def wrapped(pieces: Iterable[Piece], width: int) -> Iterator[list[Piece]]:
    """Yield lines of at most `width` columns, broken at spaces, else inside what has none."""
    line: list[Piece] = []
    used = space = 0
    for word in _words(pieces):
        if not word[0][0].strip(" "):
            space += len(word[0][0])
            gap = word
            continue
        wide = sum(columns(text) for text, _ in word)
        if line and used + space + wide > width:
            yield line
            line, used, space = [], 0, 0
        if space and line:
            line += gap
            used += space
        space = 0
        if wide <= width:
            line += word
            used += wide
            continue
        *full, line = _broken(word, width)
        yield from full
        used = sum(columns(text) for text, _ in line)
    yield line


def _words(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield words, each in the pieces that it is made of, and the spaces between them."""
    word: list[Piece] = []
    for text, style in pieces:
        for token in _WORDS.findall(text):
            if token[0] != " ":
                word.append((token, style))
                continue
            if word:
                yield word
                word = []
            yield [(token, style)]
    if word:
        yield word


def _broken(word: Iterable[Piece], width: int) -> Iterator[list[Piece]]:
    """Yield a word that fits no line (an address, a script without spaces) in parts that do.

    A mark that takes no column stays with its letter.
    """
    line: list[Piece] = []
    used = 0
    for text, style in word:
        start = 0
        for at, character in enumerate(text):
            wide = columns(character)
            if wide and used + wide > width:
                line.append((text[start:at], style))
                yield line
                line, used, start = [], 0, at
            used += wide
        line.append((text[start:], style))
    yield line
