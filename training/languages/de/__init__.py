"""German: law and the social sciences above all, history, the press, archives, interviews."""

from training.languages import lists
from training.languages.de import (
    figures,
    law,
    oral,
    parliament,
    people,
    press,
    serials,
    short,
    titles,
    works,
)
from training.languages.de import words as german
from training.languages.de.prose import COMMENTARY, FRAMES, HEADS, PARENTHETICALS, WEIGHTS
from training.languages.de.short import JOINS, OPENERS, SHORT, SIGNALS

__all__ = [
    "COMMENTARY", "FILLERS", "FRAMES", "HEADS", "JOINS", "OPENERS", "PARENTHETICALS", "SHORT",
    "SIGNALS", "TEMPLATES", "WEIGHTS", "WORDS",
]  # fmt: skip

WORDS = {**lists.WORDS, **german.WORDS}
FILLERS = {
    **lists.FILLERS,
    **works.FILLERS,
    **serials.FILLERS,
    **law.FILLERS,
    **parliament.FILLERS,
    **press.FILLERS,
    **oral.FILLERS,
    **short.FILLERS,
    **people.FILLERS,
    **titles.FILLERS,
    **figures.FILLERS,
}
TEMPLATES = {
    **works.WORKS,
    **serials.SERIALS,
    **law.LAW,
    **parliament.PUBLIC,
    **press.PRESS,
    **oral.SPOKEN,
}
