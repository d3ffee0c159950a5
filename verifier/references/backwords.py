"""The words by which notes point back: ibid., ders., supra note 3, a. a. O., a name and a page.

Patterns only, bounded and without nested repetition; `short` says what they mean together.
"""

import re

from verifier.references.evidence import MONTH

SAME = re.compile(
    r"[\s_*'\"“(]{0,3}(?:[lI1|]b[i1l!]d(?:em)?|bid|ib|id|idem|ebd|ebda|ebenda|ibíd(?:em)?"
    r"|ivi|ibi|eodem(?:\sloco)?|eod\.\sloco|loc\.?\s?(?:cit|laud)|[тТ]ам\sже)\b[._*]{0,3}",
    re.IGNORECASE,
)
SAME_LAST = re.compile(
    r"(?:(?:pp?|para|¶|§|vol)\.?\s?[\w¶§.,\s\-–]{1,40}|[A-Z]{2,12},)\s?,?\s?\(?(?:ibid"
    r"|id)\.?\)?,?\s?$",
    re.IGNORECASE,
)
SAME_AUTHOR = re.compile(
    r"(?:ders|dies|derselbe|dieselbe|eadem|ead|e[ij]usd(?:em)?|idem|id|le même|la même|el mismo"
    r"|lo stesso|dezelfde|o mesmo|the same(?: author)?)\b\.?,?\s",
    re.IGNORECASE,
)
NOTE_WORD = r"(?:notes?|nn?|nota|fn|fußn|fussn|anm|footnotes?|noot|n\.º)"
NOTE = re.compile(
    r"(?:supra|ante|above|oben|\bs\.\s?o|\bo|siehe oben|vorne|wie|\bw\.\s?o|ci-dessus|plus haut"
    r"|anteriormente|más arriba|acima|hierboven|zie|op\.?\s?cit"
    rf"|a\.\s?a\.\s?O|cit|id|ibid)\b[.,\s(]{{0,4}}(?:at\s|in\s|an\s|\()?"
    rf"{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"|\(\s?{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\s?\)"
    rf"|^{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b(?:\s?,?\s?(?:above|supra|ci-dessus|oben))?"
    rf"|\b{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}}),?\s(?:above|supra|ci-dessus|oben|dieses)",
    re.IGNORECASE,
)
PREVIOUS = re.compile(
    r"\((?:vorige|previous|preceding|letzte)\s(?:N|note|Fn|Anm)\.?\)", re.IGNORECASE
)
CITED = re.compile(
    r"\b(?:op\s?\.?\s?cit|loc\.?\s?cit|l\.\s?c|o\.\s?c|art\.?\s?cit|ob\.?\s?cit|opere? cit"
    r"|a\.\s?a\.\s?O|t\.\s?a\.\s?p|o\.\s?c\.(?:\s?d\.)?|a\.\s?[aw]\.(?=[,\s]|$)|op\.?\s?laud"
    r"|ouvr?\.\s?cité|préc(?:ité(?:e|s|es)?)?|(?:указ|цит)\.\s?соч|cited work|work cited|supra"
    r"|(?:as )?cited (?:above|supra)|"
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
    rf"|sotto)\b[.,\s]{{0,3}}(?:at\s)?{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"|\b{NOTE_WORD}\b[.\s]{{0,2}}(\d{{1,4}})[,\s]{{1,2}}\(?(?:below|infra|unten|ci-dessous)\b",
    re.IGNORECASE,
)
MENTION = re.compile(
    r"\b(?:see|cf\.|compare|siehe|s\.|vgl\.|voir|cf|véase|ver|vedi|in|at|to"
    r"|and)\s(?:also\s|auch\s|above,?\s"
    rf"|supra,?\s)?(?:{NOTE_WORD})\b[.\s]{{0,2}}(\d{{1,4}})\b"
    rf"(?!\s?(?:to|of|in|on p|du|zu|von)\b)",
    re.IGNORECASE,
)
"""“see note 14”: a note of this document, where no other work is named."""
_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐ][\w’'\-]{1,40}"
_SMALL = (
    r"(?:(?:v\.|d\.|de|da|di|del|della|van|von|der|den|zu|la|le|du|dos|al|el|bin|ibn|d’|d')"
    r"\s?){0,3}"
)
FAMILY = re.compile(
    rf"[\s_*(\[“]{{0,3}}(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Prof|mr|dr|prof)\.?\s)?"
    rf"(?:[A-ZÀ-Þ]\.[\s\-]?){{0,4}}({_SMALL}{_CAP}(?:[\s\-]{_CAP}){{0,2}})"
    r"(?:(?:\s?/\s?|,?\s(?:and|und|et|y|e|&)\s"
    rf"|,\s){_SMALL}{_CAP}){{0,5}}(?:\set al\.?)?[\s_*,)]{{0,3}}"
)
PAGE = (
    r"(?:(?:at\s|in\s)?(?:pp?|S|Seite|p[áa]gs?|pag|cols?|paras?|fol|ch|chap|[Cc]ap|§§?"
    r"|¶¶?|nos?|vol|Rn|Rz|Bd|blz)?\.?\s?(?:[IVXLC]{1,5}[\s,]{1,2}(?:S\.\s?)?)?"
    r"[\dA-Z]{0,3}\d{1,5}[a-z]?(?:\s?[-–—/:]\s?\d{1,5})?(?:\s?(?:ff?|sqq?"
    r"|seq)\b\.?)?(?:\s?(?:nn?|note)\.?\s?\d{1,3})?)"
)
NAME_PAGE = re.compile(
    rf"{FAMILY.pattern}\(?(?P<page>{PAGE}(?:[,;]?\s(?:and\s|und\s"
    rf"|et\s)?{PAGE}){{0,6}})(?:\s?\([\dff.\s]{{1,12}}\))?(?:\s?m\.?\s?w\.?\s?N(?:achw)?\.?)?[.,;)\s]{{0,3}}"
)
NAME_YEAR = re.compile(
    rf"{FAMILY.pattern}[(\[]?(?P<year>(?:1[4-9]"
    rf"|20)\d\d[a-h]?)\s?[)\]]?(?:\s?[:,]\s?(?P<page>{PAGE}(?:[,;]\s?{PAGE}){{0,6}}))?[.,;)\]\s]{{0,3}}"
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

NOT_FAMILY = frozenset(
    "op loc art ob cit above supra ante infra see cf vgl siehe oben voir véase ver cfr vedi zie "
    "wie anm fn note nota noot".split()
)
NAME_NOTE = re.compile(
    rf"{FAMILY.pattern}(?<!\w)(?:Fn|Fußn|Anm|nn?|note)\.?\s?(?P<note>\d{{1,4}})\b"
)
"""“Oren, Fn. 3”: the number directly behind the name is that of a note."""
PLACE = re.compile(
    r"(?:at\s|in\s)?(?:(?:pp?|S|Seite|p[áa]gs?|pag|cols?|paras?|§§?|¶¶?|Rn|Rz|blz|стр|с)\.?\s?"
    r"[\dA-Z]{0,3}\d{1,5}[a-z]?|[IVXLC]{1,6},\s\d{1,4})"
    rf"(?:\s?[-–—/:]\s?\d{{1,5}})?(?:\s?(?:ff?|sqq?|seq)\b\.?)?(?:[,;]\s{PAGE}){{0,4}}[.,;)\s]{{0,3}}"
)
"""A page or section and nothing else: of the source just before."""
PLACES = re.compile(
    r"(?:(?:at|p|pp|s|para|paras|vol|ch|section|and|art|arts|n)? ?[\divxlc]{0,8} ?){1,6}"
)
"""The folded words of a page or a section, and nothing else."""
BARE = re.compile(
    r"[_*]{0,2}(?:ibid(?:em)?|ib|id|idem|ebd|ebda|ebenda|ivi|там же)[._*]{0,3}"
    rf"(?P<place>[,\s]\s?(?:{PLACE.pattern}|\d{{1,5}}))?\s?",
    re.IGNORECASE,
)
"""Ibid. and a page: nothing else can be read in it."""
ONLY_SENDS = re.compile(
    r"(?:the discussion |discussion )?(?:(?:infra|supra|above|below|ante|post"
    r"|unten|ci-dessous)\b[,\s]*)?"
    r"(?:at\s|in\s)?(?:p(?:ages?|p?\.)|part|section|chapter)\s?[\w.§]{1,12}"
    r"(?:[-–]\d{1,4})?(?:[,\s]*(?:infra|supra|above|below|unten|ci-dessous))?[.\s]*",
    re.IGNORECASE,
)
"""“infra section 4”: words that only send the reader to another place of the document."""
NAMED_NOTE = re.compile(
    r"(?:supra|infra|op\.\s?cit|oben|unten|above|below)\b[.,\s(]{0,4}(?:note|nn?|fn|N"
    r"|Fn|Anm)\.?\s?(\d{1,4})\b",
    re.IGNORECASE,
)
HELD = re.compile(
    r"\s(?:in|bei|apud|dans|en|em)(?::\s?|\s)(?=[A-ZÀ-Þ][^“”\"]{0,80}?(?:\bop\.?\s?cit|\bsupra\b"
    r"|\ba\.\s?a\.\s?O|\boben\b|\babove\b|\bci-dessus\b|\((?:vorige|n|nn|note|Fn|N)\b))"
)
"""“… in Oren, op. cit., n. 8”: a source in a volume that was cited before."""
DATED = re.compile(
    r"[.,\s]{0,3}(?:of|de|del|du|di|do|vom|van|dated)\s[^()]{0,24}?\b((?:1[4-9]|20)\d\d)\b"
)
"""A date directly behind words that point back."""
