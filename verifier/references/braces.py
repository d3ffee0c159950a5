"""The braces of BibTeX values. BibTeX counts every brace, one after a backslash too."""

import re

BRACES = re.compile(r"[{}]")
DEEPEST = 100
"""Braces nested deeper than this are refused, as TeX programs do."""


def balanced(text: str) -> bool:
    """Say whether every brace has a partner."""
    depth = 0
    for match in BRACES.finditer(text):
        depth += 1 if match[0] == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def unbraced(value: str) -> str:
    """Return `value` without the braces that enclose all of it (``{{Title}}`` is ``Title``)."""
    value = value.strip()
    if not (value.startswith("{") and value.endswith("}")):
        return value
    closing, _ = pairs(value)
    start, end = 0, len(value)
    while start < end and value[start] == "{" and closing.get(start) == end - 1:
        start, end = start + 1, end - 1
        while start < end and value[start].isspace():
            start += 1
        while start < end and value[end - 1].isspace():
            end -= 1
    return value[start:end]


def pairs(text: str) -> tuple[dict[int, int], dict[int, int]]:
    """Return, by opening brace, the place of its partner, and how deep it is nested inside."""
    closing: dict[int, int] = {}
    height: dict[int, int] = {}
    open_at: list[int] = []
    depth: list[int] = []
    for match in BRACES.finditer(text):
        if match[0] == "{":
            open_at.append(match.start())
            depth.append(0)
        elif open_at:
            start, inside = open_at.pop(), depth.pop()
            closing[start] = match.start()
            if inside >= DEEPEST:
                height[start] = inside + 1
            if depth:
                depth[-1] = max(depth[-1], inside + 1)
    return closing, height
