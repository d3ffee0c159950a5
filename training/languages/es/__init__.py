"""Spanish: ISO 690, APA, footnotes of history, truth commissions, courts and newspapers."""

from training.languages.es.fields import FIELDS
from training.languages.es.kinds import KINDS
from training.languages.es.press import PRESS
from training.languages.es.remarks import (
    COMMENTARY,
    FRAMES,
    JOINS,
    OPENERS,
    PARENTHETICALS,
    SIGNALS,
)
from training.languages.es.short import HEADS, SHORT
from training.languages.es.state import STATE
from training.languages.es.topics import TOPICS
from training.languages.es.witness import WITNESS
from training.languages.es.words import WORDS
from training.languages.es.works import WORKS

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
