"""Quotation marks of all kinds, paired; an apostrophe is none."""

import re

from attrs import define

MARKS = {
    "“": "”", "„": "“”\"", "«": "»", "»": "«", "‘": "’", "‹": "›", '"': '"', "`": "'", "‚": "‘’",
    "'": "'",
}  # fmt: skip
MARK = re.compile("[" + "".join(MARKS) + "]")
PATIENCE = 12
"""Marks of one kind that may stay open before no more of them are tried."""


@define
class Quoted:
    """A quoted stretch: ``text[start:end]`` inside its marks, ``outer`` with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    mark: str


def quotations(mask: list[str]) -> list[Quoted]:
    """Return the outermost quotations, in order."""
    out: list[Quoted] = []
    failed: dict[str, int] = {}
    done = 0
    for mark_at in MARK.finditer("".join(mask)):
        at, mark = mark_at.start(), mark_at[0]
        if at < done or not _opens(mask, at):
            continue
        end = _closes(mask, at, mark) if failed.get(mark, 0) < PATIENCE else None
        if end is None:
            failed[mark] = failed.get(mark, 0) + 1
            continue
        start, stop, outer = at + 1, end, end + 1
        if mark in "`'" and mask[at + 1 : at + 2] == [mark]:
            start = at + 2
            outer = end + 2 if mask[end + 1 : end + 2] == ["'"] else end + 1
        out.append(Quoted(start, stop, at, outer, mark))
        done = outer
    return out


def _opens(mask: list[str], at: int) -> bool:
    """Say whether the mark at `at` opens a quotation rather than ends a word."""
    before = mask[at - 1] if at else " "
    after = mask[at + 1] if at + 1 < len(mask) else " "
    if mask[at] in "'‘":
        return (
            (not before.isalnum() and after.isalnum())
            or (mask[at] == "'" and after == "'" and not before.isalnum())
            or (mask[at] == "‘" and not before.isalnum() and not after.isspace())
        )
    if mask[at] == "»":
        return after.isalnum() and not before.isalnum()
    if mask[at] == '"':
        return (not before.isalnum() and before not in ".?!") or (
            after.isalnum() and before in ",.:;"
        )
    return True


def _closes(mask: list[str], at: int, mark: str) -> int | None:
    """Return where the quotation that opens at `at` closes."""
    wanted = MARKS[mark]
    size = len(mask)
    depth = 0
    last = None
    for i in range(at + 1, size):
        character = mask[i]
        if character == mark and mark in "“«‘„" and mark not in wanted:
            after = mask[i + 1] if i + 1 < size else " "
            if mark != "‘" or (not mask[i - 1].isalnum() and after.isalnum()):
                depth += 1
                continue
        if character not in wanted or i == at + 1:
            continue
        after = mask[i + 1] if i + 1 < size else " "
        if mark in "‘'`‚":
            # an apostrophe stands inside a word, or after the s of a plural
            if after.isalnum() or (mask[i - 1].isspace() and after.isspace() and mark != "‘"):
                continue
            if depth:
                depth -= 1
                continue
            if mask[i - 1] == "s" and after == " " and i + 2 < size and mask[i + 2].islower():
                last = i
                continue
            return i
        if depth:
            depth -= 1
            continue
        if mark == '"' and mask[i - 1].isspace() and after.isalnum():
            continue
        return i
    return last
