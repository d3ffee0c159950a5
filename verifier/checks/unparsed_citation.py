"""Nothing that names a source could be read from a citation.

## Why
A citation that names neither a title nor an author, no address and no number leads nobody to a
source; or it is worded so that a machine can't read it, and then nothing about it is checked.

## Example
> [4] As before, with the usual caveats about p. 3.

## Remedy
Name the source: author, title, where it appeared and when. Where the note cites nothing, let it say
so in a sentence of its own. An entry of a reference file that is broken (a brace is never closed, a
comma is missing) says what is wrong with it; that is an error.

## Limits
Interviews, letters, speeches and hearings may be without a title and an author. Notes that were
read as commentary are not asked.
"""

from collections.abc import Iterator

from verifier.model import (
    CheckOutcome,
    CitationSubject,
    DocumentSubject,
    Finding,
    Passed,
    Severity,
)
from verifier.model.said import Said
from verifier.references.model import Citation, Entry

CODE, SEVERITY, PASSES = "R201", Severity.WARNING, "The citation names a source"
RESTS_ON = ("type",)

NAMING = (
    "title", "author", "editor", "translator", "recipient", "interviewer", "container_title",
    "collection_title", "event_title", "authority", "number", "archive", "archive_location",
    "archive_url", "URL", "DOI", "ISBN", "ISSN",
)  # fmt: skip
SPOKEN = frozenset({"interview", "personal_communication", "speech", "hearing"})
NO_SOURCE = frozenset({"short-form", "commentary"})


def check_document(subject: DocumentSubject) -> Iterator[CheckOutcome]:
    """Ask whether each citation names a source, and whether each entry could be read."""
    for note in subject.document.notes:
        for citation in note.citations:
            if citation.worded is None or citation.type in NO_SOURCE:
                continue
            cited = CitationSubject(subject.run, subject.document, note, citation)
            here = Said(citation.text, citation.span, cited)
            if _names_a_source(citation):
                yield Passed(**here.passed)
            else:
                yield _unread(here, citation)
    for entry in subject.document.entries:
        if entry.problem:
            yield _broken(entry)
        else:
            yield Passed(reference=entry.gives)


def _names_a_source(citation: Citation) -> bool:
    return citation.type in SPOKEN or any(getattr(citation.worded, name) for name in NAMING)


def _unread(here: Said, citation: Citation) -> Finding:
    words = " ".join(citation.text.split())
    shown = words if len(words) <= 120 else words[:119] + "…"
    return Finding(
        f"No source could be read from “{shown}”. Name the author, the title, where it appeared "
        "and when.",
        thing=words[:500],
        **here.anchors,
    )


def _broken(entry: Entry) -> Finding:
    called = f"The entry {entry.key[:80]}" if entry.key else f"An entry of type @{entry.type[:40]}"
    return Finding(
        f"{called} could not be read whole: {entry.problem}. BibTeX stumbles here too; mend it.",
        severity=Severity.ERROR,
        span=entry.key_span or entry.span,
        reference=entry.gives or None,
        thing=entry.key[:500] or entry.type,
    )
