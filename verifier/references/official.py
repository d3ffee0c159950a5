"""Documents of the United Nations and its like: body, title, symbol, date, paragraph."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.segments import Segment, dated, locate, segments
from verifier.references.symbols import symbol

DOC = re.compile(
    r"[\s,;(]{0,3}(?:(?:U\.?N\.?|ONU|VN|ООН)\s)?(?:Doc(?:ument|s)?|Dok(?:ument)?|док)\b\.?"
    r"(?:\s(?:No\.?|symbol|ООН|ONU))?\s?\Z"
    r"|[\s,;(]{1,3}(?:U\.?N\.?|(?:AI\s)?[Ii]ndex(?:\s[Nn]o\.|\s[Nn]umber)?:?)\s?\Z"
)
"""What announces a symbol."""
RESOLUTION = re.compile(
    r"(?:(?P<body>[^\d,;“\"]{3,80}?)\s)?(?P<kind>Resolution|Decision|Presidential\sStatement"
    r"|Résolution|Resolución|Risoluzione|Resolução|Beschluss|Резолюция|резолюция|resolution"
    r"|résolution|decision)s?\s(?:[Nn]o?\.?\s?|nº\s?|№\s?|adopted\s)?(?P<number>\d{1,4}(?:/\d{1,4})?"
    r"(?:\s?\([IVXL\d]{1,7}(?:[-\s][A-Z])?\))?)"
)
RESOLVED = ("solu", "decision", "presidential", "beschluss", "резолюция")
"""Parts of the words for a resolution, in small letters: one of them is in each."""
HEADED = re.compile(
    r"(?:the\s)?(?:(?:Final|Draft|Interim|Annual|Joint|First|Second|Third|[A-Z]\w+th|\w+\speriodic)"
    r"\s)?(?:Reports?|Letters?|Notes?|Identical\sletters|Statements?|Declaration|Résolution"
    r"|Resolution|Decision|Rapport|Lettre|Bericht|Informe|Rapporto|Доклад|Письмо|Convention"
    r"|Concluding\s[Oo]bservations|General\s[Cc]omment|Working\s[Pp]aper|Summary\s[Rr]ecord"
    r"|Verbatim\s[Rr]ecord)\b"
)
"""Words with which the title of a document begins, and no body's name."""
LETTER = re.compile(r"(?:Identical\s)?[Ll]etters?\sdated|[Nn]otes?\sverbales?\b")
BODY = re.compile(
    r"(?:U\.?N\.?|ONU|OAS|OSCE|EU|AU|NATO|UNGA|UNSC|UNHRC|HRC|ECOSOC|CCW|ООН|Генеральная|Совет"
    r"|Организация|Комитет|Комиссия)\b|(?:Vereinte\sNationen|Nations\sUnies|Naciones\sUnidas"
    r"|Nazioni\sUnite|Nações\sUnidas|Special\sRapporteur|Group\sof\s(?:Governmental\s)?Experts"
    r"|Panel\sof\sExperts|(?:High\s)?Commissioner|Sicherheitsrat|Generalversammlung"
    r"|(?:.{0,30}\s)?(?:Meeting|Conference)\sof\s(?:the\s)?(?:States\s)?Parties)"
)
"""Bodies that `institution` does not know by its words."""
RELEASE = re.compile(r"\s[Pp]ress\s[Rr]elease\Z")
OCCASION = re.compile(
    r"(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+(?:st|nd|rd|th|ieth)(?:-[a-z]+)?)\s(?:\w+\s){0,2}"
    r"(?:session|meeting|year)\b|(?:Agenda\s)?[Ii]tem\s\d|adopted\b",
)
"""A session or a meeting: no part of the title where it stands at its end."""


NUMBERED = re.compile(
    r"\A\s?(?P<number>(?:[A-Z][\w.&]{1,20}\s){0,5}?(?:Memorandum|Circular|Directive|Bulletin|IMAS"
    r"|Executive\sOrder|Instruction|Field\sManual|Technical\sNote|Guidance\sNote)\s(?:No\.\s?)?"
    r"[A-Z]{0,5}[-‐]?\d[\w./-]{0,14})\s?[,:][\s*_]{0,4}(?=[A-Z\ue012])"
)
"""A paper that its office numbers, before its title: ``Office Circular A-9: Salt``."""


def body(words: str) -> bool:
    """Say whether words name a body that documents are issued by."""
    if len(words.split()) > 14 or HEADED.match(words):
        return False
    return bool(BODY.match(words)) or institution(words)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read a document with a symbol, or a numbered resolution; say whether it was one."""
    text = draft.lx.text
    found = symbol(text, low, high) if "/" in text[low:high] else None
    if found is not None and any(
        q.outer_start <= found.start() < q.outer_end for q in draft.lx.quotes
    ):
        found = None
    if found is None:
        paper = NUMBERED.match(draft.lx.flat[low:high])
        if paper is not None:
            return _numbered(draft, low, paper, high)
        return _resolution(draft, low, high)
    draft.put("number", found.start(), found.end(), found[0], 0.95)
    draft.seen.add("symbol")
    paren = next((p for p in draft.lx.parens if p[0] < found.start() < p[1]), None)
    stop = paren[0] if paren else found.start()
    after = paren[1] if paren else found.end()
    if paren is None and (cue := DOC.search(text[low:stop])):
        stop = low + cue.start()
    if "journal" in draft.seen or re.search(r"\bvol\.\s?\d", text[low:stop], re.IGNORECASE):
        return False
    draft.lx.hide(found.start(), found.end())
    parts = segments(draft, low, stop)
    _heads(draft, parts, segments(draft, after, high))
    letter = LETTER.match(draft.get("title"))
    draft.type = "personal_communication" if letter else "report"
    _close(draft, low, after)
    return True


def _close(draft: Draft, low: int, after: int) -> None:
    """Take the date and the locator, and what a full date in the middle leaves."""
    dated(draft, low, len(draft.lx.text))
    if draft.issued is None:
        year = re.search(r"\((\d{4})\)", draft.get("number")) or re.search(
            r"\((\d{4})\)", draft.get("title")
        )
        if year:
            where = draft.lx.text.find(year[0], low) + 1
            draft.year = (year[1], where, where + 4)
    locate(draft, segments(draft, after, len(draft.lx.text)))


def _numbered(draft: Draft, low: int, paper: re.Match[str], high: int) -> bool:
    """Read `Office Memorandum M-12-18, Managing Salt (4 May 2012)`."""
    parts = segments(draft, low + paper.end(), high)
    if not parts or parts[0].kind not in ("words", "quote"):
        return False
    title = parts[0].start, parts[0].end
    if parts[0].kind == "quote":
        inner = next(q for q in draft.lx.quotes if q.outer_start == parts[0].start)
        title = trim(draft.lx.text, inner.start, inner.end, " ,;:.")
    else:
        for part in parts[1:]:
            if part.kind != "words":
                break
            title = title[0], part.end
    draft.put("number", low + paper.start("number"), low + paper.end("number"), conf=0.85)
    draft.put("title", *trim(draft.lx.text, *title), conf=0.8)
    draft.type = "report"
    _close(draft, low, title[1])
    return True


def _resolution(draft: Draft, low: int, high: int) -> bool:
    """Read `UN Security Council, Resolution 1325 (2000), 31 October 2000`."""
    if not draft.lx.holds(RESOLVED):
        return False
    found = RESOLUTION.search(draft.lx.text, low, min(high, low + 160))
    if found is None or any(q.outer_start < found.start() < q.outer_end for q in draft.lx.quotes):
        return False
    lead = draft.lx.text[low : found.start("kind")].strip(" ,")
    if lead and not body(lead.split(",")[0]):
        return False
    if (
        re.match(r"(?:EU\s|European\s)?(?:Council|Commission)\Z", lead)
        and found["kind"] == "Decision"
    ):
        return False
    stop = found.end()
    if any(p[0] < stop for p in draft.lx.parens if p[0] > found.start("kind")):
        stop = max(stop, *(p[1] for p in draft.lx.parens if p[0] < stop))
    parts = segments(draft, low, stop)
    draft.put("number", found.start("number"), found.end("number"), conf=0.8)
    _heads(draft, parts, segments(draft, stop, high))
    draft.type = "report"
    _close(draft, low, stop)
    return True


def _heads(draft: Draft, parts: list[Segment], later: list[Segment]) -> None:
    """Take author and title from what stands before the symbol, a quoted title behind it too."""
    text = draft.lx.text
    quote = next((p for p in parts if p.kind == "quote"), None)
    if quote is None and (not later or later[0].kind == "quote"):
        quote = later[0] if later else None
    named = [p for p in parts if p.kind in ("words", "paren")]
    if quote is not None:
        inner = next(q for q in draft.lx.quotes if q.outer_start == quote.start)
        draft.put("title", *trim(text, inner.start, inner.end, " ,;:."), conf=0.95)
        named = [p for p in named if p.start < quote.start]
    words = [p for p in named if p.kind == "words"]
    if not words:
        return
    first = words[0]
    start, end = first.start, words[-1].end
    if named[-1].kind == "paren" and named[-1].start >= end:
        end = named[-1].end
    if (led := RESOLUTION.match(text, first.start, first.end)) and led["body"]:
        if not HEADED.match(led["body"]):
            _author(draft, led.start("body"), led.end("body"))
            start = led.start("kind")
    elif (len(words) > 1 or quote is not None or not draft.get("title")) and body(first.words):
        if len(words) > 1 or quote is not None or not HEADED.match(first.words):
            _author(draft, first.start, first.end)
            start = words[1].start if len(words) > 1 else end
    elif (
        quote is not None
        and (of := re.match(r"(?:.{3,60}?)\s(?:of|by)\s(?:the\s)?", first.words))
        and body(first.words[of.end() :])
    ):
        _author(draft, first.start + of.end(), first.end)
    if quote is not None:
        return
    while len(words) > 1 and words[-1].start > start and OCCASION.match(words[-1].words):
        words.pop()
        end = words[-1].end
    for part in parts:
        if part.kind == "date" and start < part.start < end:
            end = trim(text, start, part.start)[1]
            break
    start, end = trim(text, start, end)
    if end - start > 2:
        draft.put("title", start, end, conf=0.85)


def _author(draft: Draft, start: int, end: int) -> None:
    start, end = trim(draft.lx.text, start, end)
    if draft.lx.flat[start:end].startswith((OPENING[PAREN], PAREN)):
        return
    words = re.sub(r"\Athe\s", "", draft.lx.text[start:end])
    if release := RELEASE.search(words):
        draft.put("publisher", start, start + release.start(), conf=0.8)
        draft.put("genre", start + release.start(), end, "press release", conf=0.8)
        return
    draft.add_names("author", [Name(literal=words)], start, end, 0.85)
