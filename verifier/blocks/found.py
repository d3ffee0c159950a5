"""What a reader hands over: blocks of words, markers, links, notes."""

from typing import Literal

from attrs import frozen

from verifier.model import NoteKind
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

BlockKind = Literal["heading", "paragraph", "quotation", "item", "cell", "caption"]


@frozen
class FoundMarker:
    """A note marker: its label, where it stood in the block's words (it is left out of them)."""

    label: str
    offset: int
    span: Span
    note: int | None = None
    """For an inline note: its index in the list of found notes."""


@frozen
class FoundLink:
    """A hyperlink in a block's words: the offsets of its text, and where it points."""

    start: int
    end: int
    target: str
    span: Span


@frozen
class Block:
    """A heading, paragraph, block quotation, list item or table cell, in document order."""

    kind: BlockKind
    words: Excerpt
    markers: tuple[FoundMarker, ...] = ()
    links: tuple[FoundLink, ...] = ()
    level: int = 0
    """For headings, from 1."""
    codes: tuple[tuple[int, int], ...] = ()
    """Stretches of the words that are code: no quotation, no date and no marker is read there."""


@frozen
class FoundNote:
    """A note as it was found; the reader numbers nothing."""

    label: str
    kind: NoteKind
    words: Excerpt
    span: Span
    target: str = ""
