"""figure-not-found: from a comparison to an outcome."""

import pytest
from attrs import evolve

from verifier.compare.run import compare
from verifier.model import Evidence, Need, Outcome, OutcomeName
from verifier.references.model import Reference

URL = "https://survey.example/results"
SURVEY = Reference("survey", "webpage", title="National Survey", URL=URL)
PAGE = (
    "The national survey of Belmora was completed in 2024. The teams found {} hazardous areas in "
    "the southern border belt. Clearance with the present number of teams would take nine years."
)


@pytest.fixture
def asked(ask, cited, make_prose, make_run):
    def asked(sentence, page=None, **rest):
        evidence = Evidence(URL, status=200, need=Need.TEXT, characters=len(page or ""))
        document = make_prose(sentence, cited("National Survey", SURVEY))
        run = make_run(
            documents=[document],
            references=[SURVEY],
            evidence=[evidence] if page else [],
            outcomes={URL: Outcome(OutcomeName.ALIVE)} if page else {},
            text_of=lambda _: page,
            **rest,
        )
        return ask("figure-not-found", evolve(run, comparisons=compare(run)))

    return asked


SENTENCE = "The national survey of Belmora found 41 hazardous areas."


def test_a_figure_that_stands_nowhere_is_told(asked):
    checked = asked(SENTENCE, PAGE.format("37"))
    (finding,) = checked.findings
    assert finding.severity == "note"
    assert "41" in finding.thing
    assert checked.passed == ()


def test_a_figure_that_stands_there_passes(asked):
    checked = asked(SENTENCE, PAGE.format("41"))
    assert checked.findings == ()
    assert len(checked.passed) == 1


def test_a_source_that_was_not_asked_is_told(asked):
    assert [s.reason for s in asked(SENTENCE, offline=True).skipped] == ["offline"]


def test_a_statement_without_figures_asks_nothing(asked):
    checked = asked("The survey was completed.", PAGE.format("41"))
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())
