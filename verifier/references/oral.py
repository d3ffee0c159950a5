"""Interviews, meetings, letters, messages, speeches: sources that people are, or write to people.

Interviewees are the authors of interviews, senders those of letters. The offices that people are
named by are left out; a body among the parties is a party.
"""

import re

from verifier.references.draft import Draft, trim
from verifier.references.imprint import is_place, place_shaped
from verifier.references.lexers import DATE, OPENING, PAREN, QUOTE
from verifier.references.model import Name
from verifier.references.names import chunk, institution, person
from verifier.references.imprint import assign
from verifier.references.tails import scan
from verifier.references.words import FUNCTION_WORDS, HONORIFICS, INSTITUTION_WORDS, ROLE_WORDS

SPEECH = r"[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Pp]resentation|[Bb]riefing|[Ll]ecture|[Rr]ede|[Dd]iscours"
CUE = re.compile(
    r"(?P<interview>\b(?:(?:[Ii]nterviews?|INTERVIEWS?|[Dd]epositions?|Intervista|Entrevista|Entretien)"
    r"\s(?:(?:conducted|held)\s)?(?:with|of|con|avec)\s"
    r"|(?:[Mm]eetings?|[Dd]iscussions?|[Cc]onversations?|[Tt]alks?|[Cc]onsultations?|Gespräch|Interview)"
    r"\s(?:held\s)?(?:with|between|mit)\s"
    r"|[Tt]elephone\s(?:call|conversation)\s(?:with|between)\s|[Oo]ral\shistory\sinterview\s(?:with|of)\s))"
    r"|(?P<named>\b[Ii]nterviews?(?=\s?[\ue013\ue014(,]|\s(?:by|with|in|at|on|conducted)\s|\Z))"
    r"|(?P<letter>\b(?:[Ll]etters?|LETTER|[Ee][-‐‑]?\s?[Mm]ails?|[Mm]emo(?:randum|randa|s)?|[Tt]elegrams?|[Cc]ables?|[Ff]ax(?:es)?"
    r"|[Mm]essages?|[Cc]orrespondence|[Nn]ote\s[Vv]erbale|[Tt]ext\smessages?|Brief|Schreiben|[Ll]ettre|[Ll]ettera|[Cc]arta)"
    r"(?:\s(?:dated|of)\s(?=\ue014))?[\ue004\ue014\s,]{0,40}(?P<way>from|between|by|to|for|von|an|de|di|da|à|a|al|ao)\b:?\s)"
    r"|(?P<told>\A\s?(?:[Pp]ersonal\s(?:communication|correspondence|interview|letter)s?|[Cc]ommunicated|[Ii]nformation|[Rr]esponses?|[Rr]eply|[Pp]ersönliche\sMitteilung)"
    r"\s?,?\s(?:received\s|provided\s|supplied\s|given\s)?(?:from|by|with|to|von)\s|\AFrom\s(?=(?:Mr|Mrs|Miss|Ms|Dr|Prof|the)\b))"
    rf"|(?P<speech>\b(?:{SPEECH})s?\s(?:made\s|given\s|delivered\s)?(?:by|of)\s)"
    r"|(?P<hearing>\b(?:[Tt]estimony|[Ee]vidence|[Dd]eposition)\s(?:of|given\sby|by)\s)",
)
PERSONAL = re.compile(
    r"\A[^,]{3,40},\s(?:personal|pers\.)\s(?:communication|comm\.|interview)", re.I
)
ADDRESSED = re.compile(r"\s(?P<to>to|an|à|al|ao|alla?)\s")
JOIN = re.compile(
    r"\s?[,;]\s?(?:and\s|und\s|et\s|e\s|y\s)?|\s(?:and|und|et|&)\s(?=the\s[A-Z]|[A-Z][\w.'’-]{0,20}\s[A-Z]|[A-Z]\.)"
)
ARTICLE = re.compile(r"(?:the|a|an|der|die|das|le|la|l['’])\s?\b", re.I)
METHOD = re.compile(
    r"(?:,?\s?(?:telephone|phone|author(?:['’]s)?|personal|oral history|transcribed|continued|email|skype|informal|formal|follow-up|examiner['’]s|confidential|video|audio|staff|group))*\s?\Z",
    re.I,
)
NUMBER = re.compile(
    r"\b(?:[A-Z]{2,5}[-‐]?\d{5,14}(?:[-_]\d{1,6})?|[A-Z]{2,6}[-‐]?\s?(?:DOCID|WGM)\s?\d{5,9}|[A-Z]{2,4}\s\d{5,9})\b"
)
SUBJECT = re.compile(r"\b(?:subject|re|entitled|titled|betr)\b\.?\s?:?\s?(?=[\ue012A-Z])", re.I)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an oral or private source; say whether it was one."""
    flat = draft.lx.flat
    window = flat[low : min(high, low + 220)]
    cue = CUE.search(window)
    if cue is None:
        if PERSONAL.match(window):
            return _communication(draft, low, high)
        return _addressed(draft, low, high)
    start = low + cue.start()
    before = draft.lx.text[low:start]
    kind = cue.lastgroup if cue.lastgroup != "way" else "letter"
    if not _may_open(before, kind or "", flat[low:start]):
        return False
    if kind == "named":
        return _named(draft, low, start, low + cue.end(), high)
    end = low + cue.end()
    if kind in ("interview", "hearing"):
        return _interview(draft, low, start, end, high, kind)
    if kind == "letter":
        return _letter(draft, low, start, end, high, cue["way"])
    if kind == "told":
        return _told(draft, end, high)
    return _speech(draft, start, end, high)


def _may_open(before: str, kind: str, flat: str) -> bool:
    """Say whether a cue stands where a source begins rather than inside a title."""
    words = before.strip(" ,;:([")
    if not words or kind == "named":
        return True
    if QUOTE in flat or OPENING[QUOTE] in flat:
        return False
    if METHOD.fullmatch(words):
        return True
    if kind in ("interview", "hearing"):
        tail = METHOD.search(before)
        lead = before[: tail.start()] if tail else before
        lead = lead.strip(" ,;:")
        return not lead or institution(lead) or len(lead.split()) <= 3
    if kind == "letter":
        return (
            DATE in flat
            or OPENING[DATE] in flat
            or len(words.split()) <= 5
            or before.rstrip().endswith(",")
        )
    return len(words.split()) <= 3 and kind == "speech" and not before.rstrip().endswith((".", ":"))


def _interview(draft: Draft, low: int, cue: int, start: int, high: int, kind: str) -> bool:
    lead = METHOD.sub("", draft.lx.text[low:cue]).strip(" ,;:")
    if lead and (institution(lead) or lead.isupper() or lead[:1].isupper()):
        s, e = trim(draft.lx.text, low, low + draft.lx.text[low:cue].find(lead) + len(lead))
        owner = re.match(
            r"(?:[A-Z]{2,6}|.{3,120}?)(?=\s(?:reports?\sof\s|analytic|interview)|\Z)", lead
        )
        if owner and not re.match(r"[\w ]{1,20}['’]s?\Z", lead):
            draft.put("publisher", s, s + owner.end(), conf=0.7)
        del e
    stop = _stop(draft, start, high)
    names, place = parties(draft, start, stop)
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.85)
    if place:
        draft.put("publisher-place", *place, conf=0.85)
    draft.type = "interview" if kind == "interview" else "hearing"
    _rest(draft, start, stop, high)
    return True


def _named(draft: Draft, low: int, cue: int, end: int, high: int) -> bool:
    """Read `Anna Oren interview (4 May 2004)` and `Anna Oren, interview by the author, ...`."""
    text = draft.lx.text
    s, e = trim(text, low, cue, " ,;:'’")
    words = METHOD.sub("", text[s:e]).rstrip(" ,'’")
    e = s + len(words)
    names, _ = parties(draft, s, e)
    if (
        not names
        or re.search(r"[.:?]\s[A-Z]", text[s:e])
        and not re.search(r"\b[A-Z]\.\s", text[s:e])
    ):
        return False
    if len(words.split()) > 14 or QUOTE in draft.lx.flat[s:e]:
        return False
    draft.add_names("author", names, s, e, 0.85)
    draft.type = "interview"
    stop = _stop(draft, end, high)
    if re.match(r"\s(?:by|with|conducted)\s", text[end:high]):
        _, place = parties(draft, end + 4, stop)
    else:
        _, place = parties(draft, end, stop, only_place=True)
    if place:
        draft.put("publisher-place", *place, conf=0.7)
    _rest(draft, end, stop, high)
    return True


def _letter(draft: Draft, low: int, cue: int, start: int, high: int, way: str) -> bool:
    text = draft.lx.text
    stop = _stop(draft, start, high)
    draft.type = "personal_communication"
    genre = re.search(r"[\w-]+", text[cue:start])
    if genre:
        draft.put("genre", cue, cue + genre.end(), genre[0].lower())
    sender: tuple[int, int] | None = None
    to: tuple[int, int] | None = None
    if way in ("to", "for", "an", "à", "ao", "al"):
        to = (start, stop)
        # Anna Oren, e-mail to B. Kos; or: Memorandum for B, from A
        later = re.compile(r",?\s(?:dated\s[\ue004\ue014]+,?\s)?(?:from|von|by)\b:?\s").search(
            draft.lx.flat, start, high
        )
        if later:
            to = (start, later.start())
            stop = _stop(draft, later.end(), high)
            sender = (later.end(), stop)
        else:
            s, e = trim(text, low, cue)
            if e > s and DATE not in draft.lx.flat[s:e]:
                sender = (s, e)
    else:
        sender = (start, stop)
        into = ADDRESSED.search(text, start, stop)
        if into and way != "between":
            sender, to = (start, into.start()), (into.end(), stop)
        elif (
            far := re.compile(r"[,;]?\s?\bto:?\s").search(draft.lx.flat, start, stop)
        ) and way != "between":
            sender, to = (start, far.start()), (far.end(), stop)
    if sender:
        names, place = parties(draft, *sender, writer=True)
        draft.add_names("author", names, *sender, 0.85)
        if place:
            draft.put("publisher-place", *place, conf=0.5)
    if to:
        names, place = parties(draft, *to, writer=True)
        draft.add_names("recipient", names, *to, 0.8)
        if place:
            draft.put("publisher-place", *place, conf=0.5)
    _rest(draft, low, stop, high)
    return True


def _told(draft: Draft, start: int, high: int) -> bool:
    stop = _stop(draft, start, high)
    names, place = parties(draft, start, stop)
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.8)
    if place:
        draft.put("publisher-place", *place, conf=0.7)
    draft.type = "personal_communication"
    _rest(draft, start, stop, high)
    return True


def _communication(draft: Draft, low: int, high: int) -> bool:
    comma = draft.lx.text.find(",", low)
    names, _ = parties(draft, low, comma)
    if not names:
        return False
    draft.add_names("author", names, low, comma, 0.85)
    draft.type = "personal_communication"
    _rest(draft, comma, comma, high)
    return True


def _speech(draft: Draft, cue: int, start: int, high: int) -> bool:
    if not any(d.start >= start for d in draft.lx.dates):
        return False
    stop = _stop(draft, start, high)
    names, place = parties(draft, start, stop)
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.8)
    if place:
        draft.put("publisher-place", *place, conf=0.8)
    draft.type = "speech"
    genre = re.match(r"[A-Za-z]+", draft.lx.text[cue:start])
    if genre:
        draft.put("genre", cue, cue + genre.end(), genre[0].lower())
    _rest(draft, start, stop, high)
    return True


def _addressed(draft: Draft, low: int, high: int) -> bool:
    """Read `Anna Oren to B. Kos, 4 May 1852` and the like: names, a preposition, names, a date."""
    flat, text = draft.lx.flat, draft.lx.text
    date = flat.find(OPENING[DATE], low, high)
    if date < 0 or date - low > 160:
        return False
    into = ADDRESSED.search(flat, low, date)
    if (
        into is None
        or OPENING[QUOTE] in flat[low : into.start()]
        or "." in re.sub(r"\b\w{1,3}\.", "", flat[low : into.start()])
    ):
        return False
    writers, receivers = (low, into.start()), (into.end(), date)
    words = re.findall(r"[\w'’]+", text[low : into.start()])
    if not 1 <= len(words) <= 8 or any(
        w.islower() and w not in ("le", "de", "la", "von", "the", "comte", "comtesse", "duc")
        for w in words
    ):
        return False
    if into["to"] in ("an", "al") and len(words) > 5:
        return False
    sender, _ = parties(draft, *writers, writer=True)
    receiver, place = parties(draft, *receivers, writer=True)
    if not sender or not receiver or len(text[receivers[0] : receivers[1]].split()) > 14:
        return False
    draft.add_names("author", sender, *writers, 0.7)
    draft.add_names("recipient", receiver, *receivers, 0.7)
    if place:
        draft.put("publisher-place", *place, conf=0.6)
    draft.type = "personal_communication"
    _rest(draft, date, date, high)
    return True


def _stop(draft: Draft, start: int, high: int) -> int:
    """Return where the parties end: at a date, a quotation, a dated parenthesis, a page, a number."""
    found = re.compile(
        r"[\ue012\ue014]|,?\s?\(?\bpp?\.?\s?\d|[,;]?\s?\b(?:subject|re|date|dated|regarding|concerning|entitled)\b:?\s|[,;]\s[A-Z]{2,5}[-‐]?\d{5}"
        r"|\.\s(?=[A-Z][a-z]{3,})(?<![A-Z]\.\s)"
    ).search(draft.lx.flat, start, high)
    stop = found.start() if found else high
    for paren in draft.lx.parens:
        if start <= paren[0] < stop and re.search(
            r"\d{4}|\d/\d", draft.lx.text[paren[0] : paren[1]]
        ):
            stop = paren[0]
    s, e = trim(draft.lx.text, start, stop, " ,;:([")
    return max(s, e)


def parties(
    draft: Draft, start: int, end: int, *, writer: bool = False, only_place: bool = False
) -> tuple[list[Name], tuple[int, int] | None]:
    """Read people and bodies, offices left out, and the place that ends the list."""
    lx, text = draft.lx, draft.lx.text
    segments: list[tuple[int, int, str]] = []
    at, sign = start, ""
    flat = lx.flat
    for mark in JOIN.finditer(flat, start, end):
        segments.append((at, mark.start(), sign))
        at, sign = mark.end(), mark[0].strip()
    segments.append((at, end, sign))
    names: list[Name] = []
    place: tuple[int, int] | None = None
    for k, (s, e, how) in enumerate(segments):
        s, e = trim(text, s, e)
        paren = flat.find(OPENING[PAREN], s, e)
        if paren > s:
            s, e = trim(text, s, paren)
        elif paren == s:
            continue
        words = text[s:e]
        if not words or not re.search(r"[^\W\d_]", words):
            continue
        last = k == len(segments) - 1
        at_place = re.search(r"\s(?:in|at)\s(?=[A-Z])", words)
        if (
            at_place
            and names is not None
            and place_shaped(words[at_place.end() :])
            and last
            and not institution(words)
        ):
            place = (s + at_place.end(), e)
            e = s + at_place.start()
            words = text[s:e]
        if (
            k
            and (
                last
                or (k == len(segments) - 2 and is_place(text[segments[-1][0] : segments[-1][1]]))
            )
            and "and" not in how
            and (names or only_place)
        ):
            if is_place(words) or (place_shaped(words) and len(words.split()) == 1 and not writer):
                place = (s, e) if place is None else (min(s, place[0]), max(e, place[1]))
                continue
            if place is not None and last:
                place = (place[0], e)
                continue
        if only_place:
            continue
        found = _party(
            draft, s, e, first=k == 0, joined="and" in how or "und" in how or "et" in how
        )
        if found is not None:
            names.append(found)
    return names, place


def _party(draft: Draft, start: int, end: int, *, first: bool, joined: bool) -> Name | None:
    """Return the person or body that these words name, or None for an office or anything else."""
    text = draft.lx.text
    article = ARTICLE.match(text, start, end)
    the = bool(article) and article is not None and article.end() < end
    begin = article.end() if article and the else start
    words = text[begin:end]
    tokens = re.findall(r"[\w'’.-]+", words)
    lows = [t.casefold().strip(".") for t in tokens]
    if not tokens:
        return None
    if lows[:2] == ["et", "al"] or lows[0] in ("others", "al"):
        return None
    body = [k for k, low in enumerate(lows) if low in INSTITUTION_WORDS or low in ROLE_WORDS]
    # registrar Anna Oren, Foreign Minister Anna Oren: the office before a name
    lead = 0
    while lead < len(tokens) - 1 and (
        lows[lead] in ROLE_WORDS
        or lows[lead] in HONORIFICS
        or (lows[lead] in INSTITUTION_WORDS and not the)
        or (tokens[lead].islower() and lows[lead] not in FUNCTION_WORDS)
    ):
        lead += 1
    rest = tokens[lead:]
    whole = first or joined or the
    if (
        rest
        and _personal(rest, lows[lead:])
        and (lead == 0 or len(rest) >= 2 or lows[lead - 1] in HONORIFICS)
        and not (the and body)
    ):
        at = begin + words.find(rest[0], sum(len(t) for t in tokens[:lead]))
        pieces = [p for p in draft.pieces if at <= p[1] < end]
        run = chunk(pieces, 0)
        if run.words and len(run.words) >= min(len(rest), 2):
            made = person(run.words, run.kinds())
            if made is not None and (len(run.words) > 1 or first or joined or lead):
                return made
    if whole and (body or the) and not (joined and not the and lows[0] in ROLE_WORDS and not first):
        if (
            first
            and not the
            and lows[0] in ROLE_WORDS
            and lows[0] not in INSTITUTION_WORDS
            and len(tokens) < 2
        ):
            return None
        return Name(literal=words.strip())
    if first and len(tokens) <= 8:
        return Name(literal=words.strip())
    return None


def _personal(tokens: list[str], lows: list[str]) -> bool:
    """Say whether the words are a person's name and nothing of an office or a body."""
    if len(tokens) > 5:
        return False
    for token, low in zip(tokens, lows, strict=True):
        if low in INSTITUTION_WORDS or (low in ROLE_WORDS and low not in HONORIFICS):
            return False
        if not token[:1].isupper() and low not in (
            "van",
            "von",
            "de",
            "der",
            "da",
            "di",
            "al",
            "el",
            "bin",
            "ibn",
            "la",
            "le",
            "du",
            "del",
            "dos",
            "den",
            "ter",
        ):
            return token.startswith(("al-", "el-", "d’", "d'"))
        if token.isupper() and len(token) > 3 and token.isalpha() and len(tokens) == 1:
            return False
    return True


def _rest(draft: Draft, low: int, start: int, high: int) -> None:
    """Take the title, the date, the number and the pages of what follows."""
    lx, text = draft.lx, draft.lx.text
    quote = next(
        (q for q in lx.quotes if low <= q.outer_start < high and q.end - q.start > 3), None
    )
    if quote is not None and draft.type != "interview":
        draft.put("title", *trim(text, quote.start, quote.end, " ,;:."), conf=0.85)
    elif draft.type == "personal_communication" and (
        subject := SUBJECT.search(lx.flat, start, high)
    ):
        stop = re.compile(r";|\.\s|,?\s?\bdate\b|[\ue013]|\Z").search(lx.flat, subject.end(), high)
        draft.put("title", *trim(text, subject.end(), stop.start() if stop else high), conf=0.6)
    if number := NUMBER.search(text, low, high):
        draft.put("number", number.start(), number.end(), conf=0.8)
    dated = [
        d
        for d in lx.dates
        if low <= d.start < high and not (quote and quote.start <= d.start < quote.end)
    ]
    full = [d for d in dated if d.kind not in ("year", "decade", "century", "relative")]
    if full or dated:
        best = full[0] if full else dated[0]
        if best.kind != "relative":
            draft.issued = best
    inner = [p for p in draft.pieces if start <= p[1] < high]
    tail = scan(lx, inner, 0, len(inner))
    for item in tail.items:
        if item.kind == "number" and item.label == "page":
            assign(draft, [item], container=False)
    if (
        found := re.search(
            r"\bpp?\.?\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?)*)",
            text[start:high],
        )
    ) and "page" not in draft.fields:
        draft.put(
            "page", start + found.start(1), start + found.end(1), re.sub(r"\s?–\s?", "-", found[1])
        )
