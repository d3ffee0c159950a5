"""The pace of one host: politeness is carried by its lane, not by a lock.

At most two requests of a host at once, a short pause between them, the wait that a server asks for,
and an end to asking a host that does not answer.
"""

from collections import deque
from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from verifier.model.evidence import Evidence, Problem, Request

AT_ONCE = 2
PAUSE = 0.02
"""Seconds between the end of a request and the next one of its lane."""
RETRY_AFTER = 10.0
STRIKES = 3
"""Failures to connect, one after the other, after which a host is not asked any more."""
CONNECTING = frozenset({"dns", "connection-refused", "unreachable", "timeout", "reset"})
SAME_FOR_ALL = frozenset({"dns", "connection-refused", "unreachable"})
"""Failures that every address of a host shares."""
PORTS = {"http": 80, "https": 443}


class Lane:
    """The requests of one host, and its pace."""

    def __init__(self, host: str, requests: Iterable[tuple[int, Request]]) -> None:
        self.host = host
        self.waiting = deque(requests)
        self.running = 0
        self.ready = 0.0
        self.at_once = AT_ONCE
        self.failures = 0
        self.broken: Problem | None = None

    def book(self, evidence: Evidence, now: float) -> None:
        """Learn from an answer: when to ask next, how many at once, whether at all."""
        if evidence.source != "network" or evidence.attempts == 0:
            return
        self.ready = max(self.ready, now + PAUSE)
        if evidence.status in (429, 503):
            self.at_once = 1
            from verifier.fetch.transport import retry_after

            asked = retry_after(evidence.headers.get("retry-after", ""))
            wait = 1.0 if asked is None else min(RETRY_AFTER, asked)
            self.ready = max(self.ready, now + wait)
        kind = evidence.problem.kind if evidence.problem else ""
        self.failures = self.failures + 1 if kind in CONNECTING and not evidence.hops else 0
        if self.failures >= STRIKES and evidence.problem and self.broken is None:
            detail = f"{evidence.problem.detail}; after {STRIKES} failures the host was left alone"
            self.broken = Problem(kind if kind in SAME_FOR_ALL else "budget", detail)  # type: ignore[arg-type]


def host(url: str) -> str:
    """Return host and port of an address, as lanes are named; empty for one that has none."""
    try:
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        port = scheme if parts.port in (None, PORTS.get(scheme)) else parts.port
        return f"{(parts.hostname or '').rstrip('.')}:{port}"
    except ValueError:
        return ""


def is_name(name: str) -> bool:
    """Say whether a host is a name that must be looked up, and not an IP address."""
    if not name:
        return False
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return not name.replace(".", "").isdigit()
    return False
