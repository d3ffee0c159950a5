"""Which CSL type a citation is of."""

from verifier.references.draft import Draft

PAGED_WHOLE = frozenset(("book", "report", "thesis"))
"""Types whose own pages are never a range: a page given is the page meant."""


def decide(draft: Draft) -> str:
    """Return the CSL type."""
    if draft.type:
        return draft.type
    seen, fields = draft.seen, draft.fields
    if "in" in seen and ("container-title" in fields or "editor" in draft.names):
        return (
            "chapter"
            if "volume" not in fields or "imprint" in seen or "editor" in draft.names
            else "article-journal"
        )
    if "container-title" in fields:
        if (
            draft.issued is not None
            and "volume" not in fields
            and draft.issued.kind.startswith("day")
        ):
            return "article-newspaper"
        return "article-journal"
    if "URL" in fields and "imprint" not in seen and "page" not in fields:
        return "webpage"
    if (
        "imprint" in seen
        or "edition" in fields
        or "publisher" in fields
        or "publisher-place" in fields
    ):
        return "book"
    if "title" in fields and (draft.year or draft.issued):
        return "book"
    return "document"


def confidence(draft: Draft) -> float:
    """Return how sure the whole reading is: the mean of its fields, less where little was found."""
    values = [c for *_, c in draft.fields.values()]
    if not values:
        return 0.3
    return round(sum(values) / len(values), 2)
