"""The server fails.

## Why
Its host is there and could not serve the page. That may pass.

## Example
> https://institute.example/reports/wells.html

which answers 500, also when it is asked again.

## Remedy
Check again later; if it stays so, cite an archived copy.

## Limits
A failure is asked again before it is believed, and is a warning since servers recover.
"""

from collections.abc import Iterator

from verifier.model import (
    REACHED,
    CheckOutcome,
    Finding,
    Need,
    OutcomeName,
    Passed,
    ReferenceSubject,
    Severity,
)
from verifier.references.mask import masked

CODE, SEVERITY, PASSES = "W421", Severity.WARNING, "The server answered when it was asked again"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the server failed."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.SERVER_ERROR:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} fails: {'; '.join(outcome.because)}. "
            "Check again later, or cite an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif evidence.attempts > 1 and outcome.name in REACHED:
        yield Passed()
