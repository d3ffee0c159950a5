"""Which requests are paced together, and how."""

import pytest

from verifier.engine.lanes import PAUSE, Lane, host, is_name
from verifier.model import Evidence, Problem


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://a.example/x", "a.example:http"),
        ("http://A.EXAMPLE:80/y?z", "a.example:http"),
        ("HTTP://a.example./", "a.example:http"),
        ("http://me@a.example/", "a.example:http"),
        ("https://a.example:443/", "a.example:https"),
        ("https://a.example/", "a.example:https"),
        ("https://a.example:80/", "a.example:80"),
        ("http://a.example:8080/", "a.example:8080"),
        ("http://[::1]:80/", "::1:http"),
        ("http://[::1/", ""),
        ("http://a.example:99999/", ""),
        ("http:///x", ":http"),
    ],
)
def test_a_lane_is_a_host_at_a_port_however_it_is_written(url, name):
    assert host(url) == name


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("a.example", True), ("reed", True), ("127.0.0.1", False), ("2130706433", False),
     ("[::1]", False), ("::1", False), ("", False)],
)  # fmt: skip
def test_a_name_is_told_from_an_address(name, is_one):
    assert is_name(name) is is_one


@pytest.mark.parametrize(
    ("asked", "wait"),
    [("3", 3.0), ("86400", 10.0), ("", 1.0), ("soon", 1.0), ("9" * 50, 10.0), ("-5", 1.0)],
)
def test_a_busy_host_is_left_in_peace_for_as_long_as_it_asks_within_reason(asked, wait):
    lane = Lane("a", [])
    headers = {"retry-after": asked} if asked else {}
    lane.book(Evidence("http://a/", status=503, headers=headers), 100.0)
    assert (lane.at_once, lane.ready) == (1, 100.0 + wait)


def test_a_pause_stands_between_two_requests():
    lane = Lane("a", [])
    lane.book(Evidence("http://a/", status=200), 100.0)
    assert (lane.at_once, lane.ready) == (2, 100.0 + PAUSE)


def test_a_failure_behind_a_redirect_is_not_held_against_the_host_that_sent_it():
    from verifier.model import Hop

    lane = Lane("a", [])
    hops = (Hop("http://a/", 301, "http://b/"),)
    for _ in range(5):
        lane.book(Evidence("http://a/", hops=hops, problem=Problem("dns")), 100.0)
    assert lane.broken is None


def test_what_was_not_asked_teaches_nothing():
    lane = Lane("a", [])
    for _ in range(5):
        lane.book(Evidence("http://a/", problem=Problem("timeout"), attempts=0), 100.0)
        lane.book(Evidence("http://a/", problem=Problem("timeout"), source="replay"), 100.0)
    assert (lane.failures, lane.broken, lane.ready) == (0, None, 0.0)
