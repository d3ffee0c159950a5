"""Newspapers without a title, tweets and posts, broadcasts, press conferences, hearings."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import DATE, OPENING
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.parties import parties
from verifier.references.places import is_place, place_shaped
from verifier.references.segments import Segment, dated, locate, segments
from verifier.references.words import GIVEN_NAMES, NEWSPAPER_WORDS

LONE = re.compile(
    r"\A\s?(?P<paper>(?:[A-ZÀ-ÞА-Я][\w&’'-]*|of|de|del|della|la|le|el|des|il)"
    r"(?:\s(?:of|de|del|della|la|des|[A-ZÀ-ÞА-Я][\w&’'-]*)){0,4})"
    r"(?P<seat>\s?\ue013\ue003*)?,?\s(?:\ue014\ue004*)"
    r"(?P<page>,\s(?:pp?|S|с|стр)\.?\s?\d[\d\s,–-]{0,14})?[\s,.;]{0,3}\Z"
)
"""A newspaper and its day, and nothing else: ``Daily Beacon, 4 May 1999, p. 3``."""

POST = re.compile(
    r"\A\s?(?P<kind>(?:[Tt]weets?|[Rr]etweet|(?:Twitter|X|Facebook|Telegram|Instagram|LinkedIn|VK"
    r"|YouTube|TikTok|Mastodon|Bluesky|[Bb]log|[Ss]ocial\s[Mm]edia)\s(?:post|status|thread|message"
    r"|channel|page|video|Beitrag|пост)|[Pp]ost|Beitrag|Твит|Пост|Tuit|Trino)s?(?:\son\s(?:Twitter|X"
    r"|Facebook|Telegram|Instagram|LinkedIn|VK|Mastodon|Bluesky))?)"
    r"\s?(?:by|from|of|von|de|par|di|da|on\sthe\saccount\sof|,|:)\s?"
)
AFTER_POST = re.compile(
    r",\s(?P<kind>(?:[Tt]weet|Twitter\s(?:post|thread)|(?:Facebook|Telegram|Instagram|LinkedIn"
    r"|blog)\spost|post\son\s\w+|(?:post(?:ed)?\s)?on\s(?:Twitter|X|Facebook|Telegram))"
    r"|Twitter|Facebook|Telegram|Instagram|LinkedIn)(?=\s?[,\ue014]|\s\ue014|\Z)"
)
POSTED = frozenset(
    (
        "tweet",
        "twitter",
        "x",
        "facebook",
        "telegram",
        "instagram",
        "linkedin",
        "blog",
        "post",
        "posted",
    )
)
NETWORK = re.compile(
    r"\b(Twitter|Facebook|Telegram|Instagram|LinkedIn|VK|YouTube|TikTok|Mastodon|Bluesky)\b"
)
NETWORK_HOST = re.compile(
    r"//(?:www\.|mobile\.|m\.)?(twitter|x|facebook|instagram|linkedin|vk|tiktok|bsky|t)"
    r"\.(?:com|app|me|ru)/",
    re.IGNORECASE,
)
NETWORKS = {"twitter": "Twitter", "x": "X", "facebook": "Facebook", "instagram": "Instagram",
            "linkedin": "LinkedIn", "vk": "VK", "tiktok": "TikTok", "bsky": "Bluesky",
            "t": "Telegram"}  # fmt: skip
CONFERENCE = re.compile(
    r"\A\s?(?P<genre>(?:[Jj]oint\s)?(?:[Pp]ress|[Nn]ews)\s(?:[Cc]onference|[Bb]riefing)|Pressekonferenz"
    r"|[Cc]onférence\sde\spresse|[Cc]onferencia\sde\sprensa|[Rr]ueda\sde\sprensa"
    r"|[Cc]onferenza\sstampa|[Cc]onferência\sde\simprensa|Пресс-конференция)"
    r"(?:\s(?:by|of|with|given\sby|held\sby|von|mit|de|par|con|di|com))?\s?,?\s"
)
BROADCAST = re.compile(
    r"\b(?:television|radio|TV|video|audio)?\s?(?P<genre>broadcast|(?:television|radio|TV|news)\s"
    r"(?:programme|program|report|news|interview)|podcast|documentary(?:\sfilm)?|episode"
    r"|Fernsehsendung|Radiosendung|Sendung|émission|transmisión|trasmissione)\b",
    re.IGNORECASE,
)


TRANSCRIPT = re.compile(
    r"\A\s?(?P<who>[A-ZÀ-Þ][\w’'-]{2,20}(?:\s[A-ZÀ-Þ][\w’'-]{1,20}){0,2})\s"
    r"(?P<at>\d{1,3}/\d{1,3}(?:[-–]\d{1,3})?)(?:\slines?\s\d[\d\s–-]{0,8})?[\s.]{0,3}\Z"
)
"""Day and page of an inquiry's transcript: ``Oren 26/123``."""


def read(draft: Draft, low: int, high: int) -> bool:
    """Read a source of the press, the networks or the air; say whether it was one."""
    window = draft.lx.flat[low:high]
    day = OPENING[DATE] in window
    if day and (lone := LONE.match(window)) and _issue(draft, low, lone, high):
        return True
    if "/" in draft.lx.text and (said := TRANSCRIPT.match(draft.lx.text[low:high])):
        names, _ = parties(draft, low + said.start("who"), low + said.end("who"))
        draft.add_names("author", names, low + said.start("who"), low + said.end("who"), 0.7)
        draft.put("page", low + said.start("at"), low + said.end("at"))
        draft.type = "hearing"
        return bool(names)
    if (post := POST.match(window)) and _post(
        draft, low + post.start("kind"), low + post.end(), high
    ):
        return True
    if draft.lx.says(POSTED) and (post := AFTER_POST.search(window[:200])):
        return _posted(draft, low, low + post.start(), low + post.end(), high)
    if conference := CONFERENCE.match(window):
        return _conference(draft, low, conference, high)
    return False


def _post(draft: Draft, kind: int, start: int, high: int) -> bool:
    """Read `Tweet by Anna Oren (@aoren), “Mines are back,” 4 May 2019`."""
    parts = segments(draft, start, high)
    if not parts or parts[0].kind not in ("words",):
        return False
    if not draft.get("URL") and not any(p.kind == "date" for p in parts):
        return False
    _writer(draft, parts[0])
    _network(draft, draft.lx.text[kind:start])
    _said(draft, parts[1:])
    dated(draft, start, high)
    return True


def _posted(draft: Draft, low: int, end: int, start: int, high: int) -> bool:
    """Read `Anna Oren (@aoren), “Mines are back,” Twitter, 4 May 2019`."""
    parts = segments(draft, low, end)
    if not parts or parts[0].kind != "words":
        return False
    if not draft.lx.dates and not draft.get("URL"):
        return False
    if len(parts[0].words.split()) > 6:
        return False
    _writer(draft, parts[0])
    _network(draft, draft.lx.text[end:start])
    _said(draft, parts[1:])
    dated(draft, low, high)
    return True


def _writer(draft: Draft, part: Segment) -> None:
    names, _ = parties(draft, part.start, part.end)
    handle = re.search(r"@\w{1,30}", part.words)
    if institution(part.words) or (handle and not names):
        names = [Name(literal=part.words)]
    draft.add_names("author", names, part.start, part.end, 0.85)


def _network(draft: Draft, words: str) -> None:
    draft.type = "post"
    if re.match(r"[Tt]weet|[Rr]etweet|Твит|Tuit", words.strip(" ,")):
        draft.put("genre", 0, 0, "tweet", conf=0.8)
    if named := NETWORK.search(words) or NETWORK_HOST.search(draft.get("URL")):
        name = NETWORKS.get(named[1].casefold(), named[1])
        where = draft.lx.text.find(name)
        if where >= 0:
            draft.put("container-title", where, where + len(name), conf=0.8)


def _said(draft: Draft, parts: list[Segment]) -> None:
    """Take the words of a post as its title."""
    for part in parts:
        if part.kind == "quote":
            inner = next(q for q in draft.lx.quotes if q.outer_start == part.start)
            draft.put("title", *trim(draft.lx.text, inner.start, inner.end, " ,;"), conf=0.9)
            return


def _conference(draft: Draft, low: int, found: re.Match[str], high: int) -> bool:
    """Read `Press conference, Anna Oren and B. Kos, Tivat, 4 May 2010`."""
    text = draft.lx.text
    if not draft.lx.dates:
        return False
    start = low + found.end()
    parts = segments(draft, start, high)
    stop = next((p.start for p in parts if p.kind in ("date", "quote")), high)
    towns = [p for p in parts if p.kind == "words" and p.end <= stop]
    at = len(towns)
    if at > 2 and re.match(r"[A-Z]{2,3}\Z|D\.C\.?\Z", towns[-1].words):
        at -= 2
    while at > 1 and (
        is_place(towns[at - 1].words)
        or (at == len(towns) and place_shaped(towns[at - 1].words) and at > 1)
    ):
        at -= 1
    if at < len(towns):
        place = towns[at].start, towns[-1].end
        led = re.match(r"(?:in|at|à|en)\s", text[place[0] : place[1]])
        draft.put("publisher-place", place[0] + (led.end() if led else 0), place[1], conf=0.8)
        stop = towns[at].start
    names, _ = parties(draft, start, trim(text, start, stop)[1])
    if not names:
        return False
    draft.add_names("author", names, start, stop, 0.8)
    genre = found["genre"]
    draft.put("genre", low + found.start("genre"), low + found.end("genre"), genre.lower())
    _said(draft, parts)
    draft.type = "speech"
    dated(draft, low, high)
    locate(draft, parts)
    return True


def _issue(draft: Draft, low: int, lone: re.Match[str], high: int) -> bool:
    """Read an issue of a newspaper that is cited without a title."""
    words = lone["paper"]
    if institution(words) and not lone["page"]:
        return False
    known = any(w.casefold() in NEWSPAPER_WORDS for w in words.split())
    person = any(w.casefold() in GIVEN_NAMES for w in words.split())
    if not known and (person or not lone["page"] or not lone["page"].strip(", ").startswith("p")):
        return False
    draft.put("container-title", low + lone.start("paper"), low + lone.end("paper"), conf=0.85)
    draft.type = "article-newspaper"
    if lone["seat"]:
        seat = draft.lx.text[low + lone.start("seat") : low + lone.end("seat")]
        at = low + lone.start("seat") + seat.index(seat.strip()[0]) + 1
        draft.put("publisher-place", at, low + lone.end("seat") - 1, conf=0.8)
    dated(draft, low, high)
    if lone["page"]:
        number = re.search(r"\d[\d\s,–-]*", lone["page"])
        if number:
            at = low + lone.start("page") + number.start()
            value = re.sub(r"\s?[-–]\s?", "-", number[0].strip(" ,"))
            draft.put("page", at, at + len(number[0]), value)
    return True
