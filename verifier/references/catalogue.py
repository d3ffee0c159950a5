"""The sources of a run, each once: what is cited twice is merged, and every source has its key.

Merging is careful: a shared identifier, or the same address with the same title, or the same title
by the same people at dates that can be one. Every question is a look-up, never a walk.
"""

import re
from urllib.parse import unquote

from attrs import evolve, fields

from verifier.references.hosts import archive_of
from verifier.references.keys import ascii_words, key_of, letter
from verifier.references.model import Name, PartialDate, Reference

ORAL = frozenset({"interview", "personal_communication", "speech", "hearing"})
LIKE = {
    "article": "report", "document": "", "post": "webpage", "post-weblog": "webpage",
    "article-magazine": "article-newspaper", "chapter": "book", "thesis": "book",
    "entry-encyclopedia": "book",
}  # fmt: skip
"""Types that two notes may give to one source."""
DEFAULT_PATHS = re.compile(r"(?:/|/index\.(?:html?|php|aspx?))$")


class Catalogue:
    """References by key, in the order in which they were first cited."""

    def __init__(self) -> None:
        self._by_key: dict[str, Reference] = {}
        self._given: set[str] = set()
        self._traits: dict[tuple[str, ...], list[str]] = {}
        self._taken: dict[str, int] = {}

    @property
    def references(self) -> tuple[Reference, ...]:
        """All sources, each once."""
        return tuple(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def get(self, key: str | None) -> Reference | None:
        """Return the source with this key."""
        return self._by_key.get(key) if key else None

    def add(self, reference: Reference) -> Reference:
        """Return the catalogue's record of `reference`: it may be there already, under its key.

        A reference with a key of its own (from a reference file) keeps it, and is never merged into
        another; what notes cite is merged into it where the two are the same.
        """
        if reference.key:
            return self._store(reference, reference.key, given=True)
        for trait in traits(reference):
            for key in self._traits.get(trait, ())[:8]:
                known = self._by_key[key]
                if same(known, reference, trait):
                    return self._replace(merge(known, reference))
        return self._store(reference, key_of(reference), given=False)

    def _store(self, reference: Reference, wanted: str, *, given: bool) -> Reference:
        key = wanted
        while key in self._by_key:
            self._taken[wanted] = self._taken.get(wanted, 1) + 1
            key = wanted + letter(self._taken[wanted])
        if given:
            self._given.add(key)
        return self._replace(evolve(reference, key=key))

    def _replace(self, reference: Reference) -> Reference:
        self._by_key[reference.key] = reference
        for trait in traits(reference):
            keys = self._traits.setdefault(trait, [])
            if reference.key not in keys[:8] and len(keys) < 8:
                keys.append(reference.key)
        return reference


def traits(reference: Reference) -> list[tuple[str, ...]]:
    """Return what two records of one source may share, surest first."""
    out: list[tuple[str, ...]] = []
    if reference.DOI:
        out.append(("doi", reference.DOI.casefold().rstrip("./")))
    title = " ".join(ascii_words(reference.title))
    if reference.URL:
        where = address(reference.URL)
        out += [("url", where, title), ("url", where)] if title else [("url", where)]
    people = _people(reference.author or reference.editor)
    if title:
        out.append(("title", title, people if len(title.split()) < 4 else ""))
    elif not reference.URL and not reference.DOI and reference.issued:
        where = " ".join(ascii_words(reference.container_title or reference.authority))
        if people or where:
            out.append(("day", people, where, reference.issued.edtf, reference.page))
    elif not (reference.URL or reference.DOI or reference.issued) and people:
        out.append(("people", people, reference.number, reference.volume))
    return out


def same(known: Reference, other: Reference, trait: tuple[str, ...]) -> bool:
    """Say whether two records that share `trait` describe one source."""
    if trait[0] == "doi":
        return True
    if known.DOI and other.DOI and known.DOI.casefold() != other.DOI.casefold():
        return False
    titles = ascii_words(known.title), ascii_words(other.title)
    if not _alike(known, other):
        return False
    if trait[0] == "url":
        shorter, longer = sorted(titles, key=len)
        return longer[: len(shorter)] == shorter or not shorter
    if trait[0] in ("day", "people"):
        return known.type == other.type and not titles[0] and not titles[1]
    if known.URL and other.URL and address(known.URL) != address(other.URL):
        return False
    if not compatible(known.issued, other.issued):
        return False
    for name in ("container_title", "volume", "issue", "number", "edition"):
        mine, yours = getattr(known, name), getattr(other, name)
        if mine and yours and ascii_words(mine) != ascii_words(yours):
            return False
    enough = known.author or known.container_title or known.publisher or known.number
    return bool(enough) or len(titles[0]) > 2


def merge(known: Reference, other: Reference) -> Reference:
    """Return `known` with what only `other` says; nothing that is there is changed."""
    more = {
        each.name: getattr(other, each.name)
        for each in fields(Reference)
        if each.name not in ("key", "type", "extra")
        and not getattr(known, each.name)
        and getattr(other, each.name)
    }
    if known.type == "document" and other.type != "document":
        more["type"] = other.type
    return evolve(known, **more) if more else known


def address(url: str) -> str:
    """Return an address without what two ways of writing it differ in."""
    archived = archive_of(url)
    url = archived[0] if archived and archived[0] else url
    bare = url.split("#", 1)[0].split("://", 1)[-1]
    host, slash, path = bare.partition("/")
    host = host.casefold().removeprefix("www.").removesuffix(":80").removesuffix(":443")
    return host + DEFAULT_PATHS.sub("", unquote(slash + path))


def compatible(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Say whether two dates can be the date of one thing; an unknown one can."""
    if not one or not other or not one.edtf or not other.edtf:
        return True
    first, second = (one, *one.alternatives), (other, *other.alternatives)
    return any(_meet(a, b) for a in first for b in second)


def _meet(a: PartialDate, b: PartialDate) -> bool:
    before = a.latest and b.earliest and a.latest < b.earliest
    after = b.latest and a.earliest and b.latest < a.earliest
    return not before and not after


def _alike(known: Reference, other: Reference) -> bool:
    """Say whether types and people do not speak against one source."""
    kinds = [LIKE.get(r.type, r.type) for r in (known, other)]
    if all(kinds) and kinds[0] != kinds[1] and (kinds[0] in ORAL or kinds[1] in ORAL):
        return False
    mine, yours = _people(known.author), _people(other.author)
    return not mine or not yours or mine.split()[0] == yours.split()[0]


def _people(names: tuple[Name, ...]) -> str:
    return " ".join("".join(ascii_words(n.family or n.literal)) for n in names[:8]).strip()
