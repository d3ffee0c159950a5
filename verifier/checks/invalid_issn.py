"""An ISSN is wrong: its check digit does not hold, or it has not eight digits.

## Why
The last digit of an ISSN is computed from the others, so a slip of the pen shows. A wrong ISSN
finds no periodical, or another one.

## Example
> *Journal of Coasts*, ISSN 0378-5954.

## Remedy
Copy the ISSN from the periodical's imprint or from portal.issn.org.

## Limits
A right check digit does not mean that the periodical is the one cited.
"""

import re
from collections.abc import Iterator

from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity
from verifier.model.said import said
from verifier.references.identifiers import compact, valid_isbn, valid_issn
from verifier.references.latex import decode

CODE, SEVERITY, PASSES = "I303", Severity.ERROR, "The check digit of the ISSN holds"

BETWEEN = re.compile(r"[,;/|]|\band\b|\([^()]{0,60}\)")


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether the check digit of each ISSN, in notes and in entries, holds."""
    for given in said(subject, "ISSN", "issn"):
        pieces = [piece.strip(" .:") for piece in BETWEEN.split(decode(given.value)[:2_000])]
        each = [word for piece in pieces for word in _words(piece)]
        wrong = [issn for issn in each if not valid_issn(issn)]
        for issn in wrong:
            yield Finding(_says(issn), thing=issn, **given.anchors)
        if each and not wrong:
            yield Passed(**given.passed)


def _words(piece: str) -> list[str]:
    """Return the ISSNs in a piece: each word that is whole, or the piece."""
    if not any(map(str.isdigit, piece)):
        return []
    words = piece.split()
    return words if len(words) > 1 and all(len(compact(w)) == 8 for w in words) else [piece]


def _says(issn: str) -> str:
    if valid_isbn(issn):
        return f"{issn} is an ISBN, which names a book, and no ISSN. Write it as an ISBN."
    digits = compact(issn.upper().removeprefix("ISSN").lstrip(" :"))
    if len(digits) != 8:
        return f"ISSN {issn} has {len(digits)} characters; an ISSN has 8. Copy it from the imprint."
    return f"The check digit of ISSN {issn} is wrong. Copy it from the periodical's imprint."
