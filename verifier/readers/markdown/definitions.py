"""Footnote definitions, ``[^label]: text`` with the lines that continue it."""

import re

from attrs import frozen

from verifier.readers.markdown.lines import SourceLines

OPENING = re.compile(r" {0,3}\[\^([^\]\s][^\]]{0,80})\]:[ \t]*")
BLOCK_START = re.compile(r" {0,3}(?:#{1,6}\s|>|(?:`{3,}|~{3,})|[-*+]\s|\d{1,9}[.)]\s)")


@frozen
class Definition:
    """A definition: its label, and for each of its lines the number and where the words begin."""

    label: str
    lines: tuple[tuple[int, int], ...]
    label_start: int
    """Offset of the label's ``[`` in the text."""


def definitions_of(lines: SourceLines, first: int) -> list[Definition]:
    """Return all definitions from line `first` on, orphans and doubles too, in their order."""
    out: list[Definition] = []
    fenced = lines.fenced()
    number = first
    while number < len(lines):
        line = lines[number]
        opening = OPENING.match(line) if number not in fenced and "[^" in line[:6] else None
        if opening is None:
            number += 1
            continue
        taken = [(number, opening.end())]
        number, taken = _continued(lines, number + 1, taken, fenced)
        label_start = lines.starts[taken[0][0]] + line.index("[")
        out.append(Definition(opening[1], tuple(taken), label_start))
    return out


def _continued(
    lines: SourceLines, number: int, taken: list[tuple[int, int]], fenced: set[int]
) -> tuple[int, list[tuple[int, int]]]:
    """Take the lines that go on: lazy ones until a blank line, then indented ones alone."""
    blank = 0
    while number < len(lines):
        line = lines[number]
        indent = len(line) - len(line.lstrip(" \t"))
        if not line.strip():
            blank += 1
            number += 1
            continue
        indented = indent >= 4 or line.startswith("\t") or (indent >= 2 and not blank)
        if OPENING.match(line) and indent < 4:
            break
        if blank and not indented:
            break
        if not blank and not indented and (BLOCK_START.match(line) or number in fenced):
            break
        taken.append((number, indent))
        blank = 0
        number += 1
    return number, taken
