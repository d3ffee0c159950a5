"""Organisations in author position: by their words, their acronym, their own address."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.quoting import Quoted
from verifier.references.segments import segments
from verifier.references.words import FUNCTION_WORDS, GIVEN_NAMES, NEWSPAPER_WORDS, PARTICLES

ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,8}(?:[-–/&]\s?[A-Z]{2,9}){0,3}\Z")
HOST = re.compile(r"(?:https?://)?(?:www\d?\.)?([^/:?#]{3,120})", re.IGNORECASE)
PAPER = re.compile(
    r"\b(?:reports?|memos?|memorandum|documents?|records?|release|statements?|directive|paper|cable"
    r"|briefing|notes?|circular|hearings?|minutes|proceedings|materials|transcript|dated|entitled)\b",
    re.IGNORECASE,
)
JOINING = FUNCTION_WORDS - PARTICLES - {"and", "und", "et", "y", "e"}
"""Small words that join the words of a body's name, and no names of people."""
SHORT = re.compile(r"[\s,]{0,2}[(\[](?P<short>[A-Z][\w-]{1,14})[)\]]\s?\Z")
"""An organisation's own short name behind it: ``Human Rights Watch (HRW)``."""


def bodies_before(draft: Draft, low: int, quote: Quoted) -> bool:
    """Read the organisations that stand, alone, before a title in quotation marks."""
    text = draft.lx.text
    start, end = trim(text, low, quote.outer_start)
    if short := SHORT.search(text, start, end):
        end = short.start()
    elif text[end - 1 : end] == ")" and (paren := text.rfind("(", start, end)) > start:
        end = trim(text, start, paren)[1]
    words = text[start:end]
    if not words or len(words) > 160 or not words[0].isupper():
        return False
    if PAPER.search(words):
        return False
    inner = [p for p in draft.lx.parens if start <= p[0] < end]
    if any(not SHORT.match(text, *p) for p in inner):
        return False
    parts = re.split(r"\s(?:and|und|et|y|e|&)\s(?:the\s)?|,\s(?:and\s)?", words)
    if len(parts) > 1 and not all(organised(part, draft, quote) for part in parts):
        parts = [words]
    if not organised(parts[0], draft, quote):
        return False
    if _newspaper(words):
        if len(words.split()) > 4 or not draft.lx.dates:
            return False
        after = segments(draft, quote.outer_end, len(text))
        if not any(part.kind == "words" for part in after):
            draft.put("container-title", start, end, conf=0.8)
            return True
    if len(parts) == 1 and "," in words:
        return False
    names = [Name(literal=re.sub(r"\A[Tt]he\s", "", part)) for part in parts]
    draft.add_names("author", names, start, end, 0.85)
    draft.seen.add("body-author")
    return True


def organised(words: str, draft: Draft, quote: Quoted) -> bool:
    """Say whether words are an organisation's name, by themselves or by what else the note says."""
    if "." in words and re.search(r"\b[A-Z]\.", words) and not re.match(r"(?:U\.S|U\.N)\.", words):
        return False
    if ACRONYM.match(words) or institution(words):
        return True
    tokens = re.findall(r"[^\W\d_][\w'’-]*", words)
    lows = [t.casefold() for t in tokens]
    if not tokens or lows[0] in GIVEN_NAMES:
        return False
    small = {low for t, low in zip(tokens, lows, strict=True) if t.islower()} | (
        {"without"} & set(lows)
    )
    if len(tokens) > 2 and not small.isdisjoint(JOINING):
        return True
    after = draft.lx.text[quote.outer_end : quote.outer_end + len(words) + 40].lstrip(" ,.")
    if len(tokens) > 1 and re.match(re.escape(words) + r"\s?(?:[(,.]|\Z)", after):
        return True
    return len(tokens) > 1 and hosted(words, draft.get("URL"))


def hosted(words: str, url: str) -> bool:
    """Say whether an address is that of the organisation so named, by its words or its initials."""
    found = HOST.match(url)
    if found is None:
        return False
    labels = re.split(r"[.]", found[1].casefold())[:-1]
    tokens = [w for w in re.findall(r"[a-zà-ÿ]+", words.casefold()) if w != "the"]
    if not tokens:
        return False
    joined = "".join(tokens)
    content = [w for w in tokens if w not in FUNCTION_WORDS]
    initials = {"".join(w[0] for w in tokens), "".join(w[0] for w in content)}
    for label in labels:
        plain = re.sub(r"[^a-zà-ÿ]", "", label)
        if plain == joined or (len(plain) > 2 and plain in initials):
            return True
    return False


def _newspaper(words: str) -> bool:
    return any(w.casefold() in NEWSPAPER_WORDS for w in words.split())


def same_body(draft: Draft, words: str) -> bool:
    """Say whether an author of this source, or its short form, is named by these words."""
    folded = words.casefold().removeprefix("the ")
    for name in draft.names.get("author", ()):
        if str(name).casefold().removeprefix("the ") == folded:
            return True
        initials = "".join(w[0] for w in re.findall(r"\w+", str(name)) if w[0].isupper())
        if len(initials) > 2 and initials.casefold() == folded:
            return True
    return False
