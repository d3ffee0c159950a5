"""The address redirects in a circle, or too often.

## Why
No reader ever arrives.

## Example
> https://institute.example/a

which redirects to /b, which redirects to /a.

## Remedy
Open the address in a browser. Where it works, cite the address it ends at; else cite an archived
copy.

## Limits
Some hosts redirect in a circle whoever does not keep their cookies; cookies are kept for one visit.
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

CODE, SEVERITY, PASSES = "W424", Severity.WARNING, "The redirects come to an end"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the redirects come to an end."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.REDIRECT_LOOP:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} leads nowhere: {'; '.join(outcome.because)}. "
            "Cite the address that a browser ends at, or an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif evidence.hops and outcome.name in REACHED:
        yield Passed()
