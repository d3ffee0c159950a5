"""What a citation or an entry says about time, with the places where it says it."""

import re
from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from verifier.model import Comparison, Document, Match, Run
from verifier.references.dates.paths import stamp
from verifier.references.dates.spoken import in_words
from verifier.references.hosts import archive_of
from verifier.references.model import PartialDate, Reference
from verifier.text.span import Span

UNSURE = 0.4
"""Below this confidence of a date's place in a citation, a violation is only possible."""
TO_COME = re.compile(
    r"\b(?:forthcoming|in press|to appear|to be published|accepted|advance (?:copy|article)|"
    r"online first|preprint|im Erscheinen|à paraître|en prensa|in corso di stampa)\b",
    re.IGNORECASE,
)
FIELDS = {"issued": ("date", "year", "issued"), "accessed": ("urldate", "accessed")}
"""Fields of a reference file in which the dates of a reference stand."""


@frozen
class Dated:
    """A citation with its own words, or an entry of a reference file: its dates, and its place."""

    path: str
    record: Reference
    """Its dates are those of these words, not of the source as other notes complete it."""
    span: Span
    reference: str | None = None
    citation: str | None = None
    text: str = ""
    document: PartialDate | None = None
    spans: Mapping[str, Span] = field(factory=dict)
    """By variable: where its words stand."""
    words: Mapping[str, str] = field(factory=dict)
    unsure: bool = False

    @property
    def to_come(self) -> bool:
        """Say whether its words call it unpublished."""
        return bool(TO_COME.search(self.text[:2000]))

    def said(self, variable: str, date: PartialDate) -> str:
        """Return the words of a date as printed, or the date in words where its place is lost."""
        return self.words.get(variable) or in_words(date)

    def compared(
        self, relation: str, match: Match, variable: str, date: PartialDate, detail: str
    ) -> Comparison:
        """Return the comparison of one of its dates; ids are given later."""
        if match is Match.DIFFERS and self.unsure:
            match = Match.POSSIBLE
        return Comparison(
            id="",
            kind="date",
            path=self.path,
            statement=None,
            match=match,
            said=self.said(variable, date),
            span=self.spans.get(variable, self.span),
            reference=self.reference,
            citation=self.citation,
            confidence="low" if self.unsure else "high",
            flags=(relation,),
            detail=detail,
        )


def dated(run: Run, document: Document) -> Iterator[Dated]:
    """Yield what the citations and entries of a document say, each with its own words only."""
    text = document.text
    for note in document.notes:
        for citation in note.citations:
            if citation.worded is None or citation.type in ("short-form", "commentary"):
                continue
            spans = {name.replace("-", "_"): place.span for name, place in citation.fields.items()}
            where = citation.fields.get("issued")
            yield Dated(
                document.path,
                citation.worded,
                citation.span,
                citation.reference,
                citation.id,
                citation.text,
                document.date,
                spans,
                {
                    name: " ".join(spans[name].of(text).split())
                    for name in ("issued", "accessed", "archive_date")
                    if name in spans and len(spans[name]) < 60
                },
                where is not None and where.confidence < UNSURE,
            )
    for entry in document.entries:
        record = run.by_key.get(entry.gives)
        if record is None or entry.problem:
            continue
        found = {
            variable: place
            for variable, names in FIELDS.items()
            if (place := next((f for n in names if (f := entry.field(n))), None))
        }
        said = " ".join(f.value for f in entry.fields if f.name.lower() in ("note", "pubstate"))
        yield Dated(
            document.path,
            record,
            entry.key_span or entry.span,
            entry.gives,
            text=said,
            spans={name: place.span for name, place in found.items()},
            words={name: place.value for name, place in found.items() if len(place.value) < 60},
        )


def archived(record: Reference) -> tuple[str, str, PartialDate | None] | None:
    """Return (address, stamp, its date) of the archived copy that a citation gives, or None."""
    for url in (record.archive_url, record.URL):
        found = archive_of(url) if url else None
        if found:
            return url, found[1], stamp(found[1])
    return None


def flagged(comparison: Comparison, *flags: str) -> Comparison:
    """Return the comparison with more flags."""
    return evolve(comparison, flags=(*comparison.flags, *flags))
