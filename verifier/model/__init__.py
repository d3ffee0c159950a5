"""The nouns of a run. All are frozen; change is `attrs.evolve`."""

from verifier.model.document import (
    Allowance,
    Document,
    DocumentKind,
    Marker,
    Note,
    NoteKind,
    Quotation,
    Statement,
    Unit,
    Where,
)
from verifier.model.evidence import (
    BROKEN,
    PERSON,
    REACHED,
    Evidence,
    Expectation,
    Facts,
    Hop,
    Need,
    Outcome,
    OutcomeName,
    PageDates,
    Problem,
    Request,
)
from verifier.model.finding import (
    Allowed,
    Checked,
    CheckOutcome,
    Comparison,
    Confidence,
    Finding,
    Fix,
    Match,
    Passage,
    Passed,
    Severity,
    Skipped,
)
from verifier.model.report import (
    Report,
    RunFacts,
    TimelineDate,
    Verdict,
    VerdictName,
)
from verifier.model.source import Source
from verifier.model.subject import (
    CitationSubject,
    DocumentSubject,
    EntrySubject,
    NoteSubject,
    ReferenceSubject,
    Run,
    StatementSubject,
    Subject,
)

__all__ = [
    "BROKEN", "PERSON", "REACHED", "Allowance", "Allowed", "CheckOutcome", "Checked",
    "CitationSubject",
    "Comparison", "Confidence", "Document", "DocumentKind", "DocumentSubject", "EntrySubject",
    "Evidence", "Expectation", "Facts", "Finding", "Fix", "Hop", "Marker", "Match", "Need", "Note",
    "NoteKind", "NoteSubject", "Outcome", "OutcomeName", "PageDates", "Passage", "Passed",
    "Problem", "Quotation", "ReferenceSubject", "Report", "Request", "Run", "RunFacts", "Severity",
    "Skipped", "Source", "Statement", "StatementSubject", "Subject", "TimelineDate", "Unit",
    "Verdict",
    "VerdictName", "Where",
]  # fmt: skip
