"""uncertain-reading, and how sure rules are that rest on a field that was barely read."""

import pytest
from attrs import evolve

from verifier.model import Comparison, Evidence, Facts, Match, Outcome, OutcomeName, Severity
from verifier.references.model import FieldSpan, Name
from verifier.text.span import Span

TEXT = "Ana Oren, “Salt Roads,” Quay Papers, 1889, vol. 8."
RULE = "uncertain-reading"


@pytest.fixture
def run_with(make_prose, make_run, cited, make_reference):
    """Return a run in which a source is cited once, its fields as given: (words, confidence)."""

    def make(words=TEXT, citation=None, **fields):
        places = {
            name.replace("_", "-"): FieldSpan(
                Span(words.index(part), words.index(part) + len(part)), sure
            )
            for name, (part, sure) in fields.items()
        }
        source = make_reference(
            type="article-journal", title="Salt Roads", author=(Name("Oren", "Ana"),),
            container_title="Quay Papers", issued="1889",
        )  # fmt: skip
        note = cited(words, source, fields=places, **(citation or {}))
        return make_run(documents=[make_prose("It rained.", note)], references=[source])

    return make


def test_a_field_read_with_low_confidence_is_shown_in_the_author_s_words(ask, run_with):
    run = run_with(title=("Salt Roads", 0.4), author=("Ana Oren", 0.3), volume=("8", 0.1))
    (finding,) = ask(RULE, run).findings
    assert finding.message == (
        "Read with low confidence: title “Salt Roads”, author “Ana Oren”. Please check."
    )
    assert (finding.severity, finding.confidence) == (Severity.NOTE, "low")
    assert (finding.note, finding.citation, finding.statement) == ("1", "n1c1", "0123456789ab")
    assert finding.thing == "“Salt Roads” / “Ana Oren”"


def test_a_field_read_with_some_confidence_is_not_asked_about(ask, run_with):
    checked = ask(RULE, run_with(title=("Salt Roads", 0.5), author=("Ana Oren", 0.9)))
    assert checked.findings == ()
    assert len(checked.passed) == 1


def test_two_fields_with_the_same_words_are_one_finding(ask, run_with):
    run = run_with(title=("Ana Oren, “Salt Roads", 0.9), author=("Ana Oren", 0.9))
    (finding,) = ask(RULE, run).findings
    assert finding.message == (
        "Read with low confidence: title “Ana Oren, “Salt Roads”, author “Ana Oren”. "
        "The same words were read as two fields. Please check."
    )


def test_long_words_are_cut(ask, run_with):
    words = f"Ana Oren, “{'Salt ' * 40}Roads.”"
    (finding,) = ask(RULE, run_with(words, title=("Salt " * 40, 0.2))).findings
    assert len(finding.message) < 160
    assert "…" in finding.message


@pytest.mark.parametrize("type_", ["short-form", "commentary"])
def test_a_short_form_and_a_remark_are_not_asked_about(ask, run_with, type_):
    checked = ask(RULE, run_with(citation={"type": type_}, title=("Salt Roads", 0.1)))
    assert checked.findings == checked.passed == ()


def test_a_link_is_not_asked_about(ask, run_with):
    run = run_with(title=("Salt Roads", 0.1))
    (document,) = run.documents
    links = tuple(evolve(note, kind="link") for note in document.notes)
    checked = ask(RULE, evolve(run, documents=(evolve(document, notes=links),)))
    assert checked.findings == checked.passed == ()


def test_notes_that_contradict_each_other_are_no_surer_than_either_was_read(
    ask, make_prose, make_run, cited, make_reference
):
    def run(first, second):
        notes = [
            cited(
                f"Oren, “Salt Roads,” {year}.",
                make_reference(title="Salt Roads", issued=year),
                fields={"issued": FieldSpan(Span(20, 24), sure)},
            )
            for year, sure in (("1889", first), ("1898", second))
        ]
        source = make_reference(title="Salt Roads", issued="1889")
        return make_run(documents=[make_prose("It rained.", *notes)], references=[source])

    for sure, level in (((0.9, 0.9), "high"), ((0.4, 0.9), "low"), ((0.9, 0.6), "medium")):
        (finding,) = ask("conflicting-reference", run(*sure)).findings
        assert finding.confidence == level


@pytest.mark.parametrize(
    ("rule", "relation", "fields", "level"),
    [
        ("source-after-document", "published-document", {"issued": 0.6}, "medium"),
        ("source-after-document", "published-document", {"accessed": 0.1}, "high"),
        ("access-before-publication", "published-accessed", {"accessed": 0.3}, "low"),
        ("access-after-document", "accessed-document", {"accessed": 0.6}, "medium"),
        ("url-date-differs", "published-address", {"issued": 0.3}, "low"),
        ("future-date", "accessed-today", {"issued": 0.3}, "high"),
    ],
)
def test_rules_of_dates_are_no_surer_than_the_dates_were_read(
    ask, run_with, rule, relation, fields, level
):
    run = run_with(**{name: ("1889", sure) for name, sure in fields.items()})
    compared = Comparison(
        id="c1", kind="date", path="text.md", statement=None, match=Match.DIFFERS, said="1889",
        span=Span(0, 4), reference="smith2013", citation="n1c1", flags=(relation,), detail="late",
    )  # fmt: skip
    (finding,) = ask(rule, evolve(run, comparisons=(compared,))).findings
    assert finding.confidence == level


def test_what_a_page_shows_is_no_surer_than_the_title_was_read(ask, run_with):
    run = run_with(title=("Salt Roads", 0.6))
    outcome = Outcome(OutcomeName.CONTENT_MISMATCH, ("another title",))
    source = evolve(run.references[0], URL="https://quay.example/salt")
    evidence = Evidence(url=source.URL, status=200, checked="2026-11-24T10:00:00Z")
    answered = evolve(
        run,
        references=(source,),
        facts=Facts([evidence]),
        outcomes={evidence.key: outcome},
    )
    (finding,) = ask("content-mismatch", answered).findings
    assert finding.confidence == "medium"
