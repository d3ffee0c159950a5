"""From what the rules yielded to verdicts: one cause is one finding, each statement has a why."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from verifier.compare.dates import timeline
from verifier.config import Settings
from verifier.judge.findings import fingerprinted, folded_causes
from verifier.judge.silences import silenced
from verifier.judge.verdicts import verdict
from verifier.model import Checked, Finding, Report, Run, Skipped, StatementSubject
from verifier.registry import Rule

__all__ = ["fingerprinted", "folded_causes", "judge", "silenced", "verdict"]


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
    standing.sort(key=Order(run))
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


def _skips_by_statement(skipped: Iterable[Skipped]) -> dict[tuple[str, str], list[Skipped]]:
    out: dict[tuple[str, str], list[Skipped]] = {}
    for row in skipped:
        for statement in row.statements:
            out.setdefault((row.path, statement), []).append(row)
    return out


class Order:
    """Sorts findings as a reader meets them: by document, then by place, then by code."""

    def __init__(self, run: Run) -> None:
        self._rank = {document.path: n for n, document in enumerate(run.documents)}

    def __call__(self, finding: Finding) -> tuple[int, int, str]:
        start = finding.span.start if finding.span else 0
        return self._rank.get(finding.path, len(self._rank)), start, finding.code
