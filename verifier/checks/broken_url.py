"""An address was broken by a line break, a space, a soft hyphen or a slip in its scheme.

## Why
A reader who follows it lands nowhere, or on another page. verifier mended it and went on with what
it became; the document still holds the broken one.

## Example
> http://reed.example/harbour-based- locks

## Remedy
Write the address in one piece. `verifier fix` does it.

## Limits
A line break at which the author's program broke a long line, and a space after a hyphen inside a
path, are mended where the parts make a plausible path; the mended address may still be wrong. A
missing scheme (`reed.example/locks`) is no finding.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Fix, Passed, Severity

CODE, SEVERITY, PASSES = "W430", Severity.WARNING, "The address is whole"
BREAKS = {
    "line-break": "a line break",
    "space": "a space",
    "soft-hyphen": "an invisible character",
    "scheme-mended": "a slip in its beginning",
}


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether an address had to be mended."""
    citation = subject.citation
    url = citation.worded.URL if citation.worded else ""
    if not url:
        return
    broken = [repair for repair in citation.repairs if repair.kind in BREAKS]
    if not broken:
        yield Passed()
        return
    causes = " and ".join(dict.fromkeys(BREAKS[repair.kind] for repair in broken))
    field = citation.fields.get("URL")
    place = field.span if field else broken[0].span
    yield Finding(
        f"The address is broken by {causes}. It was read as {url}; write it so.",
        span=place,
        thing=url,
        suggestion=url,
        fix=(Fix(place, url),) if field else (),
    )
