"""Cases, statutes, treaties, documents of the United Nations: sources that law and state name."""

import re

from verifier.references.acts import AGAINST
from verifier.references.draft import Draft, trim
from verifier.references.judgments import (
    AGAINST_ABROAD,
    CASE_NUMBER,
    adversaries,
    bracketed,
    numbered,
)
from verifier.references.lexers import COVERED, OPENING, QUOTE
from verifier.references.model import Name
from verifier.references.segments import locate, segments
from verifier.references.statutes import statute, take_date

REPORTER = re.compile(
    r"(?P<volume>\d(?<!\w\d)\d{0,3})\s?(?P<reporter>U\.\s?S\.(?!\s?C)|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?"
    r"|F\.\s?(?:2d|3d|4th)?\s?(?:Supp\.(?:\s?[23]d)?)?|Fed\.\s?Cl\.|Fed\.\s?Appx\.?"
    r"|[A-Z][\w.&']{0,9}(?:\s?[A-Z][\w.&']{0,9}){0,3}(?:\s?[234]d|\s?4th)?)\s(?P<page>\d{1,5})\b",
)
NEUTRAL = re.compile(
    r"[\[(](?P<year>(?:1[6-9]"
    r"|20)\d\d)[\])]\s?(?P<volume>\d{1,3}\s)?(?P<reporter>(?:[A-Z][\w.]{0,9}\s?){1,4}?)\s?(?P<page>\d{1,5})\b"
)
VERSUS = re.compile(r"\s(?:v|vs|gegen|c|contre|contra)\.?\s(?=[A-ZÀ-Þ\d\ue013'\"“(_*]|the\s)")
RE = re.compile(
    r"(?:In\s(?:re|the\s[Mm]atter\sof)|Ex\sparte|Re|Matter\sof)\s(?=[A-Z])|(?:Case|Affaire"
    r"|Rechtssache|Causa)\s(?:of|no\.?|C-|T-|\d)|Prosecutor\sv"
)
GERMAN_COURT = re.compile(
    r"(?P<court>BVerfGE?|BGHZ|BGHSt|BGH|BVerwGE?|BAGE?|BSGE?|BFHE?|RGZ|RGSt|OLG\s[A-ZÄÖÜ]\w+"
    r"|LG\s[A-ZÄÖÜ]\w+|OVG\s[A-ZÄÖÜ]\w+|EuGH|EGMR|BGE|OGH)\b(?=[\s,])"
)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read a legal or official source; say whether it was one."""
    flat = draft.lx.flat
    head = flat[low:high]
    if _case(draft, low, high) or bracketed(draft, low, high):
        return True
    if OPENING[QUOTE] in head[:60]:
        return False
    return statute(draft, low, high)


def _case(draft: Draft, low: int, high: int) -> bool:
    flat, text = draft.lx.flat, draft.lx.text
    versus = VERSUS.search(flat, low, min(high, low + 140)) if draft.lx.says(AGAINST) else None
    named = RE.match(flat, low, high) if versus is None else None
    # without parties and a name neither is asked for: the rest are papers, laws, German courts
    idle = versus is None and named is None and not draft.lx.says(AGAINST_ABROAD)
    neutral = None if idle else NEUTRAL.search(text, low, high)
    reports = () if idle else REPORTER.finditer(text, low, high)
    report = next((m for m in reports if not _in_date(draft, m)), None)
    if paper := PARLIAMENT.match(text, low, high):
        draft.put("number", *trim(text, paper.start(), paper.end()), conf=0.9)
        draft.type = "report"
        _pages(draft, paper.end(), high)
        return True
    if union := UNION.match(text, low, high):
        draft.put("title", *trim(text, union.start("title"), union.end("title")), conf=0.8)
        draft.type = "legislation"
        return True
    if not (neutral or report) and adversaries(draft, low, high):
        return True
    court = GERMAN_COURT.match(text, low, high)
    if court is not None:
        return _german(draft, court, high)
    if versus is None and named is None:
        return False
    if versus is not None and not _parties(text, low, versus.start()):
        return False
    if (
        versus is not None
        and versus[0].strip().rstrip(".") in ("c", "contra", "contre", "gegen")
        and not (report or neutral)
    ):
        return False
    if not (neutral or report or draft.lx.dates or versus):
        return False
    if neutral and report and neutral.start() < report.start():
        report = None
    elif report and neutral and report.start() < neutral.start():
        neutral = None
    found = neutral or report
    stop = high
    if found:
        stop = found.start()
    else:
        cut = re.compile(
            r",\s(?:No|Nos|App|Application|Case|judgment|Urt|Civ|Cr)|[\ue013\ue014]|,\s"
        ).search(flat, versus.end() if versus else low, high)
        stop = cut.start() if cut else high
    dated = flat.find(OPENING["\ue004"], low, stop)
    if dated > 0:
        stop = dated
    s, e = trim(text, low, stop, " ,;_*")
    s = _first_party(draft, s, versus.start() if versus else s, e)
    draft.put("title", *trim(text, s, e, " ,;:_*("), conf=0.9)
    draft.type = "legal_case"
    if found:
        _report(draft, found, neutral is found, high)
    else:
        locate(draft, segments(draft, stop, high))
    if "number" not in draft.fields:
        numbered(draft, stop, high)
    take_date(draft, neutral if found is neutral else None, stop, high)
    return True


def _in_date(draft: Draft, found: re.Match[str]) -> bool:
    """Say whether a volume, a reporter and a page are the words of a date: `29 May 2013`."""
    return any(
        d.kind in COVERED and d.start < found.end() and found.start() < d.end
        for d in draft.lx.dates
    )


def _report(draft: Draft, found: re.Match[str], neutral: bool, high: int) -> None:
    """Take the reporter's name, volume and page, or the number that a court gives its judgment."""
    text = draft.lx.text
    if neutral and NEUTRAL_COURTS.match(found["reporter"].strip()):
        draft.put("number", found.start(), found.end(), conf=0.9)
        return
    reporter = trim(text, found.start("reporter"), found.end("reporter"), " ,")
    draft.put("container-title", *reporter, conf=0.9)
    if found["volume"]:
        draft.put("volume", *trim(text, found.start("volume"), found.end("volume")), conf=0.9)
    draft.put("page", found.start("page"), found.end("page"), conf=0.9)
    _pinpoints(draft, found.end("page"), high)


SMALL = frozenset("et al of the and ex rel on behalf anor ors another a for & in de la".split(" "))
NEUTRAL_COURTS = re.compile(
    r"(?:UK|EW|NSW|HC|SC|FC|NZ|IE|NI|CS|ZA|BC|ON|AB|CA)[A-Z]*(?:\s(?:Civ|Crim))?\Z"
)


def _parties(text: str, start: int, end: int) -> bool:
    words = re.findall(r"[\w&'’.-]+", text[start:end])
    words = [w for w in words if w.casefold().strip(".") not in SMALL]
    return 0 < len(words) <= 14 and sum(
        w[:1].isupper() or w[:1].isdigit() for w in words
    ) * 2 >= len(words)


PARLIAMENT = re.compile(r"\s?(?:BT|BR)-Dr(?:ucks|s|ucksache)\.?\s?(?:Nr\.\s?)?\d{1,3}/\d{1,6}")
UNION = re.compile(
    r"\s?(?P<title>(?:Council\s|Commission\s|EC\s|EU\s)?(?:Directive|Regulation|Decision"
    r"|Richtlinie|Verordnung)\s"
    r"(?:\(?(?:EC|EU|EEC|EG|EWG)\)?\s)?(?:No\.?\s|Nr\.\s)?\d{1,4}/\d{1,4}(?:/[A-Z]{2,4})?)"
)


def _pages(draft: Draft, start: int, high: int) -> None:
    """Take the pages that a label names."""
    found = re.compile(r"\b(?:S\.|pp?\.)\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?ff?\.)?)").search(
        draft.lx.text, start, high
    )
    if found:
        draft.put("page", *found.span(1), found[1])


JUDGE = re.compile(
    r"(?P<name>(?:Lord\s|Lady\s)?[A-Z][\w'’-]{1,30}(?:\s(?:L?JJ?|P|CJ|MR|LCJ|AG)\b)?)(?:\sin"
    r"|,)\s(?=[A-Z])"
)


def _first_party(draft: Draft, start: int, versus: int, end: int) -> int:
    """Return where the first party's name begins, behind `Complaint,` or `Mostyn J in`."""
    text = draft.lx.text
    judge = JUDGE.match(text, start, end)
    if judge and re.search(r"\s(?:L?JJ?|P|CJ|MR|LCJ)\Z|\ALord|\ALady", judge["name"]):
        draft.add_names("author", [Name(literal=judge["name"])], *judge.span("name"), 0.7)
        return judge.end()
    cut = draft.lx.flat.rfind(", ", start, versus)
    if cut > start and not re.match(
        r",\s(?:Inc|Ltd|LLC|Co|Corp|Jr|L\.?P|N\.?A|S\.?A|GmbH|et\sal|[A-Z]\b|[a-z])",
        text[cut:versus],
    ):
        lead = text[start:cut]
        if (number := CASE_NUMBER.match(lead.strip())) and number.end() >= len(lead.strip()):
            numbered(draft, start, cut)
            return cut + 2
        if len(lead.split()) <= 14 and re.search(
            r"(?:Complaint|Brief|Br|Motion|Order|Opinion|Evidentiary|Proffer|Testimony|Transcript"
            r"|Memorandum|Indictment|Petition|Statement|Government['’]s|Declaration|Affidavit"
            r"|Decl|Tr|Compl)\b",
            lead,
        ):
            return cut + 2
    return start


def _pinpoints(draft: Draft, at: int, high: int) -> None:
    found = re.compile(
        r"(?:,\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:\sn\.\s?\d{1,3})?(?!\d|\s[A-Z]))+"
    ).match(draft.lx.text, at, high)
    if found:
        values = re.findall(r"\d{1,5}(?:\s?[-–—]\s?\d{1,5})?", found[0])
        draft.locator = ", ".join(re.sub(r"\s?[-–—]\s?", "-", v) for v in values)
    elif at_page := re.compile(r"\s(?:at|\()\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)").match(
        draft.lx.text, at, high
    ):
        draft.pinpoint = at_page[1]


def _german(draft: Draft, court: re.Match[str], high: int) -> bool:
    """Read `BVerfGE 7, 198 (205)` and `BGH, Urt. v. 3.5.1999 – IX ZR 1/98, NJW 1999, 123`."""
    text = draft.lx.text
    series = re.compile(r"\s(\d{1,3}(?:\s?[IVX]{1,3})?),\s?(\d{1,4})").match(
        text, court.end(), high
    )
    journal = re.compile(
        r"[,\s(](?:in:?\s)?([A-Z][\w-]{1,9})\s((?:19|20)\d\d),\s?(?:S\.\s?)?(\d{1,4})"
    ).search(text, court.end(), high)
    if (
        series is None
        and journal is None
        and not any(d.start > court.end() for d in draft.lx.dates)
    ):
        return False
    draft.type = "legal_case"
    if series is not None:
        draft.put("container-title", court.start(), court.end(), conf=0.9)
        draft.put("volume", series.start(1), series.end(1))
        draft.put("page", series.start(2), series.end(2))
        return True
    draft.add_names("author", [Name(literal=court["court"])], court.start(), court.end(), 0.7)
    if journal is not None:
        draft.put("container-title", journal.start(1), journal.end(1))
        draft.put("page", journal.start(3), journal.end(3))
        draft.year = (journal[2], journal.start(2), journal.end(2))
    if file := re.compile(r"\b(?:[IVX]{1,4}|\d{1,2})\s?[A-Z][A-Za-z]{1,4}\s?\d{1,4}/\d\d\b").search(
        text, court.end(), high
    ):
        draft.put("number", file.start(), file.end())
    return True
