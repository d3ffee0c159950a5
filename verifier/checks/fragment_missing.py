"""The page has no place of the name that the address gives behind its #.

## Why
The reader lands at the top of a long page and cannot find what is meant. Often the part has been
renamed, moved or removed.

## Example
> https://institute.example/report.html#annex-b

where the page has no element called “annex-b”.

## Remedy
Link to a part that is there, or leave the fragment out and give a page or section in words.

## Limits
Names that scripts make or read (routes, lines of code, pages of a viewer) are not asked about, nor
is a page that was too long to be read whole. A text fragment (`#:~:text=`) is looked for in the
page's text.
"""

from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    Finding,
    Match,
    Need,
    Passed,
    ReferenceSubject,
    Severity,
)
from verifier.references.mask import masked

CODE, SEVERITY, PASSES = "W425", Severity.WARNING, "The page has the place that the address names"


def needs(subject: ReferenceSubject) -> Need:
    """Ask for the whole page where the address has a fragment."""
    return Need.TEXT if subject.reference.URL.partition("#")[2] else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page has the fragment."""
    for comparison in subject.comparisons("passage"):
        if "fragment" not in comparison.flags:
            continue
        if comparison.match is Match.NOT_FOUND:
            yield Finding(
                f"The page has no place called “{masked(comparison.said)}”. "
                "Link to a part that is there, or leave the fragment out.",
                confidence=comparison.confidence,
                evidence=comparison.evidence,
                comparison=comparison.id,
                thing=masked(subject.reference.URL),
            )
        else:
            yield Passed(comparison=comparison.id)
