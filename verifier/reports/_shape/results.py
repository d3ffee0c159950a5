"""The rows of the JSON contract for what came out: evidence, comparisons, findings, checks."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import asdict, evolve

from verifier.model import (
    Allowed,
    Comparison,
    Evidence,
    Finding,
    Match,
    Passed,
    Report,
    Skipped,
)
from verifier.reports._shape.clean import address, tree, words
from verifier.reports._shape.order import Order
from verifier.reports._shape.rows import Row, where


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


def told(comparison: Comparison) -> bool:
    """Say whether a comparison is printed: dates of the author's own that agree fill no page.

    There are several for each source; the timeline shows them, and the rules count them as passed.
    """
    return not (
        comparison.kind == "date"
        and comparison.match is Match.AGREES
        and comparison.evidence is None
    )


def passed_rows(report: Report) -> Iterator[Row]:
    """Yield one row for each thing that passed, with the codes of all rules it passed."""
    rows: dict[tuple[object, ...], tuple[Passed, list[str]]] = {}
    quiet = {c.id for c in report.comparisons if not told(c)}
    for each in report.passed:
        shown = evolve(each, comparison=None) if each.comparison in quiet else each
        key = (shown.path, shown.statements, shown.statement, shown.reference, shown.comparison)
        codes = rows.setdefault(key, (shown, []))[1]
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
