"""The address leads to a place that is not asked: this machine, a private network, another scheme.

## Why
A document comes from strangers. An address that leads into the network where it is checked is
never followed, and no reader elsewhere could follow it either.

## Example
> http://192.168.0.12/report.pdf

or a public address that redirects there.

## Remedy
Cite a public address. Where the private network is meant to be checked, allow it by
`--allow-private NETWORK`.

## Limits
What is public is decided by the address that the name has when it is asked.
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

CODE, SEVERITY, PASSES = "W414", Severity.ERROR, "Every redirect leads to a public address"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the address was refused."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.REFUSED:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} is not asked: {outcome.because[-1]}. "
            "Cite a public address, or allow the network with --allow-private.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif evidence.hops and outcome.name in REACHED:
        yield Passed()
