"""Nothing that names a source could be read from a citation.

## Why
A citation that names neither a title nor an author, no address and no number leads nobody to a
source; or it is worded so that a machine can't read it, and then nothing about it is checked.

## Example
> [4] As before, with the usual caveats about p. 3.

## Remedy
Name the source: author, title, where it appeared and when. Where the note cites nothing, let it say
so in a sentence of its own.

## Limits
Interviews, letters, speeches and hearings may be without a title and an author. Notes that were
read as commentary are not asked.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Confidence, Finding, Passed, Severity

CODE, SEVERITY, PASSES = "R201", Severity.WARNING, "The citation names a source"

NAMING = (
    "title", "author", "editor", "translator", "recipient", "interviewer", "container_title",
    "collection_title", "event_title", "authority", "number", "archive", "archive_location",
    "archive_url", "URL", "DOI", "ISBN", "ISSN",
)  # fmt: skip
SPOKEN = frozenset({"interview", "personal_communication", "speech", "hearing"})
NO_SOURCE = frozenset({"short-form", "commentary"})


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether what a citation says names a source."""
    citation = subject.citation
    worded = citation.worded
    if worded is None or citation.type in NO_SOURCE:
        return
    if citation.type in SPOKEN or any(getattr(worded, name) for name in NAMING):
        yield Passed()
        return
    words = " ".join(citation.text.split())
    yield Finding(
        f"No source could be read from “{words if len(words) <= 120 else words[:119] + '…'}”. "
        "Name the author, the title, where it appeared and when.",
        confidence=_confidence(citation.confidence),
        thing=words[:500],
    )


def _confidence(value: float) -> Confidence:
    if value >= 0.8:
        return "high"
    return "medium" if value >= 0.5 else "low"
