"""Addresses without the secrets in them: what a report, a message or the store may hold.

A list of cited addresses is somebody's unpublished investigation, and a copied address may carry a
password (``https://name:word@host``) or a key to a private page (``?token=...``). Both are taken
out, the rest stays as it stands, so that a person still recognises the address.
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

MASK = "***"
"""What stands in place of a secret."""

SECRET_WORDS = frozenset({
    "accesskey", "accesstoken", "apikey", "apitoken", "auth", "authkey", "authorization",
    "authtoken", "awsaccesskeyid", "bearer", "clientsecret", "credential", "credentials",
    "csrf", "googleaccessid", "hmac", "idtoken", "jsessionid", "jwt", "keypairid", "magiclink",
    "oauthtoken", "otp", "passcode", "passwd", "password", "phpsessid", "privatekey", "pwd",
    "refreshtoken", "resettoken", "samlresponse", "secret", "secretkey", "secrettoken",
    "session", "sessionid", "sessiontoken", "sharekey", "sharetoken", "sid", "sig", "signature",
    "subscriptionkey", "ticket", "token", "usertoken", "xamzcredential", "xamzsecuritytoken",
    "xamzsignature", "xgoogcredential", "xgoogsignature",
})  # fmt: skip
"""Names of parameters whose value is a secret; case, hyphens and underscores are left out."""

SECRET_BEGINNINGS = (
    "AKIA", "ASIA", "eyJ", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "sk-", "sk_live_",
    "xoxb-", "xoxp-", "ya29.",
)  # fmt: skip
"""How tokens of known makers begin (AWS, JSON Web Tokens, GitHub, GitLab, Slack, Google)."""

LONG = 32
"""From this length on, a value that mixes capitals, small letters and digits is a token."""

_PLAIN = re.compile(r"[A-Za-z0-9_\-.~+/=]+")
_AUTHORITY_END = re.compile(r"[/?#\\\s\"'<>)\]]")
_QUERY = re.compile(r"[?#;]")
_ADDRESS_END = re.compile(r"[\s\"'<>“”‘’«»]")


def masked(url: str) -> str:
    """Return `url` with user information removed and token-like query values replaced by ``***``.

    Parameters of the fragment (``#access_token=...``) are treated like those of the query, and an
    address inside an address (an archive's) like the outer one. Linear in the length of `url`.
    """
    return _replaced(url, _secrets(url))


def masked_in(text: str) -> str:
    """Return `text` with every address in it `masked`; all else stays."""
    return _replaced(text, _secrets_in(text)) if "://" in text else text


def blanked_in(text: str) -> str:
    """Return `text` with the secrets of its addresses as asterisks, each at its place.

    The length stays, so that offsets into the text still hold.
    """
    if "://" not in text:
        return text
    out: list[str] = []
    done = 0
    for start, end, _ in _secrets_in(text):
        out += (text[done:start], "*" * (end - start))
        done = end
    return "".join((*out, text[done:]))


Secret = tuple[int, int, str]
"""(start, end, what stands there instead)."""


def _replaced(text: str, secrets: Iterable[Secret]) -> str:
    out: list[str] = []
    done = 0
    for start, end, instead in secrets:
        out += (text[done:start], instead)
        done = end
    return "".join((*out, text[done:])) if out else text


def _secrets_in(text: str) -> Iterator[Secret]:
    """Yield the secrets of all addresses in `text`, in order."""
    at = text.find("://")
    while at >= 0:
        end = _ADDRESS_END.search(text, at + 3)
        stop = end.start() if end else len(text)
        address = text[at:stop].rstrip(".,;:!?)]}")
        for start, close, instead in _secrets(address):
            yield at + start, at + close, instead
        at = text.find("://", max(stop, at + 3))


def _secrets(url: str) -> Iterator[Secret]:
    """Yield the secrets of one address: user information first, then values of parameters."""
    mark = _QUERY.search(url)
    start = mark.start() if mark else len(url)
    if "@" in url:
        yield from _userinfo(url, start)
    at = start
    for piece in re.split(r"([?&;#])", url[start:]):
        name, equals, value = piece.partition("=")
        if equals and value and _secret(name, value):
            yield at + len(name) + 1, at + len(piece), MASK
        elif "://" in piece and "@" in piece:
            yield from ((at + s, at + e, i) for s, e, i in _userinfo(piece, len(piece)))
        at += len(piece)


def _userinfo(url: str, end: int) -> Iterator[Secret]:
    """Yield ``name:word@`` of every authority in ``url[:end]``."""
    at = url.find("://", 0, end)
    while at >= 0:
        start = at + 3
        close = _AUTHORITY_END.search(url, start, end)
        stop = close.start() if close else end
        host = url.rfind("@", start, stop) + 1
        if host:
            yield start, host, ""
        at = url.find("://", stop, end)


def _secret(name: str, value: str) -> bool:
    word = re.sub(r"[^a-z0-9]", "", unquote(name[:100]).lower())
    if word in SECRET_WORDS:
        return True
    value = unquote(value[:400])
    if value.startswith(SECRET_BEGINNINGS) and len(value) >= 16:
        return True
    return (
        len(value) >= LONG
        and _PLAIN.fullmatch(value) is not None
        and any(c.isdigit() for c in value)
        and any(c.isupper() for c in value)
        and any(c.islower() for c in value)
        and max(map(len, re.split(r"[-_.~+/=]", value))) >= LONG // 2
    )
