"""Who reads a note: the grammar alone, or the trained model over what the grammar makes of it.

A tagger sees one note at a time and knows nothing of documents; offsets are those of its text.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from attrs import frozen

from verifier.references.reading import Read, Setting, alone

if TYPE_CHECKING:
    from verifier.references.tagging.model import Model


class Tagger(Protocol):
    """Anything that tells the sources in a note apart and reads each."""

    def read(self, text: str, setting: Setting) -> Sequence[Read]:
        """Return the parts of `text` in their order, and what each source says."""
        ...


@frozen
class Grammar:
    """The tagger that needs no model: the rules of `split` and `parse`."""

    def read(self, text: str, setting: Setting) -> Sequence[Read]:
        """Return the parts of `text`."""
        return alone(text, setting)


@frozen
class Trained:
    """The tagger that asks a trained model: the one that ships with the package, or another."""

    model: "Model | None" = None

    def read(self, text: str, setting: Setting) -> Sequence[Read]:
        """Return the parts of `text`."""
        from verifier.references.tagging.model import load
        from verifier.references.tagging.reader import read

        return read(text, setting, self.model or load())
