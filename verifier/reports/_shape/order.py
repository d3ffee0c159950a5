"""Who stands where: findings by document and place, sources by document, best comparisons."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from verifier.model import (
    Allowed,
    Comparison,
    Document,
    Evidence,
    Finding,
    Match,
    Outcome,
    Passed,
    Quotation,
    Report,
    Skipped,
    Statement,
    Where,
)
from verifier.references.certainty import doubted
from verifier.references.model import Citation, Reference

BEST = {
    match: rank
    for rank, match in enumerate((
        Match.FOUND, Match.FOUND_MARKED, Match.AGREES, Match.OUT_OF_ORDER, Match.ALTERED,
        Match.OTHER_VERSION, Match.OTHER_DOCUMENT, Match.POSSIBLE, Match.DIFFERS, Match.NOT_FOUND,
        Match.UNCHECKABLE,
    ))
}  # fmt: skip
"""A statement of several sources stands on the one that says it best."""

Key = tuple[str, str]


@frozen(slots=False)
class Order:
    """A report looked up by document, statement and source; each table is made once."""

    report: Report
    documents: dict[str, Document] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "documents", {d.path: d for d in self.report.documents})

    def where(self, finding: Finding) -> Where | None:
        """Return the place of a finding; None where it has none."""
        document = self.documents.get(finding.path)
        return document.where(finding.span) if document and finding.span else None

    def finding_key(self, finding: Finding) -> tuple[int, int, int, str]:
        """Return what sorts findings: document, place, the worse first, code."""
        rank = -finding.severity.rank if finding.severity else 0
        start = finding.span.start if finding.span else -1
        return self._position.get(finding.path, len(self._position)), start, rank, finding.code

    @cached_property
    def _position(self) -> dict[str, int]:
        return {path: n for n, path in enumerate(self.documents)}

    @cached_property
    def findings(self) -> list[Finding]:
        """All findings by document and place."""
        return sorted(self.report.findings, key=self.finding_key)

    def of_document(self, document: Document) -> list[Finding]:
        """Return the findings of one document, by place."""
        return [f for f in self.findings if f.path == document.path]

    @cached_property
    def _by_statement(self) -> dict[Key, list[Finding]]:
        out: dict[Key, list[Finding]] = {}
        for finding in self.findings:
            for statement in finding.statements or filter(None, (finding.statement,)):
                out.setdefault((finding.path, statement), []).append(finding)
        return out

    def on(self, document: Document, statement: Statement) -> list[Finding]:
        """Return the findings on a statement, by place."""
        return self._by_statement.get((document.path, statement.id), [])

    @cached_property
    def _comparisons(self) -> dict[Key, list[Comparison]]:
        out: dict[Key, list[Comparison]] = {}
        for comparison in self.report.comparisons:
            if comparison.statement:
                out.setdefault((comparison.path, comparison.statement), []).append(comparison)
        return out

    def comparisons(self, document: Document, statement: Statement) -> list[Comparison]:
        """Return what was compared for a statement, in the order of the run."""
        return self._comparisons.get((document.path, statement.id), [])

    def quoted(
        self, document: Document, statement: Statement, quotation: Quotation
    ) -> Comparison | None:
        """Return the best comparison of a quotation; None where none was made."""
        return best(
            c
            for c in self.comparisons(document, statement)
            if c.kind == "quotation" and c.span == quotation.span
        )

    def evidence(self, key: tuple[str, str, str | None] | None) -> Evidence | None:
        """Return the evidence behind a comparison or a finding."""
        return self.report.facts.get(key) if key else None

    def outcome(self, reference: Reference) -> Outcome | None:
        """Return what the address of a source came to, if it was asked."""
        evidence = self.report.evidence_of(reference)
        return self.report.outcomes.get(evidence.key) if evidence else None

    @cached_property
    def _passed(self) -> dict[Key, list[Passed]]:
        return _by_statement(self.report.passed)

    def passed(self, document: Document, statement: Statement) -> list[Passed]:
        """Return the checks that held for a statement."""
        return self._passed.get((document.path, statement.id), [])

    @cached_property
    def _skipped(self) -> dict[Key, list[Skipped]]:
        out: dict[Key, list[Skipped]] = {}
        for row in self.report.skipped:
            for statement in row.statements:
                out.setdefault((row.path, statement), []).append(row)
        return out

    def skipped(self, document: Document, statement: Statement) -> list[Skipped]:
        """Return the checks that could not be asked for a statement."""
        return self._skipped.get((document.path, statement.id), [])

    @cached_property
    def _allowed(self) -> dict[Key, list[Allowed]]:
        out: dict[Key, list[Allowed]] = {}
        for allowed in self.report.allowed:
            finding = allowed.finding
            for statement in finding.statements or filter(None, (finding.statement,)):
                out.setdefault((finding.path, statement), []).append(allowed)
        return out

    def allowed(self, document: Document, statement: Statement) -> list[Allowed]:
        """Return the findings on a statement that somebody silenced."""
        return self._allowed.get((document.path, statement.id), [])

    @cached_property
    def _attested(self) -> dict[str, list[Mapping[str, Any]]]:
        out: dict[str, list[Mapping[str, Any]]] = {}
        for attestation in self.report.attestations:
            said = str(attestation.get("statement", "")).removeprefix("sha256:")
            out.setdefault(said[:12], []).append(attestation)
        return out

    def attested(self, document: Document, statement: Statement) -> list[Mapping[str, Any]]:
        """Return what people signed for of a statement: its words are named by their hash."""
        return [
            attestation
            for attestation in self._attested.get(statement.id[:12], ())
            if attestation.get("path", document.path) == document.path
        ]

    @cached_property
    def _doubted(self) -> frozenset[str]:
        readings: dict[str, list[Citation]] = {}
        for document in self.report.documents:
            for note in document.notes:
                for citation in note.citations:
                    if citation.reference:
                        readings.setdefault(citation.reference, []).append(citation)
        files = {entry.gives for document in self.report.documents for entry in document.entries}
        return frozenset(key for key, read in readings.items() if key not in files and doubted(read))

    def doubted(self, key: str | None) -> bool:
        """Say whether a source was read with low confidence in each note that cites it in full."""
        return key in self._doubted

    def citations(self, document: Document, statement: Statement) -> Iterator[Citation]:
        """Yield the citations of a statement's notes, in order."""
        for note_id in statement.note_ids:
            note = document.by_note_id.get(note_id)
            yield from note.citations if note else ()

    def cited(self, document: Document, statement: Statement) -> list[Reference]:
        """Return the sources of a statement, each once."""
        keys = dict.fromkeys(citation.reference for citation in self.citations(document, statement))
        return [self.report.reference_by_key[k] for k in keys if k in self.report.reference_by_key]

    def sources(self, document: Document) -> list[Reference]:
        """Return the sources of a document, each once, in the order of their first citation."""
        keys = dict.fromkeys(c.reference for note in document.notes for c in note.citations)
        keys |= dict.fromkeys(entry.gives for entry in document.entries)
        return [self.report.reference_by_key[k] for k in keys if k in self.report.reference_by_key]


def _by_statement(rows: Iterable[Passed]) -> dict[Key, list[Passed]]:
    out: dict[Key, list[Passed]] = {}
    for row in rows:
        for statement in row.statements or filter(None, (row.statement,)):
            out.setdefault((row.path, statement), []).append(row)
    return out


def best(comparisons: Iterable[Comparison]) -> Comparison | None:
    """Return the comparison in which a source says it best, the first of equals."""
    return min(comparisons, key=lambda c: BEST[c.match], default=None)
