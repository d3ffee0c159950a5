"""No finding is surer than the reading beneath it, whichever rule yields it."""

import pytest

from verifier import registry
from verifier.engine import rules
from verifier.model import Document, Finding, Note, Run, RunFacts, Severity
from verifier.references.model import TEXT_VARIABLES, Citation, Entry, FieldSpan, Reference
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

WORDS = "Ana Oren, “Salt Roads,” 1889."
SOURCE = Reference("oren1889", "book", title="Salt Roads")


def run_of(*sure, whole=0.9, entries=()):
    """Return a run in which one source is cited, its title read as surely as each of `sure`."""
    notes = []
    for number, title in enumerate(sure, 1):
        fields = {"title": FieldSpan(Span(11, 21), title), "issued": FieldSpan(Span(24, 28), 1.0)}
        citation = Citation(
            f"n{number}c1", WORDS, Span(0, len(WORDS)), "book", SOURCE, "oren1889",
            confidence=whole, fields=fields,
        )  # fmt: skip
        excerpt = Excerpt.whole(WORDS)
        notes.append(Note(f"n{number}", str(number), "footnote", excerpt, Span(0, 29), (citation,)))
    document = Document("a.txt", "plain", "prose", WORDS, notes=tuple(notes), entries=entries)
    return Run(RunFacts("2026-11-24"), (document,), (SOURCE,))


def asked(run, kind, findings, rests_on=()):
    """Return the confidences of what a made rule yields about each subject of one kind."""

    class Made:
        CODE, SEVERITY, PASSES, RESTS_ON = "R999", Severity.NOTE, "It holds", rests_on

    setattr(Made, f"check_{kind}", staticmethod(lambda _: findings))
    checked = rules.check(run, [registry.Rule("made", Made)])
    assert checked.crashes == ()
    return [finding.confidence for finding in checked.findings]


@pytest.mark.parametrize(
    ("sure", "level"), [(0.9, "high"), (0.8, "high"), (0.6, "medium"), (0.4, "low")]
)
def test_a_finding_is_no_surer_than_the_field_beneath_it(sure, level):
    assert asked(run_of(sure), "citation", [Finding("wrong")], ("title",)) == [level]


def test_a_finding_may_be_less_sure_than_the_field():
    finding = Finding("wrong", confidence="low")
    assert asked(run_of(0.9), "citation", [finding], ("title",)) == ["low"]


def test_a_plug_in_s_own_word_for_confidence_breaks_nothing():
    finding = Finding("wrong", confidence="certain")
    assert asked(run_of(0.6), "citation", [finding], ("title",)) == ["medium"]


def test_a_finding_that_rests_on_no_field_is_left_alone():
    assert asked(run_of(0.1), "citation", [Finding("wrong")]) == ["high"]


def test_a_finding_may_rest_on_other_fields_than_its_rule():
    findings = [Finding("wrong"), Finding("late", rests_on=("issued",))]
    assert asked(run_of(0.1), "citation", findings, ("title",)) == ["low", "high"]


def test_a_source_is_as_sure_as_its_clearest_wording():
    assert asked(run_of(0.3, 0.6), "reference", [Finding("wrong")], ("title",)) == ["medium"]


def test_a_finding_about_one_citation_is_as_sure_as_that_one():
    finding = Finding("wrong", path="a.txt", citation="n1c1")
    run = run_of(0.3, 0.9)
    for kind in ("reference", "document", "run"):
        assert asked(run, kind, [finding], ("title",)) == ["low"]
    assert asked(run, "document", [Finding("wrong", citation="n2c1")], ("title",)) == ["high"]


def test_a_finding_that_names_its_source_alone_is_capped_too():
    finding = Finding("wrong", reference="oren1889")
    assert asked(run_of(0.4), "document", [finding], ("title",)) == ["low"]


def test_a_reference_file_holds_nothing_down():
    entry = Entry("oren1889", "book", Span(0, 5))
    run = run_of(0.1, entries=(entry,))
    assert asked(run, "reference", [Finding("wrong")], ("title",)) == ["high"]


def test_the_reading_as_a_whole_counts_where_no_field_is_there():
    assert asked(run_of(0.9, whole=0.4), "citation", [Finding("wrong")], ("type",)) == ["low"]


def test_a_citation_that_is_not_there_caps_nothing():
    finding = Finding("wrong", citation="n7c1")
    assert asked(run_of(0.1), "document", [finding], ("title",)) == ["high"]


def test_rules_rest_on_fields_that_exist():
    known = {"type", "author", "issued", "accessed"} | {
        name.replace("_", "-") for name in TEXT_VARIABLES
    }
    resting = {rule.name: set(rule.rests_on) for rule in registry.rules() if rule.rests_on}
    assert {"missing-field", "content-mismatch", "page-date-differs"} <= set(resting)
    assert all(fields <= known for fields in resting.values())
