"""The Q rules, from comparisons to outcomes."""

import pytest
from attrs import evolve

from verifier.model import Comparison, Evidence, Need, Outcome, OutcomeName, Quotation
from verifier.text.span import Span

URL = "https://a.example/a"
SENTENCE = "She said that “the eastern mole will not survive another winter” at sea."
SAID = "the eastern mole will not survive another winter"
RULES = [
    "quotation-not-found", "quotation-altered", "quotation-out-of-order", "quotation-elsewhere",
]  # fmt: skip


@pytest.fixture
def asked(make_prose, make_run, make_reference, cited, ask):
    def asked(rule, match=None, *, sentence=SENTENCE, status=200, **facts):
        reference = make_reference("a", "webpage", title="A Long Winter", URL=URL)
        document = make_prose(sentence, cited("A Long Winter.", reference))
        start = sentence.find("“") + 1
        if start:
            said = sentence[start : sentence.index("”")]
            span = Span(start, start + len(said))
            quotation = Quotation(said, span.start, span.end, span)
            statement = evolve(document.statements[0], quotations=(quotation,))
            document = evolve(document, statements=(statement,))
        evidence = Evidence(URL, status=status, final_url=URL, characters=900, need=Need.TEXT)
        name = OutcomeName.ALIVE if status == 200 else OutcomeName.BLOCKED
        compared = []
        if match:
            compared = [
                Comparison("c1", "quotation", document.path, document.statements[0].id, match,
                           said, span, evidence.key, reference="a", **facts)
            ]  # fmt: skip
        run = make_run([document], [reference], [evidence], compared, {URL: Outcome(name)})
        return ask(rule, run)

    return asked


@pytest.mark.parametrize(
    ("rule", "match", "severity"),
    [
        ("quotation-not-found", "not-found", "error"),
        ("quotation-altered", "altered", "error"),
        ("quotation-out-of-order", "out-of-order", "error"),
        ("quotation-elsewhere", "other-version", "warning"),
        ("quotation-elsewhere", "other-document", "warning"),
    ],
)
def test_a_quotation_that_does_not_hold_is_found(asked, rule, match, severity):
    checked = asked(rule, match)
    (finding,) = checked.findings
    assert (finding.severity, finding.confidence, finding.comparison) == (severity, "high", "c1")
    assert finding.span.of(SENTENCE) == finding.thing == SAID
    assert SAID in finding.message
    assert checked.passed == checked.skipped == ()


@pytest.mark.parametrize("rule", RULES)
def test_a_quotation_that_holds_passes(asked, rule):
    (passed,) = asked(rule, "found-marked").passed
    assert (passed.comparison, passed.reference) == ("c1", "a")


@pytest.mark.parametrize("rule", RULES)
def test_what_cannot_be_compared_is_skipped_with_its_reason(asked, rule):
    checked = asked(rule, "uncheckable", reason="language")
    assert [s.reason for s in checked.skipped] == ["language"]
    assert checked.findings == checked.passed == ()


@pytest.mark.parametrize("rule", RULES)
def test_a_source_that_does_not_answer_is_skipped(asked, rule):
    assert [s.reason for s in asked(rule, status=403).skipped] == ["blocked"]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("sentence", ["It rained.", "They called it “home”."])
def test_without_a_quotation_there_is_nothing_to_ask(asked, rule, sentence):
    checked = asked(rule, sentence=sentence)
    assert checked.findings == checked.passed == checked.skipped == ()


def test_each_verdict_has_one_rule(asked):
    for match in ("not-found", "altered", "out-of-order", "other-version", "other-document"):
        assert sum(len(asked(rule, match).findings) for rule in RULES) == 1


@pytest.mark.parametrize(
    "facts", [{"flags": ("sources-unread",), "confidence": "low"}, {"confidence": "low"}]
)
def test_words_that_may_stand_elsewhere_are_a_warning(asked, facts):
    (finding,) = asked("quotation-not-found", "not-found", **facts).findings
    assert (finding.severity, finding.confidence) == ("warning", "low")


def test_an_alteration_is_told_word_by_word(asked):
    (finding,) = asked("quotation-altered", "altered", detail="“not” is left out").findings
    assert "“not” is left out" in finding.message


def test_a_long_quotation_is_cut_in_the_message(asked):
    sentence = f"“{'the mole and the harbour ' * 20}”."
    (finding,) = asked("quotation-not-found", "not-found", sentence=sentence).findings
    assert len(finding.message) < 300
    assert "…” is not in" in finding.message
