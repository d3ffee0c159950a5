"""The page gives another date than the note.

## Why
Pages say when they were published: in their metadata, in their text, in their address. Where two of
these agree with each other and not with the note, the note is wrong, or the address leads to
another story.

## Example
> [2] “Border Closed,” Sellen Courier, 26 June 2013, courier.example/story/118. (The page and its
> metadata say 26 July 2013.)

## Remedy
Open the page and correct the date in the note.

## Limits
A day is granted for time zones. Where only one tier of dates speaks it is a warning: a site that
moved often stamps all its pages with the day of the move. A note whose date lies between the first
publication of a page and its last change is right. Only news and web pages are asked.
"""

from collections.abc import Iterator

from verifier.compare.chronology import NEWS
from verifier.model import (
    CheckOutcome,
    Finding,
    Match,
    Need,
    Passed,
    ReferenceSubject,
    Severity,
    Subject,
)

CODE, SEVERITY, PASSES = "D509", Severity.ERROR, "The page gives the same date"
SUPERSEDES = ("url-date-differs",)
RESTS_ON = ("issued",)


def needs(subject: Subject) -> Need:
    """Ask for the dates of a page where the note dates it."""
    if isinstance(subject, ReferenceSubject):
        reference = subject.reference
        if reference.URL and reference.issued and reference.type in NEWS:
            return Need.METADATA
    return Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page gives the date that the note gives."""
    for compared in subject.comparisons("date"):
        if compared.flags[:1] != ("published-page",):
            continue
        if compared.match is Match.AGREES:
            yield Passed(comparison=compared.id or None)
            continue
        if "ambiguous" in compared.flags:
            continue
        definite = compared.match is Match.DIFFERS
        error = definite and "two-tiers" in compared.flags
        severity = Severity.WARNING if definite else Severity.NOTE
        yield Finding(
            f"The page gives another date: {compared.detail}. Open the page and correct the date.",
            path=compared.path,
            span=compared.span,
            citation=compared.citation,
            evidence=compared.evidence,
            comparison=compared.id or None,
            severity=None if error else severity,
            confidence=compared.confidence if error else "medium",
            thing=compared.said,
        )
