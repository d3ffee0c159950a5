"""Connections that dial only what the guard has vetted, below requests' own adapter.

Everything above is requests and urllib3 unchanged: names in the Host header and in TLS, and the
verification of certificates, are theirs.
"""

import http.client
import io
import socket
import ssl
import threading
import time
from functools import partial
from ipaddress import ip_address
from typing import Any, cast

import requests.adapters
import urllib3.connection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from verifier.fetch.address import IPAddress
from verifier.fetch.guard import Guard
from verifier.fetch.watchdog import current

HEADERS = 80
"""How many header lines are kept, where others give up; further ones only where they matter."""
WEIGHTY = (
    b"content-length:", b"transfer-encoding:", b"content-encoding:", b"content-type:", b"location:",
    b"connection:", b"last-modified:", b"retry-after:",
)  # fmt: skip
DROPPED = 2000
INTERIM = 8
PATIENCE = 2.0
"""Seconds for one of several addresses of a name, the last one excepted."""

SocketAddress = tuple[Any, ...]
Resolved = tuple[socket.AddressFamily, IPAddress, SocketAddress]


def resolve(host: str, port: int, seconds: float) -> list[Resolved]:
    """Return the addresses of `host`; raises `socket.gaierror`.

    The system's look-up has no time limit of its own: it runs in a thread that is left behind.
    """
    try:
        ip = ip_address(host)
    except ValueError:
        pass
    else:
        family = socket.AF_INET6 if ip.version == 6 else socket.AF_INET
        return [(family, ip, (host, port, 0, 0) if ip.version == 6 else (host, port))]
    found: list[Any] = []

    def ask() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            found.append(error)

    worker = threading.Thread(target=ask, name="look-up", daemon=True)
    worker.start()
    worker.join(seconds)
    if not found:
        # The name service is silent, as it is where a machine has no network.
        raise socket.gaierror(socket.EAI_AGAIN, "the look-up took too long")
    if isinstance(found[0], UnicodeError):
        raise socket.gaierror(socket.EAI_NONAME, "no such name") from found[0]
    if isinstance(found[0], BaseException):
        raise found[0]
    return [
        (family, ip_address(str(address[0]).partition("%")[0]), address)
        for family, _, _, _, address in found[0]
        if family in (socket.AF_INET, socket.AF_INET6)
    ][:16]


class _Head:
    """The answer's head, cut to `HEADERS` lines, so that a chatty server is not a broken one."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._lines = self._weighty = 0

    def readline(self, limit: int = -1) -> bytes:
        for _ in range(DROPPED):
            line = self._stream.readline(limit)
            self._lines += 1
            if line in (b"\r\n", b"\n", b""):
                return line
            if self._lines <= HEADERS:
                return line
            if self._lines > HEADERS + DROPPED:
                break
            if line.lower().startswith(WEIGHTY) and self._weighty < len(WEIGHTY):
                self._weighty += 1
                return line
        raise http.client.HTTPException("endless headers")

    def close(self) -> None:
        self._stream.close()


class Response(http.client.HTTPResponse):
    """An answer that forgives many headers and interim answers (103 Early Hints and its like)."""

    def begin(self) -> None:
        """Read the head of the final answer."""
        if cast(Any, self.headers) is not None:
            return
        stream = self.fp
        for _ in range(INTERIM):
            self.fp = cast(io.BufferedReader, _Head(stream))
            try:
                super().begin()
            finally:
                if self.fp is not None:
                    self.fp = stream
            if not 101 < self.status < 200:
                return
            self.headers = cast(Any, None)
        raise http.client.HTTPException("endless interim answers")


class _Watched:
    """What every connection does: tell the watchdog which socket it waits on."""

    response_class: Any = Response
    sock: Any

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request; a connection that is used again is watched again."""
        watch = current()
        if watch is not None and self.sock is not None:
            watch.hold(self.sock)
        super().request(*args, **kwargs)  # type: ignore[misc]

    def _new_conn(self) -> socket.socket:
        sock: socket.socket = super()._new_conn()  # type: ignore[misc]
        watch = current()
        if watch is not None:
            watch.hold(sock)
        return sock


class _Vetted(_Watched):
    """Resolve once, vet all answers, dial exactly those."""

    guard: Guard

    def _new_conn(self) -> socket.socket:
        connection = cast(urllib3.connection.HTTPConnection, self)
        watch = current()
        seconds = connection.timeout if isinstance(connection.timeout, int | float) else 10.0
        deadline = time.monotonic() + seconds
        try:
            answers = resolve(connection._dns_host, connection.port, seconds)
        except socket.gaierror as error:
            raise NameResolutionError(connection.host, connection, error) from error
        self.guard.vet(connection.port, [ip for _, ip, _ in answers])
        last: OSError = OSError("no address")
        for index, (family, _, address) in enumerate(answers):
            left = max(0.05, deadline - time.monotonic())
            try:
                sock = socket.socket(family, socket.SOCK_STREAM)
            except OSError as error:
                last = error
                continue
            try:
                for option in connection.socket_options or ():
                    sock.setsockopt(*option)
                sock.settimeout(left if index == len(answers) - 1 else min(left, PATIENCE))
                if watch is not None:
                    watch.hold(sock)
                sock.connect(address)
            except OSError as error:
                sock.close()
                last = error
                continue
            sock.settimeout(max(0.05, deadline - time.monotonic()))
            return sock
        if isinstance(last, TimeoutError):
            raise ConnectTimeoutError(connection, "no connection in time") from last
        raise NewConnectionError(connection, str(last)) from last


class _PlainWatched(_Watched, urllib3.connection.HTTPConnection):
    pass


class _SecureWatched(_Watched, urllib3.connection.HTTPSConnection):
    pass


def _pools(guard: Guard | None) -> dict[str, Any]:
    """Return pool classes whose connections are vetted by `guard`, or watched only (by a proxy)."""
    if guard is None:
        plain: type = _PlainWatched
        secure: type = _SecureWatched
    else:
        shared = {"guard": guard}
        plain = type("Plain", (_Vetted, urllib3.connection.HTTPConnection), shared)
        secure = type("Secure", (_Vetted, urllib3.connection.HTTPSConnection), shared)
    return {
        "http": type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }


class Adapter(requests.adapters.HTTPAdapter):
    """requests' adapter with vetted connections and one TLS context, made when first needed.

    `bundle` is the file of certificates; the environment is not looked at again.
    """

    def __init__(self, guard: Guard, bundle: str, pools: int = 256) -> None:
        self.guard = guard
        self.bundle = bundle
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()
        super().__init__(pool_connections=pools, pool_maxsize=4)
        self.poolmanager.pool_classes_by_scheme = _pools(guard)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        """Return the manager of a proxy; the proxy resolves names, so nothing can be vetted."""
        manager = super().proxy_manager_for(proxy, **proxy_kwargs)
        manager.pool_classes_by_scheme = _pools(None)
        return manager

    def build_connection_pool_key_attributes(self, *args: Any, **kwargs: Any) -> Any:
        """Give every TLS connection the one context."""
        host, pool = super().build_connection_pool_key_attributes(*args, **kwargs)
        if host["scheme"] == "https":
            return host, {**pool, "ssl_context": self.context()}
        return host, pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave the connection alone: the context holds the certificates."""

    def context(self) -> ssl.SSLContext:
        """Return the TLS context; raises OSError where the bundle cannot be read."""
        with self._lock:
            if self._context is None:
                from urllib3.util import create_urllib3_context

                context = create_urllib3_context()
                load = partial(context.load_verify_locations)
                if _is_folder(self.bundle):
                    load(capath=self.bundle)
                else:
                    load(cafile=self.bundle)
                self._context = context
            return self._context


def _is_folder(path: str) -> bool:
    from pathlib import Path

    return Path(path).is_dir()
