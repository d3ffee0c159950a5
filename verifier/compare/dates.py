"""Everything a run knows about time, held side by side; read by the rules of family D.

Each comparison has its relation as first flag: ``published-today``, ``published-document``,
``published-accessed``, ``published-address``, ``published-page``, ``accessed-today``,
``accessed-document``, ``document-today``, ``archived``, ``event-published``. `match` is differs for
a definite violation, possible for one that some reading of the dates escapes, agrees else.
"""

from collections.abc import Iterator

from verifier.compare.chronology import chronology
from verifier.compare.dated import archived, dated
from verifier.compare.events import events
from verifier.compare.pagedates import page_dates
from verifier.compare.times import in_order
from verifier.model import (
    Comparison,
    Document,
    Run,
    Statement,
    StatementSubject,
    TimelineDate,
)
from verifier.references.dates import from_edtf
from verifier.references.dates.paths import in_address
from verifier.references.dates.spoken import in_words
from verifier.references.model import PartialDate, Reference
from verifier.text.span import Span


def dates(run: Run) -> Iterator[Comparison]:
    """Yield the comparisons of dates; ids are given by who collects them."""
    today = from_edtf(run.facts_of_run.as_of)
    asked: set[str | None] = set()
    for document in run.documents:
        if document.dated and document.date and document.date.earliest:
            yield _document(document, document.date, today)
        for source in dated(run, document):
            yield from chronology(source, today)
            if source.reference not in asked:
                compared = list(page_dates(run, source))
                yield from compared
                if compared:
                    asked.add(source.reference)
        for statement in document.statements:
            yield from events(run, document, statement)


def _document(document: Document, date: PartialDate, today: PartialDate) -> Comparison:
    mention = document.dated
    return Comparison(
        id="",
        kind="date",
        path=document.path,
        statement=None,
        match=in_order(date, today),
        said=mention.text if mention else in_words(date),
        span=Span(mention.start, mention.end) if mention else None,
        flags=("document-today",),
        detail=f"the document is dated {in_words(date)}, and today is {in_words(today)}",
    )


def timeline(run: Run, document: Document, statement: Statement) -> tuple[TimelineDate, ...]:
    """Return the dates that bear on a statement: its own, its sources', the document's."""
    out = [
        TimelineDate("statement", mention.date.edtf, mention.text, "text")
        for mention in statement.dates
        if mention.date.earliest or mention.date.latest
    ]
    for reference in StatementSubject(run, document, statement).references:
        out += _of_source(run, reference)
    if out and document.date:
        said = in_words(document.date)
        out.append(TimelineDate("document", document.date.edtf, said, "document"))
    return tuple(dict.fromkeys(out))


def _of_source(run: Run, reference: Reference) -> Iterator[TimelineDate]:
    key = reference.key
    if reference.issued:
        yield TimelineDate(
            "published", reference.issued.edtf, in_words(reference.issued), "note", key
        )
    if reference.event_date and reference.event_date != reference.issued:
        yield TimelineDate(
            "event", reference.event_date.edtf, in_words(reference.event_date), "note", key
        )
    given = in_address(reference.URL) if reference.URL else None
    if given:
        yield TimelineDate("published", given.edtf, in_words(given), "url", key)
    evidence = run.evidence(reference)
    if evidence and (page := evidence.dates.published):
        yield TimelineDate("published", page.edtf, in_words(page), "page", key)
    if evidence and (changed := evidence.dates.modified):
        yield TimelineDate("modified", changed.edtf, in_words(changed), "page", key)
    if reference.accessed:
        yield TimelineDate(
            "accessed", reference.accessed.edtf, in_words(reference.accessed), "note", key
        )
    copy = archived(reference)
    if copy and copy[2]:
        yield TimelineDate("archived", copy[2].edtf, in_words(copy[2]), "archive", key)
    elif reference.archive_date:
        said = reference.archive_date
        yield TimelineDate("archived", said.edtf, in_words(said), "note", key)
