"""References as BibTeX, and back. The only module that knows pybtex.

pybtex writes the grammar and takes names apart; what stands in a value is encoded once and decoded
once by `latex`, addresses not at all. The text that is read is cut into entries by our own scanner,
so that every value has a place, a broken entry breaks nothing else, and macros can't explode.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from io import StringIO
from typing import Any

from attrs import evolve

from verifier.references.bibdates import Bare, date_of, issued_of
from verifier.references.bibfields import (
    ROLES,
    fields_of,
    key,
    variables_of,
)
from verifier.references.braces import unbraced
from verifier.references.crossref import by_lower_key, inherit
from verifier.references.csl import Dialect
from verifier.references.entries import entries
from verifier.references.latex import decode
from verifier.references.model import Entry, Name, Names, Reference
from verifier.text.printable import printable

LONGEST_NAME = 1_000
MOST_NAMES = 5_000
AND = re.compile(r"[{}]|(?<!\S)and(?!\S)", re.IGNORECASE)
COMMA = re.compile(r"[{},]")
PART = re.compile(r"\s{0,20}(family|given|prefix|suffix)(?:-i)?\s{0,20}=\s{0,20}", re.IGNORECASE)


@cache
def _writer() -> Callable[[Iterable[tuple[str, str, dict[str, str]]]], str]:
    """Return what writes (key, type, fields) as text, made once: pybtex is slow to load."""
    from pybtex.database import BibliographyData
    from pybtex.database import Entry as Written
    from pybtex.database.output.bibtex import Writer

    class Aligned(Writer):  # type: ignore[misc]  # pybtex is untyped
        """pybtex's writer with values left as they come, one field a line, aligned."""

        def _write_field(self, stream: StringIO, type: str, value: str) -> None:  # noqa: A002
            value = value if isinstance(value, Bare) else f"{{{printable(value)}}}"
            stream.write(f",\n  {type:<12} = {value}")

    writer = Aligned()

    def text(items: Iterable[tuple[str, str, dict[str, str]]]) -> str:
        data = BibliographyData()
        for fit, kind, fields in items:
            data.entries[fit] = Written(kind, fields=list(fields.items()))
        stream = StringIO()
        writer.write_stream(data, stream)
        return stream.getvalue()

    return text


def to_bibtex(reference: Reference, dialect: Dialect = "bibtex") -> str:
    """Return the entry of a reference, with a line end last."""
    return _text([(key(reference.key), reference)], dialect)


def write(references: Iterable[Reference], dialect: Dialect = "bibtex") -> str:
    """Return a `.bib` file: one entry a reference, in their order, a blank line between them.

    Keys are made fit for BibTeX; where two become the same (BibTeX does not tell capitals from
    small letters) the later ones get ``a``, ``b`` ... at the end.
    """
    keyed: list[tuple[str, Reference]] = []
    taken: dict[str, int] = {}
    for reference in references:
        fit = key(reference.key)
        while fit.casefold() in taken:
            stem = fit.casefold()
            fit += _letters(taken[stem])
            taken[stem] += 1
        taken[fit.casefold()] = 0
        keyed.append((fit, reference))
    return _text(keyed, dialect)


def _letters(number: int) -> str:
    """Return a, b ... z, aa, ab ... for 0, 1 ..."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _text(keyed: Iterable[tuple[str, Reference]], dialect: Dialect) -> str:
    return _writer()((fit, *fields_of(reference, dialect)) for fit, reference in keyed)


def read(text: str) -> tuple[Reference, ...]:
    """Return the references of a BibTeX file in their order; entries without a key are left out."""
    found = entries(text)
    others = by_lower_key(found)
    return tuple(from_entry(entry, others) for entry in found if entry.key)


def from_entry(entry: Entry, others: Mapping[str, Entry] | None = None) -> Reference:
    """Return the reference that an entry describes.

    `others` (see `crossref.by_lower_key`) give the fields that it inherits. Of a repeated field the
    first counts. What no CSL variable holds is kept in `extra`.
    """
    if others:
        entry = inherit(entry, others)
    given: dict[str, str] = {}
    for field in entry.fields:
        given.setdefault(field.name.lower(), field.value)
    variables = variables_of(entry.type, given)
    extra = dict(variables.pop("extra"))
    changes: dict[str, Any] = {role: names(given[role]) for role in ROLES if given.get(role)}
    issued = issued_of(given, extra)
    if issued:
        changes["issued"] = issued
    for variable, name in (("accessed", "urldate"), ("event_date", "eventdate"),
                           ("archive_date", "archivedate")):  # fmt: skip
        if given.get(name):
            date = date_of(given[name])
            if date:
                changes[variable] = date
            else:
                extra[name] = decode(given[name])
    reference = Reference(key=entry.key, type=variables.pop("type"), extra=extra, **variables)
    return evolve(reference, **changes)


def names(raw: str) -> Names:
    """Return the people of a name field; a name all in braces is an institution."""
    pieces = _cut(raw, AND)
    people = tuple(_name(piece) for piece in pieces[:MOST_NAMES])
    return tuple(name for name in people if name != Name())


def _cut(raw: str, pattern: re.Pattern[str]) -> list[str]:
    """Return the pieces of `raw` between the words or signs of `pattern` outside braces."""
    out: list[str] = []
    depth = start = 0
    for match in pattern.finditer(raw):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth = max(0, depth - 1)
        elif depth == 0:
            out.append(raw[start : match.start()].strip())
            start = match.end()
    out.append(raw[start:].strip())
    return [piece for piece in out if piece]


def _name(raw: str) -> Name:
    inner = unbraced(raw)
    if inner != raw.strip() or len(raw) > LONGEST_NAME:
        return Name(literal=decode(inner).strip())
    if raw.lower() == "others":
        return Name(literal="others")
    if PART.match(raw):
        return _labelled(raw)
    from pybtex.bibtex.exceptions import BibTeXError
    from pybtex.database import Person
    from pybtex.errors import capture

    try:
        with capture():
            person = Person(raw)
    except (BibTeXError, ValueError):
        return Name(literal=decode(raw).strip())
    return Name(
        family=_words(person.last_names),
        given=_words(person.first_names + person.middle_names),
        non_dropping_particle=_words(person.prelast_names),
        suffix=_words(person.lineage_names),
    )


def _words(parts: Iterable[str]) -> str:
    return decode(" ".join(parts)).strip()


def _labelled(raw: str) -> Name:
    """Return a name in biblatex's long form: ``family=..., given=..., prefix=..., suffix=...``."""
    parts: dict[str, str] = {}
    for piece in _cut(raw, COMMA):
        label = PART.match(piece)
        if label:
            parts.setdefault(label[1].lower(), decode(unbraced(piece[label.end() :])).strip())
    return Name(
        family=parts.get("family", ""),
        given=parts.get("given", ""),
        non_dropping_particle=parts.get("prefix", ""),
        suffix=parts.get("suffix", ""),
    )
