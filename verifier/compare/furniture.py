"""What stands on a page between the words of its author: note markers, page numbers, running heads.

None of it is dropped for good. A quotation is first held against the page without it, then against
the page as it stands, since a table, a refrain or a numbered list looks the same.
"""

import re
from collections import Counter

from verifier.text.span import Span

MARKER = re.compile(
    r"\[(?:\d{1,3}|[a-z]|[ivx]{1,5}|n(?:ote|b)?\.? ?\d{1,3}|(?:p|pp|pg|page)\.? ?\d{1,4}|edit"
    r"|citation needed|clarification needed|page needed|who\?|when\?)\]"
    r"|(?<=[^\W\d_][.,;:!?”’)»\"])\d{1,3}(?=\s|$)"
    r"|(?<=[.,;:!?][”’)»\"])\d{1,3}(?=\s|$)"
)
"""A number glued to the end of a clause is a raised one whose mark-up is lost."""
NUMBERED = re.compile(
    r"\W{0,6}(?:(?:page|p\.?|seite|стр\.?) ?)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?: ?(?:of|/|von|de|из) ?\d{1,4})?\W{0,6}",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d{1,20}")
LINE = re.compile(r"[^\n\f]+")
LONGEST = 100
"""Characters of the longest line that may be a running head."""
OFTEN = 3
"""How often a line must come back to be a running head."""


def furniture(text: str) -> list[Span]:
    """Return the places of all that is no running text, in order and without overlap."""
    found = [Span(*m.span()) for m in MARKER.finditer(text)]
    if "\n" in text or "\f" in text:
        found += _lines(text)
    found.sort()
    out: list[Span] = []
    for span in found:
        if not out or span.start >= out[-1].end:
            out.append(span)
    return out


def _lines(text: str) -> list[Span]:
    """Return page numbers that have a line to themselves, and lines that come back."""
    short: list[tuple[Span, str]] = []
    for match in LINE.finditer(text):
        if match.end() - match.start() <= 4 * LONGEST:
            line = match.group().strip()
            if 0 < len(line) <= LONGEST:
                short.append((Span(*match.span()), line))
    masks = [DIGITS.sub("#", line) for _, line in short]
    often = Counter(masks)
    return [
        span
        for (span, line), mask in zip(short, masks, strict=True)
        if NUMBERED.fullmatch(line) or (often[mask] >= OFTEN and any(c.isalpha() for c in line))
    ]


def interrupts(before: str, between: str, after: str) -> bool:
    """Say whether the lines `between` look like a running head in the midst of a sentence.

    `before` ends where the lines begin and `after` begins where they end; `between` is whole lines.
    """
    lines = [line.strip() for line in between.splitlines() if line.strip()]
    if not lines or len(lines) > 4 or any(len(line) > LONGEST for line in lines):
        return False
    if before.rstrip()[-1:] in (".", "!", "?", ":", "") or not after.lstrip()[:1].islower():
        return False
    return any(_head(line) for line in lines)


def _head(line: str) -> bool:
    edges = line[:1].isdigit() or line[-1:].isdigit()
    return edges or line.isupper() or line.casefold().strip(" .:–-") in BETWEEN


BETWEEN = frozenset({
    "advertisement", "anzeige", "publicité", "publicidad", "реклама", "read more", "read also",
    "related", "share", "continued", "continued on next page", "story continues below",
})  # fmt: skip
