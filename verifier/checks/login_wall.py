"""The page asks to sign in; a person must look.

## Why
Readers without an account cannot see the page, and neither can a machine. It is neither counted as
dead nor as good.

## Example
> https://archive.example/file/17

which redirects to https://archive.example/login.

## Remedy
Cite a public copy where there is one, or look with an account and sign off what you see.

## Limits
Told by the address, the title and a field for a password; a long text is taken for the page.
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

CODE, SEVERITY, PASSES = "W416", Severity.NOTE, "The page is open to readers"


def needs(subject: ReferenceSubject) -> Need:
    """Ask whether the address answers."""
    return Need.STATUS if subject.reference.URL else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page is behind a login."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.LOGIN_WALL:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The address {url} could not be checked by a machine: {'; '.join(outcome.because)}. "
            "A person must look; cite a public copy where there is one.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
    elif outcome.name in REACHED and "html" in (evidence.media_type or ""):
        yield Passed()
