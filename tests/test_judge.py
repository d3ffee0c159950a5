"""The judge: verdicts with their why, causes folded, silences counted, fingerprints that stay."""

import pytest
from attrs import evolve

from verifier import judge
from verifier.config import Silence
from verifier.model import (
    Allowance,
    Comparison,
    Document,
    Evidence,
    Facts,
    Finding,
    Marker,
    Match,
    Note,
    Run,
    RunFacts,
    Severity,
    Skipped,
    Statement,
    StatementSubject,
    VerdictName,
)
from verifier.references.model import Citation, Reference
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

TEXT = "It rained all day.[1]\n\n[1] Diary.\n"
URL = "https://diary.example/"


def document(type_="webpage", noted=True):
    citation = Citation("n1c1", "Diary", Span(27, 32), type_, reference="diary")
    note = Note("n1", "1", "footnote", Excerpt.whole(TEXT, 27, 33), Span(23, 33), (citation,))
    statement = Statement(
        "abc",
        Excerpt.whole(TEXT, 0, 18),
        Span(0, 18),
        notes=("1",) if noted else (),
        note_ids=("n1",) if noted else (),
        markers=(Marker("1", "n1", 18, Span(18, 21)),) if noted else (),
    )
    return Document("a.txt", "plain", "prose", TEXT, statements=(statement,), notes=(note,))


def a_run(doc, *, url=URL, evidence=(), comparisons=()):
    return Run(
        RunFacts("2026-11-24"),
        (doc,),
        (Reference("diary", "webpage", title="Diary", URL=url),),
        Facts(evidence),
        comparisons=tuple(comparisons),
    )


def verdict(doc, *, findings=(), skipped=(), **rest):
    run = a_run(doc, **rest)
    return judge.verdict(StatementSubject(run, doc, doc.statements[0]), findings, skipped)


def finding(severity=Severity.ERROR, name="not-found", **rest):
    base = Finding("gone", "W404", name, severity, path="a.txt", statement="abc")
    return evolve(base, statements=("abc",), span=Span(27, 32), **rest)


READ = Evidence(URL, status=200, characters=900)
HELD = Comparison("c1", "quotation", "a.txt", "abc", Match.FOUND, "all day", evidence=READ.key)


def test_an_error_disputes_even_what_was_found():
    result = verdict(document(), findings=[finding()], evidence=[READ], comparisons=[HELD])
    assert result.name is VerdictName.DISPUTED
    assert result.why == "One error stands on it: not-found."


def test_a_statement_without_note_is_unsourced():
    assert verdict(document(noted=False)).name is VerdictName.UNSOURCED


def test_a_note_that_only_comments_is_no_source():
    result = verdict(document("commentary"))
    assert (result.name, result.why) == (VerdictName.UNSOURCED, "Its note cites no source.")


def test_a_warning_leaves_it_unverified():
    result = verdict(
        document(), findings=[finding(Severity.WARNING)], evidence=[READ], comparisons=[HELD]
    )
    assert result.name is VerdictName.UNVERIFIED
    assert "One warning stands on it: not-found" in result.why


def test_a_note_changes_no_verdict():
    result = verdict(
        document(), findings=[finding(Severity.NOTE)], evidence=[READ], comparisons=[HELD]
    )
    assert result.name is VerdictName.VERIFIED


def test_words_that_stand_in_the_source_verify():
    result = verdict(document(), evidence=[READ], comparisons=[HELD])
    assert result.name is VerdictName.VERIFIED
    assert result.why == "The quotation stands in the source that was read."


def test_a_page_that_answers_verifies_nothing():
    result = verdict(document(), evidence=[READ])
    assert result.name is VerdictName.UNVERIFIED
    assert result.why == ("The page was read; nothing in this statement could be compared with it.")


def test_an_address_asked_only_for_its_status_was_not_read():
    result = verdict(document(), evidence=[evolve(READ, characters=None)])
    assert result.why.startswith("The address answers; nothing")


def test_what_was_not_read_is_said_with_its_reason():
    skipped = [Skipped("offline", reference="diary", statements=("abc",))]
    assert verdict(document(), skipped=skipped).why == "Its source was not asked (offline)."


def test_a_source_without_address_is_named_as_such():
    assert verdict(document(), url="").why == "Its source has no address."


def test_a_comparison_with_nothing_read_does_not_verify():
    unread = evolve(HELD, evidence=None)
    assert verdict(document(), comparisons=[unread]).name is VerdictName.UNVERIFIED


class FakeRule:
    def __init__(self, name, code, supersedes=()):
        self.name, self.code, self.supersedes = name, code, supersedes


RULES = [FakeRule("future-date", "D508", ("source-after-document",)), FakeRule("x", "D502")]


def test_one_cause_is_one_finding():
    cause = finding(name="source-after-document", code="D502", citation="n1c1")
    root = finding(name="future-date", code="D508", citation="n1c1")
    folded = judge.folded_causes([cause, root], RULES)
    assert [f.name for f in folded] == ["future-date"]
    assert [c.name for c in folded[0].causes] == ["source-after-document"]


def test_findings_on_other_sources_stay_apart():
    cause = finding(name="source-after-document", code="D502", citation="n1c1")
    root = finding(name="future-date", code="D508", citation="n2c1")
    assert len(judge.folded_causes([cause, root], RULES)) == 2


def prints(text, doc=None):
    doc = doc or document()
    found = judge.fingerprinted(a_run(doc), [finding(thing=text), finding(thing=text)])
    return [f.fingerprint for f in found]


def test_a_fingerprint_knows_words_and_thing_and_no_line():
    doc = document()
    moved = evolve(doc, text="\n\n" + doc.text)
    assert prints("a", doc) == prints("a", moved)
    assert prints("a") != prints("b")


def test_repeats_are_counted():
    first, second = prints("a")
    assert second == f"{first}-2"


def silenced(findings, doc=None, silences=(), baseline=frozenset()):
    return judge.silenced(a_run(doc or document()), findings, silences, baseline)


def test_a_comment_silences_what_stands_in_its_block():
    doc = evolve(document(), allowances=(Allowance("not-found", "gone for good", Span(0, 21)),))
    standing, allowed = silenced([finding(), finding(name="moved")], doc)
    assert [f.name for f in standing] == ["moved"]
    assert [(a.by, a.reason) for a in allowed] == [("comment", "gone for good")]


@pytest.mark.parametrize(
    ("silence", "stands"),
    [
        (Silence("not-found", "known"), False),
        (Silence("W404", "known"), False),
        (Silence("not-found", "known", path="*.md"), True),
        (Silence("not-found", "known", url="https://diary.*"), False),
        (Silence("not-found", "known", url="https://other.*"), True),
        (Silence("not-found", "known", key="other"), True),
        (Silence("moved", "known"), True),
    ],
)
def test_the_configuration_silences_by_rule_and_place(silence, stands):
    standing, allowed = silenced([finding(thing=URL)], silences=[silence])
    assert bool(standing) is stands
    assert bool(allowed) is not stands


def test_the_baseline_silences_what_is_known():
    standing, allowed = silenced([finding(fingerprint="ab")], baseline=frozenset({"ab"}))
    assert standing == []
    assert allowed[0].by == "baseline"
