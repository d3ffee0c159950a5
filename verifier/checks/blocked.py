"""The host does not answer machines; a person must look.

## Why
Many publishers and public bodies answer 403, 429 or a riddle to anything that is no browser. That
says nothing about the page: it is neither counted as dead nor as good.

## Example
> https://journal.example/article/17

which answers 403.

## Remedy
Open the address in a browser, and sign off what you see.

## Limits
A page behind such a wall may be gone all the same. What needs its text is skipped.
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

CODE, SEVERITY, PASSES = "W415", Severity.NOTE, "The page answers machines"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the host turned a machine away."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.BLOCKED:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} could not be checked by a machine: {'; '.join(outcome.because)}. "
            "A person must look.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED and "html" in (evidence.media_type or ""):
        yield Passed()
