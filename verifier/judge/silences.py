"""What somebody allowed: by a comment, by the configuration, by a baseline. Counted, never lost."""

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from verifier.config import Silence
from verifier.model import Allowed, Document, Finding, Run, Statement


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
