"""The runner: who is asked, what it fills in, what is skipped and why, and what a crash does."""

from types import ModuleType

import pytest
from attrs import evolve

from verifier.engine import rules as runner
from verifier.model import (
    Document,
    Evidence,
    Facts,
    Finding,
    Marker,
    Need,
    Note,
    Outcome,
    OutcomeName,
    Passed,
    Problem,
    Run,
    RunFacts,
    Severity,
    Skipped,
    Statement,
)
from verifier.references.model import Citation, Entry, Reference
from verifier.registry import Rule
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

TEXT = "It rained all day.[1]\n\n[1] Diary.\n"
URL = "https://diary.example/"


def document(path="a.txt"):
    citation = Citation("n1c1", "Diary", Span(27, 32), "webpage", reference="diary")
    note = Note("n1", "1", "footnote", Excerpt.whole(TEXT, 27, 33), Span(23, 33), (citation,))
    statement = Statement(
        "abc", Excerpt.whole(TEXT, 0, 18), Span(0, 18), notes=("1",), note_ids=("n1",),
        markers=(Marker("1", "n1", 18, Span(18, 21)),),
    )  # fmt: skip
    entry = Entry("diary", "misc", Span(0, 5), (), Span(1, 4))
    return Document(
        path, "plain", "prose", TEXT, statements=(statement,), notes=(note,), entries=(entry,)
    )


def a_run(*evidence, url=URL, type_="webpage", outcome=None, offline=False, documents=None):
    outcomes = {e.key: Outcome(outcome) for e in evidence} if outcome else {}
    return Run(
        RunFacts("2026-11-24", offline=offline),
        documents or (document(),),
        (Reference("diary", type_, title="Diary", URL=url),),
        Facts(evidence),
        outcomes,
    )


def a_rule(subject, check, need=None, code="T100", name="test-rule"):
    module = ModuleType(name)
    module.__doc__ = "Ask."
    module.CODE, module.SEVERITY, module.PASSES = code, Severity.WARNING, "It holds"
    setattr(module, f"check_{subject}", check)
    if need is not None:
        module.needs = lambda _: need
    return Rule(name, module)


def asked(run, *rules, **severities):
    return runner.check(run, rules, severities)


def finds(_):
    yield Finding("Wrong.")


def passes(_):
    yield Passed()


EVERY = ("statement", "note", "citation", "reference", "entry", "document", "run")


@pytest.mark.parametrize("subject", EVERY)
def test_a_rule_is_handed_every_subject_of_its_kind(subject):
    handed = []

    def check(each):
        handed.append(each)
        yield Passed()

    checked = asked(a_run(documents=(document("a.txt"), document("b.txt"))), a_rule(subject, check))
    assert len(checked.passed) == len(handed) == (1 if subject in ("reference", "run") else 2)
    assert {row.code for row in checked.passed} == {"T100"}


@pytest.mark.parametrize(
    ("subject", "anchors"),
    [
        ("statement", {"statement": "abc", "span": Span(0, 18)}),
        ("note", {"note": "1", "note_id": "n1", "statement": "abc", "span": Span(23, 33)}),
        (
            "citation",
            {"note_id": "n1", "citation": "n1c1", "reference": "diary", "span": Span(27, 32)},
        ),
        (
            "reference",
            {"note_id": "n1", "citation": "n1c1", "reference": "diary", "span": Span(27, 32)},
        ),
        ("entry", {"reference": "diary", "span": Span(1, 4)}),
        ("document", {"statement": None, "span": Span(0, 0)}),
    ],
)
def test_what_a_finding_leaves_out_is_filled_in(subject, anchors):
    (finding,) = asked(a_run(), a_rule(subject, finds)).findings
    assert (finding.code, finding.name, finding.path) == ("T100", "test-rule", "a.txt")
    assert finding.severity is Severity.WARNING
    assert {name: getattr(finding, name) for name in anchors} == anchors


def test_what_a_finding_says_itself_stays():
    def check(_):
        yield Finding("Wrong.", span=Span(3, 9), severity=Severity.NOTE, statements=("x", "y"))

    (finding,) = asked(a_run(), a_rule("statement", check)).findings
    assert (finding.span, finding.severity) == (Span(3, 9), Severity.NOTE)
    assert (finding.statement, finding.statements) == ("x", ("x", "y"))


def test_a_finding_of_the_run_names_no_place():
    (finding,) = asked(a_run(), a_rule("run", finds)).findings
    assert (finding.path, finding.span, finding.statement) == ("", None, None)


def test_a_finding_about_a_document_names_the_note_that_it_gives():
    def check(_):
        yield Finding("Wrong.", note_id="n1")
        yield Finding("Wrong.", note_id="nowhere")

    one, other = asked(a_run(), a_rule("document", check)).findings
    assert (one.note, other.note) == ("1", None)


def test_a_source_that_only_an_entry_gives_is_shown_there():
    bare = evolve(document(), notes=(), statements=())
    (finding,) = asked(a_run(documents=(bare,)), a_rule("reference", finds)).findings
    assert (finding.path, finding.note_id) == ("a.txt", None)
    assert finding.span == Span(1, 4)


@pytest.mark.parametrize("word", ["test-rule", "T100"])
def test_a_run_can_be_told_how_bad_a_rule_is(word):
    (finding,) = asked(a_run(), a_rule("statement", finds), **{word: Severity.ERROR}).findings
    assert finding.severity is Severity.ERROR


def read(**facts):
    return Evidence(URL, status=200, characters=100, **facts)


def failed(kind):
    return Evidence(URL, problem=Problem(kind, "because"))


@pytest.mark.parametrize(
    ("run", "need", "reason"),
    [
        (a_run(offline=True), Need.STATUS, "offline"),
        (a_run(), Need.STATUS, "not-asked"),
        (a_run(url=""), Need.STATUS, "no-address"),
        (a_run(url="", type_="book"), Need.TEXT, "paper"),
        (a_run(failed("offline")), Need.STATUS, "offline"),
        (a_run(failed("budget")), Need.STATUS, "budget"),
        (a_run(failed("deadline")), Need.STATUS, "unfinished"),
        (a_run(failed("not-replayed")), Need.STATUS, "not-asked"),
        (a_run(read(), outcome=OutcomeName.BLOCKED), Need.TEXT, "blocked"),
        (a_run(read(), outcome=OutcomeName.LOGIN_WALL), Need.TEXT, "login-wall"),
        (a_run(read(), outcome=OutcomeName.TIMEOUT), Need.TEXT, "timeout"),
        (a_run(read(), outcome=OutcomeName.NOT_FOUND), Need.TEXT, "unreachable"),
        (a_run(Evidence(URL, status=200), outcome=OutcomeName.ALIVE), Need.TEXT, "no-text"),
    ],
)
def test_what_cannot_be_asked_is_skipped_with_a_reason(run, need, reason):
    checked = asked(run, a_rule("statement", passes, need))
    assert checked.passed == ()
    (row,) = checked.skipped
    assert (row.reason, row.need, row.codes) == (reason, need, ("T100",))
    assert (row.reference, row.statements, row.path) == ("diary", ("abc",), "a.txt")


@pytest.mark.parametrize(
    ("run", "need"),
    [
        (a_run(failed("dns")), Need.STATUS),
        (a_run(read(), outcome=OutcomeName.BLOCKED), Need.STATUS),
        (a_run(read(), outcome=OutcomeName.ALIVE), Need.TEXT),
        (a_run(read(), outcome=OutcomeName.MOVED), Need.TEXT),
        (a_run(read(), outcome=OutcomeName.CONTENT_MISMATCH), Need.TEXT),
        (a_run(url=""), Need.NOTHING),
    ],
)
def test_what_can_be_asked_is_asked(run, need):
    checked = asked(run, a_rule("statement", passes, need))
    assert len(checked.passed) == 1
    assert checked.skipped == ()


def test_a_statement_is_asked_of_the_sources_that_were_read_and_the_others_are_told():
    both = evolve(
        document().notes[0],
        citations=(
            document().notes[0].citations[0],
            Citation("n1c2", "Book", Span(27, 32), "book", reference="book"),
        ),
    )
    run = a_run(read(), outcome=OutcomeName.ALIVE, documents=(evolve(document(), notes=(both,)),))
    run = evolve(run, references=(*run.references, Reference("book", "book", title="Book")))
    checked = asked(run, a_rule("statement", passes, Need.TEXT))
    assert len(checked.passed) == 1
    assert [(row.reference, row.reason) for row in checked.skipped] == [("book", "paper")]


def test_one_row_says_it_for_all_rules():
    rules = [
        a_rule("statement", passes, Need.STATUS, code=f"T10{n}", name=f"rule-{n}") for n in range(3)
    ]
    (row,) = asked(a_run(offline=True), *rules).skipped
    assert row.codes == ("T100", "T101", "T102")


def test_what_a_rule_skips_itself_is_filled_in():
    def check(_):
        yield Skipped("ambiguous", "two readings")

    (row,) = asked(a_run(), a_rule("citation", check)).skipped
    assert (row.reason, row.detail, row.codes) == ("ambiguous", "two readings", ("T100",))
    assert (row.path, row.note_id, row.reference) == ("a.txt", "n1", "diary")


def test_a_crash_is_reported_and_takes_no_other_rule_with_it():
    def crash(_):
        yield Finding("Never seen.")
        raise ZeroDivisionError("oh")

    bad = a_rule("statement", crash, Need.STATUS, code="T666", name="bad-rule")
    run = a_run(read(), outcome=OutcomeName.ALIVE)
    checked = asked(run, bad, a_rule("statement", finds))
    assert checked.crashes == ("bad-rule crashed: ZeroDivisionError: oh",)
    (row,) = checked.skipped
    assert (row.reason, row.codes, row.statements) == ("crashed", ("T666",), ("abc",))
    assert [f.name for f in checked.findings] == ["test-rule"]


def test_a_crash_while_it_says_what_it_needs_is_reported_too():
    rule = a_rule("statement", passes, Need.STATUS)

    def crash(_):
        raise KeyError("oh")

    rule._needs = crash
    checked = asked(a_run(), rule)
    assert [row.reason for row in checked.skipped] == ["crashed"]
    assert checked.crashes


def test_crashes_of_one_kind_are_told_once():
    def crash(_):
        raise ZeroDivisionError("oh")
        yield

    checked = asked(
        a_run(documents=(document("a.txt"), document("b.txt"))), a_rule("statement", crash)
    )
    assert len(checked.crashes) == 1
    assert len(checked.skipped) == 2
