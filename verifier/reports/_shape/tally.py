"""The counts of a report."""

from collections import Counter

from verifier.model import Document, Report, Severity
from verifier.reports._shape.phrases import VERDICT


def verdicts(report: Report, document: Document | None = None) -> dict[str, int]:
    """Return how many statements have each verdict, worst first; {} where nothing was judged."""
    if not report.verdicts:
        return {}
    counts: Counter[str] = Counter()
    for each in (document,) if document else report.documents:
        for statement in each.statements:
            verdict = report.verdicts.get((each.path, statement.id))
            if verdict:
                counts[verdict.name.value] += 1
    return {name.value: counts[name.value] for name in VERDICT}


def severities(report: Report, document: Document | None = None) -> dict[str, int]:
    """Return how many findings have each severity, worst first."""
    counts = Counter(
        finding.severity
        for finding in report.findings
        if document is None or finding.path == document.path
    )
    return {severity.value: counts[severity] for severity in Severity}


def reasons(report: Report, document: Document | None = None) -> dict[str, int]:
    """Return how many questions were not asked for each reason, the most frequent first.

    A question is one need of one thing: several rules that want the same page ask one question.
    """
    counts = Counter(
        row.reason for row in report.skipped if document is None or row.path == document.path
    )
    return {str(reason): count for reason, count in counts.most_common()}
