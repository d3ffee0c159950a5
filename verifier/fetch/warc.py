"""Evidence files: WARC 1.1 (ISO 28500:2017), so that what was seen can be shown again.

Each exchange is a response and a request record; each visit (the cited address, its redirects, its
failure) is a metadata record that names them in order. Record ids are made from what the records
say, and everything is written in the order of the addresses: the same facts are the same bytes,
dates apart. Bodies are kept decoded, as far as they were read, and say so where they were cut.
"""

import contextlib
import hashlib
import io
import json
import os
import secrets
import tempfile
import threading
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from verifier.errors import StoreError
from verifier.fetch.address import ForeignScheme, Malformed, parse
from verifier.fetch.transport import CREDENTIALS, Headers
from verifier.fetch.visit import Exchange
from verifier.model.evidence import Evidence, Problem

VISIT = "application/vnd.verifier.visit+json"
CODING = frozenset({
    "content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive",
})  # fmt: skip
LENGTH = "X-Archive-Orig-Content-Length"
"""Where the length that the server gave is kept, if the body that was kept has another."""
NONE = "none"
NAMESPACE = uuid.UUID("5a1c7f0e-3c52-5d0b-9f0a-6f1b7b2f6d11")
BINARY = getattr(os, "O_BINARY", 0)
EPOCH = "1970-01-01T00:00:00Z"


@frozen
class Kept:
    """One visit as it is written: the address as asked, when, and what was exchanged.

    A script that makes an evidence file of its own pages gives `url`, `checked` and one `Exchange`
    with status, headers and body.
    """

    url: str
    checked: str
    """ISO 8601 in UTC; the WARC-Date of all its records."""
    exchanges: tuple[Exchange, ...] = ()
    role: str = "cited"
    target_date: str | None = None
    attempts: int = 1
    problem: Problem | None = None
    hops: tuple[tuple[str, int, str], ...] = field(default=())

    @property
    def order(self) -> tuple[str, str, str]:
        """Where it stands in the file."""
        return (self.url, self.role, self.target_date or "")


def write_warc(path: str | Path, visits: Iterable[Kept]) -> None:
    """Write an evidence file, gzipped record by record where its name ends in ``.gz``.

    The file is written whole or not at all. The same visits give the same bytes.
    """
    keeper = Keeper(str(path))
    for visit in visits:
        keeper.keep(visit)
    keeper.close()


class Keeper:
    """Gathers visits on disk, in any order and from any thread, and writes them when closed."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        _writable(self.path)
        self._gzip = path.endswith(".gz")
        self._lock = threading.Lock()
        self._spool: Any = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `close`
        self._visits: dict[tuple[str, str, str], tuple[str, list[tuple[str, int, int]]]] = {}

    def add(self, evidence: Evidence, exchanges: Iterable[Exchange]) -> None:
        """Keep what an address answered."""
        hops = tuple((h.url, h.status, h.location) for h in evidence.hops)
        self.keep(
            Kept(
                _asked(evidence.url), evidence.checked, tuple(exchanges), evidence.role,
                evidence.target_date, evidence.attempts, evidence.problem, hops,
            )
        )  # fmt: skip

    def keep(self, visit: Kept) -> None:
        """Keep one visit; a later one of the same address replaces it."""
        written = []
        for identity, record in _records(visit):
            data = _bytes(record, self._gzip)
            try:
                with self._lock:
                    at = self._spool.seek(0, os.SEEK_END)
                    self._spool.write(data)
            except OSError as error:
                reason = error.strerror or str(error)
                raise StoreError(f"What was fetched can't be kept: {reason}.") from error
            written.append((identity, at, len(data)))
        with self._lock:
            self._visits[visit.order] = (visit.checked, written)

    def close(self) -> None:
        """Write the file: each record once, in the order of the addresses; again does nothing."""
        if self._spool.closed:
            return
        with self._lock, contextlib.closing(self._spool):
            checked = min((checked for checked, _ in self._visits.values()), default=EPOCH)
            seen: set[str] = set()
            name = self.path.with_name(f".{self.path.name[:40]}.{secrets.token_hex(8)}")
            done = False
            try:
                # Not mkstemp, whose files are their owner's alone: this one is to be handed on.
                handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o666)
                with os.fdopen(handle, "wb") as out:
                    out.write(_bytes(_info(checked), self._gzip))
                    for order in sorted(self._visits):
                        for identity, at, length in self._visits[order][1]:
                            if identity in seen:
                                continue
                            seen.add(identity)
                            self._spool.seek(at)
                            out.write(self._spool.read(length))
                    out.flush()
                    os.fsync(out.fileno())
                os.replace(name, self.path)
                done = True
            except OSError as error:
                reason = error.strerror or str(error)
                raise StoreError(f"{self.path} can't be written: {reason}.") from error
            finally:
                # Whatever ended it, an interrupt too, leaves nothing behind.
                if not done:
                    with contextlib.suppress(OSError):
                        name.unlink()


def _writable(path: Path) -> None:
    """Raise `StoreError` where no file can be written at `path`: before the run, not after it."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise StoreError(
            f"{path} can't be written: there is no folder {folder.name}.",
            hint="Make the folder first, or name a file in one that is there.",
        )
    if path.is_dir():
        raise StoreError(f"{path} can't be written: it is a folder.", hint="Name a file in it.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(f"{path} can't be written: nothing can be written in its folder.")


def _asked(url: str) -> str:
    """Return a cited address as it is asked: without userinfo, encoded."""
    try:
        return parse(url).url
    except (Malformed, ForeignScheme):
        return url


def _identity(*parts: object) -> str:
    text = json.dumps(parts, ensure_ascii=True, sort_keys=True)
    return f"<urn:uuid:{uuid.uuid5(NAMESPACE, text)}>"


def _records(visit: Kept) -> Iterator[tuple[str, Any]]:
    """Yield (id, record): responses and requests in the order of the hops, then the visit."""
    identities = []
    for exchange in visit.exchanges:
        response = _response(exchange, visit.checked)
        yield response
        identities.append(response[0])
        if exchange.sent:
            yield _request(exchange, visit.checked, response[0])
    yield _visit(visit, identities)


def _response(exchange: Exchange, checked: str) -> tuple[str, Any]:
    from warcio.statusandheaders import StatusAndHeaders

    given = next((v for k, v in exchange.headers if k.lower() == "content-length"), None)
    headers = [(k, " ".join(v.split())) for k, v in exchange.headers if k.lower() not in CODING]
    headers.append(("Content-Length", str(len(exchange.body))))
    if given != str(len(exchange.body)) and exchange.headers:
        headers.append((LENGTH, given or NONE))
    digest = hashlib.sha256(exchange.body).hexdigest()
    identity = _identity(
        "response", exchange.url, exchange.status, exchange.reason, headers, digest, exchange.cut
    )
    status = f"{exchange.status} {' '.join(exchange.reason.split())}".strip()
    extra: dict[str, str] = {"WARC-Truncated": exchange.cut} if exchange.cut else {}
    return identity, _record(
        "response", identity, checked, exchange.body,
        url=exchange.url, http=StatusAndHeaders(status, headers, protocol="HTTP/1.1"), extra=extra,
    )  # fmt: skip


def _request(exchange: Exchange, checked: str, response: str) -> tuple[str, Any]:
    from warcio.statusandheaders import StatusAndHeaders

    address = parse(exchange.url)
    sent = [(k, v) for k, v in exchange.sent if k.lower() not in CREDENTIALS]
    host = address.url.partition("//")[2].partition("/")[0]
    headers: Headers = (("Host", host), *sent)
    identity = _identity("request", response, headers)
    http = StatusAndHeaders(f"GET {address.target} HTTP/1.1", list(headers), is_http_request=True)
    return identity, _record(
        "request", identity, checked, b"",
        url=exchange.url, http=http, extra={"WARC-Concurrent-To": response},
    )  # fmt: skip


def _visit(visit: Kept, identities: list[str]) -> tuple[str, Any]:
    problem = visit.problem
    facts = {
        "role": visit.role,
        "target_date": visit.target_date,
        "attempts": visit.attempts,
        "problem": {"kind": problem.kind, "detail": problem.detail} if problem else None,
        "hops": [list(hop) for hop in visit.hops],
        "records": identities,
    }
    body = json.dumps(facts, ensure_ascii=True, sort_keys=True, indent=1).encode()
    identity = _identity("visit", visit.url, body.decode())
    return identity, _record("metadata", identity, visit.checked, body, url=visit.url, kind=VISIT)


def _info(checked: str) -> Any:
    body = (
        b"software: verifier\r\nformat: WARC File Format 1.1\r\n"
        b"conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
        b"\r\n"
    )
    identity = _identity("info", body.decode())
    return _record("warcinfo", identity, checked, body, kind="application/warc-fields")


def _record(
    type_: str,
    identity: str,
    checked: str,
    body: bytes,
    *,
    url: str = "",
    kind: str = "",
    http: Any = None,
    extra: dict[str, str] | None = None,
) -> Any:
    from warcio.recordbuilder import RecordBuilder

    headers = {"WARC-Record-ID": identity, "WARC-Date": checked or EPOCH, **(extra or {})}
    return RecordBuilder(warc_version="1.1").create_warc_record(
        url, type_, payload=io.BytesIO(body), length=len(body), warc_content_type=kind,
        warc_headers_dict=headers, http_headers=http,
    )  # fmt: skip


def _bytes(record: Any, gzip: bool) -> bytes:
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    WARCWriter(out, gzip=gzip, warc_version="1.1").write_record(record)
    return out.getvalue()
