"""Which CSL type a citation is of, and what its container is to it."""

import re

from verifier.references.bodies import hosted, same_body
from verifier.references.draft import Draft
from verifier.references.names import institution
from verifier.references.places import is_publisher
from verifier.references.words import JOURNAL_WORDS, NEWS_AGENCIES, NEWSPAPER_WORDS

PAGED_WHOLE = frozenset(
    ("book", "report", "thesis", "interview", "personal_communication", "hearing", "speech",
     "manuscript", "legislation", "treaty", "document", "webpage", "post", "broadcast")
)  # fmt: skip
"""Types whose own pages are never a range: a page given is the page meant."""
THESIS = re.compile(
    r"\b(?:Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster['’]?s?|M\.?\s?Sc\.?|MA"
    r"|[Uu]npublished)\s?(?:[Tt]hesis|[Dd]issertation|[Dd]iss)"
    r"|\b(?:jur\.\s|phil\.\s)?Diss(?:ertation|\.)|\b[Tt]hèse|\bTesi di (?:laurea|dottorato)"
    r"|\bHabilitationsschrift|\bMagisterarbeit|\bDiplomarbeit|\b[Tt]hesis\b"
)
THESES = ("diss", "thes", "thès", "tesi di", "habilitations", "magisterarbeit", "diplomarbeit")
"""Parts of the words for a thesis, in small letters: one of them is in each."""
TOKEN = re.compile(r"[\w.]+")
POSTS = frozenset(
    "twitter x facebook instagram telegram vk linkedin tiktok truth mastodon blog".split(" ")
)
CHANNELS = re.compile(
    r"\b(?:YouTube|C-SPAN|Fox News|CNN|NBC|ABC News|BBC Radio|BBC One|ITV|Channel 4|Radio"
    r"|Television|TV)\b"
)
REPORT = re.compile(
    r"\b(?:Working|Discussion|Policy|Research|Briefing|Occasional) [Pp]apers?\b|\b[Tt]ech(?:nical"
    r"|\.)? (?:[Rr]eport|[Rr]pt)|\b(?:Final|Annual|Interim|Progress) Report\b|\bCm(?:nd)?\.? \d"
    r"|\bReport (?:of|on|to|No)\b|\bArticle \d{1,2} (?:[Tt]ransparency )?Report\b"
)
REPORTED = ("paper", "report", "rpt", "cm")
"""The same for a report."""
ORGANISATION_HOST = re.compile(
    r"//[^/]{1,120}\.(?:org|int|gov|edu|mil|gov\.[a-z]{2}|ac\.[a-z]{2}|org\.[a-z]{2})(?:/|\Z)"
)


def settle(draft: Draft) -> None:
    """Make an organisation behind a page its publisher, a network a container."""
    container = draft.get("container-title")
    if draft.type or not container:
        title = draft.get("title")
        bare = title.casefold() in POSTS or (
            draft.issued is not None
            and not draft.names
            and draft.issued.kind.startswith("day")
            and len(title.split()) < 5
            and _newspaper(title)
        )
        lone = title.startswith("The ") and _newspaper(title) and len(draft.fields) == 1
        bare = bare or (lone and len(title.split()) < 4 and not draft.names)
        if not draft.type and not container and bare:
            draft.fields["container-title"] = draft.fields.pop("title")
        return
    if "volume" in draft.fields or "issue" in draft.fields or "in" in draft.seen:
        return
    if draft.issued is None and "URL" not in draft.fields:
        return
    if _newspaper(container) or container.casefold() in POSTS or CHANNELS.search(container):
        return
    if re.search(r"(?i)wiki|pedia\b|lexikon|dictionary", container):
        return
    if same_body(draft, container) and draft.issued is not None:
        draft.fields.setdefault("publisher", draft.fields["container-title"])
        draft.fields.pop("container-title")
        return
    acronym = re.match(r"[A-Z]{2,6}\Z", container) and container.casefold() not in NEWS_AGENCIES
    address = draft.get("URL")
    organised = institution(container) or acronym
    if not organised and address:
        own = draft.issued is None and hosted(container, address)
        organised = (bool(ORGANISATION_HOST.search(address)) or own) and not _journal(container)
    if organised and (address or "seat" in draft.seen or institution(container)):
        draft.fields.setdefault("publisher", draft.fields["container-title"])
        draft.fields.pop("container-title")


def _of_a_body(draft: Draft) -> bool:
    """Say whether organisations are the authors, and no press is the publisher."""
    if is_publisher(draft.get("publisher")):
        return False
    authors = draft.names.get("author", ())
    bodies = [n for n in authors if n.literal and institution(n.literal)]
    return "body-author" in draft.seen or (bool(authors) and len(bodies) == len(authors))


def _newspaper(container: str) -> bool:
    return any(w.casefold().strip(".") in NEWSPAPER_WORDS for w in TOKEN.findall(container))


def _journal(container: str) -> bool:
    return any(w.casefold().strip(".") in JOURNAL_WORDS for w in TOKEN.findall(container))


def decide(draft: Draft) -> str:
    """Return the CSL type."""
    if draft.type:
        return draft.type
    seen, fields, text = draft.seen, draft.fields, draft.lx.text
    container = draft.get("container-title")
    if draft.lx.holds(THESES) and THESIS.search(text) and "in" not in seen:
        return "thesis"
    if container.casefold() in POSTS:
        return "post"
    if container and CHANNELS.search(container):
        return "broadcast"
    if (
        "in" in seen
        and container
        and "editor" not in draft.names
        and "imprint" not in seen
        and (
            _journal(container)
            or "volume" in fields
            or re.match(r"[A-Z][A-Za-z]{0,6}[A-Z]\w{0,3}\Z", container)
        )
    ):
        return "article-journal"
    if "in" in seen and (container or "editor" in draft.names):
        if "volume" not in fields or "imprint" in seen or "editor" in draft.names:
            return (
                "paper-conference"
                if re.match(
                    r"(?:\w+ )?(?:Proc\.|Proceedings|Conference|Symposium|Workshop)", container
                )
                else "chapter"
            )
        return "article-journal"
    numbered = seen & {"volume", "issue", "page-label"} or "volume" in fields
    if container and "URL" in fields and draft.issued is None and not draft.year and not numbered:
        return "webpage"
    if container:
        dated = draft.issued is not None and draft.issued.kind.startswith("day")
        if (dated and "volume" not in fields) or (
            _newspaper(container) and "volume" not in fields and not _journal(container)
        ):
            return "article-newspaper"
        return "article-journal"
    reported = draft.lx.holds(REPORTED) and REPORT.search(text)
    if "symbol" in seen or reported or "paper" in seen:
        return "report"
    if "URL" in fields and "imprint" not in seen and "page" not in fields:
        return "webpage"
    if "title" in fields and "edition" not in fields and _of_a_body(draft):
        return "report"
    if "imprint" in seen or "edition" in fields or "publisher-place" in fields:
        return "book"
    if "publisher" in fields:
        return "report" if draft.issued is not None else "book"
    if "title" in fields and (draft.year or (draft.names.get("author") and not draft.issued)):
        return "book"
    if "title" in fields and draft.issued and draft.names.get("author"):
        return "report"
    return "document"


def confidence(draft: Draft) -> float:
    """Return how sure the whole reading is: the mean of its fields, less where little was found."""
    values = [c for *_, c in draft.fields.values()] + [c for *_, c in draft.spans.values()]
    if not values:
        return 0.3
    mean = sum(values) / len(values)
    return round(mean if len(values) > 1 else 0.8 * mean, 2)
