"""What a model is told of each token of a note.

Every token has the word itself, its shape, its ends and the lists it is in; the same of its
neighbours; the marks before and behind it; whether it stands in quotation marks or brackets; what
the stretch of text it stands in holds (a year, an address, a word for talks, a verb); and what the
grammar made of it. Strings of one word are made once and kept.
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from verifier.references.tagging.shapes import KEPT, Word, word_of
from verifier.references.tagging.tokens import Token

OPENING, CLOSING = "“«„‹", "”»›"


@frozen
class Mark:
    """What the grammar made of a range of the note: a label, or the kind of a part."""

    start: int
    end: int
    label: str
    confidence: float = 1.0


_GAP = str.maketrans({
    **dict.fromkeys("“”\"„«»‹›", "q"),
    **dict.fromkeys("‘’'`´", "a"),
    **dict.fromkeys("–—-‐‑−", "-"),
    **dict.fromkeys("\t\n\r\xa0\u2009\u202f", " "),
    "[": "(", "]": ")", "*": "", "_": "", "\xad": "",
})  # fmt: skip


def features(
    text: str, found: Sequence[Token], parts: Sequence[Mark], labels: Sequence[Mark]
) -> list[list[str]]:
    """Return the strings of each token; `parts` and `labels` are the grammar's."""
    size = len(found)
    if not size:
        return []
    said = _laid(found, labels)
    inside = _parts(found, parts)
    words = [word_of(token[0]) for token in found]
    raw = [text[: found[0][1]]]
    raw += [text[found[i - 1][2] : found[i][1]] for i in range(1, size)]
    raw.append(text[found[-1][2] :])
    gaps = [gap.translate(_GAP)[:4] for gap in raw]
    segments = _segments(words, raw)
    out: list[list[str]] = []
    quoted, depth = False, 0
    label_before = "^"
    for i in range(size):
        gap, behind = gaps[i], gaps[i + 1]
        if gap != " ":
            for mark in raw[i]:
                if mark in OPENING:
                    quoted = True
                elif mark in CLOSING:
                    quoted = False
                elif mark == '"':
                    quoted = not quoted
                elif mark in "([":
                    depth += 1
                elif mark in ")]" and depth:
                    depth -= 1
        word = words[i]
        label, label_after = said[i], said[i + 1] if i + 1 < size else "$"
        marked = (gap, behind, word.shape)
        told = (label_before, label, label_after, word.shape, gap, inside[i])
        row = [
            *word.own,
            *(_MARKED.get(marked) or _marked(marked)),
            *(_TOLD.get(told) or _told(told)),
        ]
        if i:
            before = words[i - 1]
            row += before.before
            row.append(f"-{before.shape}{word.shape}")
            if i > 1:
                row += words[i - 2].before2
        else:
            row.append("BOS")
        if i + 1 < size:
            row += words[i + 1].after
            row.append(f"+{word.shape}{words[i + 1].shape}")
            if i + 2 < size:
                row += words[i + 2].after2
        else:
            row.append("EOS")
        if quoted:
            row.append(f"Q{label}")
        if depth:
            row.append("P" if depth == 1 else "PP")
        row += segments[i]
        label_before = label
        out.append(row)
    return out


_MARKED: dict[tuple[str, str, str], tuple[str, ...]] = {}
_TOLD: dict[tuple[str, str, str, str, str, str], tuple[str, ...]] = {}
"""Strings that were made before: notes use few marks, and few labels beside each other."""


def _marked(key: tuple[str, str, str]) -> tuple[str, ...]:
    """Return the strings of the marks before and behind a word of some shape."""
    gap, behind, shape = key
    out = (f"<{gap}", f">{behind}", f"{gap}|{behind}", f"<{gap}{shape}", f">{behind}{shape}")
    if len(_MARKED) < KEPT:
        _MARKED[key] = out
    return out


def _told(key: tuple[str, str, str, str, str, str]) -> tuple[str, ...]:
    """Return the strings of what the grammar made of a word and its neighbours."""
    before, label, after, shape, gap, part = key
    out = (
        f"G{label}",
        f"g{before}|{label}",
        f"h{label}|{after}",
        f"G{label}{shape}",
        f"G{label}<{gap}",
        f"B{part}",
        f"B{part}<{gap}",
        f"B{part}{label}",
    )
    if len(_TOLD) < KEPT:
        _TOLD[key] = out
    return out


def _laid(found: Sequence[Token], labels: Sequence[Mark]) -> list[str]:
    """Return for each token the label of the first range that holds its beginning, or `o`."""
    out = ["o"] * len(found)
    for mark in labels:
        low, high = mark.start, mark.end
        sure = "" if mark.confidence >= 0.65 else "?"
        begun = False
        for i in range(index_at(found, low), len(found)):
            if found[i][1] >= high:
                break
            if out[i] == "o":
                out[i] = f"{mark.label}{sure}" if begun else f"{mark.label}{sure}!"
            begun = True
    return out


def _parts(found: Sequence[Token], parts: Sequence[Mark]) -> list[str]:
    """Return for each token the kind of the grammar's part: in capitals where the part begins."""
    out = ["-"] * len(found)
    for part in parts:
        kind = part.label
        for i in range(index_at(found, part.start), len(found)):
            if found[i][1] >= part.end:
                break
            out[i] = kind
            kind = kind.lower()
    return out


def index_at(found: Sequence[Token], offset: int) -> int:
    """Return the index of the first token that begins at `offset` or behind it."""
    low, high = 0, len(found)
    while low < high:
        middle = (low + high) // 2
        if found[middle][1] < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _segments(words: Sequence[Word], gaps: Sequence[str]) -> list[tuple[str, ...]]:
    """Return for each token what its stretch between stops holds, and where in it the token is.

    A stretch ends at a semicolon, and at a stop, question mark or colon before a capital where the
    word before is longer than an abbreviation.
    """
    size = len(words)
    bounds = [0]
    for i in range(1, size):
        gap = gaps[i]
        if len(gap) < 2:
            continue
        if ";" in gap or (
            ("." in gap or "?" in gap or ":" in gap or "!" in gap)
            and words[i].shape[0] in "XYd"
            and (words[i - 1].shape not in ("X", "Xx", "xx") or ")" in gap or "”" in gap)
        ):
            bounds.append(i)
    bounds.append(size)
    signs = [
        "".join(sorted(set("".join(word.flags for word in words[low:high]))))
        for low, high in pairwise(bounds)
    ]
    out: list[tuple[str, ...]] = []
    last = len(signs) - 1
    for number, sign in enumerate(signs):
        low, high = bounds[number], bounds[number + 1]
        length = min(5, (high - low) // 3)
        whole = f"S{sign}"
        before = signs[number - 1] if number else "^"
        behind = signs[number + 1] if number < last else "$"
        for i in range(low, high):
            at = i - low
            if at == 0:
                out.append(
                    (whole, f"S0{sign}", f"S0{sign}|{before}", f"S0L{length}", f"S0>{behind}")
                )
            elif at < 4:
                out.append((whole, f"S{at}", f"S1{sign}"))
            else:
                out.append((whole,))
    return out
