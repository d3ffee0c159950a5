"""A whole report as a page: documents with their paragraphs, cards, sources, and what is left."""

from itertools import groupby
from operator import attrgetter

from attrs import frozen

from verifier.model import Document, Finding, Note, Report
from verifier.reports._shape import tally
from verifier.reports._shape.cards import Card, FoundView, card, finding_view, span_of
from verifier.reports._shape.clean import line
from verifier.reports._shape.marked import linked
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import BECAUSE, QUESTION, capital, day
from verifier.reports._shape.sources import Source, by_need, sources

DENSE = 60
"""Above this many statements the map shows colours without numbers."""
MANY = 500
"""Above this many statements a card without a finding is one line."""
LISTED = 200
"""The most questions of one reason that are listed one by one."""


@frozen
class NoteView:
    """A note with its words (addresses linked) and the statements that hang on it."""

    anchor: str
    label: str
    words: tuple[tuple[str, str], ...]
    back: tuple[Card, ...]


@frozen
class EntryView:
    """An entry of a reference file with the findings that stand on it."""

    key: str
    kind: str
    place: str
    findings: tuple[FoundView, ...]


@frozen
class Part:
    """One document on the page."""

    path: str
    title: str
    language: str
    format: str
    digest: str
    dated: str
    dated_edtf: str
    sections: tuple[tuple[str, tuple[tuple[Card, ...], ...]], ...]
    """(heading, paragraphs of statements)."""
    notes: tuple[NoteView, ...]
    entries: tuple[EntryView, ...]
    cards: tuple[Card, ...]


@frozen
class Question:
    """A check that was not made: what, of which source, and the statements it concerns."""

    what: str
    source: str
    codes: str
    cards: tuple[Card, ...]


@frozen
class Silenced:
    """An allowed finding."""

    code: str
    name: str
    message: str
    reason: str
    by: str
    cards: tuple[Card, ...]


@frozen
class Page:
    """Everything that the template is handed, besides its assets."""

    version: str
    title: str
    parts: tuple[Part, ...]
    cards: tuple[Card, ...]
    counts: dict[str, int]
    severities: dict[str, int]
    loose: tuple[FoundView, ...]
    """Findings that stand on no statement and no entry."""
    sources: tuple[Source, ...]
    lean: dict[str, tuple[Card, ...]]
    """By source: the statements that lean on it."""
    unchecked: tuple[tuple[str, int, tuple[Question, ...], int], ...]
    """(reason, how many, the first of them, how many more)."""
    unchecked_count: int
    allowed: tuple[Silenced, ...]
    checked: str
    """The day of the latest answer; empty where nothing was asked."""
    as_of: str
    as_of_iso: str
    offline: bool
    incomplete: str
    asked: int
    hosts: int
    selected: str
    slim: bool
    """True where cards without findings are one line."""
    dense: bool

    @property
    def first(self) -> Card | None:
        """The card to begin with: disputed, else with a finding; None where all is quiet."""
        disputed = next((c for c in self.cards if c.verdict == "disputed"), None)
        return disputed or next((c for c in self.cards if c.findings), None)


def page(report: Report) -> Page:
    """Return the report as a page."""
    order = Order(report)
    found = sources(order, report.documents)
    parts: list[Part] = []
    cards: dict[tuple[str, str], Card] = {}
    for number, document in enumerate(report.documents, 1):
        prefix = "" if number == 1 else f"d{number}-"
        mine = {}
        for n, statement in enumerate(document.statements, len(cards) + 1):
            mine[statement.id] = card(order, document, statement, n, found, prefix)
        cards |= {(document.path, key): each for key, each in mine.items()}
        parts.append(_part(order, document, mine, prefix))
    every = tuple(cards.values())
    lean: dict[str, list[Card]] = {}
    for each in every:
        for source in each.sources:
            lean.setdefault(source.key, []).append(each)
    placed = {f.anchor for part in parts for e in part.entries for f in e.findings}
    loose = [
        view
        for n, finding in enumerate(order.findings, 1)
        if not any((finding.path, s) in cards for s in (*finding.statements, finding.statement))
        for view in (finding_view(order, finding, f"f-{n}"),)
        if view.anchor not in placed
    ]
    dates = [e.checked for e in report.facts if e.checked]
    latest = max(dates, default="")
    return Page(
        version=report.version,
        title=parts[0].title if len(parts) == 1 else f"{len(parts)} documents",
        parts=tuple(parts),
        cards=every,
        counts=tally.verdicts(report),
        severities=tally.severities(report),
        loose=tuple(loose),
        sources=tuple(by_need(found)),
        lean={key: tuple(each) for key, each in lean.items()},
        unchecked=_unchecked(report, found, cards),
        unchecked_count=len(report.skipped),
        allowed=_allowed(report, cards),
        checked=day(line(latest)[:10]),
        as_of=day(report.run.as_of),
        as_of_iso=report.run.as_of,
        offline=report.run.offline,
        incomplete=line(report.run.incomplete or ""),
        asked=len({e.url for e in report.facts}),
        hosts=len({e.url.partition("://")[2].partition("/")[0] for e in report.facts}),
        selected=", ".join(line(each) for each in report.run.selected),
        slim=len(every) > MANY,
        dense=len(every) > DENSE,
    )


def _part(order: Order, document: Document, cards: dict[str, Card], prefix: str) -> Part:
    statements = [(s.section, s.paragraph, cards[s.id]) for s in document.statements]
    sections = []
    for section, group in groupby(statements, key=lambda row: row[0]):
        paragraphs = [
            tuple(each for _, _, each in rows) for _, rows in groupby(group, key=lambda row: row[1])
        ]
        sections.append((line(section), tuple(paragraphs)))
    back: dict[str, list[Card]] = {}
    for statement in document.statements:
        for note_id in statement.note_ids:
            back.setdefault(note_id, []).append(cards[statement.id])
    return Part(
        path=line(document.path),
        title=line(document.title) or line(document.path),
        language=document.language if document.language.replace("-", "").isalnum() else "",
        format=document.format,
        digest=line(document.digest),
        dated=line(document.dated.text) if document.dated else "",
        dated_edtf=document.dated.date.edtf if document.dated else "",
        sections=tuple(sections),
        notes=tuple(_note(note, back.get(note.id, []), prefix) for note in document.notes),
        entries=tuple(_entries(order, document)),
        cards=tuple(cards.values()),
    )


def _note(note: Note, back: list[Card], prefix: str) -> NoteView:
    words = tuple(linked(note.text or note.target))
    return NoteView(f"n-{prefix}{note.id}", line(note.label), words, tuple(back))


def _entries(order: Order, document: Document) -> list[EntryView]:
    """Return the entries; a finding belongs to the one in which it stands."""
    numbers = {id(finding): n for n, finding in enumerate(order.findings, 1)}
    loose = [f for f in order.of_document(document) if f.span and not f.statements]
    loose.sort(key=lambda f: f.span.start if f.span else 0)
    at = 0
    out = []
    for entry in sorted(document.entries, key=lambda e: e.span):
        mine: list[Finding] = []
        while at < len(loose) and (span := loose[at].span) and span.start < entry.span.end:
            if span.start >= entry.span.start:
                mine.append(loose[at])
            at += 1
        where = document.where(entry.span)
        views = tuple(finding_view(order, f, f"f-{numbers[id(f)]}") for f in mine)
        place = f"{where.unit} {where.line}"
        out.append(EntryView(line(entry.key), line(entry.type), place, views))
    return out


def _unchecked(
    report: Report, found: dict[str, Source], cards: dict[tuple[str, str], Card]
) -> tuple[tuple[str, int, tuple[Question, ...], int], ...]:
    rows = sorted(report.skipped, key=attrgetter("reason"))
    out = []
    for reason, group in groupby(rows, key=attrgetter("reason")):
        every = list(group)
        questions = tuple(
            Question(
                QUESTION[row.need] if reason != "crashed" else line(row.detail),
                found[row.reference].title if row.reference in found else "",
                span_of(list(row.codes)),
                tuple(cards[key] for s in row.statements if (key := (row.path, s)) in cards),
            )
            for row in every[:LISTED]
        )
        said = capital(f"because {BECAUSE.get(reason, reason)}")
        out.append((said, len(every), questions, max(0, len(every) - LISTED)))
    return tuple(sorted(out, key=lambda row: -row[1]))


BY = {
    "comment": "by a comment in the document",
    "configuration": "by the configuration",
    "baseline": "by the baseline",
}


def _allowed(report: Report, cards: dict[tuple[str, str], Card]) -> tuple[Silenced, ...]:
    return tuple(
        Silenced(
            each.finding.code,
            each.finding.name,
            line(each.finding.message),
            line(each.reason),
            BY[each.by],
            tuple(
                cards[key]
                for s in each.finding.statements
                if (key := (each.finding.path, s)) in cards
            ),
        )
        for each in report.allowed
    )
