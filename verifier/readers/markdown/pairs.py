"""What belongs together in inline Markdown: code ticks, brackets, emphasis, a link's target."""

import re
from bisect import bisect_left
from collections.abc import Mapping

TICKS = re.compile(r"`+")
MARKS = re.compile(r"\*+|_+|~~+")
MOST_TARGET = 4000


def inline_target(text: str, i: int) -> tuple[str, int] | None:
    """Read ``target "title")`` from `i`; parentheses in the target are counted."""
    end = min(len(text), i + MOST_TARGET)
    while i < end and text[i].isspace():
        i += 1
    if text.startswith("<", i):
        close = text.find(">", i, end)
        if close < 0:
            return None
        target, i = text[i + 1 : close], close + 1
    else:
        start, depth = i, 0
        while i < end and not text[i].isspace():
            if text[i] == "\\":
                i += 1
            elif text[i] == "(":
                depth += 1
            elif text[i] == ")":
                if depth == 0:
                    break
                depth -= 1
            i += 1
        target = text[start:i]
    while i < end and text[i].isspace():
        i += 1
    if i < end and text[i] in "\"'(":
        quote = ")" if text[i] == "(" else text[i]
        close = text.find(quote, i + 1, end)
        if close < 0:
            return None
        i = close + 1
        while i < end and text[i].isspace():
            i += 1
    return (target, i + 1) if text.startswith(")", i) else None


def code_spans(text: str) -> dict[int, tuple[int, int, int]]:
    """Return (inner start, inner end, after) by the start of each code span; linear."""
    runs: dict[int, list[int]] = {}
    found = [(m.start(), m.end() - m.start()) for m in TICKS.finditer(text)]
    for start, length in found:
        runs.setdefault(length, []).append(start)
    spans: dict[int, tuple[int, int, int]] = {}
    after = 0
    for start, length in found:
        if start < after or (start and text[start - 1] == "\\"):
            continue
        same = runs[length]
        where = bisect_left(same, start + length)
        if where < len(same):
            close = same[where]
            spans[start] = (start + length, close, close + length)
            after = close + length
    return spans


def brackets(text: str, ticks: Mapping[int, tuple[int, int, int]]) -> dict[int, int]:
    """Return the closing bracket of each opening one; code and escapes are passed over."""
    closing: dict[int, int] = {}
    stack: list[int] = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == "`" and i in ticks:
            i = ticks[i][2]
            continue
        if c == "\\":
            i += 2
            continue
        if c == "[":
            stack.append(i)
        elif c == "]" and stack:
            closing[stack.pop()] = i
        i += 1
    return closing


def emphasis(text: str, ticks: Mapping[int, tuple[int, int, int]]) -> set[int]:
    """Return the offsets of all emphasis marks that have a partner (CommonMark 6.2, simplified)."""
    if "*" not in text and "_" not in text and "~~" not in text:
        return set()
    covered = sorted((start, after) for start, (_, _, after) in ticks.items())
    starts = [start for start, _ in covered]
    dropped: set[int] = set()
    open_: dict[str, list[list[int]]] = {"*": [], "_": [], "~": []}
    for run in MARKS.finditer(text):
        start, end, mark = run.start(), run.end(), run[0][0]
        inside = bisect_left(starts, start + 1) - 1
        if inside >= 0 and start < covered[inside][1]:
            continue
        if start and text[start - 1] == "\\":
            start += 1
            if start == end:
                continue
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if mark == "~" and end - start < 2:
            continue
        opens, closes = not after.isspace(), not before.isspace()
        if mark == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        left = list(range(start, end))
        while closes and left and open_[mark]:
            partner = open_[mark][-1]
            count = min(len(partner), len(left))
            dropped.update(partner[-count:])
            dropped.update(left[:count])
            del partner[-count:]
            del left[:count]
            if not partner:
                open_[mark].pop()
        if opens and left:
            open_[mark].append(left)
    return dropped
