"""An ISBN is wrong: its check digit does not hold, or it has not 10 or 13 digits.

## Why
The last digit of an ISBN is computed from the others, so a slip of the pen shows. A wrong ISBN
finds no book, or another one.

## Example
> Harun Velasco, *Tides of Orsk* (Port Sellen: Quay, 2004), ISBN 978-0-306-40615-8.

## Remedy
Copy the ISBN from the book's imprint page.

## Limits
Some books were printed with a wrong ISBN. A right check digit does not mean that the book is the
one cited.
"""

import re
from collections.abc import Iterator

from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity
from verifier.model.said import said
from verifier.references.identifiers import compact, isbn_in, valid_isbn, valid_issn
from verifier.references.latex import decode

CODE, SEVERITY, PASSES = "I302", Severity.ERROR, "The check digit of the ISBN holds"

BETWEEN = re.compile(r"[,;/|]|\band\b|\([^()]{0,60}\)")


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether the check digit of each ISBN, in notes and in entries, holds."""
    for given in said(subject, "ISBN", "isbn"):
        wrong = [isbn for isbn in _each(decode(given.value)) if not valid_isbn(isbn)]
        for isbn in wrong:
            yield Finding(_says(isbn), thing=isbn, **given.anchors)
        if not wrong:
            yield Passed(**given.passed)


def _each(value: str) -> list[str]:
    """Return the ISBNs of a field: parted by commas or words, or by white space where whole."""
    out: list[str] = []
    for piece in BETWEEN.split(value[:2_000]):
        words = piece.split()
        if len(words) > 1 and all(len(compact(word)) in (10, 13) for word in words):
            out += words
        elif any(map(str.isdigit, piece)):
            out.append(piece.strip(" .:"))
    return out


def _says(isbn: str) -> str:
    digits = compact(isbn_in(f"ISBN {isbn}") or isbn)
    if valid_issn(isbn):
        return f"{isbn} is an ISSN, which names a periodical, and no ISBN. Write it as an ISSN."
    if len(digits) not in (10, 13):
        return (
            f"ISBN {isbn} has {len(digits)} characters; an ISBN has 10 or 13. Copy it from the "
            "book's imprint page."
        )
    if len(digits) == 13 and digits.isdigit() and not digits.startswith(("978", "979")):
        return f"ISBN {isbn} does not begin with 978 or 979. Copy it from the book's imprint page."
    return f"The check digit of ISBN {isbn} is wrong. Copy it from the book's imprint page."
