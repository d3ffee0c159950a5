"""Dates in texts: every kind of expression, what is none, and what may be said of a mention."""

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.dates import find, from_edtf, order_of, parse

REFERENCE = from_edtf("2011-08-17")  # a Wednesday

EXPRESSIONS = {
    "days in every order": {
        "17 August 2011": "2011-08-17",
        "August 17, 2011": "2011-08-17",
        "17-Aug-2011": "2011-08-17",
        "2011 August 17": "2011-08-17",
        "the 3rd of May 1987": "1987-05-03",
        "May 3rd, 1987": "1987-05-03",
        "the twenty-first of June 1922": "1922-06-21",
        "Sept. 9, 1976": "1976-09-09",
        "23 Dec 98": "1998-12-23",
        "12/30/1999": "1999-12-30",
        "30.12.1999": "1999-12-30",
        "30. 12. 1999": "1999-12-30",
        "30.XII.1999": "1999-12-30",
        "1999/12/30": "1999-12-30",
        "1999-12-30": "1999-12-30",
        "19991230": "1999-12-30",
        "19991230235959": "1999-12-30",
        "1999-12-30T08:15:00+01:00": "1999-12-30",
        "1999-W52-4": "1999-12-30",
        "1999-364": "1999-12-30",
        "Dec.~30, 1999": "1999-12-30",
    },
    "ranges of days": {
        "4–6 June 1992": "1992-06-04/1992-06-06",
        "June 4–6, 1992": "1992-06-04/1992-06-06",
        "30 June–2 July 1992": "1992-06-30/1992-07-02",
        "30 December–2 January 1993": "1992-12-30/1993-01-02",
        "30 December 1992–2 January 1993": "1992-12-30/1993-01-02",
        "from 4 to 6 June 1992": "1992-06-04/1992-06-06",
        "between June 4 and June 6, 1992": "1992-06-04/1992-06-06",
        "4 and 5 June 1992": "1992-06-04/1992-06-05",
        "4 and 9 June 1992": "{1992-06-04,1992-06-09}",
        "4.–6.6.1992": "1992-06-04/1992-06-06",
        "Thursday 4 to Saturday 6 June 1992": "1992-06-04/1992-06-06",
    },
    "months and years": {
        "Mar. 1954": "1954-03",
        "(3/1954)": "1954-03",
        "1954-03": "1954-03",
        "March–May 1954": "1954-03/1954-05",
        "March 1954–May 1955": "1954-03/1955-05",
        "(1954b)": "1954",
        "1939–45": "1939/1945",
        "1898–02": "1898/1902",
        "1939–1945": "1939/1945",
        "1998/99": "1998/1999",
        "between 1939 and 1945": "1939/1945",
        "[1877?]": "1877?",
        "[1877]": "1877",
        "1877 or 1878": "[1877,1878]",
        "ca. 1877": "1877~",
        "c.1877": "1877~",
        "perhaps 1877": "1877?",
    },
    "spans with names": {
        "the 1920s": "192X",
        "the ’20s": "192X",
        "the twenties": "192X",
        "the early 1920s": "192X",
        "[192-]": "192X",
        "17th century": "16XX",
        "late seventeenth century": "16XX",
        "XVIIe siècle": "16XX",
        "3rd century BC": "-0299/-0200",
        "Autumn 1986": "1986-23",
        "the winter of 1986–87": "1986-24",
        "summer ’86": "1986-22",
        "Q2 1986": "1986-34",
        "second quarter of 1986": "1986-34",
        "first half of 1986": "1986-40",
        "Christmas Eve 1986": "1986-12-24",
        "Easter Sunday 1986": "1986-03-30",
        "FY1986": "1985-10/1986-09",
        "academic year 1986/87": "1986-09/1987-06",
        "the 1986–87 academic year": "1986-09/1987-06",
        "3Q 1986": "1986-35",
        "week 9 of 1986": "1986-02-24/1986-03-02",
        "early May 1986": "1986-05",
    },
    "open intervals": {
        "before 1972": "../1971",
        "after 3 April 1972": "1972-04-04/..",
        "since April 1972": "1972-04/..",
        "until 1972": "../1972",
        "no later than 3 April 1972": "../1972-04-03",
        "1972–present": "1972/..",
        "from 1972 onwards": "1972/..",
        "pre-1972": "../1971",
        "post-1972": "1973/..",
    },
    "other languages": {
        "3. März 1985": "1985-03-03",
        "2 février 1985": "1985-02-02",
        "1er août 1985": "1985-08-01",
        "7 de octubre de 1985": "1985-10-07",
        "8 dicembre 1985": "1985-12-08",
        "9 de fevereiro de 1985": "1985-02-09",
        "3 maart 1985": "1985-03-03",
        "11 ноября 1985 г.": "1985-11-11",
        "11 листопада 1985 року": "1985-11-11",
        "5 września 1985 r.": "1985-09-05",
        "5. září 1985": "1985-09-05",
        "5 augusti 1985": "1985-08-05",
        "5. desember 1985": "1985-12-05",
        "5. kesäkuuta 1985": "1985-06-05",
        "5 Şubat 1985": "1985-02-05",
        "5 iunie 1985": "1985-06-05",
        "1985. március 5.": "1985-03-05",
        "1985年3月5日": "1985-03-05",
        "昭和60年3月5日": "1985-03-05",
        "5. ožujka 1985": "1985-03-05",
        "vom 3. bis 5. März 1985": "1985-03-03/1985-03-05",
        "du 3 au 5 mars 1985": "1985-03-03/1985-03-05",
        "del 3 al 5 de marzo de 1985": "1985-03-03/1985-03-05",
    },
    "calendars and eras": {
        "6 January 1659/60": "1660-01-06",
        "6 January 1659–60": "1660-01-06",
        "12/22 May 1701": "1701-05-22",
        "31 BC": "-0030",
        "2 September 31 BC": "-0030-09-02",
        "AD 69": "0069",
        "218–201 BC": "-0217/-0200",
    },
    "EDTF itself": {
        "197X": "197X",
        "1971~": "1971~",
        "1971-05-XX": "1971-05-XX",
        "1971-05/1972-06": "1971-05/1972-06",
        "1971-05-~11": "1971-05-~11",
        "2003-35": "2003-35",
        "../1971": "../1971",
        "[1971,1973..1975]": "[1971,1973..1975]",
        "2003-22": "2003-22",
    },
    "days without a year": {"17 August": "XXXX-08-17", "Aug. 17": "XXXX-08-17"},
}  # fmt: skip

NONE = [
    "pp. 1871–1902", "p. 1871", "Room 1984", "S/1984/322", "A/RES/48/134", "Resolution 1325",
    "$1,984", "$1984", "1984 people", "1984 km", "version 2011.2", "ISBN 978-1-8620-1984-2",
    "28 U.S.C. § 1746", "Exhibit 3/5-2c", "10:45", "+44 20 7946 1984", "No. 4/2009",
    "Regulation (EC) 1907/2006", "Directive 93/13/EEC", "n.d.", "forthcoming", "ISO 2108",
    "doi:10.1984/abc.2001",
    "18 U.S.C. 1984", "in the low twenties", "https://example.org/2011/08/17/story",
    "example.org/2011/08/17",
    "the march of time", "you may go", "in March", "Flight 1984", "than 1984", "Nos. 1984–1986",
]  # fmt: skip


def mentions(text: str, **settings_: object):
    return find(f"It was said {text}, and so on.", **settings_)


@pytest.mark.parametrize(
    ("text", "edtf"), [pair for group in EXPRESSIONS.values() for pair in group.items()]
)
def test_an_expression_is_read_whole(text, edtf):
    assert [m.date.edtf for m in mentions(text)] == [edtf]


@pytest.mark.parametrize("text", NONE)
def test_a_number_that_is_no_date_is_left_alone(text):
    assert mentions(text) == []


RELATIVE = {
    "last year": "2010",
    "this year": "2011",
    "the following year": "2012",
    "last month": "2011-07",
    "the following month": "2011-09",
    "yesterday": "2011-08-16",
    "last Friday": "2011-08-12",
    "next Monday": "2011-08-22",
    "three years ago": "2008",
    "five months ago": "2011-03",
    "ten days ago": "2011-08-07",
    "last week": "2011-08-08/2011-08-14",
    "in July": "2011-07",
    "last November": "2010-11",
    "last summer": "2010-22",
    "the past five years": "2006/2011",
    "the day before yesterday": "2011-08-15",
    "in April of last year": "2010-04",
    "12 March this year": "2011-03-12",
    "the first half of this year": "2011-40",
    "since April": "2011-04/..",
    "last century": "19XX",
}


@pytest.mark.parametrize(("text", "edtf"), RELATIVE.items())
def test_a_relative_date_is_settled_by_the_reference(text, edtf):
    assert [m.date.edtf for m in mentions(text, reference=REFERENCE)] == [edtf]


@pytest.mark.parametrize("text", RELATIVE)
def test_a_relative_date_without_a_reference_is_none(text):
    found = mentions(text)
    assert all(m.date.edtf.startswith("XXXX") for m in found)


def test_a_mention_stands_where_it_was_found():
    text = "On 3 May 1987 and again in 1990."
    assert [text[m.start : m.end] for m in find(text)] == ["3 May 1987", "1990"]


def test_an_ambiguous_day_keeps_both_readings():
    (mention,) = mentions("5/4/1999")
    assert {mention.date.edtf, *(a.edtf for a in mention.date.alternatives)} == {
        "1999-05-04",
        "1999-04-05",
    }


@pytest.mark.parametrize(("day_first", "edtf"), [(True, "1999-04-05"), (False, "1999-05-04")])
def test_the_order_of_the_document_settles_an_ambiguous_day(day_first, edtf):
    (mention,) = mentions("5/4/1999", day_first=day_first)
    assert (mention.date.edtf, mention.date.alternatives) == (edtf, ())


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["25/12/1999", "1/2/2000"], True),
        (["12/25/1999"], False),
        (["1/2/2000", "no date"], None),
        (["25/12/1999", "12/25/1999"], None),
    ],
)
def test_the_order_is_taken_from_days_that_leave_no_doubt(texts, order):
    assert order_of(texts) is order


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("31 April 2013", "2013-04"),
        ("February 30, 2013", "2013-02"),
        ("31/04/2013", "2013-04"),
        ("2013-04-31", "2013-04"),
    ],
)
def test_a_day_that_no_calendar_has_is_its_month_and_flagged(text, edtf):
    (mention,) = mentions(text)
    assert mention.impossible
    assert mention.date.edtf == edtf


def test_a_day_of_the_julian_calendar_is_possible():
    (mention,) = mentions("29 February 1700")
    assert not mention.impossible


def test_an_issue_number_before_a_month_is_no_day():
    (mention,) = mentions("no. 31, June 2013")
    assert (mention.date.edtf, mention.impossible) == ("2013-06", False)


@pytest.mark.parametrize("text", ["from 9 May 2010 to 3 May 2010", "2003–1998", "9–3 May 2010"])
def test_a_range_that_ends_before_it_begins_is_flagged(text):
    (mention,) = mentions(text)
    assert mention.reversed
    assert mention.date.earliest < mention.date.latest


@pytest.mark.parametrize("text", ["1998–03", "1914–18", "2012/13", "218–201 BC", "winter 2009–10"])
def test_a_range_that_only_looks_reversed_is_not_flagged(text):
    (mention,) = mentions(text)
    assert not mention.reversed


@pytest.mark.parametrize(
    "text", ["Wednesday, 17 August 2011", "Wed. August 17, 2011", "17 August 2011 (Wednesday)",
             "Mittwoch, 17. August 2011", "mercredi 17 août 2011"],
)  # fmt: skip
def test_the_weekday_beside_a_day_is_kept(text):
    (mention,) = mentions(text)
    assert (mention.date.edtf, mention.weekday) == ("2011-08-17", 2)


@pytest.mark.parametrize("text", ["17 August 2011", "(1999)", "2004-06", "1985/..", "May 1999."])
def test_a_string_that_is_a_date_is_parsed(text):
    assert parse(text) is not None


@pytest.mark.parametrize("text", ["", "May", "17 August 2011, p. 3", "in press", "1999 and 2003"])
def test_a_string_that_holds_more_or_less_is_not_parsed(text):
    assert parse(text) is None


LEVEL = [e for group in EXPRESSIONS.values() for e in group.values() if "{" not in e]


@pytest.mark.parametrize("edtf", sorted(set(LEVEL)))
def test_what_comes_back_is_edtf(edtf):
    parse_edtf(edtf)
    assert from_edtf(edtf).edtf == edtf


@settings(max_examples=50, deadline=None)
@given(st.dates())
def test_a_day_survives_being_printed(day):
    for form in ("%d %B %Y", "%Y-%m-%d", "%B %d, %Y"):
        text = day.strftime(form)
        if 1000 <= day.year <= 2999:
            assert [m.date.edtf for m in find(text)] == [day.isoformat()]


FRAGMENTS = [
    "May", "1999", "5", "–", "-", "/", ".", ",", " ", " ", " ", "the", "c.", "between", "and", "to",
    "[", "?", "]", "19th", "century", "Friday", "31", "before", "XX", "{", "..", "BC", "’60s", "de",
    "last", "year", "FY", "12", "Q3", "\u2060", "年", "T10", "🗓", "0", "00000000", "(", ")",
]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join), st.booleans())
def test_any_text_gives_mentions_in_order_with_true_bounds(text, related):
    last = 0
    for mention in find(text, reference=REFERENCE if related else None):
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        again = from_edtf(mention.date.edtf)
        assert (again.earliest, again.latest) == (mention.date.earliest, mention.date.latest)
        last = mention.end
