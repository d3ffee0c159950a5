"""Addresses as browsers read them, and hosts in every notation of a number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.fetch.address import Address, ForeignScheme, Malformed, join, literal, parse


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://Example.ORG", "http://example.org/"),
        ("HTTPS://example.org:443/a", "https://example.org/a"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
        ("http://user:word@example.org/a", "http://example.org/a"),
        ("http://a@b@example.org/", "http://example.org/"),
        ("http://example.org/a b", "http://example.org/a%20b"),
        ("http://example.org/été?q=é#x", "http://example.org/%C3%A9t%C3%A9?q=%C3%A9"),
        ("http://example.org/a%2Fb%zz", "http://example.org/a%2Fb%zz"),
        ("http://example.org/x/../a/./b", "http://example.org/a/b"),
        ("http://example.org/x/%2e%2E/a", "http://example.org/a"),
        ("http://example.org/../..", "http://example.org/"),
        ("http://example.org/a/..?x=../y", "http://example.org/?x=../y"),
        ("http://example.org/...", "http://example.org/..."),
        ("http:\\\\example.org\\a", "http://example.org/a"),
        (" http://exam\nple.org/a\t", "http://example.org/a"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://例え.jp/", "http://xn--r8jz45g.jp/"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("http://[0:0::1]/", "http://[::1]/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://0177.0.0.01/", "http://127.0.0.1/"),
        ("http://127。0。0。1/", "http://127.0.0.1/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://%31%32%37.0.0.1/", "http://127.0.0.1/"),
        ("http://example.org./", "http://example.org./"),
        ("http://example.org?x=1", "http://example.org/?x=1"),
        ("http://example.org:/a", "http://example.org/a"),
        ("http://example.org/\ud800", "http://example.org/%EF%BF%BD"),
        ("http://a_b.example.org/", "http://a_b.example.org/"),
    ],
)
def test_an_address_is_read_as_browsers_read_it(url, asked):
    assert parse(url).url == asked


@pytest.mark.parametrize(
    "url",
    [
        "", "example.org", "http:", "http:/x", "http://", "http:///a", "http://?x", "http://:80/",
        "http://h:0/", "http://h:65536/", "http://h:99999/", "http://h:8O/", "http://h:-1/",
        "http://h:٣/", "http://a b/", "http://a..b/", "http://.a/", "http://<b>/", "http://%00/",
        "http://[::1/", "http://[::1]x/", "http://[fe80::1%25eth0]/",
        "http://[1.2.3.4]/", "http://[zz::]/", "http://256.1.1.1/", "http://1.2.3.4.5/",
        "http://0x1ffffffff/", "http://08.1/", "http://a.0x/" + "a" * 9000, "http://a.9z9.1x.08/",
        "http://" + "a" * 64 + ".org/", "http://" + "a." * 200 + "org/", "http://" + "ü" * 2000,
        "http://xn--a\u0300\u0300.99999999999/", "http://\u2488.example/", "http://a\ufffdb/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_malformed(url):
    with pytest.raises(Malformed):
        parse(url)


@pytest.mark.parametrize("url", ["ftp://h/a", "file:///etc/passwd", "mailto:a@b", "javascript:x"])
def test_other_schemes_are_named(url):
    with pytest.raises(ForeignScheme, match=url.partition(":")[0]):
        parse(url)


@pytest.mark.parametrize(
    ("host", "found"),
    [
        ("1.2.3.4", "1.2.3.4"), ("1.2.772", "1.2.3.4"), ("1.131844", "1.2.3.4"),
        ("16909060", "1.2.3.4"), ("0x01020304", "1.2.3.4"), ("0x1.0x2.0x3.0x4", "1.2.3.4"),
        ("01.02.03.04", "1.2.3.4"), ("1.2.3.4.", "1.2.3.4"), ("0", "0.0.0.0"),
        ("0x", "0.0.0.0"), ("0xffffffff", "255.255.255.255"), ("::ffff:1.2.3.4", "::ffff:102:304"),
    ],
)  # fmt: skip
def test_a_number_is_an_address_in_every_notation(host, found):
    assert literal(host) in (None, literal(found))
    assert literal(host) is not None


@pytest.mark.parametrize("host", ["example.org", "1.2.3.example", "0x7g", "a1", "4x"])
def test_a_name_is_no_number(host):
    assert literal(host) is None


@pytest.mark.parametrize("host", ["a.1", "1.2.3.256", "4294967296", "1.2.3.4.5", "09", "::g"])
def test_a_host_that_ends_in_a_number_and_is_none_is_malformed(host):
    with pytest.raises(Malformed):
        literal(host)


def test_a_redirect_is_resolved_against_where_it_was():
    base = parse("http://example.org/d/a?x=1")
    assert join(base, "b#c").url == "http://example.org/d/b"
    assert join(base, "?y=2").url == "http://example.org/d/a?y=2"
    assert join(base, "//other.example\\@h/").url == "http://other.example/@h/"
    with pytest.raises(ForeignScheme):
        join(base, "file:///etc/passwd")
    for bad in ("http://[::1", "http://h:99999/"):
        with pytest.raises(Malformed):
            join(base, bad)


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_every_text_is_an_address_or_says_why_not(text):
    for url in (text, "http://" + text, "http://example.org/" + text):
        try:
            address = parse(url)
        except (Malformed, ForeignScheme):
            continue
        assert isinstance(address, Address)
        assert parse(address.url) == address
        assert address.url.isascii()
        assert " " not in address.url
