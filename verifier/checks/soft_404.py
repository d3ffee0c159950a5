"""A page says that it does not exist, while its status says that it does.

## Why
A link checker that reads the status alone calls such a link good. A reader who follows it finds
nothing.

## Example
> Institute, “Survey of Wells”, https://institute.example/reports/wells.html

where the address answers 200 and the page is titled “Page not found”.

## Remedy
Find where the page has gone, or cite an archived copy that is closest to the date you read it.

## Limits
A page that shows the cited title is never called so. Without a notice in the title or the first
lines the finding is a warning of medium confidence. The notice is known in some thirty languages.
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

CODE, SEVERITY, PASSES = "W406", Severity.WARNING, "The page is not a notice that nothing is there"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page says that it is not there."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.SOFT_404:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} answers, but not with the page: {'; '.join(outcome.because)}. "
            "Find the page's new address, or cite an archived copy.",
            severity=Severity.ERROR if outcome.confidence == "high" else Severity.WARNING,
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED and "html" in (evidence.media_type or ""):
        yield Passed()
