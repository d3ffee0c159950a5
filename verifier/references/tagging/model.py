"""Load the trained model that ships with the package, once, when it is first asked."""

import lzma
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from attrs import frozen

SPLIT, FIELDS, KINDS = "split.crf.xz", "fields.crf.xz", "kinds.crf.xz"


class Labeller:
    """A conditional random field that labels one sequence of tokens at a time.

    CRFsuite reads the model where it lies in memory, so its bytes are kept as long as it is used.
    Of one process and one thread: the sequence that was set is state.
    """

    def __init__(self, model: bytes) -> None:
        import pycrfsuite

        self._bytes = model
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._bytes)

    def best(self, features: list[list[str]]) -> list[str]:
        """Return the best label of each token."""
        labels: list[str] = self._tagger.tag(features)
        return labels

    def label(self, features: list[list[str]]) -> tuple[list[str], list[float]]:
        """Return the best label of each token, and how probable it is."""
        tagger = self._tagger
        tagger.set(features)
        labels = tagger.tag()
        return labels, [tagger.marginal(label, i) for i, label in enumerate(labels)]


@frozen
class Model:
    """The labellers of the trained reader: where sources are, what their words are, which type."""

    split: Labeller
    fields: Labeller
    kinds: Labeller
    """Of one token, which is a whole source: its label is a CSL type."""


@cache
def load() -> Model:
    """Return the model; about a tenth of a second at the first call."""
    return of(resources.files(__package__))


def of(folder: Traversable) -> Model:
    """Return the model whose files lie in a folder."""
    return Model(
        *(
            Labeller(lzma.decompress(folder.joinpath(n).read_bytes()))
            for n in (SPLIT, FIELDS, KINDS)
        )
    )
