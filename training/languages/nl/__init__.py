"""Dutch: inquiry reports, parliamentary papers, courts, archives, newspapers and old histories."""

from training.languages.nl.fields import FIELDS
from training.languages.nl.kinds import KINDS
from training.languages.nl.press import PRESS
from training.languages.nl.remarks import (
    COMMENTARY,
    FRAMES,
    JOINS,
    OPENERS,
    PARENTHETICALS,
    SIGNALS,
)
from training.languages.nl.short import HEADS, SHORT
from training.languages.nl.state import STATE
from training.languages.nl.topics import TOPICS
from training.languages.nl.witness import WITNESS
from training.languages.nl.words import WORDS
from training.languages.nl.works import WORKS

FILLERS: dict[str, tuple[str, ...]] = {**TOPICS, **FIELDS, **KINDS}
TEMPLATES: dict[str, tuple[str, ...]] = {**WORKS, **PRESS, **STATE, **WITNESS}

__all__ = [
    "COMMENTARY",
    "FILLERS",
    "FRAMES",
    "HEADS",
    "JOINS",
    "OPENERS",
    "PARENTHETICALS",
    "SHORT",
    "SIGNALS",
    "TEMPLATES",
    "WORDS",
]
