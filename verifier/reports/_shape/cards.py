"""A statement as a card: verdict and why, findings, evidence, dates, sources, checks, sign-off."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from verifier.model import Document, Finding, Skipped, Statement, Verdict, VerdictName
from verifier.reports._shape.clean import line
from verifier.reports._shape.excerpts import Diff, Excerpt, excerpts, sides
from verifier.reports._shape.marked import Piece, pieces
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import BECAUSE, QUESTION, advice, capital
from verifier.reports._shape.rules import prose
from verifier.reports._shape.sources import Source
from verifier.reports._shape.timelines import Timeline, timeline

MACHINE_FREE = frozenset({"paper", "no-address", "blocked", "login-wall"})
"""Reasons that only a person can do something about."""
UNJUDGED = Verdict(VerdictName.UNVERIFIED, "Nothing was judged.")

@frozen
class FoundView:
    """A finding. `said` and `source` are the two sides of its word diff, both empty for none."""

    anchor: str
    code: str
    name: str
    words: str
    severity: str
    confidence: str
    message: str
    suggestion: str
    place: str
    fingerprint: str
    said: Diff
    source: Diff
    causes: tuple[str, ...]
    asks: str
    why: str


@frozen
class Signed:
    """What a person signed for."""

    exact: str
    by: str
    on: str
    result: str
    seen: str
    status: str


@frozen
class Card:
    """All that is shown of one statement."""

    id: str
    n: int
    verdict: str
    why: str
    section: str
    place: str
    pieces: tuple[Piece, ...]
    weight: int
    notes: tuple[tuple[str, str], ...]
    """(label, anchor) of its notes."""
    findings: tuple[FoundView, ...]
    allowed: tuple[tuple[str, str], ...]
    """(code, reason)."""
    excerpts: tuple[Excerpt, ...]
    signed: tuple[Signed, ...]
    timeline: Timeline | None
    sources: tuple[Source, ...]
    skipped: tuple[tuple[str, str, str], ...]
    """(question, reason, codes)."""
    passed: tuple[tuple[str, str], ...]
    """(phrase, codes)."""
    open: bool
    """True where a source is beyond a machine and nobody has signed for it."""

    @property
    def has(self) -> str:
        """The classes that say which severities it has."""
        return " ".join(sorted({f"has-{finding.severity}" for finding in self.findings}))

    @property
    def bare(self) -> bool:
        """True where nothing stands behind its verdict and reason."""
        return not (
            self.findings or self.allowed or self.excerpts or self.signed or self.timeline
            or self.sources or self.skipped or self.passed
        )  # fmt: skip


def card(
    order: Order,
    document: Document,
    statement: Statement,
    number: int,
    found: Mapping[str, Source],
    prefix: str = "",
) -> Card:
    """Return the card of a statement; `number` is its place in the report, from 1."""
    verdict = order.report.verdicts.get((document.path, statement.id), UNJUDGED)
    findings = order.on(document, statement)
    skipped = order.skipped(document, statement)
    where = document.where(statement.span)
    signed = tuple(_signed(each) for each in order.attested(document, statement))
    by_id = document.by_note_id
    notes = [by_id[i] for i in statement.note_ids if i in by_id]
    return Card(
        id=prefix + statement.id,
        n=number,
        verdict=verdict.name.value,
        why=line(verdict.why),
        section=line(statement.section),
        place=f"{where.unit} {where.line}",
        pieces=tuple(pieces(order, document, statement, prefix)),
        weight=min(6, max(1, round(len(statement.text) / 50))),
        notes=tuple((line(note.label) or "link", f"n-{prefix}{note.id}") for note in notes),
        findings=tuple(
            finding_view(order, finding, f"f{n}-{prefix}{statement.id}")
            for n, finding in enumerate(findings, 1)
        ),
        allowed=tuple((a.finding.code, line(a.reason)) for a in order.allowed(document, statement)),
        excerpts=tuple(excerpts(order, order.comparisons(document, statement))),
        signed=signed,
        timeline=_timeline(order, document, statement, findings),
        sources=tuple(found[r.key] for r in order.cited(document, statement) if r.key in found),
        skipped=tuple(skipped_view(skipped)),
        passed=tuple(_passed(row.code for row in order.passed(document, statement))),
        open=not signed and any(row.reason in MACHINE_FREE for row in skipped),
    )


def _timeline(
    order: Order, document: Document, statement: Statement, findings: list[Finding]
) -> Timeline | None:
    dates = order.report.timelines.get((document.path, statement.id), ())
    bad = frozenset(line(f.thing) for f in findings if f.code.startswith("D") and f.thing)
    return timeline(dates, bad)


def finding_view(order: Order, finding: Finding, anchor: str) -> FoundView:
    """Return a finding with its word diff and what its rule says."""
    rule = prose(finding.code)
    where = order.where(finding)
    place = f"{capital(where.unit)} {where.line}, column {where.column}" if where else ""
    if finding.note:
        place = f"Note {line(finding.note)}. {place}".strip()
    comparison = order.report.comparison_by_id.get(finding.comparison or "")
    said, source = sides(comparison) if comparison else ((), ())
    instead = " ".join(f"Write “{line(fix.text)}”." for fix in finding.fix)
    return FoundView(
        anchor=anchor,
        code=finding.code,
        name=finding.name,
        words=finding.name.replace("-", " "),
        severity=finding.severity.value if finding.severity else "note",
        confidence=finding.confidence,
        message=line(finding.message),
        suggestion=advice(line(finding.suggestion or "")) or instead or rule.remedy,
        place=place,
        fingerprint=finding.fingerprint,
        said=said,
        source=source,
        causes=tuple(f"{cause.code} {line(cause.message)}" for cause in finding.causes),
        asks=rule.summary,
        why=rule.why,
    )


def skipped_view(rows: Iterable[Skipped]) -> Iterable[tuple[str, str, str]]:
    """Return (question, reason, codes) of checks not made, each question and reason once."""
    joined: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        reason = BECAUSE.get(row.reason, row.reason)
        if row.detail and row.reason in ("crashed", "unreachable"):
            reason = f"{reason} ({line(row.detail)})"
        codes = joined.setdefault((QUESTION[row.need], reason), [])
        codes += [code for code in row.codes if code not in codes]
    for (question, reason), codes in joined.items():
        yield question, reason, span_of(codes)


def _passed(codes: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Return (phrase, codes): rules that say the same stand on one line."""
    joined: dict[str, list[str]] = {}
    for code in dict.fromkeys(codes):
        joined.setdefault(prose(code).passes or f"{code} passed", []).append(code)
    for phrase, same in joined.items():
        yield phrase, span_of(same)


def span_of(codes: list[str]) -> str:
    """Return codes in order, runs of many as first and last: “W404–W423”."""
    ordered = sorted(dict.fromkeys(codes))
    if len(ordered) > 4 and len({code[0] for code in ordered}) == 1:
        return f"{ordered[0]}–{ordered[-1]}"
    return ", ".join(ordered)


def _signed(attestation: Mapping[str, Any]) -> Signed:
    def said(name: str) -> str:
        value = attestation.get(name)
        return line(str(value)) if value else ""

    seen = ", ".join(filter(None, (said("seen"), said("locator"))))
    by = said("by").partition("<")[0].strip()
    return Signed(said("exact"), by, said("on"), said("result"), seen, said("status"))
