"""A source in a volume that another note describes: “Aro, ‘Locks’, in Oren, op. cit., n. 8”."""

from attrs import evolve

from verifier.references.backwords import HELD
from verifier.references.meant import Meant
from verifier.references.model import Reference
from verifier.references.resolve import Resolver
from verifier.references.short import short_form

SURE = 0.75
LATEST = 400
"""How many characters of a citation are looked through for its volume."""


def in_volume(worded: Reference, text: str, resolver: Resolver) -> tuple[Reference, Meant]:
    """Return the record with the volume it stands in, and what was found of that volume."""
    last = None
    for last in HELD.finditer(text[:LATEST]):  # noqa: B007
        pass
    short = short_form(text[last.end() : LATEST]) if last else None
    if short is None or short.kind not in ("note", "opcit", "ibid") or short.forward:
        return worded, Meant()
    meant = resolver.resolve(short)
    known = resolver.catalogue.get(meant.cited.key) if meant.cited else None
    if known is None or meant.confidence < SURE:
        return worded, meant
    return (
        evolve(
            worded,
            container_title=known.container_title or known.title or worded.container_title,
            editor=worded.editor or known.editor or known.author,
            publisher=worded.publisher or known.publisher,
            publisher_place=worded.publisher_place or known.publisher_place,
            issued=worded.issued or known.issued,
        ),
        meant,
    )
