"""Names as BibTeX splits them."""

from collections.abc import Callable, Iterable

from verifier.references.latex import encode
from verifier.references.model import Name


def written_names(people: Iterable[Name], *, unicode: bool = False) -> str:
    """Return names as BibTeX splits them: ``von Last, Jr, First``, joined by ``and``."""
    return " and ".join(filter(None, (written_name(name, unicode=unicode) for name in people)))


def written_name(name: Name, *, unicode: bool = False) -> str:
    """Return one name, braced where BibTeX would split it elsewhere than its parts do."""

    def spelt(text: str) -> str:
        return encode(text, unicode=unicode)

    if name.literal:
        if name.literal in ("others", "et al."):
            return "others"
        return "{" + spelt(name.literal) + "}"
    family, given = name.family, name.given
    if not family:
        family, given = given, ""
    if not family:
        return ""
    particle = name.non_dropping_particle or name.dropping_particle
    if particle and not all(word[0].islower() for word in particle.split()):
        family, particle = f"{particle} {family}", ""
    last = _kept(family, spelt, family=True)
    if not given and not name.suffix and not particle and (" " in family or "," in family):
        return "{" + spelt(family) + "}"
    parts = [f"{spelt(particle)} {last}" if particle else last]
    if name.suffix:
        parts.append(_kept(name.suffix, spelt))
    if given or name.suffix:
        parts.append(_kept(given, spelt))
    return ", ".join(parts)


def _kept(words: str, spelt: Callable[[str], str], *, family: bool = False) -> str:
    """Return part of a name, in braces where a comma, an "and" or a small letter would split it."""
    every = words.split()
    splits = "," in words or any(word.lower() == "and" for word in every)
    small = family and len(every) > 1 and any(_small(word) for word in every)
    odd = any(c in words for c in "{}~\\\u00a0")
    inner = spelt(words)
    return "{" + inner + "}" if splits or small or odd else inner


def _small(word: str) -> bool:
    letter = next((c for c in word if c.isalpha()), "")
    return letter.islower()
