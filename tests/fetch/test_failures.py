"""What went wrong is told apart, however deep the libraries have wrapped it."""

import errno
import http.client
import socket
import ssl

import pytest
import requests
from urllib3 import exceptions as u

from verifier.fetch.failures import Failure, problem
from verifier.fetch.guard import Refused


def wrapped(error, *wrappers):
    """Return `error` inside others, as `raise ... from` leaves it."""
    for wrapper in wrappers:
        outer = wrapper("wrapped")
        outer.__cause__ = error
        error = outer
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (Refused("no"), "refused"),
        (socket.gaierror(socket.EAI_NONAME, "no such name"), "dns"),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), "unreachable"),
        (socket.gaierror(socket.EAI_FAIL, "failed"), "unreachable"),
        (ssl.SSLCertVerificationError(1, "expired"), "tls"),
        (ssl.SSLEOFError(8, "EOF"), "reset"),
        (ssl.SSLZeroReturnError(6, "closed"), "reset"),
        (ssl.SSLError(1, "handshake"), "tls"),
        (TimeoutError(), "timeout"),
        (ConnectionRefusedError(), "connection-refused"),
        (ConnectionResetError(), "reset"),
        (BrokenPipeError(), "reset"),
        (http.client.RemoteDisconnected(), "reset"),
        (http.client.BadStatusLine("x"), "protocol"),
        (http.client.IncompleteRead(b""), "protocol"),
        (OSError(errno.ENETUNREACH, "no way"), "unreachable"),
        (OSError(errno.EHOSTUNREACH, "no way"), "unreachable"),
        (u.SSLError("hostname"), "tls"),
        (u.ReadTimeoutError(None, "/", "read"), "timeout"),
        (requests.Timeout(), "timeout"),
        (requests.ConnectTimeout(), "timeout"),
        (u.ProtocolError("bad"), "protocol"),
        (u.DecodeError("bad"), "protocol"),
        (u.ProxyError("bad", OSError("x")), "unreachable"),
        (OSError("something else"), "unreachable"),
        (ValueError("something else"), "unreachable"),
    ],
)
def test_a_failure_is_told_by_its_innermost_cause(error, kind):
    assert problem(error).kind == kind
    assert problem(error).detail
    assert problem(wrapped(error, ValueError, requests.ConnectionError)).kind == kind
    assert problem(requests.ConnectionError(u.MaxRetryError(None, "/", error))).kind == kind


def test_causes_in_a_circle_come_to_an_end():
    one, two = ValueError("a"), ValueError("b")
    one.__cause__, two.__cause__ = two, one
    assert problem(one).kind == "unreachable"


def test_causes_without_end_come_to_an_end():
    assert problem(wrapped(TimeoutError(), *[ValueError] * 500)).kind in ("timeout", "unreachable")


def test_a_failure_has_a_sentence_in_any_case():
    assert (str(Failure("dns")), str(Failure("dns", "no name"))) == ("dns", "no name")
