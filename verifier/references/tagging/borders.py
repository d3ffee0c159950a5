"""Where one field ends and another begins: quotation marks hold, and no words are in two fields."""

from collections.abc import Sequence
from itertools import pairwise

from verifier.references.draft import Draft, trim
from verifier.references.tagging.decode import Run
from verifier.references.tagging.features import index_at
from verifier.references.tagging.tokens import Token

QUOTED = 0.95
"""How sure the grammar is of a title that stands in quotation marks, and how sure the model must be
to make something else of it."""


def outside_quotes(
    draft: Draft, source: Sequence[Run], found: Sequence[Token], offset: int
) -> list[Run]:
    """Return the runs, those that take in a quoted title and are not sure of it cut short."""
    title = draft.fields.get("title")
    if title is None or title[3] < QUOTED:
        return list(source)
    first, last = index_at(found, title[1] + offset), index_at(found, title[2] + offset)
    out: list[Run] = []
    for run in source:
        if (
            run.first >= last
            or run.last <= first
            or run.label == "title"
            or run.probability >= QUOTED
        ):
            out.append(run)
        else:
            if run.first < first:
                out.append(Run(run.label, run.first, first, run.probability))
            if run.last > last:
                out.append(Run(run.label, last, run.last, run.probability))
    return out


APART = ("title", "container-title", "collection-title", "publisher", "publisher-place")


def apart(draft: Draft, people: Sequence[str]) -> None:
    """Leave no words to two fields: the one that is less sure goes, or loses what it shares."""
    claims = [(*draft.fields[name][1:], name) for name in APART if name in draft.fields]
    if not draft.special:  # whose span of a person takes in role and employer
        claims += [(*draft.spans[role], role) for role in people if role in draft.spans]
    claims.sort()
    for (low, high, sure, name), (low2, high2, sure2, name2) in pairwise(claims):
        if low2 >= high or (name not in draft.fields and name2 not in draft.fields):
            continue
        weak = name if (sure < sure2 and name in draft.fields) or name2 in people else name2
        if weak not in draft.fields:
            continue
        text = draft.lx.text
        if weak == name2 and high2 - high > 3:
            start, end = trim(text, high, high2)
        elif weak == name and low2 - low > 3:
            start, end = trim(text, low, low2)
        else:
            start = end = 0
        old = draft.fields.pop(weak)
        if end - start > 2 and text[start:end] not in ("in", "ed", "by"):
            draft.put(weak, start, end, conf=old[3])
