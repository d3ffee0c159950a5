"""Laws by their number and gazette, treaties by place and day, cases of courts that number them."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, QUOTE
from verifier.references.model import Name
from verifier.references.places import is_place, place_shaped
from verifier.references.segments import Segment, dated, locate, segments
from verifier.references.treaties import AGREED, TREATY, UNDERTAKEN

LAW = re.compile(
    r"\A\s?(?:the\s)?(?:[A-Z][\w’'-]+\s){0,4}?(?:Law|Act|Decree(?:-Law)?|Ordinance|Order|Regulations?"
    r"|Bill|Constitution|(?:Penal|Criminal|Civil|Labou?r|Military|Election)\sCode|Presidential\sDecree"
    r"|Gesetz|Verordnung|Verfassung|Strafgesetzbuch|Loi|Décret(?:-loi)?|Ordonnance|Arrêté"
    r"|Constitution|Code\spénal|Ley|Decreto(?:-Ley)?|Constitución|Código\s[Pp]enal"
    r"|Real\sDecreto|Legge|Decreto(?:\slegislativo)?|Costituzione|Codice\spenale|Lei|Portaria"
    r"|Constituição|Закон|Указ|Постановление|Федеральный\sзакон|Конституция|Кодекс"
    r"|Bundesgesetz|Kriegswaffenkontrollgesetz)(?=[\s,(]|\Z)"
    r"(?!\s(?:Commission|Society|Review|Journal|School|Reform|Library|Institute|Centre|Center"
    r"|Department|Reports?|Association|Quarterly|Com\b|Lords?|Faculty|Firm|Enforcement|Officer))"
)
ENGLISH = re.compile(
    r"\A\s?(?:the\s)?(?:[A-Z][\w’'-]+\s){0,4}?(?:Law|Act|Decree(?:-Law)?|Ordinance|Order|Bill"
    r"|Regulations?|Constitution|\w+\sCode)(?:\s(?:on|of|for|concerning|against|to|relating|No\b|\d)"
    r"|[,(\s])"
)
NUMBER = re.compile(
    r"(?:\b(?:(?:Public|Federal|Organic)\s)?(?:Law|Act|Decree(?:-Law)?|Order|Ordinance)\s)?"
    r"\b(?:No|Nr|Nº|N°|nº|n°|n\.º|núm|num|numero|no|n)\b\.?[°º]?\s?"
    r"(?P<number>\d{1,5}(?:[-/.]\w{1,5}){0,3}(?:\s(?:of|von|de)\s(?:1[89]|20)\d\d)?)"
    r"|[Nn]\.?[°º]\.?\s?(?P<degree>\d{1,5}(?:[-/.]\w{1,5}){0,3}(?:\s(?:of|de)\s(?:1[89]|20)\d\d)?)"
    r"|№\s?(?P<sign>\d{1,5}(?:[-/][\w]{1,5}){0,2})"
    r"|\A\s?(?:Law|Act|Decree|Loi|Ley|Legge|Lei|Decreto|Décret)\s(?P<bare>\d{1,5}[-/]\d{2,4})\b"
    r"|\b(?P<chapter>(?:Act|Cap|Chapter)\.?\s\d{1,4}\sof\s(?:1[89]|20)\d\d)"
)
UNION = re.compile(
    r"\s?\w+\s(?:\ue013\ue003*\s)?(?:No\.?\s|Nr\.\s)?\d{1,4}/\d{1,4}(?:/[A-Z]{2,4})?"
    r"\s(?:of|der|des|du)\b|\s?\w+\s\ue013\ue003{3,6}\s"
)
"""Regulations of the European Union, which `law` reads."""
GAZETTE = re.compile(
    r"(?i)\b(?:gazette|journal\sofficiel|bolet[ií]n\soficial|diario\soficial|gazzetta\sufficiale"
    r"|di[áa]rio\soficial|di[áa]rio\sda\srep[úu]blica|gaceta|official\sjournal|law\sjournal|amtsblatt"
    r"|bundesgesetzblatt|BGBl|registro\soficial|moniteur|staatsblad|службен|собрание\sзаконодательства"
    r"|российская\sгазета|ведомости|statutory\sinstrument|federal\sregister)"
)
BETWEEN = re.compile(
    r"(?:\s(?:of|vom|du|del|de|di|dello|от|dated|as\samended|in\sforce)|\sd[’'])\s?\Z"
)
CASE = re.compile(
    r"\b(?:Case|Cause|Affaire|Rechtssache|Caso|Causa|Process[os]?|Дело|Petition|Communication"
    r"|App(?:lication|l?)?|Applications?|Appeal|Requête|Beschwerde)s?\.?\s?"
    r"(?:[Nn]os?\.?|[Nn]r\.?|n[°º]|№|#)?\s?"
    r"(?P<number>[A-Z]{0,6}[-‐–]?\w{1,6}(?:[-‐–/]\w{1,5}){1,6}|\d{1,6})"
    r"|\bnos?\.\s(?P<plain>\d{2,6}/\d\d)"
    r"|\b(?P<docket>(?:ICC|IT|ICTR|MICT|SCSL|KSC|STL|ICTY)-\w{1,8}(?:[-/]\w{1,6}){0,6})"
)
VERSUS = re.compile(r"\s(?:v|vs|c|gegen|contre|contra|против)\.?\s(?=[A-ZÀ-ÞА-Я“\"\ue012]|the\s)")
AGAINST = frozenset(("v", "vs", "c", "gegen", "contre", "contra", "против"))
DECIDED = re.compile(r"\d|[Jj]udge?ment|[Dd]ecision|[Mm]erits|[Oo]rder|[Oo]pinion|\bGC\b|Grand")
COURT = re.compile(
    r"(?:International|European|Inter-American|African|Supreme|High|Constitutional|Special|Federal"
    r"|District|Trial|Appeals?|Grand)\s.{0,60}?(?:Court|Tribunal|Chambers?)\b|(?:ICTY|ICTR|ICC|ICJ"
    r"|ECtHR|ECHR|IACtHR|SCSL|ECCC|EGMR|CEDH|CIJ|IGH)\b"
)
"""Who decided a case, as one of its parts."""


def read(draft: Draft, low: int, high: int) -> bool:
    """Read a numbered law, a dated treaty or a numbered case; say whether it was one."""
    lx = draft.lx
    head = lx.flat[low : min(high, low + 240)]
    if OPENING[QUOTE] in head[:40]:
        return _quoted_law(draft, low, head, high)
    if _case(draft, low, high):
        return True
    if LAW.match(head) and not UNION.match(head) and _law(draft, low, high):
        return True
    return lx.says(AGREED) and bool(TREATY.match(head)) and _treaty(draft, low, high)


def _quoted_law(draft: Draft, low: int, head: str, high: int) -> bool:
    """Read `Federal Law No. 149-FZ “On Information,” 27 July 2006`."""
    at = head.index(OPENING[QUOTE])
    if not LAW.match(head[:at]) or not draft.lx.dates:
        return False
    quote = next(q for q in draft.lx.quotes if q.outer_start == low + at)
    number = NUMBER.search(head[:at]) or NUMBER.match(head, quote.outer_end - low + 1)
    if number is None:
        return False
    name = next(k for k, v in number.groupdict().items() if v)
    draft.put("title", *trim(draft.lx.text, quote.start, quote.end, " ,;."), conf=0.85)
    draft.put("number", low + number.start(name), low + number.end(name), conf=0.9)
    draft.type = "legislation"
    dated(draft, low, high)
    locate(draft, segments(draft, quote.outer_end, high))
    return True


def _law(draft: Draft, low: int, high: int) -> bool:
    """Read `Law on Mines, No. 61 of 2005, Official Gazette, 9 March 2005, Arts. 4–7`."""
    text, lx = draft.lx.text, draft.lx
    number = NUMBER.search(lx.flat, low, high) or NUMBER.search(text, low, min(high, low + 60))
    gazette = GAZETTE.search(lx.flat, low, high)
    if number:
        lx.dates = [d for d in lx.dates if d.end <= number.start() or d.start >= number.end()]
    days = [d for d in lx.dates if low <= d.start < high and d.kind == "day"]
    full = next((d for d in days if not d.date.edtf.startswith("XXXX")), days[0] if days else None)
    if number is None and gazette is None and (full is None or not ENGLISH.match(text[low:high])):
        return False
    if re.search(r"(?i)\bjournal\b|\breview\b|\bpress\b", text[low:high]) and gazette is None:
        return False
    parts = segments(draft, low, high)
    if not parts or parts[0].kind != "words":
        return False
    end = parts[0].end
    for part in parts[1:]:
        if part.kind != "words" or part.start >= (number.start() if number else high):
            break
        if gazette and part.start <= gazette.start() < part.end:
            break
        if len(part.words.split()) < 2 or part.words[:1].isdigit():
            break
        end = part.end
    first_date = min((p.start for p in parts if p.kind == "date"), default=high)
    if number and number.start() > low + 3 and number.start() < end:
        end = _before_number(text, low, number.start(), end)
    own = full is not None and _named_by_date(text, low, full.start)
    if own and full is not None:
        if gazette is None and (number is None or "§" in text[low : number.start()]):
            return False
        after = lx.flat.find(",", full.end, high)
        end = after if after > 0 else high
        draft.issued = full
    else:
        end = min(end, first_date)
    end = low + len(text[low:end].rstrip())
    if led := BETWEEN.search(text[low:end]):
        end = low + led.start()
    draft.put("title", *trim(text, low, end, " ,;:"), conf=0.9)
    if number:
        name = next(k for k, v in number.groupdict().items() if v)
        draft.put("number", *number.span(name), conf=0.9)
    if gazette:
        holds = [p for p in parts if p.start <= gazette.start() < p.end]
        if holds and holds[0].start > low:
            _gazette(draft, holds[0])
    draft.type = "legislation"
    if not own:
        dated(draft, low, high)
    if draft.issued is None and (year := re.search(r"(?:1[89]|20)\d\d", text[low:high])):
        draft.year = (year[0], low + year.start(), low + year.end())
    locate(draft, [p for p in parts if p.kind == "locator"])
    return True


def _named_by_date(text: str, low: int, date: int) -> bool:
    """Say whether a law has no name but its date and number: `Loi n° 2005-61 du 9 mars 2005`."""
    before = text[low:date]
    return BETWEEN.search(before) is not None and "," not in before and len(before.split()) < 7


def _before_number(text: str, low: int, number: int, end: int) -> int:
    """Return where a law's title ends: before its number, unless the number is all its name."""
    before = text[low:number].strip(" ,(")
    return number if len(before.split()) > 1 or before.endswith(")") else end


def _gazette(draft: Draft, part: Segment) -> None:
    text = draft.lx.text
    end = part.end
    if issue := re.compile(
        r"\s(?:No\.?|Nr\.?|n[°º]|núm\.|№|I+|Teil\s\w+)?\s?(?P<n>\d[\w/-]{0,9})"
    ).search(text, part.start, part.end):
        draft.put("issue", *issue.span("n"))
        end = issue.start()
    draft.put("container-title", *trim(text, part.start, end), conf=0.85)


def _treaty(draft: Draft, low: int, high: int) -> bool:
    """Read `Convention on Mines, Tivat, 18 September 1997, 2056 UNTS 211`."""
    text, lx = draft.lx.text, draft.lx
    series = UNDERTAKEN.search(text, low, high)
    day = next((d for d in lx.dates if low < d.start < high and d.kind == "day"), None)
    inside = series is not None and day is not None and series.start() <= day.start < series.end()
    if day is None or inside or (series is None and len(text[low : day.start].split()) > 30):
        return False
    signed = re.compile(
        r"[,\s(]{1,3}(?:opened\sfor\ssignature|adopted|signed|done\sat|concluded|entered\sinto"
        r"|approved|open\sfor)\b"
    ).search(lx.flat, low, high)
    parts = segments(draft, low, high)
    words = [p for p in parts if p.kind == "words" and p.start < day.start]
    if signed is not None or not words or (series is None and len(words[0].words.split()) < 3):
        return False
    if re.search(r"(?i)\b(?:report|statement|meeting|conference|article\s7)\b", words[0].words):
        return False
    end = words[-1].end
    if len(words) > 1 and (place_shaped(words[-1].words) or is_place(words[-1].words)):
        draft.put("publisher-place", words[-1].start, words[-1].end, conf=0.8)
        end = words[-2].end
    if led := BETWEEN.search(text[low:end] + " "):
        end = low + led.start()
    draft.put("title", *trim(text, low, end, " ,;:("), conf=0.9)
    draft.type = "treaty"
    if series is not None:
        draft.put("volume", *series.span("volume"))
        draft.put("container-title", *series.span("name"))
        draft.put("page", *series.span("page"))
    draft.issued = day
    locate(draft, [p for p in parts if p.kind == "locator"])
    return True


def _case(draft: Draft, low: int, high: int) -> bool:
    """Read `Prosecutor v. Oren, Case No. IT-04-74-T, Judgment, 29 May 2013, para. 233`."""
    text, lx = draft.lx.text, draft.lx
    versus = VERSUS.search(lx.flat, low, min(high, low + 160)) if lx.says(AGAINST) else None
    if versus is None and not COURT.match(text, low, high):
        return False
    number = CASE.search(text, low, min(high, low + 400))
    if number is None:
        return False
    name = next(k for k, v in number.groupdict().items() if v)
    day = next((d for d in lx.dates if d.kind == "day" and d.start < high + 40), None)
    years = list(re.finditer(r"(?<![\d/.])(?:19|20)\d\d(?![\d/])", text[low:high]))
    if day is None and (name != "plain" or not years):
        return False
    parts = segments(draft, low, high)
    named = next((p for p in parts if p.kind == "words" and VERSUS.search(p.words)), None)
    if named is None or (versus is not None and named.start > versus.start()):
        return False
    if (before := [p for p in parts if p.start < named.start]) and not COURT.match(before[0].words):
        return False
    start, end = named.start, named.end
    following = [p for p in parts if p.start >= end]
    paren = following[0] if following and following[0].kind == "paren" else None
    if paren is not None and paren.start - end < 2 and not DECIDED.search(paren.words):
        end = paren.end
    if number.start() < end:
        end = low + len(text[low : number.start()].rstrip(" ,(["))
    start, end = trim(text, start, end, " ,;:_*(")
    draft.put("title", start, end, conf=0.9)
    draft.put("number", *number.span(name), conf=0.9)
    court = next((p for p in parts if p.kind == "words" and COURT.match(p.words)), None)
    if court is not None:
        words = re.sub(r"\s(?:19|20)\d\d\Z", "", court.words)
        end_of = court.start + len(words)
        draft.add_names("author", [Name(literal=words)], court.start, end_of, 0.7)
    draft.type = "legal_case"
    outside = [d for d in lx.dates if d.kind == "day" and d.start >= end]
    draft.issued = outside[0] if outside else day
    if draft.issued is None:
        draft.year = (years[-1][0], low + years[-1].start(), low + years[-1].end())
    locate(draft, segments(draft, number.end(), high))
    return True
