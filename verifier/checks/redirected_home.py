"""A deep address redirects to the front page.

## Why
Sites that are rebuilt often send every old address to their front page. The status is good and the
cited page is gone.

## Example
> https://institute.example/reports/2019/wells.html

redirects to https://institute.example/.

## Remedy
Search the site for the page and cite its new address, or cite an archived copy.

## Limits
An address with one short step, and a page that only names the front page as its canonical address,
are warnings. A front page that shows the cited title is the cited page.
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

CODE, SEVERITY, PASSES = "W407", Severity.WARNING, "The redirect leads to a page of its own"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether a redirect ended at a front page."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.REDIRECTED_HOME:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} leads to a front page: {'; '.join(outcome.because)}. "
            "Find the page's new address, or cite an archived copy.",
            severity=Severity.ERROR if outcome.confidence == "high" else Severity.WARNING,
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name is OutcomeName.MOVED:
        yield Passed()
