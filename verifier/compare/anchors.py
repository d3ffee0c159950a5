"""From a comparison of dates, or a date as worded, to the place that a rule points at."""

from collections.abc import Iterator, Mapping
from typing import Any

from verifier.model import (
    CheckOutcome,
    Comparison,
    DocumentSubject,
    Finding,
    Match,
    Note,
    Passed,
    Severity,
    Statement,
)
from verifier.references.dates import find
from verifier.references.model import Citation, DateMention, Entry
from verifier.text.span import Span

RESTS = {"published": "issued", "accessed": "accessed"}
"""The field of a citation behind each side of a relation of dates."""
DATE_FIELDS = frozenset({"date", "year", "urldate", "origdate", "eventdate", "issued", "accessed"})
"""Fields of a reference file that hold dates."""


def related(subject: DocumentSubject, relation: str) -> list[Comparison]:
    """Return the comparisons of a document's dates whose relation this is."""
    key = (subject.document.path, None)
    found = subject.run.comparisons_by_statement.get(key, [])
    return [c for c in found if c.kind == "date" and c.flags[:1] == (relation,)]


def citing(subject: DocumentSubject) -> dict[str, Note]:
    """Return the notes of a document by the ids of their citations."""
    return {c.id: note for note in subject.document.notes for c in note.citations}


def anchors(
    subject: DocumentSubject, comparison: Comparison, notes: Mapping[str, Note]
) -> dict[str, Any]:
    """Return the anchors of what a rule says about a comparison: note, citation, statements."""
    note = notes.get(comparison.citation or "")
    out: dict[str, Any] = {"reference": comparison.reference, "comparison": comparison.id or None}
    if note:
        out |= of_note(subject, note)
    return out


def of_note(subject: DocumentSubject, note: Note) -> dict[str, Any]:
    """Return the anchors of what stands in a note."""
    hanging: list[Statement] = subject.run.statements_by_note.get(
        (subject.document.path, note.id), []
    )
    return {"note_id": note.id, "statements": tuple(s.id for s in hanging)}


def judged(subject: DocumentSubject, relation: str, message: str) -> Iterator[CheckOutcome]:
    """Yield what a rule says about one relation: passed, or a finding, possible ones as notes.

    ``{detail}`` in the message is the comparison's own sentence. A date whose two readings decide
    the matter is left to the rule ambiguous-date.
    """
    notes = citing(subject)
    for compared in related(subject, relation):
        own = anchors(subject, compared, notes)
        if compared.match is Match.AGREES:
            yield Passed(**own)
        elif "ambiguous" not in compared.flags:
            yield finding(compared, message, own)


def finding(
    compared: Comparison, message: str, own: Mapping[str, Any], sure: Severity | None = None
) -> Finding:
    """Return the finding of a violation: a note unless definite, then `sure` or the rule's."""
    definite = compared.match is Match.DIFFERS
    said = message if definite else "Perhaps these dates do not fit: {detail}. Look at the source."
    return Finding(
        said.replace("{detail}", compared.detail),
        span=compared.span,
        citation=compared.citation,
        evidence=compared.evidence,
        thing=compared.said,
        severity=sure if definite else Severity.NOTE,
        confidence=compared.confidence,
        rests_on=resting(compared),
        **own,
    )


def resting(compared: Comparison) -> tuple[str, ...]:
    """Return the fields on which a comparison of dates rests: ``published-accessed`` on two."""
    sides = compared.flags[0].split("-") if compared.flags else ()
    return tuple(RESTS[side] for side in sides if side in RESTS)


def worded(subject: DocumentSubject) -> Iterator[tuple[DateMention, Span, dict[str, Any]]]:
    """Yield every date that a document words, with its place and anchors.

    Dates of statements, of citations and of the date fields of entries. Links are left out: their
    words are addresses.
    """
    document = subject.document
    for statement in document.statements:
        for mention in statement.dates:
            span = statement.words.span(mention.start, mention.end)
            yield mention, span, {"statements": (statement.id,)}
    for note in document.notes:
        if note.kind in ("link", "citekey"):
            continue
        at = 0
        for citation in note.citations:
            at, found = _places(note, citation, at)
            own = of_note(subject, note) | {
                "note": note.label or None,
                "citation": citation.id,
                "reference": citation.reference,
            }
            for mention, span in found:
                yield mention, span, own
    for entry in document.entries:
        for mention, span in _of_entry(entry):
            yield mention, span, {"reference": entry.gives}


def _places(note: Note, citation: Citation, at: int) -> tuple[int, list[tuple[DateMention, Span]]]:
    """Return where to look for the next citation, and the dates of this one with their places."""
    text = note.words.text
    start = text.find(citation.text, at) if citation.text else -1
    if start < 0:
        return at, [(mention, citation.span) for mention in citation.dates]
    places = [
        (mention, note.words.span(start + mention.start, start + mention.end))
        for mention in citation.dates
    ]
    return start + len(citation.text), places


def _of_entry(entry: Entry) -> Iterator[tuple[DateMention, Span]]:
    for each in entry.fields:
        if each.name.casefold() in DATE_FIELDS and len(each.value) <= 100:
            for mention in find(each.value):
                yield mention, each.span
