"""Run the rules over everything, and keep one row for each thing that could not be asked.

The only place in verifier that catches `Exception`: a rule that crashes is a bug of ours, is
reported as such, and does not take the other rules with it.
"""

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from verifier.engine.capped import capped
from verifier.engine.subjects import references_of, subjects
from verifier.engine.unread import unread
from verifier.model import (
    Checked,
    CheckOutcome,
    CitationSubject,
    DocumentSubject,
    EntrySubject,
    Finding,
    Need,
    NoteSubject,
    Passed,
    ReferenceSubject,
    Run,
    Severity,
    Skipped,
    StatementSubject,
    Subject,
)
from verifier.registry import Rule

LONGEST = 300
"""Characters of a crash that are told: its words may be a stranger's, and without end."""


def check(
    run: Run, rules: Iterable[Rule], severities: Mapping[str, Severity] | None = None
) -> Checked:
    """Ask every rule of every subject of its kind."""
    severities = severities or {}
    findings: list[Finding] = []
    passed: list[Passed] = []
    skipped: dict[tuple[object, ...], Skipped] = {}
    crashes: list[str] = []
    walks = subjects(run)
    for rule in rules:
        severity = severities.get(rule.name) or severities.get(rule.code)
        for subject in walks[rule.subject]():
            try:
                outcomes = [_outcome(each) for each in _asked(rule, subject)]
            except Exception as crash:  # noqa: BLE001 - the one place: a rule's crash is reported as a bug
                sentence = f"{rule.name} crashed: {type(crash).__name__}: {crash}"[:LONGEST]
                crashes.append(sentence)
                outcomes = [Skipped("crashed", sentence)]
            for outcome in outcomes:
                match outcome:
                    case Finding():
                        findings.append(_finding(outcome, rule, subject, severity))
                    case Passed():
                        passed.append(_passed(outcome, rule, subject))
                    case Skipped():
                        row = _skipped(outcome, rule, subject)
                        known = skipped.get(key := _row(row))
                        codes = (*known.codes, rule.code) if known else (rule.code,)
                        skipped[key] = evolve(row, codes=tuple(dict.fromkeys(codes)))
    return Checked(
        tuple(findings), tuple(passed), tuple(skipped.values()), tuple(dict.fromkeys(crashes))
    )


def needs(rule: Rule, subject: Subject) -> Need:
    """Return what a rule needs to know of the addresses of `subject`.

    A rule that crashes over it needs nothing: `check` asks it again, and reports the crash.
    """
    try:
        return rule.needs(subject)
    except Exception:  # noqa: BLE001 - see the module: `check` meets the same crash and reports it
        return Need.NOTHING


def _outcome(given: object) -> CheckOutcome:
    """Return what a rule yielded; raise `TypeError` where that is none of the three."""
    if not isinstance(given, (Finding, Passed, Skipped)):
        raise TypeError(f"it yielded {type(given).__name__}, which is no outcome")
    return given


def _asked(rule: Rule, subject: Subject) -> Iterator[CheckOutcome]:
    need = rule.needs(subject)
    if need is Need.NOTHING:
        yield from rule.check(subject)
        return
    sources = references_of(subject)
    lacking = [
        Skipped(reason, detail, need=need, reference=reference.key)
        for reference in sources
        for reason, detail in [unread(subject.run, reference, need)]
        if reason
    ]
    if len(lacking) < len(sources):
        yield from rule.check(subject)
    yield from lacking


def _anchors(subject: Subject) -> dict[str, object]:
    """Return the anchors that a subject gives to what is yielded about it."""
    match subject:
        case StatementSubject():
            return {"path": subject.document.path, "statements": (subject.statement.id,)}
        case NoteSubject():
            return {
                "path": subject.document.path,
                "note": subject.note.label or None,
                "note_id": subject.note.id,
                "statements": tuple(s.id for s in subject.statements),
            }
        case CitationSubject():
            return {
                "path": subject.document.path,
                "note": subject.note.label or None,
                "note_id": subject.note.id,
                "citation": subject.citation.id,
                "reference": subject.citation.reference,
                "statements": tuple(s.id for s in subject.statements),
            }
        case ReferenceSubject():
            return _reference_anchors(subject)
        case EntrySubject():
            return {"path": subject.document.path, "reference": subject.entry.gives}
        case DocumentSubject():
            return {"path": subject.document.path}
    return {}


def _reference_anchors(subject: ReferenceSubject) -> dict[str, object]:
    """A source points at its first citation; every statement of that document shares it."""
    out: dict[str, object] = {"reference": subject.reference.key}
    if subject.citations:
        first = subject.citations[0]
        here = [c for c in subject.citations if c.document.path == first.document.path]
        out |= {
            "path": first.document.path,
            "span": first.span,
            "note": first.note.label or None,
            "note_id": first.note.id,
            "citation": first.citation.id,
            "statements": tuple(dict.fromkeys(s.id for c in here for s in c.statements)),
        }
    elif subject.entries:
        out |= {"path": subject.entries[0].document.path, "span": subject.entries[0].span}
    return out


def _fill(item: object, anchors: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value
        for name, value in anchors.items()
        if hasattr(item, name) and getattr(item, name) in (None, "", ())
    }


def _finding(finding: Finding, rule: Rule, subject: Subject, severity: Severity | None) -> Finding:
    anchors = _anchors(subject)
    if (
        finding.span is None
        and "span" not in anchors
        and not isinstance(subject, (Run, ReferenceSubject))
    ):
        anchors["span"] = subject.span
    filled = evolve(finding, **_fill(finding, anchors))  # type: ignore[arg-type]
    if filled.note is None and filled.note_id and isinstance(subject, DocumentSubject):
        note = subject.document.by_note_id.get(filled.note_id)
        filled = evolve(filled, note=note.label or None if note else None)
    return evolve(
        filled,
        code=rule.code,
        name=rule.name,
        severity=severity or finding.severity or rule.severity,
        confidence=capped(finding, subject, finding.rests_on or rule.rests_on),
        statement=filled.statement or (filled.statements[0] if filled.statements else None),
    )


def _passed(passed: Passed, rule: Rule, subject: Subject) -> Passed:
    filled = evolve(passed, **_fill(passed, _anchors(subject)), code=rule.code)  # type: ignore[arg-type]
    return evolve(
        filled, statement=filled.statement or (filled.statements[0] if filled.statements else None)
    )


def _skipped(skipped: Skipped, rule: Rule, subject: Subject) -> Skipped:
    need = skipped.need or rule.needs(subject) if skipped.reason != "crashed" else Need.NOTHING
    return evolve(skipped, **_fill(skipped, _anchors(subject)), need=need)  # type: ignore[arg-type]


def _row(row: Skipped) -> tuple[object, ...]:
    """One row a need, subject and reason; crashes keep their own sentence."""
    detail = row.detail if row.reason == "crashed" else ""
    return (row.need, row.path, row.statements, row.note_id, row.reference, row.reason, detail)
