"""Redirects are followed by hand, each hop through the guard."""

import pytest

from verifier.fetch.session import Fetcher
from verifier.model import Hop, Request

PAGE = b"<title>Found</title>"


def kind(evidence):
    return evidence.problem.kind if evidence.problem else ""


def go(site, path, status, location, **headers):
    return site.page(path, status=status, headers={"Location": location, **headers})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_told(site, fetcher, status):
    site.page("/b", body=PAGE)
    url = go(site, "/a", status, "/b")
    evidence = fetcher.fetch(Request(url))
    assert evidence.hops == (Hop(url, status, site.origin + "/b"),)
    assert (evidence.final_url, evidence.title) == (site.origin + "/b", "Found")


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("b?x=1#part", "/d/b?x=1"),
        ("../b", "/b"),
        ("//127.0.0.1:{port}/b", "/b"),
        ("\\b", "/b"),
        (" /b c ", "/b%20c"),
        ("/b%C3%A9", "/b%C3%A9"),
        ("http:\\\\127.0.0.1:{port}\\b", "/b"),
    ],
)
def test_a_location_is_resolved_and_mended(site, fetcher, location, path):
    fetcher.fetch(Request(go(site, "/d/a", 302, location.format(port=site.port))))
    assert site.asked[-1][0] == path


def test_a_location_in_raw_utf8_is_understood(site, fetcher):
    def page(handler):
        handler.wfile.write(
            "HTTP/1.1 301 Moved\r\nLocation: /été\r\nContent-Length: 0\r\n\r\n".encode()
        )

    fetcher.fetch(Request(site.page("/a", page)))
    assert site.asked[-1][0] == "/%C3%A9t%C3%A9"


def test_a_loop_is_told(site, fetcher):
    go(site, "/b", 302, "/a")
    evidence = fetcher.fetch(Request(go(site, "/a", 302, "/b")))
    assert kind(evidence) == "redirect-loop"
    assert len(evidence.hops) == 2


def test_an_endless_chain_ends(site, fetcher):
    def page(handler):
        number = int(handler.path.partition("=")[2])
        site.answer(handler, 302, headers={"Location": f"/a?n={number + 1}"})

    evidence = fetcher.fetch(Request(site.page("/a", page) + "?n=0"))
    assert kind(evidence) == "too-many-redirects"
    assert len(site.asked) == 11


def test_a_page_that_wants_its_cookie_back_gets_it_and_the_next_visit_starts_anew(site, fetcher):
    def page(handler):
        if "seen=1" in handler.headers.get("Cookie", ""):
            site.answer(handler, 200, PAGE)
        else:
            site.answer(handler, 302, headers={"Location": "/a", "Set-Cookie": "seen=1; Path=/"})

    url = site.page("/a", page)
    assert fetcher.fetch(Request(url)).title == "Found"
    site.page("/b", body=PAGE)
    fetcher.fetch(Request(site.origin + "/b"))
    assert "cookie" not in site.asked[-1][1]


def test_a_cookie_that_changes_nothing_is_a_loop(site, fetcher):
    url = go(site, "/a", 302, "/a", **{"Set-Cookie": "seen=1"})
    evidence = fetcher.fetch(Request(url))
    assert kind(evidence) == "redirect-loop"
    assert len(site.asked) == 2


def test_cookies_that_always_change_end_too(site, fetcher):
    def page(handler):
        cookie = f"n={len(site.asked)}"
        site.answer(handler, 302, headers={"Location": "/a", "Set-Cookie": cookie})

    evidence = fetcher.fetch(Request(site.page("/a", page)))
    assert kind(evidence) == "too-many-redirects"


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://h/a", "javascript:alert(1)"])
def test_another_scheme_is_refused(site, fetcher, location):
    evidence = fetcher.fetch(Request(go(site, "/a", 302, location)))
    assert kind(evidence) == "refused"
    assert evidence.hops[0].location == location


def test_a_redirect_to_no_address_is_the_servers_fault(site, fetcher):
    evidence = fetcher.fetch(Request(go(site, "/a", 302, "http://h:99999/")))
    assert kind(evidence) == "protocol"


def test_a_redirect_into_a_private_network_is_refused_and_never_dialled(site):
    with Fetcher(allow_private=["127.0.0.1/32"], timeout=1.0, store=":memory:") as fetcher:
        for host in ("127.0.0.2", "2130706434", "0x7f.2", "[::ffff:127.0.0.2]", "169.254.169.254"):
            before = site.connections
            go(site, "/a", 302, f"http://{host}:{site.port}/b")
            evidence = fetcher.fetch(Request(f"{site.origin}/a?{host}"))
            assert kind(evidence) == "refused", host
            assert [path for path, _ in site.asked].count("/b") == 0
            assert site.connections <= before + 1


def test_a_moved_without_a_location_is_an_answer(site, fetcher):
    evidence = fetcher.fetch(Request(site.page("/a", status=301)))
    assert (evidence.status, evidence.problem) == (301, None)


def test_the_body_of_a_redirect_is_not_read(site, fetcher):
    def page(handler):
        handler.send_response(302)
        handler.send_header("Location", "/b")
        handler.send_header("Content-Length", str(1 << 34))
        handler.end_headers()
        for _ in range(20_000):
            handler.wfile.write(bytes(65536))

    site.page("/b", body=PAGE)
    assert fetcher.fetch(Request(site.page("/a", page))).title == "Found"
