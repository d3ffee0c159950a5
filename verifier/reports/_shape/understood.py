"""What was read of a document, for a person who wants to know whether it was read rightly.

First the statements with their notes; then each note in the author's own words, source by source,
with the fields that were read from them. On a terminal the fields are coloured in their place.
"""

from collections.abc import Iterator

from verifier.model import Document, Report, Statement
from verifier.reports._shape.clean import line
from verifier.reports._shape.phrases import plural
from verifier.reports._shape.places import named
from verifier.reports._shape.sourced import Sourced, legend
from verifier.reports._shape.styled import Row, written

GUTTER = "         | "


def understanding(report: Report, *, coloured: bool = False, width: int | None = None) -> str:
    """Return what was read of each document, wrapped to `width` columns where one is given."""
    return written(_rows(report, coloured), coloured=coloured, width=width)


def _rows(report: Report, coloured: bool) -> Iterator[Row]:
    for number, document in enumerate(report.documents):
        if number:
            yield Row(())
        yield from _head(document)
        section = None
        for statement in document.statements:
            if statement.section != section:
                yield Row(())
                if section or statement.section:
                    yield said(f"  § {line(statement.section)}".rstrip(), "head")
                section = statement.section
            yield from _statement(document, statement)
        if document.notes:
            yield Row(())
            yield said("  Notes", "head")
            yield from legend(report, document, coloured)
            sourced = Sourced(report, document, coloured)
            for note in document.notes:
                yield Row(())
                yield from sourced.note(note)
        if document.entries:
            yield Row(())
            yield said("  Entries", "head")
        for entry in document.entries:
            where = document.where(entry.span)
            problem = f"  ({line(entry.problem)})" if entry.problem else ""
            yield said(f"  {where.line:>6}  @{line(entry.type)} {line(entry.key)}{problem}")


def said(text: str, style: str = "", gutter: str = GUTTER) -> Row:
    """Return a row that begins with words of ours: its white space stays."""
    words = text.lstrip(" ")
    return Row(((words, style),), ((text[: len(text) - len(words)], ""),), gutter)


def _head(document: Document) -> Iterator[Row]:
    yield said(f"= {named(document.path)}", "head", "  | ")
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
        yield said(f"  “{line(document.title)}”", "", "  | ")
    yield said(f"  {', '.join(filter(None, facts))}", "", "    ")


def _statement(document: Document, statement: Statement) -> Iterator[Row]:
    where = document.where(statement.span)
    head = ((f"  {where.line:>6} | ", "faint"),)
    yield Row(((line(statement.text), ""),), head, GUTTER)
    links = [i for i in statement.note_ids if document.by_note_id[i].kind == "link"]
    hangs = [f"note {line(label)}" for label in statement.notes]
    hangs += [f"link {line(document.by_note_id[i].target)}" for i in links]
    missing = [line(m.label) for m in statement.markers if m.note_id is None]
    hangs += [f"marker {label} has no note" for label in missing]
    yield said(f"           → {', '.join(dict.fromkeys(hangs)) or 'no note'}", "faint")
    for quotation in statement.quotations:
        yield said(f"           quotes “{line(quotation.text)}”", "faint")
    for mention in statement.dates:
        yield said(f"           date “{line(mention.text)}” = {mention.date.edtf}", "faint")
