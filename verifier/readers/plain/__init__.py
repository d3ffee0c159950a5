"""Plain text: paragraphs and headings by empty lines, notes by numbers that prove each other.

Notes are read at the end or after their paragraph (``[1] text``, ``1. text``, ``1 text``,
``¹ text``, ``(1) text``, ``[Footnote 1: text]``, ``Note 1: text``, ``* text``); markers in the
text are ``[1]``, ``¹``, ``(1)``, ``{1}``, ``[Footnote 1]`` or a figure glued to a word, as far as
the notes are of that kind. Lines that were wrapped are joined.
"""

from verifier.blocks import assemble
from verifier.model import Document, Source
from verifier.readers.plain.body import body_of

SUFFIXES = (".txt", ".text")


def read(source: Source) -> Document:
    """Return the document; whatever stands in the file, something comes back."""
    text = source.text
    body = body_of(text)
    return assemble(
        path=source.path,
        format="plain",
        text=text,
        blocks=body.blocks,
        notes=body.notes,
        digest=source.digest,
        allowances=body.allowances,
    )
