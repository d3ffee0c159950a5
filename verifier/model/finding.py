"""What comes of checking: comparisons, findings, what passed and what was skipped."""

from enum import StrEnum
from typing import Literal

from attrs import frozen

from verifier.model.evidence import Need
from verifier.text.span import Span


class Severity(StrEnum):
    """How bad it is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return ("note", "warning", "error").index(self)


class Match(StrEnum):
    """How something said stands to its source."""

    FOUND = "found"
    FOUND_MARKED = "found-marked"
    ALTERED = "altered"
    OUT_OF_ORDER = "out-of-order"
    OTHER_VERSION = "other-version"
    OTHER_DOCUMENT = "other-document"
    NOT_FOUND = "not-found"
    UNCHECKABLE = "uncheckable"
    AGREES = "agrees"
    DIFFERS = "differs"
    POSSIBLE = "possible"


Confidence = Literal["high", "medium", "low"]
SkipReason = Literal[
    "offline", "no-address", "paper", "blocked", "login-wall", "timeout", "no-text", "language",
    "truncated", "ambiguous", "crashed", "budget", "not-asked", "unreachable", "unfinished",
]  # fmt: skip
Diff = tuple[tuple[Literal["=", "+", "-"], str], ...]
"""Tokens side by side: ``=`` in both, ``-`` only in what is said, ``+`` only in the source."""


@frozen
class Passage:
    """Words of a source with a sentence or so either side; offsets into the page's visible text."""

    before: str
    text: str
    after: str
    start: int
    end: int


@frozen
class Comparison:
    """Two things held side by side, computed once, read by rules and reports."""

    id: str
    """``c1``, ``c2`` ... in the order of the run."""
    kind: Literal["quotation", "figure", "date", "title", "passage"]
    path: str
    statement: str | None
    """The statement's id; None where a citation or an entry is compared by itself."""
    match: Match
    said: str
    span: Span | None = None
    """Where `said` stands in the author's text."""
    evidence: tuple[str, str, str | None] | None = None
    """The key of the evidence it was held against."""
    reference: str | None = None
    citation: str | None = None
    passage: Passage | None = None
    diff: Diff = ()
    confidence: Confidence = "high"
    reason: SkipReason | None = None
    """Why it could not be compared, where `match` is uncheckable."""
    flags: tuple[str, ...] = ()
    """punctuation, typography, number, name, date, operator, unmarked-omission, splice,
    elision-hides-limiter, weak ..."""
    detail: str = ""


@frozen
class Fix:
    """A safe correction: these words in place of those."""

    span: Span
    text: str


@frozen
class Finding:
    """Something wrong, where it stands, and what to do.

    A rule yields it with a message; what it leaves out (code, name, severity, path, anchors) the
    runner fills in from the rule and from the subject that it was handed.
    """

    message: str
    code: str = ""
    name: str = ""
    severity: Severity | None = None
    """None: the rule's own."""
    confidence: Confidence = "high"
    path: str = ""
    span: Span | None = None
    statement: str | None = None
    note: str | None = None
    note_id: str | None = None
    citation: str | None = None
    reference: str | None = None
    evidence: tuple[str, str, str | None] | None = None
    comparison: str | None = None
    thing: str = ""
    """What was found (address, quotation, value): part of the fingerprint."""
    rests_on: tuple[str, ...] = ()
    """The fields of a citation (CSL variables, ``type`` for the reading as a whole) without which
    it would not be: it is never surer than they were read."""
    suggestion: str | None = None
    fix: tuple[Fix, ...] = ()
    causes: tuple["Finding", ...] = ()
    """Findings that this one explains, folded beneath it."""
    fingerprint: str = ""
    statements: tuple[str, ...] = ()
    """All statements (ids in `path`) on which it stands; `statement` is the first."""


@frozen
class Passed:
    """A check that held."""

    code: str = ""
    path: str = ""
    statement: str | None = None
    note_id: str | None = None
    reference: str | None = None
    comparison: str | None = None
    statements: tuple[str, ...] = ()


@frozen
class Skipped:
    """A check that could not be asked, with the reason."""

    reason: SkipReason
    detail: str = ""
    codes: tuple[str, ...] = ()
    need: Need = Need.NOTHING
    path: str = ""
    statements: tuple[str, ...] = ()
    note_id: str | None = None
    reference: str | None = None
    comparison: str | None = None


CheckOutcome = Finding | Passed | Skipped


@frozen
class Checked:
    """What the rules yielded, and the crashes among them (rule name and sentence)."""

    findings: tuple[Finding, ...] = ()
    passed: tuple[Passed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    crashes: tuple[str, ...] = ()


@frozen
class Allowed:
    """A finding that was silenced, by whom and why."""

    finding: Finding
    by: Literal["comment", "configuration", "baseline"]
    reason: str
