"""How long a server is waited for, and what a silent, slow or stopped request leaves behind."""

import threading
import time

import pytest

from verifier.fetch import body, visit
from verifier.fetch.session import Fetcher
from verifier.model import Need, Request

LOOPBACK = ("127.0.0.0/8",)
PAGE = b"<!doctype html><title>Found</title><p>Wells rose."


@pytest.fixture
def patient(monkeypatch):
    """A fetcher that takes a seventh of a second for silence, and a second and a half for slow."""
    monkeypatch.setattr(visit, "LEAST", 0.15)
    with Fetcher(allow_private=LOOPBACK, timeout=1.5, store=":memory:", backoff=0.01) as made:
        yield made


def silent_for(site, seconds, times=99):
    """Serve a page after so many seconds, the first times that it is asked."""

    def page(handler):
        if len(site.asked) <= times:
            site.closing.wait(seconds)
        site.answer(handler, 200, PAGE)

    return page


def test_a_request_that_was_lost_is_made_anew_soon(site, patient):
    start = time.monotonic()
    evidence = patient.fetch(Request(site.page("/a", silent_for(site, 5, times=1))))
    assert (evidence.title, evidence.attempts) == ("Found", 2)
    assert time.monotonic() - start < 1.2


def test_a_slow_host_gets_the_whole_time_and_from_then_on_at_once(site, patient):
    url = site.page("/a", silent_for(site, 0.35))
    assert patient.fetch(Request(url)).attempts == 2
    assert patient.fetch(Request(url + "?again")).attempts == 1
    assert len(site.asked) == 3


def test_a_silent_host_is_asked_twice_and_then_once(site, monkeypatch):
    monkeypatch.setattr(visit, "LEAST", 0.1)
    url = site.page("/a", silent_for(site, 5))
    start = time.monotonic()
    with Fetcher(allow_private=LOOPBACK, timeout=0.4, store=":memory:") as impatient:
        first = impatient.fetch(Request(url))
        second = impatient.fetch(Request(url + "?again"))
    assert first.problem.kind == second.problem.kind == "timeout"
    assert (first.attempts, second.attempts) == (2, 1)
    assert time.monotonic() - start < 2.5


def test_a_host_that_is_quick_again_is_slow_no_more(site, patient):
    site.page("/slow", silent_for(site, 0.35))
    patient.fetch(Request(site.origin + "/slow"))
    address = visit.Address("http", "127.0.0.1", site.port, "/")
    assert address.lane in patient._visitor._slow
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(visit, "LEAST", 1.0)
        patient._visitor._slow.clear()
        patient.fetch(Request(site.page("/quick", body=PAGE)))
    assert address.lane not in patient._visitor._slow


def test_a_body_that_trickles_is_not_waited_for(site, monkeypatch):
    monkeypatch.setattr(body, "WINDOW", 0.2)

    def page(handler):
        site.answer(handler, 200, PAGE, length=10_000_000)
        site.drip(handler, b"x", 0.02)

    with Fetcher(allow_private=LOOPBACK, timeout=10.0, store=":memory:") as fetcher:
        start = time.monotonic()
        evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert (evidence.title, evidence.truncated) == ("Found", True)
    assert time.monotonic() - start < 3


def test_a_slow_chain_of_redirects_has_an_end(site, monkeypatch):
    monkeypatch.setattr(visit, "VISIT", 1)

    def page(handler):
        site.closing.wait(0.2)
        number = len(site.asked)
        site.answer(handler, 302, headers={"Location": f"/a?{number}"})

    with Fetcher(allow_private=LOOPBACK, timeout=0.5, store=":memory:", backoff=0.01) as fetcher:
        start = time.monotonic()
        evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert evidence.problem.kind == "timeout"
    assert len(evidence.hops) in (1, 2, 3)
    assert time.monotonic() - start < 1.5


def test_what_was_stopped_while_it_was_read_is_no_page_and_not_kept(site, tmp_path):
    begun = threading.Event()

    def page(handler):
        site.answer(handler, 200, PAGE, length=10_000_000)
        handler.wfile.flush()
        begun.set()
        site.drip(handler, b" ", 0.02)

    url = site.page("/a", page)
    store = str(tmp_path / "store.sqlite")
    with Fetcher(allow_private=LOOPBACK, timeout=5.0, store=store) as fetcher:
        threading.Thread(target=lambda: (begun.wait(5), fetcher.stop()), daemon=True).start()
        evidence = fetcher.fetch(Request(url, Need.TEXT))
        assert evidence.problem.kind == "budget"
        assert evidence.failing_since is None
    with Fetcher(allow_private=LOOPBACK, store=store, offline=True) as fetcher:
        assert fetcher.fetch(Request(url, Need.TEXT)).problem.kind == "offline"


def test_endless_interim_answers_are_no_answer(site):
    def page(handler):
        for _ in range(100_000):
            handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    with Fetcher(allow_private=LOOPBACK, timeout=5.0, store=":memory:", backoff=0.01) as fetcher:
        start = time.monotonic()
        evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert evidence.problem.kind in ("protocol", "reset")
    assert time.monotonic() - start < 4


@pytest.mark.parametrize(
    "header",
    [
        "Fri, 26 Jul 2013 10:00:00 +99999999999999999999999",
        "Fri, 26 Jul 99999999999999999999 10:00:00 GMT",
        "9" * 400, "-1", "soon", "\u0661",
    ],
)  # fmt: skip
def test_no_date_of_a_server_breaks_a_run(site, fetcher, header):
    headers = {"Retry-After": header, "Last-Modified": header}
    url = site.page("/a", lambda h: answer_raw(h, headers))
    assert fetcher.fetch(Request(url)).status == 429


def answer_raw(handler, headers):
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    handler.wfile.write(f"HTTP/1.1 429 No\r\n{lines}Content-Length: 0\r\n\r\n".encode())
