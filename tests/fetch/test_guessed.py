"""Where a page gives no date of itself, htmldate is asked, and believed less."""

import random
import socket
import sys
import time

import pytest

from verifier.fetch import guessed as module
from verifier.fetch.guessed import LONGEST, guessed
from verifier.fetch.page import read_page
from verifier.model import Need, Request

ASKED = "2024-03-05T10:00:00Z"
SILENT = "<!doctype html><title>Locks</title><p class=date>5 July 2013</p><p>Water rose."


def body(words):
    return f"<html><head><title>Locks</title></head><body>{words}</body></html>"


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("<p class=date>5 July 2013</p>", "2013-07-05"),
        ("<p>Published: 2013-07-05</p>", "2013-07-05"),
        ("<abbr class=published title='2013-07-05'>then</abbr>", "2013-07-05"),
        ("<p>The treaty of 5 July 2013 was signed.</p>", None),
        ("<footer>© 2013</footer>", None),
        ("<p class=date>5 March 2024</p>", None),
        ("<p class=date>5 July 2043</p>", None),
        ("<p>Water rose.</p>", None),
    ],
)
def test_a_page_that_shows_a_day_has_it_guessed(words, edtf):
    found = guessed(body(words), ASKED)
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("found", "edtf"),
    [("2013-07-01", "2013-07"), ("2013-01-01", "2013"), ("2013-01-02", "2013-01-02")],
)
def test_what_htmldate_fills_in_is_taken_off(monkeypatch, found, edtf):
    monkeypatch.setattr("htmldate.find_date", lambda *_, **__: found)
    date = guessed(body("x"), ASKED)
    assert date is not None
    assert date.edtf == edtf


def test_a_guess_is_a_tier_and_never_the_date_of_publication():
    page = read_page(SILENT.encode(), "text/html", asked=ASKED)
    assert page.dates.tiers["htmldate"] == "2013-07-05"
    assert (page.dates.published, page.dates.source) == (None, "")


def test_a_page_that_dates_itself_is_not_guessed_about(monkeypatch):
    monkeypatch.setattr(module, "guessed", lambda *_: pytest.fail("it was guessed"))
    own = SILENT + "<time datetime=2013-08-01>x</time>"
    assert "htmldate" not in read_page(own.encode(), "text/html", asked=ASKED).dates.tiers


def test_nobody_guesses_unless_a_rule_asks_for_dates(site, fetcher, monkeypatch):
    url = site.page("/a", body=SILENT.encode())
    assert "htmldate" not in fetcher.fetch(Request(url, Need.STATUS)).dates.tiers
    assert fetcher.fetch(Request(url, Need.METADATA)).dates.tiers["htmldate"] == "2013-07-05"
    gone = site.page("/gone", status=404, body=SILENT.encode())
    assert "htmldate" not in fetcher.fetch(Request(gone, Need.TEXT)).dates.tiers


def test_htmldate_is_imported_when_first_asked(monkeypatch):
    for name in [n for n in sys.modules if n.partition(".")[0] == "htmldate"]:
        monkeypatch.delitem(sys.modules, name)
    read_page(SILENT.encode(), "text/html")
    assert "htmldate" not in sys.modules


@pytest.mark.parametrize("error", [ValueError, TypeError, AttributeError, OverflowError, KeyError,
                                   RecursionError])  # fmt: skip
def test_an_error_of_htmldate_is_a_page_without_a_date(monkeypatch, error):
    def fail(*_, **__):
        raise error("no")

    monkeypatch.setattr("htmldate.find_date", fail)
    assert guessed(body("x"), ASKED) is None


def test_a_bug_of_ours_is_not_taken_for_a_page_without_a_date(monkeypatch):
    def fail(*_, **__):
        raise NameError("no")

    monkeypatch.setattr("htmldate.find_date", fail)
    with pytest.raises(NameError):
        guessed(body("x"), ASKED)


@pytest.mark.parametrize(
    "html",
    ["", " ", "<", "\ufffe", "<?xml version='1.0' encoding='x'?><a/>", "<!--",
     "<a href='//[x'>a</a>", "<title>\ud800</title>"],
)  # fmt: skip
def test_markup_of_no_sense_has_no_date_and_says_nothing(html, capfd):
    assert guessed(html, ASKED) is None
    assert guessed(body("x"), "yesterday") is None
    assert capfd.readouterr().err == ""


def test_a_page_that_is_an_address_is_not_downloaded(monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("it was looked up"))
    for page in ("http://127.0.0.1:1/2013-07-05", "https://reed.example/a"):
        guessed(page, ASKED)


HOSTILE = {
    "digits": "1" * LONGEST,
    "dates": "2013-07-05 " * (LONGEST // 11),
    "half dates": "2013-07-" * (LONGEST // 8),
    "dates of no sense": "<p class=date>99.99.2013</p>" * (LONGEST // 28),
    "white space": " \n" * (LONGEST // 2),
    "dated elements": "<p class='date published'>x</p>" * (LONGEST // 31),
    "abbreviations": "<abbr class=published title=1>x</abbr>" * (LONGEST // 38),
    "times": "<time datetime=x>y</time>" * (LONGEST // 25),
    "metas": "<meta property='date' content='x'>" * (LONGEST // 35),
    "depth": "<div class=date>" * (LONGEST // 16),
    "formatting": "<p><b>" * (LONGEST // 6),
    "comments": "<!--" * (LONGEST // 4),
    "json": "<script type='application/ld+json'>" + '"date' * (LONGEST // 5),
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_markup_is_no_work(html):
    start = time.perf_counter()
    guessed("<html><body>" + html, ASKED)
    assert time.perf_counter() - start < 1.5


def test_noise_has_no_error():
    noise = random.Random(7)
    parts = [
        "<p class=date>",
        "</p>",
        "2013",
        "-07",
        "-05",
        "<time ",
        "datetime='",
        "'",
        ">",
        "&",
        "\0",
        "é",
    ]
    for _ in range(100):
        guessed("".join(noise.choices(parts, k=40)), ASKED)
