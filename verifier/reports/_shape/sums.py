"""The sums of a report in sentences: what was judged, found, allowed, and not checked."""

from collections import Counter
from collections.abc import Iterator

from verifier.model import Report
from verifier.reports._shape import tally
from verifier.reports._shape.clean import line
from verifier.reports._shape.phrases import BECAUSE, plural
from verifier.reports._shape.places import named


def summed(report: Report) -> Iterator[str]:
    """Yield the sums line by line: at most one line a document before them."""
    yield from judged(report)
    yield found(report)
    yield from unchecked(report)
    if report.run.incomplete:
        yield f"incomplete: {line(report.run.incomplete)}"


def judged(report: Report) -> Iterator[str]:
    """Yield the verdicts, by document first where there are several."""
    judged_documents = [document for document in report.documents if document.statements]
    if len(judged_documents) > 1:
        for document in judged_documents:
            yield f"  in {named(document.path)}: {_verdicts(tally.verdicts(report, document))}"
    count = sum(len(document.statements) for document in report.documents)
    entries = sum(len(document.entries) for document in report.documents)
    parts = []
    if count or not entries:
        verdicts = _verdicts(tally.verdicts(report))
        parts.append(plural(count, "statement") + (f": {verdicts}" if verdicts else ""))
    if entries:
        parts.append(plural(entries, "entry", "entries"))
    yield "; ".join(parts)


def _verdicts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items() if count)


def found(report: Report) -> str:
    """Return the findings by severity and how many were allowed."""
    counts = [plural(n, name) for name, n in tally.severities(report).items() if n]
    said = ", ".join(counts) or "no findings"
    if report.allowed:
        said += f"; {len(report.allowed):,} allowed"
    return said


def unchecked(report: Report) -> Iterator[str]:
    """Yield what was not checked and why, in words: nothing skipped is ever counted as fine."""
    counts = tally.reasons(report)
    total = sum(counts.values())
    if not total:
        yield "every check that applies was made"
        return
    yield f"{plural(total, 'check')} not made, and never counted as fine:"
    sources: dict[str, set[str]] = {}
    for row in report.skipped:
        if row.reference:
            sources.setdefault(row.reason, set()).add(row.reference)
    width = len(f"{max(counts.values()):,}")
    for reason, count in counts.items():
        about = len(sources.get(reason, ()))
        of = f" ({plural(about, 'source')})" if about else ""
        yield f"  {count:>{width},} because {BECAUSE.get(reason, reason)}{of}"
    crashed = Counter(line(row.detail) for row in report.skipped if row.reason == "crashed")
    for detail in crashed:
        yield f"  crashed: {detail}"
