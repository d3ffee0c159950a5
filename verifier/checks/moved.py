"""The page has another address by now.

## Why
A redirect works until somebody cleans up. The address where the page stands lives longer.

## Example
> http://institute.example/old/wells.html

which redirects to https://institute.example/new/wells.html.

## Remedy
Cite the address where the page stands, if it is the same page.

## Limits
A change of http to https, of `www.`, of a final slash or of an index file is no move.
"""

from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    Finding,
    Need,
    OutcomeName,
    Passed,
    ReferenceSubject,
    Severity,
)
from verifier.references.mask import masked

CODE, SEVERITY, PASSES = "W418", Severity.NOTE, "The page is at its address"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page answers where it is cited."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.MOVED:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} has moved: {'; '.join(outcome.because)}. "
            "Cite the new address, if it is the same page.",
            suggestion=masked(evidence.final_url or "") or None,
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name is OutcomeName.ALIVE:
        yield Passed()
