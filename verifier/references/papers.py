"""Papers of bodies: reports, memoranda, records, press releases, hearings, exhibits."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN, QUOTE
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.serials import assign
from verifier.references.tails import scan
from verifier.references.words import NEWSPAPER_WORDS

KIND = (
    r"(?:(?:analytic|intelligence|internal|draft|final|annual|interim|special|public|news"
    r"|background|policy|briefing)\s)?"
    r"(?:reports?\sof\sinvestigation|reports?|memos?|memorandum|memoranda|records?|documents?"
    r"|audio\sfile|video|transcripts?"
    r"|briefing\s(?:materials?|slides?|papers?|book)|press\s(?:release|statement|conference)"
    r"|news\srelease|fact\ssheet|cables?"
    r"|working\spaper|policy\s(?:directive|paper)|directive|circular|white\spaper|notes?|letter"
    r"|log)"
)
BODY = re.compile(
    rf"\A\s?(?:the\s)?(?P<body>[A-Z][\w.&’'-]*(?:\s(?:of|for|and|the|on|&"
    rf"|[A-Z][\w.&’'-]*)){{0,8}}?)(?:['’]s)?\s(?P<kind>{KIND})"
    rf"(?=\s?[,.:]|\s?[\ue012]|\s(?:dated|entitled|No\b|\d))",
)
UNBODIED = frozenset(("Intelligence", "Press", "News", "Analytic", "Internal", "Final", "Public"))
"""Words that tell the kind of a paper and no body that issues it."""
PLAIN = re.compile(
    r"\A\s?(?P<kind>(?:[Ii]ntelligence|[Pp]ress|[Nn]ews|[Aa]nalytic)\s(?:reports?|releases?"
    r"|statement))\s?,\s?"
)
DATED = re.compile(
    r"\A\s?(?P<body>(?:[A-Z][\w.&’'-]*)(?:\s(?:of|for|and|the|on|&"
    r"|[A-Z][\w.&’'-]*)){0,8}?),\s\ue014\ue004*,\s"
)
REPORT_OF = re.compile(
    r"\A(?:[\w\s]{0,40}\s)?(?:Report|Hearings?|Minutes|Proceedings)\s(?:to\s[\w\s]{3,80}\s)?(?:of"
    r"|before)\s(?:the\s)?(?=[A-Z])"
)
ALONE = re.compile(rf"(?:{KIND}|paper|briefing|minutes?|[Pp]aper \[Draft\])", re.I)
BATES = re.compile(
    r"\b(?:[A-Z]{2,6}[-‐]?\d{5,14}(?:[-_]\d{1,6})?|[A-Z]{2,6}(?:‐|-|\s)\s?(?:DOCID"
    r"|WGM)?\s?\d{4}[-‐]?\d{2,9}[A-Z]{0,3}|[A-Z][a-z]+\d{6,9}"
    r"|\d{3}[A-Z]-[A-Z]\d{6,10}(?:_\d{4})?)\b"
)
FILE = re.compile(r"\bDocuments on file with (?:the )?(?P<body>[A-Z][^(,;]{3,160}?)(?=\s\(|[,;])")
HEARING = re.compile(
    r"\b(?P<title>(?:Hearings?|Public [Hh]earing|Debate)\s(?:on|before|of|into)\s)"
)
HEARD = frozenset(("hearing", "hearings", "debate"))
CONGRESS = re.compile(r",\s\d{2,3}(?:th|st|nd|rd|d)\s(?:Cong|Congress)\b[\s\S]*")
RELEASE = re.compile(r"\b(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease\b")
CONSTITUTION = re.compile(
    r"\A\s?(?:the\s)?(?:[A-Z][\w.]{0,12}\s?){1,3}Const(?:itution|\.)(?=[\s,])"
)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an official paper; say whether it was one."""
    lx, text = draft.lx, draft.lx.text
    found = CONSTITUTION.match(text[low:high]) if "const" in lx.low else None
    if found and len(text[low:high].split()) < 16:
        draft.put("title", low, low + found.end(), conf=0.7)
        draft.type = "legislation"
        draft.put("section", low + found.end(), high, conf=0.6)
        return True
    if found := FILE.match(text, low, high):
        draft.put("publisher", *found.span("body"), conf=0.8)
        draft.type = "document"
        _number(draft, found.end(), high)
        _dated(draft, found.end(), high)
        return True
    window = lx.flat[low:high]
    if (
        OPENING["\ue004"] in window
        and (dated := DATED.match(window))
        and _dated_title(draft, low, dated, high)
    ):
        return True
    if (found := BODY.match(window)) and found["body"] not in UNBODIED:
        return _paper(draft, low, found, high)
    if found := PLAIN.match(window):
        quote = next((q for q in lx.quotes if low + found.end() < q.outer_start < high), None)
        if quote is not None:
            draft.put("title", *trim(text, quote.start, quote.end, " ,;:."), conf=0.9)
            draft.put("publisher", *trim(text, low + found.end(), quote.outer_start), conf=0.7)
        _title(draft, low + found.end(), high)
        draft.type = "report"
        draft.put(
            "genre", low + found.start("kind"), low + found.end("kind"), found["kind"].lower()
        )
        _dated(draft, low + found.end(), high)
        return True
    hearing = HEARING.search(window) if lx.says(HEARD) else None
    if hearing and hearing.start() < 130 and not draft.lx.quotes:
        before = text[low : low + hearing.start()].strip(" ,")
        if not before or institution(before):
            if before:
                draft.put("publisher", *trim(text, low, low + hearing.start()), conf=0.8)
            end = high
            if cong := CONGRESS.search(text, low, high):
                end = cong.start()
            _title(draft, low + hearing.start(), end)
            draft.type = "hearing"
            _dated(draft, low, high)
            return True
    if "release" in lx.low and RELEASE.search(window) and _release(draft, low, high):
        return True
    if BATES.fullmatch(text[low:high].strip(" .,;")):
        _number(draft, low, high)
        draft.type = "document"
        return True
    return False


def _dated_title(draft: Draft, low: int, found: re.Match[str], high: int) -> bool:
    """Read `Daily Beacon, 4 May 1999, Ferries stop` and `Fund, 4 May 1999, ‘Letter’`."""
    text = draft.lx.text
    words = found["body"]
    paper = any(w.casefold() in NEWSPAPER_WORDS for w in words.split())
    if not (paper or institution(words) or words.isupper()):
        return False
    start = low + found.end()
    if len(text[start:high].strip()) < 8 or not re.match(r"[A-Z‘'“\"«]", text[start:high].lstrip()):
        return False
    name = "container-title" if paper else "publisher"
    draft.put(name, low + found.start("body"), low + found.end("body"), conf=0.7)
    draft.type = "article-newspaper" if paper else "document"
    if re.search(r"\b(?:Press|News|Radio|TV|BBC)\b", words) and not paper:
        draft.type = "broadcast"
    quote = next((q for q in draft.lx.quotes if start <= q.outer_start < start + 3), None)
    if quote is not None:
        draft.put("title", *trim(text, quote.start, quote.end), conf=0.9)
    else:
        _title(draft, start, high)
    _dated(draft, low, high)
    return True


def _paper(draft: Draft, low: int, found: re.Match[str], high: int) -> bool:
    text = draft.lx.text
    body = found["body"]
    first = body.split()[0]
    if not (
        institution(body) or (first.isupper() and 1 < len(first) < 8) or len(body.split()) == 1
    ):
        return False
    if "." in body.replace("U.S.", "").replace("U.N.", ""):
        return False
    kind = found["kind"].lower()
    if found.end() >= len(draft.lx.flat[low:high]) - 3:
        return False
    draft.put("publisher", low + found.start("body"), low + found.end("body"), conf=0.85)
    draft.put("genre", low + found.start("kind"), low + found.end("kind"), kind, conf=0.8)
    at = low + found.end()
    quote = next((q for q in draft.lx.quotes if at <= q.outer_start < high), None)
    if quote is not None:
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:."), conf=0.95)
        at = quote.outer_end
    draft.type = (
        "report"
        if "report" in kind or "release" in kind or "paper" in kind or "directive" in kind
        else "document"
    )
    if kind.startswith("cable") or kind == "letter":
        draft.type = "personal_communication"
    _number(draft, at, high)
    if quote is None:
        _title(draft, at, high)
    _dated(draft, at, high)
    return True


def _release(draft: Draft, low: int, high: int) -> bool:
    """Read `Press release, Fund, Title, date` and `Fund, Press Release, Title (date)`."""
    text, flat = draft.lx.text, draft.lx.flat
    mark = RELEASE.search(flat, low, high)
    if mark is None:
        return False
    draft.put("genre", mark.start(), mark.end(), "press release", conf=0.9)
    draft.type = "report"
    quote = next((q for q in draft.lx.quotes if low <= q.outer_start < high), None)
    parts = [
        trim(text, low + m.start(), low + m.end())
        for m in re.finditer(r"[^,\ue013\ue014]+|\ue013\ue003*|\ue014\ue004*", flat[low:high])
    ]
    parts = [(s, e) for s, e in parts if e - s > 2 and not (mark.start() <= s < mark.end())]
    if parts:
        s, e = parts[0]
        if (
            flat[s] not in (OPENING[QUOTE], OPENING[PAREN], OPENING["\ue004"])
            and len(text[s:e].split()) < 9
        ):
            draft.put("publisher", s, e, conf=0.7)
            parts = parts[1:]
    if quote is not None:
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:."), conf=0.9)
    elif parts:
        end = next((s for s, _ in parts if flat[s] in (OPENING[PAREN], OPENING["\ue004"])), high)
        _title(draft, parts[0][0], end)
    _number(draft, low, high)
    _dated(draft, low, high)
    return True


def _title(draft: Draft, start: int, end: int) -> None:
    """Take the title up to the date, the parenthesis with it, the number or the page."""
    flat, text = draft.lx.flat, draft.lx.text
    stop = end
    number = draft.fields.get("number")
    if number and start < number[1] < stop:
        stop = number[1]
    if cut := re.compile(
        r"[\ue014]|,?\s?\(?\bpp?\.\s?\d|,\sundated|[\ue005\ue015]|,\s(?:line|channel)\s\d"
    ).search(flat, start, stop):
        stop = cut.start()
    for paren in draft.lx.parens:
        if start < paren[0] < stop and re.search(r"\d{4}", text[paren[0] : paren[1]]):
            stop = paren[0]
    s, e = trim(text, start, stop)
    if e - s > 3:
        draft.put("title", s, e, conf=0.65)


def _number(draft: Draft, start: int, high: int) -> None:
    if found := BATES.search(draft.lx.text, start, high):
        draft.put("number", found.start(), found.end(), conf=0.8)


def _dated(draft: Draft, start: int, high: int) -> None:
    lx = draft.lx
    title = draft.fields.get("title")
    dates = [
        d
        for d in lx.dates
        if start <= d.start < high
        and d.kind != "relative"
        and not (title and title[1] <= d.start < title[2])
    ]
    number = draft.fields.get("number")
    dates = [d for d in dates if not (number and number[1] <= d.start < number[2])]
    full = [d for d in dates if d.kind not in ("year", "decade")]
    if full or dates:
        draft.issued = (full or dates)[0]
    inner = [p for p in draft.pieces if start <= p[1] < high]
    tail = scan(lx, inner, 0, len(inner))
    if pages := [i for i in tail.items if i.kind == "number"]:
        labelled = next((k for k, i in enumerate(pages) if i.label == "page"), None)
        if labelled is not None:
            assign(draft, pages[labelled:], container=False)


def body_before(draft: Draft, start: int, end: int) -> None:
    """Read what stands before a title in quotation marks and is no person."""
    text = draft.lx.text
    start, end = trim(text, start, end)
    words = text[start:end]
    if not words:
        return
    if of := REPORT_OF.search(words):
        start += of.end()
        words = text[start:end]
        draft.seen.add("paper")
    if ALONE.fullmatch(words):
        draft.put("genre", start, end, words.lower())
        draft.seen.add("paper")
        return
    official = (
        "paper" in draft.seen
        or "symbol" in draft.seen
        or any(d.kind.startswith("day") for d in draft.lx.dates)
    )
    if cut := re.search(rf",?\s(?:{KIND})(?:\sto\s[\w\s]{{3,30}})?\Z", words, re.I):
        end = start + cut.start()
        draft.seen.add("paper")
        official = True
    words = text[start:end]
    newspaper = any(w.casefold() in NEWSPAPER_WORDS for w in words.split())
    if newspaper and len(words.split()) < 5 and draft.lx.dates:
        draft.put("container-title", start, end, conf=0.7)
        return
    if not institution(words):
        if len(words.split()) <= 5 and words[:1].isupper() and re.match(r"[\w .&’'-]+\Z", words):
            draft.add_names("author", [Name(literal=words)], start, end, 0.4)
        return
    if official and not draft.get("URL"):
        draft.put("publisher", start, end, conf=0.7)
    else:
        draft.add_names("author", [Name(literal=words)], start, end, 0.6)
