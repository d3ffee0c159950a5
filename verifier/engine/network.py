"""Whether there is a network at all: a machine that is offline accuses no link."""

from collections.abc import Iterable

from attrs import evolve

from verifier.engine.lanes import host, is_name
from verifier.model.evidence import Evidence, Problem, Request

NO_NETWORK = frozenset({"dns", "unreachable"})
NEVER_ASKED = frozenset({
    "malformed", "refused", "offline", "budget", "deadline", "not-replayed",
})  # fmt: skip
ANSWERED = frozenset({"tls", "protocol", "reset"})
"""Failures that only a server can cause."""
OFFLINE = Problem("offline", "this machine seems to be offline: no host could be found")


def offline(evidence: Iterable[Evidence]) -> bool:
    """Say whether the answers look like those of a machine without a network.

    They do where nothing at all was answered, every host with a name failed before it was found,
    and either two names did or the name service itself was silent. A refused or silent IP address
    says nothing about the network.
    """
    names: set[str] = set()
    silent = False
    for each in evidence:
        if reached(each):
            return False
        if each.problem is not None and each.problem.kind in NO_NETWORK:
            name = host(each.url).rpartition(":")[0]
            if is_name(name):
                names.add(name)
                silent = silent or each.problem.kind == "unreachable"
    return len(names) > 1 or silent


def reached(evidence: Evidence) -> bool:
    """Say whether something beyond this machine answered: a server, or the name service."""
    if evidence.status is not None or evidence.hops:
        return True
    if evidence.problem is None or evidence.problem.kind in (NEVER_ASKED | NO_NETWORK):
        return False
    named = is_name(host(evidence.url).rpartition(":")[0])
    return named or evidence.problem.kind in ANSWERED


def unasked(request: Request, problem: Problem) -> Evidence:
    """Return the evidence of a request that was not made."""
    return Evidence(
        request.url,
        request.role,
        problem=problem,
        target_date=request.target_date,
        need=request.need,
        attempts=0,
    )


def excused(evidence: Evidence) -> Evidence:
    """Return evidence whose failure is this machine's, and no strike against its host."""
    return evolve(evidence, problem=OFFLINE, failing_since=None, strikes=0)
