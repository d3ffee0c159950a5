"""A DOI is not one: it has not the form of a DOI, so that it leads nowhere.

## Why
A DOI is what a reader, a library and a resolver follow when the address has died. One letter too
few, and it names nothing.

## Example
> Harun Velasco, “Tides of Orsk”, doi:10.12/orsk.

## Remedy
Copy the DOI from the publisher's page. It begins with 10., four to nine digits and a slash.

## Limits
Only the form is asked here, not whether the DOI is registered. “doi:” and `https://doi.org/` before
it are fine.
"""

import re
from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    CitationSubject,
    DocumentSubject,
    Finding,
    Passed,
    Severity,
)
from verifier.model.said import Said, said
from verifier.references.bibfields import plain_verbatim
from verifier.references.identifiers import bare_doi, doi_in, valid_doi
from verifier.text.span import Span

CODE, SEVERITY, PASSES = "I301", Severity.ERROR, "The DOI has the form of a DOI"

CLAIMED = re.compile(
    r"(?:\bdoi\.org/|\bdoi\s{0,2}[:=]\s{0,2}(?:https?://(?:dx\.)?doi\.org/)?|\bdoi\s{1,2}(?=10[./]))",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\s<>\"“”„«»]{1,500}")


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether each DOI, in notes and in entries, has the form of one."""
    for given in (*said(subject, "DOI", "doi"), *_claimed(subject)):
        doi = bare_doi(plain_verbatim(given.value))
        if valid_doi(doi):
            yield Passed(**given.passed)
            continue
        inside = doi_in(doi)
        better = f" Do you mean {inside}?" if inside else ""
        yield Finding(
            f"“{_short(doi)}” is not a DOI: a DOI begins with 10., four to nine digits and a slash."
            f"{better} Copy it from the publisher's page.",
            thing=doi[:500],
            suggestion=inside,
            **given.anchors,
        )


def _claimed(subject: DocumentSubject) -> Iterator[Said]:
    """Yield what a note calls a DOI though no DOI was read from it."""
    run, document = subject.run, subject.document
    for note in document.notes:
        for citation in note.citations:
            if not citation.worded or citation.worded.DOI:
                continue
            text = citation.text[:5_000]
            claim = CLAIMED.search(text)
            word = WORD.match(text, claim.end()) if claim else None
            if not word or not any(map(str.isdigit, word[0])):
                continue
            value = word[0].rstrip(".,;:)]}'’*_")
            if doi_in(value):
                continue
            span = citation.span
            if span.of(document.text) == citation.text:
                start = span.start + word.start()
                span = Span(start, start + len(value))
            yield Said(value, span, CitationSubject(run, document, note, citation))


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:79] + "…"
