"""Markdown: CommonMark blocks, and footnotes as pandoc, PHP Markdown Extra and GitHub write them.

markdown-it-py says what is a paragraph, a heading, a quotation, a table or code. It gives inline
tokens no positions, and its footnote plugin loses orphans and doubles; so definitions, markers and
inline notes are found by our own scanner over the source lines, with their offsets.
"""

from verifier.blocks import assemble
from verifier.model import Document, Source
from verifier.readers.markdown.body import blocks_of
from verifier.readers.markdown.definitions import definitions_of
from verifier.readers.markdown.front import front_matter
from verifier.readers.markdown.lines import SourceLines

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".qmd")


def read(source: Source) -> Document:
    """Return the document; whatever stands in the file, something comes back."""
    text = source.text
    lines = SourceLines(text)
    front = front_matter(lines)
    definitions = definitions_of(lines, front.lines)
    body = blocks_of(lines, front.lines, definitions)
    return assemble(
        path=source.path,
        format="markdown",
        text=text,
        blocks=body.blocks,
        notes=body.notes,
        title=front.title,
        language=front.language,
        dated=front.dated,
        digest=source.digest,
        allowances=body.allowances,
        bibliographies=front.bibliographies,
    )
