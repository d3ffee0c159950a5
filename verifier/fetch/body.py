"""Reading a body under caps: decoded bytes, encodings, time."""

import http.client
import time
import zlib
from typing import Literal, Protocol

from attrs import frozen

CHUNK = 65536
DECODABLE = frozenset({"gzip", "x-gzip", "deflate", "identity"})
ENCODINGS = 2
WINDOW, TRICKLE = 5.0, 1000
"""A body of which fewer bytes come in so many seconds is not waited for: what is there is there."""

Cut = Literal["", "length", "time", "disconnect", "unspecified"]
"""Why a body was not read to its end, in the words of WARC-Truncated; empty where it was."""


class Raw(Protocol):
    """What a body is read from: urllib3's response, or an evidence file's."""

    def read1(self, amt: int, decode_content: bool) -> bytes:
        """Return up to `amt` bytes, at least one unless the end is reached."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


@frozen
class Body:
    """The decoded bytes that were read, and why no more."""

    data: bytes = b""
    cut: Cut = ""


def decodable(encoding: str) -> bool:
    """Say whether a Content-Encoding is one we take, at most two deep."""
    parts = [part.strip().lower() for part in encoding.split(",") if part.strip()]
    return len(parts) <= ENCODINGS and all(part in DECODABLE for part in parts)


def read(
    raw: Raw, cap: int, *, encoding: str = "", patience: float | None = None, until: float = 0.0
) -> tuple[Body, BaseException | None]:
    """Return what of the body could be had, and the error that ended it, if one did.

    At most `cap` decoded bytes are kept. With `patience`, reading ends that many seconds after the
    first bytes came; `until` is a `time.monotonic` value at which it ends anyway, as it does where
    bytes only trickle.
    """
    from urllib3.exceptions import DecodeError, HTTPError

    if not decodable(encoding):
        return Body(b"", "unspecified"), None
    chunks: list[bytes] = []
    length = 0
    stop = until or float("inf")
    mark, seen = time.monotonic(), 0
    while length <= cap:
        try:
            data = raw.read1(min(CHUNK, cap + 1 - length), decode_content=True)
        except (DecodeError, zlib.error):
            # The server did answer, and its connection is whole: only the body is of no use.
            return Body(b"".join(chunks), "unspecified"), None
        except (HTTPError, OSError, http.client.HTTPException, ValueError) as error:
            late = time.monotonic() >= stop
            return Body(b"".join(chunks)[:cap], "time" if late else "disconnect"), error
        if not data:
            return Body(b"".join(chunks), ""), None
        if patience is not None and not chunks:
            stop = min(stop, time.monotonic() + patience)
        chunks.append(data)
        length += len(data)
        now = time.monotonic()
        if now - mark >= WINDOW:
            if length - seen < TRICKLE:
                stop = now
            mark, seen = now, length
        if now >= stop and length <= cap:
            return Body(b"".join(chunks), "time"), None
    return Body(b"".join(chunks)[:cap], "length"), None
