"""What follows a title: the journal, book or newspaper, its editors, its imprint."""

import re

from verifier.references.brackets import classify
from verifier.references.draft import Draft, trim
from verifier.references.imprint import strip_imprint, strip_imprint_all
from verifier.references.lexers import LINK, OPENING
from verifier.references.names import names_in
from verifier.references.names import people as read_people
from verifier.references.numerals import ROMAN, clean_number
from verifier.references.places import is_place, place_shaped
from verifier.references.serials import assign
from verifier.references.tails import scan
from verifier.references.wordings import (
    BACK,
    DEGREE,
    EDITION,
    EDITOR_CLOSED,
    EDITOR_PAREN,
    EDITORS_INSIDE,
    IN,
    MIDDLE_PAGES,
    OF_SERIES,
    PHRASE,
    PHRASED,
    PHRASED_PARTS,
    SAME_EDITOR,
    clean_edition,
)
from verifier.references.words import NEWS_AGENCIES


def container_part(draft: Draft, start: int, end: int, *, inside: bool) -> None:
    """Read what follows a title: container, editors, imprint; `inside` after the word "in"."""
    lx, text = draft.lx, draft.lx.text
    start, end = trim(text, start, end, " \t,;:.")
    aside = lx.paren_at(start)
    if aside is not None and aside[1] < end and classify(lx, *aside) == "note":
        start, end = trim(text, aside[1], end, " \t,;:.")
    if "author" not in draft.names and (
        by := re.compile(r"(?:by|par|von)\s(?=[A-Z])").match(text, start, end)
    ):
        people = names_in(text, draft.pieces, by.end(), end)
        draft.add_names("author", people.names, by.end(), people.end, 0.7)
        start = people.end if people.names else start
        start, end = trim(text, start, end, " \t,;:.")
    while start < end and lx.flat[start] in (OPENING[LINK], LINK):
        start, end = trim(text, start + 1, end, " \t,;:.")
    if start >= end:
        return
    led = re.compile(r"(\d{1,3})\s(?=[A-Z][a-z])").match(text, start, end)
    if led and "volume" not in draft.fields and not inside:
        draft.put("volume", *led.span(1))
        start = led.end()
    if found := IN.match(lx.flat, start, end) or re.compile(
        r"(?:[Ii]n:?|dans|nel(?:la)?|en)\s+"
    ).match(lx.flat, start, end):
        inside = True
        start = found.end()
    if inside:
        draft.seen.add("in")
    if not inside and law_review(draft, start, end):
        return
    if cited := re.compile(
        r"[,\s]{0,3}\b(?:op\.?\s?cit|loc\.?\s?cit|a\.\s?a\.\s?O)\b", re.I
    ).search(text, start, end):
        end = cited.start()
        people = names_in(text, draft.pieces, start, end)
        if people.names and inside:
            draft.add_names("editor", people.names, start, end, 0.7)
            return
    if inside and (same := SAME_EDITOR.match(text, start, end)):
        start = same.end()
    quote = next(
        (q for q in lx.quotes if start <= q.outer_start < start + 3 and q.outer_end <= end + 1),
        None,
    )
    if mark := EDITOR_PAREN.search(text, start, end):
        people = names_in(text, draft.pieces, start, mark.start())
        if people.names and people.end >= mark.start() - 3:
            draft.add_names("editor", people.names, start, people.end, 0.9)
            start, _ = trim(text, mark.end(), end)
        elif mark.start() - start > 8:
            # Container, Editor (ed.)
            cut = lx.flat.rfind(",", start, mark.start())
            people = names_in(text, draft.pieces, cut + 1, mark.start())
            if cut > start and people.names:
                draft.add_names("editor", people.names, cut + 1, mark.start(), 0.7)
                rest = trim(text, mark.end(), end)
                if rest[0] < rest[1]:
                    strip_imprint_all(draft, rest[0], rest[1])
                end = cut
    elif (after := EDITOR_CLOSED.search(text, start, end)) and after.start() - start < 120:
        people = names_in(text, draft.pieces, start, after.start())
        if people.names and people.end >= after.start() - 2:
            draft.add_names("editor", people.names, start, after.start(), 0.8)
            start, _ = trim(text, after.end(), end)
    for paren in lx.parens:
        inner = EDITORS_INSIDE.search(text, paren[0], paren[1]) if start < paren[0] < end else None
        if inner:
            people = names_in(text, draft.pieces, paren[0] + 1, inner.start())
            draft.add_names("editor", people.names, paren[0] + 1, inner.start(), 0.8)
            if paren[1] >= end - 3:
                end = paren[0]
    if inside and (of := OF_SERIES.search(text, start, end)):
        draft.put("volume", *of.span("volume"))
        draft.put("collection-title", *of.span("series"))
        if of.end() < end - 3:
            strip_imprint(draft, of.start(), end)
        end = of.start()
    start, end = phrases(draft, start, end)
    if start >= end:
        return
    if not inside and (degree := DEGREE.match(text, start, end)):
        draft.put("genre", start, degree.end(), conf=0.8)
        strip_imprint_all(draft, *trim(text, degree.end(), end))
        return
    if "page" not in draft.fields and (middle := MIDDLE_PAGES.search(lx.flat, start, end)):
        which = "pages" if middle["pages"] else "bare"
        draft.put("page", *middle.span(which), clean_number(middle[which]))
        rest = trim(text, middle.end(), end)
        if rest[1] - rest[0] > 3:
            strip_imprint_all(draft, *rest)
        end = middle.start()
    if "editor" not in draft.names and inside and quote is None:
        start = bare_editors(draft, start, end)
    if start >= end:
        return
    if (edition := EDITION.search(text, start, end)) and edition.end() >= end - 3:
        draft.put("edition", edition.start(), edition.end(), clean_edition(edition[0]))
        start, end = trim(text, start, edition.start())
    if quote is not None and quote.outer_end <= end:
        draft.put("container-title", quote.start, quote.end)
        rest = trim(text, quote.outer_end, end)
        if rest[1] > rest[0]:
            strip_imprint_all(draft, *rest)
        return
    for paren in draft.lx.parens:
        if start < paren[0] and end - 3 < paren[1] <= end:
            town = inside and "," in text[paren[0] : paren[1]]
            if BACK.match(text, *paren) or town:
                end = paren[0]
    if "body-author" in draft.seen and not inside and is_place(text[start:end]):
        draft.put("publisher-place", start, end, conf=0.85)
        return
    end = news_place(draft, start, end)
    if "volume" not in draft.fields or inside:
        end = strip_imprint(draft, start, end)
    start, end = trim(text, start, end)
    series(draft, start, end)


def series(draft: Draft, start: int, end: int) -> None:
    """Set the container to the range; words at its end that are numbers become volume and issue."""
    pieces = [p for p in draft.pieces if start <= p[1] and p[2] <= end]
    tail = scan(draft.lx, pieces, 0, len(pieces))
    if (
        tail.items
        and 0 < tail.head < len(pieces)
        and any(i.label or ROMAN.match(i.text) for i in tail.items)
    ):
        end = pieces[tail.head - 1][2]
        assign(draft, tail.items, container=True)
    start, end = trim(draft.lx.text, start, end)
    if dated := re.compile(r"\s(?:vom|v\.|of|du|van|from)\Z").search(draft.lx.text, start, end):
        end = dated.start()
    if end - start > 1:
        draft.put("container-title", start, end)


def news_place(draft: Draft, start: int, end: int) -> int:
    """Take `(Town)` off a newspaper or an organisation; return where the name ends."""
    lx = draft.lx
    comma = lx.flat.rfind(", ", start, end)
    if comma > start:
        town, agency = lx.text[comma + 2 : end].strip(" ,;"), lx.text[start:comma]
        known = agency.split()[-1].casefold() in NEWS_AGENCIES
        if place_shaped(town) and known:
            draft.put("publisher-place", comma + 2, end)
            return comma
    last = next((p for p in lx.parens if p[1] <= end and end - p[1] < 3 and p[0] > start), None)
    if last is None:
        return end
    s, e = trim(lx.text, last[0] + 1, last[1] - 1)
    if (
        (place_shaped(lx.text[s:e]) or is_place(lx.text[s:e]))
        and e - s > 3
        and not lx.text[s:e].isupper()
    ):
        draft.put("publisher-place", s, e)
        draft.seen.add("seat")
        return last[0]
    return end


def law_review(draft: Draft, start: int, end: int) -> bool:
    """Read `(1976) 89 Harvard Law Rev.` and `[1983] Public Law`."""
    lx, text = draft.lx, draft.lx.text
    paren = lx.paren_at(start)
    if paren is None or classify(lx, *paren) != "year":
        return False
    rest, stop = trim(text, paren[1], end, " ,;:")
    if rest >= stop:
        return False
    found = re.compile(
        r"(\d{1,4}|[IVXLC]{1,7}(?=\s))(?:\s?\((\d{1,3}(?:[-/]\d{1,3})?)\))?[\s,]{1,3}"
    ).match(text, rest, stop)
    year = re.search(r"\d{4}", text[paren[0] : paren[1]])
    if year and draft.year is None:
        draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
    if found:
        draft.drop("volume")
        draft.put("volume", rest, found.end(1), conf=0.9)
        if found[2]:
            draft.put("issue", found.start(2), found.end(2))
        rest = found.end()
    s, e = trim(text, rest, stop, " \t,;:/|")
    draft.put("container-title", s, e, conf=0.9)
    draft.seen.add("law-review")
    return True


def phrases(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Take `edited by X`, `hrsg. von X`, `trans. X` out of a range; return what is left."""
    text = draft.lx.text
    if not (draft.lx.says(PHRASED) or draft.lx.holds(PHRASED_PARTS)):
        return start, end
    for _ in range(3):
        found = None
        for mark in PHRASE.finditer(text, start, end):
            before = text[mark.start() - 1 : mark.start()] if mark.start() > start else ","
            if before.isspace() or before in ",.(;":
                if re.match(r"(?i)eds?\.\s?\Z", mark[0]) and re.search(
                    r"\d(?:st|nd|rd|th)?\s?\Z", text[start : mark.start()]
                ):
                    continue
                found = mark
                break
        if found is None:
            return start, end
        people = names_in(text, draft.pieces, found.end(), end)
        if not people.names:
            return start, end
        role = "translator" if found["tr"] else "editor"
        draft.add_names(role, people.names, found.end(), people.end, 0.85)
        if people.end >= end - 2:
            end = found.start()
        elif found.start() - start < 3:
            start = people.end
        else:
            tail = trim(text, people.end, end)
            end = found.start()
            if tail[1] - tail[0] > 2 and draft.lx.flat[tail[0]] not in OPENING.values():
                strip_imprint_all(draft, *tail)
        start, end = trim(text, start, end)
    return start, end


def bare_editors(draft: Draft, start: int, end: int) -> int:
    """Read `Szalai / Petrella` or `H. M. Johnson, Social System` after "in"; return the rest."""
    text = draft.lx.text
    at = next((k for k, p in enumerate(draft.pieces) if p[1] >= start), len(draft.pieces))
    people = read_people(text, draft.pieces, at, end)
    if not people.names:
        return start
    rest, stop = trim(text, people.end, end)
    if rest >= stop:
        if len(people.names) > 1 or len(text[start:stop].split()) == 1 or people.names[0].given:
            draft.add_names("editor", people.names, start, people.end, 0.6)
            return end
        return start
    comma = text[people.end : rest]
    full = all(n.given for n in people.names)
    slash = "/" in text[start : people.end]
    if ("," in comma or ":" in comma) and (
        (full and re.search(r"\b\w\.", text[start : people.end])) or slash
    ):
        draft.add_names("editor", people.names, start, people.end, 0.6)
        return rest
    return start
