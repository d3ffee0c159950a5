"""`Fetcher` against a real server: every answer is evidence, and nothing raises."""

import gzip
import socket
import time

import pytest
import requests
import responses

from verifier.fetch.session import Fetcher
from verifier.model import Evidence, Need, Request

LOOPBACK = ("127.0.0.0/8",)
PAGE = (
    b"<!doctype html><html lang=en><title>A report</title><h1>Head</h1><p>Wells rose<p id=x>Twice."
)


def kind(evidence: Evidence) -> str:
    return evidence.problem.kind if evidence.problem else ""


def test_a_page_is_told_with_its_facts(site, fetcher):
    url = site.page("/a", body=PAGE, headers={"Last-Modified": "Fri, 26 Jul 2013 10:00:00 GMT"})
    evidence = fetcher.fetch(Request(url))
    assert (evidence.status, evidence.title, evidence.heading) == (200, "A report", "Head")
    assert (evidence.media_type, evidence.language) == ("text/html", "en")
    assert evidence.final_url == url
    assert evidence.fragments == ("x",)
    assert evidence.dates.modified.edtf == "2013-07-26"
    assert fetcher.text(evidence) == "Head\nWells rose\nTwice."
    assert evidence.characters == len("Head\nWells rose\nTwice.")
    assert evidence.digest.startswith("sha256:")
    assert (evidence.attempts, evidence.source, evidence.truncated) == (1, "network", False)


@pytest.mark.parametrize("status", [404, 410, 403, 451, 500, 304, 204, 202])
def test_a_status_is_a_fact_and_no_problem(site, fetcher, status):
    url = site.page("/a", status=status)
    evidence = fetcher.fetch(Request(url))
    assert (evidence.status, evidence.problem) == (status, None)


def test_a_server_error_is_asked_three_times_before_it_is_believed(site, fetcher):
    evidence = fetcher.fetch(Request(site.page("/a", status=503)))
    assert (evidence.status, evidence.attempts, len(site.asked)) == (503, 3, 3)


def test_a_server_that_recovers_is_alive(site, fetcher):
    def page(handler):
        late = len(site.asked) > 2
        site.answer(handler, 200 if late else 500, PAGE)

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert (evidence.status, evidence.attempts) == (200, 3)


def test_a_short_wait_is_waited_and_a_long_one_is_not(site, fetcher):
    def page(handler):
        wait = "0" if handler.path == "/short" else "86400"
        site.answer(handler, 429, headers={"Retry-After": wait})

    start = time.monotonic()
    assert fetcher.fetch(Request(site.page("/short", page))).attempts == 3
    assert fetcher.fetch(Request(site.page("/long", page))).attempts == 1
    assert time.monotonic() - start < 2


def test_silence_is_a_timeout(site):
    url = site.page("/a", lambda h: site.closing.wait(5))
    with Fetcher(allow_private=LOOPBACK, timeout=0.3, store=":memory:", backoff=0.01) as fetcher:
        start = time.monotonic()
        evidence = fetcher.fetch(Request(url))
    assert (kind(evidence), evidence.attempts) == ("timeout", 2)
    assert time.monotonic() - start < 2


def test_a_head_that_drips_is_a_timeout(site):
    def page(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        site.drip(handler, b"a", 0.05)

    with Fetcher(allow_private=LOOPBACK, timeout=0.25, store=":memory:", backoff=0.01) as fetcher:
        start = time.monotonic()
        assert kind(fetcher.fetch(Request(site.page("/a", page)))) == "timeout"
    assert time.monotonic() - start < 3


def test_a_body_that_drips_is_read_as_far_as_it_came(site):
    def page(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        handler.wfile.write(PAGE)
        site.drip(handler, b" ", 0.05)

    with Fetcher(allow_private=LOOPBACK, timeout=0.3, store=":memory:") as fetcher:
        for need in (Need.STATUS, Need.TEXT):
            evidence = fetcher.fetch(Request(site.page("/a", page), need))
            assert (evidence.status, evidence.title, evidence.truncated) == (200, "A report", True)


def test_endless_headers_are_no_answer(site, fetcher):
    def page(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for n in range(100_000):
            handler.wfile.write(b"X-%d: v\r\n" % n)

    assert kind(fetcher.fetch(Request(site.page("/a", page)))) in ("protocol", "reset")


def test_many_headers_are_no_fault(site, fetcher):
    url = site.page("/a", body=PAGE, headers={f"X-{n}": "v" for n in range(150)})
    evidence = fetcher.fetch(Request(url))
    assert (evidence.status, evidence.title) == (200, "A report")


def test_an_interim_answer_is_not_the_answer(site, fetcher):
    def page(handler):
        handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")
        site.answer(handler, 200, PAGE)

    assert fetcher.fetch(Request(site.page("/a", page))).title == "A report"


def test_a_broken_connection_is_a_reset(site, fetcher):
    def page(handler):
        handler.connection.shutdown(socket.SHUT_RDWR)
        handler.close_connection = True

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert (kind(evidence), evidence.attempts) == ("reset", 3)


def test_what_is_not_http_is_told(site, fetcher):
    url = site.page("/a", lambda h: h.wfile.write(b"SSH-2.0-OpenSSH\r\n" * 3))
    assert kind(fetcher.fetch(Request(url))) == "protocol"


def test_a_refused_connection_is_told(fetcher):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    evidence = fetcher.fetch(Request(f"http://127.0.0.1:{port}/a"))
    assert (kind(evidence), evidence.attempts) == ("connection-refused", 2)


def test_plain_text_to_tls_is_a_tls_error_or_a_broken_connection(site, fetcher):
    evidence = fetcher.fetch(Request(site.origin.replace("http:", "https:") + "/a"))
    assert kind(evidence) in ("tls", "reset")


@pytest.mark.parametrize("url", ["http:///a", "http://h:99999/", "http:/x", "http://a b/", "x"])
def test_a_malformed_address_is_not_asked(fetcher, url):
    evidence = fetcher.fetch(Request(url))
    assert (kind(evidence), evidence.attempts) == ("malformed", 0)


def test_a_bomb_is_read_up_to_the_cap(site):
    bomb = gzip.compress(PAGE) + gzip.compress(b" " * 4_000_000) * 40
    url = site.page("/a", body=bomb, headers={"Content-Encoding": "gzip"})
    with Fetcher(
        allow_private=LOOPBACK, timeout=3.0, store=":memory:", max_bytes=300_000
    ) as fetcher:
        for need in (Need.STATUS, Need.TEXT):
            evidence = fetcher.fetch(Request(url, need))
            assert (evidence.status, evidence.title, evidence.truncated) == (200, "A report", True)


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip, gzip", "x-unknown"])
def test_an_encoding_we_did_not_ask_for_is_not_decoded(site, fetcher, encoding):
    url = site.page("/a", body=b"junk", headers={"Content-Encoding": encoding})
    evidence = fetcher.fetch(Request(url))
    assert (evidence.status, evidence.digest, evidence.truncated) == (200, None, True)


def test_a_large_file_is_hung_up_on_when_its_status_is_known(site, fetcher):
    sent = 0

    def page(handler):
        nonlocal sent
        handler.send_response(200)
        handler.send_header("Content-Type", "application/pdf")
        handler.send_header("Content-Length", str(1 << 34))
        handler.end_headers()
        for _ in range(20_000):
            sent += handler.wfile.write(bytes(65536))

    evidence = fetcher.fetch(Request(site.page("/a.pdf", page), Need.TEXT))
    assert (evidence.status, evidence.truncated, evidence.characters) == (200, True, None)
    assert sent < 50_000_000


def test_a_wrong_length_is_no_fault(site, fetcher):
    def page(handler):
        site.answer(handler, 200, PAGE, length=len(PAGE) + 4000, headers={"Connection": "close"})
        handler.close_connection = True

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert (evidence.title, evidence.truncated) == ("A report", True)


def test_broken_chunks_leave_what_was_read(site, fetcher):
    def page(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"%x\r\n%s\r\nzz\r\nnonsense\r\n" % (len(PAGE), PAGE))

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert (evidence.title, evidence.truncated) == ("A report", True)


def test_what_one_host_was_given_no_other_host_sees(site, other):
    site.page("/a", status=302, headers={"Location": other.page("/b", body=PAGE)})
    headers = {"127.0.0.1": ("X-Key", "k")}
    with Fetcher(
        allow_private=LOOPBACK, timeout=1.0, store=":memory:", headers=headers, backoff=0.01
    ) as fetcher:
        fetcher.fetch(Request(site.origin + "/a"))
        fetcher.fetch(Request(site.origin.replace("://", "://user:word@") + "/c"))
    assert all(sent.get("x-key") == "k" for _, sent in site.asked)
    assert [(path, sent.get("x-key")) for path, sent in other.asked] == [("/b", None)]
    sent = [sent for _, sent in site.asked + other.asked]
    assert not any("authorization" in each or "referer" in each for each in sent)


def test_credentials_go_over_tls_or_not_at_all(site):
    headers = {"127.0.0.1": ("Authorization", "Bearer k")}
    with Fetcher(allow_private=LOOPBACK, timeout=1.0, store=":memory:", headers=headers) as fetcher:
        fetcher.fetch(Request(site.page("/a", body=PAGE)))
    assert "authorization" not in site.asked[0][1]


def test_the_environment_sets_no_proxy_and_no_password(site, fetcher, monkeypatch, tmp_path):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    (tmp_path / ".netrc").write_text("default login a password b\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    assert fetcher.fetch(Request(site.page("/a", body=PAGE))).status == 200
    assert "authorization" not in site.asked[0][1]


def test_we_say_who_we_are_without_words_that_firewalls_refuse(site, fetcher):
    fetcher.fetch(Request(site.page("/a", body=PAGE)))
    agent = site.asked[0][1]["user-agent"]
    assert agent.startswith("Mozilla/5.0 (compatible; verifier")
    assert not any(word in agent.lower() for word in ("link", "check", "bot", "crawl", "http"))


def test_a_connection_is_used_again(site, fetcher):
    for path in ("/a", "/b", "/c"):
        fetcher.fetch(Request(site.page(path, body=PAGE)))
    assert site.connections == 1


def test_a_proxy_is_used_where_one_is_given(site):
    site.page("http://news.example.org/a", body=PAGE)
    site.pages["http://news.example.org/a"] = lambda h: site.answer(h, 200, PAGE)
    with Fetcher(proxy=site.origin, timeout=1.0, store=":memory:") as fetcher:
        assert fetcher.fetch(Request("http://news.example.org/a")).title == "A report"
    assert site.asked[0][0] == "http://news.example.org/a"


def test_nothing_is_asked_offline(site):
    url = site.page("/a", body=PAGE)
    with Fetcher(allow_private=LOOPBACK, offline=True, store=":memory:") as fetcher:
        assert kind(fetcher.fetch(Request(url))) == "offline"
    assert site.connections == 0


def test_a_stopped_fetcher_ends_what_is_under_way(site, fetcher):
    import threading

    url = site.page("/a", lambda h: site.closing.wait(5))
    threading.Timer(0.2, fetcher.stop).start()
    start = time.monotonic()
    assert kind(fetcher.fetch(Request(url))) == "budget"
    assert time.monotonic() - start < 0.9
    assert kind(fetcher.fetch(Request(url))) == "budget"


@responses.activate
def test_responses_can_stand_in_for_the_network():
    responses.add(responses.GET, "https://news.example.org/a", body=PAGE, content_type="text/html")
    responses.add(responses.GET, "https://news.example.org/b", body=requests.Timeout())
    responses.add(
        responses.GET, "https://news.example.org/c", status=301, headers={"Location": "/a"}
    )
    with Fetcher(store=":memory:", backoff=0.01) as fetcher:
        assert fetcher.fetch(Request("https://news.example.org/a")).title == "A report"
        assert kind(fetcher.fetch(Request("https://news.example.org/b"))) == "timeout"
        moved = fetcher.fetch(Request("https://news.example.org/c"))
    assert (moved.final_url, moved.title) == ("https://news.example.org/a", "A report")
