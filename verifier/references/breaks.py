"""Where white space has broken an address in two: at a line end, in a PDF, after a hyphen."""

import re

from verifier.references.hosts import ENDINGS

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, zero-width and joining characters: never part of an address."""
CONTINUES = re.compile(r"[a-z0-9][\w\-%.]{0,200}", re.ASCII | re.IGNORECASE)
FILE = re.compile(r"\.(?:s?html?|pdf|php|aspx?|jsp|cfm|xml|docx?|txt|stm|ece)\b", re.IGNORECASE)
ENDS_FILE = re.compile(r"[\w\-]{0,200}-[\w\-]{0,200}\.(?:s?html?|pdf|php|aspx?)\b", re.IGNORECASE)
SLUG = re.compile(r"[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){2,30}(?:[/.,;)\s]|$)")
TOKEN = re.compile(r"[^\s<>\"“”«»`{}|^]{1,2000}")
WHITE = re.compile(r"[ \t]{0,8}(?:\r\n|\r|\n)?[ \t]{0,16}|[\u00a0\u202f]")
_PROSE = (
    "a accessed also an and at available by cited consulted et for from in is last of on or p page "
    "para pp retrieved s see that the to und viewed visited vol which with y abgerufen consulté "
    "consultado"
)
WORDS = frozenset(_PROSE.split())
"""Words that follow an address in a note, and never continue it."""


def joint(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the white space at `end` that broke the address ``text[start:end]`` in two.

    None where the address ends there. Careful on purpose: two words joined by mistake make a dead
    link of a live one.
    """
    if end >= len(text) or end - start < 4 or not (gap := WHITE.match(text, end)) or not gap[0]:
        return None
    token = TOKEN.match(text, gap.end())
    if token is None:
        return None
    headless = text[start:end].lower().endswith(("://", "www."))
    word = token[0]
    plain = word.rstrip(".,;:)]’'").lower()
    before = text[end - 1]
    slashes = text.find("//", start, end)
    path = text.find("/", slashes + 2 if slashes >= 0 else start, end)
    if before in INVISIBLE and CONTINUES.match(word):
        return gap.span()
    if plain in WORDS:
        return None
    if headless:
        joined = CONTINUES.match(word) is not None and "." in word
    elif before == "-" and path > 0:
        joined = CONTINUES.match(word) is not None
    elif path < 0:
        ending = re.match(r"([a-z]{2,6})/", word)
        joined = before == "." and ending is not None and ending[1] in ENDINGS
    elif before in "_=?&%#~":
        joined = CONTINUES.match(word) is not None
    elif before == "/":
        joined = _looks_like_path(word)
    elif before == ".":
        joined = FILE.match(f".{word}") is not None
    else:
        joined = (
            bool(FILE.match(word))
            or bool(re.match(r"/[a-z0-9\-]{2,}[/.\-]", word))
            or bool(re.match(r"[-_?&=%][a-z0-9]{2,}", word))
            or (before.isalnum() and bool(ENDS_FILE.match(word)))
        )
    return gap.span() if joined else None


def _looks_like_path(word: str) -> bool:
    """Say whether a word after ``…/ `` goes on with the path: a slug, a file, more segments."""
    if re.match(r"[\d/.\-]{1,12}[.,;)]{0,2}$", word) or word.lower().startswith(("and/", "he/")):
        return False
    if not CONTINUES.match(word):
        return False
    return bool(SLUG.match(word) or FILE.search(word[:200]) or word.count("/") > 1)
