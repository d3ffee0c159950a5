"""The stretches of a note inside which it is never cut: quotations, brackets, addresses."""

import re

from verifier.references.addresses import find

OPENING = {"“": "”", "«": "»", "‹": "›", "„": "“", "‘": "’", "(": ")", "[": "]", "{": "}"}
CLOSING = {"”": "“„", "»": "«", "›": "‹", "’": "‘", ")": "(", "]": "[", "}": "{"}
MARK = re.compile("[" + re.escape("".join((*OPENING, *CLOSING, '"', "'"))) + "]")
REACH = 4000
"""The most characters between a mark and its partner."""
ALONE = 600
"""The same for a straight single mark, which is mostly an apostrophe."""


def shield(text: str, limit: int) -> bytearray:
    """Return 1 for each character of ``text[:limit]`` inside marks, brackets or an address.

    The marks themselves are not inside. One walk with a stack; marks without a partner cover
    nothing.
    """
    covered = bytearray(limit + 1)
    for address in find(text[:limit]):
        covered[address.start : address.end] = b"\x01" * (address.end - address.start)
    stack: list[tuple[str, int]] = []
    straight = single = -1
    for found in MARK.finditer(text, 0, limit):
        at = found.start()
        if covered[at]:
            continue
        mark = text[at]
        if mark == '"':
            if stack and stack[-1][0] == "„":
                _cover(covered, stack.pop()[1], at)
            elif straight >= 0 and at - straight <= REACH:
                _cover(covered, straight, at)
                straight = -1
            elif not text[at + 1 : at + 2].isspace():
                straight = at
        elif mark == "'":
            after, before = text[at + 1 : at + 2], text[at - 1 : at]
            if single >= 0 and at - single <= ALONE and not after.isalnum() and before > " ":
                _cover(covered, single, at)
                single = -1
            elif not before.isalnum() and after.strip():
                single = at
        elif mark == "“" and any(opening == "„" for opening, _ in stack[-3:]):
            _close(covered, stack, "„", at)
        elif mark in OPENING:
            if mark != "‘" or not text[at - 1 : at].isalnum():
                stack.append((mark, at))
        elif mark in CLOSING and (mark != "’" or not text[at + 1 : at + 2].isalnum()):
            _close(covered, stack, CLOSING[mark], at)
    return covered


def _close(covered: bytearray, stack: list[tuple[str, int]], openings: str, at: int) -> None:
    """Pair a closing mark with the nearest opening one, at most four levels out."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 5), -1):
        if stack[depth][0] in openings:
            if at - stack[depth][1] <= REACH:
                _cover(covered, stack[depth][1], at)
            del stack[depth:]
            return


def _cover(covered: bytearray, start: int, end: int) -> None:
    covered[start + 1 : end] = b"\x01" * (end - start - 1)
