"""What was read of a document, for a person who wants to know whether it was read rightly."""

from collections.abc import Iterator

from verifier.model import Document, Note, Report, Statement
from verifier.references.model import Citation, Reference
from verifier.reports._shape.clean import line
from verifier.reports._shape.phrases import kind, plural
from verifier.reports._shape.places import named

DOUBTFUL = 0.6
"""Below this confidence a field is marked with a question mark."""


def understanding(report: Report) -> Iterator[str]:
    """Yield, for each document, its statements with their notes, then its notes with theirs."""
    for number, document in enumerate(report.documents):
        if number:
            yield ""
        yield from _head(document)
        section = None
        for statement in document.statements:
            if statement.section != section:
                section = statement.section
                yield f"  § {line(section)}" if section else "  §"
            yield from _statement(document, statement)
        if document.notes:
            yield ""
            yield "  Notes"
        for note in document.notes:
            yield from _note(document, note)
        if document.entries:
            yield ""
            yield "  Entries"
        for entry in document.entries:
            where = document.where(entry.span)
            problem = f"  ({line(entry.problem)})" if entry.problem else ""
            yield f"  {where.line:>6}  @{line(entry.type)} {line(entry.key)}{problem}"


def _head(document: Document) -> Iterator[str]:
    yield f"= {named(document.path)}"
    facts = [document.format, document.kind, document.language]
    if document.dated:
        facts.append(f"dated {document.dated.date.edtf}")
    facts += [
        plural(len(document.statements), "statement"),
        plural(len(document.notes), "note"),
        plural(sum(len(note.citations) for note in document.notes), "citation"),
    ]
    if document.entries:
        facts.append(plural(len(document.entries), "entry", "entries"))
    if document.title:
        yield f"  “{line(document.title)}”"
    yield f"  {', '.join(filter(None, facts))}"


def _statement(document: Document, statement: Statement) -> Iterator[str]:
    where = document.where(statement.span)
    yield f"  {where.line:>6}  {line(statement.text)}"
    links = [i for i in statement.note_ids if document.by_note_id[i].kind == "link"]
    hangs = [f"note {line(label)}" for label in statement.notes]
    hangs += [f"link {line(document.by_note_id[i].target)}" for i in links]
    missing = [line(m.label) for m in statement.markers if m.note_id is None]
    hangs += [f"marker {label} has no note" for label in missing]
    yield f"          → {', '.join(dict.fromkeys(hangs)) or 'no note'}"
    for quotation in statement.quotations:
        yield f"          quotes “{line(quotation.text)}”"
    for mention in statement.dates:
        yield f"          date “{line(mention.text)}” = {mention.date.edtf}"


def _note(document: Document, note: Note) -> Iterator[str]:
    where = document.where(note.span)
    label = f" {line(note.label)}" if note.label else ""
    yield f"  {where.line:>6}  [{note.kind}{label}] {line(note.text or note.target)}"
    for citation in note.citations:
        yield from _citation(citation)
    if not note.citations:
        yield "          (no citation in it)"


def _citation(citation: Citation) -> Iterator[str]:
    doubt = "?" if citation.confidence < DOUBTFUL else ""
    said = f"          • {kind(citation.type)}{doubt}"
    if citation.type == "short-form":
        meant = f" of note {line(citation.refers_to)}" if citation.refers_to else ", unresolved"
        said += meant
        if citation.candidates:
            said += f", may be {' or '.join(citation.candidates)}"
    if citation.reference:
        said += f" → {citation.reference}"
    if citation.locator:
        said += f", at {line(citation.locator)}"
    if citation.pinpoint:
        said += f", there {line(citation.pinpoint)}"
    yield said
    if citation.worded and citation.type not in ("short-form", "commentary"):
        for name, value in _fields(citation.worded):
            sure = citation.fields.get(name)
            mark = "?" if sure and sure.confidence < DOUBTFUL else " "
            yield f"          {mark} {name:<16} {value}"
    for repair in citation.repairs:
        yield f"            mended ({repair.kind}): {line(repair.before)} → {line(repair.after)}"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    for name in ("author", "editor", "translator", "recipient", "interviewer"):
        if names := getattr(reference, name):
            yield name, "; ".join(line(str(each)) for each in names)
    item = reference.csl()
    for name in ("issued", "accessed", "event_date"):
        if date := getattr(reference, name):
            item[name.replace("_", "-")] = date.edtf
    for name, value in item.items():
        if isinstance(value, str) and name not in ("id", "type"):
            yield name, line(value)
