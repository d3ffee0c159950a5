"""Portuguese: ABNT and NP 405, commissions, courts, archives and newspapers of both sides."""

from training.languages.pt.fields import FIELDS
from training.languages.pt.kinds import KINDS
from training.languages.pt.press import PRESS
from training.languages.pt.remarks import (
    COMMENTARY,
    FRAMES,
    JOINS,
    OPENERS,
    PARENTHETICALS,
    SIGNALS,
)
from training.languages.pt.short import HEADS, SHORT
from training.languages.pt.state import STATE
from training.languages.pt.topics import TOPICS
from training.languages.pt.witness import WITNESS
from training.languages.pt.words import WORDS
from training.languages.pt.works import WORKS

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
