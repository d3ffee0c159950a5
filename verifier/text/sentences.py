"""Where sentences end.

Rules, not a model: a stop, a question or an exclamation mark, a danda or their Chinese and Japanese
kin, closing marks behind it, and what comes next. Abbreviations, initials, numbers, ellipses and
quotations are what makes it hard. When in doubt two sentences stay one: a statement that is too
long still holds its quotation, one cut in half does not.
"""

import re
from collections.abc import Sequence

from verifier.text.abbreviations import (
    BEFORE_CLAUSES,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    MONTHS,
    PARTICLES,
    SHORT_MONTHS,
    SOMETIMES_LAST,
    STARTERS,
)
from verifier.text.marks import Quoted, quoted
from verifier.text.span import Span

LONGEST = 2000
"""Characters of a quotation or parenthesis that is kept whole."""

END = re.compile(
    r"(?<![.!?…‽؟۔।॥])[.!?…‽؟۔।॥]++(?:[ \u00a0]\.){0,6}+[\"'”’»›)\]}“‘*_]{0,6}+(?=\s|$|[—–])"
    r"|[。！？｡]+[」』”’）]{0,4}"
    r"|\n[ \t\r]*\n"
)
PAUSE = "—–"
WORD_BEFORE = re.compile(r"[^\s(\[{\"“‘«„—–/]{1,40}$")
OPENING = re.compile(r"[\s\"“”„«»‘’‚'`*_(\[{¿¡†‡]{0,20}")
NEXT_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
LETTER = re.compile(r"[^\W\d_]")
ITEM = re.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,5})[.)\]]{1,2}$")
ROMAN = re.compile(r"[IVXLCDMivxlcdm]{1,7}$")
INITIAL = re.compile(r"\s{1,3}[^\W\d_]\.")
INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}$")


def sentences(text: str, marks: Sequence[Quoted] | None = None) -> list[Span]:
    """Return the sentences of `text` in order, without the white space between them.

    A quotation or a parenthesis of up to 2000 characters is never cut; an empty line always cuts.
    """
    whole = _whole(text, quoted(text) if marks is None else marks)
    found: list[Span] = []
    start = at = 0
    inside = 0
    for match in END.finditer(text):
        end = match.end()
        if match[0][0] == "\n":
            end = match.start()
            at = match.end()
        else:
            while inside < len(whole) and whole[inside].end < end:
                inside += 1
            within = inside < len(whole) and whole[inside].start < match.start()
            if within and end < whole[inside].end:
                continue
            if not _ends(text, start, match):
                continue
            at = end
        if sentence := _trimmed(text, start, end):
            found.append(sentence)
        start = at
    if sentence := _trimmed(text, start, len(text)):
        found.append(sentence)
    return found


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    right = len(words.rstrip())
    return Span(start + left, start + right) if right > left else None


def _whole(text: str, marks: Sequence[Quoted]) -> list[Span]:
    """Return the stretches that no sentence may end in, in order, not overlapping."""
    stretches = [Span(q.outer_start, q.outer_end) for q in marks if _keeps(text, q)]
    stretches += _brackets(text)
    stretches.sort()
    merged: list[Span] = []
    for stretch in stretches:
        if merged and stretch.start < merged[-1].end:
            if stretch.end > merged[-1].end:
                merged[-1] = merged[-1].hull(stretch)
        else:
            merged.append(stretch)
    return merged


def _keeps(text: str, quotation: Quoted) -> bool:
    length = quotation.outer_end - quotation.outer_start
    return length <= LONGEST and "\n\n" not in text[quotation.outer_start : quotation.outer_end]


def _brackets(text: str) -> list[Span]:
    """Return the outermost balanced round and square brackets."""
    spans: list[Span] = []
    stack: list[tuple[str, int]] = []
    for match in re.finditer(r"[()\[\]]|\n[ \t\r]*\n", text):
        sign = match[0]
        if sign in "([":
            stack.append((sign, match.start()))
        elif sign in ")]" and stack and stack[-1][0] == ("(" if sign == ")" else "["):
            start = stack.pop()[1]
            if match.end() - start <= LONGEST:
                while spans and spans[-1].start >= start:
                    spans.pop()
                spans.append(Span(start, match.end()))
        elif sign[0] == "\n":
            stack.clear()
    return spans


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether the sentence that begins at `start` ends at the signs of `match`."""
    signs = match[0]
    if signs[0] in "。！？｡।॥۔؟":
        return True
    end = match.end()
    if end >= len(text):
        return True
    if text[end] in PAUSE:
        return False
    opening = OPENING.match(text, end)
    after = opening.end() if opening else end
    rest = text[after : after + 1]
    if not rest:
        return True
    if rest.islower() or rest in ",;:–—-=+&/%<>":
        return False
    if rest in "•·■▪◦":
        return True
    following = NEXT_WORD.match(text, after, after + 40)
    word = following[0] if following else ""
    dots = signs.count(".") + 3 * signs.count("…")
    if "!" in signs or "?" in signs or "‽" in signs:
        return True
    if dots >= 2:
        return dots > 3 or word in STARTERS or signs[-1] not in ".…"
    if signs != "." and signs[:2] != ".)":
        return _after_closing(text, start, match.start(), word)
    return _after_stop(text, start, match.start(), word)


def _before(text: str, start: int, stop: int) -> str:
    found = WORD_BEFORE.search(text[max(start, stop - 40) : stop])
    return found[0] if found else ""


def _after_closing(text: str, start: int, stop: int, word: str) -> bool:
    """Decide after a stop inside closing marks, ``p.)`` or ``Jr.”``, with a capital after it."""
    before = _before(text, start, stop)
    return before.lower() not in BEFORE_CLAUSES or word in STARTERS


def _after_stop(text: str, start: int, stop: int, word: str) -> bool:
    """Decide after a single full stop, with a capital, a figure or a sign after it."""
    before = _before(text, start, stop)
    if not before:
        return True
    low = before.lower()
    if ITEM.match(text[start : stop + 1].strip()) and stop - start < 12:
        return False
    starts = word in STARTERS
    if len(before) == 1 and before.isupper():
        return before != "M" and starts and word not in PARTICLES and not _initial(text, stop)
    if low in BEFORE_CLAUSES:
        return False
    if low in BEFORE_NAMES:
        return starts and before.islower()
    if low in BEFORE_NUMBERS:
        return not (word[:1].isdigit() or ROMAN.match(word) or not word)
    if low in SHORT_MONTHS:
        return starts
    if before.isdigit() and len(before) <= 2:
        return word.lower() not in MONTHS and not _ordinal(text, stop)
    if low in SOMETIMES_LAST:
        if low in ("etc", "usw", "ecc"):
            return bool(LETTER.match(word))
        return starts
    if "." in before and INITIALS.match(before):
        return starts and before[0].isupper()
    return True


def _initial(text: str, stop: int) -> bool:
    """Say whether a single letter with a stop follows the stop."""
    return bool(INITIAL.match(text, stop + 1))


def _ordinal(text: str, stop: int) -> bool:
    """Say whether a figure and a stop are an ordinal number, as in ``das 19. Jahrhundert``."""
    before = _before(text, 0, text.rfind(" ", max(0, stop - 4), stop) if stop else 0).lower()
    return before in ("am", "vom", "zum", "dem", "den", "der", "das", "im", "des", "beim", "bis")
