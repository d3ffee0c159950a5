"""Inline Markdown: what a reader sees, each character with its place in the author's text.

A single pass over the source; emphasis is paired with a stack. What CommonMark leaves to nested
parsing (links in links) isn't needed: of a link the shown words and the target are kept.
"""

import html
import re
from collections.abc import Callable, Mapping

from attrs import define, field, frozen

from verifier.blocks import FoundLink, FoundMarker
from verifier.readers.markdown.pairs import brackets, code_spans, emphasis, inline_target
from verifier.text.excerpt import Excerpt

ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^\s<>]{1,2000})>")
TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
COMMENT = re.compile(r"<!--(.{0,2000}?)-->", re.DOTALL)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
LABEL = re.compile(r"\[\^([^\]\s][^\]]{0,80})\]")
ALLOW = re.compile(r"\s*verifier:\s*allow\s+([\w-]{1,60})\s*(.*)$", re.DOTALL)
SPECIAL = frozenset("\\`<&^![")
DEEPEST = 8
"""Links in links in links: deeper ones are left as they stand."""

Step = tuple[int, Callable[[], None]]
"""Where a construct ends, and what puts it out."""


@frozen
class Inline:
    """What a stretch of Markdown shows."""

    words: Excerpt
    markers: tuple[FoundMarker, ...] = ()
    links: tuple[FoundLink, ...] = ()
    codes: tuple[tuple[int, int], ...] = ()
    inner: tuple[Excerpt, ...] = ()
    """The sources of inline notes; a marker's `note` is an index into them."""
    allowances: tuple[tuple[str, str], ...] = ()


@define
class _Out:
    """Collects what is shown, and counts its length."""

    parts: list[Excerpt | str] = field(factory=list)
    length: int = 0

    def put(self, part: Excerpt) -> None:
        if part.text:
            self.parts.append(part)
            self.length += len(part)


def allowance(comment: str) -> tuple[str, str] | None:
    """Return (rule, reason) of a comment that silences one, or None."""
    found = ALLOW.match(comment)
    if not found:
        return None
    reason = found[2].strip()
    if reason.startswith("(") and reason.endswith(")"):
        reason = reason[1:-1].strip()
    return found[1], reason


def shown(source: Excerpt, references: Mapping[str, str]) -> Inline:
    """Return what `source` shows. `references` gives the targets of ``[text][ref]`` by label."""
    return _Scanner(source, references).run()


class _Scanner:
    def __init__(self, source: Excerpt, references: Mapping[str, str]) -> None:
        self.source, self.text, self.references = source, source.text, references
        self.out = _Out()
        self.markers: list[FoundMarker] = []
        self.links: list[FoundLink] = []
        self.codes: list[tuple[int, int]] = []
        self.inner: list[Excerpt] = []
        self.allowances: list[tuple[str, str]] = []
        self.ticks = code_spans(self.text)
        self.closing = brackets(self.text, self.ticks)
        self.opening = {end: start for start, end in self.closing.items()}
        self.dropped = emphasis(self.text, self.ticks)

    def run(self) -> Inline:
        self.walk(0, len(self.text), 0)
        return Inline(
            Excerpt.join(self.out.parts),
            tuple(self.markers),
            tuple(self.links),
            tuple(self.codes),
            tuple(self.inner),
            tuple(self.allowances),
        )

    def walk(self, i: int, end: int, depth: int) -> None:
        """Put out what stands between `i` and `end`."""
        plain = i
        while i < end:
            if i in self.dropped:
                found: Step | None = (i + 1, _nothing)
            elif self.text[i] in SPECIAL:
                found = self.recognise(i, end, depth)
            else:
                found = None
            if found is None:
                i += 1
                continue
            self.out.put(self.source.cut(plain, i))
            found[1]()
            i = plain = found[0]
        self.out.put(self.source.cut(plain, end))

    def recognise(self, i: int, end: int, depth: int) -> Step | None:
        """Return where the construct at `i` ends and what it puts out; None for a plain letter."""
        text, c = self.text, self.text[i]
        if c == "\\" and i + 1 < end:
            return self.escape(i)
        if c == "`" and i in self.ticks:
            return self.code(i)
        if c == "<":
            return self.angle(i)
        if c == "&" and (entity := ENTITY.match(text, i, min(end, i + 40))):
            return entity.end(), lambda: self.replace(html.unescape(entity[0]), i, entity.end())
        if c == "^" and text.startswith("^[", i) and (close := self.closing.get(i + 1)):
            return self.after(i, close + 1), lambda: self.inline_note(i, close)
        if c == "!" and text.startswith("![", i) and (close := self.closing.get(i + 1)):
            target = self.target(close)
            return (target[1], _nothing) if target else None
        if c == "[":
            return self.bracket(i, depth)
        return None

    def after(self, start: int, end: int) -> int:
        """Return where the words go on behind a marker: of two spaces around it one goes too."""
        text = self.text
        spaced = start and text[start - 1].isspace() and end < len(text) and text[end].isspace()
        return end + 1 if spaced else end

    def escape(self, i: int) -> Step | None:
        if self.text[i + 1] not in ESCAPABLE:
            return None
        return i + 2, lambda: self.out.put(self.source.cut(i + 1, i + 2))

    def code(self, i: int) -> Step:
        inner_start, inner_end, after = self.ticks[i]

        def put() -> None:
            start = self.out.length
            self.out.put(self.source.cut(inner_start, inner_end))
            self.codes.append((start, self.out.length))

        return after, put

    def angle(self, i: int) -> Step | None:
        text = self.text
        if auto := AUTOLINK.match(text, i):
            return auto.end(), lambda: self.link(i + 1, auto.end() - 1, auto[1], i, auto.end(), 0)
        if text.startswith("<!--", i):
            comment = COMMENT.match(text, i)
            if comment is None:
                return None
            return comment.end(), lambda: self.comment(comment[1])
        if tag := TAG.match(text, i):
            return tag.end(), _nothing
        return None

    def bracket(self, i: int, depth: int) -> Step | None:
        if marker := LABEL.match(self.text, i):
            after = self.after(i, marker.end())
            return after, lambda: self.marker(marker[1], i, marker.end())
        close = self.closing.get(i)
        if close is None or depth >= DEEPEST:
            return None
        found = self.target(close)
        if found is None:
            return None
        target, after = found
        return after, lambda: self.link(i + 1, close, target, i, after, depth + 1)

    def target(self, close: int) -> tuple[str, int] | None:
        """Return (target, end) of the link whose text closes at `close`."""
        text = self.text
        if text.startswith("(", close + 1):
            return inline_target(text, close + 2)
        label, after = "", close + 1
        if text.startswith("[", close + 1) and (end := self.closing.get(close + 1)):
            label, after = text[close + 2 : end], end + 1
        if not label:
            start = self.opening.get(close)
            if start is None:
                return None
            label = text[start + 1 : close]
        target = self.references.get(" ".join(label.split()).upper())
        return (target, after) if target else None

    def replace(self, words: str, start: int, end: int) -> None:
        """Put out `words` for the source's ``start:end``: the first letter keeps the place."""
        origin = self.source.at(start)
        self.out.put(Excerpt(words, ((0, origin, min(len(words), end - start)),) if words else ()))

    def marker(self, label: str, start: int, end: int) -> None:
        span = self.source.span(start, end)
        self.markers.append(FoundMarker(label, self.out.length, span))

    def inline_note(self, i: int, close: int) -> None:
        span = self.source.span(i, close + 1)
        self.markers.append(FoundMarker("", self.out.length, span, len(self.inner)))
        self.inner.append(self.source.cut(i + 2, close).strip())

    def link(self, start: int, end: int, target: str, i: int, after: int, depth: int) -> None:
        first = self.out.length
        self.walk(start, end, depth)
        target = html.unescape(target).strip()
        if target and not target.startswith("#"):
            span = self.source.span(i, after)
            self.links.append(FoundLink(first, self.out.length, target, span))

    def comment(self, words: str) -> None:
        if found := allowance(words):
            self.allowances.append(found)


def _nothing() -> None:
    """Put out nothing: emphasis marks, tags, images."""
