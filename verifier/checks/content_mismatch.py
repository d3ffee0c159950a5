"""The page has nothing of what the citation says of it.

## Why
Domains change hands and sites are rebuilt: an address that answers may answer with something else.
A link checker calls that good.

## Example
> A. Achterberg, “A Survey of Rural Wells”, https://institute.example/17

where the page is titled “Gallery” and has neither a word of the title nor the name.

## Remedy
Look at the page. If it is another one, find where the cited one has gone, or cite an archived copy.

## Limits
Only where no word of the title and no name stands in the first 4,000 characters, and the page is in
a script and a language in which it could: a title may be the author's translation. A person must
look; the link is not called dead.
"""

from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    Finding,
    Match,
    Need,
    OutcomeName,
    Passed,
    ReferenceSubject,
    Severity,
)
from verifier.references.mask import masked

CODE, SEVERITY, PASSES = "W417", Severity.WARNING, "The page shows the cited title"
RESTS_ON = ("title",)


def needs(subject: ReferenceSubject) -> Need:
    """Ask for the address of a source whose title is known."""
    return Need.STATUS if subject.reference.URL and subject.reference.title else Need.NOTHING


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the page is the one that the citation names."""
    evidence, outcome = subject.evidence, subject.outcome
    if evidence is None or outcome is None:
        return
    if outcome.name is OutcomeName.CONTENT_MISMATCH:
        url = masked(subject.reference.URL)
        yield Finding(
            f"The page at {url} does not look like “{subject.reference.title}”: "
            f"{'; '.join(outcome.because)}. A person must look.",
            confidence=outcome.confidence,
            evidence=evidence.key,
            thing=url,
        )
        return
    for comparison in subject.comparisons("title"):
        if comparison.match is Match.AGREES and comparison.evidence == evidence.key:
            yield Passed(comparison=comparison.id)
