"""A proxy: only where one is given, under the same deadline, and never mistaken for the host."""

import socket
import time

import pytest

from verifier.errors import UsageError
from verifier.fetch.session import Fetcher
from verifier.model import Request

URL = "http://news.example.org/a"


def test_a_proxy_that_drips_meets_the_deadline(site):
    def page(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        site.drip(handler, b"a", 0.05)

    site.page("/", page)
    site.pages[URL] = page
    with Fetcher(proxy=site.origin, timeout=0.2, store=":memory:", backoff=0.01) as fetcher:
        start = time.monotonic()
        assert fetcher.fetch(Request(URL)).problem.kind == "timeout"
    assert time.monotonic() - start < 3


def test_a_proxy_that_is_not_there_accuses_no_host():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    proxy = f"http://127.0.0.1:{port}"
    with Fetcher(proxy=proxy, timeout=1.0, store=":memory:", backoff=0.01) as fetcher:
        for url in (URL, URL.replace("http:", "https:")):
            problem = fetcher.fetch(Request(url)).problem
            assert (problem.kind, problem.detail) == ("unreachable", "the proxy does not answer")


def test_the_guard_holds_for_literal_addresses_behind_a_proxy_too(site):
    with Fetcher(proxy=site.origin, timeout=1.0, store=":memory:") as fetcher:
        for url in (
            "http://169.254.169.254/",
            "http://0x7f.1/",
            "http://[::1]/",
            "http://10.0.0.1/",
        ):
            assert fetcher.fetch(Request(url)).problem.kind == "refused"
    assert site.connections == 0


@pytest.mark.parametrize(
    "proxy", ["nonsense", "localhost:3128", "ftp://h/", "http://", "socks5://h"]
)
def test_what_is_no_proxy_is_said_at_once(proxy):
    with pytest.raises(UsageError, match="proxy"):
        Fetcher(proxy=proxy, store=":memory:")


@pytest.mark.parametrize(
    "words",
    [
        {"user_agent": "a\nb"},
        {"headers": {"h": ("X", "a\r\nY: b")}},
        {"headers": {"h": ("X\0", "")}},
    ],
)
def test_no_header_of_the_user_breaks_a_request(words):
    with pytest.raises(UsageError, match="control character"):
        Fetcher(store=":memory:", **words)


def test_a_cookie_comes_back_as_it_was_set(site, fetcher):
    def page(handler):
        if "Cookie" in handler.headers:
            site.answer(handler, 200, b"<title>Found</title>")
        else:
            handler.wfile.write(
                "HTTP/1.1 302 Found\r\nLocation: /a\r\nSet-Cookie: city=Орёл; Path=/\r\n"
                "Content-Length: 0\r\n\r\n".encode()
            )

    assert fetcher.fetch(Request(site.page("/a", page))).title == "Found"
    assert site.asked[-1][1]["cookie"].encode("latin-1").decode() == "city=Орёл"
