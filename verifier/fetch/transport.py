"""How a request gets its answer: over the network, by requests' adapter.

Evidence files answer through the same door (`verifier.fetch.replay`), so everything above treats
both alike.
"""

import http.client
import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

from attrs import frozen

from verifier.errors import UsageError
from verifier.fetch.address import Address, parse
from verifier.fetch.body import Cut, Raw
from verifier.fetch.failures import Failure, problem
from verifier.fetch.guard import Guard, Refused
from verifier.fetch.watchdog import Watch
from verifier.model.evidence import Request

CONNECT = 10.0
"""Seconds to connect, where more are left."""

CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})
"""Headers that go to their own host, over TLS alone, and are never kept."""

Headers = tuple[tuple[str, str], ...]


@frozen
class Answer:
    """The head of an answer, and what its body is read from."""

    status: int
    reason: str
    headers: Headers
    raw: Raw
    cut: Cut = ""
    """For an answer out of an evidence file: why its body was not kept whole."""
    sent: Headers = ()
    """The headers of the request."""

    def header(self, name: str) -> str:
        """Return the first header of this name in lower case, empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")


class Sender(Protocol):
    """What answers the hops of one visit."""

    checked: str
    """When it was answered, where that was not now."""
    attempts: int
    """How often it was asked then; 0 where it is asked now."""

    def send(self, address: Address, headers: Mapping[str, str], watch: Watch) -> Answer:
        """Return the answer's head; raises `Failure` where there is none."""
        ...


class Transport(Protocol):
    """What answers visits."""

    tries: int
    """The most times that an address is worth asking."""

    def visit(self, request: Request, start: Address) -> Sender:
        """Return what answers the hops of a visit that begins at `start`."""
        ...


def retry_after(header: str) -> float | None:
    """Return the seconds of a Retry-After header, given as seconds or as a date; None without."""
    header = header.strip()[:64]
    if header.isascii() and header.isdigit():
        return float(header)
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    # A date has no fractions: half a second more, so as not to come too early.
    return max(0.0, (moment - datetime.now(UTC)).total_seconds() + 0.5)


def bundle() -> str:
    """Return the file or folder of certificates: the environment's, else certifi's."""
    import certifi

    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        path = os.environ.get(name, "")
        if path:
            if not os.path.exists(path):
                raise UsageError(f"{name}: there is no file “{path}”.")
            return path
    return certifi.where()


class Network:
    """requests, without its sessions: no environment, no netrc, no redirects of its own."""

    tries = 3
    checked = ""
    attempts = 0

    def __init__(self, guard: Guard, proxy: str = "", pools: int = 256) -> None:
        self.guard = guard
        if proxy.lower().startswith("socks"):
            raise UsageError("A SOCKS proxy cannot be used.", hint="Give an http:// proxy.")
        if proxy and not _is_proxy(proxy):
            raise UsageError("--proxy: an address like http://localhost:3128 is wanted.")
        self.proxies = {"http": proxy, "https": proxy} if proxy else {}
        self._pools = pools
        self._bundle = bundle()
        self._made: Any = None
        self._lock = threading.Lock()

    @property
    def adapter(self) -> Any:
        """The adapter, made when first needed."""
        with self._lock:
            if self._made is None:
                from verifier.fetch.connect import Adapter

                self._made = Adapter(self.guard, self._bundle, self._pools)
            return self._made

    def visit(self, request: Request, start: Address) -> "Network":  # noqa: ARG002
        """Return itself: nothing is remembered from one request to the next."""
        return self

    def send(self, address: Address, headers: Mapping[str, str], watch: Watch) -> Answer:
        """Send a GET; raises `Failure` with the problem told apart."""
        import requests
        from requests.hooks import default_hooks
        from requests.structures import CaseInsensitiveDict
        from urllib3.exceptions import HTTPError

        try:
            self.guard.check(address)
        except Refused as refused:
            raise Failure("refused", str(refused)) from refused
        request = requests.PreparedRequest()
        request.method, request.url, request.body = "GET", address.url, None
        request.headers = CaseInsensitiveDict({k: _wire(v) for k, v in headers.items()})
        request.hooks = default_hooks()
        try:
            response = self.adapter.send(
                request,
                stream=True,
                timeout=(min(CONNECT, watch.left), watch.most),
                verify=True,
                proxies=self.proxies,
            )
        except (
            requests.RequestException, HTTPError, OSError, http.client.HTTPException, ValueError,
            Refused,
        ) as error:  # fmt: skip
            found = problem(error, late=watch.fired)
            raise Failure(found.kind, found.detail) from error
        raw = response.raw
        if watch.fired:
            # A head that was cut off by the watchdog looks like a whole one.
            raw.close()
            raise Failure("timeout", "no answer in time")
        answered = tuple((str(k), _text(v)) for k, v in raw.headers.items())
        return Answer(
            response.status_code,
            _text(raw.reason or ""),
            answered,
            raw,
            sent=tuple(headers.items()),
        )

    def close(self) -> None:
        """Close all connections."""
        if self._made is not None:
            self._made.close()


def _is_proxy(url: str) -> bool:
    """Say whether `url` is the address of a proxy; a name and a password may be in it."""
    try:
        return bool(parse(url))
    except ValueError:
        return False


def _wire(text: str) -> str:
    """Return a header's value such that its UTF-8 goes out: cookies come back as they were set."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("latin-1")


def _text(value: Any) -> str:
    """Return a header as text: servers write UTF-8 where Latin-1 is expected."""
    text = str(value)
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
