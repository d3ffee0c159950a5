"""`Fetcher` asks addresses: requests in, evidence out; a source that fails is evidence too."""

import hashlib
import json
import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Self

from attrs import evolve

from verifier.errors import UsageError
from verifier.fetch.address import Address, ForeignScheme, Malformed, literal, parse
from verifier.fetch.guard import Guard
from verifier.fetch.page import Page, media_type, read_page
from verifier.fetch.store import MEMORY, Store
from verifier.fetch.transport import CREDENTIALS, Answer, Network, Transport
from verifier.fetch.visit import Limits, Visit, Visitor
from verifier.model.evidence import Evidence, Need, Problem, Request
from verifier.references.hosts import problem_of

USER_AGENT = "Mozilla/5.0 (compatible; verifier)"
"""Browser-like, since many servers refuse all else; honest, since it names us. No word in it is one
that stock firewalls refuse. It holds no version: evidence outlives a release."""
ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
KEPT = (
    "content-type", "content-length", "content-language", "content-disposition",
    "content-location", "last-modified", "retry-after", "server", "cf-mitigated",
    "x-amzn-waf-action", "www-authenticate", "memento-datetime", "link", "location",
    "x-robots-tag", "x-cache", "via",
)  # fmt: skip
"""Headers that are needed to judge an answer."""
LONGEST = 1000
UNKEPT = frozenset({"malformed", "refused", "offline", "budget", "deadline", "not-replayed"})
NETWORK = frozenset({"dns", "unreachable"})
"""Problems that may be this machine's own: kept only when `Fetcher.confirm` is told so."""


class Fetcher:
    """Asks addresses, and keeps what they answered. Safe to share between threads.

    Arguments are those of `verifier.config.Settings`, each by its name. `success` and `failure` are
    the seconds for which the store's evidence is believed; `backoff` the seconds before an address
    is asked again.
    """

    def __init__(
        self,
        *,
        allow_private: Sequence[str] = (),
        timeout: float = 20.0,
        user_agent: str = "",
        headers: Mapping[str, tuple[str, str]] | None = None,
        proxy: str = "",
        max_bytes: int = 5_000_000,
        store: str = "",
        refresh: bool = False,
        keep_evidence: str = "",
        replay: str = "",
        offline: bool = False,
        success: float = 24 * 3600.0,
        failure: float = 3600.0,
        backoff: float = 0.5,
        pools: int = 256,
    ) -> None:
        try:
            self.guard = Guard(allow_private)
        except ValueError as error:
            raise UsageError(f"--allow-private: {error}.") from error
        self.offline = offline
        self._short_names = bool(self.guard.networks or proxy)
        """A name without an ending may be one of the user's own network; else it is no host."""
        self._user_agent = user_agent or USER_AGENT
        self._by_host = {host.lower(): pair for host, pair in (headers or {}).items()}
        _sendable(self._user_agent, *(word for pair in self._by_host.values() for word in pair))
        self._replaying = bool(replay)
        self._network: Network | None = None
        if replay:
            from verifier.fetch.replay import Replay

            transport: Transport = Replay(replay, self.guard)
        else:
            transport = self._network = Network(self.guard, proxy, pools)
        self._keep: Any = None
        if keep_evidence:
            from verifier.fetch.warc import Keeper

            self._keep = Keeper(keep_evidence)
        self.store = Store(
            MEMORY if replay else store,
            policy=self._policy(allow_private, proxy),
            refresh=refresh,
            success=success,
            failure=failure,
        )
        self._visitor = Visitor(
            transport,
            Limits(timeout, max_bytes, backoff),
            self._headers,
            keep=self._keep is not None,
        )
        self._lock = threading.Lock()
        self._unsure: dict[tuple[str, str, str | None], tuple[Evidence, str | None]] = {}

    @property
    def warnings(self) -> list[str]:
        """Sentences about the store that a person should read."""
        return self.store.warnings

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fetch(self, request: Request) -> Evidence:
        """Return what the address answers: from the store where that is fresh, else asked now."""
        try:
            address = parse(request.url)
        except ForeignScheme as scheme:
            return self._unasked(request, Problem("refused", f"{scheme}: is not a page's scheme"))
        except Malformed as wrong:
            return self._unasked(request, Problem("malformed", str(wrong)))
        name = address.host.removesuffix(".")
        never = None if literal(name) else problem_of(f"http://{name}/")
        if never and not self._short_names:
            return self._unasked(request, Problem("malformed", never))
        fresh, known = self.store.find(request)
        if fresh is not None and self._keep is None:
            return fresh
        if self.offline and not self._replaying:
            return self._unasked(request, Problem("offline", "the network is not to be used"))
        visit = self._visitor.visit(request, address)
        evidence, text = self._evidence(request, visit)
        evidence = _counted(evidence, known)
        kind = evidence.problem.kind if evidence.problem else ""
        if self._keep is not None and kind not in UNKEPT - {"refused"}:
            self._keep.add(evidence, visit.exchanges)
        if never and kind == "dns" and not visit.hops:
            return self._unasked(request, Problem("malformed", never))
        if kind in NETWORK and not self._replaying:
            with self._lock:
                self._unsure[evidence.key] = (evidence, text)
        elif kind not in UNKEPT:
            self.store.put(evidence, text)
        return evidence

    def text(self, evidence: Evidence) -> str | None:
        """Return the visible text of a page that was fetched, read from the store."""
        return self.store.text(evidence)

    def confirm(self, online: bool) -> None:
        """Keep the failures that might have been this machine's own, or (offline) forget them."""
        with self._lock:
            waiting, self._unsure = list(self._unsure.values()), {}
        if online:
            for evidence, text in waiting:
                self.store.put(evidence, text)

    def stop(self) -> None:
        """End all requests that are under way, and answer every later one with a problem."""
        self._visitor.stop()

    def close(self) -> None:
        """Close connections and store; write the evidence file."""
        self._visitor.stop()
        if self._network is not None:
            self._network.close()
        self.store.close()
        if self._keep is not None:
            self._keep.close()

    def _headers(self, address: Address) -> Mapping[str, str]:
        """Return the headers of a request. What a person gave for a host goes to that host only."""
        out = {
            "User-Agent": self._user_agent,
            "Accept": ACCEPT,
            "Accept-Language": "en,*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        }
        if pair := self._by_host.get(address.host):
            name, value = pair
            if address.scheme == "https" or name.lower() not in CREDENTIALS:
                out[name] = value
        return out

    def _policy(self, allow_private: Sequence[str], proxy: str) -> str:
        """Return what else decides an answer than the address: evidence of another is not ours."""
        parts = [self._user_agent, sorted(allow_private), proxy, sorted(self._by_host.items())]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]

    def _unasked(self, request: Request, problem: Problem) -> Evidence:
        return Evidence(
            request.url,
            request.role,
            problem=problem,
            checked=now(),
            target_date=request.target_date,
            need=request.need,
            source="replay" if self._replaying else "network",
            attempts=0,
        )

    def _evidence(self, request: Request, visit: Visit) -> tuple[Evidence, str | None]:
        """Return the facts of a visit, and the visible text."""
        final = _final(request, visit)
        evidence = Evidence(
            request.url,
            request.role,
            hops=visit.hops,
            final_url=final if visit.problem is None else None,
            problem=visit.problem,
            checked=visit.checked or now(),
            source="replay" if self._replaying else "network",
            attempts=visit.attempts,
            target_date=request.target_date,
            need=request.need,
        )
        answer = visit.answer
        if answer is None:
            return evidence, None
        asks = request.need >= Need.METADATA
        page = _page(answer, visit, final, evidence.checked if asks else "")
        data = visit.body.data
        return evolve(
            evidence,
            status=answer.status,
            headers=_kept(answer),
            media_type=media_type(answer.header("content-type")),
            title=page.title,
            language=page.language,
            dates=page.dates,
            digest="sha256:" + hashlib.sha256(data).hexdigest() if data else None,
            characters=None if page.text is None else len(page.text),
            truncated=bool(visit.body.cut) or page.cut,
            fragments=page.fragments,
            heading=page.heading,
            og_title=page.og_title,
            site_name=page.site_name,
            canonical=page.canonical,
            refresh=page.refresh,
            authors=page.authors,
            scripts=page.scripts,
            password=page.password,
        ), page.text


def _sendable(*words: str) -> None:
    """Raise `UsageError` where a header that a person gave would break the request."""
    if any(ord(c) < 32 or ord(c) == 127 for word in words for c in word):
        raise UsageError("--header and --user-agent: a control character can't be sent.")


def now() -> str:
    """Return this second in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _final(request: Request, visit: Visit) -> str:
    """Return where a visit ended; the address as cited where it never left it."""
    if not visit.hops or visit.final is None:
        return request.url.partition("#")[0]
    return visit.final.url


def _page(answer: Answer, visit: Visit, final: str, asked: str) -> Page:
    return read_page(
        visit.body.data,
        answer.header("content-type"),
        url=final,
        modified=answer.header("last-modified"),
        language=answer.header("content-language"),
        asked=asked if answer.status < 400 else "",
    )


def _kept(answer: Answer) -> dict[str, str]:
    out: dict[str, str] = {}
    for name, value in answer.headers:
        key = name.lower()
        if key in KEPT and key not in out:
            out[key] = value[:LONGEST]
    return out


def _counted(evidence: Evidence, known: Evidence | None) -> Evidence:
    """Return evidence with since when, and in how many runs, the address has failed."""
    if evidence.problem is None and (evidence.status or 0) < 400:
        return evidence
    if evidence.problem is not None and evidence.problem.kind in UNKEPT:
        return evidence
    since = known.failing_since if known and known.failing_since else evidence.checked
    return evolve(evidence, failing_since=since, strikes=(known.strikes if known else 0) + 1)
