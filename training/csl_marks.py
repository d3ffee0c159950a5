"""Renders a work in a citation style and keeps track of where each field went.

While citeproc works, each rendered variable is put between two private-use characters that name
its label; they are taken out of the finished text and their places become the marks.
"""

from functools import cache, lru_cache
from typing import Any

from attrs import frozen
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    Locator,
)
from citeproc import formatter as formatters
from citeproc.source import VariableError
from citeproc.source.json import CiteProcJSON

from training.csl_hooks import CLOSES, KINDS, NUMBERING, OPENS, is_sentinel, marking
from training.invented import Work

BROKEN = (
    AttributeError,
    AssertionError,
    IndexError,
    KeyError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    VariableError,
)


@frozen
class Rendering:
    """The text of a rendering, the places of its labels in it, and where the source begins."""

    text: str
    places: tuple[tuple[int, int, str], ...]
    start: int


@lru_cache(maxsize=96)
def _style(name: str, locale: str | None) -> tuple[Any, bool]:
    style = CitationStylesStyle(name, locale=locale, validate=False)
    inside = str(style.root.get_locale_option("punctuation-in-quote")).lower() == "true"
    return style, inside


@cache
def default_locale(name: str) -> str | None:
    """Return the locale that a style was written for, if for one."""
    style, _ = _style(name, None)
    locale = style.root.get("default-locale")
    return str(locale) if locale else None


SPACED = frozenset(
    KINDS.index(name)
    for name in ("author", "title", "container-title", "publisher-place", "publisher", "issued")
)


def _apart(marked: str) -> str:
    """Part fields that stand together, which a style sets in blocks of their own."""
    out: list[str] = []
    for char in marked:
        if OPENS <= ord(char) < CLOSES and out:
            before = out[-1]
            after_point = before in ".,;:" and ord(char) - OPENS in SPACED
            if CLOSES <= ord(before) < CLOSES + 0x100 or after_point:
                out.append(" ")
        out.append(char)
    return "".join(out)


def _settle(raw: str, inside: bool) -> str:
    """Take out doubled stops, commas and spaces, and put points into quotation marks."""
    out: list[str] = []
    seen: list[int] = []  # where in `out` what is visible stands
    for char in " ".join(_apart(raw).split()):
        if is_sentinel(char):
            out.append(char)
            continue
        last = out[seen[-1]] if seen else " "
        before = out[seen[-2]] if len(seen) > 1 else ""
        if char in ",.)]" and last == " " and seen:
            del out[seen.pop()]  # no space before a point or inside brackets
            last, before = before, out[seen[-2]] if len(seen) > 1 else ""
        if (
            (char == last and char in ".,;: ")
            or (char in ".,;" and last in ",;:")
            or (char == "." and last in "?!…")
            or (char == "." and last in "”’»" and before in (".", "?", "!"))
            or (char in ",;:" and last == " " and before in tuple(",;:"))
            or (char == " " and (not seen or last in "(["))
        ):
            continue
        closed = seen and seen[-1] == len(out) - 1 and len(out) > 1 and is_sentinel(out[-2])
        if inside and char in ".," and closed and last in "”’":
            out[-1:] = [char, last]
            seen.append(len(out) - 1)
            continue
        seen.append(len(out))
        out.append(char)
    return "".join(out)


def _unmark(marked: str) -> Rendering | None:
    """Return the text without the sentinels, or None where they do not pair."""
    text: list[str] = []
    places: list[tuple[int, int, str]] = []
    begun: tuple[int, int] | None = None
    start = 0
    for char in marked:
        code = ord(char)
        if not is_sentinel(char):
            text.append(char)
        elif code < CLOSES:
            if begun is not None:
                return None
            begun = (code - OPENS, len(text))
        elif begun is None or begun[0] != code - CLOSES:
            return None
        else:
            label = KINDS[begun[0]]
            if label == NUMBERING:
                start = start if places else len(text)
            elif len(text) > begun[1]:
                places.append((begun[1], len(text), label))
            begun = None
    if begun is not None or not places:
        return None
    joined = "".join(text)
    while start and start < len(joined) and joined[start] in ")].: \t":
        start += 1
    return Rendering(joined, tuple(places), start)


def _numbered(marked: str, number: int) -> str:
    """Write `number` where the style numbers its entries, and a space behind it."""
    closing = marked.find(chr(CLOSES + KINDS.index(NUMBERING)))
    if closing < 0:
        return marked
    opening = marked.rfind(chr(OPENS + KINDS.index(NUMBERING)), 0, closing)
    after = closing + 1
    while after < len(marked) and marked[after] in ")].:":
        after += 1
    head = f"{marked[: opening + 1]}{number}{marked[closing:after]}"
    return f"{head} {marked[after:].lstrip()}"


OTHER = {
    "id": "other",
    "type": "book",
    "title": "Other",
    "author": [{"family": "Other", "given": "A."}],
}


def entry(style_name: str, locale: str | None, work: Work, number: int = 1) -> Rendering | None:
    """Render a work as an entry of a bibliography, or None where the style cannot."""
    style, inside = _style(style_name, locale)
    if not style.has_bibliography():
        return None
    item = CitationItem("work")
    try:
        with marking():
            book = CitationStylesBibliography(style, CiteProcJSON([work.csl()]), formatters.plain)
            book.register(Citation([item]))
            texts = book.bibliography()
    except BROKEN:
        return None
    return _unmark(_numbered(_settle(str(texts[0]), inside), number)) if texts else None


def note(
    style_name: str,
    locale: str | None,
    work: Work,
    position: str = "first",
    locator: tuple[str, str] | None = None,
    number: int = 1,
) -> Rendering | None:
    """Render a work as a footnote cites it: `first`, `ibid` (again at once) or `subsequent`.

    `number` is the number of the note that cited it first.
    """
    style, inside = _style(style_name, locale)
    options = {"locator": Locator(*locator)} if locator else {}
    citations = [Citation([CitationItem("work")]) for _ in range(position != "first")]
    if position == "subsequent":
        citations.append(Citation([CitationItem("other")]))
    citations.append(Citation([CitationItem("work", **options)]))
    text = ""
    try:
        with marking():
            item = work.csl()
            if len(citations) > 1:
                item["first-reference-note-number"] = str(number)
            source = CiteProcJSON([item, OTHER])
            book = CitationStylesBibliography(style, source, formatters.plain)
            for citation in citations:
                book.register(citation)
            for citation in citations:
                text = str(book.cite(citation, str))
    except BROKEN:
        return None
    return _unmark(_settle(text, inside))
