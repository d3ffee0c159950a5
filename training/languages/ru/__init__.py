"""Russian: GOST footnotes, newspapers, laws, archives, and the same in Latin letters."""

from training.languages.ru.fields import FIELDS
from training.languages.ru.kinds import KINDS
from training.languages.ru.latin import LATIN, LATIN_FILLERS, LATIN_WORDS
from training.languages.ru.press import PRESS
from training.languages.ru.remarks import (
    COMMENTARY,
    FRAMES,
    JOINS,
    OPENERS,
    PARENTHETICALS,
    SIGNALS,
)
from training.languages.ru.short import HEADS, SHORT
from training.languages.ru.state import STATE
from training.languages.ru.topics import TOPICS
from training.languages.ru.witness import WITNESS
from training.languages.ru.words import WORDS as RUSSIAN_WORDS
from training.languages.ru.works import WORKS

WORDS: dict[str, tuple[str, ...]] = {**RUSSIAN_WORDS, **LATIN_WORDS}
FILLERS: dict[str, tuple[str, ...]] = {**TOPICS, **FIELDS, **KINDS, **LATIN_FILLERS}
RUSSIAN = {**WORKS, **PRESS, **STATE, **WITNESS}
TEMPLATES: dict[str, tuple[str, ...]] = {
    kind: templates + LATIN.get(kind, ()) for kind, templates in RUSSIAN.items()
}

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
