"""Addresses that stand in running text."""

import re

from verifier.text.span import Span

ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”«»\\^`{}|]{1,2000}", re.IGNORECASE)
CLINGING = ".,;:!?'’‘…*_"
CLOSERS = {")": "(", "]": "[", "}": "{", "）": "（"}


def addresses(text: str) -> list[Span]:
    """Return the places of the http, https and www addresses in `text`, in order.

    Punctuation that clings to the end is left out; a closing bracket belongs to the address where
    it closes one inside it (RFC 3986 allows brackets in a path; counted as in GFM autolinks).
    """
    found: list[Span] = []
    for match in ADDRESS.finditer(text):
        start, end = match.span()
        end = start + len(_bare(text[start:end]))
        if end - start > len("https://"):
            found.append(Span(start, end))
    return found


def _bare(address: str) -> str:
    depth = {closer: address.count(closer) - address.count(CLOSERS[closer]) for closer in CLOSERS}
    end = len(address)
    while end:
        last = address[end - 1]
        if last in CLINGING:
            end -= 1
        elif depth.get(last, 0) > 0:
            depth[last] -= 1
            end -= 1
        else:
            break
    return address[:end]
