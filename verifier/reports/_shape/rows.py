"""The rows of the JSON contract for what was read: documents, statements, notes, entries."""

from typing import Any

from verifier.model import (
    Document,
    Note,
    Quotation,
    Statement,
)
from verifier.references.model import Citation, Entry
from verifier.reports._shape.clean import address, words
from verifier.reports._shape.order import Order
from verifier.reports._shape.tally import verdicts
from verifier.text.span import Span

Row = dict[str, Any]


def where(document: Document, span: Span) -> Row:
    """Return a place as the contract's WHERE."""
    place = document.where(span)
    return {
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "unit": place.unit,
        "part": place.part,
    }


def document_head(order: Order, document: Document) -> Row:
    """Return what a document says of itself, and its verdicts counted."""
    return {
        "path": words(document.path),
        "format": document.format,
        "kind": document.kind,
        "title": words(document.title),
        "language": document.language,
        "dated": document.date.edtf if document.date else None,
        "digest": document.digest,
        "summary": verdicts(order.report, document),
    }


def statement_row(order: Order, document: Document, statement: Statement) -> Row:
    """Return a statement with its verdict, its quotations, its dates and its timeline."""
    place = where(document, statement.span)
    verdict = order.report.verdicts.get((document.path, statement.id))
    timeline = order.report.timelines.get((document.path, statement.id), ())
    return {
        "id": statement.id,
        "text": words(statement.text),
        "line": place["line"],
        "section": words(statement.section),
        "where": place,
        "notes": [words(label) for label in statement.notes],
        "note_ids": list(statement.note_ids),
        "verdict": verdict.name.value if verdict else None,
        "why": words(verdict.why) if verdict else None,
        "quotations": [
            _quotation(order, document, statement, quotation) for quotation in statement.quotations
        ],
        "dates": [
            {
                "text": words(mention.text),
                "edtf": mention.date.edtf,
                "where": where(document, statement.words.span(mention.start, mention.end)),
            }
            for mention in statement.dates
        ],
        "timeline": [
            {
                "role": date.role,
                "edtf": date.edtf,
                "text": words(date.text),
                "from": date.source,
                "reference": date.reference,
            }
            for date in timeline
        ],
    }


def _quotation(order: Order, document: Document, statement: Statement, quotation: Quotation) -> Row:
    compared = order.quoted(document, statement, quotation)
    return {
        "text": words(quotation.text),
        "where": where(document, quotation.span),
        "match": compared.match.value if compared else None,
        "evidence": address(compared.evidence[0]) if compared and compared.evidence else None,
        "comparison": compared.id if compared else None,
    }


def note_row(document: Document, note: Note) -> Row:
    """Return a note with its citations."""
    place = where(document, note.span)
    return {
        "id": note.id,
        "label": words(note.label),
        "kind": note.kind,
        "text": words(note.text),
        "line": place["line"],
        "where": place,
        "citations": [_citation(document, citation) for citation in note.citations],
    }


def _citation(document: Document, citation: Citation) -> Row:
    return {
        "id": citation.id,
        "text": words(citation.text),
        "type": citation.type,
        "reference": citation.reference,
        "refers_to": words(citation.refers_to) if citation.refers_to is not None else None,
        "refers_to_id": citation.refers_to_id,
        "candidates": list(citation.candidates),
        "locator": words(citation.locator) if citation.locator is not None else None,
        "pinpoint": words(citation.pinpoint) if citation.pinpoint is not None else None,
        "where": where(document, citation.span),
        "confidence": round(citation.confidence, 3),
        "fields": {
            name: {
                "start": field.span.start,
                "end": field.span.end,
                "confidence": round(field.confidence, 3),
            }
            for name, field in citation.fields.items()
        },
        "repairs": [
            {
                "kind": repair.kind,
                "before": words(repair.before),
                "after": words(repair.after),
                "where": where(document, repair.span),
            }
            for repair in citation.repairs
        ],
    }


def entry_row(order: Order, document: Document, entry: Entry) -> Row:
    """Return an entry of a reference file, and the reference it became."""
    return {
        "key": words(entry.key),
        "type": words(entry.type),
        "where": where(document, entry.span),
        "reference": entry.gives if entry.gives in order.report.reference_by_key else None,
        "problem": words(entry.problem) or None,
    }
