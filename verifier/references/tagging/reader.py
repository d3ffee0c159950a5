"""Read a note: the grammar first, the trained model over it, and what both come to."""

from collections.abc import Sequence

from attrs import evolve

from verifier.references.draft import Draft
from verifier.references.parse import finish
from verifier.references.reading import Drafted, Read, Setting, drafted, ibid
from verifier.references.split import Part
from verifier.references.tagging.decode import BEGIN, COMMENT, SIGNAL, Run, Stretch, runs, stretches
from verifier.references.tagging.features import Mark, features, index_at
from verifier.references.tagging.kinds import kind_features
from verifier.references.tagging.merge import merge
from verifier.references.tagging.model import Model
from verifier.references.tagging.sources import several_addresses, whole_titles
from verifier.references.tagging.tokens import Token, foreign, tokens
from verifier.references.types import decide

SURE_KIND = 0.8
"""How sure the model must be of a type that is not the grammar's."""
KINDS = {"citation": "C", "commentary": "K"}


def marks(parts: Drafted) -> tuple[list[Mark], list[Mark]]:
    """Return the grammar's parts and labels as ranges of the note."""
    kinds = [Mark(part.start, part.end, KINDS[part.kind]) for part, _ in parts]
    labels: list[Mark] = []
    for part, draft in parts:
        if draft is None:
            continue
        base = part.start
        for label, (_, start, end, confidence) in draft.fields.items():
            labels.append(Mark(base + start, base + end, label, confidence))
        for label, (start, end, confidence) in draft.spans.items():
            labels.append(Mark(base + start, base + end, label, confidence))
        if draft.accessed:
            labels.append(Mark(base + draft.accessed.start, base + draft.accessed.end, "accessed"))
    return kinds, labels


def read(text: str, setting: Setting, model: Model) -> list[Read]:
    """Return the parts of a note and what each source says."""
    if (bare := ibid(text)) is not None:
        return [bare]
    parts = drafted(text, setting)
    found = tokens(text)
    if not found:
        return []
    if foreign(found):
        return [Read(part, finish(draft) if draft else None) for part, draft in parts]
    rows = features(text, found, *marks(parts))
    known = {_indices(found, part.start, part.end): (part, draft) for part, draft in parts}
    out: list[Read] = []
    introduced = ""
    labels = whole_titles(text, found, model.split.best(rows))
    cut = several_addresses(found, stretches(labels))
    if not any(stretch.kind == BEGIN for stretch in cut) and _certain(parts):
        return [Read(part, finish(draft) if draft else None) for part, draft in parts]
    for stretch in cut:
        start, end = found[stretch.first][1], found[stretch.last - 1][2]
        same = known.get((stretch.first, stretch.last))
        if stretch.kind == SIGNAL:
            introduced = text[start:end] + (text[end] if text[end : end + 1] in (".", ",") else "")
            continue
        if stretch.kind == COMMENT:
            part = same[0] if same and same[1] is None else None
            out.append(Read(part or Part("commentary", *edges(text, start, end))))
        elif same is not None and same[1] is not None:
            where = evolve(same[0], signal=same[0].signal or introduced)
            chosen = rows[stretch.first : stretch.last]
            out.append(_source(where, same[1], chosen, stretch, found, model))
        else:
            start, end = edges(text, start, end)
            where = Part("citation", start, end, introduced, inside_another(out, start))
            draft = setting.understand(text[start:end])
            own = [
                (word, s - start, e - start) for word, s, e in found[stretch.first : stretch.last]
            ]
            alone = features(text[start:end], own, *marks([(evolve(where, start=0), draft)]))
            out.append(_source(where, draft, alone, stretch, found, model))
        introduced = ""
    return out


def _certain(parts: Drafted) -> bool:
    """Say whether a reader of one kind knows the only source: “Communicated by A. Kos”."""
    drafts = [draft for _, draft in parts if draft is not None]
    return len(drafts) == len(parts) == 1 and drafts[0].special


def _source(
    where: Part,
    draft: Draft,
    rows: list[list[str]],
    stretch: Stretch,
    found: Sequence[Token],
    model: Model,
) -> Read:
    labelled = runs(stretch.first, *model.fields.label(edged(rows)))
    merge(draft, labelled, found, where.start)
    _type(draft, labelled, found[stretch.first : stretch.last], model)
    return Read(where, finish(draft))


def _type(draft: Draft, labelled: Sequence[Run], found: Sequence[Token], model: Model) -> None:
    """Set the type that the model gives a source, where it is surer than the grammar."""
    if draft.special and draft.type:
        return
    guess = decide(draft)
    fields = {run.label for run in labelled}
    row = kind_features(found, fields, draft.seen, guess, draft.special)
    (kind,), (sure,) = model.kinds.label([row])
    if kind != guess and sure >= SURE_KIND:
        draft.type = kind


def edged(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows of one source, its first and its last token told."""
    return [[*rows[0], "SOS"], *rows[1:-1], [*rows[-1], "SOE"]] if len(rows) > 1 else rows


def _indices(found: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    return index_at(found, start), index_at(found, end)


PAIRS = {")": "(", "]": "[", "”": "“„", "»": "«", '"': '"', "’": "‘", "“": "„"}
LEADING = '“«„"‘([§¶'


def edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range with the opening marks before its first word and the closing ones behind."""
    while start > 0 and text[start - 1] in LEADING:
        start -= 1
    while (
        start < end and text[start] in "([" and ")" not in text[start:] and "]" not in text[start:]
    ):
        start += 1
    at = end
    for at in range(end, min(len(text), end + 6)):
        mark = text[at]
        if mark in PAIRS and _unpaired(text, start, at, mark):
            end = at + 1
        elif mark not in ".,;:!?":
            break
    return start, end


def _unpaired(text: str, start: int, at: int, mark: str) -> bool:
    """Say whether a closing mark closes what was opened in the range before it."""
    words = text[start:at]
    if mark == '"':
        return words.count('"') % 2 == 1
    opening = sum(words.count(c) for c in PAIRS[mark])
    return opening > words.count(mark)


def inside_another(out: Sequence[Read], start: int) -> bool:
    """Say whether a source begins inside the one before it."""
    return bool(out) and out[-1].parsed is not None and start < out[-1].part.end
