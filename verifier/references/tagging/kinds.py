"""What a model is told of a whole source, to say which CSL type it is of.

The words of the source, which fields it has, the signs that the grammar saw, and the type that the
grammar would give it.
"""

from collections.abc import Iterable, Sequence

from verifier.references.tagging.lexicon import classes
from verifier.references.tagging.tokens import Token

MOST = 60
"""Tokens of a source that are looked at."""


def kind_features(
    found: Sequence[Token], fields: Iterable[str], seen: Iterable[str], guess: str, special: bool
) -> list[str]:
    """Return the strings of one source."""
    names = sorted(set(fields))
    words = [token[0].casefold() for token in found[:MOST]]
    out = [f"T{guess}", f"T{guess}{'!' if special else ''}"]
    out += [f"F{name}" for name in names]
    out += [f"T{guess}F{name}" for name in names]
    out += [f"N{name}" for name in ABSENT if name not in names]
    out += [f"D{sign}" for sign in sorted(seen)]
    lists: set[str] = set()
    plain: set[str] = set()
    for word in words:
        lists.update(classes(word))
        plain.add("#" if word[0].isdigit() else "U" if word.startswith(("http", "www.")) else word)
    out += [f"L{name}" for name in sorted(lists)]
    out += [f"w{word}" for word in sorted(plain)]
    if words:
        out += [f"1{words[0]}", f"2{' '.join(words[:2])}" if not words[0][0].isdigit() else "1#"]
    out.append(f"Z{min(len(found) // 6, 6)}")
    return out


ABSENT = ("title", "author", "issued", "container-title", "publisher", "URL", "volume", "page")
"""Fields whose absence says something."""
