"""Judgments by parties, number and day: `Prosecutor v. Kos, Case No. IT-04-74-T, 29 May 2013`."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.segments import dated, locate, segments

JUDGMENT = re.compile(
    r"\b(?:Judge?ment|Decision|Order|Advisory\sOpinion|Ruling|Indictment|Merits|Sentence|Verdict"
    r"|[Aa]rrêt|[Jj]ugement|[Oo]rdonnance|[Ss]entencia|[Ss]entenza|[Ss]entença|[Uu]rteil"
    r"|[Bb]eschluss|[Пп]остановление|[Рр]ешение)\b"
)
COURT = re.compile(
    r"\b(?:[Cc]ourt|[Tt]ribunal|ECtHR|ECHR|EGMR|CEDH|CourEDH|ICTY|ICTR|ICC|ICJ|IACtHR|IACHR|TEDH"
    r"|Corte|Cour|Gerichtshof|[A-Z]\w+gericht|BVerfG|CJEU|EuGH|CJUE|Суд|ЕСПЧ|Chambers?|Committee)\b"
)
CASE_NUMBER = re.compile(
    r"(?:(?:Case|Application|App|Appl|Crim(?:inal)?|Civil|[Rr]equête|[Dd]emanda|[Rr]icorso"
    r"|Beschwerde|Az|[Dd]ocket|[Cc]omplaint|[Cc]ommunication|[Жж]алоба|[Дд]ело)\.?\s(?:Case\s)?)?"
    r"(?:\b[Nn]os?\.?|\bNr\.?|\b[Nn]\.?[º°]|№|\b[Nn]úm\.)\s?(?P<number>[A-Z\d](?:\(\d\)\s)?"
    r"[\w:/‐‑-]{1,26}(?:\s(?:Cr|Civ|CV|Crim)\.?\s\d{1,6})?(?:\s\([A-Z]{2,4}\))?)"
    r"|\b(?P<bare>(?:ICC|IT|ICTR|SCSL|MICT|STL|KSC|C|T|CCPR)-\d[\w/.‐‑-]{2,24}(?<!\.))"
    r"|(?:Case|Application)\s(?P<case>[\dA-Z][\w/‐‑-]{0,4}\d[\w/‐‑-]{1,16})"
)
PARTIES = re.compile(r"\s(?:v|vs|gegen|c|contre|contra|против)\.?\s(?=[A-ZÀ-ÞА-Я])")
FOREIGN = re.compile(r"\s(?:gegen|c|contre|contra|против|vs)\.?\s(?=[A-ZÀ-ÞА-Я])")
AGAINST_ABROAD = frozenset(("gegen", "c", "contre", "contra", "против", "vs"))
SERIES = re.compile(r"\b(?:[Ss]eries|[Ss]érie|[Ss]erie)\s[A-Z]\s?\Z")
"""Before the number of a series of reports, which is none of a case."""
COMPANY = re.compile(
    r",\s(?:Inc|Ltd|LLC|Co|Corp|Jr|L\.?P|N\.?A|S\.?A|GmbH|et\sal|and\sothers|[A-Z]\.?\Z)"
)


def numbered(draft: Draft, low: int, high: int) -> None:
    """Take the number that a court gives a case."""
    text = draft.lx.text
    for found in CASE_NUMBER.finditer(text, low, high):
        if SERIES.search(text, max(low, found.start() - 12), found.start()):
            continue
        name = next(k for k in ("number", "bare", "case") if found[k])
        draft.put("number", *found.span(name), conf=0.85)
        return


def court_of(draft: Draft, start: int, end: int) -> bool:
    """Take the court that stands before the parties; say whether it was one."""
    s, e = trim(draft.lx.text, start, end)
    words = draft.lx.text[s:e]
    if not words or len(words.split()) > 12 or not (COURT.search(words) or institution(words)):
        return False
    draft.add_names("author", [Name(literal=words)], s, e, 0.7)
    return True


def bracketed(draft: Draft, low: int, high: int) -> bool:
    """Read `International Court of Justice, Armed Activities (A v. B), Judgment, 19 May 2005`."""
    text = draft.lx.text
    paren = next((p for p in draft.lx.parens if low < p[0] < low + 200), None)
    if paren is None or not PARTIES.search(text, *paren) or paren[1] - paren[0] > 120:
        return False
    if not (JUDGMENT.search(text, paren[1], high) or COURT.search(text, low, paren[0])):
        return False
    parts = [p for p in segments(draft, low, paren[0]) if p.kind == "words"]
    if not parts or not draft.lx.dates_in(paren[1], high):
        return False
    start = low
    for part in parts[:-1]:
        if court_of(draft, part.start, part.end):
            start = part.end
    draft.put("title", *trim(text, start, paren[1], " ,;:"), conf=0.85)
    _rest(draft, paren[1], high)
    return True


def adversaries(draft: Draft, low: int, high: int) -> bool:
    """Read `Kos c. Belmora, requête n° 27021/08, 7 juillet 2011`: a number or a judgment's day."""
    text, flat = draft.lx.text, draft.lx.flat
    foreign = draft.lx.says(AGAINST_ABROAD)
    versus = FOREIGN.search(flat, low, min(high, low + 140)) if foreign else None
    if versus is None or OPENING[PAREN] in flat[low : versus.start()]:
        return False
    cut = flat.find(",", versus.end(), high)
    while cut > 0 and COMPANY.match(text, cut, high):
        cut = flat.find(",", cut + 1, high)
    if cut < 0:
        return False
    number = CASE_NUMBER.search(text, cut, high)
    exact = any(d.kind == "day" for d in draft.lx.dates_in(cut, high))
    if not exact or not (number or JUDGMENT.search(text, cut, high)):
        return False
    start = low
    comma = flat.rfind(",", low, versus.start())
    if comma > low and court_of(draft, low, comma):
        start = comma + 1
    draft.put("title", *trim(text, start, cut, " ,;:_*"), conf=0.9)
    _rest(draft, cut, high)
    return True


def _rest(draft: Draft, start: int, high: int) -> None:
    draft.type = "legal_case"
    numbered(draft, start, high)
    dated(draft, start, high)
    locate(draft, segments(draft, start, high))
