"""From what the rules yielded to verdicts: one cause is one finding, each statement has a why."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase

from attrs import evolve

from verifier.compare.dates import timeline
from verifier.config import Settings, Silence
from verifier.model import (
    Allowed,
    Checked,
    Comparison,
    Document,
    Finding,
    Match,
    Report,
    Run,
    Severity,
    Skipped,
    Statement,
    StatementSubject,
    Verdict,
    VerdictName,
)
from verifier.registry import Rule
from verifier.text.fold import folded

HELD = frozenset({Match.FOUND, Match.FOUND_MARKED, Match.AGREES})
WORDS = frozenset({"quotation", "figure"})
"""The kinds of comparison that hold a statement's own words against a source."""

REASONS = {
    "offline": "was not asked (offline)",
    "no-address": "has no address",
    "paper": "is on paper",
    "blocked": "does not answer machines",
    "login-wall": "stands behind a login",
    "timeout": "did not answer in time",
    "no-text": "has no text that could be read",
    "language": "is in another language",
    "truncated": "was too long to be read whole",
    "ambiguous": "is ambiguous",
    "crashed": "could not be checked (a bug of verifier)",
    "budget": "was not asked (out of time)",
    "not-asked": "was not asked",
    "unreachable": "could not be reached",
    "unfinished": "was not asked (interrupted)",
}


def judge(
    run: Run,
    checked: Checked,
    rules: Sequence[Rule],
    settings: Settings,
    baseline: frozenset[str] = frozenset(),
) -> Report:
    """Return the report: findings folded, silenced and fingerprinted, and a verdict a statement."""
    findings = folded_causes(fingerprinted(run, checked.findings), rules)
    standing, allowed = silenced(run, findings, settings.allow, baseline)
    standing.sort(key=_place(run))
    report = Report(
        run=run.facts_of_run,
        documents=run.documents,
        references=run.references,
        facts=run.facts,
        outcomes=run.outcomes,
        comparisons=run.comparisons,
        findings=tuple(standing),
        allowed=tuple(allowed),
        passed=checked.passed,
        skipped=checked.skipped,
        fail_on=settings.fail_on,
        dialect=settings.dialect,
    )
    skips = _skips_by_statement(checked.skipped)
    verdicts = {}
    timelines = {}
    for document in run.documents:
        for statement in document.statements:
            key = (document.path, statement.id)
            subject = StatementSubject(run, document, statement)
            on_it = report.findings_on(document, statement)
            verdicts[key] = verdict(subject, on_it, skips.get(key, ()))
            if dates := timeline(run, document, statement):
                timelines[key] = dates
    return evolve(report, verdicts=verdicts, timelines=timelines)


def verdict(
    subject: StatementSubject, findings: Sequence[Finding], skipped: Sequence[Skipped]
) -> Verdict:
    """Return the first verdict that holds, and why (DESIGN, section 2)."""
    errors = [f for f in findings if f.severity is Severity.ERROR]
    if errors:
        return Verdict(VerdictName.DISPUTED, f"{_named(errors, 'error')}.")
    if not any(c.citation.type != "commentary" for c in subject.citations):
        noted = "Its note cites no source." if subject.notes else "No note supports it."
        return Verdict(VerdictName.UNSOURCED, noted)
    warnings = [f for f in findings if f.severity is Severity.WARNING]
    if warnings:
        return Verdict(VerdictName.UNVERIFIED, f"{_named(warnings, 'warning')}.")
    held = [c for c in subject.comparisons(*WORDS) if c.match in HELD and c.evidence]
    if held:
        return Verdict(VerdictName.VERIFIED, _join(_held(held), _unread(subject, skipped)))
    return Verdict(VerdictName.UNVERIFIED, _join(_nothing(subject), _unread(subject, skipped)))


def _named(findings: Sequence[Finding], word: str) -> str:
    names = list(dict.fromkeys(f.name for f in findings))
    count = len(findings)
    stands = f"One {word} stands" if count == 1 else f"{count} {word}s stand"
    return f"{stands} on it: {', '.join(names)}"


def _held(held: Sequence[Comparison]) -> str:
    counts = Counter(c.kind for c in held)
    parts = []
    if n := counts["quotation"]:
        marked = sum(c.match is Match.FOUND_MARKED for c in held)
        parts.append("The quotation stands" if n == 1 else f"{n} quotations stand")
        if marked:
            parts[-1] += " (cuts and insertions are marked)"
    if n := counts["figure"]:
        figure = "a figure stands" if n == 1 else f"{n} figures stand"
        parts.append(figure if parts else figure[0].upper() + figure[1:])
    return f"{' and '.join(parts)} in the source that was read."


def _nothing(subject: StatementSubject) -> str:
    """Say what was read although nothing could be compared."""
    read = sum(
        1
        for reference in subject.references
        if (e := subject.run.evidence(reference)) and e.status is not None and e.status < 400
    )
    if not read:
        return ""
    pages = "The page was read" if read == 1 else f"{read} pages were read"
    if any(c.match is Match.UNCHECKABLE for c in subject.comparisons("quotation")):
        return f"{pages}; its quotation could not be compared."
    if not _has_text(subject):
        pages = "The address answers" if read == 1 else f"{read} addresses answer"
    return f"{pages}; nothing in this statement could be compared with it."


def _has_text(subject: StatementSubject) -> bool:
    return any(
        (e := subject.run.evidence(reference)) is not None and bool(e.characters)
        for reference in subject.references
    )


def _unread(subject: StatementSubject, skipped: Sequence[Skipped]) -> str:
    """Say which sources were not read, and why; one sentence."""
    why: dict[str, str] = {}
    for row in skipped:
        if row.reference and row.reason in REASONS:
            why.setdefault(row.reference, row.reason)
    for reference in subject.references:
        if reference.key not in why and not reference.URL:
            why[reference.key] = "no-address"
    if not why:
        return ""
    own = {r.key for r in subject.references}
    counts = Counter(reason for key, reason in why.items() if key in own)
    if not counts:
        return ""
    total = len(own)
    parts = []
    for reason, count in counts.items():
        words = REASONS[reason]
        if total == 1:
            parts.append(f"Its source {words}")
        elif count == 1:
            parts.append(f"one of its {total} sources {words}")
        else:
            parts.append(f"{count} of its {total} sources: each {words}")
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _join(*sentences: str) -> str:
    return " ".join(s for s in sentences if s) or "Nothing was compared."


def _skips_by_statement(skipped: Iterable[Skipped]) -> dict[tuple[str, str], list[Skipped]]:
    out: dict[tuple[str, str], list[Skipped]] = {}
    for row in skipped:
        for statement in row.statements:
            out.setdefault((row.path, statement), []).append(row)
    return out


def fingerprinted(run: Run, findings: Iterable[Finding]) -> list[Finding]:
    """Give each finding its fingerprint: code, words of the statement (or key), the thing found.

    Never a line: a moved sentence does not reopen a finding. Repeats get ``-2`` and so on.
    """
    seen: Counter[str] = Counter()
    words: dict[tuple[str, str], str] = {}
    documents = {document.path: document for document in run.documents}
    out = []
    for finding in findings:
        anchor = finding.reference or finding.note or ""
        if finding.statement:
            key = (finding.path, finding.statement)
            if key not in words:
                statement = documents[finding.path].by_statement_id.get(finding.statement)
                words[key] = folded(statement.text) if statement else ""
            anchor = words[key]
        raw = "\0".join((finding.code, anchor, folded(finding.thing)))
        print_ = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        seen[print_] += 1
        if seen[print_] > 1:
            print_ = f"{print_}-{seen[print_]}"
        out.append(evolve(finding, fingerprint=print_))
    return out


def folded_causes(findings: Sequence[Finding], rules: Iterable[Rule]) -> list[Finding]:
    """Fold beneath each finding those that its rule supersedes and that stand on the same thing."""
    supersedes = {rule.code: frozenset(rule.supersedes) for rule in rules if rule.supersedes}
    by_anchor: dict[tuple[str, str, str], list[int]] = {}
    for index, finding in enumerate(findings):
        for anchor in _anchors(finding):
            by_anchor.setdefault(anchor, []).append(index)
    beneath: dict[int, int] = {}
    for index, finding in enumerate(findings):
        names = supersedes.get(finding.code)
        if not names:
            continue
        for anchor in _anchors(finding):
            for other in by_anchor[anchor]:
                named = findings[other].name in names and other not in beneath
                if named and _rank(findings[other]) <= _rank(finding):
                    beneath[other] = index
    out = []
    for index, finding in enumerate(findings):
        if index in beneath:
            continue
        causes = tuple(findings[other] for other in beneath if _root(beneath, other) == index)
        out.append(evolve(finding, causes=(*finding.causes, *causes)) if causes else finding)
    return out


def _rank(finding: Finding) -> int:
    """Return how bad a finding is: a note explains no error."""
    return finding.severity.rank if finding.severity else 0


def _root(beneath: Mapping[int, int], index: int) -> int:
    seen = set()
    while index in beneath and index not in seen:
        seen.add(index)
        index = beneath[index]
    return index


def _anchors(finding: Finding) -> Iterator[tuple[str, str, str]]:
    """Say what a finding stands on: its citation, its source, else its statement."""
    if finding.citation:
        yield (finding.path, "citation", finding.citation)
    if finding.reference:
        yield ("", "reference", finding.reference)
    if finding.statement and not finding.citation and not finding.reference:
        yield (finding.path, "statement", finding.statement)


def silenced(
    run: Run,
    findings: Iterable[Finding],
    silences: Sequence[Silence],
    baseline: frozenset[str],
) -> tuple[list[Finding], list[Allowed]]:
    """Part the findings into those that stand and those that somebody allowed."""
    standing: list[Finding] = []
    allowed: list[Allowed] = []
    documents = {document.path: document for document in run.documents}
    for finding in findings:
        document = documents.get(finding.path)
        by = _allowance(document, finding) or _configured(finding, silences)
        if by is None and finding.fingerprint in baseline:
            by = Allowed(finding, "baseline", "known when the baseline was written")
        if by:
            allowed.append(by)
        else:
            standing.append(finding)
    return standing, allowed


def _allowance(document: Document | None, finding: Finding) -> Allowed | None:
    if document is None or finding.span is None:
        return None
    for allowance in document.allowances:
        named = allowance.name in (finding.name, finding.code)
        if named and _covers(document, allowance.span.start, allowance.span.end, finding):
            return Allowed(finding, "comment", allowance.reason)
    return None


def _covers(document: Document, start: int, end: int, finding: Finding) -> bool:
    """Say whether the finding, or a statement it stands on, begins in the stretch."""
    if finding.span and start <= finding.span.start < max(end, start + 1):
        return True
    places: list[Statement | None] = [document.by_statement_id.get(s) for s in finding.statements]
    return any(s is not None and start <= s.span.start < end for s in places)


def _configured(finding: Finding, silences: Iterable[Silence]) -> Allowed | None:
    for silence in silences:
        if (
            silence.rule in (finding.name, finding.code)
            and (not silence.path or fnmatchcase(finding.path, silence.path))
            and (not silence.key or silence.key == finding.reference)
            and (not silence.url or fnmatchcase(finding.thing, silence.url))
        ):
            return Allowed(finding, "configuration", silence.reason)
    return None


def _place(run: Run) -> "_Order":
    return _Order(run)


class _Order:
    """Sorts findings as a reader meets them: by document, then by place, then by code."""

    def __init__(self, run: Run) -> None:
        self._rank = {document.path: n for n, document in enumerate(run.documents)}

    def __call__(self, finding: Finding) -> tuple[int, int, str]:
        start = finding.span.start if finding.span else 0
        return self._rank.get(finding.path, len(self._rank)), start, finding.code
