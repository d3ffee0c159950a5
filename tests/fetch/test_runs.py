"""Whole runs: killed and run again, in two processes at once, kept and replayed."""

import gzip
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections import Counter

import pytest
from attrs import evolve

from verifier.engine.threads import execute
from verifier.errors import StoreError
from verifier.fetch.session import Fetcher
from verifier.fetch.warc import Keeper
from verifier.model import Need, Request

PAGE = b"<!doctype html><title>Found</title><p>Wells rose."
RUN = """
    import sys
    from verifier.fetch.session import Fetcher
    from verifier.model import Need, Request
    with Fetcher(allow_private=["127.0.0.0/8"], timeout=2.0, store=sys.argv[1]) as fetcher:
        for n in range(int(sys.argv[3])):
            evidence = fetcher.fetch(Request(f"{sys.argv[2]}/{n}", Need.TEXT))
            print(n, evidence.source, flush=True)
"""


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "evidence.sqlite")


def start(path, origin, number):
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(RUN), path, origin, str(number)],
        stdout=subprocess.PIPE,
        text=True,
    )


def quick(path=":memory:", **kw):
    return Fetcher(
        **{"allow_private": ["127.0.0.0/8"], "timeout": 1.0, "store": path, "backoff": 0.01, **kw}
    )


def test_a_run_that_is_killed_goes_on_where_it_was(site, path):
    def page(handler):
        time.sleep(0.01)
        site.answer(handler, 200, PAGE)

    asked = [Request(site.page(f"/{n}", page), Need.TEXT) for n in range(25)]
    process = start(path, site.origin, 25)
    last = -1
    for line in process.stdout:
        last = int(line.split()[0])
        if last == 10:
            process.send_signal(signal.SIGKILL)
            break
    process.communicate()
    with quick(path) as fetcher:
        answers = execute(asked, fetcher)
        texts = {fetcher.text(e) for e in answers}
        assert fetcher.warnings == []
    assert [e.source for e in answers[: last + 1]] == ["store"] * (last + 1)
    assert {e.status for e in answers} == {200}
    assert texts == {"Wells rose."}
    times = Counter(path for path, _ in site.asked)
    assert all(times[f"/{n}"] == 1 for n in range(last + 1))
    # What was under way when the kill came may be asked again; nothing else may.
    assert sum(n > 1 for n in times.values()) <= 2


def test_two_processes_share_a_store(site, path):
    for n in range(8):
        site.page(f"/{n}", body=PAGE)
    both = [start(path, site.origin, 8) for _ in range(2)]
    for process in both:
        out, _ = process.communicate(timeout=20)
        assert (process.returncode, len(out.splitlines())) == (0, 8)
    before = len(site.asked)
    with quick(path) as fetcher:
        for n in range(8):
            assert fetcher.fetch(Request(f"{site.origin}/{n}", Need.TEXT)).source == "store"
        assert fetcher.warnings == []
    assert len(site.asked) == before


def test_a_larger_need_asks_again_and_a_smaller_one_does_not(site, path):
    url = site.page("/a", body=PAGE + b" " * 400_000)
    with quick(path) as fetcher:
        for need, source in (
            (Need.STATUS, "network"), (Need.STATUS, "store"), (Need.TEXT, "network"),
            (Need.METADATA, "store"), (Need.TEXT, "store"),
        ):  # fmt: skip
            assert fetcher.fetch(Request(url, need)).source == source
    assert len(site.asked) == 2


def test_what_is_old_is_asked_again(site, path):
    url = site.page("/a", body=PAGE)
    gone = site.page("/gone", status=404)
    for kw, sources in (
        ({}, ("network", "network")), ({}, ("store", "store")),
        ({"failure": 0.0}, ("store", "network")), ({"success": 0.0}, ("network", "store")),
    ):  # fmt: skip
        with quick(path, **kw) as fetcher:
            assert (
                fetcher.fetch(Request(url)).source,
                fetcher.fetch(Request(gone)).source,
            ) == sources


def test_a_damaged_store_costs_one_sentence_and_no_answer(site, path):
    url = site.page("/a", body=PAGE)
    with open(path, "wb") as file:
        file.write(b"SQLite format 3\0" + b"junk" * 5000)
    with quick(path) as fetcher:
        assert fetcher.fetch(Request(url)).status == 200
        assert len(fetcher.warnings) == 1
        assert "moved to evidence.sqlite.bad" in fetcher.warnings[0]
    assert os.path.getsize(path + ".bad") == 20_016
    with quick(path) as fetcher:
        assert fetcher.fetch(Request(url)).source == "store"
        assert fetcher.warnings == []


def test_a_folder_that_cannot_be_written_costs_the_memory_of_the_next_run(site, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with quick(str(tmp_path / "file" / "evidence.sqlite")) as fetcher:
        url = site.page("/a", body=PAGE)
        assert fetcher.fetch(Request(url, Need.TEXT)).source == "network"
        again = fetcher.fetch(Request(url, Need.TEXT))
        assert (again.source, fetcher.text(again)) == ("store", "Wells rose.")
        assert len(fetcher.warnings) == 1
        assert "nothing is kept" in fetcher.warnings[0]


@pytest.fixture
def asked(site):
    site.page("/a", body=PAGE)
    site.page("/dated", body=PAGE + b"<p class=date>5 July 2013</p>")
    site.page("/broken", body=PAGE, headers={"Content-Encoding": "gzip"})
    site.page("/gzip", body=gzip.compress(PAGE), headers={"Content-Encoding": "gzip"})
    site.page("/moved", status=301, headers={"Location": "/a"})
    site.page("/gone", status=404, body=PAGE)
    return [Request(site.origin + path, Need.TEXT) for path in site.pages]


def test_threads_and_order_leave_no_trace_in_the_file(site, asked, tmp_path, monkeypatch):
    monkeypatch.setattr("verifier.fetch.session.now", lambda: "2025-11-03T09:00:00Z")

    def page(handler):
        """A server that adds no date of its own."""
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PAGE), PAGE))

    requests = [Request(site.page(f"/{n}", page), Need.TEXT) for n in range(12)]
    files = []
    for order in (1, -1):
        file = tmp_path / f"run{order}.warc"
        with quick(keep_evidence=str(file)) as fetcher:
            execute(requests[::order], fetcher)
        files.append(file.read_bytes())
    assert files[0] == files[1]


def test_a_run_out_of_a_file_is_the_same_in_threads(site, asked, tmp_path):
    path = str(tmp_path / "run.warc.gz")
    with quick(keep_evidence=path) as fetcher:
        seen = execute(asked, fetcher)
        texts = [fetcher.text(e) for e in seen]
    site.close()
    with quick(replay=path, allow_private=["127.0.0.0/8"]) as fetcher:
        again = execute(asked, fetcher)
        assert [fetcher.text(e) for e in again] == texts
    assert [evolve(e, source="network") for e in again] == seen
    assert seen[1].dates.tiers["htmldate"] == "2013-07-05"


def test_a_replay_asks_nobody(site, asked, tmp_path):
    path = str(tmp_path / "run.warc")
    with quick(keep_evidence=path) as fetcher:
        execute(asked[:2], fetcher)
    before = site.connections
    with quick(replay=path) as fetcher:
        kinds = [e.problem and e.problem.kind for e in execute(asked, fetcher)]
    assert kinds == [None, None] + ["not-replayed"] * (len(asked) - 2)
    assert site.connections == before


def test_a_file_that_vanishes_under_a_run_is_evidence_not_a_crash(site, asked, tmp_path):
    path = tmp_path / "run.warc"
    with quick(keep_evidence=str(path)) as fetcher:
        execute(asked[:1], fetcher)
    with quick(replay=str(path)) as fetcher:
        path.unlink()
        assert fetcher.fetch(asked[0]).problem.kind == "not-replayed"


def test_a_damaged_record_is_evidence_and_leaves_the_others_alone(site, asked, tmp_path):
    path = tmp_path / "run.warc"
    with quick(keep_evidence=str(path)) as fetcher:
        execute(asked, fetcher)
    with quick(replay=str(path)) as fetcher:
        data = path.read_bytes()
        at = data.rindex(b"WARC/1.1", 0, data.index(b"WARC-Type: response"))
        path.write_bytes(data[:at] + b"#" * 8 + data[at + 8 :])
        kinds = [e.problem and e.problem.kind for e in execute(asked, fetcher)]
    assert "not-replayed" in kinds
    assert None in kinds


def test_a_full_disk_while_it_is_kept_is_said(tmp_path, site):
    keeper = Keeper(str(tmp_path / "run.warc"))

    class Full:
        closed = True

        def seek(self, *_):
            raise OSError(28, "No space left on device")

    keeper._spool.close()
    keeper._spool = Full()
    with quick() as fetcher:
        evidence = fetcher.fetch(Request(site.page("/a", body=PAGE)))
    with pytest.raises(StoreError, match="No space left on device"):
        keeper.add(evidence, ())


def test_a_file_is_written_once_however_often_it_is_closed(site, tmp_path):
    path = tmp_path / "run.warc"
    with quick(keep_evidence=str(path)) as fetcher:
        fetcher.fetch(Request(site.page("/a", body=PAGE)))
        fetcher.close()
        written = path.stat().st_mtime_ns
    assert path.stat().st_mtime_ns == written
