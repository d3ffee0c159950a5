"""The facts about time of a run, held side by side."""

import pytest
from attrs import evolve

from verifier.compare.dates import dates, timeline
from verifier.model import (
    Document,
    Evidence,
    Facts,
    Marker,
    Match,
    Note,
    PageDates,
    Run,
    RunFacts,
    Statement,
)
from verifier.references.dates import find, from_edtf
from verifier.references.dates.paths import in_address, stamp
from verifier.references.dates.spoken import in_words
from verifier.references.model import Citation, DateMention, Reference
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

DATES = ("issued", "accessed", "archive_date")
PAGE = "https://courier.example/story"


def source(type="article-newspaper", **variables):  # noqa: A002
    for name in DATES:
        if isinstance(variables.get(name), str):
            variables[name] = from_edtf(variables[name])
    return Reference(key="verdan2013", type=type, **variables)


def document(*sources, sentence="It rained.", note="Note.", dated=""):
    text = f"{sentence}\n\n{note}"
    words = Excerpt.whole(text, 0, len(sentence))
    place = Span(len(sentence) + 2, len(text))
    citations = tuple(
        Citation(f"n1c{n}", note, place, s.type, worded=s, reference=s.key)
        for n, s in enumerate(sources, 1)
    )
    statement = Statement(
        "0123456789ab", words, words.span(), notes=("1",), note_ids=("n1",),
        markers=(Marker("1", "n1", len(sentence), place),), dates=tuple(find(sentence)),
    )  # fmt: skip
    notes = (Note("n1", "1", "footnote", Excerpt.whole(text, place.start), place, citations),)
    mention = DateMention(0, 2, dated, from_edtf(dated)) if dated else None
    return Document(
        "a.md", "markdown", "prose", text, statements=(statement,), notes=notes, dated=mention
    )


def run(*sources, evidence=(), as_of="2026-01-01", **rest):
    doc = document(*sources, **rest)
    return Run(RunFacts(as_of), (doc,), sources, Facts(evidence))


def match_of(relation, *sources, **rest):
    """Return the match and flags of the only comparison of this relation, or None."""
    found = [c for c in dates(run(*sources, **rest)) if c.flags[0] == relation]
    assert len(found) <= 1
    return (found[0].match, found[0].flags[1:]) if found else None


@pytest.mark.parametrize(
    ("relation", "variables", "dated", "match"),
    [
        ("published-today", {"issued": "2027"}, "", Match.DIFFERS),
        ("published-today", {"issued": "2026-01-02"}, "", Match.AGREES),
        ("published-today", {"issued": "2026"}, "", Match.AGREES),
        ("accessed-today", {"accessed": "2026-03-01"}, "", Match.DIFFERS),
        ("published-document", {"issued": "2013-11-29"}, "2013-11-28", Match.DIFFERS),
        ("published-document", {"issued": "2013-11"}, "2013-11-28", Match.AGREES),
        ("published-document", {"issued": "2013"}, "2013-11-28", Match.AGREES),
        ("published-document", {"issued": "2014~"}, "2013-11-28", Match.POSSIBLE),
        ("published-accessed", {"issued": "2013-05-03", "accessed": "2013-05-02"}, "",
         Match.AGREES),
        ("published-accessed", {"issued": "2013-05-03", "accessed": "2013-05-01"}, "",
         Match.DIFFERS),
        ("accessed-document", {"accessed": "2014"}, "2013-11-28", Match.DIFFERS),
    ],
)  # fmt: skip
def test_dates_must_come_in_their_order(relation, variables, dated, match):
    assert match_of(relation, source(**variables), dated=dated) == (match, ())


@pytest.mark.parametrize("kind", ["article-journal", "book"])
def test_a_cover_may_be_dated_a_little_ahead(kind):
    near = source(kind, issued="2014-01")
    far = source(kind, issued="2014-06")
    assert match_of("published-document", near, dated="2013-11-28") == (Match.POSSIBLE, ())
    assert match_of("published-document", far, dated="2013-11-28") == (Match.DIFFERS, ())


def test_what_is_forthcoming_has_no_date_to_ask():
    coming = source("book", issued="2014")
    said = {"note": "Verdan, Passes, forthcoming 2014.", "dated": "2013-11-28"}
    assert match_of("published-document", coming, **said) is None


def test_an_ambiguous_day_is_a_violation_only_in_one_reading():
    (mention,) = find("5/4/2013")
    read = source(issued=mention.date, accessed="2013-04-20")
    assert match_of("published-accessed", read) == (Match.POSSIBLE, ("ambiguous",))


@pytest.mark.parametrize(
    ("issued", "match"),
    [
        ("2013-07-26", (Match.AGREES, ())),
        ("2013-07-25", (Match.AGREES, ())),
        ("2013-07", (Match.AGREES, ())),
        ("2013-07-12", (Match.DIFFERS, ())),
        ("2013-05-12", (Match.DIFFERS, ("far",))),
    ],
)
def test_the_address_of_a_story_gives_its_day(issued, match):
    story = source(issued=issued, URL="https://courier.example/2013/07/26/border")
    assert match_of("published-address", story) == match


def test_a_law_is_not_dated_by_its_address():
    law = source("legislation", issued="2005-03-09", URL="https://gazette.example/2013/07/26/")
    assert match_of("published-address", law) is None


@pytest.mark.parametrize(
    ("stamped", "variables", "match"),
    [
        ("20130726101500", {}, Match.AGREES),
        ("20131301000000", {}, Match.DIFFERS),
        ("19950101000000", {}, Match.DIFFERS),
        ("20270101000000", {}, Match.DIFFERS),
        ("20130726101500", {"archive_date": "2013-07-26"}, Match.AGREES),
        ("20130726101500", {"archive_date": "2013-06-26"}, Match.DIFFERS),
        ("20130726101500", {"issued": "2013-08-26"}, Match.DIFFERS),
        ("2013", {"issued": "2013-08-26"}, Match.AGREES),
    ],
)
def test_the_stamp_of_an_archived_copy_is_a_time_that_fits(stamped, variables, match):
    copy = source(archive_url=f"https://web.archive.org/web/{stamped}/{PAGE}", **variables)
    assert match_of("archived", copy) == (match, ())


def page(tiers, modified=None, **rest):
    when = from_edtf(modified) if modified else None
    return Evidence(PAGE, status=200, dates=PageDates(modified=when, tiers=tiers), **rest)


@pytest.mark.parametrize(
    ("tiers", "modified", "match"),
    [
        ({"json-ld": "2013-07-26"}, None, (Match.AGREES, ())),
        ({"json-ld": "2013-08-26"}, None, (Match.DIFFERS, ("doubt",))),
        ({"json-ld": "2013-08-26", "meta": "2013-08-26"}, None, (Match.DIFFERS, ("doubt",))),
        ({"json-ld": "2013-08-26", "time": "2013-08-26"}, None, (Match.DIFFERS, ("two-tiers",))),
        ({"json-ld": "2013-08-26", "url": "2013-07-26"}, None, (Match.AGREES, ())),
        ({"json-ld": "2013-07-01"}, "2013-08-26", (Match.AGREES, ("doubt",))),
        ({"htmldate": "2013-08-26", "http": "2013-08-26"}, None, None),
        ({"meta": "2026-01-01"}, None, None),
        ({"meta": "yesterday"}, None, None),
    ],
)
def test_a_page_gives_its_day_by_tiers(tiers, modified, match):
    story = source(issued="2013-07-26", URL=PAGE)
    asked = page(tiers, modified, checked="2026-01-01T10:00:00Z")
    assert match_of("published-page", story, evidence=[asked]) == match


@pytest.mark.parametrize(
    ("sentence", "match"),
    [
        ("On 3 August 2013 the border was closed.", Match.DIFFERS),
        ("In August 2013 the border was closed.", Match.DIFFERS),
        ("In July 2013 the border was closed.", Match.AGREES),
        ("On 27 July 2013 the border was closed.", Match.AGREES),
        ("In 2013 the border was closed.", Match.AGREES),
        ("In 2014 the border was closed.", Match.DIFFERS),
        ("The border will be closed on 3 August 2013.", None),
        ("The minister announced that it closes on 3 August 2013.", None),
        ("The 2014 Games were awarded to Sellen.", None),
        ("He spoke of “the night of 3 August 2013”.", "quoted"),
    ],
)
def test_news_cannot_be_older_than_the_event(sentence, match):
    story = source(issued="2013-07-26")
    if match == "quoted":
        doc = document(story, sentence=sentence)
        inside = sentence.index("the night")
        from verifier.model import Quotation

        held = Quotation("the night of 3 August 2013", inside, len(sentence) - 2, Span(0, 1))
        statement = evolve(doc.statements[0], quotations=(held,))
        doc = evolve(doc, statements=(statement,))
        found = list(dates(Run(RunFacts("2026-01-01"), (doc,), (story,))))
        assert not [c for c in found if c.flags[0] == "event-published"]
        return
    got = match_of("event-published", story, sentence=sentence)
    assert (got and got[0]) == match


@pytest.mark.parametrize("kind", ["book", "legislation", "treaty", "report", "article-journal"])
def test_a_work_may_be_older_than_what_it_is_cited_for(kind):
    sentence = "On 3 August 2013 the border was closed."
    assert match_of("event-published", source(kind, issued="2005"), sentence=sentence) is None


def test_a_page_may_have_been_changed_after_its_day():
    sentence = "On 3 August 2013 the border was closed."
    story = source("webpage", issued="2013-07-26", URL=PAGE)
    changed = page({}, "2013-08-04")
    assert match_of("event-published", story, sentence=sentence) == (Match.POSSIBLE, ())
    held = match_of("event-published", story, sentence=sentence, evidence=[changed])
    assert held == (Match.AGREES, ())


def test_one_later_source_can_report_the_event():
    early = source(issued="2013-07-26")
    late = evolve(source(issued="2013-08-04"), key="lind2013")
    sentence = "On 3 August 2013 the border was closed."
    assert match_of("event-published", early, late, sentence=sentence) == (Match.AGREES, ())


def test_a_document_of_tomorrow_is_impossible():
    assert match_of("document-today", dated="2027-01-01") == (Match.DIFFERS, ())


def test_a_comparison_says_both_dates():
    (found,) = [
        c
        for c in dates(run(source(issued="2014-07-26"), dated="2013-11-28"))
        if c.flags[0] == "published-document"
    ]
    assert found.detail == "it is dated 26 July 2014; the document is dated 28 November 2013"
    assert (found.reference, found.citation) == ("verdan2013", "n1c1")


def test_the_timeline_has_every_date_that_bears_on_a_statement():
    story = source(
        issued="2013-07-26", accessed="2013-08-01", URL="https://courier.example/2013/07/26/x",
        archive_url="https://web.archive.org/web/20130802101500/https://courier.example/x",
    )  # fmt: skip
    facts = Evidence(
        story.URL, status=200,
        dates=PageDates(published=from_edtf("2013-07-25"), modified=from_edtf("2013-07-27")),
    )  # fmt: skip
    of = run(story, evidence=[facts], sentence="In July 2013 it rained.", dated="2013-11-28")
    rows = timeline(of, of.documents[0], of.documents[0].statements[0])
    assert [(row.role, row.edtf, row.source) for row in rows] == [
        ("statement", "2013-07", "text"),
        ("published", "2013-07-26", "note"),
        ("published", "2013-07-26", "url"),
        ("published", "2013-07-25", "page"),
        ("modified", "2013-07-27", "page"),
        ("accessed", "2013-08-01", "note"),
        ("archived", "2013-08-02", "archive"),
        ("document", "2013-11-28", "document"),
    ]


@pytest.mark.parametrize(
    ("url", "edtf"),
    [
        ("https://a.example/2013/07/26/story", "2013-07-26"),
        ("a.example/world/2013/jul/26/story", "2013-07-26"),
        ("https://a.example/t20130726_511.htm", "2013-07-26"),
        ("https://a.example/content_2013-07-26.htm", "2013-07-26"),
        ("https://a.example/26-07-2013/story", "2013-07-26"),
        ("https://a.example/view?date=20130726", "2013-07-26"),
        ("https://a.example/2013/07/3-questions", "2013-07"),
        ("https://a.example/news-20130799", None),
        ("https://a.example/112014/story", None),
        ("https://a.example/laws/2005/61", None),
        ("https://a.example/wp-content/uploads/2013/07/report.pdf", None),
        ("https://web.archive.org/web/20130726000000/http://a.example/2013/07/26/", None),
        ("https://a.example/2013/07/26/on-the-day-2013-05-01", None),
    ],
)
def test_an_address_gives_a_day_or_none(url, edtf):
    found = in_address(url)
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("digits", "edtf"),
    [
        ("20130726101500", "2013-07-26"),
        ("201307", "2013-07"),
        ("2013", "2013"),
        ("20130732000000", None),
        ("20130726250000", None),
        ("201", None),
        ("x", None),
    ],
)
def test_a_stamp_is_a_time_or_none(digits, edtf):
    found = stamp(digits)
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2013-07-26", "26 July 2013"),
        ("2013-07", "July 2013"),
        ("2013", "2013"),
        ("2013/2014", "2013 to 2014"),
        ("2013/..", "since 2013"),
        ("../2013", "until 2013"),
        ("1850~", "about 1850"),
        ("2013-22", "2013-22"),
    ],
)
def test_a_date_is_said_in_words(edtf, words):
    assert in_words(from_edtf(edtf)) == words
