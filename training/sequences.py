"""Samples into what the model is trained on: the features of each token and its label."""

from collections.abc import Mapping, Sequence

from training.sample import Sample, Source
from verifier.references.reading import Setting, drafted
from verifier.references.split import Part
from verifier.references.tagging.decode import BEGIN, BETWEEN, COMMENT, INSIDE, NOTHING, SIGNAL
from verifier.references.tagging.features import features, index_at
from verifier.references.tagging.kinds import kind_features
from verifier.references.tagging.reader import edged, marks
from verifier.references.tagging.tokens import Token, tokens
from verifier.references.types import decide

KEPT: Mapping[str, str] = {
    **{name: name for name in (
        "author", "editor", "translator", "recipient", "title", "container-title",
        "collection-title", "publisher", "publisher-place", "issued", "accessed", "volume",
        "issue", "page", "locator", "edition", "number", "archive", "backref", "URL",
    )},
    "DOI": "URL", "ISBN": "URL", "ISSN": "URL", "archive_location": "archive",
}  # fmt: skip
"""The labels that are learnt; lexers tell one identifier from the other."""


Sequenced = tuple[list[list[str]], list[str]]
"""The features and the label of each token."""


def split_labels(sample: Sample, found: Sequence[Token]) -> list[str]:
    """Return for each token of a note what it is to the note's sources."""
    out = [BETWEEN] * len(found)
    for start, end in sample.commentary:
        _lay(out, found, start, end, COMMENT)
    for source in sample.sources:
        if source.signal:
            _lay(out, found, *source.signal, SIGNAL)
        if inside := _lay(out, found, source.start, source.end, INSIDE):
            out[inside[0]] = BEGIN
    return out


def field_labels(source: Source, found: Sequence[Token]) -> list[str]:
    """Return for each token of a source the field it is of."""
    out = [NOTHING] * len(found)
    for mark in source.marks:
        _lay(out, found, mark.start, mark.end, KEPT.get(mark.label, NOTHING))
    return out


def _lay(out: list[str], found: Sequence[Token], start: int, end: int, label: str) -> list[int]:
    inside = [i for i, token in enumerate(found) if start <= token[1] < end]
    for i in inside:
        out[i] = label
    return inside


def sequences(sample: Sample, *, grammars: bool = True) -> tuple[Sequenced, list[Sequenced]]:
    """Return a note for the splitter, and each of its sources for the labeller of fields.

    As when a note is read, a source that the grammar cut otherwise is read again by itself.
    """
    text, setting = sample.text, Setting()
    found = tokens(text)
    parts = drafted(text, setting) if grammars else []
    rows = features(text, found, *marks(parts))
    known = {
        (index_at(found, part.start), index_at(found, part.end))
        for part, draft in parts
        if draft is not None
    }
    sources: list[Sequenced] = []
    for source in sample.sources:
        first, last = index_at(found, source.start), index_at(found, source.end)
        if first == last:
            continue
        inside = found[first:last]
        if (first, last) in known or not grammars:
            own = rows[first:last]
        else:
            words = text[source.start : source.end]
            whole = Part("citation", 0, len(words))
            moved = [(w, s - source.start, e - source.start) for w, s, e in inside]
            own = features(words, moved, *marks([(whole, setting.understand(words))]))
        sources.append((edged(own), field_labels(source, inside)))
    return (rows, split_labels(sample, found)), sources


TYPES: Mapping[str, str] = {
    "article": "article-journal", "incollection": "chapter", "regulation": "legislation",
    "bill": "legislation", "standard": "report", "post-weblog": "post",
    "article-magazine": "article-newspaper", "entry-encyclopedia": "chapter",
    "entry-dictionary": "chapter", "archival": "manuscript",
}  # fmt: skip
"""Types that are learnt as another one."""
UNTYPED = frozenset(("misc", "short", "short-form", "other", "", "map"))


def kind(sample: Sample) -> list[Sequenced]:
    """Return each source of known type as a sequence of one."""
    out: list[Sequenced] = []
    for source in sample.sources:
        type_ = source.type
        if type_ in UNTYPED:
            continue
        words = sample.text[source.start : source.end]
        draft = Setting().understand(words)
        names = {KEPT.get(mark.label, NOTHING) for mark in source.marks} - {NOTHING}
        row = kind_features(tokens(words), names, draft.seen, decide(draft), draft.special)
        out.append(([row], [TYPES.get(type_, type_)]))
    return out
