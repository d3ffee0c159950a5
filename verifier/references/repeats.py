"""Say whether words that describe a source repeat, shorter, one that was cited before."""

import re

from attrs import frozen

from verifier.references.catalogue import compatible
from verifier.references.keys import SMALL, ascii_words
from verifier.references.known import Cited, families_of, same_word, squash
from verifier.references.model import Reference

ORAL = frozenset({"interview", "personal_communication", "speech", "hearing"})
_ROMAN = re.compile(r"[ivxlc]{1,6}")
_CUES = (
    "p pp pag pags pg pgs s ss sq sqq seq seqq segg ff f c cap capp ch chap vol bd b lib liv l tom "
    "tome t th art arts sect section para paras col cols fol n nr no nos note notes ed edn aufl st "
    "abs rn rz blz bl line lines book bk part pt"
)
CUES = frozenset(_CUES.split())
"""The words beside the number of a page or a part."""
_JOINING = frozenset("a e y o and und et en at in to passim".split())
_QUOTES = re.compile(r"\s[(:]\s?[“\"„«‘(].{0,600}$")
_EXPLAINED = re.compile(r"\s\([^()]{12,600}\)\s{0,3}$")
YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
MOST_WORDS = 14
LONGEST = 200


@frozen
class Head:
    """The words of a short citation before its page: a name, a title, or both."""

    words: tuple[str, ...]
    paged: bool
    """True where the word for a page or a part stands behind them."""


def head_of(text: str) -> Head | None:
    """Return the words of a citation that is nothing but words and a page, or None."""
    bare = _QUOTES.sub("", text)
    if len(bare) > LONGEST or YEAR.search(bare):
        return None
    bare = _EXPLAINED.sub("", bare)
    words = tuple(ascii_words(bare))
    cut = _cut(words)
    if not 0 < cut <= MOST_WORDS or not all(map(_of_place, words[cut:])):
        return None
    return Head(words[:cut], any(word in CUES for word in words[cut:]))


def title_words(title: str) -> tuple[str, ...]:
    """Return the words of a short title, without the numbers of a page or a part behind it."""
    words = tuple(ascii_words(title))
    cut = _cut(words)
    return words[:cut] if all(map(_of_place, words[cut:])) else words


def _cut(words: tuple[str, ...]) -> int:
    """Return how many words stand before the first number and the word for what it counts."""
    cut = next(
        (
            at
            for at, word in enumerate(words)
            if at and (any(c.isdigit() for c in word) or _ROMAN.fullmatch(word))
        ),
        len(words),
    )
    while 1 < cut < len(words) and words[cut - 1] in CUES:
        cut -= 1
    return cut


def _of_place(word: str) -> bool:
    return (
        word in CUES
        or word in _JOINING
        or any(c.isdigit() for c in word)
        or bool(_ROMAN.fullmatch(word))
    )


def begins(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether `full` begins with the words of `short`, either of them perhaps clipped."""
    if not short or len(short) > len(full):
        return False
    return all(same_word(a, b) for a, b in zip(short, full, strict=False))


def inside(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether two or more words stand, whole and side by side, in `full`."""
    telling = sum(word not in SMALL for word in short)
    return telling > 1 and f" {' '.join(short)} " in f" {' '.join(full)} "


def in_order(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether four or more words stand in `full` in their order, beginning with its first."""
    if len(short) < 4 or not begins(short[:1], full):
        return False
    rest = iter(full)
    return all(any(same_word(word, other) for other in rest) for word in short)


def all_there(short: tuple[str, ...], cited: Cited) -> bool:
    """Say whether three or more telling words all stand in a source, in whatever order."""
    telling = [word for word in short if word not in SMALL]
    held = {*cited.title, *cited.words}
    return len(telling) > 2 and all(word in held for word in telling)


def opens(head: Head, cited: Cited) -> bool:
    """Say whether the words before a page open a source, with or without its author's name."""
    if begins(head.words, cited.words):
        return True
    telling = sum(word not in SMALL and len(word) > 2 for word in head.words)
    if telling < 2:
        return False
    return _by_name(head.words, cited) or any(
        "".join(cited.words[:skipped]) in cited.people or cited.words[skipped - 1] in cited.people
        for skipped in range(1, 5)
        if begins(head.words, cited.words[skipped:])
    )


def _by_name(words: tuple[str, ...], cited: Cited) -> bool:
    """Say whether a name and words of a title, in their order, are those of a source."""
    for cut in (1, 2, 3):
        name = "".join(words[:cut])
        if cut < len(words) and (name in cited.people or words[cut - 1] in cited.people):
            rest = iter(cited.title)
            if all(any(same_word(word, other) for other in rest) for word in words[cut:]):
                return True
    return False


def grade(short: tuple[str, ...], cited: Cited) -> int:
    """Return how well a short title fits a source: 3 the same, 2 its beginning, 1 inside, 0 not."""
    if short == cited.title:
        return 3
    if begins(short, cited.title) or begins(short, cited.words):
        return 2
    return 1 if inside(short, cited.title) or in_order(short, cited.words) else 0


def same_initial(given: str, family: str, known: Reference | None) -> bool:
    """Say whether the first names, where both are told, do not begin with other letters."""
    first = ascii_words(given)[:1]
    if not first or known is None:
        return True
    initials = {
        other[0][0]
        for name in (*known.author, *known.editor)
        if family in families_of((name,)) and (other := ascii_words(name.given)[:1])
    }
    return not initials or first[0][0] in initials


def may_repeat(said: Reference, families: set[str], known: Reference, cited: Cited) -> bool:
    """Say whether people, dates and kinds do not speak against it."""
    if families and not families <= cited.people:
        first = "".join(cited.words[:6])
        if not any(family in first for family in families):
            return False
    if any(not same_initial(name.given, squash(name.family), known) for name in said.author[:1]):
        return False
    if said.issued and not (known.issued and compatible(said.issued, known.issued)):
        return False
    for name in ("number", "edition"):
        mine, theirs = getattr(said, name), getattr(known, name)
        if mine and theirs and mine != theirs:
            return False
    return (said.type in ORAL) == (known.type in ORAL) or "document" in (said.type, known.type)


def whole(said: Reference, families: set[str], known: Reference, fit: int) -> bool:
    """Say whether a description is a whole citation rather than a short one."""
    if fit == 1 and not families and not said.issued and not said.container_title:
        return len(title_words(said.title)) < 3
    if not (said.issued or said.publisher or said.publisher_place):
        return False
    return fit == 3 or (not fuller(known, said) and len(known.title) <= len(said.title))


def repeats_whole(head: Head, said: Reference, known: Reference, cited: Cited) -> bool:
    """Say whether both say the same and neither is shorter: classics, articles of a law."""
    theirs = _cut(cited.words)
    return not head.paged and not fuller(known, said) and theirs <= len(head.words)


def told_in_full(known: Reference) -> bool:
    """Say whether a record tells where and when its source appeared."""
    return bool(
        known.issued or known.URL or known.DOI or known.ISBN or known.archive_location
        or (known.publisher and known.publisher_place)
        or (known.container_title and (known.volume or known.page))
    )  # fmt: skip


def fuller(known: Reference, said: Reference) -> bool:
    """Say whether `known` tells what `said` does not: where and when it appeared."""
    return any(
        getattr(known, name) and not getattr(said, name)
        for name in ("issued", "publisher", "publisher_place", "container_title", "URL", "DOI",
                     "number", "archive", "authority")
    )  # fmt: skip


def one_work(found: list[tuple[Cited, Reference]]) -> bool:
    """Say whether several records are one work that was read twice."""
    _, first = found[0]
    title = ascii_words(first.title)
    return bool(title) and all(
        ascii_words(other.title) == title
        and compatible(first.issued, other.issued)
        and (first.author or first.editor)
        and families_of(first.author) == families_of(other.author)
        and first.volume == other.volume
        for _, other in found[1:]
    )
