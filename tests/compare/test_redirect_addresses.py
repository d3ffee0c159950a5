"""Where a redirect led, told by the two addresses alone."""

import pytest

from verifier.compare import redirects


@pytest.mark.parametrize(
    ("asked", "final", "same"),
    [
        ("http://a.example/x", "https://www.a.example/x/", True),
        ("http://a.example/x/index.html", "https://a.example/x", True),
        ("http://a.example:80/x", "https://a.example:443/x", True),
        ("http://a.example/a%20b", "http://a.example/a b", True),
        ("http://a.example/x", "http://a.example/y", False),
        ("http://a.example/x", "http://b.example/x", False),
        ("http://a.example/x?id=1", "http://a.example/x?id=2", False),
        ("http://a.example:8080/x", "http://a.example/x", False),
        ("http://[bad/x", "http://[bad/x", True),
        ("http://[bad/x", "http://a.example/x", False),
        ("http://a.example:port/x", "http://a.example/x", False),
    ],
)
def test_the_same_page_in_another_spelling(asked, final, same):
    assert redirects.same_page(asked, final) is same


@pytest.mark.parametrize(
    ("url", "home", "front"),
    [
        ("https://a.example/", True, True),
        ("https://a.example/index.php", True, True),
        ("https://a.example/en", True, False),
        ("https://a.example/en-GB/", True, False),
        ("https://a.example/news", False, False),
        ("https://a.example/?p=12", False, False),
        ("http://[bad", False, False),
    ],
)
def test_the_front_page_of_a_host(url, home, front):
    assert redirects.is_home(url) is home
    assert redirects.is_front(url) is front


@pytest.mark.parametrize(
    ("url", "levels"),
    [
        ("https://a.example/", 0),
        ("https://a.example/news", 1),
        ("https://a.example/news/2013", 3),
        ("https://a.example/report.pdf", 2),
        ("https://a.example/news?id=3", 2),
        ("http://[bad", 0),
    ],
)
def test_how_deep_an_address_lies(url, levels):
    assert redirects.depth(url) == levels


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("https://a.example/404", True),
        ("https://a.example/error.html", True),
        ("https://a.example/news/trial-and-error-in-reform", False),
        ("http://[bad", False),
    ],
)
def test_an_error_page_is_told_by_its_address(url, error):
    assert redirects.is_error(url) is error


def test_links_are_joined_and_bad_ones_lead_nowhere():
    assert redirects.joined("https://a.example/x/y", " ../z ") == "https://a.example/z"
    assert redirects.joined("https://a.example/", "http://[bad") == ""


@pytest.mark.parametrize(
    ("url", "named"),
    [("https://a.example/r.PDF", True), ("https://a.example/r", False), ("http://[bad", False)],
)
def test_an_address_may_promise_a_document(url, named):
    assert redirects.names_document(url) is named
