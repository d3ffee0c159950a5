"""A source was read from its note with low confidence.

## Why
All that is checked of a source rests on what was read of its note. Where a machine could barely
tell which words are the title and which the name, what it says afterwards may be about another
source; a person sees at a glance whether it was read rightly.

## Example
> [5] Notes from “The Tides,” Joint Quay Commission, in Harbour Papers, 1889, vol. xviii, p. 31.

## Remedy
Compare the words with the note. If they are right, there is nothing to do; if not, punctuate the
note as others are (author, title in quotation marks, where it appeared, date).

## Limits
Only author, title, container and date are asked about. Short forms, remarks and links are not. That
one field swallowed another is seen where two of these claim the same words.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Passed, Severity
from verifier.references import certainty

CODE, SEVERITY, PASSES = "R206", Severity.NOTE, "The source was read with confidence"

SAYS = {"title": "title", "author": "author", "issued": "date", "container-title": "published in"}
LONGEST = 80
"""Characters of a field that are shown."""


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether the fields that identify the source were read with confidence."""
    citation = subject.citation
    if subject.note.kind in ("link", "citekey") or not certainty.reads_a_source(citation):
        return
    pairs = certainty.contradicting(citation)
    unsure = certainty.doubtful(citation)
    if not (pairs or unsure):
        yield Passed()
        return
    fields = tuple(dict.fromkeys((*unsure, *(name for pair in pairs for name in pair))))
    said = ", ".join(f"{SAYS[name]} {_words(subject, name)}" for name in fields)
    both = " The same words were read as two fields." if pairs else ""
    yield Finding(
        f"Read with low confidence: {said}.{both} Please check.",
        confidence="low",
        thing=" / ".join(_words(subject, name) for name in fields)[:500],
    )


def _words(subject: CitationSubject, name: str) -> str:
    """Return the author's own words for a field, in quotation marks."""
    place = subject.citation.fields[name].span
    words = " ".join(place.of(subject.document.text).split())
    return f"“{words if len(words) <= LONGEST else words[: LONGEST - 1] + '…'}”"
