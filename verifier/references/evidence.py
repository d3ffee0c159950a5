"""What in a piece of a note speaks for a source: a date, a page, an address, a known kind, a name.

A piece is called evident where something in it could not stand in mere comment; prose where its
verbs say that it is a sentence. Both are asked by the splitter, piece by piece.
"""

import re

from verifier.references.cues import lowered

MONTH = (
    r"(?i:jan(?:uary|uar|vier)?|feb(?:ruary|ruar|r)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz"
    r"|apr(?:il)?|avril|may|mai|maggio|mayo|maio"
    r"|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre|iembre)?"
    r"|oct(?:ober|obre|ubre)?|okt(?:ober)?"
    r"|nov(?:ember|embre|iembre)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember)?|enero|febrero"
    r"|abril|junio|julio|agosto|diciembre)"
)
MONTHS = (
    "jan", "feb", "févr", "mar", "märz", "apr", "avril", "may", "mai", "mag", "jun", "jui", "jul",
    "aug", "août", "sep", "oct", "okt", "nov", "dec", "déc", "dez", "enero", "abril", "agosto",
    "diciembre",
)  # fmt: skip
"""How each of them begins, in small letters."""
YEAR = r"[12](?<![\d.,].)(?:(?<=1)[0-9]|(?<=2)0)\d\d[a-d]?(?![\d,]\d|\d)"
YEARED = re.compile(YEAR)
SLASHED = re.compile(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b")
UNDATED = re.compile(r"\bundated\b|\bn\.\s?d\.|\bo\.\s?J\.|\bs\.\s?d\.")
DAY = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?{MONTH}\b|{MONTH}\b\.?\s+\d{{1,2}}\b)",
    re.IGNORECASE,
)
LOCATOR = re.compile(
    r"(?:(?<![\w.])(?:pp?|pg|pgs|pag|págs?|s|ss|seite|fols?|fol|ff|vv?|cols?|sp|nos?|nr"
    r"|num|n|vols?|bd|bde|tome?|t|cap|caps|kap|chs?|"
    r"chap|chapter|art|arts|paras?|abs|rn|rz|lib|liv|livre|tit|lines?|table|tab|exhibits?"
    r"|ex|appendix|p[aá]gs?|blz|bl|book|part|pt|"
    r"ep|exh|f)\.?\s?|[§¶]{1,2}\s?)(?:\d|[ivxlc]+\b)"
)
"""A page or another place, in small letters."""
REPORT = re.compile(
    r"\b\d{1,4}\s?[A-Z][\w.’']{0,14}(?:\s[A-Z&][\w.’']{0,14}){0,4}\s?\d{1,5}\b"
    r"|\[\d{4}\]\s+[\dA-Z]|\b[A-Z][\w.’'& ]{2,80}?\sv\.?\s[A-Z]"
)
NUMBERED = re.compile(
    r"\b[A-Z]{2,12}[A-Z0-9\-_/]{0,12}\s?\(?#?\d{3,}|\bDTS #|\b\d{1,3}/\d{1,3}\b"
    r"|\bNo\.\s?\d|\b[A-Z]/[A-Z0-9/.]{3,}\b"
)
PLACE = re.compile(r"https?://|www\.|\bdoi\b|10\.\d{4,9}/|\]\(http", re.IGNORECASE)
KIND = re.compile(
    r"\b(?:interviews?|testimony|testified|deposition|hearings?|letter|memorandum|memo"
    r"|e-?mail|telegram|transcript|affidavit|"
    r"minutes|statement (?:of|by|to)|conversations?|discussions?|meetings?|talks?"
    r"|communicat(?:ed|ion)|speech|press release|"
    r"briefing|cable|report|brief|lettre|entretien|carta|entrevista|lettera|gespräch"
    r"|brief|interrogation)\b",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"(?:[lI1]b[i1l]d(?:em)?|bid|id|idem|eadem|ders|dies|ebd|ebenda|supra|infra|op\. ?cit"
    r"|loc\. ?cit|art\. ?cit|a\. ?a\. ?O|"
    r"t\. ?a\. ?p|ob\. ?cit|ibidem)\b\.?",
    re.IGNORECASE,
)
SHORT_INSIDE = re.compile(
    r"\b(?:op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit|ob\.?\s?cit|supra(?: note)?|ibid(?:em)?"
    r"|a\.\s?a\.\s?O|cited above|above,? n(?:ote)?\.?|oben|t\.\s?a\.\s?p|"
    r"cit[.ée]|id\. at)\b",
    re.IGNORECASE,
)
END = re.compile(
    r"(?:\d[\d\-–—/:.,§ab]{0,20}(?:\s?(?:ff?|sqq?|et seq|u\. ?ö|seg(?:g|uentes)?|n"
    r"|nn)\b)?|ff?|sqq?|passim|undated|m\.?\s?w\.?\s?N(?:achw)?\.?|et seq|[)\]][fn]?"
    r"|(?<![A-Za-z])[IVXLC]{1,7}|"
    r"(?<![a-zA-Z])[ivxl]{1,6}|https?://\S{3,200}|www\.\S{3,200}|cit|O|[”\"»]"
    r"|_)[.,;\s]{0,3}$"
)
IN_PROSE = re.compile(
    r"\b(?:in|on|of|since|by|until|from|to|before|after|im|am|vom|seit|bis|en|depuis|du"
    r"|au|nel|del|em|or|than|and|was|were)\s+(?:the\s+)?"
    rf"(?:early |late |{MONTH}\.?,?\s+)?{YEAR}[.,;\s]{{0,3}}$",
    re.IGNORECASE,
)
LAST = 60
"""More characters than the last words of a source that is no address take."""
_VERBS = (
    "is are was were be been being has have had does did do will would could should may might can "
    "cannot says said wrote writes argues argued notes noted shows show showed states stated "
    "reported reports found finds believed made makes took gave went came became remained became "
    "seems appears testified explained described agreed refused recalled told asked used uses "
    "suggested suggests included includes concluded claimed denied received sent met held began "
    "continued provided followed passed ist sind war waren wird werden wurde wurden hat haben "
    "hatte hatten kann können muß muss müssen soll sollte läßt lässt sagt schreibt findet finden "
    "sei seien est sont était étaient fut furent a ont avait avaient dit écrit peut peuvent fait "
    "fit es son fue fueron era eran ha han había dice está están hay puede è sono era erano fu "
    "furono ha hanno aveva dice può é são foi foram era eram tem têm há pode diz is zijn was "
    "waren wordt worden heeft hebben had kan moet schijnt zegt"
)
VERBS = frozenset(_VERBS.split()) - {"a", "may", "son", "do", "es", "notes", "reports", "report"}
_SUBJECTS = (
    "this that these those it he she they we i there his her its their the an one some many such "
    "both all most even although while when if in at but however moreover also thus since "
    "although because after before neither a as dies diese dieser dieses das der die es er sie "
    "man auch so wie in im wenn als bei nach ce cette ces il elle ils elles on nous les le la un "
    "une de el lo los las esto este esta en cabe o os as um uma no na il gli questo questa si het "
    "de een dit deze dat er hij zij men"
)
SUBJECTS = frozenset(_SUBJECTS.split())
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ASIDE = re.compile(
    r"(?:https?://|www\.)\S{1,2000}|“[^”]{0,2000}”"
    r"|\"[^\"]{0,2000}\"|«[^»]{0,2000}»|‘[^’]{0,400}’|\([^()]{0,2000}\)"
    r"|\[[^\[\]]{0,400}\]|„[^“”\"]{0,2000}[“”\"]"
)

_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐ][\w’'\-]*"
_PARTICLE = (
    r"(?:(?:de|da|di|del|della|van|von|der|den|zu|la|le|du|dos|al|el|bin|ibn|of|v\.|d’|d')\s?)"
)
NAMED = re.compile(
    rf"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Lord|M|Rev|Gen|Sen|Rep|Miss)\.?\s)?(?:"
    rf"(?:[A-ZÀ-Þ]\.[\s\-]?){{1,4}}{_PARTICLE}{{0,2}}{_CAP}"
    rf"|{_PARTICLE}{{0,2}}{_CAP},\s(?:[A-ZÀ-Þ]\.|{_CAP}(?=[,:.]))"
    rf"|{_CAP}(?:\s{_PARTICLE}{{0,2}}(?:[A-ZÀ-Þ]\.|{_CAP})){{1,4}}(?=[,:(]|\s?[(“\"‘«]"
    r"|\s(?:interview|testimony|v|v\.|and|et|und|&|to)\b)"
    rf"|{_CAP}(?:/{_CAP}){{1,4}}"
    rf"|{_CAP},\s?[_*“\"‘«']"
    rf"|{_CAP},\s"
    rf"|{_CAP}\s(?:\(|\d|[IVX]+\b)"
    rf"|[_*]{{1,2}}[A-ZÀ-Þ])"
)
"""A person, or a few, at the beginning of a piece."""
OPENS = re.compile(
    r"[“\"„«‘`]|[_*]{1,2}\w|'(?=[A-Z])|\d+\s(?:U\.?\s?S\.?|C\.?F\.?R|F\.\d|S\.\s?Ct|HC"
    r"|Cong|Stat|Fed|Am\.|FLR|EHRR|[A-Z][\w.]+(?:\s[A-Z&][\w.]*){0,4}\s\d)"
    r"|\d{1,2}/\d{1,2}/\d{2,4}\s[A-Z]"
)
"""A title, a statute or a report at the beginning of a piece."""
SUBDIVISION = re.compile(
    r"(?:annex|appendix|table|tables|figure|fig|chapter|chapters|section|sec|part|exhibit"
    r"|article|schedule|tab|vol|volume|no|nos|pp?|"
    r"pages?|suppl|series|bd|band|teil|kap|abs|nr|lib|liv|livre|cap|tit|tome?|ed|eds"
    r"|edition|edn|trans|rev|repr|new ed|available|"
    r"accessed|retrieved|last|doi|isbn|issn|pmid|arxiv|id|herausgegeben|hrsg|in|im|at|by"
    r"|part|paper|working|thesis|dissertation|"
    r"lecture notes|proceedings|note|footnote|emphasis|translated|my|his|her|here"
    r"|hereinafter|hereafter|and|page|line|lines|"
    r"para|paras|art|arts|col|cols|fol|s|ss|n|nn|note|notes|chap|ch|serie|ser|aufl|auflage)\b",
    re.IGNORECASE,
)
"""Words that go on with the source before them."""
NUMERALS = re.compile(r"(?:[IVXLC]{1,7}|[ivxlc]{1,7})[,.\s]\s?[\divxlcIVXLC]")
"""“XV, 27”: another place in the source before."""
PRESS = re.compile(
    rf"(?:{_CAP}\s|&\s|of\s|and\s){{0,5}}(?:Press|Verlag|Publish\w+|University"
    r"|Universität|Books|Éditions|Editions|Springer|Wiley|Elsevier|"
    r"Routledge|Academic|Société|Oxford|Cambridge|London|Paris|Berlin|Leipzig|New York"
    r"|Milano|Roma|Venezia|Firenze|Torino|Padova|Bologna)\b"
)
"""A publisher or its town at the beginning of a piece: the end of a source, not another one."""


def dated(text: str) -> bool:
    """Say whether a year, a day in digits or a word for “undated” stands in `text`."""
    return bool(
        YEARED.search(text)
        or ("/" in text and SLASHED.search(text))
        or (("d." in text or "J." in text or "undated" in text) and UNDATED.search(text))
    )


def located(text: str) -> bool:
    """Say whether a page or another place in a source stands in `text`."""
    return LOCATOR.search(lowered(text)) is not None


TOLD = re.compile(
    r"(?:(?:[Tt]his\s(?:last\s)?(?:piece\sof\s)?(?:information|story|account|version)\swas\s)?"
    r"(?:[Cc]ommunicated|[Rr]elated|[Tt]old|[Ff]urnished|[Ss]upplied|[Nn]arrated|[Rr]ecounted)"
    r"(?:\sto\s(?:me|us|the\s[a-z]{4,9}))?\sby|From)\s(?:the\slate\s)?"
    r"(?:(?:Mr|Mrs|Miss|Ms|Dr|Rev|Sir|Lady|Captain|Colonel)\b\.?\s)?[A-ZÀ-Þ][\w’'-]{1,30}"
    r"(?:\.?\s(?:(?:de|du|le|la|of|van|von)\s){0,2}[A-ZÀ-Þ][\w’'-]{0,30}){0,4}\.?(?:,|\s?\Z)"
)
"""A source of which only the person is told: “Communicated by Miss Lane, to whom ...”."""


def evident(text: str) -> bool:
    """Say whether something in `text` speaks for a source."""
    if dated(text) or located(text) or NUMBERED.search(text) or PLACE.search(text):
        return True
    if SHORT.match(text) or SHORT_INSIDE.search(text):
        return True
    if REPORT.search(text):
        return True
    if not any(map(str.isdigit, text)):
        return False
    low = lowered(text)
    return (any(map(low.__contains__, MONTHS)) and DAY.search(text) is not None) or finished(text)


def finished(text: str) -> bool:
    """Say whether `text` ends as sources end: with a page, a date, an address, a bracket."""
    tail = text[-260:]
    start = 0 if "://" in tail or "www." in tail else max(0, len(tail) - LAST)
    return bool(END.search(tail, start)) and not IN_PROSE.search(text[-60:])


def opens(text: str) -> int:
    """Return how surely a source begins with `text`: 0 not at all, 1 perhaps, 2 well, 3 surely."""
    head = text[:200]
    if SHORT.match(head):
        return 3
    if NUMERALS.match(head) or (
        SUBDIVISION.match(head) and not re.match(r"[A-Z][a-z]+ (?:of|to|with|from) [A-Z]", head)
    ):
        return 0
    if PRESS.match(head):
        return 1
    if KIND.match(head) or OPENS.match(head) or NAMED.match(head):
        return 2
    first = WORD.search(head)
    return 1 if first and first.start() < 3 and first[0][0].isupper() else 0


PAPER = re.compile(
    rf"{_CAP}(?:\s(?:(?:of|and|to|the)\s){{0,2}}{_CAP}){{0,8}}(?:\s\([^()]{{1,40}}\))?,\s"
    rf"(?:\d{{1,2}}\.?\s{MONTH}|{MONTH}\.?\s\d)"
)
"""A newspaper or two correspondents, and a date, at the beginning of a piece."""


def prose(text: str) -> bool:
    """Say whether `text` reads as a sentence that is no source."""
    plain = ASIDE.sub(" ", text[:1200])
    printed = WORD.findall(plain)
    words = [w.casefold() for w in printed]
    if len(words) < 3:
        return False
    verbs = not VERBS.isdisjoint(words[1:])
    if PAPER.match(text) and not IN_PROSE.match(text):
        return False
    subject = words[0] in SUBJECTS
    if not verbs and not ((subject or len(words) > 7) and _past(words)):
        return False
    if not subject and finished(text) and (dated(text[-120:]) or located(text[-60:])):
        return False
    small = sum(w[0].islower() for w in printed)
    enough = 6 if any(map(str.isdigit, plain)) else 4
    return small >= 0.5 * len(words) and (subject or len(words) >= enough)


def _past(words: list[str]) -> bool:
    """Say whether one of the words behind the first looks like a verb in the past."""
    return any(word.endswith("ed") for word in words[1:] if len(word) > 4)
