"""Read one citation's words into the record that they describe.

A lexer fixes what nothing may tear (`lexers`), readers for the kinds that have a grammar of their
own are asked first (`oral`, `law`), and what is left goes through the grammar of bibliographies and
notes: names, title, container, imprint, numbers (`names`, `titles`, `imprint`, `tails`).
"""

import re
from collections.abc import Mapping

from attrs import field, frozen

from verifier.references import acts, archives, law, media, official, oral, papers, templates, types
from verifier.references.access import take_addresses, take_number
from verifier.references.draft import Draft
from verifier.references.general import general
from verifier.references.lexers import lex, pieces
from verifier.references.model import DateMention, PartialDate, Reference

MARKER = re.compile(
    r"\s{0,4}(?:\[\w{1,8}\]\s?|\(\d{1,3}\)\s(?=[A-Z])|\d{1,3}\.\s(?=[^\W\d])"
    r"|\d{1,3}\s(?=[A-Z][\w’'-]{1,20},\s[A-Z]\.))"
)
PAGE_FIRST = re.compile(
    r"\s{0,3}pp?\.?\s?(?P<page>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?){0,4})(?:,\slines?\s[\d\s–-]{1,9})?[,;]\s(?=[A-Z])"
)
SAME = re.compile(
    r"\s{0,3}(?:ders|dies|dieselbe|derselbe|idem|ead|eadem|—{2,3}|-{3})\.?\s?[,:]?\s", re.IGNORECASE
)
FURTHER = re.compile(
    r"\s?\(?\b(?:mwNachw|m\.\s?w\.\s?N(?:achw)?|mwN|mit weiteren? Nachw\w*"
    r"|with further references)\b.{0,12}\Z",
    re.IGNORECASE,
)


@frozen
class Parsed:
    """What one citation's words say."""

    reference: Reference
    spans: Mapping[str, tuple[int, int, float]] = field(factory=dict)
    """By CSL variable: (start, end, confidence), offsets into the text that was parsed."""
    dates: tuple[DateMention, ...] = ()
    repairs: tuple[object, ...] = ()
    """What was done to addresses (`verifier.references.addresses.Change`)."""
    confidence: float = 1.0
    locator: str | None = None
    """The pages meant, of a work that has pages of its own: ``28`` of a book."""
    pinpoint: str | None = None
    """The page meant inside a range whose first page is given: ``246 at 248``, ``361 (364)``."""


def parse(
    text: str,
    *,
    day_first: bool | None = None,
    language: str = "en",
    reference_date: PartialDate | None = None,
) -> Parsed:
    """Read the words of one citation, whatever its style; never raises.

    `day_first` settles 5/4/1999; without it, languages other than English put the day first.
    """
    return finish(
        understand(text, day_first=day_first, language=language, reference_date=reference_date)
    )


def understand(
    text: str,
    *,
    day_first: bool | None = None,
    language: str = "en",
    reference_date: PartialDate | None = None,
) -> Draft:
    """Return what the grammar makes of the words of one citation, before it becomes a record."""
    if day_first is None and language and not language.startswith("en"):
        day_first = True
    lx = lex(text, day_first=day_first, reference_date=reference_date)
    draft = Draft(lx, pieces(lx.flat))
    marker = MARKER.match(lx.text)
    low = marker.end() if marker else 0
    if same := SAME.match(lx.text, low):
        low = same.end()
        draft.seen.add("same-author")
    high = len(lx.text)
    furthered = "w" in lx.words or lx.holds(("mwn", "weitere", "further"))
    if furthered and (more := FURTHER.search(lx.text, max(low, high - 60))):
        high = more.start()
    if paged := PAGE_FIRST.match(lx.text, low):
        draft.put("page", *paged.span("page"))
        low = paged.end()
    low, high = take_addresses(draft, low, high)
    if "{{" in text and templates.is_template(text):
        templates.read(draft, text)
    elif _special(draft, low, high):
        draft.special = True
    else:
        take_number(draft, low, high)
        general(draft, low, high)
    types.settle(draft)
    _settle_date(draft)
    return draft


def _special(draft: Draft, low: int, high: int) -> bool:
    """Ask the readers of the kinds that have a grammar of their own, in their order."""
    return (
        media.read(draft, low, high)
        or oral.read(draft, low, high)
        or official.read(draft, low, high)
        or acts.read(draft, low, high)
        or law.read(draft, low, high)
        or papers.read(draft, low, high)
        or archives.read(draft, low, high)
    )


def _settle_date(draft: Draft) -> None:
    """Choose the date of issue, where no reader did, and note where it stands."""
    lx = draft.lx
    issued = draft.issued.date if draft.issued else None
    where = (draft.issued.start, draft.issued.end) if draft.issued else None
    if issued is None and draft.year is not None and draft.year[0].isdecimal():
        value, start, end = draft.year
        year = int(value)
        exact = next((d for d in lx.dates if d.start <= start < d.end), None)
        if (
            exact is not None
            and exact.date.earliest
            and exact.date.earliest[0] == year
            and exact.kind != "year"
        ):
            issued, where = exact.date, (exact.start, exact.end)
        else:
            issued, where = PartialDate(value, (year, 1, 1), (year, 12, 31)), (start, end)
    if issued is None:
        free = [d for d in lx.dates if not any(q.start <= d.start < q.end for q in lx.quotes)]
        title = draft.fields.get("title")
        free = [d for d in free if not (title and title[1] <= d.start < title[2])]
        paged = draft.fields.get("page")
        free = [
            d
            for d in free
            if not (paged and paged[1] <= d.start < paged[2])
            and d.kind not in ("relative", "weekday", "century", "decade")
        ]
        if free:
            best = next((d for d in free if d.kind not in ("year", "decade", "century")), free[0])
            issued, where = best.date, (best.start, best.end)
    draft.date = issued
    if where:
        draft.spans["issued"] = (*where, 0.9)


def finish(draft: Draft) -> Parsed:
    """Turn a draft into the record."""
    lx = draft.lx
    issued = draft.date
    draft.fields.pop("_letter", None)
    locator = draft.locator
    page = draft.get("page")
    kind = types.decide(draft)
    if kind in types.PAGED_WHOLE and page:
        locator = f"{page}, {locator}" if locator else page
        page = ""
    spans = {k: (s, e, c) for k, (_, s, e, c) in draft.fields.items()}
    spans.update(draft.spans)
    if draft.accessed:
        spans["accessed"] = (draft.accessed.start, draft.accessed.end, 0.9)
    get = {name: found[0] for name, found in draft.fields.items()}.get
    names = draft.names.get
    reference = Reference(
        key="",
        type=kind,
        author=tuple(names("author", ())),
        editor=tuple(names("editor", ())),
        translator=tuple(names("translator", ())),
        recipient=tuple(names("recipient", ())),
        title=get("title", ""),
        container_title=get("container-title", ""),
        collection_title=get("collection-title", ""),
        event_title=get("event-title", ""),
        publisher=get("publisher", ""),
        publisher_place=get("publisher-place", ""),
        issued=issued,
        accessed=draft.accessed.date if draft.accessed else None,
        archive_date=draft.event.date if draft.event else None,
        page=page,
        volume=get("volume", ""),
        issue=get("issue", ""),
        edition=get("edition", ""),
        number=get("number", ""),
        genre=get("genre", ""),
        section=get("section", ""),
        archive=get("archive", ""),
        archive_location=get("archive_location", ""),
        URL=get("URL", ""),
        DOI=get("DOI", ""),
        ISBN=get("ISBN", ""),
        ISSN=get("ISSN", ""),
        archive_url=get("archive_url", ""),
    )
    return Parsed(
        reference,
        spans,
        tuple(lx.dates),
        tuple(c for link in lx.links for c in link.changes),
        types.confidence(draft),
        locator or None,
        draft.pinpoint or None,
    )
