"""Punctuation clings to an address, so that a reader's program takes it for part of the address.

## Why
The link in the published document leads to an address that does not exist.

## Example
> <https://reed.example/locks.>

## Remedy
Put the punctuation outside the link. `verifier fix` takes it off.

## Limits
Asked inside explicit targets (`<...>`, Markdown links, href, template fields), where two marks
follow each other, and where text follows without a space. The full stop of a sentence that ends
with an address is no finding.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Fix, Passed, Severity

CODE, SEVERITY, PASSES = "W431", Severity.NOTE, "No punctuation clings to the address"


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether punctuation was taken off an address."""
    citation = subject.citation
    url = citation.worded.URL if citation.worded else ""
    if not url:
        return
    loose = [r for r in citation.repairs if r.kind == "trailing-punctuation"]
    if not loose:
        yield Passed()
        return
    marks = loose[0].before
    yield Finding(
        f"“{marks}” clings to the address {url}. Put it outside the link.",
        span=loose[0].span,
        thing=url + marks,
        suggestion=url,
        fix=tuple(Fix(r.span, "") for r in loose if r.span and subject.note.kind != "link"),
    )
