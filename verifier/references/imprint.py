"""Places, publishers, editions: the imprint, and what the numbers of a tail mean."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import COVERED, OPENING, PAREN, QUOTE
from verifier.references.names import names_in
from verifier.references.places import is_place, is_publisher, last_stop, place_colon, place_shaped
from verifier.references.wordings import (
    DEGREE,
    EDITION,
    EDITORS,
    FORTHCOMING,
    SERIES,
    TRANSLATORS,
    YEAR_IN,
    clean_edition,
)
from verifier.references.words import JOURNAL_WORDS


def _dated(draft: Draft, start: int, end: int) -> list[tuple[int, int]]:
    """Take the date of an imprint; return where its dates and years stand."""
    out: list[tuple[int, int]] = []
    for date in draft.lx.dates_in(start, end):
        if date.kind in COVERED:
            if draft.year is None and draft.issued is None:
                draft.issued = date
            out.append((date.start, date.end))
    for year in YEAR_IN.finditer(draft.lx.text, start, end):
        if any(s <= year.start() < e for s, e in out):
            continue
        earlier = BEFORE.search(draft.lx.text, start, year.start())
        if draft.year is None and draft.issued is None and not earlier:
            draft.year = (year[0], year.start(), year.end())
        out.append(year.span())
    return sorted(out)


COMMAND = re.compile(r"\b(?:Cm(?:nd)?|Cmd|Cd|H\.?\s?[CL])\.?\s\d")
BEFORE = re.compile(r"\b(?:first\spublished|originally|orig\.|zuerst|erstmals)\s\Z", re.I)
NUMBERED = re.compile(r"\b[Nn]o\.?\s?\d{1,6}\Z")
CHAIR = re.compile(r"(?:[Cc]hair(?:man|ed\sby)?|[Vv]orsitz)\b")


def read_imprint(draft: Draft, start: int, end: int, *, inside: bool = False) -> bool:
    """Read `Place: Publisher, Year` in any order from ``text[start:end]``; say if it was one."""
    text = draft.lx.text
    if edition := EDITION.search(text, start, end):
        draft.put("edition", edition.start(), edition.end(), clean_edition(edition[0]))
        draft.seen.add("edition")
        rest = [(start, edition.start()), (edition.end(), end)]
    else:
        rest = [(start, end)]
    if inside and COMMAND.search(text, start, end):
        rest = [
            (start + m.start(), start + m.end()) for m in re.finditer(r"[^;]+", text[start:end])
        ]
    done = bool(edition)
    spans: list[tuple[int, int]] = []
    for s, e in rest:
        at = s
        for begin, stop in _dated(draft, s, e):
            spans.append((at, begin))
            at = stop
        spans.append((at, e))
    for s, e in spans:
        s, e = trim(text, s, e)
        if lead := FORTHCOMING.match(text, s, e):
            s = lead.end()
        if thesis := DEGREE.match(text, s, e):
            draft.put("genre", s, thesis.end(), conf=0.8)
            s, e = trim(text, thesis.end(), e)
        if CHAIR.match(text, s, e):
            continue
        if inside and (numbered := NUMBERED.search(text, s, e)):
            draft.put("number", s, numbered.end(), conf=0.6)
            continue
        words = text[s:e]
        if e - s < 2 or not re.search(r"[^\W\d_]{2}", words):
            continue
        if found := EDITORS.match(words):
            people = names_in(text, draft.pieces, s + found.end(), e)
            draft.add_names("editor", people.names, s, e, 0.7)
            done = True
            continue
        if found := TRANSLATORS.match(words + " "):
            people = names_in(text, draft.pieces, s + found.end(), e)
            draft.add_names("translator", people.names, s, e, 0.7)
            continue
        if inside and SERIES.search(words):
            low = (
                "collection-title"
                if re.search(r"cm(?:nd?)?|cmd|cd|h\.?c|h\.?l|series|reihe", words, re.I)
                else "container-title"
            )
            number = re.search(r"\.?\s(?:no\.?\s?|nr\.?\s?)?(\d{1,6})\Z", words, re.I)
            if number:
                draft.put("number", s + number.start(1), s + number.end(1))
                if low == "collection-title":
                    draft.put("volume", s + number.start(1), s + number.end(1))
                e = s + number.start()
            draft.put(low, s, e)
            done = True
            continue
        done = _place_and_publisher(draft, s, e, inside) or done
    return done


def _place_and_publisher(draft: Draft, start: int, end: int, inside: bool) -> bool:
    text = draft.lx.text
    words = text[start:end]
    colon = re.search(r"\s?:\s?", words)
    if colon and ";" in words[: colon.start()]:
        colon = None
    if colon:
        left, right = words[: colon.start()], words[colon.end() :]
        s, m = start + colon.start(), start + colon.end()
        if (
            is_publisher(left)
            and (is_place(right) or not is_publisher(right))
            and not is_place(left)
        ):
            draft.put("publisher", start, s)
            draft.put("publisher-place", m, end)
        else:
            draft.put("publisher-place", start, s, conf=0.9)
            rest = re.search(r",\s(?:for\s)?", right)
            if rest and is_place(right[rest.end() :]) and is_publisher(right[: rest.start()]):
                end = m + rest.start()
            draft.put("publisher", m, end, conf=0.9)
        return True
    if is_place(words) and not re.search(r"\b(?:Press|Verlag)\b", words):
        draft.put("publisher-place", start, end, conf=0.85)
        return True
    parts = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^,;]+", words)]
    places = [is_place(text[s:e]) for s, e in parts]
    if len(parts) > 1 and places[-1] and not places[0]:
        k = len(parts) - 1
        while k > 1 and (places[k - 1] or len(text[slice(*parts[k - 1])].strip(" .")) == 2):
            k -= 1
        draft.put("publisher", start, parts[k - 1][1])
        draft.put("publisher-place", parts[k][0], end)
        return True
    if len(parts) > 1 and places[0]:
        k = 1
        while k < len(parts) and places[k]:
            k += 1
        draft.put("publisher-place", start, parts[k - 1][1])
        draft.put("publisher", parts[k][0] if k < len(parts) else end, end)
        return True
    if is_publisher(words):
        draft.put("publisher", start, end)
        return True
    if re.match(r"[A-Z]{2,6}\Z", words.strip()):
        draft.put("publisher", start, end)
        return True
    if inside and len(parts) == 2 and place_shaped(text[slice(*parts[1])]):
        draft.put("publisher", *parts[0])
        draft.put("publisher-place", *parts[1])
        return True
    if inside and place_shaped(words):
        comma = re.compile(r"\s?,\s?(?:c\.?\s?)?\d{4}").match(text, end) is not None
        draft.put("publisher" if comma else "publisher-place", start, end, conf=0.6)
        return True
    if inside and len(words) < 60:
        draft.put("publisher", start, end, conf=0.5)
        return True
    return False


def strip_imprint_all(draft: Draft, start: int, end: int) -> None:
    """Read a range that should be an imprint whole."""
    read_imprint(draft, start, end, inside=True)


def strip_imprint(draft: Draft, low: int, high: int) -> int:
    """Take an imprint off the end of ``text[low:high]`` and return where the rest ends.

    At least one segment before it must be left for the title.
    """
    lx, text = draft.lx, draft.lx.text
    flat = lx.flat
    low, high = trim(text, low, high, " ,;:")
    colon = place_colon(flat, text, low, high)
    if colon is not None:
        start = colon
        read_imprint(draft, start, high)
        draft.seen.add("imprint")
        return start
    cut = max(flat.rfind(",", low, high), flat.rfind(";", low, high), last_stop(flat, low, high))
    if cut <= low:
        return high
    s, e = trim(text, cut + 1, high)
    words = text[s:e]
    if not words or QUOTE in flat[s:e] or PAREN in flat[s:e] or OPENING[PAREN] in flat[s:e]:
        return high
    if is_publisher(words) and not is_place(words):
        before = max(
            flat.rfind(",", low, cut), last_stop(flat, low, cut), flat.rfind(";", low, cut)
        )
        s2, e2 = trim(text, before + 1, cut)
        if before > low and is_place(text[s2:e2]):
            draft.put("publisher-place", s2, e2)
            draft.put("publisher", s, e)
            draft.seen.add("imprint")
            return before
        draft.put("publisher", s, e)
        draft.seen.add("imprint")
        return cut
    if is_place(words):
        return _with_publisher(draft, low, cut, s, e)
    if _town_before_year(draft, words, s, e):
        draft.put("publisher-place", s, e, conf=0.5)
        draft.seen.add("imprint")
        return cut
    if draft.year and len(words.split()) <= 2 and place_shaped(words):
        before = max(flat.rfind(",", low, cut), last_stop(flat, low, cut))
        s2, e2 = trim(text, before + 1, cut)
        if before > low and is_place(text[s2:e2]):
            draft.put("publisher-place", s2, e2)
            draft.put("publisher", s, e)
            draft.seen.add("imprint")
            return before
    return high


def _town_before_year(draft: Draft, words: str, start: int, end: int) -> bool:
    """Say whether `Tivat 1980` ends the citation as a town does that no list of ours knows.

    It is one capitalised word, no word of journals and no abbreviation, right before the year.
    """
    if draft.year is None or not 0 <= draft.year[1] - end < 3 or "volume" in draft.fields:
        return False
    if "," in draft.lx.text[end : draft.year[1]] or not re.match(
        r"[A-ZÀ-Þ][^\W\d_]+(?:/\w+\.?)?\Z", words
    ):
        return False
    if words.casefold() in JOURNAL_WORDS or sum(c.isupper() for c in words.split("/")[0]) > 1:
        return False
    return ("page-label" in draft.seen or "page" not in draft.fields) and start > 0


def _with_publisher(draft: Draft, low: int, cut: int, s: int, e: int) -> int:
    """Take `Publisher, Place` or `Place, State` or the place alone off the end."""
    text, flat = draft.lx.text, draft.lx.flat
    while True:
        before = max(
            flat.rfind(",", low, cut), last_stop(flat, low, cut), flat.rfind(";", low, cut)
        )
        s2, e2 = trim(text, before + 1, cut)
        words = text[s2:e2]
        if before > low and is_place(words) and not is_publisher(words) and len(words) < 40:
            s, cut = s2, before
            continue
        break
    draft.put("publisher-place", s, e)
    draft.seen.add("imprint")
    if before > low and is_publisher(words) and len(words) < 80:
        draft.put("publisher", s2, e2)
        return before
    return cut
