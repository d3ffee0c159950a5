"""Cut a note into its parts: sources, comment, and the words that introduce them.

A note is cut where a source ends and another begins: at semicolons, at full stops before a new
source or a signal, at dashes and line ends, at an “and” before a new kind of source; never inside
quotation marks, brackets or addresses. What the pieces are is judged piece by piece (`evidence`).
"""

import re
from itertools import pairwise

from attrs import frozen

from verifier.references import evidence
from verifier.references.cuts import EDGE, pieces
from verifier.references.shield import shield
from verifier.references.signals import JOINS, inside, signal

LONGEST = 12_000
"""Of a longer note the rest is one part; no real note is that long."""


@frozen
class Part:
    """``text[start:end]`` of a note: a source, or comment.

    `signal` are the words before a source that introduce it, as printed; a source is
    `parenthetical` where it stands in the explanation of another one.
    """

    kind: str
    """``citation`` or ``commentary``."""
    start: int
    end: int
    signal: str = ""
    parenthetical: bool = False


_NAME = r"[A-ZÀ-Þ][\w’'\-]{1,40}"
AUTHOR_YEAR = re.compile(
    rf"{_NAME}(?:\s(?:(?:de|van|von|der|y|and|et|und|&|e)\s){{0,2}}{_NAME}){{0,7}}"
    r"(?:\set al\.?,?)?\s\(?\d{4}[a-d]?(?:\s(?:y|and|et|und|&)\s\d{4}[a-d]?)?"
    r"(?::\s?(?:pp?\.\s?)?\d{1,5}(?:[-–]\d{1,5})?)?\)?"
)
"""“Oren 2004: 9”, “Oren y Kos 2018 y 2019”: one of a list of short references."""
HEAD = re.compile(
    r"\b(?:interviews|meetings|discussions|conversations|talks|depositions|statements"
    r"|letters|testimony)\b",
    re.IGNORECASE,
)
GIVEN = re.compile(
    rf"\(\s?(?:\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|{evidence.MONTH}\.?\s\d{{1,2}},?\s\d{{4}}"
    rf"|\d{{1,2}}\s{evidence.MONTH}\.?\s\d{{4}})\s?\)",
    re.IGNORECASE,
)
WINDOW = 600
"""How many characters of a piece are looked at to judge it."""


def split(text: str) -> list[Part]:
    """Return the parts of a note, in order; offsets into `text`; [] for a note without words."""
    limit = min(len(text), LONGEST)
    covered = shield(text, limit)
    found = pieces(text, covered, limit)
    if limit < len(text) and found:
        found[-1] = (found[-1][0], len(text), found[-1][2])
    parts: list[Part] = []
    for start, end, comment in found:
        if comment:
            parts.extend(_comment(text, start, end))
        else:
            parts.extend(_sources(text, start, end, covered))
    return _joined(text, parts)


def _comment(text: str, start: int, end: int) -> list[Part]:
    """Return comment, and the sources that stand in brackets inside it or after its colon."""
    out: list[Part] = []
    at = start
    for found in re.finditer(r"\(([^()]{3,600})\)", text[start:end]):
        begin, close = start + found.start(1), start + found.end(1)
        opened = signal(text, begin, close)
        words = text[opened:close]
        cited = evidence.evident(words) and not evidence.prose(words)
        if cited and (
            opened > begin
            or evidence.SHORT.match(words)
            or AUTHOR_YEAR.fullmatch(words.strip())
            or (evidence.opens(words) >= 2 and evidence.located(words))
        ):
            if text[at : begin - 1].strip(EDGE):
                out.append(Part("commentary", at, begin - 1))
            out.append(Part("citation", opened, close, text[begin:opened].strip()))
            at = close + 1
    inner = next(inside(text, at, end), None)
    if (
        inner
        and evidence.evident(text[inner.end() : end])
        and evidence.opens(text[inner.end() : end])
    ):
        if text[at : inner.start()].strip(EDGE):
            out.append(Part("commentary", at, inner.start()))
        out.append(Part("citation", inner.end(), end, inner[inner.lastindex or 0].strip()))
        at = end
    for after in list(re.finditer(r"[”\"“»],?\s", text[at:end]))[-6:]:
        source = text[at + after.end() : end]
        if len(source) > WINDOW:
            continue
        if (
            evidence.opens(source) >= 2
            and evidence.evident(source)
            and evidence.finished(source)
            and not evidence.prose(source)
        ):
            out.append(Part("commentary", at, at + after.start() + 1))
            out.append(Part("citation", at + after.end(), end))
            at = end
            break
    colon = text.rfind(": ", at, end)
    if (
        colon > at
        and evidence.opens(text[colon + 2 : end]) >= 2
        and evidence.evident(text[colon + 2 : end])
        and not evidence.prose(text[colon + 2 : end])
    ):
        out.append(Part("commentary", at, colon))
        out.append(Part("citation", colon + 2, end))
        at = end
    if text[at:end].strip(EDGE + ")"):
        out.append(Part("commentary", at, end))
    return out


def _sources(text: str, start: int, end: int, covered: bytearray) -> list[Part]:
    """Return the sources of a piece: one, or more where one rests on another."""
    while start < end and text[start] in EDGE:
        start += 1
    begin = signal(text, start, end)
    if joined := JOINS.match(text, begin, end):
        begin = signal(text, joined.end(), end)
    introduced = text[start:begin].strip()
    out: list[Part] = []
    aside: list[Part] = []
    for inner in inside(text, begin, end):
        words = inner[inner.lastindex or 0].strip()
        bracket = text[inner.start()] == "("
        if inner.start() < begin or (covered[inner.start()] and not bracket):
            continue
        close = text.find(")", inner.end(), end) if bracket else end
        rest = text[inner.end() : close if close > 0 else end]
        before = text[max(begin, inner.start() - WINDOW) : inner.start()]
        if not evidence.opens(rest) or not evidence.evident(rest[:WINDOW]):
            continue
        if not evidence.evident(before):
            continue
        if bracket:
            aside.append(Part("citation", inner.end(), inner.end() + len(rest), words, True))
            continue
        out += [*_several(text, begin, inner.start(), introduced), *aside]
        begin, introduced, aside = inner.end(), words, []
    return [*out, *_several(text, begin, end, introduced), *aside]


def _several(text: str, start: int, end: int, introduced: str) -> list[Part]:
    """Return one source, or those that one head (“Interviews of”) or one list of years holds."""
    words = text[start:end]
    dates = list(GIVEN.finditer(words))
    if len(dates) > 1 and HEAD.search(words[: dates[0].start()]):
        bounds = [0, *(d.end() for d in dates[:-1]), len(words)]
        out = []
        for low, high in pairwise(bounds):
            joint = re.match(r"[,;\s]*(?:and\s|und\s|et\s)?\s*", words[low:high])
            low += joint.end() if joint and low else 0
            out.append(Part("citation", start + low, start + high, "" if low else introduced))
        return out
    items = re.split(r",\s", words.rstrip(" ."))
    if len(items) > 1 and all(AUTHOR_YEAR.fullmatch(item) for item in items):
        out, at = [], start
        for item in items:
            at = text.index(item, at)
            out.append(Part("citation", at, at + len(item), introduced if at == start else ""))
        return out
    return [Part("citation", start, end, introduced)]


def _joined(text: str, parts: list[Part]) -> list[Part]:
    """Return the parts with clean edges; comment beside comment is one part."""
    out: list[Part] = []
    for part in parts:
        start, end = part.start, part.end
        while start < end and text[start] in EDGE:
            start += 1
        while end > start and text[end - 1] in " \t\n\r\xa0;,:—–-↩":
            end -= 1
        if part.kind == "citation" and end > start and text[end - 1] == ".":
            end -= 1
        if end <= start:
            continue
        if not any(c.isalpha() for c in text[start:end]) and end - start < 8:
            continue
        if part.kind == "commentary" and out and out[-1].kind == "commentary":
            out[-1] = Part("commentary", out[-1].start, end)
        else:
            out.append(Part(part.kind, start, end, part.signal, part.parenthetical))
    return out
