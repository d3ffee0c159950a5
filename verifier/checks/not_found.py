"""The address leads nowhere: its host says that it has no such page.

## Why
A reader who wants to check the statement has nothing to look at.

## Example
> Institute, “Survey of Wells”, https://institute.example/reports/wells.html

where the address answers 404.

## Remedy
Look for a slip in the address. Else find where the page has gone, or cite an archived copy that is
closest to the date you read it.

## Limits
Some hosts answer 404 to machines and the page to browsers. Statuses of 400 and above that mean
neither a missing page nor a closed door are counted here with medium confidence.
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
    Skipped,
)
from verifier.references.mask import masked

CODE, SEVERITY, PASSES = "W404", Severity.ERROR, "The address answers"


def needs(_: ReferenceSubject) -> Need:
    """Ask every source whether its address answers: one without an address is told as not asked."""
    return Need.STATUS


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the host has the page."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    because = "; ".join(outcome.because)
    if outcome.name is OutcomeName.NOT_FOUND:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} leads nowhere: {because}. "
            "Find the page's new address, or cite an archived copy.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED:
        yield Passed()
    elif outcome.name is OutcomeName.UNCERTAIN:
        late = evidence.problem is not None and evidence.problem.kind == "deadline"
        yield Skipped("unfinished" if late else "ambiguous", because)
