"""What a short form means, and how sure that is: the answer says how it was found."""

from collections.abc import Sequence

from attrs import frozen

from verifier.references.catalogue import Catalogue
from verifier.references.known import Cited
from verifier.references.repeats import one_work, told_in_full

BY_NUMBER = 0.95
"""A note by its number, and it cites one source, or one by the name given."""
BY_DEFINED = 0.9
BY_NAME_AND_TITLE = 0.9
"""So sure are a name with a title, or a year, that only one work has."""
NEAREST = 0.9
"""The source just before: ibid., id., ebd."""
BY_TITLE = 0.8
BY_NAME = 0.75
"""A name of which only one work is cited."""
OPEN = 0.6
"""Found, but something may be missing: a note left out before it, a work that is only half told."""
UNSUPPORTED = 0.5
"""What it points to is itself a short form of a source that is described nowhere."""
UNRESOLVED = 0.3
SHOWN = 20
"""How many candidates are kept."""


@frozen
class Meant:
    """What a short form points to; `candidates` where it cannot be told."""

    cited: Cited | None = None
    candidates: tuple[str, ...] = ()
    among: Cited | None = None
    """A citation of the note that is meant, where it is the note's sources that cannot be told."""
    confidence: float = 0.0
    missing: str | None = None
    """The number of a note that it names and that does not exist."""


def choose(catalogue: Catalogue, found: Sequence[Cited], sure: float) -> Meant:
    """Return the only one found; of several the one that is told in full, or candidates.

    An answer is less sure where what it points to is itself half told, or only a short form.
    """
    if len(found) > 1:
        found = [each for each in found if _told(catalogue, each)] or found
    if not found:
        return Meant()
    pairs = [(c, r) for c in found if (r := catalogue.get(c.key))]
    if len(found) > 1 and not one_work(pairs):
        return Meant(candidates=tuple(each.key for each in found)[:SHOWN])
    cited = found[0]
    if not _told(catalogue, cited):
        sure = min(sure, OPEN if cited.firm else UNSUPPORTED)
    return Meant(cited, confidence=sure)


def _told(catalogue: Catalogue, cited: Cited) -> bool:
    known = catalogue.get(cited.key)
    return bool(cited.firm and known and told_in_full(known))
