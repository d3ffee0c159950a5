"""Titles and what contains them: the middle of a citation."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.imprint import (
    EDITION,
    EDITORS,
    TRANSLATORS,
    assign,
    clean_edition,
    is_place,
    place_shaped,
    strip_imprint,
)
from verifier.references.lexers import DATE, OPENING, PAREN, QUOTE, Quoted
from verifier.references.names import institution, names_in
from verifier.references.names import people as read_people
from verifier.references.tails import ROMAN, classify, scan
from verifier.references.words import FUNCTION_WORDS, JOURNAL_WORDS, NEWSPAPER_WORDS

IN = re.compile(
    r"(?:(?<=[.,;:?!)\ue002\ue003])\s{0,3}|(?<=\s)(?=in\s?:))"
    r"(?:(?:abgedruckt|erschienen|zitiert|reprinted|printed|published)\s)?"
    r"(?:[Ii]n\s?:|[Ii]n(?=\s)|dans(?=\s)|nel(?:la|lo|l['’])?(?=\s)|[Ee]n\s?:)\s{0,3}",
)
EDITOR_PAREN = re.compile(
    r"[(\[]\s?(?:Hrsg|Hg|Hgg|[Ee]ds?|[Ee]ditors?|éds?|[Éé]d|[Dd]irs?|a cura di|cur|coords?|red|comp)\b\.?s?\s?[)\]]",
)
EDITOR_AFTER = re.compile(r"\s?,\s?(?:eds?\.?|editors?|hrsg\.?|Hg\.)(?=[,\s.])", re.I)
PHRASE = re.compile(rf"(?:{EDITORS.pattern})|(?P<tr>{TRANSLATORS.pattern})", re.I)
SENTENCE_END = re.compile(r"(?P<word>[^\W\d_][\w'’)-]*)\.\s?(?=[A-ZÀ-Þ\ue012-\ue015\d(«“„])")
BACK = re.compile(
    r"[(\[]\s?(?:siehe\s|s\.\s?)?(?:oben|vorige|Fn|Fußn|Anm|supra|above|note|wie|n\.\s?\d|FN)", re.I
)
BREAK = re.compile(r"[,;?!]\s?|\.\s|\s[—–-]\s(?=«)|:\s")
OP_CIT = re.compile(r"[,\s]*(?:op\.?\s?cit|loc\.?\s?cit|a\.\s?a\.\s?O|cit)\b\.?[\s\S]{0,60}", re.I)


def container_part(draft: Draft, start: int, end: int, *, inside: bool) -> None:
    """Read what follows a title: container, editors, imprint; `inside` after the word "in"."""
    lx, text = draft.lx, draft.lx.text
    start, end = trim(text, start, end, " \t,;:.")
    if start >= end:
        return
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
    elif (after := EDITOR_AFTER.search(text, start, end)) and after.start() - start < 80:
        people = names_in(text, draft.pieces, start, after.start())
        if people.names and people.end >= after.start() - 2:
            draft.add_names("editor", people.names, start, after.start(), 0.8)
            start, _ = trim(text, after.end(), end)
    start, end = phrases(draft, start, end)
    if start >= end:
        return
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
        if start < paren[0] and end - 3 < paren[1] <= end and BACK.match(text, *paren):
            end = paren[0]
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
    if end - start > 1:
        draft.put("container-title", start, end)


def strip_imprint_all(draft: Draft, start: int, end: int) -> None:
    """Read a range that should be an imprint whole."""
    from verifier.references.imprint import read_imprint

    read_imprint(draft, start, end, inside=True)


def news_place(draft: Draft, start: int, end: int) -> int:
    """Take `(Town)` off a newspaper or an organisation; return where the name ends."""
    lx = draft.lx
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


def split_container(
    draft: Draft, start: int, end: int, *, article: bool, stops: bool
) -> int | None:
    """Return where the container begins in `title, container`, or None where there is none."""
    lx, text = draft.lx, draft.lx.text
    best: tuple[float, int] | None = None
    candidates: list[tuple[int, int, str]] = [(start, start, "")]
    for mark in BREAK.finditer(lx.flat, start, end):
        if mark.end() >= end:
            continue
        sign = mark[0].strip() or "-"
        if sign == ".":
            word = re.search(
                r"[\w'’)\ue002\ue003-]+\Z", lx.flat[max(start, mark.start() - 24) : mark.start()]
            )
            token = word[0] if word else ""
            if not token:
                continue
            if len(token) < 3 or (len(token) < 5 and token[:1].isupper() and not token.isupper()):
                sign = "abbr"
            if not lx.flat[mark.end()].isupper() and lx.flat[mark.end()] not in OPENING.values():
                continue
        candidates.append((mark.start(), mark.end(), sign))
    for k, (at, begin, sign) in enumerate(candidates[-14:]):
        title_words = len(text[start:at].split())
        score = _container_score(text[begin:end], lx.flat[begin:end])
        if sign == "":
            score -= 0.9 if "volume" in draft.fields or article else 3
            if len(text[begin:end].split()) > 7:
                score -= 2
        else:
            score += {
                ".": 0.9 if stops else 0.6,
                ",": 0.15 if stops else 0.55,
                "?": 0.9,
                "!": 0.7,
                ";": 0.0,
                ":": -0.6,
                "abbr": -0.7,
                "-": 0.5,
            }.get(sign, 0.0)
            if title_words < 2:
                score -= 0.4
        del k
        if best is None or score > best[0]:
            best = (score, begin)
    if best is None:
        return None
    threshold = (
        0.0
        if article
        else 1.0
        if "page" in draft.fields and "page-label" not in draft.seen
        else 1.3
    )
    return best[1] if best[0] > threshold else None


def _container_score(words: str, flat: str) -> float:
    tokens = re.findall(r"[\w&'’-]+\.?", words)
    if not tokens or not re.search(r"[^\W\d_]", words):
        return -9.0
    count = len(tokens)
    lows = [t.casefold().strip(".") for t in tokens]
    journal = sum(low in JOURNAL_WORDS or low in NEWSPAPER_WORDS for low in lows)
    small = sum(low in FUNCTION_WORDS for low in lows)
    abbreviated = sum(t.endswith(".") and len(t) < 8 for t in tokens)
    capital = sum(t[:1].isupper() or t[0] == "&" for t in tokens)
    content = max(1, count - small)
    score = 1.1 * min(1.0, (journal + 0.5 * abbreviated) / content)
    if low_journal(lows):
        score += 0.4
    score += 0.6 * (min(capital, content) / content) - 0.3
    if tokens[0][:1].islower():
        score -= 0.9
    score -= 0.12 * small + 0.13 * max(0, count - 5)
    score -= (
        0.55 * flat.count(",") + 0.5 * flat.count(":") + 0.9 * (flat.count("?") + flat.count("!"))
    )
    score -= 0.7 * len(re.findall(r"[a-zß-ÿ]{4,}\.\s", flat))
    score -= 0.4 * len(re.findall(r"\s[—–-]{1,2}\s", flat))
    if re.search(r"\d", flat):
        score -= 0.2
    if any(mark in flat for mark in (OPENING[QUOTE], DATE)):
        score -= 0.5
    return score


def low_journal(lows: list[str]) -> bool:
    """Say whether the first or second word is one that names of journals begin with."""
    heads = (
        "journal",
        "zeitschrift",
        "revue",
        "revista",
        "rivista",
        "review",
        "archiv",
        "archivio",
        "annals",
        "annales",
        "bulletin",
        "j",
        "proceedings",
        "jahrbuch",
        "international",
        "american",
        "british",
        "european",
        "nuovo",
        "atti",
        "int",
        "am",
        "phys",
        "nucl",
        "proc",
        "z",
        "ann",
        "acta",
        "trans",
    )
    return lows[0] in heads or (len(lows) > 1 and lows[1] in ("journal", "rev", "review", "j"))


def choose_title_quote(draft: Draft, low: int, high: int) -> Quoted | None:
    """Return the quotation that is the title of the work itself, or None."""
    text = draft.lx.text
    for quote in draft.lx.quotes:
        if quote.outer_start < low or quote.outer_start >= high or quote.end - quote.start < 3:
            continue
        before = text[low : quote.outer_start].rstrip()
        if re.search(r"(?:^|[\s,.;])(?:in|In|dans|nel|nella|su|sul|en|in:|In:)\Z", before):
            return None
        # «Container» after `Author, Title,`
        if quote.mark in "«" and before.endswith((",", ";", ".", "—")) and before.count(",") >= 2:
            return None
        # a quotation inside an unquoted title
        if (
            before
            and before[-1].isalnum()
            and quote.end - quote.start < 25
            and not re.search(r"[\s,]\w+\Z", before)
        ):
            return None
        inner_lower = text[quote.outer_end : quote.outer_end + 2]
        if re.match(r"\s[a-zß-ÿ]", inner_lower) and not re.match(
            r"\s(?:in|en)\b|\s(?:at|by|in)", text[quote.outer_end : quote.outer_end + 4]
        ):
            continue
        if (
            before
            and len(before) > 12
            and before[-1].isalnum()
            and before[-1].islower()
            and quote.mark in '“"„'
            and not institution(before)
            and len(before.split()) > 6
        ):
            continue
        return quote
    return None


__all__ = ["PAREN", "choose_title_quote", "container_part", "phrases", "split_container"]
