"""impossible-date, weekday-mismatch and reversed-range: what a date says by itself."""

import pytest
from attrs import evolve

from verifier.model import Document, Severity
from verifier.references.dates import find
from verifier.references.model import Entry, EntryField
from verifier.text.span import Span

RULES = ["impossible-date", "weekday-mismatch", "reversed-range"]


@pytest.fixture
def asked(ask, make_run, make_prose, cited, make_reference):
    """Ask a rule of a document with this sentence and this note; their dates are read."""

    def asked(rule, sentence="It rained.", note="Weather."):
        document = make_prose(sentence, cited(note, make_reference(), dates=tuple(find(note))))
        statement = evolve(document.statements[0], dates=tuple(find(sentence)))
        return ask(rule, make_run(documents=[evolve(document, statements=(statement,))])), document

    return asked


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("impossible-date", "31 April 2012"),
        ("impossible-date", "2012-02-30"),
        ("impossible-date", "February 29, 2013"),
        ("weekday-mismatch", "Monday, 26 August 2025"),
        ("weekday-mismatch", "26 August 2025 (Friday)"),
        ("reversed-range", "from 9 May 2010 to 3 May 2010"),
        ("reversed-range", "2010–1998"),
    ],
)
def test_a_wrong_date_is_found_where_it_stands(asked, rule, words):
    for place in ({"sentence": f"It rained on {words}."}, {"note": f"Weather, {words}, p. 3."}):
        checked, document = asked(rule, **place)
        (finding,) = checked.findings
        assert finding.span.of(document.text) == words == finding.thing
        assert words in finding.message
        assert finding.severity is Severity.ERROR
        assert finding.statement == "0123456789ab"
        assert finding.note_id == ("n1" if "note" in place else None)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("impossible-date", "29 February 2012"),
        ("impossible-date", "29 February 1700"),
        ("impossible-date", "no. 31, 30 June 2013"),
        ("weekday-mismatch", "Tuesday, 26 August 2025"),
        ("weekday-mismatch", "Tuesday, 30 January 1649"),  # Old Style
        ("reversed-range", "1998–03"),
        ("reversed-range", "3–9 May 2010"),
        ("reversed-range", "218–201 BC"),
    ],
)
def test_a_right_date_passes(asked, rule, words):
    checked, _ = asked(rule, note=f"Weather, {words}, p. 3.")
    assert checked.findings == ()
    assert len(checked.passed) == 1


@pytest.mark.parametrize("rule", RULES)
def test_a_document_without_dates_is_not_asked(asked, rule):
    checked, _ = asked(rule)
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


def test_the_right_weekday_and_the_nearest_day_are_offered(asked):
    checked, _ = asked("weekday-mismatch", "On Monday, 26 August 2025, it rained.")
    (finding,) = checked.findings
    assert finding.suggestion == "Tuesday"
    assert "26 August 2025 was a Tuesday" in finding.message
    assert "the nearest Monday is 25 August 2025" in finding.message


def test_the_field_of_an_entry_is_asked_too(ask, make_run):
    text = "@misc{rain, date = {2013-02-31}}"
    place = Span(20, 30)
    entry = Entry("rain", "misc", Span(0, 32), (EntryField("date", "", "2013-02-31", place),))
    entries = Document("a.bib", "bibtex", "bibliography", text, entries=(entry,))
    checked = ask("impossible-date", make_run(documents=[entries]))
    (finding,) = checked.findings
    assert (finding.reference, finding.span.of(text)) == ("rain", "2013-02-31")


def test_a_weekday_of_long_ago_is_only_a_note(asked):
    checked, _ = asked("weekday-mismatch", "On Tuesday, 10th September, 1677, the court met.")
    assert [f.severity for f in checked.findings] == [Severity.NOTE]
