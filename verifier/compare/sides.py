"""A quotation and its passage side by side, for people to read."""

from collections.abc import Sequence
from typing import Literal

from verifier.compare.changes import Differences
from verifier.compare.locate import Run, Step
from verifier.compare.segments import Pattern
from verifier.compare.words import Words
from verifier.model.finding import Diff

SHOWN = 24
"""Words of the source that one difference shows."""


def both_sides(laid: Sequence[Step], said: Pattern, words: Words, told: Differences) -> Diff:
    """Return both sides, word for word; what differs in typography alone counts as the same."""
    changed = {(c.i, c.i_end, c.j, c.j_end) for c in (*told.changes, *told.marked)}
    out: list[tuple[Literal["=", "+", "-"], str]] = []

    def add(op: Literal["=", "+", "-"], text: str) -> None:
        if not text:
            return
        if out and out[-1][0] == op:
            out[-1] = (op, f"{out[-1][1]} {text}")
        else:
            out.append((op, text))

    for step in laid:
        if step.same:
            add("=", _said(said, step.i, step.i_end))
            continue
        inner = next((c for c in changed if step.i <= c[0] and c[1] <= step.i_end
                      and step.j <= c[2] and c[3] <= step.j_end), None)  # fmt: skip
        if inner is None:
            add("=", _said(said, step.i, step.i_end))
            continue
        i, i_end, j, j_end = inner
        add("=", _said(said, step.i, i))
        add("-", _said(said, i, i_end))
        add("+", _shortened(words, j, j_end))
        add("=", _said(said, i_end, step.i_end))
    return tuple(out)


def _said(said: Pattern, i: int, i_end: int) -> str:
    if i_end <= i:
        return ""
    return " ".join(said.text[said.items[i].start : said.items[i_end - 1].end].split())


def _shortened(words: Words, j: int, j_end: int) -> str:
    if j_end - j <= SHOWN:
        return words.raw(j, j_end)
    half = SHOWN // 2
    return f"{words.raw(j, j + half)} … {words.raw(j_end - half, j_end)}"


def parts_of(parts: Sequence[Run], said: Pattern) -> Diff:
    """Return the parts of a quotation that its source has in another order."""
    return tuple(("=", _said(said, run.i, run.i + run.length)) for run in parts)


TOLD = 4
"""Changes that a sentence tells one by one."""


def told_changes(differences: Differences, said: Pattern, words: Words) -> str:
    """Return the changes that nothing marks in words: “now” stands for “not”; “new” is left out."""
    told: list[str] = []
    for change in differences.changes[:TOLD]:
        mine = _said(said, change.i, change.i_end)
        theirs = _shortened(words, change.j, change.j_end)
        if mine and theirs:
            told.append(f"“{mine}” stands for “{theirs}”")
        elif theirs:
            told.append(f"“{theirs}” is left out")
        elif mine:
            told.append(f"“{mine}” is put in")
    more = len(differences.changes) - TOLD
    if more > 0:
        told.append(f"and {more} more change{'s' if more > 1 else ''}")
    return "; ".join(told)


def short(said: str, most: int = 120) -> str:
    """Return a quotation on one line, cut at a word to at most `most` characters."""
    words = " ".join(said.split())
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "…"
