"""Load the trained model that ships with the package, once, when it is first asked."""

import lzma
from functools import cache
from importlib import resources
from typing import Protocol, cast

NAME = "notes.crf.xz"


class Labeller(Protocol):
    """What is used of a `pycrfsuite.Tagger`."""

    def set(self, xseq: list[list[str]], /) -> None:
        """Hand over the features of a note."""
        ...

    def tag(self) -> list[str]:
        """Return the best labels of the note that was set."""
        ...

    def marginal(self, y: str, pos: int, /) -> float:
        """Return how probable a label is at a place."""
        ...


@cache
def load() -> Labeller:
    """Return the model; about a tenth of a second at the first call."""
    packed = resources.files(__package__).joinpath(NAME).read_bytes()
    return opened(lzma.decompress(packed))


def opened(model: bytes) -> Labeller:
    """Return the labeller of a model in CRFsuite's format."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(model)
    return cast(Labeller, tagger)
