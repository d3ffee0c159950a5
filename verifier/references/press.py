"""What newsrooms cite with a quoted title and a flat tail: articles, pages, reports, videos.

Behind such a title every part between commas is of one kind: the newspaper or body, its town, the
number of a report, the form (video, map, tweet), the date, the page. A tail with anything else in
it, with volumes or an imprint, is left to the grammar of bibliographies.
"""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import LINK, OPENING
from verifier.references.model import Name
from verifier.references.names import institution
from verifier.references.places import is_place, place_shaped
from verifier.references.segments import LOCATOR, MORE, PAGED, Segment, dated, locate, segments
from verifier.references.words import NEWS_AGENCIES, NEWSPAPER_WORDS

NUMBERED = re.compile(
    r"(?P<series>[A-Z][\w’'&/ -]{2,60}?\s)?(?:(?:[Rr]eport|[Rr]eference|[Ii]ndex(?:\s[Nn]umber)?|AI"
    r"\s[Ii]ndex|[Rr]ef|[Dd]oc(?:ument)?)\s?[:.]?\s?)?"
    r"(?:[Nn]os?\.|[Nn]o(?=\s\d)|[Nn]umber|[Nn]r\.|n[º°]|№|(?<=[Ii]ndex):|#)\s?"
    r"(?P<number>(?:[A-Z]{2,5}\s)?[A-Z\d][\w/.–-]{0,20})\Z"
)
FORM = re.compile(
    r"(?:(?:online|YouTube|Facebook|Twitter|Instagram|Telegram|short|unpublished|internal|interactive"
    r"|satellite)\s)?(?P<form>video|film|documentary|podcast|audio|radio\sbroadcast|broadcast"
    r"|television\sbroadcast|map|data\s?set|database|data|infographic|photographs?|image(?:ry)?"
    r"|tweet|post|thread|blog(?:\spost)?|press\srelease|news\srelease|media\srelease|press\sstatement"
    r"|statement|report|briefing(?:\spaper)?|fact\s?sheet|backgrounder|presentation|website"
    r"|web\s?page)s?\Z",
    re.IGNORECASE,
)
FORMS = {
    "video": "motion_picture", "film": "motion_picture", "documentary": "motion_picture",
    "podcast": "broadcast", "audio": "broadcast", "broadcast": "broadcast", "map": "map",
    "dataset": "dataset", "data set": "dataset", "database": "dataset", "data": "dataset",
    "tweet": "post", "post": "post", "thread": "post", "blog": "post", "blog post": "post",
    "photograph": "graphic", "image": "graphic", "imagery": "graphic", "infographic": "graphic",
    "website": "webpage", "webpage": "webpage", "web page": "webpage",
}  # fmt: skip
"""The CSL type that a form means; any other form is that of a report."""
HELD = re.compile(
    r"[Ii]n:?\s|[Vv]ol\.?\s|[Ee]d(?:s|ited)?\b|[Tt]rans|[Pp]resented\s|[Uu]npublished\s"
)
NAME = re.compile(
    r"(?:[Tt]he\s|[Ll][ae]s?\s|[Ll]['’]|[Ee]l\s|[Dd](?:er|ie|as)\s|[Ii]l\s|[Oo]\s)?[A-ZÀ-ÞА-Я][\w.’'&-]*"
    r"(?:\s(?:of|de|da|do|della?|du|des|the|and|for|di|pour|la|le|zu|für|[A-ZÀ-ÞА-Я&(][\w.’'&)-]*)"
    r"){0,8}\Z"
)


def newspaper(words: str) -> bool:
    """Say whether a word of it is one that newspapers and agencies are called by."""
    return any(w.casefold().strip(".") in NEWSPAPER_WORDS for w in re.findall(r"[\w.]+", words))


def tail(draft: Draft, low: int, quote: tuple[int, int], high: int) -> bool:
    """Read what follows a quoted title where it is flat; say whether it was.

    `quote` is the title with its marks; what stands before it from `low` is read already.
    """
    text = draft.lx.text
    parts = segments(draft, quote[1], high)
    covered = OPENING[LINK] in draft.lx.flat[quote[1] : high]
    sure = any(p.kind == "date" for p in parts) or covered or "URL" in draft.fields
    if not sure or not all(_flat(p) for p in parts):
        return False
    named: list[Segment] = []
    forms: list[str] = []
    before = dict(draft.fields)
    for k, part in enumerate(parts):
        if part.kind == "paren":
            if form := FORM.match(part.words.strip("()[] ")):
                forms.append(form["form"].lower())
            continue
        if part.kind != "words":
            continue
        if found := NUMBERED.match(part.words):
            start, end = found.span("number")
            draft.put("number", part.start + start, part.start + end, conf=0.85)
            if found["series"]:
                draft.put("collection-title", part.start, part.start + found.end("series"))
            draft.seen.add("symbol")
        elif form := FORM.match(part.words):
            forms.append(form["form"].lower())
        elif _town(draft, parts, k, named):
            place = draft.fields.pop("publisher-place", None)
            draft.put("publisher-place", place[1] if place else part.start, part.end, conf=0.8)
        else:
            named.append(part)
    if len(named) > 1 or (named and not NAME.match(named[0].words)):
        draft.fields = before
        return False
    head = trim(text, low, quote[0])
    _source(draft, head, named, parts)
    if forms:
        draft.type = FORMS.get(re.sub(r"s\Z", "", forms[0]), "report")
        draft.put("genre", quote[1], quote[1], forms[0], conf=0.7)
    dated(draft, quote[1], len(text))
    _pages(draft, parts)
    bodies = "publisher" in draft.fields or any(n.literal for n in draft.names.get("author", ()))
    if (
        not draft.type
        and not named
        and "URL" not in draft.fields
        and (bodies or "symbol" in draft.seen)
    ):
        draft.type = "report"
    return True


def _pages(draft: Draft, parts: list[Segment]) -> None:
    """Take the page, which is an article's own, and any other place, which is the one meant."""
    places = [p for p in parts if p.kind == "locator"]
    first = LOCATOR.match(places[0].words) if places else None
    if first is None or not PAGED.match(first["label"]):
        locate(draft, parts)
        return
    numbers = [first["value"], *(p.words for p in places[1:] if MORE.match(p.words))]
    start, end = places[0].start + first.start("value"), places[len(numbers) - 1].end
    draft.put("page", start, end, re.sub(r"\s?[-–—]\s?", "-", ", ".join(numbers)))
    locate(draft, places[len(numbers) :])


def _flat(part: Segment) -> bool:
    """Say whether a part may stand in a flat tail."""
    if part.kind in ("date", "locator"):
        return True
    if part.kind == "paren":
        words = part.words[1:-1]
        return FORM.match(words) is not None or place_shaped(words) or is_place(words)
    if part.kind == "quote" or HELD.match(part.words):
        return False
    return NUMBERED.match(part.words) is not None or not re.search(r"\d{2}|[:.!?]\s", part.words)


def _town(draft: Draft, parts: list[Segment], k: int, named: list[Segment]) -> bool:
    """Say whether a part is the town before the date: behind a body, or behind its newspaper."""
    part = parts[k]
    after = parts[k + 1] if k + 1 < len(parts) else None
    follows = after.kind if after else "end"
    if after and is_place(after.words) and is_place(part.words):
        return True
    behind = draft.lx.flat[part.end :].lstrip(" ,")[:1]
    if (
        (follows not in ("date", "end") and behind != OPENING[LINK])
        or institution(part.words)
        or newspaper(part.words)
    ):
        return False
    bodies = "publisher" in draft.fields or any(n.literal for n in draft.names.get("author", ()))
    if is_place(part.words):
        return bool(named) or bodies
    lone = part.words.count(" ") == 0 and not part.words.isupper()
    return (bool(named) or bodies) and lone and place_shaped(part.words)


def _source(
    draft: Draft, head: tuple[int, int], named: list[Segment], parts: list[Segment]
) -> None:
    """Settle which of the words before and behind the title is a newspaper, which a body."""
    text = draft.lx.text
    words = re.sub(r"\s?\([^()]*\)\Z", "", text[slice(*head)]).strip(" ,")
    place = next((p for p in parts if p.kind == "paren" and not FORM.match(p.words[1:-1])), None)
    if place is not None:
        draft.put("publisher-place", place.start + 1, place.end - 1, conf=0.8)
        draft.seen.add("seat")
    if named:
        part = named[0]
        same = part.words.casefold() == words.casefold()
        if same:
            draft.names["author"] = [Name(literal=words)]
            draft.put("publisher", part.start, part.end, conf=0.9)
            draft.type = "webpage" if "URL" in draft.fields else "report"
        else:
            draft.put("container-title", part.start, part.end, conf=0.8)
        return
    agency = words.casefold() in NEWS_AGENCIES or (newspaper(words) and not institution(words))
    if (
        words
        and agency
        and len(words.split()) < 5
        and not any(n.given for n in draft.names.get("author", ()))
    ):
        draft.names.pop("author", None)
        draft.put("container-title", head[0], head[0] + len(words), conf=0.8)
