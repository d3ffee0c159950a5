"""An address as it goes on the wire: parsed as browsers do, repaired where that is safe.

What stands here follows the WHATWG URL standard where a document or a server is careless (tabs,
backslashes, non-ASCII hosts, numbers for hosts), and RFC 3986 elsewhere. Userinfo never leaves.
"""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import quote, unquote, urljoin

from attrs import frozen

LONGEST = 8192
AROUND = "".join(map(chr, range(33)))
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]{0,30}):")
HOST = re.compile(r"[a-z0-9_\-]{1,63}(?:\.[a-z0-9_\-]{1,63}){0,126}\.?")
SAFE = "%/:@!$&'()*+,;=~-._"
PORTS = {"http": 80, "https": 443}
IPAddress = IPv4Address | IPv6Address


class Malformed(ValueError):
    """The text is no address of a page; the message says why."""


class ForeignScheme(ValueError):
    """The address has a scheme other than http and https; the message names it."""


@frozen
class Address:
    """Where a request goes. `target` is path and query, percent-encoded; no fragment."""

    scheme: str
    host: str
    """Lower case, IDNA-encoded; an address in canonical notation, IPv6 without brackets."""
    port: int
    target: str

    @property
    def url(self) -> str:
        """The whole address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.target}"

    @property
    def lane(self) -> tuple[str, int]:
        """What is slow or quick as one: a host at a port."""
        return self.host, self.port


def parse(url: str) -> Address:
    """Return the address that `url` means.

    Raises `Malformed` where it has no host, a port out of range or characters no host has, and
    `ForeignScheme` for anything but http and https.
    """
    if len(url) > LONGEST:
        raise Malformed(f"longer than {LONGEST} characters")
    text = re.sub(r"[\t\r\n]", "", url.strip(AROUND))
    text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    found = SCHEME.match(text)
    if not found:
        raise Malformed("it has no scheme")
    scheme = found[1].lower()
    if scheme not in PORTS:
        raise ForeignScheme(scheme)
    text = text[found.end() :].partition("#")[0]
    before, mark, query = text.partition("?")
    before = before.replace("\\", "/")
    if not before.startswith("//"):
        raise Malformed("two slashes are missing behind the scheme")
    authority, slash, path = before[2:].partition("/")
    host, port = _split_port(authority.rpartition("@")[2], scheme)
    path = _without_dots(quote(slash + path or "/", SAFE))
    target = path + (mark + quote(query, SAFE + "?") if mark else "")
    return Address(scheme, host, port, target)


def join(base: Address, location: str) -> Address:
    """Return where a redirect from `base` to `location` leads; raises as `parse` does."""
    text = re.sub(r"[\x00-\x1f\x7f]", "", location.strip())
    before, mark, query = text.partition("?")
    try:
        return parse(urljoin(base.url, before.replace("\\", "/") + mark + query))
    except Malformed:
        raise
    except ForeignScheme:
        raise
    except ValueError as error:
        raise Malformed(str(error)) from error


def literal(host: str) -> IPAddress | None:
    """Return the IP address that `host` is in any notation, or None for a name.

    Decimal, octal, hexadecimal and short forms are read as browsers and inet_aton do. Raises
    `Malformed` for a host that ends in a number and yet is no address.
    """
    if ":" in host:
        try:
            return ip_address(host)
        except ValueError as error:
            raise Malformed(f"“{host}” is no IPv6 address") from error
    parts = host.removesuffix(".").split(".")
    if not _numeric(parts[-1]):
        return None
    numbers = [_number(part) for part in parts]
    known = [n for n in numbers if n is not None]
    if len(known) < len(numbers) or len(parts) > 4 or any(n > 255 for n in known[:-1]):
        raise Malformed(f"“{host}” is no IPv4 address")
    if known[-1] >= 256 ** (5 - len(known)):
        raise Malformed(f"“{host}” is no IPv4 address")
    value = known[-1]
    for place, number in enumerate(known[:-1]):
        value += number << (8 * (3 - place))
    return IPv4Address(value)


def _numeric(label: str) -> bool:
    return label.isascii() and (label.isdigit() or bool(re.fullmatch(r"0[xX][0-9a-fA-F]*", label)))


def _number(label: str) -> int | None:
    if not label.isascii() or len(label) > 14:
        return None
    try:
        if label[:2] in ("0x", "0X"):
            return int(label[2:] or "0", 16)
        if not label.isdigit():
            return None
        return int(label, 8 if label.startswith("0") and len(label) > 1 else 10)
    except ValueError:
        return None


def _split_port(authority: str, scheme: str) -> tuple[str, int]:
    if authority.startswith("["):
        inside, bracket, rest = authority[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise Malformed("its IPv6 address has no closing bracket")
        found = literal(inside if ":" in inside else inside + ":")
        host, port = str(found), rest[1:]
        if "%" in inside:
            raise Malformed("it names a network interface")
    else:
        name, _, port = authority.partition(":")
        host = _host(name)
    if not port:
        return host, PORTS[scheme]
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) < 65536):
        raise Malformed(f"its port “{port}” is out of range")
    return host, int(port)


def _host(name: str) -> str:
    if not name:
        raise Malformed("it has no host")
    if len(name) > 254 * (3 if "%" in name else 1):
        raise Malformed("its host is too long")
    name = unquote(name) if "%" in name else name
    name = name.lower() if name.isascii() else _idna(name)
    if len(name) > 254 or not HOST.fullmatch(name):
        raise Malformed(f"“{name}” is no host")
    found = literal(name)
    return name if found is None else str(found)


def _idna(name: str) -> str:
    from idna import IDNAError, uts46_remap

    try:
        labels = uts46_remap(name, std3_rules=False, transitional=False).split(".")
        return ".".join(label if label.isascii() else _label(label) for label in labels).lower()
    except (IDNAError, UnicodeError) as error:
        raise Malformed(f"“{name}” is no host") from error


def _label(label: str) -> str:
    """Return one label in ASCII; signs that are no letters (hearts, arrows) as browsers have it."""
    from idna import IDNAError, alabel

    try:
        return alabel(label).decode("ascii")
    except IDNAError:
        return "xn--" + label.encode("punycode").decode("ascii")


def _without_dots(path: str) -> str:
    """Return `path` without ``.`` and ``..`` segments (RFC 3986, 5.2.4)."""
    if "/." not in path and "/%2" not in path:
        return path
    out: list[str] = []
    segments = path.split("/")[1:]
    for index, segment in enumerate(segments):
        plain = re.sub(r"(?i)%2e", ".", segment) if len(segment) <= 6 else segment
        if plain == "..":
            if out:
                out.pop()
        elif plain != ".":
            out.append(segment)
            continue
        if index == len(segments) - 1:
            out.append("")
    return "/" + "/".join(out)
