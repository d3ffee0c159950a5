"""French: history and letters, law, the press, parliaments, archives, interviews."""

from training.languages import lists
from training.languages.fr import figures, law, oral, people, press, short, titles, words, works
from training.languages.fr.prose import COMMENTARY, FRAMES, HEADS, PARENTHETICALS, WEIGHTS
from training.languages.fr.short import JOINS, OPENERS, SHORT, SIGNALS

__all__ = [
    "COMMENTARY", "FILLERS", "FRAMES", "HEADS", "JOINS", "OPENERS", "PARENTHETICALS", "SHORT",
    "SIGNALS", "TEMPLATES", "WEIGHTS", "WORDS",
]  # fmt: skip

WORDS = {**lists.WORDS, **words.WORDS}
FILLERS = {
    **lists.FILLERS,
    **works.FILLERS,
    **law.FILLERS,
    **press.FILLERS,
    **oral.FILLERS,
    **short.FILLERS,
    **people.FILLERS,
    **titles.FILLERS,
    **figures.FILLERS,
}
TEMPLATES = {**works.TEMPLATES, **law.TEMPLATES, **press.TEMPLATES, **oral.TEMPLATES}
