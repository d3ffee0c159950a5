"""Ask many addresses with threads: lanes by host, side by side, the longest first."""

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from itertools import count
from typing import Protocol

from attrs import frozen

from verifier.engine.lanes import Lane, is_name
from verifier.engine.lanes import host as host
from verifier.engine.network import NO_NETWORK, OFFLINE, excused, reached, unasked
from verifier.engine.network import offline as offline
from verifier.model.evidence import Evidence, Problem, Request

SILENT_HOSTS = 12
"""Hosts without any network, none with an answer, after which names are not looked up any more."""


class Fetches(Protocol):
    """What answers requests: `verifier.fetch.session.Fetcher`."""

    def fetch(self, request: Request) -> Evidence:
        """Return what the address answers."""
        ...


@frozen
class Asked:
    """Said when an address has answered, or failed: how many are done, of how many."""

    evidence: Evidence
    done: int
    total: int
    seconds: float = 0.0


@frozen
class Offline:
    """Said once, when nothing can be reached at all: how many addresses were not asked."""

    addresses: int


class Interrupted(KeyboardInterrupt):
    """The run was interrupted; `evidence` holds an answer for every request, problems included."""

    def __init__(self, evidence: list[Evidence]) -> None:
        super().__init__()
        self.evidence = evidence


def execute(
    requests: Sequence[Request],
    fetcher: Fetches,
    *,
    jobs: int = 32,
    deadline: float | None = None,
    watch: Callable[[object], None] | None = None,
) -> list[Evidence]:
    """Return an answer to every request, in their order; never raises for a source that fails.

    `deadline` is in seconds from now: what is not answered by then has a problem of that kind.
    `watch` is handed `Asked` for each answer, in the calling thread. An interrupt ends the requests
    under way and is raised again as `Interrupted`, which holds what was done.
    """
    run = _Run(requests, fetcher, watch or (lambda _: None))
    if deadline is not None and deadline <= 0:
        # Nobody is asked after the time is over, not even while we look at the clock.
        return run.go(0, deadline)
    return run.go(min(max(1, jobs), len(requests)), deadline)


class _Run:
    """One call of `execute`: lanes, workers, answers."""

    def __init__(
        self, requests: Sequence[Request], fetcher: Fetches, watch: Callable[[object], None]
    ) -> None:
        self.requests = requests
        self.fetcher = fetcher
        self.watch = watch
        self.answers: dict[int, Evidence] = {}
        self.fresh: deque[tuple[Evidence, float]] = deque()
        lock = threading.RLock()
        self.turn = threading.Condition(lock)
        """Workers wait here for a lane that may go."""
        self.answered = threading.Condition(lock)
        """The caller waits here for answers."""
        self.over = False
        self.reached = False
        self.silent: set[str] = set()
        self.crash: BaseException | None = None
        by_host: dict[str, list[tuple[int, Request]]] = {}
        for index, request in enumerate(requests):
            by_host.setdefault(host(request.url), []).append((index, request))
        self.lanes = [Lane(name, queue) for name, queue in by_host.items()]
        self.turns = count()
        self.resting: list[tuple[float, int, Lane]] = []
        """Lanes by when they may go again."""
        self.rested: list[tuple[int, int, Lane]] = []
        """Lanes that may go, the longest first."""
        for lane in self.lanes:
            for _ in range(min(lane.at_once, len(lane.waiting))):
                self._queue(lane)

    def go(self, jobs: int, deadline: float | None) -> list[Evidence]:
        end = None if deadline is None else time.monotonic() + deadline
        workers = [
            threading.Thread(target=self._work, name=f"lane-{n}", daemon=True) for n in range(jobs)
        ]
        try:
            for worker in workers:
                worker.start()
            late = self._wait(end)
        except KeyboardInterrupt:
            self._leave(workers)
            problem = Problem("budget", "the run was interrupted before it was asked")
            raise Interrupted(self._all(problem)) from None
        if late or self.crash is not None:
            self._leave(workers)
        if self.crash is not None:
            raise self.crash
        return self._settled(
            self._all(Problem("deadline", "the time of the run was over before it was asked"))
        )

    def _wait(self, end: float | None) -> bool:
        """Hand answers to the watcher until all are there; say whether the time was over first."""
        done = 0
        while True:
            with self.answered:
                while not self.fresh:
                    if len(self.answers) == len(self.requests) or self.crash is not None:
                        return False
                    left = 1.0 if end is None else min(1.0, end - time.monotonic())
                    if left <= 0:
                        return True
                    self.answered.wait(left)
                evidence, seconds = self.fresh.popleft()
            done += 1
            self.watch(Asked(evidence, done, len(self.requests), seconds))

    def _leave(self, workers: Sequence[threading.Thread]) -> None:
        """Stop asking; give requests under way a moment to end."""
        with self.turn:
            self.over = True
            self.turn.notify_all()
        stop = getattr(self.fetcher, "stop", None)
        if stop is not None:
            stop()
        until = time.monotonic() + 1.0
        for worker in workers:
            worker.join(max(0.0, until - time.monotonic()))

    def _all(self, problem: Problem) -> list[Evidence]:
        with self.turn:
            self.over = True
            answers = dict(self.answers)
        return [
            answers.get(index) or unasked(request, problem)
            for index, request in enumerate(self.requests)
        ]

    def _settled(self, evidence: list[Evidence]) -> list[Evidence]:
        """Return the evidence; where the machine is offline, say that once and accuse no host."""
        gone = offline(evidence)
        confirm = getattr(self.fetcher, "confirm", None)
        if confirm is not None:
            confirm(not gone)
        if not gone:
            return evidence
        told = [excused(e) if e.problem and e.problem.kind in NO_NETWORK else e for e in evidence]
        self.watch(Offline(sum(e.problem == OFFLINE for e in told)))
        return told

    def _queue(self, lane: Lane) -> None:
        """Put a turn of the lane in line."""
        heapq.heappush(self.resting, (lane.ready, next(self.turns), lane))

    def _work(self) -> None:
        while True:
            with self.turn:
                lane = self._turn()
                if lane is None:
                    self.turn.notify_all()
                    return
                index, request = lane.waiting.popleft()
                lane.running += 1
                problem = lane.broken or self._no_network(lane)
            start = time.monotonic()
            try:
                if problem is None:
                    evidence = self.fetcher.fetch(request)
                else:
                    evidence = unasked(request, problem)
            except BaseException as crash:  # noqa: BLE001 - it is raised again where the run waits
                with self.turn:
                    self.crash = self.crash or crash
                    self.over = True
                    self.turn.notify_all()
                    self.answered.notify()
                return
            self._book(lane, index, evidence, time.monotonic() - start)

    def _turn(self) -> Lane | None:
        """Wait for a lane that may go; None when there is nothing left to do."""
        while not self.over:
            now = time.monotonic()
            while self.resting and self.resting[0][0] <= now:
                lane = heapq.heappop(self.resting)[2]
                heapq.heappush(self.rested, (-len(lane.waiting), next(self.turns), lane))
            if not self.rested or self._doubtful():
                if len(self.answers) == len(self.requests):
                    return None
                self.turn.wait(self.resting[0][0] - now if self.resting else 1.0)
                continue
            lane = heapq.heappop(self.rested)[2]
            if not lane.waiting or lane.running >= lane.at_once:
                continue
            if lane.ready > now:
                self._queue(lane)
                continue
            if self.rested:
                self.turn.notify()
            return lane
        return None

    def _book(self, lane: Lane, index: int, evidence: Evidence, seconds: float) -> None:
        with self.turn:
            lane.running -= 1
            lane.book(evidence, time.monotonic())
            if reached(evidence):
                self.reached = True
            elif evidence.problem and evidence.problem.kind in NO_NETWORK:
                self.silent.add(lane.host)
            self.answers[index] = evidence
            self.fresh.append((evidence, seconds))
            if lane.waiting:
                self._queue(lane)
            self.turn.notify()
            self.answered.notify()

    def _silence(self) -> bool:
        return not self.reached and len(self.silent) >= SILENT_HOSTS

    def _doubtful(self) -> bool:
        """Say whether to wait: there seems to be no network, but one that is asked may answer yet.

        Dead names fail sooner than live hosts answer.
        """
        return self._silence() and any(
            lane.running and lane.host not in self.silent for lane in self.lanes
        )

    def _no_network(self, lane: Lane) -> Problem | None:
        return OFFLINE if self._silence() and is_name(lane.host.rpartition(":")[0]) else None
