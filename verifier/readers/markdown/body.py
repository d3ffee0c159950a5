"""From the blocks that markdown-it-py finds to ours, each character with its place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from verifier.blocks import Block, BlockKind, FoundMarker, FoundNote
from verifier.model import Allowance
from verifier.readers.markdown.definitions import Definition
from verifier.readers.markdown.inline import COMMENT, Inline, allowance, shown
from verifier.readers.markdown.lines import SourceLines
from verifier.text.excerpt import Excerpt, glue
from verifier.text.span import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST = 20


@define
class Body:
    """What the body of the file holds."""

    blocks: list[Block] = field(factory=list)
    notes: list[FoundNote] = field(factory=list)
    allowances: list[Allowance] = field(factory=list)


def blocks_of(lines: SourceLines, first: int, definitions: Sequence[Definition]) -> Body:
    """Return blocks, notes and allowances of the file, without front matter and definitions."""
    taken = {number for d in definitions for number, _ in d.lines} | set(range(first))
    tokens, references = _tokens(lines, taken)
    body = Body()
    waiting: list[tuple[str, str, Span]] = []
    for kind, level, words in _stretches(lines, tokens, waiting):
        inline = shown(words, references)
        start = len(body.notes)
        for inner in inline.inner:
            body.notes.append(FoundNote("", "inline", _flat(inner, references), inner.span()))
        markers = tuple(_moved(m, start) for m in inline.markers)
        block = Block(kind, inline.words, markers, inline.links, level, inline.codes)
        body.blocks.append(block)
        covers = words.span()
        for name, reason in inline.allowances:
            body.allowances.append(Allowance(name, reason, covers))
        for name, reason, _ in waiting:
            body.allowances.append(Allowance(name, reason, covers))
        waiting.clear()
    for definition in definitions:
        words = glue([lines.excerpt(number, start) for number, start in definition.lines])
        last = definition.lines[-1][0]
        span = Span(definition.label_start, lines.ends[last])
        note = FoundNote(definition.label, "footnote", _flat(words, references), span)
        body.notes.append(note)
    return body


def _moved(marker: FoundMarker, start: int) -> FoundMarker:
    return marker if marker.note is None else evolve(marker, note=start + marker.note)


def _flat(words: Excerpt, references: Mapping[str, str]) -> Excerpt:
    """Return a note's words as shown; the target of a link stands behind its text.

    A source's address is often hidden under its title: ``[Title](https://…)``.
    """
    inline: Inline = shown(words, references)
    parts: list[Excerpt | str] = []
    done = 0
    for link in inline.links:
        parts.append(inline.words.cut(done, link.end))
        done = link.end
        text = inline.words.text[link.start : link.end]
        if link.target.startswith(("http://", "https://", "www.")) and link.target != text:
            room = min(len(link.target), len(link.span))
            parts.append(", ")
            parts.append(Excerpt(link.target, ((0, link.span.end - room, room),) if room else ()))
    parts.append(inline.words.cut(done))
    return Excerpt.join(parts).strip()


def _tokens(lines: SourceLines, taken: set[int]) -> tuple[list["Token"], dict[str, str]]:
    """Let markdown-it find the blocks; definitions and front matter are blank lines to it."""
    from markdown_it import MarkdownIt

    text = "\n".join("" if n in taken else lines[n] for n in range(len(lines)))
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.disable(["inline", "text_join"], ignoreInvalid=True)
    environment: dict[str, Any] = {}
    tokens = parser.parse(text, environment)
    found = environment.get("references", {})
    return tokens, {label: entry["href"] for label, entry in found.items()}


def _stretches(
    lines: SourceLines, tokens: Sequence["Token"], waiting: list[tuple[str, str, Span]]
) -> Iterator[tuple[BlockKind, int, Excerpt]]:
    """Yield (kind, heading level, source) of each block that has words, in order.

    What a comment allows waits in `waiting` for the block that follows.
    """
    stack: list[str] = []
    level = 0
    row, used = -1, 0
    for token in tokens:
        if token.type == "inline" and token.map:
            if stack and stack[-1] in ("th", "td"):
                if row != token.map[0]:
                    row, used = token.map[0], 0
                words, used = _cell(lines, row, token.content, used)
            else:
                words = _words(lines, token.map[0], token.content)
            if words.text.strip():
                yield _kind(stack), level, words
        elif token.type == "html_block" and token.map:
            waiting += _allowed(lines, token.map)
        elif token.nesting == 1:
            stack.append(token.tag)
            if token.type == "heading_open":
                level = int(token.tag[1])
        elif token.nesting == -1 and stack:
            stack.pop()
            if token.type == "heading_close":
                level = 0


def _kind(stack: Sequence[str]) -> BlockKind:
    if stack and stack[-1][:1] == "h" and stack[-1][1:].isdigit():
        return "heading"
    if stack and stack[-1] in ("th", "td"):
        return "cell"
    for tag in reversed(stack):
        if tag == "blockquote":
            return "quotation"
        if tag == "li":
            return "item"
    return "paragraph"


def _words(lines: SourceLines, first: int, content: str) -> Excerpt:
    """Return the source of a block: its content lines found at the end of their source lines."""
    parts = []
    for offset, wanted in enumerate(content.split("\n")):
        number = first + offset
        if number >= len(lines):
            break
        line = lines[number]
        wanted = wanted.strip()
        start = line.rfind(wanted) if wanted else -1
        if start < 0:
            start = len(line) - len(line.lstrip(" \t>"))
            wanted = line[start:].rstrip()
        parts.append(lines.excerpt(number, start, start + len(wanted)))
    return glue(parts)


def _cell(lines: SourceLines, row: int, content: str, used: int) -> tuple[Excerpt, int]:
    """Return the source of a table cell, and where the next one may begin."""
    line = lines[row]
    wanted = content.replace("|", "\\|").strip()
    start = line.find(wanted, used)
    if start < 0:
        wanted = content.strip()
        start = line.find(wanted, used)
    if start < 0 or not wanted:
        return Excerpt("", ()), used
    return lines.excerpt(row, start, start + len(wanted)), start + len(wanted)


def _allowed(lines: SourceLines, where: Sequence[int]) -> Iterator[tuple[str, str, Span]]:
    start = lines.starts[where[0]]
    end = lines.ends[min(where[1], len(lines)) - 1]
    for comment in COMMENT.finditer(lines.text, start, end):
        if found := allowance(comment[1]):
            yield found[0], found[1], Span(*comment.span())
