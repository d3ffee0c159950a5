"""What a page says: its visible text, its titles, and marks by which its kind is told.

Nothing is judged here. The parser is selectolax; what it is given is bounded before
(`verifier.fetch.markup`), what is taken from it is bounded after.
"""

import re
from typing import Any

from attrs import evolve, field, frozen

from verifier.fetch.markup import bounded, decoded
from verifier.fetch.pagedates import page_dates, url_date
from verifier.model.evidence import PageDates

BLOCKS = (
    "address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset,"
    "figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,legend,li,main,menu,nav,ol,"
    "option,p,pre,section,summary,table,tr,ul"
)
HIDDEN = ["script", "style", "noscript", "template"]
LINE = "\x1e"
"""Stands for the end of a line until the white space of the source is folded."""
NOTE = re.compile(r"\[\s?(?:\w{1,12}|[*†‡§]{1,3}|[\w ]{1,30})\s?\]|[*†‡§]{1,3}")
NUMBER = re.compile(r"\d{1,3}|[a-z]|[ivxl]{1,5}")
TITLE, SHORT, MANY, SCRIPTS = 300, 200, 3000, 30
UNSAID = (None, "application/octet-stream")
"""Types that say nothing: the first bytes decide."""
HTML = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
PLAIN = frozenset({"application/json", "application/ld+json", "application/xml", "application/rtf"})


@frozen
class Page:
    """Facts of a page. All strings are bounded; `text` is None where the kind has none we read."""

    text: str | None = None
    title: str | None = None
    heading: str | None = None
    og_title: str | None = None
    site_name: str | None = None
    language: str | None = None
    canonical: str | None = None
    refresh: str | None = None
    authors: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    password: bool = False
    fragments: tuple[str, ...] | None = None
    dates: PageDates = field(factory=PageDates)
    cut: bool = False
    """True where the markup nests so deep that only its beginning was read."""


def media_type(content_type: str) -> str | None:
    """Return the media type of a Content-Type header, None where there is none."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind[:100] if "/" in kind else None


def is_page(kind: str | None, head: bytes) -> bool:
    """Say whether an answer is a page of text: by its type, by its first bytes without one."""
    if kind in UNSAID:
        start = head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        return start.startswith((b"<!doctype html", b"<html", b"<head", b"<title", b"<body"))
    return kind in HTML or kind in PLAIN or kind.startswith("text/") or kind.endswith("+xml")


def read_page(
    data: bytes,
    content_type: str = "",
    *,
    url: str = "",
    modified: str = "",
    language: str = "",
    asked: str = "",
) -> Page:
    """Return what the bytes of an answer say; `modified` is its Last-Modified header.

    With `asked`, the day of asking, a page that gives no date of itself has its date guessed.
    """
    kind = media_type(content_type)
    if not is_page(kind, data):
        return Page(
            dates=page_dates([], {}, [], url_date(url), modified), language=language or None
        )
    text = decoded(data, content_type)
    if kind not in HTML and kind not in UNSAID and not (kind or "").endswith("xml"):
        return Page(
            text=_plain(text),
            language=language or None,
            dates=page_dates([], {}, [], url_date(url), modified),
        )
    return _html(text, url, modified, language, asked)


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _html(html: str, url: str, modified: str, language: str, asked: str) -> Page:
    from selectolax.lexbor import LexborHTMLParser

    html = html.replace(LINE, " ").replace("\0", "")
    safe = bounded(html)
    tree = LexborHTMLParser(safe)
    metas = _metas(tree)
    times = [
        (_attribute(n, "datetime"), _attribute(n, "itemprop")) for n in tree.css("time[datetime]")
    ][:20]
    blocks = [n.text()[:200_000] for n in tree.css("script[type='application/ld+json']")[:10]]
    dates = page_dates(blocks, metas, times, url_date(url), modified)
    page = Page(
        title=_first(tree.head, "title"),
        heading=_first(tree.body, "h1"),
        og_title=metas.get("og:title") or metas.get("twitter:title"),
        site_name=metas.get("og:site_name"),
        language=_language(tree, language),
        canonical=_canonical(tree),
        refresh=_refresh(metas.get("http:refresh", "")),
        authors=_authors(metas),
        scripts=_scripts(tree),
        password=tree.css_first("input[type='password']") is not None,
        fragments=_fragments(tree),
        dates=_guessed(dates, safe, asked) if asked and not dates.published else dates,
        cut=len(safe) < len(html),
    )
    # Last, since it takes the tree apart.
    return evolve(page, text=_visible(tree))


def _guessed(dates: PageDates, html: str, asked: str) -> PageDates:
    from verifier.fetch.guessed import guessed

    guess = guessed(html, asked)
    return evolve(dates, tiers={**dates.tiers, "htmldate": guess.edtf}) if guess else dates


def _visible(tree: Any) -> str:
    """Return the visible text: a line a block, inline elements joined, white space folded."""
    body = tree.body
    if body is None:
        return ""
    tree.strip_tags(HIDDEN)
    for node in tree.css("sup,a[role='doc-noteref'],a.footnote-ref,a.noteref"):
        if _note_marker(node):
            node.decompose()
    for node in tree.css("br"):
        node.insert_before(LINE)
    for node in tree.css("pre,textarea,listing"):
        words = node.text()
        node.replace_with(LINE + words.replace("\r\n", LINE).replace("\n", LINE) + LINE)
    for node in tree.css(BLOCKS):
        node.insert_before(LINE)
        node.insert_after(LINE)
    for node in tree.css("td,th"):
        node.insert_after(" ")
    body = tree.body
    if body is None:
        return ""
    lines = (" ".join(line.split()) for line in body.text().split(LINE))
    return "\n".join(line for line in lines if line)


def _note_marker(node: Any) -> bool:
    """Say whether a raised number points to a note; an exponent and an ordinal do not."""
    text = node.text()[:60].strip()
    if NOTE.fullmatch(text):
        return True
    if not NUMBER.fullmatch(text):
        return False
    if node.tag == "a":
        return True
    links = [node.parent, *node.css("a")]
    return any(n is not None and n.tag == "a" and "#" in _attribute(n, "href") for n in links)


def _attribute(node: Any, name: str) -> str:
    return (node.attributes.get(name) or "")[: 2 * TITLE]


def _first(node: Any, selector: str) -> str | None:
    """Return the words of the first element that has any."""
    if node is None:
        return None
    for found in node.css(selector)[:5]:
        words = " ".join(found.text()[: 20 * TITLE].split())
        if words:
            return words[:TITLE]
    return None


def _metas(tree: Any) -> dict[str, str]:
    """Return the content of meta elements by name or property, the first of each."""
    out: dict[str, str] = {}
    for node in tree.css("meta[content]")[:300]:
        attributes = node.attributes
        content = " ".join((attributes.get("content") or "")[: 4 * TITLE].split())[:TITLE]
        for kind in ("property", "name", "itemprop"):
            if name := attributes.get(kind):
                out.setdefault(name[:100].strip().lower(), content)
        if name := attributes.get("http-equiv"):
            out.setdefault(f"http:{name[:100].strip().lower()}", content)
    return out


def _language(tree: Any, header: str) -> str | None:
    root = tree.root
    found = (_attribute(root, "lang") or _attribute(root, "xml:lang")) if root is not None else ""
    found = (found or header.partition(",")[0]).strip()
    return found if re.fullmatch(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}", found) else None


def _canonical(tree: Any) -> str | None:
    node = tree.css_first("link[rel='canonical']")
    return _attribute(node, "href").strip() or None if node is not None else None


def _refresh(content: str) -> str | None:
    """Return where a meta refresh within ten seconds leads."""
    found = re.match(
        r"\s{0,5}(\d{1,2})(?:\.\d{0,5})?\s{0,5}[;,]\s{0,5}url\s{0,5}=\s{0,5}", content, re.I
    )
    if not found or int(found[1]) > 10:
        return None
    return content[found.end() :].strip().strip("'\"") or None


def _scripts(tree: Any) -> tuple[str, ...]:
    """Return where scripts and frames come from: parking and bot walls are told by them."""
    sources = (_attribute(n, "src")[:SHORT] for n in tree.css("script[src],iframe[src]")[:200])
    return tuple(dict.fromkeys(s for s in sources if s and not s.startswith("data:")))[:SCRIPTS]


def _fragments(tree: Any) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for node in tree.css("[id],a[name]")[: 2 * MANY]:
        for kind in ("id", "name"):
            if name := node.attributes.get(kind):
                names[name[:SHORT]] = None
    return tuple(names)[:MANY]


def _authors(metas: dict[str, str]) -> tuple[str, ...]:
    names = (metas.get(name, "") for name in ("citation_author", "author", "dc.creator", "byl"))
    return tuple(dict.fromkeys(n for n in names if n and "://" not in n))
