"""Samples into what the model is trained on: the features of each token and its label."""

from collections.abc import Mapping, Sequence

from training.sample import Sample
from verifier.references.tagging.decode import BEGIN, BETWEEN, COMMENT, NOTHING, SIGNAL
from verifier.references.tagging.features import Mark, features
from verifier.references.tagging.reader import Setting, grammar, marks
from verifier.references.tagging.tokens import Token, tokens

KEPT: Mapping[str, str] = {
    **{name: name for name in (
        "author", "editor", "translator", "recipient", "title", "container-title",
        "collection-title", "publisher", "publisher-place", "issued", "accessed", "volume",
        "issue", "page", "locator", "edition", "number", "archive", "backref", "URL",
    )},
    "DOI": "URL", "ISBN": "URL", "ISSN": "URL", "archive_location": "archive",
}  # fmt: skip
"""The labels that are learnt; lexers tell one identifier from the other."""


def labels(sample: Sample, found: Sequence[Token]) -> list[str]:
    """Return the label of each token."""
    out = [BETWEEN] * len(found)
    for start, end in sample.commentary:
        _lay(out, found, start, end, COMMENT)
    for source in sample.sources:
        if source.signal:
            _lay(out, found, *source.signal, SIGNAL)
        inside = _lay(out, found, source.start, source.end, NOTHING)
        for mark in source.marks:
            _lay(out, found, mark.start, mark.end, KEPT.get(mark.label, NOTHING))
        if inside:
            out[inside[0]] = BEGIN + out[inside[0]]
    return out


def _lay(out: list[str], found: Sequence[Token], start: int, end: int, label: str) -> list[int]:
    inside = [i for i, token in enumerate(found) if start <= token[1] < end]
    for i in inside:
        out[i] = label
    return inside


def understood(text: str, found: Sequence[Token], *, grammars: bool = True) -> list[list[str]]:
    """Return the features of a note's tokens, with or without what the grammar makes of it."""
    kinds: list[Mark] = []
    said: list[Mark] = []
    if grammars:
        kinds, said = marks(grammar(text, Setting()))
    return features(text, found, kinds, said)


def sequence(sample: Sample) -> tuple[list[list[str]], list[str]]:
    """Return the features and the labels of a sample."""
    found = tokens(sample.text)
    return understood(sample.text, found), labels(sample, found)
