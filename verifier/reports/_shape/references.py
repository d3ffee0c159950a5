"""References as the contract prints them: CSL-JSON items with `edtf` and `bibtex`."""

from collections.abc import Iterator
from typing import Any, Literal

from attrs import evolve

from verifier.model import Report
from verifier.references.mask import masked
from verifier.references.model import Reference
from verifier.reports._shape.clean import lines, tree

Dialect = Literal["bibtex", "biblatex"]

ALWAYS = ("title", "container-title", "publisher", "publisher-place", "issued", "URL")
"""Variables that are printed as null where they are unknown."""


def reference_rows(report: Report) -> Iterator[dict[str, Any]]:
    """Yield the references of the run in its order."""
    for reference in report.references:
        yield reference_row(reference, report.dialect)


def reference_row(reference: Reference, dialect: Dialect) -> dict[str, Any]:
    """Return one reference as a CSL-JSON item with `edtf` and `bibtex`."""
    safe = without_secrets(reference)
    item = tree(safe.csl())
    row = {"id": item.pop("id"), "type": item.pop("type"), "author": item.pop("author", [])}
    for name in ALWAYS:
        row[name] = item.pop(name, None)
    row |= item
    if safe.archive_url:
        row["archive-url"] = tree(safe.archive_url)
    row["edtf"] = safe.issued.edtf if safe.issued else None
    row["bibtex"] = bibtex(safe, dialect)
    return row


def bibtex(reference: Reference, dialect: Dialect) -> str:
    """Return the reference as one BibTeX entry, without secrets and control characters."""
    from verifier.references.bibtex import to_bibtex

    return lines(to_bibtex(without_secrets(reference), dialect)).strip()


def without_secrets(reference: Reference) -> Reference:
    """Return the reference with its addresses masked."""
    if not reference.URL and not reference.archive_url:
        return reference
    return evolve(reference, URL=masked(reference.URL), archive_url=masked(reference.archive_url))
