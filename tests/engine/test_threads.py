"""Lanes: hosts side by side, each at its own pace; deadlines, interrupts, machines offline."""

import threading
import time
from collections import Counter, defaultdict

import pytest
from attrs import evolve

from verifier.engine.lanes import Lane, host
from verifier.engine.network import offline
from verifier.engine.threads import Asked, Interrupted, Offline, execute
from verifier.model import Evidence, Problem, Request


class Fake:
    """Answers as it is told; counts who is asked at once."""

    def __init__(self, answer=None, seconds=0.0):
        self.answer = answer or (lambda r: Evidence(r.url, r.role, status=200))
        self.seconds = seconds
        self.lock = threading.Lock()
        self.now = Counter()
        self.peak = defaultdict(int)
        self.asked = []
        self.stopped = threading.Event()
        self.online = None

    def fetch(self, request):
        name = host(request.url)
        with self.lock:
            self.asked.append(request.url)
            self.now[name] += 1
            self.now["all"] += 1
            self.peak[name] = max(self.peak[name], self.now[name])
            self.peak["all"] = max(self.peak["all"], self.now["all"])
        self.stopped.wait(self.seconds)
        with self.lock:
            self.now[name] -= 1
            self.now["all"] -= 1
        return self.answer(request)

    def stop(self):
        self.stopped.set()

    def confirm(self, online):
        self.online = online


def requests(*pairs):
    return [Request(f"http://{name}.example/{n}") for name, number in pairs for n in range(number)]


def failing(kind):
    return lambda r: Evidence(r.url, r.role, problem=Problem(kind, "because"))


def test_answers_come_back_in_the_order_of_the_requests():
    asked = requests(("a", 5), ("b", 1), ("c", 3))
    asked.append(asked[0])
    assert [e.url for e in execute(asked, Fake())] == [r.url for r in asked]


def test_nothing_asked_is_nothing_answered():
    assert execute([], Fake()) == []


def test_a_host_is_asked_twice_at_once_at_most_and_hosts_side_by_side():
    fake = Fake(seconds=0.02)
    execute(requests(("a", 6), ("b", 6), ("c", 6)), fake, jobs=16)
    assert all(fake.peak[f"{name}.example:http"] == 2 for name in "abc")
    assert fake.peak["all"] > 3


def test_no_more_than_jobs_are_under_way():
    fake = Fake(seconds=0.02)
    execute(requests(*((c, 1) for c in "abcdefgh")), fake, jobs=3)
    assert fake.peak["all"] == 3


def test_the_longest_lane_goes_first():
    fake = Fake()
    execute(requests(("a", 1), ("b", 2), ("c", 9)), fake, jobs=1)
    assert fake.asked[0].startswith("http://c.")


def test_one_host_that_hangs_holds_nobody_up():
    slow = threading.Event()

    def answer(request):
        if "slow" in request.url:
            slow.wait(0.25)
        return Evidence(request.url, status=200)

    done = []
    execute(requests(("slow", 2), ("a", 9)), Fake(answer), jobs=4, watch=done.append)
    assert all("slow" in e.evidence.url for e in done[-2:])


def test_a_host_that_says_too_many_is_asked_one_at_a_time_and_left_in_peace():
    lane = Lane("a", [])
    busy = Evidence("http://a/", status=429, headers={"retry-after": "3"})
    lane.book(busy, 100.0)
    assert (lane.at_once, lane.ready) == (1, 103.0)
    lane.book(evolve(busy, headers={"retry-after": "86400"}), 100.0)
    assert lane.ready == 110.0


def test_evidence_from_the_store_costs_no_pause():
    lane = Lane("a", [])
    lane.book(Evidence("http://a/", status=200, source="store"), 100.0)
    assert lane.ready == 0.0


@pytest.mark.parametrize(
    ("kind", "rest"),
    [("connection-refused", "connection-refused"), ("timeout", "budget"), ("reset", "budget")],
)
def test_a_host_that_fails_three_times_is_left_alone(kind, rest):
    fake = Fake(failing(kind))
    answers = execute(requests(("a", 9)), fake, jobs=1)
    assert len(fake.asked) == 3
    assert [e.problem.kind for e in answers] == [kind] * 3 + [rest] * 6


def test_an_answer_in_between_clears_the_count():
    def answer(request):
        number = int(request.url.rpartition("/")[2])
        return failing("timeout")(request) if number % 3 else Evidence(request.url, status=200)

    fake = Fake(answer)
    execute(requests(("a", 9)), fake, jobs=1)
    assert len(fake.asked) == 9


def test_the_deadline_ends_the_run_and_every_request_has_an_answer():
    fake = Fake(seconds=0.2)
    start = time.monotonic()
    answers = execute(requests(("a", 20)), fake, jobs=4, deadline=0.3)
    assert time.monotonic() - start < 1.5
    assert fake.stopped.is_set()
    kinds = Counter(e.problem.kind if e.problem else "" for e in answers)
    assert len(answers) == 20
    assert kinds["deadline"] >= 14
    assert kinds[""] >= 2


def test_an_interrupt_is_raised_with_what_was_done():
    def watch(event):
        if event.done == 3:
            raise KeyboardInterrupt

    with pytest.raises(Interrupted) as caught:
        execute(requests(("a", 9)), Fake(seconds=0.01), jobs=1, watch=watch)
    evidence = caught.value.evidence
    assert len(evidence) == 9
    assert sum(e.status == 200 for e in evidence) >= 3
    assert {e.problem.kind for e in evidence if e.problem} == {"budget"}
    assert isinstance(caught.value, KeyboardInterrupt)


def test_a_bug_in_the_fetcher_is_not_swallowed():
    def answer(request):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        execute(requests(("a", 3), ("b", 3)), Fake(answer))


def test_the_watcher_hears_of_every_answer():
    heard = []
    execute(requests(("a", 2), ("b", 2)), Fake(), watch=heard.append)
    assert [(type(e), e.done, e.total) for e in heard] == [(Asked, n, 4) for n in (1, 2, 3, 4)]


def test_a_machine_without_a_network_is_said_once_and_no_host_is_accused():
    heard = []
    fake = Fake(failing("unreachable"))
    answers = execute(requests(*((c * 3, 1) for c in "abcdefghijklmnopqrst")), fake, jobs=1,
                      watch=heard.append)  # fmt: skip
    assert {e.problem.kind for e in answers} == {"offline"}
    assert [e.addresses for e in heard if isinstance(e, Offline)] == [20]
    assert len(fake.asked) == 12
    assert fake.online is False


def evidence(url, kind=""):
    return Evidence(url, status=None if kind else 200, problem=Problem(kind) if kind else None)


@pytest.mark.parametrize(
    ("expected", "answers"),
    [
        (True, [("http://a.example/", "dns"), ("http://b.example/", "dns")]),
        (True, [("http://a.example/", "unreachable")]),
        (False, [("http://a.example/", "dns")]),
        (False, [("http://a.example/1", "dns"), ("http://a.example/2", "dns")]),
        (False, [("http://a.example/", "unreachable"), ("http://b.example/", "")]),
        (False, [("http://a.example/", "unreachable"), ("http://b.example/", "timeout")]),
        (False, [("http://10.1.2.3/", "unreachable")]),
        (False, [("http://127.0.0.1:9/", "connection-refused")]),
        (True, [("http://127.0.0.1:9/", "connection-refused"), ("http://a.ex/", "unreachable")]),
        (False, [("http://x y/", "malformed")]),
        (True, [("http://x y/", "malformed"), ("http://a.example/", "unreachable")]),
        (False, []),
    ],
)  # fmt: skip
def test_when_a_machine_is_offline(expected, answers):
    assert offline([evidence(url, kind) for url, kind in answers]) is expected


def test_one_dead_host_is_a_dead_host_and_confirmed():
    fake = Fake(failing("dns"))
    assert execute(requests(("a", 1)), fake)[0].problem.kind == "dns"
    assert fake.online is True


def test_a_long_lane_is_not_kept_waiting_by_many_short_ones(monkeypatch):
    monkeypatch.setattr("verifier.engine.lanes.PAUSE", 0.0)
    fake = Fake()
    execute(requests(*((f"h{n}", 1) for n in range(20)), ("long", 9)), fake, jobs=1)
    assert all("long" in url for url in fake.asked[:8])


def test_dead_names_fail_sooner_than_live_hosts_answer_and_are_no_proof():
    def answer(request):
        if "live" in request.url:
            time.sleep(0.2)
            return Evidence(request.url, status=200)
        return failing("dns")(request)

    dead = [(f"dead{n}", 1) for n in range(14)]
    asked = requests(("live", 1), *dead, ("alive", 3))
    answers = execute(asked, Fake(answer), jobs=15)
    kinds = Counter(e.problem.kind if e.problem else "" for e in answers)
    assert kinds == {"": 4, "dns": 14}


def test_the_wait_that_a_server_asks_for_may_be_a_date():
    from datetime import UTC, datetime, timedelta
    from email.utils import format_datetime

    lane = Lane("a", [])
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=5), usegmt=True)
    lane.book(Evidence("http://a/", status=503, headers={"retry-after": soon}), 100.0)
    assert 103.0 < lane.ready < 106.0


def test_a_crash_ends_what_is_under_way():
    def answer(request):
        if "bad" in request.url:
            raise ZeroDivisionError
        return Evidence(request.url, status=200)

    fake = Fake(answer)
    slow = threading.Event()
    fetch = fake.fetch

    def fetch_or_wait(request):
        if "slow" in request.url:
            slow.set()
            fake.stopped.wait(5)
        else:
            slow.wait(5)
        return fetch(request)

    fake.fetch = fetch_or_wait
    start = time.monotonic()
    with pytest.raises(ZeroDivisionError):
        execute(requests(("slow", 1), ("bad", 1)), fake)
    assert fake.stopped.is_set()
    assert time.monotonic() - start < 2


def test_an_interrupt_ends_a_request_of_a_real_fetcher():
    import socket

    from verifier.fetch.session import Fetcher

    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen(8)
        port = mute.getsockname()[1]
        asked = [Request(f"http://127.0.0.1:{port}/{n}") for n in range(4)]
        asked.append(Request("http:///a"))

        def watch(event):
            raise KeyboardInterrupt

        start = time.monotonic()
        with (
            Fetcher(allow_private=["127.0.0.0/8"], store=":memory:") as fetcher,
            pytest.raises(Interrupted) as caught,
        ):
            execute(asked, fetcher, watch=watch)
    assert time.monotonic() - start < 2
    kinds = [e.problem.kind for e in caught.value.evidence]
    assert kinds == ["budget"] * 4 + ["malformed"]
