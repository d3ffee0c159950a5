"""Stable, readable keys: family name, year, first word of the title (``musayelian2013karabakh``).

A key is made of the reference alone, so that the same source gets the same key in every run; only
two different sources that would share one are told apart by a letter (a, b ...).
"""

import re
import unicodedata
from functools import lru_cache

from verifier.references.model import Name, Reference
from verifier.text.normal import normalized

_SMALL = (
    "a an the on of in der die das ein eine zur zum le la les l un une el los las il lo gli i o os "
    "as um uma de het een and und et y e re d"
)
SMALL = frozenset(_SMALL.split())
_PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
LETTERS = str.maketrans(_PLAIN)
APOSTROPHES = re.compile("[’'`´]")
WORD = re.compile(r"[a-z0-9]+")
LONGEST = 24
FRESH = "source"


def ascii_words(text: str) -> list[str]:
    """Return the words of `text` in lower-case ASCII letters and digits."""
    return list(_ascii_words(text[:400]))


@lru_cache(8192)
def _ascii_words(text: str) -> tuple[str, ...]:
    plain = text.lower() if text.isascii() else _plain(text)
    return tuple(WORD.findall(APOSTROPHES.sub("", plain)))


def _plain(text: str) -> str:
    decomposed = normalized("NFKD", text.casefold().translate(LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def key_of(reference: Reference) -> str:
    """Return the key of a reference, before any letter that tells it from another."""
    names = reference.author or reference.editor or reference.recipient
    who = _family(names[0]) if names else ""
    others = (
        reference.authority,
        reference.container_title,
        reference.publisher,
        _host(reference.URL),
    )
    if not who:
        who = next((word for other in others if (word := _word(other))), "")
    date = reference.issued or reference.event_date
    year = str(date.earliest[0]) if date and date.earliest and date.earliest[0] > 0 else ""
    title = _word(reference.title)
    if not title and reference.type in ("interview", "personal_communication"):
        title = "interview" if reference.type == "interview" else "letter"
    title = title or _word(reference.genre) or _word(reference.number)
    if title == who and not names:
        title = next((w for w in ascii_words(reference.title) if w != who and w not in SMALL), "")
    if not who:
        who, title = title, ""
    key = f"{who[:LONGEST]}{year}{title[:LONGEST]}"
    if not key:
        return FRESH
    return key if key[0].isalpha() else f"s{key}"


def letter(count: int) -> str:
    """Return the letters that tell the `count`-th source of a key apart: a, b ... z, aa ..."""
    out = ""
    while count > 0:
        count, rest = divmod(count - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _family(name: Name) -> str:
    return (
        "".join(ascii_words(name.family)) or _word(name.literal) or "".join(ascii_words(name.given))
    )


def _word(text: str) -> str:
    """Return the first word of `text` that says something."""
    words = ascii_words(text)
    return next((w for w in words if w not in SMALL), words[0] if words else "")


def _host(url: str) -> str:
    host = url.split("://", 1)[-1].split("/", 1)[0].rpartition("@")[2].removeprefix("www.")
    return host.split(".", 1)[0]
