"""The report of a run: verdicts, timelines, and all that a writer may see."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from attrs import evolve, field, frozen

from verifier.model.document import Document, Statement
from verifier.model.evidence import Evidence, Facts, Outcome
from verifier.model.finding import Allowed, Comparison, Finding, Passed, Severity, Skipped
from verifier.references.model import Reference


class VerdictName(StrEnum):
    """What a statement comes to, worst first."""

    DISPUTED = "disputed"
    UNSOURCED = "unsourced"
    UNVERIFIED = "unverified"
    ATTESTED = "attested"
    VERIFIED = "verified"


@frozen
class Verdict:
    """What a statement comes to, with one sentence that says why."""

    name: VerdictName
    why: str


@frozen
class TimelineDate:
    """A date that bears on a statement: its role, its words, and where it came from."""

    role: Literal["statement", "published", "modified", "accessed", "archived", "document", "event"]
    edtf: str
    text: str
    source: Literal["text", "note", "page", "archive", "url", "document"]
    reference: str | None = None


@frozen
class RunFacts:
    """The circumstances of a run. Here, and in `Evidence.checked`, are the only clocks."""

    as_of: str
    """ISO date on which the check is made."""
    started: str = ""
    offline: bool = False
    incomplete: str | None = None
    """Why the run could not finish; None where it did."""
    selected: tuple[str, ...] = ()
    timings: Mapping[str, float] = field(factory=dict)


Key = tuple[str, str]
"""(path, statement id): what names a statement in a run."""


@frozen(slots=False)
class Report:
    """All that a writer may see."""

    run: RunFacts
    documents: tuple[Document, ...] = ()
    references: tuple[Reference, ...] = ()
    facts: Facts = field(factory=Facts)
    outcomes: Mapping[tuple[str, str, str | None], Outcome] = field(factory=dict)
    """By evidence key."""
    comparisons: tuple[Comparison, ...] = ()
    findings: tuple[Finding, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    passed: tuple[Passed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    verdicts: Mapping[Key, Verdict] = field(factory=dict)
    timelines: Mapping[Key, tuple[TimelineDate, ...]] = field(factory=dict)
    attestations: tuple[Mapping[str, Any], ...] = ()
    fail_on: Severity | None = Severity.ERROR
    """The lowest severity that makes the exit code 1; None for none."""
    version: str = ""
    dialect: Literal["bibtex", "biblatex"] = "bibtex"

    @cached_property
    def reference_by_key(self) -> dict[str, Reference]:
        """The references by their key."""
        return {reference.key: reference for reference in self.references}

    @cached_property
    def comparison_by_id(self) -> dict[str, Comparison]:
        """The comparisons by their id."""
        return {comparison.id: comparison for comparison in self.comparisons}

    @cached_property
    def evidence_ids(self) -> dict[tuple[str, str, str | None], str]:
        """``e1``, ``e2`` ... by evidence key, in the order of the run."""
        return {evidence.key: f"e{n}" for n, evidence in enumerate(self.facts, 1)}

    @cached_property
    def _findings_by_statement(self) -> dict[Key, list[Finding]]:
        out: dict[Key, list[Finding]] = {}
        for finding in self.findings:
            for statement in finding.statements:
                out.setdefault((finding.path, statement), []).append(finding)
        return out

    def findings_on(self, document: Document, statement: Statement) -> list[Finding]:
        """Return the findings that stand on a statement, in the order of the report."""
        return self._findings_by_statement.get((document.path, statement.id), [])

    def verdict(self, document: Document, statement: Statement) -> Verdict:
        """Return what the statement comes to."""
        return self.verdicts[document.path, statement.id]

    def evidence_of(self, reference: Reference) -> Evidence | None:
        """Return what the reference's address answered, if it was asked."""
        return self.facts.cited(reference.URL) if reference.URL else None

    def only(self, document: Document) -> "Report":
        """Return the report of one document of the run, with what concerns it alone."""
        path = document.path
        keys = {c.reference for note in document.notes for c in note.citations}
        keys |= {entry.gives for entry in document.entries}
        references = tuple(r for r in self.references if r.key in keys)
        urls = {url.split("#", 1)[0] for r in references for url in (r.URL, r.archive_url) if url}
        return evolve(
            self,
            documents=(document,),
            references=references,
            facts=self.facts.only(lambda e: e.url in urls or e.role != "cited"),
            comparisons=tuple(c for c in self.comparisons if c.path == path),
            findings=tuple(f for f in self.findings if f.path in (path, "")),
            allowed=tuple(a for a in self.allowed if a.finding.path in (path, "")),
            passed=tuple(p for p in self.passed if p.path in (path, "")),
            skipped=tuple(s for s in self.skipped if s.path in (path, "")),
            verdicts={k: v for k, v in self.verdicts.items() if k[0] == path},
            timelines={k: v for k, v in self.timelines.items() if k[0] == path},
        )

    @property
    def exit_code(self) -> int:
        """3 where the run is incomplete, else 1 with a finding at or above `fail_on`, else 0."""
        if self.run.incomplete:
            return 3
        if self.fail_on is None:
            return 0
        floor = self.fail_on.rank
        return int(any(f.severity and f.severity.rank >= floor for f in self.findings))
