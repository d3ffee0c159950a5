"""JSON: the contract (docs/reference/report.schema.json), for programs and for other reports.

One object stands on each line, so that two reports can be compared line by line.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from verifier.model import Report
from verifier.reports._shape.clean import tree
from verifier.reports._shape.order import Order
from verifier.reports._shape.references import reference_rows
from verifier.reports._shape.results import (
    allowed_row,
    attestation_row,
    comparison_row,
    evidence_rows,
    finding_row,
    passed_rows,
    skipped_row,
    told,
)
from verifier.reports._shape.rows import document_head, entry_row, note_row, statement_row

MEDIA_TYPE, SUFFIXES = "application/json", (".json",)
SCHEMA = 1


def render(report: Report) -> str:
    """Return the report as JSON; a report of `read` has the same shape with less in it."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """Yield the report in pieces of a line or so, for a writer that does not want it whole."""
    order = Order(report)
    run = report.run
    yield f'{{"schema": {SCHEMA},\n "tool": '
    yield _line({"name": "verifier", "version": report.version})
    yield ',\n "run": '
    yield _line({
        "as_of": run.as_of,
        "offline": run.offline,
        "started": run.started or None,
        "incomplete": tree(run.incomplete),
        "selected": list(run.selected),
        "timings": {name: round(seconds, 3) for name, seconds in run.timings.items()},
    })  # fmt: skip
    yield ',\n "documents": ['
    for number, document in enumerate(report.documents):
        yield (",\n  " if number else "\n  ") + _line(document_head(order, document))[:-1]
        statements = (statement_row(order, document, s) for s in document.statements)
        yield from _rows("statements", statements, 3)
        yield from _rows("notes", (note_row(document, n) for n in document.notes), 3)
        yield from _rows("entries", (entry_row(order, document, e) for e in document.entries), 3)
        yield "}"
    yield "]"
    yield from _rows("references", reference_rows(report))
    yield from _rows("evidence", evidence_rows(report))
    yield from _rows("comparisons", (comparison_row(order, c) for c in report.comparisons if told(c)))
    yield from _rows("findings", (finding_row(order, f) for f in order.findings))
    yield from _rows("allowed", (allowed_row(order, a) for a in report.allowed))
    yield from _rows("passed", passed_rows(report))
    yield from _rows("skipped", (skipped_row(s) for s in report.skipped))
    yield from _rows("attestations", (attestation_row(a) for a in report.attestations))
    yield "}\n"


def _rows(name: str, rows: Iterable[Mapping[str, Any]], indent: int = 1) -> Iterator[str]:
    space = "\n" + " " * (indent + 1)
    yield f',\n{" " * indent}"{name}": ['
    for number, row in enumerate(rows):
        yield ("," if number else "") + space + _line(row)
    yield "]"


_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
