"""The certificate or the encryption of the host is not valid.

## Why
A browser shows a warning in the place of the page, and few readers go past it.

## Example
> https://institute.example/reports/wells.html

whose certificate has expired.

## Remedy
Look whether the host name is right, and whether the page answers elsewhere; else cite an archived
copy.

## Limits
A certificate is often renewed within days, hence a warning. A proxy that reads encrypted traffic
looks the same: name its certificate by `REQUESTS_CA_BUNDLE`.
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

CODE, SEVERITY, PASSES = "W423", Severity.WARNING, "The certificate of the host is valid"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the connection was safe."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.TLS_ERROR:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} cannot be trusted: {'; '.join(outcome.because)}. "
            "Look whether the host name is right, or cite an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif (evidence.final_url or "").startswith("https:") and outcome.name in REACHED:
        yield Passed()
