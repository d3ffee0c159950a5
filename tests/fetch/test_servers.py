"""Servers that are broken, busy, slow or hostile, on real sockets of the loopback."""

import gzip
import random
import socket
import struct
import threading
import time

import pytest

from verifier.fetch import connect
from verifier.fetch.session import Fetcher
from verifier.model import Evidence, Need, Request

LOOPBACK = ("127.0.0.0/8",)
PAGE = b"<!doctype html><title>Found</title><p>Wells rose."


def kind(evidence: Evidence) -> str:
    return evidence.problem.kind if evidence.problem else ""


def quick(**kw):
    given = {"allow_private": LOOPBACK, "timeout": 1.0, "store": ":memory:", "backoff": 0.01}
    return Fetcher(**{**given, **kw})


def head(handler, *lines):
    handler.wfile.write(
        b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Type: text/html", *lines, b"", b""])
    )


def reset(handler):
    """End the connection with an RST, as a server that crashes does."""
    handler.wfile.flush()
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


# --- what is asked, and how often


@pytest.mark.parametrize(
    ("status", "times"),
    [(200, 1), (401, 1), (403, 1), (404, 1), (410, 1), (451, 1), (999, 1), (501, 1),
     (429, 3), (500, 3), (502, 3), (503, 3), (504, 3), (520, 3)],
)  # fmt: skip
def test_only_what_may_pass_is_asked_again(site, fetcher, status, times):
    evidence = fetcher.fetch(Request(site.page("/a", status=status, body=PAGE)))
    assert (evidence.status, evidence.attempts, len(site.asked)) == (status, times, times)


def test_busy_twice_and_then_there_is_there(site, fetcher):
    def page(handler):
        site.answer(handler, 503 if len(site.asked) <= 2 else 200, PAGE)

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert (evidence.status, evidence.title, evidence.attempts) == (200, "Found", 3)


def test_a_wait_of_a_second_is_waited_as_long_and_no_longer(site, fetcher):
    times = []

    def page(handler):
        times.append(time.monotonic())
        late = len(times) > 1
        site.answer(handler, 200 if late else 429, PAGE, headers={"Retry-After": "1"})

    assert fetcher.fetch(Request(site.page("/a", page))).status == 200
    assert 1.0 <= times[1] - times[0] < 1.5


def test_a_wait_of_a_day_is_not_waited_and_told(site, fetcher):
    url = site.page("/a", status=429, headers={"Retry-After": "86400"})
    start = time.monotonic()
    evidence = fetcher.fetch(Request(url))
    assert (evidence.status, len(site.asked)) == (429, 1)
    assert evidence.headers["retry-after"] == "86400"
    assert time.monotonic() - start < 0.5


@pytest.mark.parametrize("wait", ["soon", "-1", "1e9", "9" * 400, "Tue, 99 Foo 2013 10:00:00 GMT"])
def test_a_wait_of_no_sense_costs_nothing(site, fetcher, wait):
    start = time.monotonic()
    assert (
        fetcher.fetch(Request(site.page("/a", status=503, headers={"Retry-After": wait}))).status
        == 503
    )
    assert time.monotonic() - start < 0.8


# --- bodies


def test_a_reset_in_the_middle_of_a_body_leaves_what_was_read(site, fetcher):
    def page(handler):
        head(handler, b"Content-Length: 90000")
        handler.wfile.write(PAGE)
        handler.wfile.flush()
        # The kernel throws away what was not yet read when an RST comes.
        time.sleep(0.1)
        reset(handler)

    evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert (evidence.status, evidence.title, evidence.truncated) == (200, "Found", True)
    assert fetcher.text(evidence) == "Wells rose."


def test_a_reset_before_the_body_is_a_reset_and_asked_again(site, fetcher):
    def page(handler):
        head(handler, b"Content-Length: 90000")
        reset(handler)

    evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert (kind(evidence), evidence.attempts) == ("reset", 3)


def test_an_empty_page_is_an_answer(site, fetcher):
    evidence = fetcher.fetch(Request(site.page("/a", body=b""), Need.TEXT))
    assert (evidence.status, evidence.problem, evidence.characters) == (200, None, 0)
    assert (evidence.digest, evidence.truncated) == (None, False)


def test_a_length_that_is_too_short_ends_the_page_there(site, fetcher):
    def page(handler):
        site.answer(
            handler, 200, PAGE + b"<p>More.", length=len(PAGE), headers={"Connection": "close"}
        )
        handler.close_connection = True

    evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert (evidence.title, fetcher.text(evidence)) == ("Found", "Wells rose.")


@pytest.mark.parametrize("length", ["-1", "x", "1, 2", "99999999999999999999"])
def test_a_length_of_no_sense_is_no_crash(site, length):
    def page(handler):
        head(handler, b"Content-Length: " + length.encode(), b"Connection: close")
        handler.wfile.write(PAGE)
        handler.close_connection = True

    with quick() as fetcher:
        evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert evidence.title == "Found" or kind(evidence) == "protocol"


@pytest.mark.parametrize(
    "size",
    [b"-5", b"fffffffffffffffffffffff", b"", b"5;" + b"x" * 70_000],
    ids=["minus", "huge", "none", "long"],
)
def test_a_first_chunk_of_no_sense_is_no_crash(site, fetcher, size):
    def page(handler):
        head(handler, b"Transfer-Encoding: chunked", b"Connection: close")
        handler.wfile.write(size + b"\r\n" + PAGE)
        handler.close_connection = True

    evidence = fetcher.fetch(Request(site.page("/a", page), Need.TEXT))
    assert kind(evidence) in ("", "reset", "protocol")


@pytest.mark.parametrize(
    "data", [PAGE, b"", b"\x1f\x8b\x09" + PAGE], ids=["plain", "none", "broken"]
)
def test_a_page_in_a_broken_coding_was_answered_all_the_same(site, fetcher, data):
    url = site.page("/a", body=data, headers={"Content-Encoding": "gzip"})
    evidence = fetcher.fetch(Request(url, Need.TEXT))
    assert (evidence.status, evidence.problem, evidence.title) == (200, None, None)
    assert (evidence.truncated, evidence.attempts) == (data != b"", 1)


def test_a_long_page_whose_coding_breaks_off_is_read_as_far_as_it_goes(site, fetcher):
    noise = random.Random(1).randbytes(150_000)
    data = gzip.compress(PAGE + noise)[:120_000] + b"\xff" * 60_000
    url = site.page("/a", body=data, headers={"Content-Encoding": "gzip"})
    evidence = fetcher.fetch(Request(url, Need.TEXT))
    assert (evidence.status, evidence.title, evidence.truncated) == (200, "Found", True)


def test_a_bomb_is_stopped_at_the_cap_without_taking_the_memory(site):
    import tracemalloc

    layer = gzip.compress(bytes(200_000_000), 9)
    url = site.page("/a", body=gzip.compress(layer), headers={"Content-Encoding": "gzip, gzip"})
    with quick(timeout=5.0, max_bytes=300_000) as fetcher:
        fetcher.fetch(Request(site.page("/warm", body=PAGE), Need.TEXT))
        tracemalloc.start()
        evidence = fetcher.fetch(Request(url, Need.TEXT))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert (evidence.status, evidence.truncated) == (200, True)
    assert peak < 20_000_000


def test_interim_answers_without_end_are_no_answer(site, fetcher):
    def page(handler):
        for _ in range(10_000):
            handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")

    assert kind(fetcher.fetch(Request(site.page("/a", page)))) in ("protocol", "reset")


def test_a_header_line_without_end_is_no_answer(site, fetcher):
    def page(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(200):
            handler.wfile.write(b"a" * 65536)

    assert kind(fetcher.fetch(Request(site.page("/a", page)))) in ("protocol", "reset")


# --- redirects


def test_a_chain_is_followed_hop_by_hop_up_to_its_limit(site, fetcher):
    for n in range(10):
        site.page(f"/{n}", status=302, headers={"Location": f"/{n + 1}"})
    site.page("/10", body=PAGE)
    evidence = fetcher.fetch(Request(site.origin + "/0"))
    assert (evidence.final_url, evidence.title) == (site.origin + "/10", "Found")
    assert [hop.status for hop in evidence.hops] == [302] * 10
    site.page("/before", status=302, headers={"Location": "/0"})
    evidence = fetcher.fetch(Request(site.origin + "/before"))
    assert kind(evidence) == "too-many-redirects"


def test_a_loop_of_two_is_told_after_one_round(site, fetcher):
    site.page("/a", status=302, headers={"Location": "/b"})
    site.page("/b", status=302, headers={"Location": "/a"})
    evidence = fetcher.fetch(Request(site.origin + "/a"))
    assert (kind(evidence), len(site.asked)) == ("redirect-loop", 2)


def test_an_endless_location_is_not_followed(site, fetcher):
    site.page("/a", status=302, headers={"Location": "/" + "x" * 5000})
    evidence = fetcher.fetch(Request(site.origin + "/a"))
    assert (kind(evidence), len(site.asked)) == ("protocol", 1)


def test_a_redirect_tells_nobody_where_it_came_from(site, other, fetcher):
    there = other.page("/b", body=PAGE)
    site.page("/a", status=302, headers={"Location": there.replace("://", "://me:word@")})
    evidence = fetcher.fetch(Request(site.origin + "/a"))
    assert evidence.title == "Found"
    assert "me:word" not in str(evidence)
    assert len(other.asked) == 1
    for _, sent in site.asked + other.asked:
        assert not {"referer", "authorization", "cookie", "proxy-authorization"} & set(sent)


# --- where nothing may be connected to


class Listener:
    """A socket that counts who connects."""

    def __init__(self, host="127.0.0.1", family=socket.AF_INET):
        self.socket = socket.socket(family)
        self.socket.bind((host, 0))
        self.socket.listen(50)
        self.socket.settimeout(0.01)
        self.port = self.socket.getsockname()[1]

    def callers(self):
        count = 0
        while True:
            try:
                self.socket.accept()[0].close()
            except TimeoutError:
                self.socket.close()
                return count
            count += 1


NOTATIONS = [
    "127.0.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.1",
    "127.0.1", "127.0.0.1.", "%31%32%37.0.0.1", "１２７.0.0.1", "127。0。0。1", "0", "0.0.0.0",
    "localhost", "LOCALHOST", "localhost.", "a@127.0.0.1", "example.org@127.0.0.1", "[::1]",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[2001:0:0:0:0:0:80ff:fffe]",
    "[::]", "[0:0:0:0:0:0:0:1]",
]  # fmt: skip


@pytest.mark.parametrize("host", NOTATIONS)
def test_without_leave_nothing_on_this_machine_is_connected_to(host):
    listener = Listener()
    with quick(allow_private=()) as fetcher:
        evidence = fetcher.fetch(Request(f"http://{host}:{listener.port}/a"))
        as_web = fetcher.fetch(Request(f"http://{host}/a"))
    assert kind(evidence) == "refused"
    # A machine need not know localhost with a full stop.
    assert kind(as_web) in (("dns", "refused") if host == "localhost." else ("refused",))
    assert listener.callers() == 0


def test_a_backslash_does_not_hide_the_host():
    listener = Listener()
    with quick(allow_private=()) as fetcher:
        for url in (
            rf"http://127.0.0.1:{listener.port}\@example.org/",
            rf"http:\\127.0.0.1:{listener.port}/",
            f"http://127.0.0.1:{listener.port}#@example.org/",
            f"http://127.0.0.1:{listener.port}?@example.org/",
        ):
            assert kind(fetcher.fetch(Request(url))) == "refused", url
    assert listener.callers() == 0


def test_all_addresses_of_a_name_are_vetted_before_one_is_dialled(monkeypatch):
    listener = Listener()
    dialled = []
    family = socket.AF_INET

    def mixed(host, port, *_):
        return [(family, 1, 6, "", (ip, port)) for ip in ("127.0.0.1", "10.0.0.1")]

    monkeypatch.setattr(connect.socket, "getaddrinfo", mixed)
    monkeypatch.setattr(connect.socket.socket, "connect", lambda *a: dialled.append(a))
    with quick() as fetcher:
        evidence = fetcher.fetch(Request(f"http://mixed.example:{listener.port}/"))
    assert (kind(evidence), dialled) == ("refused", [])
    listener.socket.close()


def test_a_name_that_turns_private_between_two_hops_is_refused(site, monkeypatch):
    """The first look-up is let through; the second, of a new connection, is vetted anew."""
    asked = []

    def rebinding(host, port, *_):
        asked.append(host)
        ip = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, 1, 6, "", (ip, port))]

    monkeypatch.setattr(connect.socket, "getaddrinfo", rebinding)
    site.page(
        "/a", status=302, headers={"Location": "http://name.example:8080/b", "Connection": "close"}
    )
    with quick() as fetcher:
        evidence = fetcher.fetch(Request(f"http://name.example:{site.port}/a"))
    assert (kind(evidence), len(asked), len(site.asked)) == ("refused", 2, 1)


def test_a_redirect_to_metadata_is_refused_and_nobody_is_called(site):
    listener = Listener("127.0.0.3")
    with quick(allow_private=["127.0.0.1/32"]) as fetcher:
        for n, host in enumerate(("127.0.0.3", "0x7f000003", "[::ffff:127.0.0.3]", "me@127.0.0.3")):
            url = site.page(
                f"/{n}", status=307, headers={"Location": f"//{host}:{listener.port}/latest"}
            )
            assert kind(fetcher.fetch(Request(url))) == "refused", host
    assert listener.callers() == 0


def test_an_ipv6_literal_is_asked_where_its_network_is_allowed(site):
    try:
        six = type(site)("::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    try:
        url = six.page("/a", body=PAGE)
        with quick(allow_private=["::1/128"]) as fetcher:
            assert fetcher.fetch(Request(url)).title == "Found"
        assert six.asked[0][1]["host"] == f"[::1]:{six.port}"
        before = six.connections
        with quick(allow_private=["127.0.0.0/8"]) as fetcher:
            assert kind(fetcher.fetch(Request(url))) == "refused"
        assert six.connections == before
    finally:
        six.close()


@pytest.mark.parametrize("port", [22, 25, 6379, 8000, 65535])
def test_a_port_of_no_page_is_not_asked_of_the_internet(monkeypatch, port):
    monkeypatch.setattr(connect.socket.socket, "connect", lambda *_: pytest.fail("it was dialled"))
    with quick(allow_private=()) as fetcher:
        for host in ("8.8.8.8", "name.example"):
            assert kind(fetcher.fetch(Request(f"http://{host}:{port}/"))) == "refused"


# --- what goes along


def test_a_header_for_a_host_goes_to_that_host_only_however_it_is_written(site, other):
    site.page("/a", status=302, headers={"Location": f"{other.origin}/b"})
    other.page("/b", status=302, headers={"Location": f"http://2130706433:{site.port}/c"})
    site.page("/c", body=PAGE)
    with quick(headers={"127.0.0.1": ("X-Pass", "k")}) as fetcher:
        assert fetcher.fetch(Request(site.origin + "/a")).title == "Found"
    assert [(path, sent.get("x-pass")) for path, sent in site.asked] == [("/a", "k"), ("/c", "k")]
    assert [(path, sent.get("x-pass")) for path, sent in other.asked] == [("/b", None)]


def test_a_proxy_that_is_not_there_is_said_and_nothing_goes_around_it(site):
    url = site.page("/a", body=PAGE)
    with quick(proxy="http://127.0.0.1:9") as fetcher:
        assert kind(fetcher.fetch(Request(url))) in ("unreachable", "connection-refused")
    assert site.connections == 0


def test_a_socks_proxy_is_refused_at_once():
    from verifier.errors import UsageError

    with pytest.raises(UsageError, match="SOCKS"):
        quick(proxy="socks5://127.0.0.1:9")
    with pytest.raises(UsageError, match="--allow-private"):
        quick(allow_private=["not a network"])


def test_two_at_once_of_a_host_and_no_more_on_the_wire(site):
    from verifier.engine.threads import execute

    now, peak, lock = 0, 0, threading.Lock()

    def page(handler):
        nonlocal now, peak
        with lock:
            now += 1
            peak = max(peak, now)
        time.sleep(0.02)
        with lock:
            now -= 1
        site.answer(handler, 200, PAGE)

    asked = [Request(site.page(f"/{n}", page)) for n in range(12)]
    with quick() as fetcher:
        answers = execute(asked, fetcher, jobs=16)
    assert {e.status for e in answers} == {200}
    assert peak == 2


def test_a_deadline_ends_real_requests_too(site):
    from verifier.engine.threads import execute

    asked = [Request(site.page(f"/{n}", lambda _: site.closing.wait(5))) for n in range(6)]
    start = time.monotonic()
    with quick(timeout=20.0) as fetcher:
        answers = execute(asked, fetcher, deadline=0.3)
    assert time.monotonic() - start < 2
    assert {kind(e) for e in answers} <= {"deadline", "budget"}
    assert len(answers) == 6
