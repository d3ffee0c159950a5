"""The rows of the JSON contract: one function a noun, one dictionary a row."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import asdict

from verifier.model import (
    Allowed,
    Comparison,
    Document,
    Evidence,
    Finding,
    Note,
    Passed,
    Quotation,
    Report,
    Skipped,
    Statement,
)
from verifier.references.model import Citation, Entry
from verifier.reports._shape.clean import address, tree, words
from verifier.reports._shape.order import Order
from verifier.reports._shape.tally import verdicts
from verifier.text.span import Span

Row = dict[str, Any]


def where(document: Document, span: Span) -> Row:
    """Return a place as the contract's WHERE."""
    place = document.where(span)
    return {
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "unit": place.unit,
        "part": place.part,
    }


def document_head(order: Order, document: Document) -> Row:
    """Return what a document says of itself, and its verdicts counted."""
    return {
        "path": words(document.path),
        "format": document.format,
        "kind": document.kind,
        "title": words(document.title),
        "language": document.language,
        "dated": document.date.edtf if document.date else None,
        "digest": document.digest,
        "summary": verdicts(order.report, document),
    }


def statement_row(order: Order, document: Document, statement: Statement) -> Row:
    """Return a statement with its verdict, its quotations, its dates and its timeline."""
    place = where(document, statement.span)
    verdict = order.report.verdicts.get((document.path, statement.id))
    timeline = order.report.timelines.get((document.path, statement.id), ())
    return {
        "id": statement.id,
        "text": words(statement.text),
        "line": place["line"],
        "section": words(statement.section),
        "where": place,
        "notes": [words(label) for label in statement.notes],
        "note_ids": list(statement.note_ids),
        "verdict": verdict.name.value if verdict else None,
        "why": words(verdict.why) if verdict else None,
        "quotations": [
            _quotation(order, document, statement, quotation) for quotation in statement.quotations
        ],
        "dates": [
            {
                "text": words(mention.text),
                "edtf": mention.date.edtf,
                "where": where(document, statement.words.span(mention.start, mention.end)),
            }
            for mention in statement.dates
        ],
        "timeline": [
            {
                "role": date.role,
                "edtf": date.edtf,
                "text": words(date.text),
                "from": date.source,
                "reference": date.reference,
            }
            for date in timeline
        ],
    }


def _quotation(order: Order, document: Document, statement: Statement, quotation: Quotation) -> Row:
    compared = order.quoted(document, statement, quotation)
    return {
        "text": words(quotation.text),
        "where": where(document, quotation.span),
        "match": compared.match.value if compared else None,
        "evidence": address(compared.evidence[0]) if compared and compared.evidence else None,
        "comparison": compared.id if compared else None,
    }


def note_row(document: Document, note: Note) -> Row:
    """Return a note with its citations."""
    place = where(document, note.span)
    return {
        "id": note.id,
        "label": words(note.label),
        "kind": note.kind,
        "text": words(note.text),
        "line": place["line"],
        "where": place,
        "citations": [_citation(document, citation) for citation in note.citations],
    }


def _citation(document: Document, citation: Citation) -> Row:
    return {
        "id": citation.id,
        "text": words(citation.text),
        "type": citation.type,
        "reference": citation.reference,
        "refers_to": words(citation.refers_to) if citation.refers_to is not None else None,
        "refers_to_id": citation.refers_to_id,
        "candidates": list(citation.candidates),
        "locator": words(citation.locator) if citation.locator is not None else None,
        "where": where(document, citation.span),
        "confidence": round(citation.confidence, 3),
        "fields": {
            name: {
                "start": field.span.start,
                "end": field.span.end,
                "confidence": round(field.confidence, 3),
            }
            for name, field in citation.fields.items()
        },
        "repairs": [
            {
                "kind": repair.kind,
                "before": words(repair.before),
                "after": words(repair.after),
                "where": where(document, repair.span),
            }
            for repair in citation.repairs
        ],
    }


def entry_row(order: Order, document: Document, entry: Entry) -> Row:
    """Return an entry of a reference file, and the reference it became."""
    return {
        "key": words(entry.key),
        "type": words(entry.type),
        "where": where(document, entry.span),
        "reference": entry.key if entry.key in order.report.reference_by_key else None,
        "problem": words(entry.problem) or None,
    }


def evidence_rows(report: Report) -> Iterator[Row]:
    """Yield what every address answered, in the order in which they were asked for."""
    keys: dict[str, list[str]] = {}
    for reference in report.references:
        for url in filter(None, (reference.URL, reference.archive_url)):
            keys.setdefault(url.split("#", 1)[0], []).append(reference.key)
    for evidence in list(report.facts):
        if evidence.archived and evidence.url in keys:
            keys.setdefault(evidence.archived[0], keys[evidence.url])
    for evidence in report.facts:
        yield _evidence(report, evidence, keys.get(evidence.url, []))


def _evidence(report: Report, evidence: Evidence, references: list[str]) -> Row:
    outcome = report.outcomes.get(evidence.key)
    dates = evidence.dates
    return {
        "id": report.evidence_ids[evidence.key],
        "url": address(evidence.url),
        "references": references,
        "role": evidence.role,
        "final_url": address(evidence.final_url),
        "hops": [
            {"url": address(hop.url), "status": hop.status, "location": address(hop.location)}
            for hop in evidence.hops
        ],
        "status": evidence.status,
        "outcome": outcome.name.value if outcome else None,
        "because": [words(each) for each in outcome.because] if outcome else [],
        "checked": evidence.checked or None,
        "from": evidence.source,
        "title": words(evidence.title) if evidence.title is not None else None,
        "media_type": tree(evidence.media_type),
        "language": tree(evidence.language),
        "dates": {
            "published": dates.published.edtf if dates.published else None,
            "modified": dates.modified.edtf if dates.modified else None,
            "source": dates.source or None,
            "tiers": tree(dict(dates.tiers)),
        },
        "archived": {"url": address(evidence.archived[0]), "datetime": evidence.archived[1]}
        if evidence.archived
        else None,
        "digest": evidence.digest,
        "characters": evidence.characters,
        "truncated": evidence.truncated,
        "failing_since": evidence.failing_since,
        "problem": {"kind": evidence.problem.kind, "detail": words(evidence.problem.detail)}
        if evidence.problem
        else None,
    }


def comparison_row(order: Order, comparison: Comparison) -> Row:
    """Return two things held side by side."""
    document = order.documents.get(comparison.path)
    passage = comparison.passage
    return {
        "id": comparison.id,
        "kind": comparison.kind,
        "path": words(comparison.path),
        "statement": comparison.statement,
        "evidence": _evidence_id(order.report, comparison.evidence),
        "reference": comparison.reference,
        "citation": comparison.citation,
        "match": comparison.match.value,
        "said": words(comparison.said),
        "where": where(document, comparison.span) if document and comparison.span else None,
        "passage": tree(asdict(passage)) if passage else None,
        "diff": [[op, words(text)] for op, text in comparison.diff],
        "confidence": comparison.confidence,
        "reason": comparison.reason,
        "flags": list(comparison.flags),
        "detail": words(comparison.detail),
    }


def _evidence_id(report: Report, key: tuple[str, str, str | None] | None) -> str | None:
    return report.evidence_ids.get(key) if key else None


def finding_row(order: Order, finding: Finding) -> Row:
    """Return a finding with its place, its anchors, and the findings that it explains."""
    document = order.documents.get(finding.path)
    place = where(document, finding.span) if document and finding.span else None
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value if finding.severity else None,
        "confidence": finding.confidence,
        "message": words(finding.message),
        "path": words(finding.path),
        "line": place["line"] if place else None,
        "column": place["column"] if place else None,
        "where": place,
        "statement": finding.statement,
        "statements": list(finding.statements),
        "note": words(finding.note) if finding.note is not None else None,
        "note_id": finding.note_id,
        "citation": finding.citation,
        "reference": finding.reference,
        "evidence": _evidence_id(order.report, finding.evidence),
        "comparison": finding.comparison,
        "causes": [finding_row(order, cause) for cause in finding.causes],
        "suggestion": words(finding.suggestion) if finding.suggestion is not None else None,
        "fix": [
            {"where": where(document, fix.span), "text": words(fix.text)} for fix in finding.fix
        ]
        if document
        else [],
        "fingerprint": finding.fingerprint,
    }


def allowed_row(order: Order, allowed: Allowed) -> Row:
    """Return a silenced finding, by whom and why."""
    return {
        "finding": finding_row(order, allowed.finding),
        "by": allowed.by,
        "reason": words(allowed.reason),
    }


def passed_rows(report: Report) -> Iterator[Row]:
    """Yield one row for each thing that passed, with the codes of all rules it passed."""
    rows: dict[tuple[object, ...], tuple[Passed, list[str]]] = {}
    for each in report.passed:
        key = (each.path, each.statements, each.statement, each.reference, each.comparison)
        codes = rows.setdefault(key, (each, []))[1]
        if each.code not in codes:
            codes.append(each.code)
    for each, codes in rows.values():
        yield {
            "codes": codes,
            "path": words(each.path),
            "statement": each.statement,
            "statements": list(each.statements),
            "reference": each.reference,
            "comparison": each.comparison,
        }


def skipped_row(skipped: Skipped) -> Row:
    """Return checks that could not be asked of one thing for one reason."""
    return {
        "codes": list(skipped.codes),
        "need": skipped.need.name.lower(),
        "reason": skipped.reason,
        "detail": words(skipped.detail),
        "path": words(skipped.path),
        "statements": list(skipped.statements),
        "note_id": skipped.note_id,
        "reference": skipped.reference,
        "comparison": skipped.comparison,
    }


def attestation_row(attestation: Mapping[str, Any]) -> Row:
    """Return an attestation as the sidecar holds it."""
    row: Row = tree(dict(attestation))
    return row
