"""A statement as a card: verdict and why, findings, evidence, dates, sources, checks, sign-off."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from attrs import frozen

from verifier.model import Comparison, Document, Finding, Skipped, Statement, Verdict, VerdictName
from verifier.reports._shape.clean import line, web_address
from verifier.reports._shape.marked import Piece, pieces
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import BECAUSE, MATCH, QUESTION, advice, capital
from verifier.reports._shape.rules import prose
from verifier.reports._shape.sources import Source
from verifier.reports._shape.timelines import Timeline, timeline

EXCERPTS = 6
"""The most passages that one card shows."""
CLOSERS = ".,;:!?)]}”’»"
MACHINE_FREE = frozenset({"paper", "no-address", "blocked", "login-wall"})
"""Reasons that only a person can do something about."""
UNJUDGED = Verdict(VerdictName.UNVERIFIED, "Nothing was judged.")

Diff = tuple[tuple[str, str, bool], ...]
"""(``=``, ``-``, ``+`` or ``^``, words, whether a space stands before them)."""


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
class Excerpt:
    """A passage of a source with a sentence either side, and where to read it."""

    label: str
    before: str
    text: str
    after: str
    title: str
    place: str
    href: str
    archived: bool


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
        excerpts=tuple(_excerpts(order, order.comparisons(document, statement))),
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


def sides(comparison: Comparison) -> tuple[Diff, Diff]:
    """Return a word diff as its two sides; a caret marks words left out of what is said."""
    if all(op == "=" for op, _ in comparison.diff):
        return (), ()
    said: list[tuple[str, str, bool]] = []
    source: list[tuple[str, str, bool]] = []
    for n, (op, text) in enumerate(comparison.diff):
        clean = line(text)
        if op in "=-":
            said.append((op, clean, _spaced(said, clean)))
        if op in "=+":
            source.append((op, clean, _spaced(source, clean)))
        beside = [o for o, _ in comparison.diff[max(0, n - 1) : n + 2]]
        if op == "+" and "-" not in beside:
            said.append(("^", "", False))
    return tuple(said), tuple(source)


def _spaced(before: list[tuple[str, str, bool]], text: str) -> bool:
    return bool(before) and not text.startswith(tuple(CLOSERS))


def _excerpts(order: Order, comparisons: Iterable[Comparison]) -> Iterable[Excerpt]:
    """Return the passages that were compared, each once, with all that was found in it."""
    rows: dict[tuple[object, int, int], list[Comparison]] = {}
    for each in comparisons:
        if each.passage and each.passage.text:
            key = (each.evidence, each.passage.start, each.passage.end)
            rows.setdefault(key, []).append(each)
    for same in list(rows.values())[:EXCERPTS]:
        yield _excerpt(order, same)


def _excerpt(order: Order, same: list[Comparison]) -> Excerpt:
    first = same[0]
    passage = first.passage
    if passage is None:
        raise ValueError("an excerpt needs a passage")
    evidence = order.evidence(first.evidence)
    url = web_address(evidence.final_url or evidence.url) if evidence else ""
    reference = order.report.reference_by_key.get(first.reference or "")
    title = (evidence.title if evidence else None) or (reference.title if reference else "")
    labels = []
    for kind in dict.fromkeys(c.kind for c in same):
        of = [c for c in same if c.kind == kind]
        said = ", ".join(f"“{_short(line(c.said))}”" for c in of)
        what = "Quotation" if kind == "quotation" else f"{capital(kind)} {said}"
        labels.append(f"{what}: {MATCH[of[0].match]}")
    return Excerpt(
        label="; ".join(labels),
        before=line(passage.before),
        text=line(passage.text),
        after=line(passage.after),
        title=line(title or ""),
        place=f"characters {passage.start:,}–{passage.end:,}",
        href=f"{url.partition('#')[0]}#:~:text={_fragment(line(passage.text))}" if url else "",
        archived=bool(evidence and evidence.role in ("capture", "archive")),
    )


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _fragment(text: str) -> str:
    """Return a text fragment (URL Fragment Text Directives): the passage, or its two ends."""
    each = text.split()
    parts = [" ".join(each)] if len(each) < 9 else [" ".join(each[:4]), " ".join(each[-3:])]
    return ",".join(quote(part, safe="").replace("-", "%2D") for part in parts)


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
