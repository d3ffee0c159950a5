"""Italian: the history of Venice above all, its archives, the humanities, law, the press."""

from training.languages import lists
from training.languages.it import figures, houses, oral, people, public, short, titles, words, works
from training.languages.it.prose import COMMENTARY, FRAMES, HEADS, PARENTHETICALS, WEIGHTS
from training.languages.it.short import JOINS, OPENERS, SHORT, SIGNALS

__all__ = [
    "COMMENTARY", "FILLERS", "FRAMES", "HEADS", "JOINS", "OPENERS", "PARENTHETICALS", "SHORT",
    "SIGNALS", "TEMPLATES", "WEIGHTS", "WORDS",
]  # fmt: skip

WORDS = {**lists.WORDS, **words.WORDS, **houses.WORDS}
FILLERS = {
    **lists.FILLERS,
    **works.FILLERS,
    **public.FILLERS,
    **oral.FILLERS,
    **short.FILLERS,
    **people.FILLERS,
    **titles.FILLERS,
    **figures.FILLERS,
}
TEMPLATES = {**works.TEMPLATES, **public.TEMPLATES, **oral.TEMPLATES}
