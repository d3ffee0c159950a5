"""Text and its coding: from a page's bytes to markup that a parser can be given safely."""

import codecs
import re

from verifier.text.decode import MARKS, decode

DEEPEST = 2000
"""Elements that may be open at once. Parsers of HTML are quadratic in depth."""
FORMATTING = frozenset({
    "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
})  # fmt: skip
REOPENED = 300_000
"""Elements that a parser may have to open again: an unclosed formatting element is opened anew in
every paragraph, so that 70 KB of ``<p><font a=1><p><font a=2>`` become 3 GB of tree (measured)."""
ATTRIBUTES = 8000
"""White space in one tag: attributes are compared with each other."""
VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "option", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
    "html", "head", "body",
})  # fmt: skip
"""Elements that are not counted: they are empty, or closed by the next of their kind."""
FEW = 600
"""Tags that do no harm, however they are nested."""
TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]{0,40}+)"
    r"((?:[\s/]++|[^\s/>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))*+)"
)
RAW = re.compile(r"(?i)<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b")
META = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([a-z0-9_:.\-]{1,40})")
XML = re.compile(
    rb"(?i)^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}[\"']([a-z0-9_:.\-]{1,40})"
)
HEADER = re.compile(r"(?i)charset\s{0,5}=\s{0,5}[\"']?([a-z0-9_:.\-]{1,40})")
TEXT_CODECS = re.compile(
    r"ascii|utf[-_]?(?:8|16|16[-_][lb]e|32)|iso[-_]?8859|latin|cp\d|koi8|mac|gb\d|gbk|hz|big5|"
    r"euc|shift|johab|kz|ptcp|tis|viscii"
)


def decoded(data: bytes, content_type: str = "") -> str:
    """Return the text of a page: by its mark, the header, its own head, else by what it holds.

    Labels are read as browsers do: Latin-1 and ASCII mean Windows-1252.
    """
    if any(data.startswith(mark) for mark, _ in MARKS):
        return decode(data)
    head = data[:4096]
    header = HEADER.search(content_type[:500])
    labels = [header[1]] if header else []
    labels += [m[1].decode("ascii") for m in (XML.search(head), META.search(head)) if m]
    for label in labels:
        codec = _codec(label)
        if codec and not (codec == "utf-8" and label is not labels[0] and not _utf8(data)):
            return data.decode(codec, "replace")
    return decode(data) if _utf8(data) or b"\0" in head else data.decode("cp1252", "replace")


def _utf8(data: bytes) -> bool:
    """Say whether `data` is UTF-8, a character cut in half at its end forgiven."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label.lower()).name
    except (LookupError, ValueError):
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if TEXT_CODECS.match(name) else None


def bounded(html: str) -> str:
    """Return `html`, cut off where it nests so deep that a parser would take minutes."""
    if html.count("<") <= FEW and len(html) <= 2 * ATTRIBUTES:
        return html
    open_tags: dict[str, int] = {}
    deep = formatting = reopened = 0
    at = 0
    while match := TAG.search(html, at):
        at = match.end()
        name = match[2].lower()
        if len(match[3]) > ATTRIBUTES and len(match[3].split()) > ATTRIBUTES // 2:
            return html[: match.start()]
        if not match[1] and name not in FORMATTING:
            reopened += formatting
            if reopened > REOPENED:
                return html[: match.start()]
        if name in VOID:
            continue
        if match[1]:
            if open_tags.get(name):
                open_tags[name] -= 1
                deep -= 1
                formatting -= name in FORMATTING
            continue
        if RAW.match(html, match.start()):
            close = html.find("</" + match[2], at)
            at = len(html) if close < 0 else close
            continue
        open_tags[name] = open_tags.get(name, 0) + 1
        deep += 1
        formatting += name in FORMATTING
        if deep > DEEPEST:
            return html[: match.start()]
    return html
