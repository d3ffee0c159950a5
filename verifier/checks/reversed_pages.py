"""A range of pages ends before it begins.

## Why
Nobody can turn to pages 231 to 213: two digits changed places, or one number belongs to another
source. Libraries and readers look in the wrong place.

## Example
> Harun Velasco, “Tides of Orsk”, *Journal of Coasts* 12 (2004), pp. 231–213.

## Remedy
Look the pages up and write the lower number first.

## Limits
An abbreviated end is read as printers mean it: 123–9 is 123 to 129. Pages with letters (A12, 12a)
and Roman numerals are not compared.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, DocumentSubject, Finding, Passed, Severity
from verifier.model.said import said
from verifier.references.pages import backward

CODE, SEVERITY, PASSES = "R205", Severity.ERROR, "Ranges of pages run forward"
RESTS_ON = ("page",)


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether pages as cited, in notes and in entries, run forward."""
    for pages in said(subject, "page", "pages", "page"):
        wrong = backward(pages.value)
        if wrong:
            yield Finding(
                f"The pages {wrong.replace('--', '–')} run backward. Look them up and write the "
                "lower number first.",
                thing=wrong,
                **pages.anchors,
            )
        elif any(map(str.isdigit, pages.value)):
            yield Passed(**pages.passed)
