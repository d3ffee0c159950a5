"""The store: what is believed for how long, and what a crash, damage or a full disk costs."""

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
import time

import pytest
from attrs import evolve

from verifier.errors import StoreError
from verifier.fetch import store as module
from verifier.fetch.session import Fetcher
from verifier.fetch.store import Store, default_path, describe, remove
from verifier.model import Evidence, Hop, Need, PageDates, Problem, Request
from verifier.references.model import PartialDate

URL = "https://news.example.org/a?id=1"
DAY = PartialDate("2013-07-26", (2013, 7, 26), (2013, 7, 26))


def now(ago=0.0):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - ago))


def evidence(url=URL, **kw):
    facts = {
        "status": 200, "checked": now(), "need": Need.TEXT, "characters": 4, "title": "Ein Titel ü",
        "hops": (Hop(url, 301, url + "b"),), "final_url": url + "b", "fragments": ("a", "b"),
        "dates": PageDates(DAY, "url", None, {"url": "2013-07-26", "json-ld": None}),
        "headers": {"server": "x"}, "archived": ("https://a.example/", "2013"),
        "media_type": "text/html",
    }  # fmt: skip
    return Evidence(url, **{**facts, **kw})


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "store" / "evidence.sqlite")


def found(store, url=URL, need=Need.STATUS):
    return store.find(Request(url, need))[0]


def test_evidence_and_text_come_back_as_they_were(path):
    store = Store(path)
    store.put(evidence(), "Wörter\n\ud800")
    store.close()
    store = Store(path)
    back = found(store)
    assert back == evolve(evidence(), source="store", checked=back.checked)
    assert store.text(back) == "Wörter\n\ud800"
    assert store.warnings == []
    store.close()


def test_failures_come_back_too(path):
    store = Store(path)
    failure = Evidence(URL, problem=Problem("timeout", "why"), checked=now())
    store.put(failure, None)
    assert found(store) == evolve(failure, source="store")
    assert store.text(failure) is None
    store.close()


def test_success_is_believed_longer_than_failure(path):
    store = Store(path, success=1000, failure=100)
    store.put(evidence(checked=now(500)), None)
    assert found(store)
    store.put(evidence(checked=now(1500)), None)
    assert found(store) is None
    assert store.find(Request(URL))[1] is not None
    store.put(evidence(checked=now(500), status=404), None)
    assert found(store) is None
    store.put(evidence(checked=now(-5000)), None)
    assert found(store) is None
    store.close()


@pytest.mark.parametrize(
    ("known", "need", "enough"),
    [
        ({"need": Need.STATUS}, Need.TEXT, True),
        ({"need": Need.STATUS, "truncated": True}, Need.TEXT, False),
        ({"need": Need.STATUS, "truncated": True}, Need.STATUS, True),
        ({"need": Need.STATUS, "characters": None}, Need.METADATA, False),
        ({"need": Need.STATUS, "status": 404}, Need.TEXT, True),
        ({"need": Need.TEXT}, Need.ARCHIVE, False),
    ],
)
def test_a_larger_need_asks_again_unless_the_page_was_read_whole(path, known, need, enough):
    store = Store(path)
    store.put(evidence(**known), "text")
    assert bool(found(store, need=need)) is enough
    store.close()


def test_refresh_asks_again_once(path):
    store = Store(path)
    store.put(evidence(), None)
    store.close()
    store = Store(path, refresh=True)
    assert found(store) is None
    store.put(evidence(), None)
    assert found(store)
    store.close()


def test_role_date_and_policy_are_part_of_the_key(path):
    store = Store(path, policy="a")
    store.put(evidence(), None)
    assert store.find(Request(URL, role="capture")) == (None, None)
    assert store.find(Request(URL, target_date="2013")) == (None, None)
    store.close()
    store = Store(path, policy="b")
    assert found(store) is None
    store.close()


def test_no_secret_is_in_the_file(path):
    url = "https://me:hunter22@news.example.org/a?token=abcdef123456&page=3"
    store = Store(path)
    store.put(evidence(url), "text")
    assert found(store, url).url == url
    store.close()
    with open(path, "rb") as file:
        data = file.read()
    assert b"page=3" in data
    assert b"hunter22" not in data
    assert b"abcdef123456" not in data
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


@pytest.mark.parametrize(
    "damage",
    [b"", b"no database", b"\0" * 40_000],
    ids=["head lost", "another file", "zeros"],
)
def test_a_damaged_file_is_moved_aside_and_said_so(path, damage):
    store = Store(path)
    for n in range(50):
        store.put(evidence(f"https://n.example/{n}"), "text " * 200)
    store.close()
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(damage + data[4096:] if damage == b"" else damage)
    store = Store(path)
    assert len(store.warnings) == 1
    assert "evidence.sqlite.bad" in store.warnings[0]
    assert os.path.exists(path + ".bad")
    store.put(evidence(), "text")
    assert found(store)
    store.close()


def test_a_row_of_no_sense_is_asked_again(path):
    store = Store(path)
    for row in (
        "",
        "{",
        "[]",
        '{"url": 7}',
        '{"url": "x", "role": {}}',
        '{"url": "x", "need": 99}',
        '{"url": "x", "problem": {"kind": "magic"}}',
        "[" * 50_000,
        '{"url":"x","hops":[1]}',
    ):
        store.put(evidence(), "text")
        store._dbs[0].execute("UPDATE evidence SET row = ?", (row,))
        assert store.find(Request(URL)) == (None, None), row
    store._dbs[0].execute("UPDATE text SET body = ?", (b"junk",))
    assert store.text(evidence()) is None
    store.close()


def test_a_place_that_cannot_be_written_costs_the_memory_not_the_run(tmp_path):
    (tmp_path / "file").write_text("")
    store = Store(str(tmp_path / "file" / "store.sqlite"))
    assert len(store.warnings) == 1
    store.put(evidence(), "text")
    assert store.text(found(store)) == "text"
    store.close()


class Failing:
    """A database whose disk is full."""

    def __init__(self, db):
        self.db = db

    def execute(self, query, *args):
        if query.startswith(("INSERT", "BEGIN")):
            raise sqlite3.OperationalError("database or disk is full")
        return self.db.execute(query, *args)

    def __enter__(self):
        return self.db.__enter__()

    def __exit__(self, *args):
        return self.db.__exit__(*args)

    def close(self):
        self.db.close()


def test_a_full_disk_costs_the_memory_not_the_run(path, monkeypatch):
    store = Store(path)
    store.put(evidence("https://n.example/old"), "old")
    store._dbs[0] = Failing(store._dbs[0])
    store.put(evidence(), "new")
    assert (store.text(evidence()), store.text(evidence("https://n.example/old"))) == ("new", "old")
    assert len(store.warnings) == 1
    store._dbs[0] = Failing(store._dbs[0])
    with pytest.raises(StoreError):
        store.put(evidence(), "newer")
    store.close()


CRASH = """
    import os, sys
    from verifier.fetch.store import Store
    from verifier.model import Evidence
    store = Store(sys.argv[1])
    for n in range(100_000):
        store.put(Evidence(f"https://n.example/{n}", status=200, checked="%s"), "text " * 100)
        print(n, flush=True)
"""


def test_a_kill_loses_nothing_that_was_committed(path):
    code = textwrap.dedent(CRASH % now())
    process = subprocess.Popen(
        [sys.executable, "-c", code, path], stdout=subprocess.PIPE, text=True
    )
    last = -1
    for line in process.stdout:
        last = int(line)
        if last >= 50:
            process.send_signal(signal.SIGKILL)
            break
    process.communicate()
    store = Store(path)
    assert store.warnings == []
    for n in range(last + 1):
        there = found(store, f"https://n.example/{n}")
        assert there is not None
        assert store.text(there) == "text " * 100
    store.close()


def test_two_processes_and_many_threads_write_at_once(path):
    code = textwrap.dedent(CRASH % now()).replace("100_000", "100")
    other = subprocess.Popen([sys.executable, "-c", code, path], stdout=subprocess.DEVNULL)
    store = Store(path)

    def write(name):
        for n in range(40):
            store.put(evidence(f"https://{name}.example/{n}"), "text")

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert other.wait(20) == 0
    assert store.warnings == []
    for name, number in (("a", 40), ("b", 40), ("c", 40), ("n", 100)):
        assert all(found(store, f"https://{name}.example/{n}") for n in range(number))
    store.close()


def test_what_nobody_renewed_is_forgotten(path):
    store = Store(path)
    store.put(evidence("https://n.example/old", checked="2001-01-01T00:00:00Z"), "text")
    store.put(evidence(), "text")
    store.close()
    assert "1 address, 1 text," in describe(path)


def test_a_store_can_be_described_and_removed(path, tmp_path):
    assert "no store yet" in describe(path)
    assert remove(path) is False
    Store(path).close()
    assert "0 addresses" in describe(path)
    assert remove(path) is True
    assert not os.path.exists(path)
    (tmp_path / "junk").write_bytes(b"junk" * 2000)
    assert "damaged" in describe(str(tmp_path / "junk"))


def test_the_users_own_store_is_in_the_users_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_path().name == f"evidence-{module.VERSION}.sqlite"
    if sys.platform == "linux":
        assert str(default_path()).startswith(str(tmp_path))


def fetch(site, path, **kw):
    with Fetcher(
        allow_private=["127.0.0.0/8"], timeout=1.0, store=path, backoff=0.01, **kw
    ) as fetcher:
        return fetcher.fetch(Request(site.origin + "/a"))


def test_a_second_run_asks_nothing_and_refresh_asks_all(site, path):
    site.page("/a", body=b"<title>T</title>")
    first, second = fetch(site, path), fetch(site, path)
    assert (first.source, second.source, len(site.asked)) == ("network", "store", 1)
    assert evolve(second, source="network") == first
    assert fetch(site, path, refresh=True).source == "network"


def test_since_when_an_address_fails_is_remembered(site, path):
    site.page("/a", status=404)
    first = fetch(site, path)
    assert (first.failing_since, first.strikes) == (first.checked, 1)
    again = fetch(site, path)
    assert (again.source, again.strikes) == ("store", 1)
    db = sqlite3.connect(path)
    (row,) = db.execute("SELECT row FROM evidence").fetchone()
    old = {**json.loads(row), "failing_since": "2020-01-01T00:00:00Z"}
    db.execute("UPDATE evidence SET row = ?", (json.dumps(old),))
    db.commit()
    db.close()
    second = fetch(site, path, refresh=True)
    assert (second.failing_since, second.strikes) == ("2020-01-01T00:00:00Z", 2)
    site.page("/a", body=b"<title>T</title>")
    well = fetch(site, path, refresh=True)
    assert (well.failing_since, well.strikes) == (None, 0)


def test_a_failure_of_this_machine_is_not_kept_against_a_host(path, monkeypatch):
    import socket

    from verifier.fetch import connect

    def fail(*args):
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(connect.socket, "getaddrinfo", fail)
    request = Request("http://name.example/a")
    with Fetcher(timeout=1.0, store=path) as fetcher:
        fetcher.fetch(request)
        fetcher.confirm(online=False)
        assert fetcher.store.find(request) == (None, None)
        fetcher.fetch(request)
        fetcher.confirm(online=True)
        assert fetcher.store.find(request)[0].strikes == 1
