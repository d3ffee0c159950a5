"""One visit: from the address as cited, by hand over every redirect, to the answer that is left.

Each hop goes through the guard. There is one cookie jar, made when a server first sets one and
dropped with the visit; no Referer, no credentials.
"""

import threading
import time
from collections.abc import Callable, Mapping
from http.cookiejar import CookieJar
from random import random
from typing import Any

from attrs import evolve, field, frozen

from verifier.fetch.address import Address, ForeignScheme, Malformed, join
from verifier.fetch.body import Body, Cut, Raw, read
from verifier.fetch.cookies import cookies, remember
from verifier.fetch.failures import TRIES, Failure
from verifier.fetch.page import is_page, media_type
from verifier.fetch.transport import Answer, Headers, Sender, Transport, retry_after
from verifier.fetch.watchdog import Watchdog
from verifier.model.evidence import Hop, Need, Problem, Request
from verifier.references.mask import masked

MOVED = frozenset({301, 302, 303, 307, 308})
AGAIN = frozenset({429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527})
HOPS = 10
LOCATION = 4096
RETRY_AFTER = 10.0
"""Seconds that a server may ask us to wait; a longer wait is not waited at all."""
SMALL, PAGE = 4096, 256 * 1024
"""Decoded bytes that are read of something that is no page, and of a page whose text nobody asked
for."""
PATIENCE = 3.0
"""Seconds for the body of a page whose text nobody asked for."""
SILENCE, LEAST = 1 / 6, 2.0
"""Part of the timeout, and seconds at least, after which a silent server is asked anew: a request
that was lost is answered at once the second time, and a slow server gets the whole timeout then."""
VISIT = 4
"""Timeouts that a visit may take, all its redirects together."""


@frozen
class Limits:
    """What a visit may take. Seconds, and decoded bytes."""

    timeout: float = 20.0
    max_bytes: int = 5_000_000
    backoff: float = 0.5
    """Seconds before the second try; doubled for the third."""


@frozen
class Exchange:
    """One request and its answer, as an evidence file keeps it."""

    url: str
    status: int
    reason: str = ""
    headers: Headers = ()
    sent: Headers = ()
    body: bytes = field(default=b"", repr=False)
    cut: Cut = ""


@frozen
class Visit:
    """What a visit brought home."""

    hops: tuple[Hop, ...] = ()
    final: Address | None = None
    answer: Answer | None = None
    body: Body = field(factory=Body)
    problem: Problem | None = None
    attempts: int = 1
    exchanges: tuple[Exchange, ...] = ()
    checked: str = ""
    """When it was made; empty for now."""


class Visitor:
    """Makes visits through a transport, under limits. Safe to share between threads."""

    def __init__(
        self,
        transport: Transport,
        limits: Limits,
        headers: Callable[[Address], Mapping[str, str]],
        *,
        keep: bool = False,
    ) -> None:
        self.transport = transport
        self.limits = limits
        self._headers = headers
        self._keep = keep
        self._dog = Watchdog()
        self._stopped = threading.Event()
        self._slow: set[tuple[str, int]] = set()
        """Hosts that were silent at first: they get the whole timeout at once, and once."""

    def stop(self) -> None:
        """End all visits now, and every later one at once."""
        self._stopped.set()
        self._dog.stop()

    def visit(self, request: Request, start: Address) -> Visit:
        """Ask `start`, follow its redirects, and return what was found; never raises `Failure`."""
        sender = self.transport.visit(request, start)
        visit = self._walk(sender, request.need, start)
        return evolve(visit, checked=sender.checked, attempts=sender.attempts or visit.attempts)

    def _walk(self, sender: Sender, need: Need, start: Address) -> Visit:
        hops: list[Hop] = []
        exchanges: list[Exchange] = []
        seen: set[tuple[str, str]] = set()
        jar: CookieJar | None = None
        here, attempts = start, 1
        until = time.monotonic() + VISIT * self.limits.timeout

        def over(kind: Any, detail: str) -> Visit:
            return Visit(
                tuple(hops), here, None, Body(), Problem(kind, detail), attempts, tuple(exchanges)
            )

        while True:
            headers = dict(self._headers(here))
            cookie = cookies(jar, here)
            if cookie:
                headers["Cookie"] = cookie
            if (here.url, cookie) in seen:
                return over("redirect-loop", f"it leads back to {masked(here.url)}")
            seen.add((here.url, cookie))
            try:
                answer, body, tries = self._ask(sender, here, headers, need, until)
            except Failure as failure:
                attempts = max(attempts, failure.tries)
                return over(failure.problem.kind, failure.problem.detail)
            attempts = max(attempts, tries)
            if self._keep:
                exchanges.append(_exchange(here, answer, body))
            location = answer.header("location")
            if answer.status not in MOVED or not location.strip():
                return Visit(tuple(hops), here, answer, body, None, attempts, tuple(exchanges))
            if len(location) > LOCATION:
                return over("protocol", "it redirects to an endless address")
            jar = remember(jar, here, answer)
            try:
                there = join(here, location)
            except ForeignScheme as scheme:
                hops.append(Hop(here.url, answer.status, location))
                return over("refused", f"it redirects to an address that begins with {scheme}:")
            except Malformed as wrong:
                hops.append(Hop(here.url, answer.status, location))
                return over("protocol", f"it redirects to no address: {wrong}")
            hops.append(Hop(here.url, answer.status, there.url))
            if len(hops) > HOPS:
                return over("too-many-redirects", f"more than {HOPS} redirects")
            here = there

    def _ask(
        self,
        sender: Sender,
        address: Address,
        headers: Mapping[str, str],
        need: Need,
        until: float,
    ) -> tuple[Answer, Body, int]:
        """Ask one address, again where its failure may pass; return answer, body and tries."""
        tries = 0
        while True:
            tries += 1
            wait = self.limits.backoff * 2 ** (tries - 1) * (1 + random() / 2)  # noqa: S311
            whole = min(self.limits.timeout, until - time.monotonic())
            patient = tries > 1 or address.lane in self._slow
            seconds = whole if patient else min(whole, max(LEAST, whole * SILENCE))
            try:
                answer, body = self._once(sender, address, headers, need, seconds, whole)
            except Failure as failure:
                failure.tries = tries
                allowed = min(self.transport.tries, TRIES.get(failure.problem.kind, 1))
                if failure.problem.kind == "timeout":
                    if tries == 1 and patient:
                        raise
                    self._slow.add(address.lane)
                    wait = 0.0
                if tries >= allowed or not self._pause(wait, until):
                    raise
                continue
            if not patient:
                self._slow.discard(address.lane)
            if answer.status not in AGAIN or tries >= self.transport.tries:
                return answer, body, tries
            asked = retry_after(answer.header("retry-after"))
            if asked is not None:
                wait = asked
            if wait > RETRY_AFTER or not self._pause(wait, until):
                return answer, body, tries

    def _pause(self, seconds: float, until: float) -> bool:
        """Wait; say whether there is time for another try."""
        if time.monotonic() + seconds > until:
            return False
        return not self._stopped.wait(seconds)

    def _once(
        self,
        sender: Sender,
        address: Address,
        headers: Mapping[str, str],
        need: Need,
        seconds: float,
        whole: float,
    ) -> tuple[Answer, Body]:
        """Ask once: `seconds` for the head of the answer, `whole` for all of it."""
        if self._stopped.is_set():
            raise Failure("budget", "the run was stopped before it was asked")
        if seconds <= 0:
            raise Failure("timeout", "its redirects took too long")
        with self._dog.watch(seconds, whole) as watch:
            try:
                answer = sender.send(address, headers, watch)
            except Failure as failure:
                if self._stopped.is_set():
                    raise Failure("budget", "the run was stopped while it was asked") from failure
                raise
            self._dog.put_off(watch)
            raw = answer.raw
            cap, patience = self._measure(answer, need)
            try:
                body, error = read(
                    raw,
                    cap,
                    encoding=answer.header("content-encoding"),
                    patience=patience,
                    until=watch.deadline,
                )
            finally:
                _let_go(raw)
            if watch.fired and body.cut != "length":
                if self._stopped.is_set():
                    raise Failure("budget", "the run was stopped while it was read")
                body = Body(body.data, "time")
            if not body.data and error is not None and answer.status == 200:
                if watch.fired:
                    raise Failure("timeout", "the page did not come in time") from error
                raise Failure("reset", "the connection was closed before the page came") from error
            if answer.cut and not body.cut:
                body = Body(body.data, answer.cut)
            return answer, body

    def _measure(self, answer: Answer, need: Need) -> tuple[int, float | None]:
        """Return how many bytes of the body are wanted, and the patience for them."""
        if answer.status in MOVED and answer.header("location"):
            return SMALL, 0.5
        kind = media_type(answer.header("content-type"))
        if kind is not None and kind != "application/octet-stream" and not is_page(kind, b""):
            return SMALL, PATIENCE
        if kind == "application/octet-stream":
            return (SMALL, PATIENCE) if need < Need.TEXT else (self.limits.max_bytes, None)
        if need >= Need.TEXT and answer.status < 400:
            return self.limits.max_bytes, None
        return min(PAGE, self.limits.max_bytes), PATIENCE


def _let_go(raw: Raw) -> None:
    """Give a connection back where its body was read to the end, else close it."""
    release = getattr(raw, "release_conn", None)
    closed = getattr(raw, "isclosed", None)
    if release is not None and closed is not None and closed():
        release()
    else:
        raw.close()


def _exchange(address: Address, answer: Answer, body: Body) -> Exchange:
    return Exchange(
        address.url,
        answer.status,
        answer.reason,
        answer.headers,
        answer.sent,
        body.data,
        body.cut,
    )
