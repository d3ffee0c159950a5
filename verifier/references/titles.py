"""Titles and what contains them: the middle of a citation."""

import re

from verifier.references.draft import Draft
from verifier.references.lexers import DATE, OPENING, QUOTE
from verifier.references.names import institution
from verifier.references.quoting import Quoted
from verifier.references.wordings import PRESENTED
from verifier.references.words import ABBREVIATIONS, FUNCTION_WORDS, JOURNAL_WORDS, NEWSPAPER_WORDS

INSIDE = re.compile(
    r"\s[a-zß-ü]{2,}\s\w+\s\w+\Z|\b(?:der|die|das|den|dem|des|of|the|von|und|and)\Z"
)
SHORT_WORDS = re.compile(r"(?:[A-Z][\w&]{0,9}\.?\s?){1,4}")
TOKEN = re.compile(r"[\w&'’-]+\.?")
LETTER = re.compile(r"[^\W\d_]")
STOPPED = re.compile(r"[a-zß-ÿ]{4,}\.\s")
DASHED = re.compile(r"\s[—–-]{1,2}\s")
NUMBERED = re.compile(r"\d(?!\d{0,3}\Z)")
DOMAINS = (".com", ".org", ".net", ".de", ".co.uk", ".fr", ".it")
HOST = re.compile(r"\w\.(?:com|org|net|de|co\.uk|fr|it)\Z")
HEADS = frozenset(
    "journal zeitschrift revue revista rivista review archiv archivio annals annales bulletin "
    "j proceedings jahrbuch international american british european nuovo atti int am phys "
    "nucl proc z ann acta trans".split()
)
"""Words that names of journals begin with."""
PERIODICALS = JOURNAL_WORDS | NEWSPAPER_WORDS
BREAK = re.compile(r"[,;?!]\s?|\.\s|\s[—–-]\s(?=«)|:\s")


def split_container(
    draft: Draft, start: int, end: int, *, article: bool, stops: bool
) -> int | None:
    """Return where the container begins in `title, container`, or None where there is none."""
    lx, text = draft.lx, draft.lx.text
    if shown := PRESENTED.search(text, start, end):
        draft.seen.add("in")
        return shown.end() if shown.start() > start + 5 else None
    best: tuple[float, int] | None = None
    labelled = "volume-label" in draft.seen and "issue" not in draft.fields
    candidates: list[tuple[int, int, str]] = [(start, start, "")]
    stop = start
    for mark in BREAK.finditer(lx.flat, start, end):
        if mark.end() >= end:
            continue
        sign = mark[0].strip() or "-"
        last, stop = stop, mark.end()
        if sign == ".":
            word = re.search(
                r"[\w'’)\ue002\ue003-]+\Z", lx.flat[max(start, mark.start() - 24) : mark.start()]
            )
            token = word[0] if word else ""
            if not token:
                continue
            if (
                token.casefold() in ABBREVIATIONS
                or len(token) < 3
                or (len(token) < 5 and token[:1].isupper() and not token.isupper())
                or (len(token) < 8 and last == mark.start() - len(token))
            ):
                sign = "abbr"
            if not lx.flat[mark.end()].isupper() and lx.flat[mark.end()] not in OPENING.values():
                continue
        candidates.append((mark.start(), mark.end(), sign))
    for at, begin, sign in candidates[-14:]:
        if text[begin : begin + 4] in ("and ", "und ", "or t", "et l"):
            continue
        title_words = len(text[start:at].split())
        if sign == "abbr" and SHORT_WORDS.fullmatch(text[start:at]):
            continue
        score = _container_score(text[begin:end], lx.flat[begin:end])
        if sign == "":
            if len(candidates) == 1 and not labelled and "volume" in draft.fields and article:
                score += 1
            score -= 0.9 if "volume" in draft.fields or article else 3
            if len(text[begin:end].split()) > 7:
                score -= 2
        else:
            score += {
                ".": 0.9 if stops else 0.6,
                ",": 0.15 if stops else 0.55,
                "?": 0.9,
                "!": 0.7,
                ";": 0.0,
                ":": -0.6,
                "abbr": -0.7,
                "-": 0.5,
            }.get(sign, 0.0)
            if title_words < 2:
                score -= 0.4
        if best is None or score > best[0]:
            best = (score, begin)
    if best is None:
        return None
    threshold = (
        0.0
        if article and not labelled
        else 0.5
        if labelled
        else 1.0
        if "page" in draft.fields and "page-label" not in draft.seen
        else 1.3
    )
    return best[1] if best[0] > threshold else None


def _container_score(words: str, flat: str) -> float:
    tokens = TOKEN.findall(words)
    if not tokens or not LETTER.search(words):
        return -9.0
    count = len(tokens)
    lows = [t.casefold().strip(".") for t in tokens]
    journal = sum(map(PERIODICALS.__contains__, lows))
    small = sum(map(FUNCTION_WORDS.__contains__, lows))
    abbreviated = sum(t.endswith(".") and len(t) < 8 for t in tokens)
    capital = sum(t[:1].isupper() or t[0] == "&" for t in tokens)
    content = max(1, count - small)
    score: float = 1.1 * min(1.0, (journal + 0.7 * abbreviated) / content)
    if low_journal(lows):
        score += 0.4
    if count == 1 and len(tokens[0]) < 9 and sum(c.isupper() for c in tokens[0]) > 1:
        score += 0.8
    score += 0.6 * (min(capital, content) / content) - 0.3
    if tokens[0][:1].islower():
        score -= 0.9
    score -= 0.12 * small + 0.13 * max(0, count - abbreviated - 5)
    score -= (
        0.55 * flat.count(",") + 0.5 * flat.count(":") + 0.9 * (flat.count("?") + flat.count("!"))
    )
    if "." in flat:
        score -= 0.7 * len(STOPPED.findall(flat))
    if "-" in flat or "–" in flat or "—" in flat:
        score -= 0.4 * len(DASHED.findall(flat))
    if NUMBERED.search(flat):
        score -= 0.2
    if words.endswith(DOMAINS) and HOST.search(words):
        score += 1
    if any(mark in flat for mark in (OPENING[QUOTE], DATE)):
        score -= 0.5
    return score


def low_journal(lows: list[str]) -> bool:
    """Say whether the first or second word is one that names of journals begin with."""
    return lows[0] in HEADS or (len(lows) > 1 and lows[1] in ("journal", "rev", "review", "j"))


def choose_title_quote(draft: Draft, low: int, high: int) -> Quoted | None:
    """Return the quotation that is the title of the work itself, or None."""
    text = draft.lx.text
    for quote in draft.lx.quotes:
        if quote.outer_start < low or quote.outer_start >= high or quote.end - quote.start < 3:
            continue
        before = text[low : quote.outer_start].rstrip()
        if re.search(r"(?:^|[\s,.;])(?:in|In|dans|nel|nella|su|sul|en|in:|In:)\Z", before):
            return None
        # «Container» after `Author, Title,`
        if quote.mark in "«" and before.endswith((",", ";", ".", "—")) and before.count(",") >= 2:
            return None
        # a quotation inside an unquoted title
        if (
            before
            and before[-1].isalnum()
            and quote.end - quote.start < 25
            and not re.search(r"[\s,]\w+\Z", before)
        ):
            return None
        if re.match(r"\s?:\s\w+\s\w+", text[quote.outer_end : quote.outer_end + 60]):
            continue
        if before[-1:].isalnum() and INSIDE.search(before.rsplit(",", 1)[-1]) and "," in before:
            continue
        inner_lower = draft.lx.flat[quote.outer_end : quote.outer_end + 2]
        closed = text[quote.end - 1] == ","
        if (
            not closed
            and re.match(r"\s[a-zß-ÿ]", inner_lower)
            and not re.match(
                r"\s(?:in|en)\b|\s(?:at|by|in)", text[quote.outer_end : quote.outer_end + 4]
            )
        ):
            continue
        if (
            before
            and len(before) > 12
            and before[-1].isalnum()
            and before[-1].islower()
            and quote.mark in '“"„'
            and not institution(before)
            and len(before.split()) > 6
        ):
            continue
        return quote
    return None
