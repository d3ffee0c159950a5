"""The grammar of bibliographies and notes: names, title, container, imprint, numbers."""

import re

from verifier.references import papers, press
from verifier.references.bodies import bodies_before
from verifier.references.brackets import classify
from verifier.references.containers import container_part, phrases
from verifier.references.draft import Draft, trim
from verifier.references.heads import after_authors, authors_of, body_first, by_line, possessive
from verifier.references.imprint import strip_imprint
from verifier.references.lexers import OPENING
from verifier.references.names import Authors, names_in
from verifier.references.numerals import YEAR
from verifier.references.places import is_place
from verifier.references.serials import assign
from verifier.references.tails import Tail, scan
from verifier.references.titles import choose_title_quote, split_container
from verifier.references.wordings import (
    EDITED,
    EDITION,
    IN,
    INS,
    SHORT,
    SHORTENED,
    SHORTENED_PARTS,
    clean_edition,
)
from verifier.references.words import LAW_JOURNALS


def general(draft: Draft, low: int, high: int) -> None:
    """Read a citation by the grammar of bibliographies and notes."""
    lx, text = draft.lx, draft.lx.text
    tail = scan(lx, draft.pieces, 0, len(draft.pieces))
    if tail.head < len(draft.pieces):
        end = draft.pieces[tail.head][1]
    else:
        end = high
    quote = choose_title_quote(draft, low, end)
    limit = quote.outer_start if quote else end
    named = quote is not None and bodies_before(draft, low, quote)
    authors = Authors() if named else authors_of(draft, low, limit, quoted=quote is not None)
    start = authors.end if authors.names else low
    start = after_authors(draft, authors, start, end)
    if quote is not None:
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:"), conf=0.95)
        if not authors.names and not named:
            papers.body_before(draft, low, quote.outer_start)
        after = lx.paren_at(trim(text, quote.outer_end, end)[0])
        if after is not None and classify(lx, *after) == "year":
            year = re.search(r"\d{4}", text[after[0] : after[1]])
            if year is not None and not any(d.kind == "day" for d in lx.dates_in(*after)):
                draft.year = (year[0], after[0] + year.start(), after[0] + year.end())
                if not any(i.label for i in tail.items) and after[1] < end - 3:
                    draft.seen.add("law-review")
        if "law-review" not in draft.seen and press.tail(
            draft, low, (quote.outer_start, quote.outer_end), high
        ):
            return
        assign(draft, tail.items, container=True)
        if DESCRIBED.match(text, quote.outer_end, end):
            return
        container_part(draft, quote.outer_end, end, inside=False)
        return
    _unquoted(draft, authors, start, end, tail)


def _unquoted(draft: Draft, authors: Authors, start: int, end: int, tail: Tail) -> None:
    """Read a citation whose title has no marks."""
    lx, text = draft.lx, draft.lx.text
    inside = _find_in(draft, start, end)
    article = _article(tail, draft) and inside is None
    before = text[start:end].rstrip(" ,;:.")
    if before.strip() and before.split()[-1].casefold() in LAW_JOURNALS:
        draft.seen.add("law-journal")
    assign(draft, tail.items, container=article)
    start, end = trim(text, start, end, " ,;:.")
    if not authors.names and inside is None:
        start = possessive(draft, start, end) or body_first(draft, start, end)
        end = by_line(draft, start, end)
    if _italics(draft, start, end, article):
        return
    if inside is not None:
        s, e = _title(draft, start, inside.start())
        draft.put("title", s, e, conf=0.75)
        container_part(draft, inside.end(), end, inside=True)
        return
    shortened = lx.says(SHORTENED) or lx.holds(SHORTENED_PARTS)
    if shortened and (short := SHORT.search(lx.flat, start, end)):
        draft.seen.add("short")
        end = short.start()
        if not authors.names and end > start:
            alone = names_in(text, draft.pieces, start, end)
            if alone.names and alone.end >= trim(text, start, end)[1]:
                draft.add_names("author", alone.names, start, alone.end, 0.7)
                return
    start, end = phrases(draft, start, end)
    end = _dated_inside(draft, start, end)
    quoted = next((q for q in lx.quotes if start <= q.outer_start and q.outer_end <= end), None)
    if quoted is not None and quoted.mark == "«" and article | (quoted.outer_end >= end - 2):
        draft.put("container-title", quoted.start, quoted.end)
        draft.put("title", *trim(text, start, quoted.outer_start), conf=0.7)
        rest = trim(text, quoted.outer_end, end)
        if rest[1] - rest[0] > 2:
            strip_imprint(draft, start, rest[1])
        return
    edited = EDITED.search(lx.low) is not None
    for _ in range(3):
        previous = end
        if (
            edited
            and (edition := EDITION.search(text, start, end))
            and edition.end() >= end - 3
            and edition.start() > start
        ):
            draft.put("edition", edition.start(), edition.end(), clean_edition(edition[0]))
            draft.seen.add("edition")
            end = trim(text, start, edition.start())[1]
        weak = "volume" not in draft.fields and "issue" not in draft.fields
        last = text[max(start, lx.flat.rfind(",", start, end) + 1) : end]
        if (
            not article
            or "page-label" in draft.seen
            or "imprint" in draft.seen
            or (weak and is_place(last))
        ):
            end = strip_imprint(draft, start, end)
        s, end = trim(text, start, end, " ,;:.")
        inner = [p for p in draft.pieces if start <= p[1] and p[2] <= end]
        if "imprint" in draft.seen and previous != end and inner:
            more = scan(lx, inner, 0, len(inner))
            labelled = [i for i in more.items if i.label in ("volume", "issue")]
            if labelled and more.head > 0:
                assign(draft, labelled, container=False)
                end = inner[more.head - 1][2]
        if end == previous:
            break
    if "imprint" in draft.seen and "volume" not in draft.fields:
        article = False
    stops = authors.stop in ".:(" or "author-date" in draft.seen
    cut = split_container(draft, start, end, article=article, stops=stops)
    if (
        cut is not None
        and "imprint" in draft.seen
        and "volume" not in draft.fields
        and ("page" not in draft.fields or "page-label" in draft.seen)
    ):
        cut = None
    if cut is None:
        s, e = _title(draft, start, end)
        draft.put("title", s, e, conf=0.7)
        return
    s, e = trim(text, cut, end)
    if letter := draft.fields.pop("_letter", None):
        draft.put("container-title", s, letter[2], f"{text[s:e]} {letter[0]}")
    draft.put("container-title", s, e, conf=0.7)
    draft.put("title", *_title(draft, start, cut), conf=0.7)


DESCRIBED = re.compile(r"[\s,]{1,3}(?:dated|presented|prepared|attached|with\sthe)\s")
"""How the words behind a title begin that say something of the paper, and name nothing."""
LOOSE_END = re.compile(
    r"[.,]?\s(?:arXiv(?:\spreprint)?|[Uu]npublished(?:\s[a-z]+){0,3}|[Mm]imeo(?:graphed)?"
    r"|[Pp]reprint|[Mm]anuscript|en\sligne|[Oo]nline)\s?[.,;:]?\s?\Z"
)


def _dated_inside(draft: Draft, start: int, end: int) -> int:
    """Read `Title. (1991). Oxford: Reed Press`: a year in the middle, the imprint behind it."""
    text = draft.lx.text
    if loose := LOOSE_END.search(text[start:end]):
        end = start + loose.start()
    if draft.year is not None or draft.issued is not None:
        return end
    for paren in draft.lx.parens:
        if start + 8 < paren[0] and paren[1] < end - 3 and classify(draft.lx, *paren) == "year":
            year = re.search(r"\d{4}", text[paren[0] : paren[1]])
            if year is None:
                continue
            draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
            rest = trim(text, paren[1], end)
            before = strip_imprint(draft, paren[0], rest[1])
            if before > rest[0] + 3:
                container_part(draft, rest[0], before, inside=False)
            return trim(text, start, paren[0])[1]
    return end


HANGING = re.compile(r"[\s,]{1,3}(?:van|von|vom|v|of|from|de|für|aus|du|dal|del)\Z")


def _italics(draft: Draft, start: int, end: int, article: bool) -> bool:
    """Read a title, or a container after a title, that stands in italics; say whether one did."""
    lx = draft.lx
    inside = [(s, e) for s, e in lx.emphases if start <= s and e <= end + 1]
    if len(inside) != 1:
        return False
    s, e = inside[0]
    before = trim(lx.text, start, s)
    if before[1] - before[0] > 12 and len(lx.text[before[0] : before[1]].split()) > 2:
        draft.put("title", *before, conf=0.8)
        draft.put("container-title", s, e, conf=0.9)
        container_part(draft, e, end, inside=False)
        return True
    if before[1] > before[0]:
        return False
    if (
        article
        and ("volume" in draft.fields or "issue" in draft.fields)
        and e >= end - 3
        and re.search(r"(?i)journal|review|magazine|zeitschrift|revue", lx.text[s:e])
    ):
        draft.put("container-title", s, e, conf=0.9)
    else:
        draft.put("title", *trim(lx.text, s, e, " ,;:."), conf=0.9)
    rest = trim(lx.text, e, end)
    if rest[1] - rest[0] > 2:
        strip_imprint(draft, s, rest[1])
    return True


def _title(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Return the range of a title, its closing marks off; a question mark is part of it."""
    text = draft.lx.text
    start, end = trim(text, start, end, " \t\n,;:./|-–—_*")
    if (
        (draft.year or draft.issued)
        and (hanging := HANGING.search(text, start, end))
        and hanging.end() == end
    ):
        end = hanging.start()
    for quote in draft.lx.quotes:
        if quote.outer_start == start and quote.outer_end >= end:
            return trim(text, quote.start, quote.end)
    return start, end


def _find_in(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """Return the "in" that divides a chapter from its book."""
    best = None
    if not draft.lx.says(INS):
        return None
    for found in IN.finditer(draft.lx.flat, start, end):
        if ":" in found[0]:
            return found
        nxt = draft.lx.flat[found.end() : found.end() + 1]
        if best is None and (nxt.isupper() or nxt in OPENING.values()) and found.start() > start:
            best = found
    return best


def _article(tail: Tail, draft: Draft) -> bool:
    """Say whether the tail is that of an article: volume, issue, or pages that no label marks."""
    numbers = [i for i in tail.items if i.kind == "number"]
    if any(i.kind == "imprint" for i in tail.items):
        return any(i.kind == "number" and not i.label for i in tail.items[: _first_imprint(tail)])
    if any(i.label in ("volume", "issue") for i in numbers):
        return True
    if any(i.kind == "issue" for i in tail.items):
        return True
    plain = [i for i in numbers if not i.label]
    year = next((k for k, i in enumerate(tail.items) if i.kind in ("year", "date")), None)
    if year is not None and plain and tail.items.index(plain[0]) < year:
        return True
    years = [i for i in plain if YEAR.match(i.text)]
    if "author-date" in draft.seen or years:
        return len(plain) > len(years)
    return (len(plain) >= 2 and year is not None) or len(plain) >= 3


def _first_imprint(tail: Tail) -> int:
    return next(k for k, i in enumerate(tail.items) if i.kind == "imprint")
