"""Citation templates of wikitext, whose fields have names."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.model import Name

TEMPLATE = re.compile(r"\s{0,3}\{\{\s?(?:cite[\s_]+)?(?P<kind>[\w -]{2,20}?)\s?\|", re.IGNORECASE)
KINDS = {
    "web": "webpage", "news": "article-newspaper", "journal": "article-journal", "book": "book",
    "magazine": "article-magazine", "report": "report", "press release": "report",
    "thesis": "thesis", "conference": "paper-conference", "av media": "motion_picture",
    "tweet": "post", "interview": "interview", "court": "legal_case", "citation": "",
    "encyclopedia": "chapter", "speech": "speech", "map": "map", "arxiv": "article",
}  # fmt: skip
FIELDS = {
    "title": "title", "work": "container-title", "newspaper": "container-title",
    "journal": "container-title", "magazine": "container-title", "website": "container-title",
    "encyclopedia": "container-title", "publisher": "publisher", "location": "publisher-place",
    "place": "publisher-place", "volume": "volume", "issue": "issue", "number": "issue",
    "page": "page", "pages": "page", "edition": "edition", "series": "collection-title",
    "isbn": "ISBN", "issn": "ISSN", "doi": "DOI",
}  # fmt: skip
PERSON = re.compile(
    r"(?P<role>author|last|editor|editor-last|first|editor-first|given|surname)-?(?P<n>\d{0,2})\Z"
)


def is_template(text: str) -> bool:
    """Say whether the words are one citation template."""
    found = TEMPLATE.match(text)
    return found is not None and found["kind"].strip().lower() in KINDS


def read(draft: Draft, source: str) -> None:
    """Read a template; `source` is the text with its mark-up."""
    found = TEMPLATE.match(source)
    if found is None:
        return
    draft.type = KINDS.get(found["kind"].strip().lower(), "")
    people: dict[tuple[str, str], dict[str, str]] = {}
    chapter: tuple[int, int] | None = None
    for start, end in _arguments(source, found.end() - 1):
        equals = source.find("=", start, end)
        if equals < 0:
            continue
        name = source[start:equals].strip().lower().replace("_", "-")
        s, e = trim(source, equals + 1, end, " \t\n")
        if s >= e:
            continue
        value = _unlinked(source[s:e])
        if name in ("date", "year", "access-date", "accessdate", "archive-date", "archivedate"):
            _date(draft, name, s, e)
        elif name == "url":
            continue
        elif person := PERSON.match(name):
            role = "editor" if person["role"].startswith("editor") else "author"
            part = "given" if "first" in name or "given" in name else "family"
            people.setdefault((role, person["n"] or "1"), {})[part] = value
            draft.spans.setdefault(role, (s, e, 0.95))
        elif name == "chapter":
            chapter = (s, e)
        elif name in FIELDS:
            draft.put(FIELDS[name], s, e, value.strip(" ."), conf=0.98)
    if chapter:
        if book := draft.fields.pop("title", None):
            draft.fields.setdefault("container-title", book)
        draft.put("title", *chapter, conf=0.95)
        draft.type = "chapter"
    for role in ("author", "editor"):
        listed = [v for (r, _), v in sorted(people.items()) if r == role]
        names = [_name(v) for v in listed if v.get("family")]
        if names:
            draft.names[role] = names
    if draft.type == "webpage" and "container-title" in draft.fields and _newspaper(draft):
        draft.type = "article-newspaper"


def _arguments(source: str, at: int) -> list[tuple[int, int]]:
    """Return the places of the arguments: cut at bars outside inner templates and links."""
    out: list[tuple[int, int]] = []
    depth, start = 0, at + 1
    i = at + 1
    while i < len(source):
        two = source[i : i + 2]
        if two in ("{{", "[["):
            depth += 1
            i += 2
            continue
        if two in ("}}", "]]"):
            if depth == 0:
                break
            depth -= 1
            i += 2
            continue
        if source[i] == "|" and depth == 0:
            out.append((start, i))
            start = i + 1
        i += 1
    out.append((start, i))
    return out


def _unlinked(value: str) -> str:
    value = re.sub(r"\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]]{0,300})\]\]", r"\1", value)
    return " ".join(value.replace("''", "").split())


def _name(parts: dict[str, str]) -> Name:
    family, given = parts["family"], parts.get("given", "")
    if not given and "," in family:
        family, given = (half.strip() for half in family.split(",", 1))
    elif not given and " " in family and len(family.split()) < 5:
        given, family = family.rsplit(" ", 1)
    return Name(family=family, given=given)


def _date(draft: Draft, name: str, start: int, end: int) -> None:
    found = next((d for d in draft.lx.dates if start <= d.start and d.end <= end + 1), None)
    if found is None:
        return
    if "access" in name:
        draft.accessed = found
    elif "archive" in name:
        draft.event = found
    elif draft.issued is None:
        draft.issued = found


def _newspaper(draft: Draft) -> bool:
    from verifier.references.words import NEWSPAPER_WORDS

    return any(w.casefold() in NEWSPAPER_WORDS for w in draft.get("container-title").split())
