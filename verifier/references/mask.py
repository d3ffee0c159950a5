"""Addresses without the secrets in them: what a report, a message or the store may hold.

A list of cited addresses is somebody's unpublished investigation, and a copied address may carry a
password (``https://name:word@host``) or a key to a private page (``?token=...``). Both are taken
out, the rest stays as it stands, so that a person still recognises the address.
"""

import re
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
_ADDRESS_END = re.compile(r"[\s\"'<>“”‘’«»]")


def masked(url: str) -> str:
    """Return `url` with user information removed and token-like query values replaced by ``***``.

    Parameters of the fragment (``#access_token=...``) are treated like those of the query, and an
    address inside an address (an archive's) like the outer one. Linear in the length of `url`.
    """
    if "@" in url:
        url = _without_userinfo(url)
    mark = min((i for i in (url.find("?"), url.find("#"), url.find(";")) if i >= 0), default=-1)
    if mark < 0:
        return url
    return url[:mark] + "".join(_parameters(url[mark:]))


def masked_in(text: str) -> str:
    """Return `text` with every address in it `masked`; all else stays."""
    at = text.find("://")
    if at < 0:
        return text
    out: list[str] = []
    done = 0
    while at >= 0:
        end = _ADDRESS_END.search(text, at + 3)
        stop = end.start() if end else len(text)
        out += (text[done:at], masked(text[at:stop]))
        done = stop
        at = text.find("://", stop)
    return "".join((*out, text[done:]))


def _without_userinfo(url: str) -> str:
    """Cut ``name:word@`` out of every authority in `url`."""
    out: list[str] = []
    done = 0
    at = url.find("://")
    while at >= 0:
        start = at + 3
        end = _AUTHORITY_END.search(url, start)
        stop = end.start() if end else len(url)
        out.append(url[done:start])
        done = max(start, url.rfind("@", start, stop) + 1)
        at = url.find("://", max(stop, start))
    return "".join((*out, url[done:]))


def _parameters(tail: str) -> list[str]:
    """Return query and fragment in pieces, secret values replaced."""
    out: list[str] = []
    for piece in re.split(r"([?&;#])", tail):
        name, equals, value = piece.partition("=")
        out.append(f"{name}={MASK}" if equals and value and _secret(name, value) else piece)
    return out


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
