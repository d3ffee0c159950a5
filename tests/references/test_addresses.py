"""Addresses in notes: where they begin and end, how they are mended, what cannot be asked."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.addresses import archive_of, find, mend, problem_of


def urls(text):
    return [address.url for address in find(text)]


def kinds(text):
    return [change.kind for address in find(text) for change in address.changes]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Reed, https://reed.example/a/b.", "https://reed.example/a/b"),
        ("(see https://reed.example/a)", "https://reed.example/a"),
        ("https://reed.example/Locks(1).pdf.", "https://reed.example/Locks(1).pdf"),
        ("(https://reed.example/Locks(1).pdf)", "https://reed.example/Locks(1).pdf"),
        ("<https://reed.example/a>", "https://reed.example/a"),
        ("“https://reed.example/a,”", "https://reed.example/a"),
        ("[text](https://reed.example/a) and", "https://reed.example/a"),
        ("www.reed.example/watch, 4 May", "http://www.reed.example/watch"),
        ("Beacon, beaconpress.com/112/salt-roads/.", "http://beaconpress.com/112/salt-roads/"),
        ("doi.org/10.1234/abc.5;", "http://doi.org/10.1234/abc.5"),
        ("https://reed.example:8080/x?y=1#z", "https://reed.example:8080/x?y=1#z"),
    ],
)
def test_the_punctuation_of_the_sentence_is_not_part_of_an_address(text, url):
    assert urls(text) == [url]
    assert "trailing-punctuation" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "url", "kind"),
    [
        ("htttp://reed.example/a", "http://reed.example/a", "scheme-mended"),
        ("http:/reed.example/a", "http://reed.example/a", "scheme-mended"),
        ("http:reed.example/a", "http://reed.example/a", "scheme-mended"),
        ("hxxps://reed.example/a", "https://reed.example/a", "scheme-mended"),
        ("http//reed.example/a", "http://reed.example/a", "scheme-mended"),
        ("http://http://reed.example/a", "http://reed.example/a", "scheme-mended"),
        ("http://reed.example/dry-based- locks", "http://reed.example/dry-based-locks", "space"),
        ("http://reed.example/a-\nlock.html", "http://reed.example/a-lock.html", "line-break"),
        ("http://reed.example/salt\u00adroads", "http://reed.example/saltroads", "soft-hyphen"),
        ("http://reed.example/?a=1&amp;b=2", "http://reed.example/?a=1&b=2", "entity"),
        ("http:// www.reed.example/a", "http://www.reed.example/a", "space"),
        ("http://reed.example/a_ b.pdf", "http://reed.example/a_b.pdf", "space"),
        ("http://reed.example/plan .pdf", "http://reed.example/plan.pdf", "space"),
        ("reedpress.org/plans/x", "http://reedpress.org/plans/x", "scheme-added"),
    ],
)  # fmt: skip
def test_a_broken_address_is_mended_and_the_mending_told(text, url, kind):
    (address,) = find(text)
    assert address.url == url
    assert kind in [change.kind for change in address.changes]
    for change in address.changes:
        assert text[change.start : change.end] == change.before


@pytest.mark.parametrize(
    "text",
    [
        "http://reed.example/locks and more",
        "http://reed.example/ accessed 4 May 1999",
        "http://reed.example/reports/ see 4/5/1999",
        "http://reed.example/a- and later",
        "http://reed.example/a 4 May",
        "http://reed.example/a. It was",
        "http://reed.example/ 12/05/2010",
    ],
)
def test_the_words_after_an_address_are_left_alone(text):
    (address,) = find(text)
    assert " " not in address.printed


@pytest.mark.parametrize(
    "text",
    ["U.S./Canada", "e.g./x", "vol.1/2", "and/or", "No.4/1999", "http", "http://", "www. It is",
     "oren@reed.example/x", "12.5.1999/x", "s.p.a./x"],
)  # fmt: skip
def test_what_only_looks_like_an_address_is_none(text):
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("<http://reed.example/x.>", "."),
        ("[t](http://reed.example/x,)", ","),
        ('<a href="http://reed.example/x.">', "."),
        ("{{cite|url=http://reed.example/x/.|title=T}}", "."),
        ("http://reed.example/x,accessed 4 May", ","),
        ("see http://reed.example/x.,", ".,"),
    ],
)
def test_punctuation_that_clings_to_a_target_is_told(text, mark):
    (address,) = find(text)
    assert address.url.rstrip("/").endswith("/x")
    assert [c.before for c in address.changes if c.kind == "trailing-punctuation"] == [mark]


def test_two_addresses_with_a_semicolon_between_are_two():
    assert urls("http://a.example/1;http://b.example/2") == [
        "http://a.example/1", "http://b.example/2"
    ]  # fmt: skip


def test_a_link_target_is_mended_whole():
    url, changes = mend(" http://reed.example/a. ")
    assert url == "http://reed.example/a"
    assert [(c.kind, c.before) for c in changes] == [("trailing-punctuation", ".")]
    assert mend("https://reed.example/Locks(1)") == ("https://reed.example/Locks(1)", ())
    assert mend("chapter-2.html") == ("chapter-2.html", ())


@pytest.mark.parametrize(
    "url",
    ["https://reed.example/", "http://127.0.0.1:8080/x", "http://localhost:80/", "ftp://reed.example",
     "www.reed.example/a", "http://[::1]:80/", "http://münchen.example/", "http://a:b@reed.example/",
     "http://reed.example:/x", "http://reed.example./x"],
)  # fmt: skip
def test_an_address_that_can_be_asked_has_no_problem(url):
    assert problem_of(url) is None


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http:///x", "no host"),
        ("http://", "no host"),
        ("http://www.beacon/watch", "lost its ending"),
        ("http://beacon/watch", "no ending"),
        ("http://reed.example:99999/", "no port"),
        ("http://reed.example:x/", "no port"),
        ("http://reed.example/a b", "space"),
        ("http://reed..example/", "no name"),
        ("http://-reed-.example/", "no name"),
        ("http://300.1.1.1/", "no address"),
        ("http://[::zz]/", "no address"),
        ("http:reed.example", "slashes"),
        ("gopher://reed.example/", "no scheme"),
        ("javascript:alert(1)", "no scheme"),
        (f"http://{'a' * 300}.example/", "no name"),
    ],
)
def test_an_address_that_cannot_be_asked_says_why(url, why):
    assert why in (problem_of(url) or "")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://web.archive.org/web/20110504101500/http://reed.example/a",
         ("http://reed.example/a", "20110504101500")),
        ("http://web.archive.org/web/20110504101500id_/http:/reed.example/a",
         ("http://reed.example/a", "20110504101500")),
        ("https://web.archive.org/web/2011*/reed.example", ("http://reed.example", "2011")),
        ("https://archive.ph/2013.05.04-101500/https://reed.example/",
         ("https://reed.example/", "20130504101500")),
        ("https://archive.today/AbC12", ("", "")),
        ("https://perma.cc/Z8LL-CGGC", ("", "")),
        ("https://reed.example/web/2011/http://x.example", None),
        ("https://archive.org/details/locks", None),
    ],
)  # fmt: skip
def test_an_archived_copy_says_of_what_and_when(url, expected):
    assert archive_of(url) == expected


@given(st.text(alphabet="htps:/w.ab-_?&=()[]<>,;. \n\u00ad%@#1", max_size=80))
@settings(max_examples=200, deadline=None)
def test_addresses_stand_where_they_say_and_do_not_overlap(text):
    end = 0
    for address in find(text):
        assert end <= address.start < address.end <= len(text)
        assert text[address.start : address.end] == address.printed
        assert not any(c.isspace() for c in address.url)
        for change in address.changes:
            assert text[change.start : change.end] == change.before
        end = address.end


@pytest.mark.parametrize(
    "piece", ["http://", "a.", "www.", "http://a.b- ", "(", ")", "-", "http://a.b/\u00ad ", "a-"]
)
def test_hostile_text_is_read_in_linear_time(piece):
    text = "http://reed.example/" + piece * (200_000 // len(piece))
    begin = time.process_time()
    find(text)
    mend(text)
    problem_of(text)
    archive_of(text)
    assert time.process_time() - begin < 2


@pytest.mark.parametrize(
    ("text", "url", "mended"),
    [
        ("http:///locks/2019/a.html", "http:///locks/2019/a.html", False),
        ("http:/locks/a.html", "http:/locks/a.html", False),
        ("http:///reed.example/locks", "http://reed.example/locks", True),
        ("https:/reed.example/locks", "https://reed.example/locks", True),
    ],
)
def test_slashes_are_mended_only_where_a_host_stands_behind_them(text, url, mended):
    (found,) = find(f"See {text} there.")
    assert (found.url, bool(found.changes)) == (url, mended)
