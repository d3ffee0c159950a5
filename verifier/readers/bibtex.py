"""Read a BibTeX file: its entries, every key and value with its place.

A comment ``% verifier: allow RULE (reason)`` outside the entries silences that rule for the entry
that follows, or for the whole file where it stands before a blank line at the top.
"""

import re

from verifier.model import Allowance, Document, Source
from verifier.references.entries import Scan, scan
from verifier.text.span import Span

SUFFIXES = (".bib",)
ALLOW = re.compile(
    r"%+\s{0,20}verifier:\s{0,20}allow\s{1,20}([\w-]{1,60})\s{0,20}(?:\(([^\n)]{0,500})\)?)?"
)


def read(source: Source) -> Document:
    """Return the document of a reference file; what can't be read stays in as a broken entry."""
    text = source.text
    found = scan(text)
    return Document(
        path=source.path,
        format="bibtex",
        kind="bibliography",
        text=text,
        entries=found.entries,
        digest=source.digest,
        allowances=tuple(_allowances(text, found)),
    )


def _allowances(text: str, found: Scan) -> list[Allowance]:
    """Return what comments allow: each covers the next entry; at the top, all entries."""
    out: list[Allowance] = []
    following = 0
    for comment in found.comments:
        said = ALLOW.match(text, comment.start, comment.end)
        if not said:
            continue
        while following < len(found.entries) and found.entries[following].span.start < comment.end:
            following += 1
        if following >= len(found.entries):
            continue
        entry = found.entries[following].span
        whole = following == 0 and "\n\n" in text[comment.end : entry.start].replace("\r", "")
        covers = Span(comment.start, len(text)) if whole else Span(comment.start, entry.end)
        out.append(Allowance(said[1], (said[2] or "").strip(), covers))
    return out
