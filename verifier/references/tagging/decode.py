"""From the labels of a note's tokens to its sources, the runs of words in each, and comment."""

from collections.abc import Sequence

from attrs import define, field, frozen

from verifier.references.tagging.tokens import Token

BEGIN = "B-"
"""Before the label of the first token of a source."""
BETWEEN, SIGNAL, COMMENT, NOTHING = "SEP", "signal", "commentary", "o"
OUTSIDE = frozenset((BETWEEN, SIGNAL, COMMENT))


@frozen
class Run:
    """Tokens beside each other with one label: token indices, end exclusive."""

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
    runs: list[Run] = field(factory=list)
    probability: float = 1.0
    """How sure it is that a source begins here."""


def stretches(
    found: Sequence[Token], labels: Sequence[str], probabilities: Sequence[float]
) -> list[Stretch]:
    """Return the sources, the comment and the signals of a note, in order."""
    out: list[Stretch] = []
    current: Stretch | None = None
    for i in range(len(found)):
        label, probability = labels[i], probabilities[i]
        if label in OUTSIDE:
            if label == BETWEEN:
                current = None
                continue
            if current is None or current.kind != label:
                current = Stretch(label, i, i + 1, probability=probability)
                out.append(current)
            else:
                current.last = i + 1
            continue
        begins = label.startswith(BEGIN)
        if begins:
            label = label[2:]
        if begins or current is None or current.kind != "citation":
            current = Stretch("citation", i, i + 1, probability=probability if begins else 0.4)
            out.append(current)
        current.last = i + 1
        if label == NOTHING:
            continue
        runs = current.runs
        if runs and runs[-1].label == label and runs[-1].last == i:
            last = runs[-1]
            width = i - last.first
            mean = (last.probability * width + probability) / (width + 1)
            runs[-1] = Run(label, last.first, i + 1, mean)
        else:
            runs.append(Run(label, i, i + 1, probability))
    return out
