"""Quotation marks: which of them belong together, and which have lost their partner.

One pass over the marks with a stack. Apostrophes (don’t, boys’, ’60s), feet and inches are told
from marks by the characters around them; where that does not settle it, nothing is reported.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from attrs import frozen

from verifier.text.span import Span

MARK = re.compile("``|''|[\"“”„‟«»‘’‚‛‹›「」『』']")
ELIDED = re.compile(
    r"(?:em|til|tis|twas|twere|twill|cause|bout|round|neath|gainst|n|s|t|ere|cos|kay|nuff|tain)\b"
    r"|\d",
    re.IGNORECASE,
)
PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
OPENERS = {
    "“": "”", "„": "“", "‟": "”", "«": "»", "»": "«", "”": "”", '"': '"', "``": "''",
    "‘": "’", "‚": "‘", "‛": "’", "‹": "›", "›": "‹", "'": "'", "「": "」", "『": "』",
}  # fmt: skip
SINGLE = frozenset("‘‚‛'‹›『")
CERTAIN = frozenset('“”„«»"「」')
BEFORE = frozenset("([{<—–-/=:*_¿¡†")
"""What may stand directly before an opening mark, beside white space and other marks."""


@frozen
class Quoted:
    """Words between two marks: ``text[start:end]``, and with the marks ``[outer_start:outer_end]``.

    `depth` is 1 for a quotation that stands in no other. `style` is the two marks.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    depth: int
    style: str


class Open(NamedTuple):
    """An opening mark on the stack."""

    mark: str
    start: int
    end: int


class Pairs(NamedTuple):
    """What one pass finds: pairs (opening mark; closing mark, its start and end), and the rest."""

    pairs: list[tuple[Open, str, int, int]]
    alone: list[Open]


def quoted(text: str) -> list[Quoted]:
    """Return all quotations in `text`, in the order of their beginnings; empty ones are left out.

    A quotation may run over several paragraphs (an empty line between them) each of which repeats
    the opening mark.
    """
    return _quotations(text, _pair(text))


def _quotations(text: str, found: Pairs) -> list[Quoted]:
    out: list[Quoted] = []
    around: list[int] = []
    for opening, mark, start, end in sorted(found.pairs, key=lambda pair: pair[0].start):
        while around and around[-1] <= opening.start:
            around.pop()
        around.append(end)
        words = text[opening.end : start]
        if words.strip():
            low = start - len(words.lstrip())
            high = opening.end + len(words.rstrip())
            style = opening.mark + mark
            out.append(Quoted(low, high, opening.start, end, depth=len(around), style=style))
    return out


def unbalanced(text: str) -> list[Span]:
    """Return the places of marks that have certainly lost their partner.

    Single marks are never among them (they may be apostrophes), nor is a straight mark that may
    mean inches or "ditto".
    """
    return _lost(_pair(text))


def _lost(found: Pairs) -> list[Span]:
    return [Span(mark.start, mark.end) for mark in found.alone if mark.mark in CERTAIN]


def scan(text: str) -> tuple[list[Quoted], list[Span]]:
    """Return what `quoted` and `unbalanced` return, in one pass."""
    found = _pair(text)
    return _quotations(text, found), _lost(found)


def continues(text: str) -> str:
    """Return the mark that opens `text`, or nothing: a quotation may go on with it."""
    head = text.lstrip()[:1]
    return head if head in '“„«»"「' else ""


def _pair(text: str) -> Pairs:
    marks = list(MARK.finditer(text))
    if not marks:
        return Pairs([], [])
    paragraphs = [match.end() for match in PARAGRAPH.finditer(text)]
    closers = _closers_ahead(text, marks)
    stack: list[Open] = []
    pairs: list[tuple[Open, str, int, int]] = []
    alone: list[Open] = []
    for number, match in enumerate(marks):
        here = Open(match[0], match.start(), match.end())
        before = text[here.start - 1 : here.start]
        after = text[here.end : here.end + 1]
        if here.mark in "’'" and _apostrophe(text, here, stack, closers[number + 1]):
            continue
        index = _partner(here.mark, before, after, stack)
        if index is not None:
            alone += (mark for mark in stack[index + 1 :])
            pairs.append((stack[index], here.mark, here.start, here.end))
            del stack[index:]
        elif _may_open(here.mark, before, after):
            first = bisect_right(paragraphs, here.start) - 1
            opens_paragraph = first >= 0 and paragraphs[first] == here.start
            if not (opens_paragraph and any(mark.mark == here.mark for mark in stack)):
                if here.mark in SINGLE and all(m.mark in SINGLE for m in stack[-2:]):
                    alone += stack[-2:-1]
                    del stack[-2:-1]
                stack.append(here)
        elif not _measure(here.mark, before, after):
            alone.append(here)
    alone += stack
    return Pairs(pairs, sorted(alone, key=lambda mark: mark.start))


def _closers_ahead(text: str, marks: list[re.Match[str]]) -> list[bool]:
    """Say for each mark whether a closing ’ or ' comes at or after it, before the next ‘."""
    ahead = [False] * (len(marks) + 1)
    for number in range(len(marks) - 1, -1, -1):
        match = marks[number]
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if match[0] in "’'":
            closes = bool(before) and not before.isspace() and not after.isalnum()
            ahead[number] = closes or ahead[number + 1]
        else:
            ahead[number] = match[0] != "‘" and ahead[number + 1]
    return ahead


def _apostrophe(text: str, here: Open, stack: list[Open], more: bool) -> bool:
    """Say whether ’ or ' is an apostrophe here; `more` says that a closing one comes later."""
    before = text[here.start - 1 : here.start]
    after = text[here.end : here.end + 1]
    if before.isalnum() and after.isalnum():
        return True
    opened = next((m.mark for m in reversed(stack) if m.mark in SINGLE), "")
    wanted = opened and here.mark in (OPENERS[opened], "’" if opened == "‚" else "")
    if after.isalnum() and not before.isalnum() and (not before or before not in ".,;!?…"):
        if ELIDED.match(text, here.end, here.end + 12):
            return True
        return here.mark == "’"
    if not wanted:
        return True
    follows = text[here.end : here.end + 2]
    return before in ("s", "S") and more and follows[:1] == " " and follows[1:].islower()


def _partner(mark: str, before: str, after: str, stack: list[Open]) -> int | None:
    """Return the index on the stack of the mark that `mark` closes, if it closes one."""
    looks_opening = _edge(before) and bool(after) and not after.isspace()
    for index in range(len(stack) - 1, max(-1, len(stack) - 9), -1):
        opener = stack[index].mark
        closes = mark == OPENERS[opener]
        if mark in '“"' and opener == "„":
            closes = mark == "“" or not looks_opening
        elif mark == "”":
            closes = opener in "“„‟" or (opener == "”" and not looks_opening)
        elif mark == "“":
            closes = opener == "“" and not looks_opening and not _edge(before)
        elif mark == "’":
            closes = opener in "‘‚‛"
        elif mark == '"':
            closes = opener == '"' and not (looks_opening and not (before and before in "([{"))
        elif mark == "»":
            closes = opener == "«" or (opener == "»" and not looks_opening)
        elif mark == "«":
            closes = opener == "»" and not (looks_opening and before.isspace())
        if closes:
            return index
        if opener not in SINGLE and mark in SINGLE | frozenset("’"):
            return None
    return None


def _edge(before: str) -> bool:
    return not before or before.isspace() or before in BEFORE or bool(MARK.match(before))


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in ("“", "„", "‟", "«", "‘", "‚", "‛", "‹", "「", "『", "``"):
        return True
    if mark in ("''", "」", "』", "›", "’"):
        return False
    return _edge(before) and bool(after) and not after.isspace()


def _measure(mark: str, before: str, after: str) -> bool:
    """Say whether an unpaired mark may mean inches, seconds or "the same"."""
    if mark in "\"”“'’":
        if before.isdigit():
            return True
        if mark in '"”':
            return (not before or before.isspace()) and (not after or after.isspace())
    return False
