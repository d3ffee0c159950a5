"""Lines, groups of lines between empty ones, and words put together from them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from verifier.text.excerpt import Excerpt, Run
from verifier.text.span import LINE_END

RULE = re.compile(r"(?:[-=_*~#+.·•—–]\s?){3,}$")
BLANK = re.compile(r"\S")
ODD_SPACE = re.compile(r"[^\S ]\s*| \s+")
URL_AT_END = re.compile(r"(?:https?:|www\.)\S{0,400}$", re.IGNORECASE)
TAB = 4


@frozen
class Line:
    """A line without the white space around it: its place, and how far it is indented."""

    start: int
    end: int
    indent: int
    number: int
    under: str = ""
    """``=`` or ``-`` for a line that is underlined with it."""


Group = list[Line]


def groups(text: str) -> list[Group]:
    """Return the lines of `text`, cut into groups at empty lines and at rules (``-----``).

    A rule directly under a line that begins a group underlines it.
    """
    found: list[Group] = []
    group: Group = []
    at = 0
    for number, end in enumerate([*(m.start() for m in LINE_END.finditer(text)), len(text)]):
        line = text[at:end]
        left = len(line) - len(line.lstrip())
        words = line.strip()
        if words and not (len(words) >= 3 and RULE.match(words)):
            indent = len(line[:left].expandtabs(TAB))
            group.append(Line(at + left, at + left + len(words), indent, number))
        elif words[:1] in ("=", "-") and len(group) == 1 and len(words) >= 3:
            line_above = group[0]
            found.append([_underlined(line_above, words[0])])
            group = []
        elif group:
            found.append(group)
            group = []
        at = end + (2 if text.startswith("\r\n", end) else 1)
    if group:
        found.append(group)
    return found


def _underlined(line: Line, mark: str) -> Line:
    return Line(line.start, line.end, line.indent, line.number, mark)


class Words:
    """Puts an excerpt together: white space evened out, line breaks as spaces, markers left out."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._last = ""

    def __len__(self) -> int:
        return self._length

    def copy(self, start: int, end: int) -> None:
        """Add ``text[start:end]``, each run of white space as one space."""
        at = start
        for space in ODD_SPACE.finditer(self._text, start, end):
            self._raw(at, space.start())
            self.space()
            at = space.end()
        self._raw(at, end)

    def space(self) -> None:
        """Add a space, if there is none yet."""
        if self._length and self._last != " ":
            self._parts.append(" ")
            self._last = " "
            self._length += 1

    def unspace(self) -> None:
        """Take back a space at the end, before punctuation that a marker stood in front of."""
        if self._last != " ":
            return
        part = self._parts[-1]
        if len(part) == 1:
            self._parts.pop()
        else:
            self._parts[-1] = part[:-1]
        self._length -= 1
        if self._runs and self._runs[-1][0] + self._runs[-1][2] > self._length:
            start, origin, count = self._runs.pop()
            if count > 1:
                self._runs.append((start, origin, count - 1))
        self._last = self._parts[-1][-1] if self._parts else ""

    def line_break(self, line: Line, following: Line) -> None:
        """Go on with the next line; a hyphen, a dash or a soft hyphen at the end takes no space."""
        end = self._text[max(line.start, line.end - 2) : line.end]
        first = self._text[following.start]
        if end[-1:] == "\u00ad" or end in ("--",) or end[-1:] in "—":
            glued = True
        else:
            glued = end[-1:] == "-" and end[:1].isalpha() and first.islower()
        if not glued or URL_AT_END.search(self._text, max(line.start, line.end - 400), line.end):
            self.space()

    def excerpt(self) -> Excerpt:
        """Return what was put together, without white space at either end."""
        return Excerpt("".join(self._parts), tuple(self._runs)).strip()

    def _raw(self, start: int, end: int) -> None:
        if self._last in ("", " ") and self._text[start : start + 1] == " ":
            start += 1
        if end <= start:
            return
        words = self._text[start:end]
        if self._runs:
            s, o, n = self._runs[-1]
            if s + n == self._length and o + n == start:
                self._runs[-1] = (s, o, n + end - start)
            else:
                self._runs.append((self._length, start, end - start))
        else:
            self._runs.append((self._length, start, end - start))
        self._parts.append(words)
        self._length += end - start
        self._last = words[-1]


def width(found: Sequence[Group]) -> int:
    """Return how long lines are: the length that 19 of 20 lines of groups do not pass."""
    lengths = sorted(line.end - line.start for group in found for line in group)
    return lengths[len(lengths) * 19 // 20] if lengths else 0


def paragraphs(found: Iterable[Group], text: str, wide: int, starts: set[int]) -> Iterator[Group]:
    """Cut groups where a new paragraph begins without an empty line.

    Where lines are not wrapped (most are longer than 160 characters) each line is a paragraph.
    `starts` are the numbers of lines that begin something new in any case.
    """
    for group in found:
        begin = 0
        for number in range(1, len(group)):
            line, above = group[number], group[number - 1]
            if line.number in starts or _breaks(text, above, line, wide):
                yield group[begin:number]
                begin = number
        yield group[begin:]


def _breaks(text: str, above: Line, line: Line, wide: int) -> bool:
    if wide > 160:
        return True
    if wide < 40 or above.indent or line.indent:
        return False
    short = above.end - above.start < 0.6 * wide
    last = text[above.end - 1]
    first = text[line.start]
    return short and last not in ",;-—" and (first.isupper() or first in '“"«„‘')
