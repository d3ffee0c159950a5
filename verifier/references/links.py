"""Notes without words of their own: hyperlinks and citation keys; and addresses in their places."""

import re
from collections.abc import Sequence

from attrs import evolve

from verifier.references.addresses import Change, archive_of, mend
from verifier.references.catalogue import Catalogue
from verifier.references.model import (
    Citation,
    FieldSpan,
    NoteWords,
    Reference,
    Repair,
    RepairKind,
)
from verifier.text.excerpt import Excerpt

WEB = re.compile(r"(?:https?|ftps?|h[tx]{2,4}ps?):|//|www\d?\.", re.IGNORECASE)


def link(note: NoteWords, catalogue: Catalogue) -> tuple[Citation, ...]:
    """Return the page that a hyperlink points to; a link inside the document cites nothing."""
    target = note.words.text
    if not WEB.match(target.strip()):
        return ()
    url, changes = mend(target)
    if "://" not in url:
        url = f"http://{url.lstrip('/')}"
    worded = finished(Reference("", "webpage", URL=url))
    reference = catalogue.add(worded)
    span = note.words.span()
    return (
        Citation(
            id=f"{note.id}c1",
            text=target,
            span=span,
            type=reference.type,
            worded=worded,
            reference=reference.key,
            fields={"URL": FieldSpan(span)},
            repairs=repairs(changes, note.words, 0),
        ),
    )


def citekey(note: NoteWords, catalogue: Catalogue) -> tuple[Citation, ...]:
    """Return the entry of a reference file that a key names, if there is one."""
    key = note.words.text.strip().lstrip("@")
    reference = catalogue.get(key)
    return (
        Citation(
            id=f"{note.id}c1",
            text=note.words.text,
            span=note.words.span(),
            type=reference.type if reference else "short-form",
            reference=reference.key if reference else None,
        ),
    )


def finished(reference: Reference) -> Reference:
    """Return the record with the archived copy told from the live address."""
    archived = archive_of(reference.URL) if reference.URL else None
    if archived and not reference.archive_url:
        return evolve(reference, archive_url=reference.URL)
    return reference


def repairs(changes: Sequence[Change], words: Excerpt, start: int) -> tuple[Repair, ...]:
    """Return the mendings of addresses in the author's text; a space that a reader put in for a
    line break is a line break.
    """
    out = []
    for change in changes:
        low, high = start + change.start, start + change.end
        span = words.span(low, high)
        kind: RepairKind = change.kind
        if kind == "space" and not span:
            kind = "line-break"
        out.append(Repair(kind, change.before, change.after, span))
    return tuple(out)
