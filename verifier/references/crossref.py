"""What an entry inherits from the entries it names in ``crossref`` and ``xdata``."""

from collections.abc import Iterable, Mapping

from attrs import evolve

from verifier.references.model import Entry, EntryField


def by_lower_key(found: Iterable[Entry]) -> dict[str, Entry]:
    """Return the entries by key without case; the first of a repeated key counts."""
    out: dict[str, Entry] = {}
    for entry in found:
        out.setdefault(entry.key.casefold(), entry)
    return out


def inherit(entry: Entry, others: Mapping[str, Entry], depth: int = 3) -> Entry:
    """Return `entry` with the fields it lacks from the entries named by crossref and xdata.

    `others` are the entries by key in lower case. A circle ends where it began. The title of a
    parent becomes the booktitle (BibTeX's styles; biblatex manual, appendix B).
    """
    parents = [f for f in entry.fields if f.name.lower() in ("crossref", "xdata")][:2]
    if not parents or depth <= 0:
        return entry
    have = {f.name.lower() for f in entry.fields}
    added: list[EntryField] = []
    for link in parents:
        for key in link.value.split(",")[:5]:
            parent = others.get(key.strip().casefold())
            if parent is None or parent.key.casefold() == entry.key.casefold():
                continue
            cross = link.name.lower() == "crossref"
            for given in inherit(parent, others, depth - 1).fields[:100]:
                name = given.name.lower()
                if cross and name == "title":
                    name = "booktitle"
                if name in have or name in NOT_INHERITED:
                    continue
                have.add(name)
                added.append(evolve(given, name=name))
    return evolve(entry, fields=entry.fields + tuple(added))


NOT_INHERITED = frozenset({
    "crossref", "xdata", "xref", "ids", "label", "options", "keywords", "file", "abstract",
    "entryset", "execute", "presort", "related", "sortkey", "shorthand", "subtitle", "url", "doi",
    "pages",
})  # fmt: skip
