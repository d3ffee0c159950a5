"""The server does not answer in time.

## Why
A page that takes so long is lost to most readers. It may be a bad day.

## Example
> https://institute.example/reports/wells.html

which has not answered after 20 seconds.

## Remedy
Check again later, or give it longer with `--timeout`; if it stays so, cite an archived copy.

## Limits
A timeout is asked again before it is believed, and is a warning since servers recover.
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

CODE, SEVERITY, PASSES = (
    "W422",
    Severity.WARNING,
    "The server answered in time when it was asked again",
)


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the server answered in time."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.TIMEOUT:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} gave no answer: {'; '.join(outcome.because)}. "
            "Check again later, or cite an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif evidence.attempts > 1 and outcome.name in REACHED:
        yield Passed()
