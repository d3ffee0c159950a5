"""The host of the address cannot be reached.

## Why
A host name that is gone takes all its pages with it. A host that is down for a day comes back.

## Example
> https://institute-of-wells.example/report.html

whose host name does not exist.

## Remedy
Look for a slip in the host name. Check again tomorrow; if it stays so, cite an archived copy.

## Limits
One run cannot tell a dead host from a flaky one, hence a warning. When all hosts fail, this machine
is offline, and no address is accused.
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

CODE, SEVERITY, PASSES = "W420", Severity.WARNING, "The host can be reached"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the host could be reached."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.UNREACHABLE:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} cannot be reached: {'; '.join(outcome.because)}. "
            "Look for a slip, check again later, or cite an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED:
        yield Passed()
