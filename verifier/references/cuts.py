"""Where a note is cut into pieces: the marks that may divide sources, and whether they do."""

import re

from attrs import define

from verifier.references import evidence
from verifier.references.cues import WHITE, lowered
from verifier.references.signals import JOINS, signal

EDGE = " \t\n\r\xa0,;.:—–-↩"


"""What may stand at the edges of a piece and is no part of it."""
CUT = re.compile(
    rf"[;.?!—,{WHITE}-](?:(?<=[;.?!—,\n-])|(?=[aeusy—–-]))(?:(?<=;)(?P<semicolon>)"
    r"|(?<=[.?!])[”\"’»)\]_*]{0,3}(?=\s|[A-Z][a-z]|“|$)(?P<stop>)"
    r"|(?:(?<=\s)[—–-]\s|(?<=-)-|(?<=—))(?P<dash>)"
    r"|(?<=\n)(?P<line>)"
    r"|(?:(?<=\s)|(?<=,)\s)(?:and|und|sowie|et|y|e|en|as well as)"
    r"(?:\s(?:in|bei|dans|in:))?:?\s(?P<join>))"
)
"""The mark first, so that the rest of the note is passed over; its name is that of a group."""
_ABBREVIATED = (
    "vs nos no pp eds ed al op cit loc art arts vols vol ch chap cap caps capp jr sr dr mr mrs "
    "ms prof st sts mt rev gen sen rep gov lt col capt sgt hon messrs jan feb mar apr jun jul "
    "aug sept sep oct okt nov dec dez janv févr avr juil déc univ dept inst assn assoc bros co "
    "corp inc ltd cie bd bde aufl hrsg hg ausg ders dies vgl bzw usw evtl insbes nr abs anm kap "
    "abt lit rn rz jg heft sog ca cf cfr viz ibid fig figs tab ser suppl trans tr transl repr "
    "edn par para paras sec secs fol fols mss ff cent approx app ann bull proc conf int intl "
    "natl am amer brit eur jour journ law mag mem phil philos psych psychol pub publ quart soc "
    "sociol sci stud symp tech theol zeit zeitschr hist math phys chem biol med lib liv tit tom "
    "arch archiv cod cong sess stat supp reg cir ct dist ex exh exs const amend ll hisp instit "
    "decr conc concil eccles epist rec rept res comm cmte cttee min sig ven bibl hosp nat mus "
    "lond phila mass conn calif fla ga ill ind md mich minn miss mo nev okla pa tenn tex va vt "
    "wash wis wyo lc éd édit trad págs pág pags pag núm num sl oj nd ord rul sch schr ztschr jb "
    "jahrb wiss akad ges verl rechtsgesch esp gral dip doc docs leg orig xx cps ad pls yr vers "
    "seq seqq sq sqq mm nn ep dir prod"
)
ABBREVIATED = frozenset(_ABBREVIATED.split())
"""Words after which a full stop ends no sentence; so it is after a single letter."""
_BEFORE_WORD = re.compile(r"[\s(\[“\"‘«/.\-–—_*,]")
CLIPPED = re.compile(r"(?:^|[\s(])[A-ZÀ-Þ][^\W\d_]{0,5}$")
CLIPPED_NEXT = re.compile(r"(?:of |the |f\. |d\. )?[A-ZÀ-Þ][^\W\d_]{0,5}\.\s?(?:[\dA-Z,(]|$)")
"""“Comp. L. 25”: a stop between two clipped words ends no sentence."""
NAMES_AND_YEAR = re.compile(r"[^“\"‘_*]{3,80}?\(?\d{4}[a-z]?\)?[.,]?")
"""The first words of an entry in author-date style: no whole source yet."""
DATE_ONLY = re.compile(
    rf"{evidence.MONTH}\.?\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.?\s{evidence.MONTH}\.?\s\d{{4}}",
    re.IGNORECASE,
)

AFTER_PLACE = re.compile(r"\d|[)\]”\"»_]$")
"""What ends before an “and” that stands between two sources: a number, a bracket, a mark."""
WINDOW = 600
"""How many characters either side of a mark are looked at."""
MARKS = 300
"""How many marks of a note are asked; behind them it is one piece."""


@define
class Sides:
    """What stands either side of a mark that may divide a note."""

    left: str
    right: str
    """Up to the next semicolon or line end."""
    sentence: str
    """Up to the next full stop that ends a sentence."""
    source: str
    """`right` without the words that introduce a source."""
    signalled: bool

    @property
    def sure(self) -> int:
        """How surely a source begins on the right: asked where it matters, as it costs most."""
        return evidence.opens(self.source)


def pieces(text: str, covered: bytearray, limit: int) -> list[tuple[int, int, bool]]:
    """Return (start, end, is comment) of the pieces between the places where the note is cut."""
    marks = [m for m in CUT.finditer(text, 0, limit) if _counts(m, covered)][:MARKS]
    ends = _ends(text, marks, limit)
    out: list[tuple[int, int, bool]] = []
    start = 0
    for mark, (piece_end, sentence_end) in zip(marks, ends, strict=True):
        stop = mark.lastgroup == "stop"
        end = mark.end() if stop else mark.start()
        before = text[max(start, end - WINDOW) : end].rstrip()
        if not before.strip(EDGE):
            continue
        if mark.lastgroup == "join" and not AFTER_PLACE.search(before[-30:]):
            continue
        sides = _sides(text, start, mark, piece_end, sentence_end)
        if sides.right.strip(EDGE) and _divides(text, start, mark, sides):
            out.append((start, end, is_comment(text, start, end)))
            start = mark.end()
    if text[start:limit].strip(EDGE):
        out.append((start, limit, is_comment(text, start, limit)))
    return out


def _counts(mark: re.Match[str], covered: bytearray) -> bool:
    """Say whether a mark stands in the note itself: the last stop of a quotation does too."""
    if not covered[mark.start()]:
        return True
    return mark.lastgroup == "stop" and len(mark[0]) > 1 and not covered[mark.end() - 1]


def _ends(text: str, marks: list[re.Match[str]], limit: int) -> list[tuple[int, int]]:
    """Return, for each mark, where the piece and the sentence after it end at the most."""
    piece = sentence = limit
    out = []
    for mark in reversed(marks):
        out.append((piece, sentence))
        at = mark.start()
        if mark.lastgroup in ("semicolon", "line"):
            piece = sentence = at
        elif mark.lastgroup == "stop" and not _abbreviated(text[max(0, at - 24) : at]):
            sentence = at + 1
    return out[::-1]


def _abbreviated(tail: str) -> bool:
    """Say whether the words before a full stop end in an abbreviation or a single letter."""
    word = _BEFORE_WORD.split(tail.removesuffix("\n"))[-1]
    if len(word) == 1:
        return word.isalnum() and not word.isdecimal()
    return lowered(word) in ABBREVIATED


def _sides(text: str, start: int, mark: re.Match[str], piece_end: int, sentence_end: int) -> Sides:
    at = mark.end()
    while at < piece_end and text[at] in " \t\n\xa0":
        at += 1
    stop = min(piece_end, at + WINDOW)
    right = text[at:stop].strip()
    begin = signal(text, at, stop)
    source = text[begin:stop].strip() if begin > at else right
    if mark.lastgroup != "join" and (joined := JOINS.match(source)):
        source = source[joined.end() :]
    left = text[max(start, mark.start() - WINDOW) : mark.start()].strip()
    sentence = text[at : min(sentence_end, stop)]
    return Sides(left, right, sentence, source, begin > at)


def is_comment(text: str, start: int, end: int) -> bool:
    """Say whether a piece cites nothing: a sentence, or words without any sign of a source."""
    words = text[start : min(end, start + 2 * WINDOW)].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    begin = signal(text, start, end)
    if begin > start:
        source = text[begin : min(end, begin + 2 * WINDOW)].strip()
        if not evidence.opens(source) and not evidence.KIND.search(source[:40]):
            return evidence.prose(source)
        return not evidence.evident(source) and evidence.prose(words)
    if evidence.SHORT.match(words) or evidence.TOLD.match(words):
        return False
    if evidence.prose(words):
        return True
    return len(words) >= 200 and not evidence.evident(words) and not evidence.KIND.search(words)


def _divides(text: str, start: int, mark: re.Match[str], sides: Sides) -> bool:
    """Say whether the note is cut at this mark."""
    match mark.lastgroup:
        case "stop":
            return _after_stop(text, start, mark, sides)
        case "semicolon":
            return _after_semicolon(sides)
        case "dash":
            return _after_dash(text, start, mark, sides)
        case "line":
            begins = sides.signalled or sides.sure >= 1
            return begins and _whole(sides.left) and evidence.evident(sides.source)
        case _:
            return _after_and(sides)


def _after_semicolon(sides: Sides) -> bool:
    source = sides.source
    if sides.signalled and evidence.evident(source):
        return True
    if not _whole(sides.left) or evidence.PRESS.match(source):
        return False
    if sides.sure == 0:
        if evidence.PLACE.search(source) and evidence.PLACE.search(sides.left):
            return evidence.SUBDIVISION.match(source) is not None
        begins = evidence.KIND.search(source[:24]) or DATE_ONLY.match(source)
        return bool(begins) and evidence.evident(source)
    if evidence.evident(source) or evidence.KIND.search(source):
        return True
    return sides.sure >= 2 and evidence.finished(sides.left) and not evidence.prose(source)


def _after_dash(text: str, start: int, mark: re.Match[str], sides: Sides) -> bool:
    begins = sides.signalled or sides.sure >= 1
    before = text[max(start, mark.start() - 4) : mark.start()].rstrip("_* ")
    if mark[0] in ("--", "—") and before.endswith("."):
        return begins and len(sides.left) > 8
    if not begins or not evidence.finished(sides.left) or not _whole(sides.left):
        return False
    return evidence.evident(sides.source) or evidence.prose(sides.source)


def _after_and(sides: Sides) -> bool:
    """Say whether an “and” stands between two sources, not inside one."""
    left, source = sides.left, sides.source[:300]
    if sides.sure < 2 or not _whole(left) or not evidence.finished(left) or not _whole(source):
        return False
    if DATE_ONLY.match(source) or re.match(r"[\d§¶]+(?:[-–,.]|\s*$)", source):
        return False
    if not re.search(r"\d", left[-30:]) and left[-1:] not in ')]”"»_':
        return False
    return bool(
        evidence.dated(source)
        or evidence.located(source)
        or evidence.REPORT.search(source)
        or evidence.PLACE.match(source)
    )


def _after_stop(text: str, start: int, mark: re.Match[str], sides: Sides) -> bool:
    """Say whether a full stop ends a part of the note."""
    left, source = sides.left, sides.source
    if not _ends_sentence(text, start, mark, sides):
        return False
    comment = is_comment(text, start, mark.end())
    if sides.signalled and evidence.evident(source):
        return _whole(left) or comment
    if comment:
        return True
    if not _whole(left) or not evidence.finished(left):
        return False
    if evidence.prose(sides.sentence):
        return len(left.split()) > 2 or evidence.SHORT.match(left) is not None
    if sides.sure == 1 and evidence.NUMBERED.search(source[:160]):
        return evidence.NUMBERED.search(left) is not None
    if sides.sure < 2 or not evidence.evident(source):
        return sides.sure == 3
    dated = evidence.dated(source)
    if not dated and len(left.split()) < 14 and NAMES_AND_YEAR.fullmatch(left):
        return False
    return bool(dated or evidence.located(source) or evidence.NUMBERED.search(source))


def _ends_sentence(text: str, start: int, mark: re.Match[str], sides: Sides) -> bool:
    """Say whether a full stop is not that of an abbreviation, an initial or a number."""
    tail = text[max(start, mark.start() - 24) : mark.start()]
    clipped = CLIPPED.search(tail) and CLIPPED_NEXT.match(sides.right)
    if text[mark.start()] == "." and (_abbreviated(tail) or clipped):
        begins = sides.signalled and re.match(r"[A-Z*_\\]", sides.right)
        if not begins or not evidence.finished(sides.left):
            return False
    spaced = text[mark.end() : mark.end() + 1] in ("", " ", "\n", "\xa0")
    if not spaced and not re.search(r"[\d)”\"]$", sides.left):
        return False
    return sides.signalled or re.match(r"[\W_]{0,3}[A-ZÀ-Þ\d]", sides.right) is not None


def _whole(text: str) -> bool:
    """Say whether `text` can stand as a source by itself."""
    return evidence.evident(text) or evidence.SHORT.match(text) is not None
