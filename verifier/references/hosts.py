"""What an address says of itself: can it be asked at all, and is it an archived copy?

Nothing here opens a connection. An address without a scheme is read as ``http://``.
"""

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address

SCHEMES = frozenset({"http", "https", "ftp", "ftps"})
"""Schemes of addresses that a reader can open."""

_ENDINGS = (
    "com org net edu gov mil int info biz name museum coop aero jobs mobi travel cat pro tel post "
    "arpa eu app dev page blog news media online site website space store shop tech cloud digital "
    "press world global earth today live life social network foundation institute academy wiki law "
    "legal report reports review study science research scot wales cymru london paris berlin nyc "
    "africa asia xyz club art film radio example test invalid "
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs "
    "bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee "
    "eg er es et fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gt gu gw gy hk hm hn hr "
    "ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li "
    "lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc "
    "ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw "
    "sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn "
    "to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
ENDINGS = frozenset(_ENDINGS.split())
"""Endings by which a host is known where no scheme stands before it."""

SPLIT = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]{0,30}):(//)?")
LABEL = re.compile(r"[^\W_](?:[\w\-]{0,61}[^\W_])?|_[\w\-]{0,62}")
SPACE = re.compile(r"[\s\x00-\x1f\x7f]")
CAPTURE = re.compile(
    r"(?:web\.archive\.org/(?:web/)?|(?:www\.)?archive\.(?:today|is|ph|fo|li|md|vn)/(?:o/\w{1,8}/)?|"
    r"wayback\.archive-it\.org/\w{1,12}/|webarchive\.nationalarchives\.gov\.uk/(?:ukgwa/)?|"
    r"arquivo\.pt/(?:noFrame/replay|wayback)/|"
    r"webarchive\.loc\.gov/\w{1,12}/|swap\.stanford\.edu/|web\.archive\.bibalex\.org/web/)"
    r"(\*|newest|[\d.\-]{4,20}\*?)(?:[a-z]{2}_)?/(\S{4,4000})"
)
SHORT = re.compile(
    r"(?:perma\.cc/[A-Z0-9]{4}-[A-Z0-9]{4}|(?:www\.)?archive\.(?:today|is|ph|fo|li|md|vn)/\w{4,8}"
    r"|(?:www\.)?webcitation\.org/\w{6,12})(?:[/?#]|$)"
)
QUERY = re.compile(r"[?&]url=([^&#\s]{4,2000})")


def archive_of(url: str) -> tuple[str, str] | None:
    """Return (original address, 14-digit timestamp or less) where `url` is an archived copy.

    Both are empty where the archive's address does not say them (perma.cc); None for an address
    that is no archive's.
    """
    rest = url[7:] if url.startswith("http://") else url.removeprefix("https://")
    if found := CAPTURE.match(rest):
        stamp = re.sub(r"\D", "", found[1])[:14]
        return _whole(found[2]), stamp
    if SHORT.match(rest):
        given = QUERY.search(rest)
        return (_whole(given[1]) if given else "", "")
    return None


def _whole(inner: str) -> str:
    """Return the address inside an archive's, whose second slash after ``http:`` may be lost."""
    from urllib.parse import unquote

    if "%3A%2F%2F" in inner[:14] or "%3a%2f%2f" in inner[:14]:
        inner = unquote(inner)
    inner = re.sub(r"^(https?|ftp):/{1,3}", r"\1://", inner)
    return inner if re.match(r"(?:https?|ftp)://", inner) else f"http://{inner}"


def problem_of(url: str) -> str | None:
    """Return why `url` cannot be asked at all, or None where it can.

    The sentence continues “The address … cannot be opened: ”. Whether the host exists is not asked.
    """
    if SPACE.search(url):
        return "there is a space inside it"
    found = SPLIT.match(url)
    scheme, rest = "http", url
    if found and (found[2] or not _port(url[found.end() :])):
        scheme, rest = found[1].lower(), url[found.end() :]
        if scheme not in SCHEMES:
            return f"“{found[1]}” is no scheme of a web address"
        if not found[2]:
            return f"the slashes after “{found[1]}:” are missing"
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return _host_problem(host)


def _port(rest: str) -> bool:
    return bool(re.match(r"\d{1,5}(?:[/?#]|$)", rest))


def _host_problem(host: str) -> str | None:
    if host.startswith("["):
        return _ipv6_problem(host)
    name, colon, port = host.partition(":")
    if not name:
        return "it names no host"
    if colon and port and not (port.isascii() and port.isdigit() and 0 < int(port[:9]) < 65536):
        return f"“{port[:40]}” is no port"
    labels = name.removesuffix(".").split(".")
    if len(name) > 253 or not all(LABEL.fullmatch(label) for label in labels):
        return f"“{name[:80]}” is no name of a host"
    if all(label.isdigit() for label in labels):
        try:
            IPv4Address(name)
        except AddressValueError:
            return f"“{name[:80]}” is no address of a machine"
        return None
    if labels[-1].isdigit():
        return f"the host “{name[:80]}” has no ending such as .org"
    if len(labels) == 1 and name.lower() != "localhost":
        return f"the host “{name[:80]}” has no ending such as .org"
    if len(labels) == 2 and labels[0].lower() == "www":
        return f"the host “{name[:80]}” has lost its ending (.org, .com ...)"
    return None


def _ipv6_problem(host: str) -> str | None:
    inside, bracket, after = host[1:].partition("]")
    try:
        IPv6Address(inside)
    except AddressValueError:
        return f"“{host[:80]}” is no address of a machine"
    port = after.removeprefix(":")
    if not bracket or (after and not (port.isascii() and port.isdigit() and int(port[:9]) < 65536)):
        return f"“{host[:80]}” is no address of a machine"
    return None
