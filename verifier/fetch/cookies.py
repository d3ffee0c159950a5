"""Cookies of one visit: some pages answer only to whoever brings back what they set.

A jar is made when a server first sets a cookie, and is dropped with the visit.
"""

from email.message import Message
from http.cookiejar import CookieJar
from typing import Any, cast
from urllib.request import Request

from attrs import frozen

from verifier.fetch.address import Address
from verifier.fetch.transport import Answer

MOST, LONGEST, SENT = 20, 4096, 8192
"""Cookies that are taken of one answer, characters of each, characters that are sent."""


def cookies(jar: CookieJar | None, address: Address) -> str:
    """Return the Cookie header for a request, empty where there is none."""
    if jar is None:
        return ""
    request = Request(address.url)  # noqa: S310 - never sent: a carrier for the jar
    jar.add_cookie_header(request)
    return (request.get_header("Cookie") or "")[:SENT]


def remember(jar: CookieJar | None, address: Address, answer: Answer) -> CookieJar | None:
    """Return the jar with the cookies of an answer; None while there are none."""
    found = [value for name, value in answer.headers if name.lower() == "set-cookie"][:MOST]
    if not found:
        return jar
    jar = CookieJar() if jar is None else jar
    message = Message()
    for value in found:
        if len(value) <= LONGEST:
            message["Set-Cookie"] = value
    jar.extract_cookies(cast(Any, _Told(message)), Request(address.url))  # noqa: S310
    return jar


@frozen
class _Told:
    """An answer as a cookie jar wants to see it."""

    message: Message

    def info(self) -> Message:
        """Return the headers."""
        return self.message
