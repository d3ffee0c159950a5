"""An address cannot be asked at all: it has no host, a bad port, a space, an unknown scheme.

## Why
No reader can open it. Mostly letters were lost when it was copied.

## Example
> www.beacon/watch?v=1

## Remedy
Open the page, and copy its address anew.

## Limits
Whether a host exists is asked when the address is fetched. What can be mended without doubt (a line
break, a misspelt scheme) is mended first, and told by broken-url.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, Finding, Passed, ReferenceSubject, Severity
from verifier.references.addresses import problem_of

CODE, SEVERITY, PASSES = "W411", Severity.ERROR, "The address can be asked"


def check_reference(subject: ReferenceSubject) -> Iterator[CheckOutcome]:
    """Ask whether the source's address is one."""
    url = subject.reference.URL
    if not url:
        return
    problem = problem_of(url)
    if problem is None:
        yield Passed()
        return
    spans = (c.citation.fields.get("URL") for c in subject.citations)
    place = next((field.span for field in spans if field), None)
    yield Finding(
        f"The address {url} cannot be opened: {problem}. Copy the address of the page anew.",
        span=place,
        thing=url,
    )
