"""Text that is safe in a report: no control or bidi characters, no secret in an address."""

from typing import Any

from verifier.references.mask import MASK, masked, masked_in
from verifier.text.printable import printable


def line(text: str) -> str:
    """Return `text` on one line: white space collapsed, nothing hidden, addresses masked."""
    return " ".join(printable(masked_in(text)).split())


def words(text: str) -> str:
    """Return `text` without control characters and with addresses masked; spacing stays."""
    return printable(masked_in(text))


def lines(text: str) -> str:
    """Return `text` cleaned line by line, its line breaks kept as ``\\n``."""
    return "\n".join(words(each) for each in text.splitlines())


def address(url: str | None) -> str | None:
    """Return an address without secrets and control characters."""
    return printable(masked(url)) if url else None


def web_address(url: str | None) -> str:
    """Return an address that may be a link: http or https with a host; else the empty string.

    An address with a masked value leads nowhere and is none.
    """
    safe = address(url) or ""
    if f"={MASK}" in safe:
        return ""
    scheme, colon, rest = safe.partition(":")
    if not colon or scheme.lower() not in ("http", "https") or not rest.startswith("//"):
        return ""
    if any(c.isspace() or c in "\"'<>\\`" for c in safe):
        return ""
    return safe if rest[2:].strip("/") else ""


def tree(value: Any) -> Any:
    """Return nested lists and mappings with every string cleaned, dates as ISO 8601."""
    if isinstance(value, str):
        return words(value)
    if isinstance(value, dict):
        return {words(str(key)): tree(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [tree(each) for each in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else words(str(value))
