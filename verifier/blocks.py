"""From what a reader finds (blocks, markers, notes) to a `Document`.

A reader knows its format; what a marker supports, where a sentence ends and what stands between
quotation marks is the same in every format, and is decided here.
"""

from collections.abc import Sequence
from typing import Literal

from attrs import frozen

from verifier.model import Allowance, Document, NoteKind, Unit
from verifier.references.model import DateMention
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


def assemble(
    *,
    path: str,
    format: str,  # noqa: A002 - the contract's own word
    text: str,
    blocks: Sequence[Block],
    notes: Sequence[FoundNote],
    title: str = "",
    language: str = "",
    dated: DateMention | None = None,
    digest: str = "",
    unit: Unit = "line",
    allowances: Sequence[Allowance] = (),
    bibliographies: Sequence[str] = (),
) -> Document:
    """Return the document.

    Notes are numbered, markers resolved, statements cut, quotations and dates read. Where `title`,
    `language` or `dated` are not given they are taken from the blocks.
    """
    raise NotImplementedError
