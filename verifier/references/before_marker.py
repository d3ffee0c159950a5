"""What the body says just before a marker: “Oren[3] says”, “the Report (the “Lock Report”)[4]”."""

import re

from attrs import evolve

from verifier.references.model import Name, Reference

BODY_NAME = re.compile(
    r"(?:^"
    r"|[\s(“\"])((?:[A-ZÀ-Þ]\.\s?){0,3}(?:[A-ZÀ-Þ][\w’'\-]{1,30}\s){0,2}[A-ZÀ-Þ][\w’'\-]{2,30})(?:’s"
    r"|'s)?,?\s?$"
)
"""A name that ends what the body says before a marker."""
_NO_AUTHOR = (
    "The This That These Those It He She They We In On At As But And January February March April "
    "May June July August September October November December Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday Act Treaty Law Report Committee"
)
NO_AUTHOR = frozenset(_NO_AUTHOR.split())
AUTHORED = frozenset(
    {"book", "chapter", "article-journal", "article-newspaper", "document", "report"}
)


def name_before(body: str) -> str:
    """Return the name that stands directly before a marker, or nothing."""
    found = BODY_NAME.search(body[-100:])
    if found is None:
        return ""
    words = found[1].split()
    while words and words[0] in NO_AUTHOR:
        words = words[1:]
    return "" if set(words) & NO_AUTHOR else " ".join(words)


def with_author(worded: Reference, body: str) -> Reference:
    """Return the record with the author that stands only in the body, just before the marker."""
    if worded.type not in AUTHORED or not worded.title or worded.URL or worded.editor:
        return worded
    given, _, family = name_before(body).rpartition(" ")
    return evolve(worded, author=(Name(family=family, given=given),)) if family else worded
