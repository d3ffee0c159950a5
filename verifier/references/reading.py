"""What one note says, part by part, as the grammar has it."""

import re
from collections.abc import Sequence

from attrs import frozen

from verifier.references.backwords import BARE
from verifier.references.draft import Draft
from verifier.references.model import PartialDate, Reference
from verifier.references.parse import Parsed, finish, understand
from verifier.references.split import Part, split

PAGES = re.compile(r"[\divxlc]{1,6}[a-z]?(?:\s?[-–—]\s?\d{1,5})?", re.IGNORECASE)


@frozen
class Read:
    """A part of a note, and what its words say where it is a source."""

    part: Part
    parsed: Parsed | None = None


@frozen
class Setting:
    """What all notes of one document share."""

    day_first: bool | None = None
    language: str = "en"
    reference_date: PartialDate | None = None

    def understand(self, text: str) -> Draft:
        """Return what the grammar makes of one citation."""
        return understand(
            text,
            day_first=self.day_first,
            language=self.language,
            reference_date=self.reference_date,
        )


Drafted = Sequence[tuple[Part, Draft | None]]
"""The parts of a note with what the grammar makes of each source."""


def drafted(text: str, setting: Setting) -> list[tuple[Part, Draft | None]]:
    """Return the parts of a note as the grammar sees them, each source half read."""
    return [
        (
            part,
            setting.understand(text[part.start : part.end]) if part.kind == "citation" else None,
        )
        for part in split(text)
    ]


def alone(text: str, setting: Setting) -> list[Read]:
    """Return the parts of a note and what each source says, by the grammar alone."""
    if (bare := ibid(text)) is not None:
        return [bare]
    return [Read(part, finish(draft) if draft else None) for part, draft in drafted(text, setting)]


def ibid(text: str) -> Read | None:
    """Read a note that is “Ibid., p. 4” and no more, as most notes of a long document are."""
    end = len(text.rstrip(" .\n"))
    found = BARE.fullmatch(text, 0, end) if end < 40 else None
    if found is None:
        return None
    part = Part("citation", 0, end)
    place = PAGES.search(found["place"] or "")
    if place is None:
        return Read(part, Parsed(Reference("", "document"), confidence=0.3))
    low = found.start("place") + place.start()
    spans = {"page": (low, low + len(place[0]), 0.8)}
    return Read(part, Parsed(Reference("", "document"), spans, confidence=0.64, locator=place[0]))
