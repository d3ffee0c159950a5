"""Evidence files: what was seen is kept, and a whole run is made of it again."""

import gzip
import io
import os
from random import Random

import pytest
from attrs import evolve
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from verifier.errors import StoreError
from verifier.fetch.session import Fetcher
from verifier.fetch.visit import Exchange
from verifier.fetch.warc import Keeper, Kept, write_warc
from verifier.model import Need, Request

PAGE = "<!doctype html><title>Bericht</title><p>Wells rose, said Ü.".encode()
URL = "https://news.example.org/a"


def fetcher(**kw):
    return Fetcher(
        allow_private=["127.0.0.0/8"], timeout=0.4, store=":memory:", backoff=0.01,
        max_bytes=300_000, **kw,
    )  # fmt: skip


def run(requests, **kw):
    with fetcher(**kw) as made:
        evidence = [made.fetch(request) for request in requests]
        return evidence, [made.text(e) for e in evidence]


def records(path):
    with open(path, "rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            body = record.content_stream().read()
            yield record.rec_type, record.rec_headers, record.http_headers, body


@pytest.fixture
def asked(site):
    """One address of every kind."""

    def cookie(handler):
        if "seen=1" in handler.headers.get("Cookie", ""):
            return site.answer(handler, 200, PAGE)
        return site.answer(
            handler, 302, headers={"Location": "/cookie", "Set-Cookie": "seen=1; Path=/"}
        )

    def chunked(handler):
        handler.wfile.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
        )

    site.page("/a", body=PAGE, headers={"Last-Modified": "Fri, 26 Jul 2013 10:00:00 GMT"})
    site.page("/gzip", body=gzip.compress(PAGE), headers={"Content-Encoding": "gzip"})
    site.page("/chunked", chunked)
    site.page("/gone", status=410, body=PAGE)
    site.page("/busy", status=503)
    site.page("/moved", status=301, headers={"Location": "/a#part"})
    site.page("/loop", status=302, headers={"Location": "/loop"})
    site.page("/out", status=302, headers={"Location": "ftp://h/"})
    site.page("/private", status=302, headers={"Location": "http://10.0.0.1/"})
    site.page("/cookie", cookie)
    site.page("/large", body=PAGE + b" " * 500_000)
    site.page("/file.pdf", body=b"%PDF" + b"0" * 90_000, kind="application/pdf")
    site.page("/hangs", lambda h: site.closing.wait(3))
    site.page("/to-silence", status=302, headers={"Location": "/hangs"})
    site.page("/latin", body="é".encode("latin-1"), kind="text/plain; charset=latin-1")
    paths = [*site.pages, "/missing", "/a?token=abc&x=1"]
    requests = [Request(site.origin + path, Need.TEXT) for path in paths]
    requests += [Request(site.origin + "/large"), Request("http://127.0.0.1:9/closed")]
    requests += [Request(site.origin + "/a", role="sibling")]
    return requests


def test_a_run_out_of_its_own_file_is_the_same_run(site, asked, tmp_path):
    path = str(tmp_path / "run.warc.gz")
    # The last request of an address is the one that is kept: each is asked once here.
    asked = list({r.key: r for r in asked}.values())
    seen, texts = run(asked, keep_evidence=path)
    site.close()
    again, same = run(asked, replay=path)
    assert same == texts
    for before, after in zip(seen, again, strict=True):
        assert after == evolve(before, source="replay"), before.url


def test_all_that_was_kept_is_warc_1_1_with_digests(site, asked, tmp_path):
    path = str(tmp_path / "run.warc.gz")
    run(asked[:6], keep_evidence=path)
    found = list(records(path))
    assert [kind for kind, *_ in found][:4] == ["warcinfo", "response", "request", "metadata"]
    assert all(head.protocol == "WARC/1.1" for _, head, _, _ in found)
    bodies = {head.get_header("WARC-Target-URI"): body for kind, head, _, body in found
              if kind == "response"}  # fmt: skip
    assert bodies[site.origin + "/gzip"] == PAGE
    assert bodies[site.origin + "/chunked"] == PAGE


def test_no_credential_is_kept(site, tmp_path):
    path = str(tmp_path / "run.warc")
    site.page("/a", body=PAGE)
    headers = {"127.0.0.1": ("X-Api-Key", "hunter22")}
    with fetcher(keep_evidence=path, headers=headers) as made:
        made.fetch(Request(site.origin.replace("://", "://me:hunter22@") + "/a"))
    with open(path, "rb") as file:
        data = file.read()
    assert b"WARC/1.1" in data
    assert b"hunter22" not in data


def visits(checked="2025-11-03T09:00:00Z", order=1):
    html = (("Content-Type", "text/html"),)
    pages = [
        Kept(URL, checked, (Exchange(URL, 200, "OK", html, body=PAGE),)),
        Kept(
            "https://news.example.org/b", checked,
            (Exchange("https://news.example.org/b", 404, "Not Found", html, body=PAGE),),
        ),
    ]  # fmt: skip
    return pages[::order]


@pytest.mark.parametrize("name", ["pages.warc", "pages.warc.gz"])
def test_invented_pages_make_the_same_bytes_every_time(tmp_path, name):
    write_warc(tmp_path / name, visits())
    once = (tmp_path / name).read_bytes()
    write_warc(tmp_path / name, visits(order=-1))
    assert (tmp_path / name).read_bytes() == once
    assert [p.name for p in tmp_path.iterdir()] == [name]
    write_warc(tmp_path / name, visits("2026-01-01T00:00:00Z"))
    ids = [head.get_header("WARC-Record-ID") for _, head, _, _ in records(tmp_path / name)]
    (tmp_path / name).write_bytes(once)
    assert ids == [head.get_header("WARC-Record-ID") for _, head, _, _ in records(tmp_path / name)]
    (evidence, gone), texts = run(
        [Request(URL), Request(visits()[1].url)], replay=str(tmp_path / name)
    )
    assert (evidence.title, evidence.checked) == ("Bericht", "2025-11-03T09:00:00Z")
    assert (gone.status, texts[0]) == (404, "Wells rose, said Ü.")


def test_a_capture_shared_by_two_visits_is_written_once(tmp_path):
    path = tmp_path / "pages.warc"
    one = visits()[0]
    write_warc(path, [one, evolve(one, role="sibling")])
    assert [kind for kind, *_ in records(path)] == ["warcinfo", "response", "metadata", "metadata"]


def test_what_the_file_does_not_hold_is_not_replayed(tmp_path):
    write_warc(tmp_path / "pages.warc.gz", visits())
    (evidence,), _ = run(
        [Request("https://other.example/")], replay=str(tmp_path / "pages.warc.gz")
    )
    assert evidence.problem.kind == "not-replayed"
    assert evidence.source == "replay"


def foreign(path, *items, gz=True):
    """Write records as another program would: content coding kept, ids and dates of its own."""
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=gz)
        for kind, url, status, headers, body, extra in items:
            http = StatusAndHeaders(status, headers, protocol="HTTP/1.1") if status else None
            writer.write_record(
                writer.create_warc_record(
                    url,
                    kind,
                    io.BytesIO(body),
                    length=len(body),
                    http_headers=http,
                    warc_headers_dict=extra,
                )
            )


HTML = ("Content-Type", "text/html")


@pytest.mark.parametrize("gz", [True, False])
def test_a_file_of_another_program_is_replayed(tmp_path, gz):
    coded = [HTML, ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]
    data = gzip.compress(PAGE)
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(data), data)
    date = {"WARC-Date": "2020-01-02T03:04:05Z"}
    foreign(
        tmp_path / "other.warc",
        ("response", URL, "200 OK", coded, body, date),
        ("response", URL + "/moved", "301 Moved", [("Location", "/a")], b"", date),
        ("revisit", URL + "/same", "200 OK", [HTML], b"", {
            "WARC-Refers-To-Target-URI": URL, "WARC-Refers-To-Date": "2020-01-02T03:04:05Z",
            "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        }),
        ("revisit", URL + "/lost", "200 OK", [HTML], b"", {"WARC-Refers-To": "<urn:uuid:0>"}),
        ("resource", URL + "/file", "", [], b"words", {"Content-Type": "text/plain"}),
        gz=gz,
    )  # fmt: skip
    paths = ("", "/moved", "/same", "/file", "/lost")
    (page, moved, same, file, lost), texts = run(
        [Request(URL + p, Need.TEXT) for p in paths], replay=str(tmp_path / "other.warc")
    )
    assert (page.title, page.checked) == ("Bericht", "2020-01-02T03:04:05Z")
    assert (moved.final_url, moved.title) == (URL, "Bericht")
    assert (same.title, texts[3], file.status) == ("Bericht", "words", 200)
    assert lost.problem.kind == "not-replayed"


def test_a_bomb_in_a_file_meets_the_same_cap(tmp_path):
    bomb = gzip.compress(PAGE + b" " * 20_000_000)
    headers = [HTML, ("Content-Encoding", "gzip")]
    foreign(tmp_path / "bomb.warc", ("response", URL, "200 OK", headers, bomb, {}))
    (evidence,), _ = run([Request(URL, Need.TEXT)], replay=str(tmp_path / "bomb.warc"))
    assert (evidence.title, evidence.truncated) == ("Bericht", True)


def test_the_guard_holds_in_a_replay_too(tmp_path):
    inside = "http://10.0.0.1/secret"
    foreign(tmp_path / "a.warc", ("response", inside, "200 OK", [HTML], PAGE, {}))
    (evidence,), _ = run([Request(inside)], replay=str(tmp_path / "a.warc"))
    assert evidence.problem.kind == "refused"


@pytest.mark.parametrize(
    "data",
    [b"", b"no warc at all\r\n" * 50, gzip.compress(b"no warc"), b"\x1f\x8b\x08junk", b"WARC/"],
)
def test_what_is_no_warc_is_said_in_one_sentence(tmp_path, data):
    (tmp_path / "bad.warc.gz").write_bytes(data)
    with pytest.raises(StoreError, match="can't be replayed"):
        fetcher(replay=str(tmp_path / "bad.warc.gz"))


def test_a_file_that_is_not_there_or_cannot_be_written_is_said_at_once(tmp_path):
    with pytest.raises(StoreError):
        fetcher(replay=str(tmp_path / "none.warc"))
    with pytest.raises(StoreError, match="there is no folder such"):
        fetcher(keep_evidence=str(tmp_path / "no" / "such" / "folder.warc"))
    with pytest.raises(StoreError, match="it is a folder"):
        fetcher(keep_evidence=str(tmp_path))


def test_a_folder_that_nobody_may_write_in_is_said_before_anything_is_asked(tmp_path, monkeypatch):
    monkeypatch.setattr("verifier.fetch.warc.os.access", lambda *_: False)
    with pytest.raises(StoreError, match="nothing can be written"):
        fetcher(keep_evidence=str(tmp_path / "pages.warc"))


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_file_has_the_permissions_of_any_other(tmp_path, umask, mode):
    before = os.umask(umask)
    try:
        write_warc(tmp_path / "pages.warc", visits())
    finally:
        os.umask(before)
    assert (tmp_path / "pages.warc").stat().st_mode & 0o777 == mode


def test_an_interrupt_while_it_is_written_leaves_nothing_half_done(tmp_path, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("verifier.fetch.warc.os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_warc(tmp_path / "pages.warc", visits())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_goes_away_is_said(tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    kept = Keeper(str(folder / "pages.warc"))
    folder.rmdir()
    with pytest.raises(StoreError, match="can't be written: No such file"):
        kept.close()


@pytest.mark.parametrize("suffix", ["warc", "warc.gz"])
def test_damage_anywhere_is_a_sentence_or_costs_a_page(tmp_path, suffix):
    path = tmp_path / f"pages.{suffix}"
    write_warc(path, visits())
    data = path.read_bytes()
    dice = Random(1)
    told = set()
    for _ in range(150):
        wrong = bytearray(data)
        for _ in range(dice.randrange(1, 4)):
            wrong[dice.randrange(len(wrong))] = dice.randrange(256)
        path.write_bytes(wrong)
        try:
            run([Request(URL, Need.TEXT)], replay=str(path))
        except StoreError as error:
            told.add(str(error).partition(": ")[0])
    assert told <= {f"{path} can't be replayed"}


def test_a_file_that_cannot_be_written_leaves_nothing_half_done(tmp_path, monkeypatch):
    import verifier.fetch.warc as module

    def fail(*args):
        raise OSError("no space left")

    (tmp_path / "pages.warc").write_bytes(b"old")
    monkeypatch.setattr(module.os, "replace", fail)
    with pytest.raises(StoreError, match="no space left"):
        write_warc(tmp_path / "pages.warc", visits())
    assert [p.name for p in tmp_path.iterdir()] == ["pages.warc"]
    assert (tmp_path / "pages.warc").read_bytes() == b"old"


def test_a_file_cut_in_the_middle_gives_what_is_whole_or_says_so(tmp_path):
    write_warc(tmp_path / "pages.warc.gz", visits())
    data = (tmp_path / "pages.warc.gz").read_bytes()
    for length in range(0, len(data), 37):
        (tmp_path / "cut.warc.gz").write_bytes(data[:length])
        try:
            run([Request(URL, Need.TEXT)], replay=str(tmp_path / "cut.warc.gz"))
        except StoreError:
            continue


def test_a_coding_that_nobody_reads_is_no_page(tmp_path):
    with (tmp_path / "other.warc").open("wb") as file:
        writer = WARCWriter(file, gzip=False)
        headers = [("Content-Type", "text/html"), ("Content-Encoding", "br")]
        http = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                URL, "response", io.BytesIO(b"\x0b\x02\x80ab"), length=5, http_headers=http
            )
        )
    (evidence,), (text,) = run([Request(URL, Need.TEXT)], replay=str(tmp_path / "other.warc"))
    assert (evidence.status, evidence.digest, evidence.truncated) == (200, None, True)
    assert not text
