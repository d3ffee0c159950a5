"""What went wrong, told apart: a name that does not exist is not a server that hangs."""

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator

from verifier.fetch.guard import Refused
from verifier.model.evidence import Problem, ProblemKind

TRIES: dict[ProblemKind, int] = {
    "reset": 3, "protocol": 2, "timeout": 2, "connection-refused": 2, "unreachable": 2,
}  # fmt: skip
"""How often an address is asked that fails so; once where it is not named here."""
SILENT = (socket.EAI_AGAIN, socket.EAI_FAIL, getattr(socket, "EAI_SYSTEM", socket.EAI_AGAIN))
NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)


class Failure(Exception):
    """A request that got no answer."""

    def __init__(self, kind: ProblemKind, detail: str = "") -> None:
        super().__init__(detail or kind)
        self.problem = Problem(kind, detail)
        self.tries = 1
        """How often the address was asked before this was believed."""


def problem(error: BaseException, *, late: bool = False) -> Problem:
    """Return what `error`, as requests and urllib3 raise it, says of the server.

    With `late`, the watchdog has cut the connection: only what was known before that still counts.
    """
    from urllib3.exceptions import ProxyError

    causes = list(_causes(error))
    if any(isinstance(cause, ProxyError) for cause in causes):
        return Problem("unreachable", "the proxy does not answer")
    for cause in causes:
        if late and not isinstance(cause, Refused | socket.gaierror):
            continue
        found = _one(cause)
        if found:
            return found
    if late:
        return Problem("timeout", "no answer in time")
    return Problem("unreachable", "the connection failed")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from the innermost cause outwards: libraries wrap what the system said."""
    chain: list[BaseException] = []
    waiting: list[BaseException] = [error]
    while waiting and len(chain) < 20:
        each = waiting.pop()
        if any(each is known for known in chain):
            continue
        chain.append(each)
        inner = [*each.args, getattr(each, "reason", None), each.__cause__, each.__context__]
        waiting.extend(i for i in inner if isinstance(i, BaseException))
    return reversed(chain)


def _one(error: BaseException) -> Problem | None:
    match error:
        case Refused():
            return Problem("refused", str(error))
        case socket.gaierror():
            if error.errno in SILENT:
                return Problem("unreachable", "the name could not be looked up")
            return Problem("dns", "the name does not exist")
        case ssl.SSLCertVerificationError():
            said = getattr(error, "verify_message", "")  # ssl sets it, other raisers may not
            return Problem("tls", said or "the certificate is not valid")
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return Problem("reset", "the connection was closed")
        case ssl.SSLError():
            said = getattr(error, "reason", "") or "the handshake failed"
            return Problem("tls", str(said).replace("_", " ").lower())
        case TimeoutError():
            return Problem("timeout", "no answer in time")
        case ConnectionRefusedError():
            return Problem("connection-refused", "the connection was refused")
        case ConnectionError():
            return Problem("reset", "the connection was closed before an answer")
        case OSError() if error.errno in NO_ROUTE:
            return Problem("unreachable", "there is no way to the host")
        case http.client.HTTPException():
            return Problem("protocol", "the answer is not HTTP")
    return _of_library(error)


def _of_library(error: BaseException) -> Problem | None:
    import requests
    from urllib3 import exceptions as u

    match error:
        case u.SSLError():
            return Problem("tls", "the certificate is not valid for this host")
        case u.ReadTimeoutError() | u.ConnectTimeoutError() if not isinstance(
            error, u.NewConnectionError
        ):
            return Problem("timeout", "no answer in time")
        case requests.Timeout():
            return Problem("timeout", "no answer in time")
        case u.ProtocolError() | u.InvalidHeader() | u.DecodeError():
            return Problem("protocol", "the answer is not HTTP")
    return None
