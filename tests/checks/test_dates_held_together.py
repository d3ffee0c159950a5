"""Rules of family D that hold two dates of a source, a document and a page side by side."""

import pytest
from attrs import evolve

from verifier.compare.dates import dates
from verifier.judge import folded_causes
from verifier.model import Evidence, Finding, Outcome, OutcomeName, PageDates, Severity
from verifier.references.dates import find, from_edtf
from verifier.references.model import DateMention
from verifier.registry import Rule, load

PAGE = "https://courier.example/story"
DATED = "https://courier.example/2013/07/26/border"
COPY = "https://web.archive.org/web/{}/https://courier.example/story"


@pytest.fixture
def asked(ask, make_run, make_prose, cited, make_reference):
    """Ask a rule of a document of one sentence and one source, with all dates compared."""

    def asked(rule, dated="", sentence="It rained.", note="Weather.", evidence=(), **variables):
        source = make_reference(**variables)
        mention = DateMention(0, 4, dated, from_edtf(dated)) if dated else None
        document = make_prose(sentence, cited(note, source), dated=mention)
        statement = evolve(document.statements[0], dates=tuple(find(sentence)))
        document = evolve(document, statements=(statement,))
        run = make_run(documents=[document], references=[source], evidence=evidence)
        numbered = tuple(evolve(c, id=f"c{n}") for n, c in enumerate(dates(run), 1))
        return ask(rule, evolve(run, comparisons=numbered))

    return asked


def only(checked):
    (finding,) = checked.findings
    assert finding.comparison.startswith("c")
    return finding


VIOLATIONS = {
    "source-after-document": ({"issued": "2014-07-26", "dated": "2013-11-28"}, Severity.ERROR),
    "access-before-publication": (
        {"issued": "2014-03-12", "accessed": "2013-05-03"}, Severity.ERROR),
    "future-date": ({"issued": "2203"}, Severity.ERROR),
    "url-date-differs": ({"issued": "2013-05-26", "URL": DATED}, Severity.ERROR),
    "archive-date-differs": ({"archive_url": COPY.format("20131301000000")}, Severity.ERROR),
}  # fmt: skip
MILDER = {
    "source-after-document": (
        {"issued": "2014", "dated": "2013-11-28", "type": "book"}, Severity.NOTE),
    "access-before-publication": (
        {"issued": "2013-07", "accessed": "2013-05-03", "type": "article-magazine"},
        Severity.NOTE),
    "future-date": ({"issued": "2027-01", "type": "article-journal"}, Severity.NOTE),
    "url-date-differs": ({"issued": "2013-07-20", "URL": DATED}, Severity.WARNING),
}  # fmt: skip
CONSISTENT = {
    "source-after-document": {"issued": "2013-07-26", "dated": "2013-11-28"},
    "access-before-publication": {"issued": "2013-03-12", "accessed": "2013-05-03"},
    "future-date": {"issued": "2013"},
    "url-date-differs": {"issued": "2013-07-25", "URL": DATED},
    "archive-date-differs": {"archive_url": COPY.format("20130801000000")},
    "access-after-document": {"accessed": "2013-11-28", "dated": "2013-11-28"},
}
UNASKED = {
    "source-after-document": {"issued": "2013-07-26"},
    "access-before-publication": {"issued": "2013-03-12"},
    "future-date": {},
    "url-date-differs": {"issued": "2013-07-25", "URL": PAGE},
    "archive-date-differs": {"issued": "2013-07-25", "URL": PAGE},
    "access-after-document": {"accessed": "2013-11-28"},
    "ambiguous-date": {},
    "source-before-event": {"issued": "2013-07-26"},
}


@pytest.mark.parametrize("rule", VIOLATIONS)
def test_a_definite_violation_is_found(asked, rule):
    variables, severity = VIOLATIONS[rule]
    finding = only(asked(rule, **variables))
    assert finding.severity is severity
    assert (finding.citation, finding.note_id) == ("n1c1", "n1")
    assert (finding.reference, finding.statement) == ("smith2013", "0123456789ab")


@pytest.mark.parametrize("rule", MILDER)
def test_a_violation_with_a_way_out_is_milder(asked, rule):
    variables, severity = MILDER[rule]
    assert only(asked(rule, **variables)).severity is severity


@pytest.mark.parametrize("rule", CONSISTENT)
def test_dates_that_fit_pass(asked, rule):
    checked = asked(rule, **CONSISTENT[rule])
    assert checked.findings == ()
    assert len(checked.passed) == 1


@pytest.mark.parametrize("rule", UNASKED)
def test_without_a_second_date_there_is_nothing_to_ask(asked, rule):
    checked = asked(rule, **UNASKED[rule])
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


def test_late_readings_are_told_once_a_document(ask, make_run, make_prose, cited, make_reference):
    sources = [make_reference(f"rain{n}", accessed="2014-05-03") for n in range(3)]
    mention = DateMention(0, 4, "2013", from_edtf("2013"))
    document = make_prose(
        "It rained.", *(cited(f"Weather {s.key}.", s) for s in sources), dated=mention
    )
    run = make_run(documents=[document], references=sources)
    checked = ask("access-after-document", evolve(run, comparisons=tuple(dates(run))))
    (finding,) = checked.findings
    assert finding.severity is Severity.WARNING
    assert finding.message.startswith("3 sources were read after the date of the document")
    assert finding.statements == ()


def test_a_document_dated_tomorrow_is_found(asked):
    (finding,) = asked("future-date", dated="2031").findings
    assert "the document is dated 2031" in finding.message


# ------------------------------------------------------------------------------ ambiguous-date


def test_a_date_in_digits_that_decides_is_ambiguous(asked):
    (mention,) = find("5/4/2013")
    dates_ = {"issued": mention.date, "accessed": "2013-04-20"}
    finding = only(asked("ambiguous-date", **dates_))
    assert finding.severity is Severity.WARNING
    assert asked("access-before-publication", **dates_).findings == ()


def test_a_date_in_digits_that_decides_nothing_passes(asked):
    (mention,) = find("5/4/2013")
    checked = asked("ambiguous-date", issued=mention.date, accessed="2014-04-20")
    assert (checked.findings, len(checked.passed)) == ((), 1)


# -------------------------------------------------------------------------- source-before-event

CLOSED = "On 3 August 2013 the border was closed."


def test_news_older_than_the_event_is_found(asked):
    finding = only(asked("source-before-event", sentence=CLOSED, issued="2013-07-26"))
    assert finding.severity is Severity.ERROR
    assert finding.thing == "3 August 2013"
    assert finding.reference == "smith2013"


def test_a_page_older_than_the_event_is_a_note(asked):
    said = {"sentence": CLOSED, "issued": "2013-07-26", "type": "webpage"}
    assert only(asked("source-before-event", **said)).severity is Severity.NOTE


def test_news_of_the_same_month_passes(asked):
    checked = asked("source-before-event", sentence="In July 2013 it fell.", issued="2013-07-26")
    assert (checked.findings, len(checked.passed)) == ((), 1)


# ---------------------------------------------------------------------------- page-date-differs


def page(**tiers):
    tiers = {name.replace("_", "-"): value for name, value in tiers.items()}
    return Evidence(PAGE, status=200, dates=PageDates(tiers=tiers))


STORY = {"issued": "2013-07-26", "URL": PAGE}


@pytest.mark.parametrize(
    ("tiers", "severity"),
    [
        ({"json_ld": "2013-08-26", "time": "2013-08-26"}, Severity.ERROR),
        ({"meta": "2013-08-26", "json_ld": "2013-08-26"}, Severity.WARNING),
        ({"meta": "2013-08-26", "time": "2013-10-02"}, Severity.WARNING),
    ],
)
def test_a_page_of_another_day_is_found(asked, tiers, severity):
    finding = only(asked("page-date-differs", evidence=[page(**tiers)], **STORY))
    assert finding.severity is severity
    assert finding.evidence == (PAGE, "cited", None)
    assert (finding.note_id, finding.citation) == ("n1", "n1c1")


def test_a_page_of_the_same_day_passes(asked):
    checked = asked("page-date-differs", evidence=[page(meta="2013-07-27")], **STORY)
    assert (checked.findings, len(checked.passed)) == ((), 1)


def test_a_page_that_was_not_asked_is_skipped(asked):
    checked = asked("page-date-differs", **STORY)
    assert [row.reason for row in checked.skipped] == ["not-asked"]
    assert checked.findings == ()


def test_a_page_without_dates_has_nothing_to_say(asked):
    checked = asked("page-date-differs", evidence=[page()], **STORY)
    assert (checked.findings, checked.passed) == ((), ())


def test_a_note_without_a_date_has_nothing_to_ask_of_a_page(asked):
    checked = asked("page-date-differs", evidence=[page(meta="2013-07-27")], URL=PAGE)
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


def test_one_doubtful_tier_makes_the_address_a_warning(asked):
    said = {"issued": "2013-05-26", "URL": DATED}
    doubtful = evolve(page(meta="2013-09-01"), url=DATED)
    assert only(asked("url-date-differs", evidence=[doubtful], **said)).severity is Severity.WARNING


def test_a_page_that_is_gone_gives_no_date(ask, make_run, make_prose, cited, make_reference):
    source = make_reference(**STORY)
    gone = page(json_ld="2013-08-26", time="2013-08-26")
    run = make_run(
        documents=[make_prose("It rained.", cited("Weather.", source))],
        references=[source],
        evidence=[gone],
        outcomes={PAGE: Outcome(OutcomeName.SOFT_404)},
    )
    assert not [c for c in dates(run) if c.flags[0] == "published-page"]


def test_a_note_never_stands_above_an_error():
    names = ["source-after-document", "url-date-differs"]
    rules = [Rule(name, load("checks", name)) for name in names]
    worse = Finding("a", "D510", "url-date-differs", Severity.ERROR, reference="smith2013")
    for severity, standing in ((Severity.NOTE, 2), (Severity.ERROR, 1)):
        above = Finding("b", "D502", "source-after-document", severity, reference="smith2013")
        assert len(folded_causes([worse, above], rules)) == standing
