"""Read a note: the grammar first, the trained model over it, and what both come to."""

from collections.abc import Sequence

from attrs import frozen

from verifier.references.draft import Draft
from verifier.references.model import PartialDate
from verifier.references.parse import Parsed, finish, understand
from verifier.references.split import Part, split
from verifier.references.tagging.decode import COMMENT, SIGNAL, Stretch, stretches
from verifier.references.tagging.features import Mark, features
from verifier.references.tagging.merge import merge
from verifier.references.tagging.model import Labeller
from verifier.references.tagging.tokens import Token, tokens

KINDS = {"citation": "C", "commentary": "K"}


@frozen
class Read:
    """A part of a note, and what its words say where it is a source."""

    part: Part
    parsed: Parsed | None = None


@frozen
class Setting:
    """What all notes of one document share."""

    day_first: bool | None = None
    language: str = "en"
    reference_date: PartialDate | None = None

    def understand(self, text: str) -> Draft:
        """Return what the grammar makes of one citation."""
        return understand(
            text,
            day_first=self.day_first,
            language=self.language,
            reference_date=self.reference_date,
        )


Grammars = Sequence[tuple[Part, Draft | None]]


def grammar(text: str, setting: Setting) -> list[tuple[Part, Draft | None]]:
    """Return the parts of a note as the grammar sees them, with what it makes of each source."""
    return [
        (
            part,
            setting.understand(text[part.start : part.end]) if part.kind == "citation" else None,
        )
        for part in split(text)
    ]


def marks(parts: Grammars) -> tuple[list[Mark], list[Mark]]:
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


def read(text: str, setting: Setting, model: Labeller | None) -> list[Read]:
    """Return the parts of a note and what each source says; by the grammar alone without `model`."""
    parts = grammar(text, setting)
    found = tokens(text)
    if model is None or not found:
        return [Read(part, finish(draft) if draft else None) for part, draft in parts]
    labels, sure = model.label(features(text, found, *marks(parts)))
    return assemble(text, found, stretches(found, labels, sure), parts, setting)


def assemble(
    text: str,
    found: Sequence[Token],
    parts: Sequence[Stretch],
    known: Grammars,
    setting: Setting,
) -> list[Read]:
    """Return what the model's parts and the grammar's come to."""
    starts = {found[i][1]: i for i in range(len(found))}
    by_tokens: dict[tuple[int, int], tuple[Part, Draft | None]] = {}
    for part, draft in known:
        inside = [i for s, i in starts.items() if part.start <= s < part.end]
        if inside:
            by_tokens[inside[0], inside[-1] + 1] = (part, draft)
    out: list[Read] = []
    introduced = ""
    for part in parts:
        start, end = found[part.first][1], found[part.last - 1][2]
        same = by_tokens.get((part.first, part.last))
        if part.kind == SIGNAL:
            introduced = text[start:end] + (text[end] if text[end : end + 1] in (".", ",") else "")
            continue
        if part.kind == COMMENT:
            if same is not None and same[0].kind == "commentary":
                out.append(Read(same[0]))
            else:
                start, end = edges(text, start, end)
                out.append(Read(Part("commentary", start, end)))
            introduced = ""
            continue
        if same is not None and same[1] is not None:
            where, draft = same[0], same[1]
        else:
            start, end = edges(text, start, end)
            where = Part("citation", start, end, introduced, inside_another(out, start))
            draft = setting.understand(text[start:end])
        merge(draft, part, found, where.start)
        out.append(Read(where, finish(draft)))
        introduced = ""
    return out


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
