"""One cause is one finding, and every finding has a fingerprint that outlives its line."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from verifier.model import Finding, Run
from verifier.registry import Rule
from verifier.text.fold import folded


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
