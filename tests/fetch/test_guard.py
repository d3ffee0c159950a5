"""The guard: where no request may go, in whatever way an address is written or resolved."""

import socket
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.fetch import connect
from verifier.fetch.address import parse
from verifier.fetch.guard import Guard, Refused, public
from verifier.fetch.session import Fetcher
from verifier.model import Request

CLOSED = [
    "0.0.0.0", "0.1.2.3", "10.0.0.1",
    "100.64.0.1", "127.0.0.1", "127.255.255.255",
    "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.171", "192.0.2.1", "192.88.99.1",
    "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255",
    "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8",
    "64:ff9b::7f00:1", "64:ff9b::8.8.8.8", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1",
    "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd00::1",
    "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1",
]  # fmt: skip
OPEN = ["1.1.1.1", "8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1"]


@pytest.mark.parametrize("ip", CLOSED)
def test_a_private_or_reserved_address_is_refused(ip):
    assert not public(ip_address(ip))
    with pytest.raises(Refused, match="private or reserved"):
        Guard().vet(80, [ip_address(ip)])


@pytest.mark.parametrize("ip", OPEN)
def test_a_public_address_is_let_through_at_the_ports_of_the_web(ip):
    for port in (80, 443, 8080, 8443):
        Guard().vet(port, [ip_address(ip)])
    for port in (22, 25, 6379, 8000):
        with pytest.raises(Refused, match=f"port {port}"):
            Guard().vet(port, [ip_address(ip)])


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.1/",
        "http://127.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
        "http://127。0。0。1/", "http://user@127.0.0.1/", "http://169.254.169.254/latest/meta-data",
        "http://[64:ff9b::a9fe:a9fe]/", "http://0/", "http://8.8.8.8:22/", "http://example.org:22/",
    ],
)  # fmt: skip
def test_an_address_that_says_it_itself_is_refused_before_anything_is_sent(url):
    with pytest.raises(Refused):
        Guard().check(parse(url))


def test_a_name_is_let_through_to_be_resolved():
    Guard().check(parse("https://example.org/"))
    Guard(["10.0.0.0/8"]).check(parse("http://intranet.example:3000/"))


def test_a_network_that_the_user_named_is_open_at_every_port_and_no_other_is():
    guard = Guard(["127.0.0.0/24", "fd00::/8", "10.1.2.3"])
    for ip in ("127.0.0.7", "fd12::1", "10.1.2.3", "::ffff:127.0.0.7"):
        guard.vet(6379, [ip_address(ip)])
    for ip in ("127.0.1.1", "10.1.2.4", "fe80::1", "::ffff:127.0.1.1"):
        with pytest.raises(Refused):
            guard.vet(80, [ip_address(ip)])


def test_one_private_answer_among_public_ones_refuses_the_name():
    with pytest.raises(Refused):
        Guard().vet(80, [ip_address("8.8.8.8"), ip_address("127.0.0.1")])


@given(st.ip_addresses(v=4))
def test_an_address_inside_another_is_never_more_public(ip):
    for outer in (f"::ffff:{ip}", f"64:ff9b::{ip}", f"::{ip}"):
        assert not public(ip_address(outer))


def answers(*ips):
    def getaddrinfo(host, port, *args):
        return [
            (
                socket.AF_INET6 if ":" in ip else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (ip, port),
            )
            for ip in ips
        ]

    return getaddrinfo


@pytest.mark.parametrize("ips", [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["fe80::1%eth0"]])
def test_a_name_that_resolves_into_a_private_network_is_never_dialled(site, monkeypatch, ips):
    monkeypatch.setattr(connect.socket, "getaddrinfo", answers(*ips))
    dialled = []
    monkeypatch.setattr(connect.socket.socket, "connect", lambda *a: dialled.append(a))
    with Fetcher(timeout=1.0, store=":memory:") as fetcher:
        evidence = fetcher.fetch(Request("http://innocent.example/a"))
    assert evidence.problem.kind == "refused"
    assert dialled == []
    assert site.connections == 0


def test_a_name_is_resolved_once_and_what_was_vetted_is_dialled(site, monkeypatch):
    site.page("/a", body=b"<title>Here</title>")
    asked = []

    def rebinding(host, port, *args):
        asked.append(host)
        return answers("127.0.0.1" if len(asked) == 1 else "127.0.0.2")(host, port)

    monkeypatch.setattr(connect.socket, "getaddrinfo", rebinding)
    with Fetcher(allow_private=["127.0.0.1/32"], timeout=1.0, store=":memory:") as fetcher:
        evidence = fetcher.fetch(Request(f"http://name.example:{site.port}/a"))
    assert (evidence.title, asked) == ("Here", ["name.example"])
    assert site.asked[0][1]["host"] == f"name.example:{site.port}"


def test_a_name_at_a_port_of_no_page_is_refused_after_it_was_resolved(monkeypatch):
    monkeypatch.setattr(connect.socket, "getaddrinfo", answers("8.8.8.8"))
    with Fetcher(allow_private=["127.0.0.0/8"], timeout=1.0, store=":memory:") as fetcher:
        evidence = fetcher.fetch(Request("http://name.example:6379/a"))
    assert evidence.problem.kind == "refused"


def test_the_next_address_is_dialled_where_the_first_is_silent(site, monkeypatch):
    site.page("/a", body=b"<title>Here</title>")
    monkeypatch.setattr(connect.socket, "getaddrinfo", answers("127.0.0.9", "127.0.0.1"))
    with Fetcher(allow_private=["127.0.0.0/8"], timeout=1.0, store=":memory:") as fetcher:
        evidence = fetcher.fetch(Request(f"http://name.example:{site.port}/a"))
    assert evidence.title == "Here"


@pytest.mark.parametrize(
    ("error", "kind", "attempts"),
    [
        (socket.gaierror(socket.EAI_NONAME, "no such name"), "dns", 1),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), "unreachable", 2),
        (UnicodeError("label too long"), "dns", 1),
        (OSError(101, "Network is unreachable"), "unreachable", 2),
    ],
)
def test_a_name_that_cannot_be_resolved_is_told_from_a_silent_name_service(
    monkeypatch, error, kind, attempts
):
    def fail(*args):
        raise error

    monkeypatch.setattr(connect.socket, "getaddrinfo", fail)
    with Fetcher(timeout=1.0, store=":memory:", backoff=0.01) as fetcher:
        evidence = fetcher.fetch(Request("http://name.example/a"))
    assert (evidence.problem.kind, evidence.attempts) == (kind, attempts)


def test_a_look_up_that_hangs_is_left_behind(site, monkeypatch):
    monkeypatch.setattr(connect.socket, "getaddrinfo", lambda *a: site.closing.wait(3))
    with Fetcher(timeout=0.2, store=":memory:", backoff=0.01) as fetcher:
        evidence = fetcher.fetch(Request("http://name.example/a"))
    assert evidence.problem.kind == "unreachable"


def test_the_next_address_is_dialled_where_the_machine_does_not_know_the_first_kind(
    site, monkeypatch
):
    made = socket.socket

    def only_v4(family=-1, *args, **kw):
        if family == socket.AF_INET6:
            raise OSError(97, "Address family not supported by protocol")
        return made(family, *args, **kw)

    answers = [(socket.AF_INET6, 1, 6, "", ("::1", site.port, 0, 0)),
               (socket.AF_INET, 1, 6, "", ("127.0.0.1", site.port))]  # fmt: skip
    monkeypatch.setattr(connect.socket, "getaddrinfo", lambda *a: answers)
    monkeypatch.setattr(connect.socket, "socket", only_v4)
    site.page("/a", body=b"<title>Found</title>")
    with Fetcher(
        allow_private=["127.0.0.0/8", "::1/128"], timeout=1.0, store=":memory:"
    ) as fetcher:
        assert fetcher.fetch(Request(f"http://name.example:{site.port}/a")).title == "Found"


@pytest.mark.parametrize(
    "url", ["http://reports/2021/a.html", "http:www.beacon", "http://www.beacon/a"]
)
def test_a_name_without_an_ending_is_no_host(monkeypatch, url):
    asked = []

    def nobody(host, *args):
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(connect.socket, "getaddrinfo", nobody)
    for networks, times in (((), 0), (("10.0.0.0/8",), 1)):
        with Fetcher(allow_private=networks, timeout=0.5, store=":memory:") as fetcher:
            evidence = fetcher.fetch(Request(url))
        assert evidence.problem.kind == "malformed"
        assert len(asked) <= times


def test_a_short_name_of_the_users_own_network_is_asked(site, monkeypatch):
    answers = [(socket.AF_INET, 1, 6, "", ("127.0.0.1", site.port))]
    monkeypatch.setattr(connect.socket, "getaddrinfo", lambda *a: answers)
    site.page("/a", body=b"<title>Found</title>")
    with Fetcher(allow_private=["127.0.0.0/8"], timeout=1.0, store=":memory:") as fetcher:
        assert fetcher.fetch(Request(f"http://wiki:{site.port}/a")).title == "Found"
