"""What a statement comes to, and the sentence that says why (DESIGN, section 2)."""

from collections import Counter
from collections.abc import Sequence

from verifier.model import (
    Comparison,
    Finding,
    Match,
    Severity,
    Skipped,
    StatementSubject,
    Verdict,
    VerdictName,
)

HELD = frozenset({Match.FOUND, Match.FOUND_MARKED, Match.AGREES})
WORDS = frozenset({"quotation", "figure"})
"""The kinds of comparison that hold a statement's own words against a source."""

UNREAD = {
    "offline": ("was not asked (offline)", "were not asked (offline)"),
    "no-address": ("has no address", "have no address"),
    "paper": ("is on paper", "are on paper"),
    "blocked": ("does not answer machines", "do not answer machines"),
    "login-wall": ("stands behind a login", "stand behind a login"),
    "timeout": ("did not answer in time", "did not answer in time"),
    "no-text": ("has no text that could be read", "have no text that could be read"),
    "language": ("is in another language", "are in another language"),
    "truncated": ("was too long to be read whole", "were too long to be read whole"),
    "ambiguous": ("is ambiguous", "are ambiguous"),
    "crashed": ("could not be checked (a bug of verifier)", "could not be checked (a bug)"),
    "budget": ("was not asked before the run ended", "were not asked before the run ended"),
    "not-asked": ("was not asked", "were not asked"),
    "unreachable": ("could not be reached", "could not be reached"),
    "unfinished": ("was not asked before the run ended", "were not asked before the run ended"),
}
"""Why a source was not read: of one, and of several."""


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
    compared = [c for c in subject.comparisons(*WORDS) if c.evidence]
    held = [c for c in compared if c.match in HELD]
    lacking = [c for c in compared if c.match is Match.NOT_FOUND]
    if lacking:
        why = f"{_lacking(lacking)} in the source that was read."
        return Verdict(VerdictName.UNVERIFIED, _join(why, _unread(subject, skipped)))
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


def _lacking(lacking: Sequence[Comparison]) -> str:
    """Say what was looked for and does not stand there."""
    figures = [c.said for c in lacking if c.kind == "figure"]
    if len(figures) == len(lacking):
        listed = ", ".join(f"“{said}”" for said in figures[:3])
        return f"{listed} {'is' if len(figures) == 1 else 'are'} not found"
    return "Something that it says is not found"


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
    """Say which sources were not read, and why; one sentence, or none."""
    own = {reference.key for reference in subject.references}
    why: dict[str, str] = {}
    for row in skipped:
        if row.reference in own and row.reason in UNREAD:
            why.setdefault(row.reference, row.reason)
    for reference in subject.references:
        if not reference.URL:
            why.setdefault(reference.key, "no-address")
    if not why:
        return ""
    parts = []
    for reason, count in Counter(why.values()).items():
        words = UNREAD[reason][count > 1]
        if count == len(own):
            parts.append(f"its {count} sources {words}" if count > 1 else f"its source {words}")
        else:
            parts.append(f"{'one' if count == 1 else count} of its {len(own)} sources {words}")
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _join(*sentences: str) -> str:
    return " ".join(s for s in sentences if s) or "Nothing was compared."
