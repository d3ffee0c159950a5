"""From the labels of tokens to the sources and the comment of a note, and to a source's fields."""

from collections.abc import Sequence

from attrs import define, frozen

BEGIN, INSIDE, BETWEEN, SIGNAL, COMMENT = "B", "I", "S", "G", "C"
"""What the tokens of a note are: the first of a source, another one of it, what stands between
sources, the words that introduce one, comment."""
NOTHING = "o"
"""A token of a source that is in no field."""


@frozen
class Run:
    """Tokens beside each other with one label: token indices of the note, end exclusive."""

    label: str
    first: int
    last: int
    probability: float


@define
class Stretch:
    """A source, comment or signal: token indices, end exclusive."""

    kind: str
    first: int
    last: int


def stretches(labels: Sequence[str]) -> list[Stretch]:
    """Return the sources, the comment and the signals of a note, in order."""
    out: list[Stretch] = []
    current: Stretch | None = None
    for i, label in enumerate(labels):
        if label == BETWEEN:
            current = None
            continue
        kind = BEGIN if label == INSIDE else label
        if label == BEGIN or current is None or current.kind != kind:
            current = Stretch(kind, i, i + 1)
            out.append(current)
        else:
            current.last = i + 1
    return out


def runs(first: int, labels: Sequence[str], probabilities: Sequence[float]) -> list[Run]:
    """Return the fields of a source whose tokens begin at `first`."""
    out: list[Run] = []
    for i, (label, probability) in enumerate(zip(labels, probabilities, strict=True), first):
        if label == NOTHING:
            continue
        if out and out[-1].label == label and out[-1].last == i:
            last = out[-1]
            width = i - last.first
            mean = (last.probability * width + probability) / (width + 1)
            out[-1] = Run(label, last.first, i + 1, mean)
        else:
            out.append(Run(label, i, i + 1, probability))
    return out
