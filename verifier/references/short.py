"""Recognise the words of a short form: ibid., supra note 3, op. cit., “Oren, 226”, “Oren 2004: 9”.

Only the words are read here; what they point to is for `resolve`.
"""

import re
from collections.abc import Sequence
from typing import Literal

from attrs import frozen

from verifier.references.evidence import MONTH

ShortKind = Literal["ibid", "idem", "note", "opcit", "name", "year"]


@frozen
class Short:
    """A short form as worded.

    `ibid` points to the source before it; `idem` only to its author; `note` names a note; `opcit`
    an author; `name` is an author and a page; `year` an author and a year.
    """

    kind: ShortKind
    family: str = ""
    note: str | None = None
    year: str = ""
    locator: str | None = None
    words: str = ""
    """What else it says: the beginning of a title, mostly."""


LONGEST = 400
SAME = re.compile(
    r"[\s_*'\"“(]{0,3}(?:[lI1|]b[i1l!]d(?:em)?|bid|ib|id|idem|ebd|ebda|ebenda|ibíd"
    r"|eodem)\b[._*]{0,3}",
    re.IGNORECASE,
)
SAME_LAST = re.compile(
    r"(?:(?:pp?|para|¶|§|vol)\.?\s?[\w¶§.,\s\-–]{1,40}|[A-Z]{2,12},)\s?,?\s?\(?(?:ibid"
    r"|id)\.?\)?,?\s?$",
    re.IGNORECASE,
)
SAME_AUTHOR = re.compile(
    r"(?:ders|dies|derselbe|dieselbe|eadem|idem|id|le même|la même|el mismo|lo stesso"
    r"|dezelfde|o mesmo|the same(?: author)?)\b\.?,?\s",
    re.IGNORECASE,
)
_NOTE_WORD = r"(?:notes?|nn?|nota|fn|fußn|fussn|anm|footnotes?|noot|n\.º)"
NOTE = re.compile(
    r"(?:supra|above|oben|s\.\s?o\.|siehe oben|vorne|ci-dessus|anteriormente|op\.?\s?cit"
    rf"|a\.\s?a\.\s?O|cit|id|ibid)\b[.,\s(]{{0,4}}(?:at\s|in\s|an\s|\()?"
    rf"{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"|\(\s?{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\s?\)"
    rf"|^{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b(?:\s?,?\s?(?:above|supra|ci-dessus|oben))?"
    rf"|\b{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}}),?\s(?:above|supra|ci-dessus|oben|dieses)",
    re.IGNORECASE,
)
PREVIOUS = re.compile(
    r"\((?:vorige|previous|preceding|letzte)\s(?:N|note|Fn|Anm)\.?\)", re.IGNORECASE
)
CITED = re.compile(
    r"\b(?:op\.?\s?cit|loc\.?\s?cit|l\.\s?c|o\.\s?c|art\.?\s?cit|ob\.?\s?cit|opere? cit"
    r"|a\.\s?a\.\s?O|t\.\s?a\.\s?p|supra|(?:as )?cited (?:above|supra)|"
    r"cit(?:at[oa])?\.|wie oben|déjà cité|ya citad[oa]|oben|(?<=,\s)id(?=\.,))(?=\W|$)",
    re.IGNORECASE,
)
EMPHASIS = re.compile(r"(?<!\w)[_*]{1,3}|[_*]{1,3}(?!\w)")
DATE = re.compile(rf"{MONTH}\b")
NO_NAME = re.compile(
    r"(?:exhibits?|tables?|figures?|appendi\w+|annex\w*|section|articles?|chapters?|part"
    r"|note|page|schedule|documents?|"
    r"acts?|\w+\s(?:act|law|code|bill|treaty|convention|regulations?|order|rules?|press"
    r"|verlag)|nature|science|isaiah|genesis|"
    r"matthew|mark|luke|john|romans|exodus|psalms?|january|february|march|april|may|june"
    r"|july|august|september|october|november|"
    r"december)$",
    re.IGNORECASE,
)
"""What looks like a name before a number and is none."""
FORWARD = re.compile(
    r"\b(?:infra|below|unten|ci-dessous|más abajo"
    rf"|sotto)\b[.,\s]{{0,3}}(?:at\s)?{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"|\b{_NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})[,\s]{{1,2}}\(?(?:below|infra|unten|ci-dessous)\b",
    re.IGNORECASE,
)
MENTION = re.compile(
    r"\b(?:see|cf\.|compare|siehe|s\.|vgl\.|voir|cf|véase|ver|vedi|in|at|to"
    r"|and)\s(?:also\s|auch\s|above,?\s"
    rf"|supra,?\s)?(?:{_NOTE_WORD})\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"(?!\s?(?:to|of|in|on p|du|zu|von)\b)",
    re.IGNORECASE,
)
"""“see note 14”: a note of this document, where no other work is named."""
_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐ][\w’'\-]{1,40}"
_SMALL = r"(?:(?:de|da|di|del|della|van|von|der|den|zu|la|le|du|dos|al|el|bin|ibn|d’|d')\s?){0,3}"
FAMILY = re.compile(
    rf"[\s_*(\[“]{{0,3}}(?:(?:[A-ZÀ-Þ]\.[\s\-]?){{1,4}}|(?:Mr|Mrs|Ms|Dr|Sir"
    rf"|Lord)\.?\s)?({_SMALL}{_CAP}(?:[\s\-]{_CAP}){{0,2}})"
    r"(?:(?:\s?/\s?|,?\s(?:and|und|et|y|e|&)\s"
    rf"|,\s){_SMALL}{_CAP}){{0,5}}(?:\set al\.?)?[\s_*,)]{{0,3}}"
)
_PAGE = (
    r"(?:(?:at\s|in\s)?(?:pp?|S|Seite|p[áa]gs?|pag|cols?|paras?|fol|ch|chap|§§?|¶¶?|nos?"
    r"|vol|Rn|Rz)?\.?\s?(?:[IVXLC]{1,5}[\s,]{1,2}(?:S\.\s?)?)?"
    r"[\dA-Z]{0,3}\d{1,5}[a-z]?(?:\s?[-–—/:]\s?\d{1,5})?(?:\s?(?:ff?|sqq?"
    r"|seq)\b\.?)?(?:\s?(?:nn?|note)\.?\s?\d{1,3})?)"
)
NAME_PAGE = re.compile(
    rf"{FAMILY.pattern}(?P<page>{_PAGE}(?:[,;]?\s(?:and\s|und\s"
    rf"|et\s)?{_PAGE}){{0,6}})(?:\s?\([\dff.\s]{{1,12}}\))?(?:\s?m\.?\s?w\.?\s?N(?:achw)?\.?)?[.,;)\s]{{0,3}}"
)
NAME_YEAR = re.compile(
    rf"{FAMILY.pattern}[(\[]?(?P<year>(?:1[4-9]"
    rf"|20)\d\d[a-h]?)\s?[)\]]?(?:\s?[:,]\s?(?P<page>{_PAGE}(?:[,;]\s?{_PAGE}){{0,6}}))?[.,;)\]\s]{{0,3}}"
)
LOCATOR = re.compile(
    r"(?:\bat\s|\bpp?\.?\s?|\bS\.\s?|\bpág?s?\.?\s?|\bpag\.?\s?|\bcols?\.?\s?"
    r"|\bparas?\.?\s?|\bfol\.?\s?|\bch\.?\s?|\bchap(?:ter|\.)?\s?|[§¶]{1,2}\s?|,\s|\)\s"
    r"|\s)"
    r"((?:[A-Z]-?)?\d{1,5}(?:\.\d{1,3})?[a-z]?(?:\s?[-–—/:]\s?\d{1,5})?(?:\s?(?:ff?"
    r"|sqq?)\b\.?)?(?:,\s\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:\s?ff?\b\.?)?){0,8})[.,;)\s]{0,3}$"
)
QUOTED = re.compile(r"[“\"„«‘][^”\"“»’]{8,}[”\"“»’]|\bin:\s|[’”\"]\sin\s[A-Z]")
OTHER = re.compile(r"[A-ZÀ-Þa-zà-ÿ]{3,}")
WORDS_OF_PLACE = re.compile(
    r"\b(?:at|and|und|et|pp?|page|pages|note|notes|para|paras|paragraph|vol|volume"
    r"|chapter|chap|lib|cap|lines?|appendix|exhibit|see|also|passim|"
    r"section|table|fig|seite|band|transcript|emphasis|added|tome|liv|tit|art|cols?)\b\.?",
    re.IGNORECASE,
)


def short_form(text: str) -> Short | None:
    """Return how the words of one source point back, or None where they stand by themselves."""
    text = EMPHASIS.sub("", text[:LONGEST]).strip()
    if same := SAME.match(text):
        rest = text[same.end() :]
        note = NOTE.search(text)
        if not note and _titled(rest):
            return Short("idem", words=rest.strip(" ,.")) if SAME_AUTHOR.match(f"{text} ") else None
        return Short("ibid", note=_number(note), locator=_locator(rest))
    if SAME_AUTHOR.match(text):
        return Short("idem", words=SAME_AUTHOR.sub("", text, count=1))
    if SAME_LAST.search(text) and len(text) < 80:
        return Short(
            "ibid", locator=re.split(r",?\s?\(?(?:ibid|id)\b", text, flags=re.I)[0].strip(" ,")
        )
    named = FAMILY.match(text)
    family = named[1].strip() if named and named[1].casefold() not in ("op", "loc", "art") else ""
    note = NOTE.search(text)
    cited = CITED.search(text)
    if mark := note or cited or PREVIOUS.search(text):
        before = text[: mark.start()]
        if (
            QUOTED.search(before)
            or len(before) > 160
            or re.search(r"\b(?:1[4-9]|20)\d\d\b.{0,40}\d", before)
        ):
            return None
        words = before[named.end() :] if named and named.end() < len(before) else ""
        locator = _locator(re.sub(r"\s?\([“\"„‘].{0,400}$", "", text[mark.end() :]))
        if PREVIOUS.search(text):
            return Short("ibid", family, None, locator=locator)
        family = family if named and named.end(1) <= mark.start() else ""
        return Short(
            "note" if note else "opcit", family, _number(note), "", locator, words.strip(" ,(_*")
        )
    if DATE.match(text) or (family and any(c.isdigit() for c in family)):
        return None
    if year := NAME_YEAR.fullmatch(text):
        return Short("year", year[1].strip(), None, year["year"], _page(year["page"]))
    if page := NAME_PAGE.fullmatch(text):
        return Short("name", page[1].strip(), locator=_page(page["page"]))
    return None


def cross_reference(text: str) -> str | None:
    """Return the number of the note of this document that `text` sends its reader to."""
    found = FORWARD.search(text) or NOTE.search(text) or MENTION.search(text)
    return _number(found)


def _page(text: str | None) -> str | None:
    """Return a page without its label, and without the volume before it (“I 30 f.”)."""
    bare = re.sub(r"^(?:at\s|in\s)?(?:pp?\b\.?|S\.)?\s?", "", text or "").strip(" ,.;")
    bare = re.sub(r"^[IVXLC]{1,5}[\s,]+(?=\d)", "", bare)
    return bare or None


def exists(number: str, labels: Sequence[str]) -> bool:
    """Say whether a document whose notes have these labels has a note `number`.

    Where labels are names, not numbers, the number counts the notes.
    """
    if number in labels:
        return True
    named = [label for label in labels if not label.isdigit()]
    return len(named) * 2 > len(labels) and 0 < int(number) <= len(labels)


def _number(found: re.Match[str] | None) -> str | None:
    return next((group for group in found.groups() if group), None) if found else None


def _locator(text: str) -> str | None:
    """Return the page or section at the end of a short form."""
    text = re.sub(r"\s?m\.?\s?w\.?\s?N(?:achw)?\.?$", "", text.strip())
    found = LOCATOR.search(f" {text}")
    return found[1].strip(" ,.;") if found else None


def _titled(text: str) -> bool:
    """Say whether words of a title stand in `text`, not only of a place."""
    bare = WORDS_OF_PLACE.sub(" ", re.sub(r"\([^()]{0,400}\)", " ", text))
    return len(OTHER.findall(bare)) > 2
