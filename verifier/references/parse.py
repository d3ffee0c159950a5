"""Read one citation's words into the record that they describe.

A lexer fixes what nothing may tear (`lexers`), readers for the kinds that have a grammar of their
own are asked first (`oral`, `law`), and what is left goes through the grammar of bibliographies and
notes: names, title, container, imprint, numbers (`names`, `titles`, `imprint`, `tails`).
"""

import re
from collections.abc import Mapping

from attrs import field, frozen

from verifier.references import law, oral, types
from verifier.references.draft import Draft, trim
from verifier.references.imprint import EDITION, assign, clean_edition, strip_imprint
from verifier.references.lexers import DATE, OPENING, PAREN, lex, pieces
from verifier.references.model import DateMention, Name, PartialDate, Reference
from verifier.references.names import Authors, chunk, institution, people, person, plausible
from verifier.references.tails import YEAR, Tail, classify, scan
from verifier.references.titles import (
    EDITOR_AFTER,
    EDITOR_PAREN,
    IN,
    choose_title_quote,
    container_part,
    phrases,
    split_container,
)

ACCESS = re.compile(
    r"[\s,;.(\[]{0,4}\b(?:(?:last\s|date\s)?(?:accessed|retrieved|visited|viewed|consulted|checked)(?:\son)?"
    r"|(?:zuletzt\s)?(?:abgerufen|aufgerufen|besucht|eingesehen)(?:\sam)?|Zugriff(?:\sam)?|Stand|Abruf(?:\sam)?"
    r"|consulté(?:e)?(?:\sle)?|page consultée le|consultado(?:\sel|\sem)?|consultato(?:\sil)?|ultimo accesso|bezocht op|geraadpleegd(?:\sop)?)\b\s?:?\s{0,3}\Z",
    re.IGNORECASE,
)
ARCHIVED = re.compile(
    r"\b(?:archived|archiviert|archivé|archiviato|archivado)\b[\s\w]{0,30}\Z", re.IGNORECASE
)
MARKER = re.compile(r"\s{0,4}(?:\[\w{1,8}\]\s?|\(\d{1,3}\)\s(?=[A-Z])|\d{1,3}\.\s(?=[^\W\d]))")
AVAILABLE = re.compile(
    r"[\s,;.(\[]{0,4}(?:\b(?:available|accessible|online|url|at|from|retrieved|see|http)\b[\s:]{0,3}){1,3}\Z|\[?(?:Online|En ligne)\]?\.?\s?\Z",
    re.IGNORECASE,
)
BACK = re.compile(
    r"[(\[]\s?(?:siehe\s|s\.\s?)?(?:oben|vorige|Fn|Fußn|Anm|supra|above|note|wie|n\.\s?\d|FN)",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"\b(?:op\.?\s?cit|loc\.?\s?cit|ibid(?:em)?|idem|id\b|a\.\s?a\.\s?O|supra|oben\s(?:N|Fn|Anm)|(?:Fn|Anm)\.\s?\d|vorige\sN|o\.\s?c\.|art\.\s?cit|cit\.)",
    re.IGNORECASE,
)


SAME = re.compile(
    r"\s{0,3}(?:ders|dies|dieselbe|derselbe|idem|ead|eadem|—{2,3}|-{3})\.?\s?[,:]?\s", re.IGNORECASE
)
FURTHER = re.compile(
    r"\s?\(?\b(?:mwNachw|m\.\s?w\.\s?N(?:achw)?|mwN|mit weiteren? Nachw\w*|with further references)\b.{0,12}\Z",
    re.IGNORECASE,
)


@frozen
class Parsed:
    """What one citation's words say."""

    reference: Reference
    spans: Mapping[str, tuple[int, int, float]] = field(factory=dict)
    """By CSL variable: (start, end, confidence), offsets into the text that was parsed."""
    dates: tuple[DateMention, ...] = ()
    repairs: tuple[object, ...] = ()
    """What was done to addresses (`verifier.references.addresses.Change`)."""
    confidence: float = 1.0
    locator: str | None = None
    """The pages meant, of a work that has pages of its own: ``28`` of a book."""
    pinpoint: str | None = None
    """The page meant inside a range whose first page is given: ``246 at 248``, ``361 (364 ff.)``."""


def parse(
    text: str,
    *,
    day_first: bool | None = None,
    language: str = "en",
    reference_date: PartialDate | None = None,
) -> Parsed:
    """Read the words of one citation, whatever its style; never raises."""
    lx = lex(text, day_first=day_first, reference_date=reference_date)
    draft = Draft(lx, pieces(lx.flat))
    marker = MARKER.match(lx.text)
    low = marker.end() if marker else 0
    if same := SAME.match(lx.text, low):
        low = same.end()
        draft.seen.add("same-author")
    high = len(lx.text)
    if more := FURTHER.search(lx.text, max(low, high - 60)):
        high = more.start()
    low, high = _addresses(draft, low, high)
    if not (oral.read(draft, low, high) or law.read(draft, low, high)):
        _general(draft, low, high)
    return _finish(draft, language)


def _addresses(draft: Draft, low: int, high: int) -> tuple[int, int]:
    """Take addresses, identifiers and access dates; return the range that is left to read."""
    lx = draft.lx
    for name, (value, start, end) in lx.identifiers.items():
        if name in ("DOI", "ISBN", "ISSN"):
            draft.put(name, start, end, value, 1.0)
        elif name == "arXiv":
            draft.put("number", start, end, f"arXiv:{value}", 0.9)
        high = min(high, start) if start > len(lx.text) // 2 else high
    for link in lx.links:
        name = "URL" if "URL" not in draft.fields else "archive_url"
        draft.put(name, link.start, link.end, link.url, 1.0)
        if link.start > low + 8:
            high = min(high, link.start)
    taken: list[DateMention] = []
    for date in lx.dates:
        before = lx.text[max(0, date.start - 40) : date.start]
        if ACCESS.search(before):
            draft.accessed = draft.accessed or date
            taken.append(date)
            cue = ACCESS.search(before)
            if cue and date.start - len(before) + cue.start() > low + 8:
                high = min(high, date.start - len(before) + cue.start())
        elif ARCHIVED.search(before):
            draft.event = date
            taken.append(date)
    for date in taken:
        lx.dates.remove(date)
    if "URL" in draft.fields:
        after = [d for d in lx.dates if d.start > high and d.kind != "year"]
        if after and not any(d.end <= high for d in lx.dates):
            draft.issued = after[0]
        while found := AVAILABLE.search(lx.text[:high]):
            if found.start() >= high or found.start() <= low:
                break
            high = found.start()
    draft.pieces = [p for p in draft.pieces if low <= p[1] < high]
    return low, high


def _general(draft: Draft, low: int, high: int) -> None:
    """Read a citation by the grammar of bibliographies and notes."""
    lx, text = draft.lx, draft.lx.text
    tail = scan(lx, draft.pieces, 0, len(draft.pieces))
    if tail.head < len(draft.pieces):
        end = draft.pieces[tail.head][1]
    else:
        end = high
    quote = choose_title_quote(draft, low, end)
    limit = quote.outer_start if quote else end
    authors = _authors(draft, low, limit, quoted=quote is not None)
    start = authors.end if authors.names else low
    start = _after_authors(draft, authors, start, end)
    if quote is not None:
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:"), conf=0.95)
        if not authors.names:
            _body_before(draft, low, quote.outer_start)
        assign(draft, tail.items, container=True)
        container_part(draft, quote.outer_end, end, inside=False)
        return
    _unquoted(draft, authors, start, end, tail)


def _authors(draft: Draft, low: int, limit: int, *, quoted: bool) -> Authors:
    """Read the names at the head."""
    text = draft.lx.text
    at = next((k for k, p in enumerate(draft.pieces) if p[1] >= low), len(draft.pieces))
    out = people(text, draft.pieces, at, limit, quoted=quoted)
    if out.names and not quoted and not _closed(draft, out, limit):
        first = chunk(draft.pieces, at)
        after = draft.pieces[first.after][0] if first.after < len(draft.pieces) else ""
        if after in (",", ":") and plausible(first.words) and len(first.words) <= 3:
            name = person(first.words, first.kinds())
            if name is not None:
                return Authors([name], first.words[0][1], first.end, after, families_only=True)
        return Authors()
    return out


def _closed(draft: Draft, out: Authors, limit: int) -> bool:
    """Say whether what follows the names shows that they are names and not a title's first words."""
    text = draft.lx.text
    rest = text[out.end : limit].lstrip()
    if out.end >= limit - 1 or not rest:
        words = text[out.start : out.end].split()
        return len(words) <= 3 or any(n.given for n in out.names) or "/" in words
    if rest[0] in ",;:.([/—–-":
        return True
    if out.others or text[out.end - 1 : out.end] == ".":
        return True
    # K. Ilves Salt Roads: initials speak for a name, a sole family before a title does too
    return any(re.match(r"\w\.", n.given) for n in out.names) or len(out.names) > 1


def _after_authors(draft: Draft, authors: Authors, start: int, end: int) -> int:
    """Read `(Hrsg.)`, `, eds.`, `(1980)`, `1980.` behind the names; return where the rest begins."""
    lx, text = draft.lx, draft.lx.text
    role = "author"
    if not authors.names:
        return start
    for _ in range(3):
        s, _e = trim(text, start, end, " ,;:.")
        if mark := EDITOR_PAREN.match(text, s, end):
            role, start = "editor", mark.end()
            continue
        if mark := EDITOR_AFTER.match(text, start, end):
            role, start = "editor", mark.end()
            continue
        paren = lx.paren_at(s)
        if paren is not None and paren[1] <= end:
            kind = classify(lx, *paren)
            if kind == "year":
                dates = lx.dates_in(*paren)
                year = re.search(r"\d{4}", text[paren[0] : paren[1]])
                if (
                    dates
                    and draft.issued is None
                    and dates[0].kind not in ("year", "decade", "century")
                ):
                    draft.issued = dates[0]
                elif year:
                    draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
                draft.seen.add("author-date")
                start = paren[1]
                continue
            if re.match(
                r"[(\[]\s?(?:oben|vorige|Fn|Anm|supra|note|wie|n\.)", text[paren[0] : paren[1]]
            ):
                draft.seen.add("short")
                start = paren[1]
                continue
            inner = text[paren[0] + 1 : paren[1] - 1]
            if kind != "imprint" and len(inner.split()) <= 2 and len(inner) < 20 and kind == "note":
                start = paren[1]
                continue
        bare = re.compile(r"(?:1[4-9]|20)\d\d[a-h]?(?=\s?[.,:]|\s[A-Z])").match(text, s, end)
        if bare and YEAR.match(bare[0]) and s > start:
            draft.year = (bare[0][:4], s, s + 4)
            draft.seen.add("author-date")
            start = bare.end()
            continue
        if lx.flat[s : s + 1] == OPENING[DATE] and text[start:s].strip() in (",", ".", ""):
            mention = next((d for d in lx.dates if d.start == s), None)
            if mention is not None and mention.end < end - 8:
                draft.issued = mention
                start = mention.end
                continue
        break
    draft.add_names(role, authors.names, authors.start, authors.end, 0.9)
    return start


def _body_before(draft: Draft, low: int, high: int) -> None:
    """Read a body, or a body's description of a paper, before a quotation-marked title."""
    start, end = trim(draft.lx.text, low, high)
    words = draft.lx.text[start:end]
    if not words:
        return
    if institution(words) or (len(words.split()) <= 6 and words[:1].isupper()):
        draft.add_names("author", [Name(literal=words)], start, end, 0.6)


def _unquoted(draft: Draft, authors: Authors, start: int, end: int, tail: Tail) -> None:
    """Read a citation whose title has no marks."""
    lx, text = draft.lx, draft.lx.text
    inside = _find_in(draft, start, end)
    article = _article(tail, draft) and inside is None
    assign(draft, tail.items, container=article)
    start, end = trim(text, start, end, " ,;:.")
    if not authors.names and inside is None:
        start = _body_first(draft, start, end)
    if inside is not None:
        s, e = _title(draft, start, inside.start())
        draft.put("title", s, e, conf=0.75)
        container_part(draft, inside.end(), end, inside=True)
        return
    if short := SHORT.search(lx.flat, start, end):
        draft.seen.add("short")
        end = short.start()
    start, end = phrases(draft, start, end)
    quoted = next((q for q in lx.quotes if start <= q.outer_start and q.outer_end <= end), None)
    if quoted is not None and quoted.mark == "«" and article | (quoted.outer_end >= end - 2):
        draft.put("container-title", quoted.start, quoted.end)
        draft.put("title", *trim(text, start, quoted.outer_start), conf=0.7)
        rest = trim(text, quoted.outer_end, end)
        if rest[1] - rest[0] > 2:
            strip_imprint(draft, start, rest[1])
        return
    for _ in range(3):
        before = end
        if (
            (edition := EDITION.search(text, start, end))
            and edition.end() >= end - 3
            and edition.start() > start
        ):
            draft.put("edition", edition.start(), edition.end(), clean_edition(edition[0]))
            draft.seen.add("edition")
            end = trim(text, start, edition.start())[1]
        if not article or "page-label" in draft.seen or "imprint" in draft.seen:
            end = strip_imprint(draft, start, end)
        s, end = trim(text, start, end, " ,;:.")
        inner = [p for p in draft.pieces if start <= p[1] and p[2] <= end]
        if "imprint" in draft.seen and before != end and inner:
            more = scan(lx, inner, 0, len(inner))
            labelled = [i for i in more.items if i.label in ("volume", "issue")]
            if labelled and more.head > 0:
                assign(draft, labelled, container=False)
                end = inner[more.head - 1][2]
        if end == before:
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


def _title(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Return the range of a title, its closing marks off; a question mark is part of it."""
    text = draft.lx.text
    start, end = trim(text, start, end, " \t\n,;:./|-–—_*")
    for quote in draft.lx.quotes:
        if quote.outer_start == start and quote.outer_end >= end:
            return trim(text, quote.start, quote.end)
    return start, end


def _find_in(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """Return the "in" that divides a chapter from its book."""
    best = None
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
    return (len(plain) >= 2 and year is not None and year > 0) or len(plain) >= 3


def _first_imprint(tail: Tail) -> int:
    return next(k for k, i in enumerate(tail.items) if i.kind == "imprint")


def _body_first(draft: Draft, start: int, end: int) -> int:
    """Read a body in author position; return where the title begins."""
    lx, text = draft.lx, draft.lx.text
    mark = re.compile(rf"[,.;:{OPENING[PAREN]}]").search(lx.flat, start, end)
    while mark and mark[0] == "." and re.search(r"\b\w{1,3}\Z", lx.flat[start : mark.start()]):
        mark = re.compile(rf"[,.;:{OPENING[PAREN]}]").search(lx.flat, mark.end(), end)
    if mark is None or (mark.end() >= end - 3 and mark[0] != OPENING[PAREN]):
        return start
    words = text[start : mark.start()].strip()
    paren = lx.paren_at(mark.start())
    short = paren is not None and BACK.match(text, paren[0], paren[1])
    if paren is not None and classify(lx, *paren) != "year" and not short:
        return start
    if not institution(words) or mark[0] == ":" or len(words) < 2:
        return start
    if re.match(r"(?:Report|Law|Rapport|Bericht|Act|Proceedings|Journal|Annual|Archiv)", words):
        return start
    draft.add_names("author", [Name(literal=words)], start, mark.start(), 0.7)
    rest = mark.start()
    if paren is not None:
        year = re.search(r"\d{4}", text[paren[0] : paren[1]])
        if year:
            draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
            draft.seen.add("author-date")
        rest = paren[1]
    return trim(text, rest, end, " ,;:.")[0]


def _finish(draft: Draft, language: str) -> Parsed:
    """Turn a draft into the record."""
    lx = draft.lx
    issued = draft.issued.date if draft.issued else None
    where = (draft.issued.start, draft.issued.end) if draft.issued else None
    if issued is None and draft.year is not None:
        value, start, end = draft.year
        year = int(value)
        exact = next((d for d in lx.dates if d.start <= start < d.end), None)
        if (
            exact is not None
            and exact.date.earliest
            and exact.date.earliest[0] == year
            and exact.kind != "year"
        ):
            issued, where = exact.date, (exact.start, exact.end)
        else:
            issued, where = PartialDate(value, (year, 1, 1), (year, 12, 31)), (start, end)
    if issued is None:
        free = [d for d in lx.dates if not any(q.start <= d.start < q.end for q in lx.quotes)]
        title = draft.fields.get("title")
        free = [d for d in free if not (title and title[1] <= d.start < title[2])]
        page = draft.fields.get("page")
        free = [
            d
            for d in free
            if not (page and page[1] <= d.start < page[2]) and d.kind not in ("relative", "weekday")
        ]
        if free:
            best = next((d for d in free if d.kind not in ("year", "decade", "century")), free[0])
            issued, where = best.date, (best.start, best.end)
    draft.fields.pop("_letter", None)
    locator = draft.locator
    page = draft.get("page")
    kind = types.decide(draft)
    if kind in types.PAGED_WHOLE and page:
        locator = f"{page}, {locator}" if locator else page
        page = ""
    spans = {k: (s, e, c) for k, (_, s, e, c) in draft.fields.items()}
    spans.update(draft.spans)
    if where:
        spans["issued"] = (*where, 0.9)
    get = draft.get
    reference = Reference(
        key="",
        type=kind,
        author=tuple(draft.names.get("author", ())),
        editor=tuple(draft.names.get("editor", ())),
        translator=tuple(draft.names.get("translator", ())),
        recipient=tuple(draft.names.get("recipient", ())),
        title=get("title"),
        container_title=get("container-title"),
        collection_title=get("collection-title"),
        publisher=get("publisher"),
        publisher_place=get("publisher-place"),
        issued=issued,
        accessed=draft.accessed.date if draft.accessed else None,
        archive_date=draft.event.date if draft.event else None,
        page=page,
        volume=get("volume"),
        issue=get("issue"),
        edition=get("edition"),
        number=get("number"),
        genre=get("genre"),
        section=get("section"),
        archive=get("archive"),
        archive_location=get("archive_location"),
        URL=get("URL"),
        DOI=get("DOI"),
        ISBN=get("ISBN"),
        ISSN=get("ISSN"),
        archive_url=get("archive_url"),
    )
    return Parsed(
        reference,
        spans,
        tuple(lx.dates),
        tuple(c for link in lx.links for c in link.changes),
        types.confidence(draft),
        locator or None,
        draft.pinpoint or None,
    )
