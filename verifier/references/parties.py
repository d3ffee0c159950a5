"""The people and bodies of an interview, a meeting or a letter, and what follows them."""

import re

from attrs import evolve

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.offices import ARTICLE, employed
from verifier.references.persons import chunk, person
from verifier.references.places import is_place, place_shaped
from verifier.references.words import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    HONORIFICS,
    INSTITUTION_WORDS,
    ROLE_WORDS,
)

JOIN = re.compile(
    r"\s?[,;]\s?(?:(?:and|und|et|e|y|и)\s)?|\s(?:and|und|et|&|y|e|и)\s(?=the\s[A-Z]"
    r"|[^\W\d_a-zß-ÿ][\w.'’-]{0,20}\s[^\W\d_a-zß-ÿ]|[A-Z]\.)"
)
ANDS = frozenset(("and", "und", "et", "&", "y", "e", "и"))
SUFFIX = re.compile(r"(?:Jr|Sr|I{2,3}|IV|Esq|QC|KC|Ph\.?\s?D|M\.?\s?D|MP|MdB|OBE|CBE|ret)\.?")
OTHERS = re.compile(r"(?:et\sal|u\.\s?a|others|andere|autres)\b", re.IGNORECASE)
NUMBERED = re.compile(
    r"(?:[Nn]os?\.?|Nr\.?|[Rr]ef(?:erence)?\.?|n[º°]\.?|№)\s?[\w/.-]*\d|\d|aged?\s\d"
)
WITHHELD = re.compile(
    r"[\[(][^\[\]()]{0,40}(?:withheld|anonym|confidential)[^\[\]()]{0,40}[\])]", re.I
)
"""A name that is not given: ``[name withheld]``."""
INSIDE_PLACE = re.compile(r"(?:\A|\s)(?:in|at|à|en|em|в)\s(?=[A-ZÀ-ÞА-Я])")
AREA = re.compile(
    r"\A(?:Port|Saint|St\.?|San|Santa|New|North|South|East|West|Fort|Mount|Camp)\s[A-Z]"
    r"|\b(?:[Dd]istrict|[Pp]rovince|[Rr]egion|[Gg]overnorate|[Cc]ounty|[Vv]illage|[Tt]own|[Cc]ity"
    r"|[Cc]amp|[Pp]refecture|[Mm]unicipality|[Ii]sland|[Ss]ettlement|[Oo]blast)\Z"
)
"""Words by which an unknown name is that of a place."""
OFFICIAL = INSTITUTION_WORDS | ROLE_WORDS
MEMBERS = frozenset(("MP", "MPs", "MEP", "QC", "KC", "MSP"))


def stop_of(draft: Draft, start: int, high: int) -> int:
    """Return where the parties end: at a date, a quotation, a parenthesis with one, a page."""
    found = re.compile(
        r"(?:\s(?:on|of|am|le|vom|el|il|em|du|den|от|dated))?\s?[\ue012\ue014\ue015]|,?\s?\(?\bpp?\.?\s?\d|[,;]?\s?\b(?:subject"
        r"|re|date|dated|regarding"
        r"|concerning|entitled)\b:?\s|[,;]\s[A-Z]{2,5}[-‐]?\d{5}"
        r"|(?<=[a-z]{4}\.)\s(?=[A-Z][a-z]{3,})"
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
    draft: Draft,
    start: int,
    end: int,
    *,
    writer: bool = False,
    only_place: bool = False,
    apart: bool = False,
) -> tuple[list[Name], tuple[int, int] | None]:
    """Read people and bodies, offices and employers left out, and the place that ends the list.

    `writer` says that they write, so that no town ends the list; `only_place` takes the town alone;
    `apart` says that an “and” parts two of them, as after “between”.
    """
    text = draft.lx.text
    segments = _segments(draft, start, end)
    if not apart:
        segments = _whole_bodies(text, segments)
    names: list[Name] = []
    place: tuple[int, int] | None = None
    listed = max((k for k, (*_, how) in enumerate(segments) if how in ANDS), default=0)
    rows = any(how == ";" for *_, how in segments)
    previous = ""
    for k, (s, e, how) in enumerate(segments):
        words = text[s:e]
        last = k == len(segments) - 1
        if k and (suffix := SUFFIX.fullmatch(words)) and names:
            if not names[-1].literal:
                names[-1] = evolve(names[-1], suffix=suffix[0])
            continue
        if k and (OTHERS.match(words) or NUMBERED.match(words)):
            continue
        if found := WITHHELD.match(draft.lx.text, s, e):
            names.append(Name(literal=found[0]))
            continue
        at_place = INSIDE_PLACE.search(words)
        if (
            at_place
            and place_shaped(words[at_place.end() :])
            and last
            and not institution(words[at_place.end() :])
            and not (writer and at_place.start() > 0)
        ):
            place = (s + at_place.end(), e)
            e = s + at_place.start()
            words = text[s:e].strip()
            if not words or (k and how not in ANDS):
                continue
        if (k or only_place) and how not in ANDS and (names or only_place):
            ends = last or (k == len(segments) - 2 and is_place(text[slice(*segments[-1][:2])]))
            if ends and _town(words, previous, writer):
                place = (s, e) if place is None else (min(s, place[0]), max(e, place[1]))
                continue
            if place is not None and last:
                place = (place[0], e)
                continue
        before, previous = previous, words
        if only_place:
            continue
        joined = how in ANDS
        following = text[slice(*segments[k + 1][:2])] if not last else ""
        if rows and how == ",":
            continue
        if (
            k
            and not joined
            and how != ";"
            and k > listed
            and not _certain(words, before, following)
        ):
            continue
        name = _party(draft, s, e, first=k == 0, joined=joined)
        if name is not None:
            names.append(name)
    return names, place


def _segments(draft: Draft, start: int, end: int) -> list[tuple[int, int, str]]:
    """Cut the words at commas and at each “and” before a new party: (start, end, what joins it)."""
    text, flat = draft.lx.text, draft.lx.flat
    cut: list[tuple[int, int, str]] = []
    at, sign = start, ""
    for mark in JOIN.finditer(flat, start, end):
        cut.append((at, mark.start(), sign))
        at, sign = mark.end(), mark[0].strip(" ,;") or mark[0].strip()
    cut.append((at, end, sign))
    out: list[tuple[int, int, str]] = []
    for s, e, how in cut:
        s, e = trim(text, s, e)
        paren = flat.find(OPENING[PAREN], s, e)
        if paren > s:
            s, e = trim(text, s, paren)
        elif paren == s and not WITHHELD.match(text, s, e):
            continue
        if re.search(r"[^\W\d_]", text[s:e]):
            out.append((s, e, how))
    return out


def _town(words: str, previous: str, writer: bool) -> bool:
    """Say whether the words that end a list of parties are a town and no employer."""
    if is_place(words) or AREA.search(words):
        return not (institution(words) and not AREA.search(words))
    if writer or not place_shaped(words) or words.isupper() or employed(words):
        return False
    count = len(words.split())
    if not previous or employed(previous):
        return count == 1
    return count == 1 or institution(previous) or previous.isupper()


def _certain(words: str, before: str, following: str) -> bool:
    """Say whether a name that no “and” joins to the list is a person all the same.

    Its words say so, or it stands between two offices.
    """
    first = re.match(r"[\w'’-]+\.?", words)
    if first is None or len(words.split()) > 5:
        return False
    low = first[0].casefold().strip(".")
    if re.match(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_]{2,}", words):
        return True
    if employed(before) and employed(following) and len(words.split()) in (2, 3):
        return not institution(words)
    return (low in HONORIFICS or low in GIVEN_NAMES) and len(words.split()) > 1


def _whole_bodies(text: str, segments: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Join again what an "and" inside the name of a body or an office has cut."""
    out: list[tuple[int, int, str]] = []
    for start, end, sign in segments:
        words = {w.casefold() for w in re.findall(r"\w+", text[start:end])}
        if out and sign in ("and", "&", "und", "et") and not ARTICLE.match(text, start):
            before = {w.casefold() for w in re.findall(r"\w+", text[out[-1][0] : out[-1][1]])}
            if not OFFICIAL.isdisjoint(before) and not OFFICIAL.isdisjoint(words):
                out[-1] = (out[-1][0], end, out[-1][2])
                continue
        out.append((start, end, sign))
    return out


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
    member = rest.pop() if len(rest) > 2 and rest[-1] in MEMBERS else ""
    whole = first or joined or the
    if (
        rest
        and _personal(rest, lows[lead : lead + len(rest)])
        and (lead == 0 or len(rest) >= 2 or lows[lead - 1] in HONORIFICS)
        and not (the and [k for k in body if k >= lead or lows[k] not in HONORIFICS])
    ):
        at = begin + words.find(rest[0], sum(len(t) for t in tokens[:lead]))
        stop = end - len(member)
        pieces = [p for p in draft.pieces if at <= p[1] < stop]
        run = chunk(pieces, 0)
        if run.words and len(run.words) >= min(len(rest), 2):
            made = person(run.words, run.kinds())
            if made is not None and (len(run.words) > 1 or first or joined or lead):
                return evolve(made, suffix=member) if member else made
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
