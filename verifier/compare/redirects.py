"""Where a redirect led: to the same page, to another place, to the home page, to an error page."""

import posixpath
import re
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from verifier.compare.notices import ERROR_PATH

INDEX = re.compile(r"(?:index|default|home)\.(?:html?|php|aspx?|jsp|shtml|cgi)", re.IGNORECASE)
LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2})?", re.IGNORECASE)


def split(url: str) -> SplitResult | None:
    """Return the parts of an address, or None where it is none."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises for a port that is no number
    except ValueError:
        return None
    return parts


def host(url: str) -> str:
    """Return the host of an address without ``www.``, in lower case; empty where it has none."""
    parts = split(url)
    name = (parts.hostname or "") if parts else ""
    return name.removeprefix("www.").rstrip(".")


def _path(parts: SplitResult) -> str:
    path = unquote(parts.path) or "/"
    path = posixpath.normpath(path)
    head, _, tail = path.rpartition("/")
    if INDEX.fullmatch(tail):
        path = head
    return path.strip("/")


def same_page(asked: str, final: str) -> bool:
    """Say whether two addresses differ in scheme, ``www.``, a final slash or an index file only."""
    one, two = split(asked), split(final)
    if one is None or two is None:
        return asked == final
    default = {None, 80, 443}
    ports = one.port == two.port or {one.port, two.port} <= default
    return (
        host(asked) == host(final)
        and ports
        and _path(one) == _path(two)
        and unquote(one.query) == unquote(two.query)
    )


def is_home(url: str) -> bool:
    """Say whether an address is the front page of its host, a language folder included."""
    parts = split(url)
    if parts is None or parts.query:
        return False
    path = _path(parts)
    return not path or bool(LANGUAGE.fullmatch(path))


def is_front(url: str) -> bool:
    """Say whether an address is the very root of its host."""
    parts = split(url)
    return parts is not None and bool(parts.hostname) and not parts.query and not _path(parts)


def joined(base: str, link: str) -> str:
    """Return the address that `link` on the page `base` leads to; empty where it is none."""
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def depth(url: str) -> int:
    """Return how deep an address lies: its folders, and one more for digits or a document."""
    parts = split(url)
    if parts is None:
        return 0
    path = _path(parts)
    levels = len([p for p in path.split("/") if p])
    special = any(c.isdigit() for c in path) or path.lower().endswith((".pdf", ".doc", ".docx"))
    return levels + (1 if special or (parts.query and levels) else 0)


def is_error(url: str) -> bool:
    """Say whether an address is that of an error page."""
    parts = split(url)
    if parts is None:
        return False
    return bool(
        ERROR_PATH.search(parts.path[-200:] + (f"?{parts.query[:400]}" if parts.query else ""))
    )


def names_document(url: str) -> bool:
    """Say whether an address promises a PDF."""
    parts = split(url)
    return parts is not None and parts.path.lower().endswith(".pdf")
