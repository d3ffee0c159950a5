"""Visible text, titles and marks of pages; what hostile markup costs."""

import time

import pytest

from verifier.fetch.markup import bounded, decoded
from verifier.fetch.page import read_page


def text(html, kind="text/html; charset=utf-8"):
    return read_page(html.encode() if isinstance(html, str) else html, kind).text


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<p>One<p>Two", "One\nTwo"),
        ("<p>One\n  line &amp;amp; more</p>", "One line &amp; more"),
        ("un<b>der</b>line <i>it</i>", "underline it"),
        ("a<br>b<hr>c", "a\nb\nc"),
        ("<div>a</div>b<div>c</div>", "a\nb\nc"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<pre>a\n  b\n\nc</pre>", "a\nb\nc"),
        ("<p>a<script>x</script><style>y</style><noscript>z</noscript><template>t</template>", "a"),
        ("<p>a<!-- no --> b", "a b"),
        ("rose<sup>[1]</sup> by", "rose by"),
        ("rose<sup><a href='#n1'>1</a></sup> by", "rose by"),
        ("rose<a href='#n1'><sup>12</sup></a> by", "rose by"),
        ("rose<sup>[citation needed]</sup>", "rose"),
        ("rose<sup>*</sup>", "rose"),
        ("rose<a class=footnote-ref href='#fn1'>1</a>", "rose"),
        ("10<sup>6</sup> m<sup>2</sup>", "106 m2"),
        ("the 4<sup>th</sup> of", "the 4th of"),
        ("<aside>a</aside><footer>b</footer>", "a\nb"),
        ("a&nbsp;b", "a b"),
        ("", ""),
        ("<frameset><frame src=a>", ""),
        ("a\x1eb", "a b"),
        ("a\x00b", "ab"),
    ],
)
def test_the_visible_text_of_a_page(html, seen):
    assert text(html) == seen


@pytest.mark.parametrize(
    ("kind", "body", "seen"),
    [
        ("text/plain", "a  b\r\nc &amp; <p>\n", "a  b\nc &amp; <p>"),
        ("text/markdown; charset=utf-8", "# é", "# é"),
        ("application/json", '{"a": 1}', '{"a": 1}'),
        ("application/xml", "<a><b>c</b></a>", "c"),
        ("", "<!doctype html><p>a", "a"),
        ("application/octet-stream", " <html><p>a", "a"),
        ("application/pdf", "%PDF", None),
        ("image/png", "PNG", None),
        ("application/octet-stream", "PK", None),
        ("", "PK", None),
    ],
)
def test_what_is_text_is_decided_by_type_and_first_bytes(kind, body, seen):
    assert text(body, kind) == seen


def test_the_facts_of_a_page():
    page = read_page(
        b"<!doctype html><html lang=de-DE><head><title> A \n Title </title>"
        b"<link rel=canonical href=/a><meta property='og:title' content='Shared'>"
        b"<meta property='og:site_name' content='The News'><meta name=author content='Ann Vogel'>"
        b"<meta http-equiv=refresh content='0; URL=/b'></head>"
        b"<body><svg><title>Icon</title></svg><h1></h1><h1>Big <b>words</b></h1>"
        b"<form><input type=password></form><script src=//park.example/x.js></script>"
        b"<iframe src='https://frame.example/'></iframe><a name=part></a><p id=x>",
        "text/html",
    )
    assert (page.title, page.heading, page.og_title) == ("A Title", "Big words", "Shared")
    assert (page.site_name, page.authors, page.language) == ("The News", ("Ann Vogel",), "de-DE")
    assert (page.canonical, page.refresh, page.password) == ("/a", "/b", True)
    assert page.scripts == ("//park.example/x.js", "https://frame.example/")
    assert page.fragments == ("part", "x")


def test_facts_are_bounded():
    page = read_page(
        b"<title>" + b"a" * 5000 + b"</title><html lang='" + b"x" * 90 + b"'>"
        b"<meta http-equiv=refresh content='600; url=/b'>" + b"<p id=" + b"y" * 900 + b">"
        + b"".join(b"<i id=i%d></i>" % n for n in range(9000)),
        "text/html",
    )  # fmt: skip
    assert len(page.title) == 300
    assert (page.language, page.refresh) == (None, None)
    assert len(page.fragments) == 3000
    assert len(page.fragments[0]) == 200


@pytest.mark.parametrize(
    ("data", "kind", "seen"),
    [
        ("é".encode(), "text/html", "é"),
        ("é".encode("latin-1"), "text/html; charset=iso-8859-1", "é"),
        ("“é”".encode("cp1252"), "text/html; charset=iso-8859-1", "“é”"),
        ("“é”".encode("cp1252"), "text/html", "“é”"),
        ("é".encode("cp1252"), "text/html; charset=no-such", "é"),
        ("é".encode(), "text/html; charset=unicode_escape", "é"),
        ("é".encode(), "text/html; charset=zip", "é"),
        ("привет".encode("koi8-r"), 'text/html; charset="koi8-r"', "привет"),
        ("<meta charset=windows-1251>привет".encode("cp1251"), "text/html", None),
        ("<?xml version='1.0' encoding='euc-jp'?>日本".encode("euc-jp"), "text/html", None),
        ("日本".encode("utf-16"), "text/html", "日本"),
        (b"\xef\xbb\xbf" + "é".encode(), "text/html; charset=latin-1", "é"),
        ("<meta charset=utf-8>é".encode("cp1252"), "text/html", "<meta charset=utf-8>é"),
        ("é".encode() + b"\xc3", "text/html", "é\ufffd"),
    ],
)
def test_the_coding_of_a_page(data, kind, seen):
    found = decoded(data, kind)
    assert found == seen if seen else found.endswith(("привет", "日本"))


HOSTILE = {
    "formatting": "".join(f"<p><font a={n}>x" for n in range(60_000)),
    "depth": "<div>" * 400_000,
    "depth by another name": "<section><table><td></section>" * 100_000,
    "attributes": "<div " + " ".join(f"a{n}" for n in range(300_000)) + ">x",
    "attributes behind a quote": "<div x='>' " + " ".join(f"a{n}" for n in range(200_000)) + ">",
    "tags that never end": "<div " * 300_000,
    "quotes that never end": "<a \"'" * 300_000,
    "values that never end": '<a ="' * 300_000,
    "scripts that never end": "<script>" * 200_000,
    "comments that never end": "<!--" * 300_000,
    "tables": "<table>" * 200_000,
    "only angles": "<" * 1_000_000,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_markup_takes_no_time(html):
    start = time.perf_counter()
    read_page(("<title>T</title>" + html).encode(), "text/html")
    assert time.perf_counter() - start < 2


def test_a_page_that_is_cut_says_so_and_an_ordinary_one_is_not_cut():
    assert read_page(("<p>a" + HOSTILE["depth"]).encode(), "text/html").cut
    ordinary = "<div class='a b'><p id=x>word <b>x</b> <i>y</i></p></div>" * 5000
    assert bounded(ordinary) == ordinary
    unclosed = "<p><font size=2>word<li>x<td>y" * 300
    assert bounded(unclosed) == unclosed
