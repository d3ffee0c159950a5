"""What one note says, part by part, as the grammar has it."""

from collections.abc import Sequence

from attrs import frozen

from verifier.references.draft import Draft
from verifier.references.model import PartialDate
from verifier.references.parse import Parsed, finish, understand
from verifier.references.split import Part, split


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
    return [Read(part, finish(draft) if draft else None) for part, draft in drafted(text, setting)]
