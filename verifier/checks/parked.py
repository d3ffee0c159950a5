"""The domain is for sale, or shows advertisements in the place of the page.

## Why
The site is gone and somebody else owns its name. What stands there next is out of the author's
hands, and may be anything.

## Example
> https://institute-example.org/reports/wells.html

which says “This domain is for sale”.

## Remedy
Cite an archived copy from before the domain changed hands, or another place where the work stands.

## Limits
Told by the words of short pages, by the hosts of sellers of domains and by their scripts. A page
that shows the cited title all the same is a warning.
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

CODE, SEVERITY, PASSES = "W408", Severity.WARNING, "The domain is not for sale"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the domain is parked."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.PARKED:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} belongs to nobody who would keep the page: "
            f"{'; '.join(outcome.because)}. Cite an archived copy, or another place of the work.",
            severity=Severity.ERROR if outcome.confidence == "high" else Severity.WARNING,
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED and "html" in (evidence.media_type or ""):
        yield Passed()
