"""The tail of a citation: volume, issue, year, pages, and the imprint in or out of parentheses.

A tail is read backwards, piece by piece, as long as the pieces are numbers, their labels, dates,
parentheses or the marks between them; what it means is settled afterwards, from the front.
"""

import re
from collections.abc import Sequence

from attrs import define, field

from verifier.references.brackets import classify
from verifier.references.lexers import DATE, LINK, OPENING, PAREN, QUOTE, Lexed
from verifier.references.lexers import pieces as cut
from verifier.references.model import DateMention
from verifier.references.numerals import DASHES, ROMAN, SMALL_ROMAN, YEAR, number_like
from verifier.references.persons import Piece
from verifier.references.words import (
    FOLLOW_WORDS,
    ISSUE_LABELS,
    PAGE_LABELS,
    SECTION_LABELS,
    VOLUME_LABELS,
)

LABELS = {
    **dict.fromkeys(SECTION_LABELS, "section"),
    **dict.fromkeys(ISSUE_LABELS, "issue"),
    **dict.fromkeys(VOLUME_LABELS, "volume"),
    **dict.fromkeys(PAGE_LABELS, "page"),
}
MONTH_SHORT = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec".split(" "))
REGNAL = frozenset(
    ("phase", "part", "teil", "stage", "war", "weltkrieg", "class", "type", "level", "paul", "john",
     "henry", "louis", "ludwig", "friedrich", "wilhelm", "karl", "charles", "vatican", "title")
)  # fmt: skip
"""Words whose Roman numeral belongs to them."""
SERIES_WORDS = frozenset(("s", "serie", "ser", "series"))
AT = re.compile(r"\bat\b")
SKIPPED = frozenset(",.;:/'’+" + DASHES)


@define
class Item:
    """One element of a tail."""

    kind: str
    """number, date, year, pinpoint, issue, imprint, pending, note."""
    text: str
    start: int
    end: int
    label: str = ""
    before: str = ""
    """The mark that stands between the item before it and this one."""
    date: DateMention | None = None


@define
class Tail:
    """What was read, in order, and where the head ends."""

    items: list[Item] = field(factory=list)
    head: int = 0
    """Index of the first piece that belongs to the tail."""


def scan(lx: Lexed, pieces: Sequence[Piece], low: int, high: int) -> Tail:
    """Read the tail of ``pieces[low:high]`` backwards."""
    out = Tail(head=high)
    i = high - 1
    mark = ""
    follow: tuple[int, int] | None = None
    closed = False
    while i >= low:
        text, start, end = pieces[i]
        first = text[0]
        if text in SKIPPED or (len(text) == 1 and text in '()[]°*†„“”"»«>'):
            if text in ":;,/" or not mark:
                mark = text
            i -= 1
            continue
        if first == OPENING[LINK] or first == LINK:
            i -= 1
            out.head = i + 1
            continue
        if first == OPENING[PAREN]:
            kind = classify(lx, start, end)
            if kind == "numbered":
                inner = cut(lx.text, start + 1, end - 1)
                out.items.extend(reversed(scan(lx, inner, 0, len(inner)).items))
                out.head, mark, follow = i, "", None
                i -= 1
                continue
            if kind == "aside":
                i -= 1
                out.head = i + 1
                continue
            if kind == "note" and any(it.kind not in ("note",) for it in out.items):
                break
            if kind == "year" and any(it.kind in ("year", "imprint") for it in out.items):
                break
            if kind == "imprint" and closed:
                break
            out.items.append(Item(kind, lx.text[start + 1 : end - 1], start, end, before=mark))
            closed = closed or kind == "imprint"
            out.head, mark, follow = i, "", None
            i -= 1
            continue
        if first == OPENING[DATE]:
            if closed:
                break
            mention = next((d for d in lx.dates if d.start == start), None)
            out.items.append(Item("date", text, start, end, before=mark, date=mention))
            out.head, mark, follow = i, "", None
            i -= 1
            continue
        if first in (PAREN, QUOTE, DATE, OPENING[QUOTE]):
            break
        low_text = text.casefold()
        if low_text in MONTH_SHORT and i > low and YEAR.match(pieces[i - 1][0]):
            i -= 1
            continue
        if text == "DC" and i > low and pieces[i - 1][0] == ",":
            break
        lab = _label_before(pieces, i, low)
        lettered = lab is not None and lab[0] == "page" and re.match(r"[A-Z]{1,2}-\d{1,4}\Z", text)
        roman = SMALL_ROMAN.match(text) and lab is not None and lab[0] in ("page", "volume")
        if number_like(text) or roman or lettered:
            if (
                ROMAN.match(text)
                and not text.isdigit()
                and lab is None
                and not _numeral(pieces, i, low, out)
            ):
                break
            if (
                closed
                and lab is None
                and not (ROMAN.match(text) or (text.isdigit() and len(text) < 3))
            ):
                break
            if (
                lab is None
                and YEAR.match(text)
                and out.items
                and out.items[-1].kind == "year"
                and text in out.items[-1].text
            ):
                break
            begin, j = start, i
            while (
                j - 2 >= low
                and pieces[j - 1][0] in DASHES
                and (
                    number_like(pieces[j - 2][0]) or (roman and SMALL_ROMAN.match(pieces[j - 2][0]))
                )
                and pieces[j][1] - pieces[j - 2][2] < 6
            ):
                j -= 2
                begin = pieces[j][1]
            if closed and j != i and YEAR.match(pieces[j][0]):
                break
            stop = follow[1] if follow else end
            lab = _label_before(pieces, j, low)
            label = ""
            if lab is not None:
                label, j = lab
            out.items.append(
                Item("number", lx.text[begin:stop], begin, stop, label=label, before=mark)
            )
            out.head, mark, follow = j, "", None
            i = j - 1
            continue
        if low_text in FOLLOW_WORDS and i > low:
            if follow is None:
                last = end + 1 if lx.text[end : end + 1] == "." else end
                follow = (start, last)
                if low_text in ("e", "et", "and", "und", "u", "y", "en"):
                    follow = None
            if not _leads_to_number(pieces, i, low):
                break
            i -= 1
            continue
        if low_text == "at" and out.items:
            out.items[-1].before = "at"
            i -= 1
            out.head = i + 1
            continue
        if low_text in SERIES_WORDS and (found := _series(lx, pieces, i, low, out)):
            i = found - 1
            continue
        if (
            low_text in ("n", "fn", "anm", "note", "nota")
            and out.items
            and out.items[-1].kind == "number"
        ):
            out.items[-1].label = "section"
            out.head = i
            i -= 1
            continue
        break
    out.items.reverse()
    for k, it in enumerate(out.items):
        it.before = _between(lx, out.items[k - 1].end, it.start) if k else ""
    return out


def _series(lx: Lexed, pieces: Sequence[Piece], i: int, low: int, out: Tail) -> int:
    """Read `s. V`, `n. s.` or `N. S.` at `i`; return the index where it begins, or 0."""
    if not out.items or out.items[-1].kind != "number":
        return 0
    begin = i
    if i - 1 >= low and pieces[i - 1][0].casefold() in ("n", "nuova", "nouvelle", "new", "neue"):
        begin = i - 1
    elif i - 2 >= low and pieces[i - 1][0] == "." and pieces[i - 2][0].casefold() == "n":
        begin = i - 2
    numbered = out.items[-1]
    if begin == i:
        if len(out.items) < 2 or not ROMAN.match(numbered.text) or numbered.label:
            return 0
        start, end = pieces[i][1], numbered.end
        out.items.pop()
    else:
        start, end = pieces[begin][1], pieces[i][2]
    out.items.append(Item("series", lx.text[start:end], start, end))
    out.head = begin
    return begin


def _between(lx: Lexed, start: int, end: int) -> str:
    gap = lx.text[start:end]
    if "at" in gap and AT.search(gap):
        return "at"
    return next((c for c in gap if c in ":;,/" or c in DASHES), "")


def _label_before(pieces: Sequence[Piece], i: int, low: int) -> tuple[str, int] | None:
    """Return (kind of label, its index) where a label stands just before the piece `i`."""
    j = i - 1
    while j >= low and pieces[j][0] in ".°º:" and pieces[j + 1][1] - pieces[j][2] < 3:
        j -= 1
    if j < low:
        return None
    text = pieces[j][0]
    low_text = text.casefold()
    kind = LABELS.get(low_text)
    if kind is None and text == "№":
        kind = "issue"
    if kind is None:
        return None
    if (
        low_text in ("t", "v", "c", "f", "a", "b")
        and j + 1 == i
        and pieces[i][1] - pieces[j][2] > 0
        and text.isupper()
    ):
        return None
    if low_text == "s" and not text.isupper() and not pieces[i][0][:1].isdigit():
        return None
    if j - 1 >= low and kind == "section" and text == "§" and pieces[j - 1][0] == "§":
        j -= 1
    return kind, j


def _leads_to_number(pieces: Sequence[Piece], i: int, low: int) -> bool:
    """Say whether the piece before `i`, stops and other such words left out, is a number."""
    j = i - 1
    while j >= low and (pieces[j][0] in ".,;" or pieces[j][0].casefold() in FOLLOW_WORDS):
        j -= 1
    return j >= low and (number_like(pieces[j][0]) or SMALL_ROMAN.match(pieces[j][0]) is not None)


def _numeral(pieces: Sequence[Piece], i: int, low: int, tail: Tail) -> bool:
    """Say whether a Roman numeral without a label is a volume and no word or initial."""
    text = pieces[i][0]
    after = pieces[i + 1][0] if i + 1 < len(pieces) else ""
    if after == "." and i + 2 < len(pieces) and pieces[i + 2][0][:1].isalpha() and len(text) == 1:
        return False
    if len(text) == 1 and text not in "IVX":
        return False
    if i > low and pieces[i - 1][0].casefold() in REGNAL:
        return False
    if not tail.items:
        return len(text) > 1
    return i > low
