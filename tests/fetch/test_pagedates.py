"""The dates a page gives of itself, tier by tier."""

import pytest

from verifier.fetch.page import read_page
from verifier.fetch.pagedates import iso, url_date


def dates(head="", body="", url="", modified=""):
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_page(html.encode(), "text/html", url=url, modified=modified).dates


def ld(words):
    return f"<script type='application/ld+json'>{words}</script>"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2013-07-26", "2013-07-26"),
        ("2013-07-26T23:30:00+02:00", "2013-07-26"),
        ("2013/7/6", "2013-07-06"),
        ("20130726", "2013-07-26"),
        ("20130726T101500Z", "2013-07-26"),
        ("2013-07", "2013-07"),
        ("2013", "2013"),
        ("2013-02-31", None),
        ("2013-13-01", None),
        ("0000-00-00", None),
        ("Friday", None),
        ("", None),
    ],
)
def test_iso_dates_are_read_whole_or_in_part(text, edtf):
    found = iso(text)
    assert (found.edtf if found else None) == edtf


def test_a_month_is_a_band():
    assert (iso("2012-02").earliest, iso("2012-02").latest) == ((2012, 2, 1), (2012, 2, 29))


@pytest.mark.parametrize(
    ("url", "edtf"),
    [
        ("https://n.example/2013/07/26/a.html", "2013-07-26"),
        ("https://n.example/2013/7/a", "2013-07"),
        ("https://n.example/news/2013-07-26-title", "2013-07-26"),
        ("https://n.example/20130726/a", "2013-07-26"),
        ("https://n.example/a-20130726.pdf", "2013-07-26"),
        ("https://n.example/2013/99/a", None),
        ("https://n.example/id/201307261234", None),
        ("https://n.example/a?d=/2013/07/26/", None),
        ("https://n.example/", None),
    ],
)
def test_dates_in_addresses(url, edtf):
    found = url_date(url)
    assert (found.edtf if found else None) == edtf


def test_tiers_are_told_apart_and_the_first_one_counts():
    found = dates(
        ld('{"@graph": [{"@type": "X"}, {"datePublished": "2013-07-26", "dateModified": "2014"}]}')
        + "<meta property='article:published_time' content='2013-07-27T01:00'>",
        "<time datetime=2013-07-28>28 July</time>",
        "https://n.example/2013/07/29/a",
        "Tue, 30 Jul 2013 10:00:00 GMT",
    )
    assert (found.published.edtf, found.source, found.modified.edtf) == (
        "2013-07-26",
        "json-ld",
        "2014",
    )
    assert found.tiers == {
        "json-ld": "2013-07-26", "meta": "2013-07-27", "time": "2013-07-28", "url": "2013-07-29",
        "http": "2013-07-30",
    }  # fmt: skip


def test_last_modified_is_no_publication():
    found = dates(modified="Tue, 30 Jul 2013 10:00:00 GMT")
    assert (found.published, found.modified.edtf) == (None, "2013-07-30")


@pytest.mark.parametrize(
    ("body", "edtf"),
    [
        ("<time datetime=2013-01-02>", "2013-01-02"),
        (
            "<time datetime=2013-01-02><time itemprop=datePublished datetime=2012-05-06>",
            "2012-05-06",
        ),
        (
            "<time itemprop=dateModified datetime=2013-01-02><time datetime=2012-05-06>",
            "2012-05-06",
        ),
        ("<time datetime=PT5M>", None),
        ("<span itemprop=datePublished content=2011-01-01></span>", None),
        ("<meta itemprop=datePublished content=2011-01-01>", "2011-01-01"),
    ],
)
def test_time_elements(body, edtf):
    found = dates(body=body).published
    assert (found.edtf if found else None) == edtf


@pytest.mark.parametrize(
    "words",
    [
        "{", "null", "[]", '"x"', '{"datePublished": 7}', '{"datePublished": []}', "[" * 100_000,
        '{"comment": {"datePublished": "2013-07-26"}}', '{"datePublished": "2013-02-31"}',
    ],
)  # fmt: skip
def test_structured_data_of_no_sense_is_passed_over(words):
    assert dates(ld(words)).published is None


def test_structured_data_is_read_with_its_slips():
    assert (
        dates(ld('{"a": "x\ty", "datePublished": ["2013-07-26"]};')).published.edtf == "2013-07-26"
    )


@pytest.mark.parametrize("header", ["", "yesterday", "Tue, 99 Jul 2013 10:00:00 GMT", "0" * 200])
def test_a_header_of_no_sense_is_no_date(header):
    assert dates(modified=header).modified is None
