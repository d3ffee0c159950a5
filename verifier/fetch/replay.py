"""Answers out of an evidence file: a whole run again, through the same guard, caps and parsing.

Any WARC or ARC that follows the standard can be replayed, gzipped record by record or plain. One
that verifier wrote says of each visit which records it was made of, and how it failed.
"""

import json
import logging
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast, get_args

from attrs import define, field

from verifier.errors import StoreError
from verifier.fetch.address import Address, ForeignScheme, Malformed, parse
from verifier.fetch.body import Cut, decodable
from verifier.fetch.failures import Failure
from verifier.fetch.guard import Guard, Refused
from verifier.fetch.transport import Answer
from verifier.fetch.warc import CODING, LENGTH, NONE, VISIT
from verifier.fetch.watchdog import Watch
from verifier.model.evidence import ProblemKind, Request

FACTS = 1_000_000
QUIET = logging.NullHandler()
CUTS = ("length", "time", "disconnect", "unspecified")
Key = tuple[str, str, str | None]


@define
class _Index:
    """Where things stand in the file."""

    by_id: dict[str, int] = field(factory=dict)
    by_url: dict[str, list[int]] = field(factory=dict)
    by_capture: dict[tuple[str, str], int] = field(factory=dict)
    """By address and WARC-Date: what revisit records refer to."""
    visits: dict[Key, dict[str, Any]] = field(factory=dict)


class Replay:
    """A transport that answers from a WARC. Raises `StoreError` where the file is none."""

    tries = 1

    def __init__(self, path: str, guard: Guard) -> None:
        self.path = path
        self.guard = guard
        self._index = _read(path)

    def visit(self, request: Request, start: Address) -> "_Replayed":
        """Return what answers the hops of one visit."""
        key = (start.url, request.role, request.target_date)
        return _Replayed(self, self._index.visits.get(key))

    def at(self, identity: str) -> int | None:
        """Return where the record with this id stands."""
        return self._index.by_id.get(identity)

    def of(self, url: str, nth: int) -> int | None:
        """Return where the nth capture of an address stands, or the last one."""
        places = self._index.by_url.get(url)
        return places[min(nth, len(places) - 1)] if places else None

    def answer(self, offset: int) -> tuple[Answer, str]:
        """Return (answer, WARC-Date) of the record at `offset`."""
        record, handle = _open(self.path, offset)
        date = record.rec_headers.get_header("WARC-Date") or ""
        body, source = record, handle
        if record.rec_type == "revisit":
            handle.close()
            origin = self._origin(record.rec_headers)
            if origin is None:
                raise Failure("not-replayed", "the evidence file lacks the capture it refers to")
            body, source = _open(self.path, origin)
        return _answer(record, _Stored(body.content_stream(), source)), date

    def _origin(self, head: Any) -> int | None:
        found = self._index.by_id.get(head.get_header("WARC-Refers-To") or "")
        if found is not None:
            return found
        url = _url(head.get_header("WARC-Refers-To-Target-URI") or "")
        return self._index.by_capture.get((url, head.get_header("WARC-Refers-To-Date") or ""))


class _Replayed:
    """The answers of one visit, in their order."""

    def __init__(self, replay: Replay, facts: dict[str, Any] | None) -> None:
        self._replay = replay
        self._facts = facts
        self._asked = 0
        self._times: dict[str, int] = {}
        self.checked = str(facts["checked"]) if facts else ""
        self.attempts = facts["attempts"] if facts else 0

    def send(self, address: Address, headers: Mapping[str, str], watch: Watch) -> Answer:  # noqa: ARG002
        """Return the answer that was kept; raises `Failure` as it was then, or for none."""
        try:
            self._replay.guard.check(address)
        except Refused as refused:
            raise Failure("refused", str(refused)) from refused
        offset = self._next(address)
        if offset is None:
            raise Failure("not-replayed", "the evidence file does not hold it")
        answer, date = self._replay.answer(offset)
        self.checked = self.checked or date
        return answer

    def _next(self, address: Address) -> int | None:
        nth = self._times.get(address.url, 0)
        self._times[address.url] = nth + 1
        if self._facts is None:
            return self._replay.of(address.url, nth)
        self._asked += 1
        records = self._facts["records"]
        if self._asked <= len(records):
            return self._replay.at(records[self._asked - 1])
        if self._facts["problem"]:
            kind, detail = self._facts["problem"]
            raise Failure(kind, detail)
        return None


class _Stored:
    """A body out of the file; warcio takes transfer and content coding off."""

    def __init__(self, stream: Any, handle: BinaryIO) -> None:
        self._stream = stream
        self._handle = handle

    def read1(self, amt: int, decode_content: bool) -> bytes:  # noqa: ARG002 - it lies decoded
        """Return the next bytes."""
        from warcio.bufferedreaders import ChunkedDataException

        try:
            return cast(bytes, self._stream.read(amt))
        except (ChunkedDataException, zlib.error, EOFError, AttributeError) as error:
            raise OSError("the record is damaged") from error

    def close(self) -> None:
        """Close the file."""
        self._handle.close()


def _open(path: str, offset: int) -> tuple[Any, BinaryIO]:
    """Return (record, file) of the record at `offset`."""
    from warcio.archiveiterator import ArchiveIterator

    damage: tuple[type[Exception], ...] = (*_damage(), StopIteration, OSError)
    try:
        handle = Path(path).open("rb")  # noqa: SIM115 - the body closes it
    except OSError as error:
        raise Failure("not-replayed", "the evidence file is not there any more") from error
    try:
        handle.seek(offset)
        return next(iter(ArchiveIterator(handle, arc2warc=True))), handle
    except damage as error:
        handle.close()
        raise Failure("not-replayed", "the record in the evidence file is damaged") from error


def _answer(record: Any, raw: _Stored) -> Answer:
    """Return the head of a record as an answer; a resource record has no head of its own."""
    cut = record.rec_headers.get_header("WARC-Truncated") or ""
    reason: Cut = cast(Cut, cut) if cut in CUTS else "unspecified" if cut else ""
    if record.http_headers is None:
        kind = record.rec_headers.get_header("Content-Type") or ""
        return Answer(200, "OK", (("Content-Type", kind),), raw, reason)
    status = record.http_headers.get_statuscode()
    pairs = [(str(k), str(v)) for k, v in record.http_headers.headers]
    given = next((v for k, v in pairs if k == LENGTH), None)
    # warcio takes a coding off; one that it may not know stands, so that the body is not believed.
    headers = [
        (k, v)
        for k, v in pairs
        if k != LENGTH
        and (k.lower() not in CODING or (k.lower() == "content-encoding" and not decodable(v)))
    ]
    length = given or next((v for k, v in pairs if k.lower() == "content-length"), None)
    if length is not None and length != NONE:
        headers.append(("Content-Length", length))
    words = record.http_headers.statusline.partition(" ")[2]
    number = int(status) if status.isascii() and status.isdigit() and len(status) == 3 else 0
    return Answer(number, words, tuple(headers), raw, reason)


def _read(path: str) -> _Index:
    """Return the index of a file."""
    from warcio.archiveiterator import ArchiveIterator

    logging.getLogger("warcio").addHandler(QUIET)
    index = _Index()
    damage: tuple[type[Exception], ...] = (*_damage(), OSError)
    try:
        with Path(path).open("rb") as handle:
            records = ArchiveIterator(handle, no_record_parse=True, arc2warc=True)
            for record in records:
                head = record.rec_headers
                facts = _facts(record) if head.get_header("Content-Type") == VISIT else None
                offset = records.get_record_offset()
                _enter(index, record.rec_type, head, offset, facts)
    except FileNotFoundError as error:
        raise StoreError(f"{path} can't be replayed: there is no such file.") from error
    except damage as error:
        raise StoreError(
            f"{path} can't be replayed: {' '.join(str(error).split())[:200]}.",
            hint="Give a WARC file; gzipped ones must be gzipped record by record.",
        ) from error
    if not index.by_id and not index.visits:
        raise StoreError(f"{path} can't be replayed: it is empty.", hint="Give a WARC file.")
    return index


def _enter(index: _Index, kind: str, head: Any, offset: int, facts: dict[str, Any] | None) -> None:
    url = _url(head.get_header("WARC-Target-URI") or "")
    date = head.get_header("WARC-Date") or ""
    index.by_id[head.get_header("WARC-Record-ID") or f"at {offset}"] = offset
    if facts is not None:
        index.visits[url, facts["role"], facts["target_date"]] = {**facts, "checked": date}
    elif kind in ("response", "revisit", "resource") and url:
        index.by_url.setdefault(url, []).append(offset)
        if kind != "revisit":
            index.by_capture.setdefault((url, date), offset)


def _facts(record: Any) -> dict[str, Any] | None:
    """Return what a visit's record says, None where it makes no sense."""
    try:
        said = json.loads(record.content_stream().read(FACTS))
        problem = said["problem"]
        if problem is not None:
            problem = (str(problem["kind"]), str(problem["detail"]))
            if problem[0] not in get_args(ProblemKind):
                return None
        target = said["target_date"]
        return {
            "role": str(said["role"]),
            "target_date": None if target is None else str(target),
            "attempts": int(said["attempts"]),
            "problem": problem,
            "records": [str(r) for r in said["records"]],
        }
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _url(text: str) -> str:
    """Return an address as it is looked up (old writers put it in angle brackets)."""
    try:
        return parse(text.strip("<>")).url
    except (Malformed, ForeignScheme):
        return ""


def _damage() -> tuple[type[Exception], ...]:
    """Return what warcio raises on what is no WARC."""
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    # A record that lacks its address makes warcio stumble over None.
    return (
        ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error, ValueError,
        AttributeError,
    )  # fmt: skip
