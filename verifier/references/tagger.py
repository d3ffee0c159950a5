"""What labels the pieces of a note: the grammar, or a trained model that answers in its place.

A tagger sees one note at a time and knows nothing of documents; offsets are those of its text.
"""

from collections.abc import Sequence
from typing import Protocol

from verifier.references.split import Part, split


class Tagger(Protocol):
    """Anything that tells the sources in a note apart."""

    def tag(self, text: str) -> Sequence[Part]:
        """Return the parts of `text` in their order, as `split` does."""
        ...


class Grammar:
    """The tagger that needs no model: the rules of `split`."""

    def tag(self, text: str) -> Sequence[Part]:
        """Return the parts of `text`."""
        return split(text)
