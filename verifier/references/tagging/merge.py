"""Bring what the model labelled into what the grammar read.

Where both say the same, the grammar's value stays, for it knows what labels and marks to leave off,
and the model's probability becomes its confidence. Where they differ, the model decides if it is
sure enough. Addresses, identifiers and dates are the lexers': the model only chooses among them.
"""

import re
from collections.abc import Mapping, Sequence

from verifier.references.draft import Draft, trim
from verifier.references.model import Name, PartialDate
from verifier.references.tagging.borders import apart, outside_quotes
from verifier.references.tagging.decode import Run
from verifier.references.tagging.features import index_at
from verifier.references.tagging.people import people
from verifier.references.tagging.tokens import Token

WORDED = (
    "title",
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
    "edition",
    "volume",
    "issue",
    "page",
    "number",
)
COUNTED = frozenset(("volume", "issue", "page", "edition", "number"))
"""Fields that lexers cut exactly: the model may say that they are there, not where they end."""
LONGER = 3
"""By how many words the model may go on behind the names that the grammar read, unheeded."""
SPOKEN = frozenset(("interview", "personal_communication", "speech"))
NEVER_SPOKEN = frozenset(("title", "container-title", "collection-title", "publisher"))
"""Words of an interview or a letter that its reader left alone are roles and employers."""
PEOPLE = ("author", "editor", "translator")
SURE: Mapping[str, float] = {}
"""By label: from which probability on the model overrules the grammar."""
USUAL = 0.7
LABELS = re.compile(
    r"(?:(?:vols?|voll?|bde?|band|bd|tom[eoi]?|t|jg|jahrgang|lib|libro|voi|nos?|nr|nrs|n|iss(?:ue)?"
    r"|heft|h|fasc|pp?|pages?|pagg?|págs?|seiten?|s|ss|blz|с|т|№|at|in|eds?|hrsg|hg|éd|a cura di)"
    r"(?:\.|\b)[\s:]{0,3}){1,2}",
    re.IGNORECASE,
)
"""Words before a value that say what it is and are no part of it."""


def merge(draft: Draft, source: Sequence[Run], found: Sequence[Token], offset: int) -> None:
    """Change `draft`, whose text begins at `offset` of the note, to what the model says of it."""
    by_label: dict[str, list[Run]] = {}
    source = outside_quotes(draft, source, found, offset)
    for run in source:
        by_label.setdefault(run.label, []).append(run)
    size = len(draft.lx.text)
    taken: list[tuple[int, int]] = []
    for label in WORDED:
        runs = by_label.get(label)
        mine = draft.fields.get(label)
        if not runs:
            if mine is not None and _denied(draft, label, mine, source, found, offset):
                draft.drop(label)
            continue
        if label in COUNTED and mine is not None and _overlaps(mine, runs, found, offset):
            draft.fields[label] = (*mine[:3], round(max(r.probability for r in runs), 3))
            continue
        if mine is None and draft.special and draft.type in SPOKEN and label in NEVER_SPOKEN:
            continue
        run = _best(label, runs)
        start, end = found[run.first][1] - offset, found[run.last - 1][2] - offset
        if start < 0 or end > size:
            continue
        start, end = _clean(draft.lx.text, label, start, end)
        seat = draft.fields.get("publisher-place")
        if seat is not None and label != "publisher-place" and start < seat[1] < end:
            opened = draft.lx.text.rfind("(", start, seat[1])
            if opened > start and seat[2] >= end - 1:
                end = trim(draft.lx.text, start, opened)[1]
        if mine is not None and (
            _same(found, offset, (mine[1], mine[2]), (start, end))
            or run.probability < _needed(draft, label)
        ):
            if _same(found, offset, (mine[1], mine[2]), (start, end)):
                draft.fields[label] = (*mine[:3], round(max(run.probability, 0.05), 3))
            continue
        if end <= start or not _fits(draft, label, start, end):
            continue
        draft.fields.pop(label, None)
        draft.put(label, start, end, conf=round(run.probability, 3))
        taken.append((start, end))
    for role in PEOPLE:
        _people(draft, role, by_label.get(role, []), found, offset)
    apart(draft, PEOPLE)
    _date(draft, by_label.get("issued", []), found, offset)


def _overlaps(
    mine: tuple[str, int, int, float], runs: Sequence[Run], found: Sequence[Token], offset: int
) -> bool:
    """Say whether a field of the grammar and one of the runs share words."""
    start, end = mine[1] + offset, mine[2] + offset
    return any(found[r.first][1] < end and start < found[r.last - 1][2] for r in runs)


NUMERAL = re.compile(r"\d|[IVXLCivxlc]+\b|[A-Z]\b")
OTHER_PLACE = re.compile(
    r"\s*(?:para|¶|§|art|arts|sec|section|cl|ch|chap|cap|rn|rz|n|nn|note|fn|col|line|lines)\b\.?",
    re.IGNORECASE,
)


def _fits(draft: Draft, label: str, start: int, end: int) -> bool:
    """Say whether words can be the field at all; what the grammar has read otherwise stays so."""
    if label not in COUNTED:
        return True
    text = draft.lx.text
    if label in ("volume", "issue", "page"):
        if not NUMERAL.search(text, start, end) or end - start > 60:
            return False
        if label == "page" and (draft.locator or OTHER_PLACE.match(text[start:end])):
            return False
        for name in COUNTED - {label}:
            other = draft.fields.get(name)
            if other is not None and other[1] < end and start < other[2]:
                return False
        spans = draft.spans.get("issued")
        if spans is not None and spans[0] < end and start < spans[1]:
            return False
    return True


SPECIAL = 0.9
"""The same where a reader of the kind at hand knew its own: talks, laws, papers of the UN."""


def _needed(draft: Draft, label: str) -> float:
    """Return how sure the model must be to overrule the grammar."""
    return SPECIAL if draft.special else SURE.get(label, USUAL)


def _best(label: str, runs: Sequence[Run]) -> Run:
    """Return the run that is the field: of titles and containers the longest of the first two."""
    if len(runs) == 1 or label not in ("title", "container-title"):
        return runs[0]
    return max(runs[:2], key=lambda run: run.last - run.first)


def _clean(text: str, label: str, start: int, end: int) -> tuple[int, int]:
    if label in ("volume", "issue", "page", "number") and (lead := LABELS.match(text, start, end)):
        start = lead.end() if lead.end() < end else start
    if label == "title" and text[end : end + 1] in tuple("?!"):
        end += 1
    last = text[start:end].rsplit(" ", 1)[-1]
    cut = label in ("container-title", "edition") and last.isalpha() and len(last) <= 4
    if cut and text[end : end + 1] == ".":
        end += 1
    for opening, closing in ("“”", "«»", "„“"):
        at = text.rfind(opening, start, end)
        if at >= 0 and closing not in text[at + 1 : end + 1]:
            start, end = (start, at) if at > start + 3 else (at + 1, end)
    start, end = trim(text, start, end, " \t\n,;:")
    opened, closed = text.count("(", start, end), text.count(")", start, end)
    if opened > closed and text[end : end + 1] == ")":
        end += 1
    return start, end


def _tokens(found: Sequence[Token], offset: int, span: tuple[int, int]) -> tuple[int, int]:
    """Return the indices of the first token that begins in a range and of the first behind it."""
    return index_at(found, span[0] + offset), index_at(found, span[1] + offset)


def _same(
    found: Sequence[Token], offset: int, one: tuple[int, int], other: tuple[int, int]
) -> bool:
    return one == other or _tokens(found, offset, one) == _tokens(found, offset, other)


def _denied(
    draft: Draft,
    label: str,
    mine: tuple[str, int, int, float],
    source: Sequence[Run],
    found: Sequence[Token],
    offset: int,
) -> bool:
    """Say whether the model gives the words of a field to another one."""
    start, end = mine[1] + offset, mine[2] + offset
    return any(
        found[run.first][1] < end
        and found[run.last - 1][2] > start
        and run.label != label
        and run.probability >= _needed(draft, label)
        for run in source
    )


def _people(
    draft: Draft, role: str, runs: Sequence[Run], found: Sequence[Token], offset: int
) -> None:
    mine = draft.spans.get(role)
    text = draft.lx.text
    if not runs:
        return
    start, end = found[runs[0].first][1] - offset, found[runs[0].last - 1][2] - offset
    if start < 0 or end > len(text):
        return
    probability = round(runs[0].probability, 3)
    if mine is not None and role in draft.names:
        if _same(found, offset, (mine[0], mine[1]), (start, end)):
            draft.spans[role] = (mine[0], mine[1], probability)
            return
        if draft.special and mine[0] <= start < mine[1]:
            return  # it left roles and employers out, which the model may not
        first, last = _tokens(found, offset, (mine[0], mine[1]))
        longer = runs[0].last - last
        onward = text[mine[1] : found[last][1] - offset] if longer > 0 else ""
        if probability < _needed(draft, role) or (
            first == runs[0].first
            and 0 < longer <= LONGER
            and not any(mark in onward for mark in ";/&")
        ):
            return
    names: list[Name] = []
    for run in runs[:3]:
        low, high = found[run.first][1] - offset, found[run.last - 1][2] - offset
        if low >= 0 and high <= len(text):
            names += people(draft, low, high)
    if names:
        draft.names[role] = names
        draft.spans[role] = (start, end, probability)


def _date(draft: Draft, runs: Sequence[Run], found: Sequence[Token], offset: int) -> None:
    """Choose the date that the model points at, where the grammar took another or none."""
    if not runs:
        return
    run = max(runs, key=lambda r: r.probability)
    start, end = found[run.first][1] - offset, found[run.last - 1][2] - offset
    mine = draft.spans.get("issued")
    if mine is not None and mine[0] < end and start < mine[1]:
        draft.spans["issued"] = (mine[0], mine[1], round(run.probability, 3))
        return
    if mine is not None and run.probability < _needed(draft, "issued"):
        return
    chosen = next((d for d in draft.lx.dates if d.start < end and start < d.end), None)
    if chosen is not None:
        draft.date, draft.issued = chosen.date, chosen
        draft.spans["issued"] = (chosen.start, chosen.end, round(run.probability, 3))
        return
    text = draft.lx.text[start:end]
    if (year := re.search(r"(?<!\d)1[4-9]\d\d|20\d\d(?!\d)", text)) is not None:
        value = int(year[0])
        draft.date = PartialDate(year[0], (value, 1, 1), (value, 12, 31))
        draft.spans["issued"] = (start + year.start(), start + year.end(), run.probability)
