"""The runner asks every rule of everything; what can't be asked has one row and a reason."""

from types import ModuleType

import pytest
from attrs import evolve

from verifier.engine import rules as runner
from verifier.engine.plan import plan
from verifier.engine.unread import unread
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

URL = "https://daily.example/rain"
SAID = "It rained."
TEXT = f"{SAID}[1]\n\n[1] Rain, {URL}.\n"
NOTED = Span(TEXT.index("[1] Rain"), len(TEXT) - 1)
WORDED = Span(NOTED.start + 4, NOTED.end)


def a_document(path="a.txt", key="rain"):
    statement = Statement(
        id="0123456789ab",
        words=Excerpt.whole(TEXT, 0, len(SAID)),
        span=Span(0, len(SAID)),
        notes=("1",),
        note_ids=("n1",),
        markers=(Marker("1", "n1", len(SAID), Span(len(SAID), len(SAID) + 3)),),
    )
    citation = Citation(
        id="n1c1", text=TEXT[WORDED.start : WORDED.end], span=WORDED, type="webpage", reference=key
    )
    words = Excerpt.whole(TEXT, WORDED.start, WORDED.end)
    note = Note("n1", "1", "footnote", words, NOTED, (citation,))
    return Document(path, "plain", "prose", TEXT, statements=(statement,), notes=(note,))


def a_run(*documents, evidence=(), outcome=None, offline=False, **variables):
    documents = documents or (a_document(),)
    reference = Reference(key="rain", **{"type": "webpage", "URL": URL, **variables})
    outcomes = {e.key: Outcome(outcome) for e in evidence} if outcome else {}
    return Run(
        RunFacts("2026-11-24", offline=offline), documents, (reference,), Facts(evidence), outcomes
    )


def a_rule(kind="statement", *outcomes, need=None, code="W499", check=None, needs=None):
    """Return a rule that yields `outcomes` for each subject, or whatever `check` does."""
    module = ModuleType("made")
    module.__doc__ = "Ask something."
    module.CODE, module.SEVERITY, module.PASSES = code, Severity.WARNING, "It holds"
    module.asked = []

    def ask(subject):
        module.asked.append(subject)
        yield from outcomes

    setattr(module, f"check_{kind}", check or ask)
    if needs or need is not None:
        module.needs = needs or (lambda subject: need)
    return Rule(f"made-{code.lower()}", module)


@pytest.mark.parametrize(
    ("kind", "times"),
    [("statement", 2), ("note", 2), ("citation", 2), ("document", 2), ("entry", 2),
     ("reference", 1), ("run", 1)],
)  # fmt: skip
def test_a_rule_is_handed_every_subject_of_its_kind(kind, times):
    entry = Entry("rain", "misc", Span(0, 5), (), Span(1, 4))
    documents = [evolve(a_document(path), entries=(entry,)) for path in ("a.txt", "b.txt")]
    checked = runner.check(a_run(*documents), [a_rule(kind, Passed())])
    assert len(checked.passed) == times


# What is filled in


@pytest.mark.parametrize(
    ("kind", "anchors"),
    [
        ("statement", {"span": Span(0, 10), "note_id": None, "statements": ("0123456789ab",)}),
        ("note", {"span": NOTED, "note": "1", "note_id": "n1", "statements": ("0123456789ab",)}),
        ("citation", {"span": WORDED, "note": "1", "citation": "n1c1", "reference": "rain"}),
        ("reference", {"span": WORDED, "note": "1", "citation": "n1c1", "reference": "rain",
                       "statements": ("0123456789ab",)}),
        ("document", {"span": Span(0, 0), "statement": None, "note": None}),
    ],
)  # fmt: skip
def test_a_finding_is_anchored_where_its_subject_stands(kind, anchors):
    checked = runner.check(a_run(), [a_rule(kind, Finding("Wrong."))])
    (found,) = checked.findings
    assert (found.code, found.name, found.path) == ("W499", "made-w499", "a.txt")
    assert found.severity is Severity.WARNING
    assert {name: getattr(found, name) for name in anchors} == anchors
    assert found.statement == (found.statements[0] if found.statements else None)


def test_a_finding_of_the_run_stands_nowhere():
    (found,) = runner.check(a_run(), [a_rule("run", Finding("Wrong."))]).findings
    assert (found.path, found.span, found.statements) == ("", None, ())


def test_what_a_rule_says_itself_stands():
    own = Finding("Wrong.", span=Span(3, 9), severity=Severity.NOTE, path="b.txt", citation="n9c9")
    (found,) = runner.check(a_run(), [a_rule("citation", own)]).findings
    assert (found.span, found.severity, found.path) == (Span(3, 9), Severity.NOTE, "b.txt")
    assert found.citation == "n9c9"


def test_a_finding_of_a_document_that_names_a_note_gets_its_label():
    (found,) = runner.check(a_run(), [a_rule("document", Finding("Wrong.", note_id="n1"))]).findings
    assert found.note == "1"
    (found,) = runner.check(a_run(), [a_rule("document", Finding("Wrong.", note_id="n7"))]).findings
    assert found.note is None


@pytest.mark.parametrize("word", ["made-w499", "W499"])
def test_a_severity_that_was_told_wins(word):
    rule = a_rule("statement", Finding("Wrong.", severity=Severity.NOTE))
    (found,) = runner.check(a_run(), [rule], {word: Severity.ERROR}).findings
    assert found.severity is Severity.ERROR


def test_what_passed_is_anchored_too():
    (passed,) = runner.check(a_run(), [a_rule("citation", Passed())]).passed
    assert (passed.code, passed.path, passed.reference) == ("W499", "a.txt", "rain")
    assert (passed.note_id, passed.statement) == ("n1", "0123456789ab")


def test_nothing_yielded_means_there_was_nothing_to_ask():
    rule = a_rule("statement")
    checked = runner.check(a_run(), [rule])
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


def test_a_source_is_shared_by_documents_and_stands_in_the_first():
    run = a_run(a_document("a.txt"), a_document("b.txt"))
    checked = runner.check(run, [a_rule("reference", Finding("Wrong."))])
    (found,) = checked.findings
    assert (found.path, found.statements) == ("a.txt", ("0123456789ab",))


def test_a_source_that_only_an_entry_gives_stands_there():
    entry = Entry(key="rain", type="book", span=Span(0, 20), key_span=Span(6, 10), reference="rain")
    bibliography = Document("a.bib", "bibtex", "bibliography", "@book{rain, title={}}",
                            entries=(entry,))  # fmt: skip
    run = a_run(bibliography)
    (found,) = runner.check(run, [a_rule("reference", Finding("Wrong."))]).findings
    assert (found.path, found.span, found.citation) == ("a.bib", Span(6, 10), None)
    (found,) = runner.check(run, [a_rule("entry", Finding("Wrong."))]).findings
    assert (found.path, found.span, found.reference) == ("a.bib", Span(6, 10), "rain")


# What is needed


def test_a_rule_that_needs_nothing_is_asked_offline():
    rule = a_rule("statement", Passed())
    assert runner.check(a_run(offline=True), [rule]).passed


@pytest.mark.parametrize("kind", ["statement", "citation", "reference"])
def test_a_rule_that_needs_a_page_is_not_asked_without_it(kind):
    rule = a_rule(kind, Finding("Wrong."), need=Need.TEXT)
    checked = runner.check(a_run(offline=True), [rule])
    assert checked.findings == ()
    (row,) = checked.skipped
    assert (row.reason, row.reference, row.codes) == ("offline", "rain", ("W499",))
    assert row.need is Need.TEXT


def test_a_rule_is_asked_where_one_of_two_sources_was_read():
    run = a_run(evidence=[Evidence(URL, status=200, characters=9)], outcome=OutcomeName.ALIVE)
    paper = Reference(key="paper", type="book")
    document = a_document()
    (note,) = document.notes
    two = evolve(note, citations=(*note.citations, evolve(note.citations[0], reference="paper")))
    run = evolve(
        run, documents=(evolve(document, notes=(two,)),), references=(*run.references, paper)
    )
    rule = a_rule("statement", Finding("Wrong."), need=Need.TEXT)
    checked = runner.check(run, [rule])
    assert len(checked.findings) == 1
    assert [(row.reason, row.reference) for row in checked.skipped] == [("paper", "paper")]


ALIVE = Evidence(URL, status=200, characters=900)


def failed(kind):
    return Evidence(URL, problem=Problem(kind))


@pytest.mark.parametrize(
    ("variables", "evidence", "outcome", "need", "reason"),
    [
        ({"URL": ""}, None, None, Need.STATUS, "no-address"),
        ({"URL": "", "type": "book"}, None, None, Need.STATUS, "paper"),
        ({}, None, None, Need.STATUS, "not-asked"),
        ({}, failed("offline"), OutcomeName.OFFLINE, Need.STATUS, "offline"),
        ({}, failed("budget"), OutcomeName.UNCERTAIN, Need.STATUS, "budget"),
        ({}, failed("deadline"), OutcomeName.UNCERTAIN, Need.STATUS, "unfinished"),
        ({}, failed("not-replayed"), OutcomeName.UNCERTAIN, Need.STATUS, "not-asked"),
        ({}, Evidence(URL, status=404), OutcomeName.NOT_FOUND, Need.STATUS, None),
        ({}, Evidence(URL, status=404), OutcomeName.NOT_FOUND, Need.TEXT, "unreachable"),
        ({}, Evidence(URL, status=403), OutcomeName.BLOCKED, Need.TEXT, "blocked"),
        ({}, Evidence(URL, status=200), OutcomeName.LOGIN_WALL, Need.METADATA, "login-wall"),
        ({}, failed("timeout"), OutcomeName.TIMEOUT, Need.TEXT, "timeout"),
        ({}, Evidence(URL, status=200, media_type="image/png"), OutcomeName.ALIVE, Need.TEXT,
         "no-text"),
        ({}, ALIVE, OutcomeName.ALIVE, Need.TEXT, None),
        ({}, ALIVE, OutcomeName.CONTENT_MISMATCH, Need.TEXT, None),
        ({}, ALIVE, OutcomeName.FRAGMENT_MISSING, Need.TEXT, None),
        ({}, ALIVE, OutcomeName.SOFT_404, Need.TEXT, "unreachable"),
    ],
)  # fmt: skip
def test_why_a_source_was_not_read(variables, evidence, outcome, need, reason):
    run = a_run(evidence=[evidence] if evidence else [], outcome=outcome, **variables)
    assert unread(run, run.references[0], need)[0] == reason


def test_one_row_stands_for_all_rules_that_could_not_be_asked():
    many = [a_rule("statement", need=Need.TEXT, code=f"W49{n}") for n in range(3)]
    other = a_rule("statement", need=Need.STATUS, code="W480")
    checked = runner.check(a_run(offline=True), [*many, other])
    assert [row.codes for row in checked.skipped] == [("W490", "W491", "W492"), ("W480",)]


def test_a_row_that_a_rule_yields_is_anchored():
    rule = a_rule("statement", Skipped("language", "it is in Welsh"))
    (row,) = runner.check(a_run(), [rule]).skipped
    assert (row.codes, row.path, row.statements) == (("W499",), "a.txt", ("0123456789ab",))


# Crashes


def crash(_):
    raise ZeroDivisionError("on\n\x1b[31mpurpose")
    yield


def test_a_crash_is_a_row_and_a_sentence_and_the_others_are_asked():
    rules = [a_rule("statement", check=crash, code="W490"), a_rule("statement", Finding("Wrong."))]
    checked = runner.check(a_run(), rules)
    assert [f.code for f in checked.findings] == ["W499"]
    (row,) = checked.skipped
    assert (row.reason, row.codes, row.need) == ("crashed", ("W490",), Need.NOTHING)
    assert checked.crashes == (row.detail,)
    assert row.detail.startswith("made-w490 crashed: ZeroDivisionError: on")


def test_the_same_crash_is_told_once():
    run = a_run(a_document("a.txt"), a_document("b.txt"))
    checked = runner.check(run, [a_rule("statement", check=crash)])
    assert len(checked.crashes) == 1
    assert [row.path for row in checked.skipped] == ["a.txt", "b.txt"]


def test_a_rule_that_does_not_know_what_it_needs_asks_nobody_and_is_reported():
    def needs(_):
        raise KeyError("x")

    rule = a_rule("statement", Finding("Wrong."), needs=needs)
    assert plan(a_run(), [rule]) == []
    other = a_rule("statement", need=Need.TEXT, code="W490")
    assert [r.need for r in plan(a_run(), [rule, other])] == [Need.TEXT]
    checked = runner.check(a_run(), [rule])
    assert [row.reason for row in checked.skipped] == ["crashed"]
    assert checked.findings == ()


@pytest.mark.parametrize("odd", ["wrong", None, Severity.ERROR])
def test_what_is_no_outcome_is_a_crash_of_the_rule(odd):
    checked = runner.check(a_run(), [a_rule("statement", odd)])
    assert len(checked.crashes) == 1
    assert "made-w499" in checked.crashes[0]
    assert [row.reason for row in checked.skipped] == ["crashed"]


def test_a_crash_that_talks_is_cut_short():
    def talk(_):
        raise ValueError("x" * 100_000)
        yield

    (sentence,) = runner.check(a_run(), [a_rule("statement", check=talk)]).crashes
    assert len(sentence) < 500


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_is_no_crash(end):
    def leave(_):
        raise end
        yield

    with pytest.raises(end):
        runner.check(a_run(), [a_rule("statement", check=leave)])
