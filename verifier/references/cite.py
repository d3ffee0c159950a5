"""Read the notes of a document into citations: split, parse, resolve, merge what is the same."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from attrs import evolve, frozen

from verifier.references.addresses import Change
from verifier.references.backcuts import recut
from verifier.references.backwords import BARE, NO_NAME, ONLY_SENDS
from verifier.references.before_marker import name_before, with_author
from verifier.references.catalogue import Catalogue
from verifier.references.known import Cited
from verifier.references.links import citekey, finished, link, repairs
from verifier.references.meant import UNRESOLVED, UNSUPPORTED, Meant
from verifier.references.model import (
    Citation,
    FieldSpan,
    NoteWords,
    PartialDate,
    Reference,
)
from verifier.references.parse import Parsed, parse
from verifier.references.resolve import Resolver
from verifier.references.short import Short, cross_reference, named_note, short_form
from verifier.references.split import Part
from verifier.references.tagger import Grammar, Tagger
from verifier.references.volumes import in_volume
from verifier.text.excerpt import Excerpt

PAGES = re.compile(r"[\divxlc]{1,6}[a-z]?(?:\s?[-–—]\s?\d{1,5})?", re.IGNORECASE)
TAIL = 200
"""How many characters behind a source may give it a name (hereinafter “Lock Report”)."""


@frozen
class _Setting:
    """What all notes of one document share."""

    day_first: bool | None
    language: str
    reference_date: PartialDate | None

    def parse(self, text: str) -> Parsed:
        return parse(
            text,
            day_first=self.day_first,
            language=self.language,
            reference_date=self.reference_date,
        )


def cite(
    notes: Sequence[NoteWords],
    catalogue: Catalogue,
    *,
    day_first: bool | None = None,
    language: str = "en",
    reference_date: PartialDate | None = None,
    tagger: Tagger | None = None,
) -> dict[str, tuple[Citation, ...]]:
    """Return the citations of each note by the note's id; their sources are added to `catalogue`.

    `notes` stand in the order of the document. Citations are called ``n2c1``: the note's id and
    their place in it. Spans are those of the author's text.
    """
    setting = _Setting(day_first, language, reference_date)
    tagger = tagger or Grammar()
    resolver = Resolver(catalogue, labels={note.label for note in notes if note.label})
    out: dict[str, tuple[Citation, ...]] = {}
    for note in notes:
        match note.kind:
            case "link":
                out[note.id] = link(note, catalogue)
            case "citekey":
                out[note.id] = citekey(note, catalogue)
            case _:
                resolver.begin(note.label)
                out[note.id] = _note(note, catalogue, resolver, setting, tagger)
    for note_id, citation, meant in resolver.later():
        out[note_id] = tuple(_pointing(c, meant) if c.id == citation else c for c in out[note_id])
    return out


def _note(
    note: NoteWords, catalogue: Catalogue, resolver: Resolver, setting: _Setting, tagger: Tagger
) -> tuple[Citation, ...]:
    text = note.words.text
    parts = recut(text, tagger.tag(text), resolver.known)
    sources = sum(part.kind == "citation" for part in parts)
    out: list[Citation] = []
    for number, part in enumerate(parts, 1):
        citation = Citation(
            id=f"{note.id}c{number}",
            text=text[part.start : part.end],
            span=note.words.span(part.start, part.end),
            type="commentary",
            signal=part.signal,
            parenthetical=part.parenthetical,
        )
        if part.kind == "citation":
            body = note.body if sources == 1 else ""
            after = text[part.end : min(part.end + TAIL, _next(parts, number, len(text)))]
            citation = _source(note, part, citation, catalogue, resolver, setting, body, after)
        else:
            citation = evolve(citation, cross_reference=cross_reference(citation.text))
        out.append(citation)
    return tuple(out)


def _next(parts: Sequence[Part], number: int, end: int) -> int:
    """Return where the source after the first `number` parts begins."""
    return next((p.start for p in parts[number : number + 3] if p.kind == "citation"), end)


def _source(
    note: NoteWords,
    part: Part,
    citation: Citation,
    catalogue: Catalogue,
    resolver: Resolver,
    setting: _Setting,
    body: str,
    after: str,
) -> Citation:
    """Return the citation of one source, its reference found or added."""
    text = citation.text
    short = short_form(text)
    if short is None and ONLY_SENDS.fullmatch(text):
        return citation
    parsed = (short and _bare(text)) or setting.parse(text)
    worded = finished(parsed.reference)
    meant = Meant()
    if short and short.kind == "idem":
        worded, short = _same_author(worded, resolver, catalogue), None
    elif short and short.kind in ("name", "year") and NO_NAME.match(short.family):
        short = None
    elif short:
        meant = resolver.resolve(short, name_before(body) if body else "")
    else:
        meant = resolver.by_title(worded, text)
        if meant.cited or meant.candidates:
            short = Short("name", locator=parsed.locator)
    held = Meant()
    if short is None:
        worded, held = in_volume(worded, text, resolver)
    citation = evolve(
        citation,
        type=worded.type,
        worded=worded,
        locator=parsed.locator,
        pinpoint=parsed.pinpoint,
        confidence=parsed.confidence,
        fields=_fields(parsed, note.words, part.start),
        repairs=repairs(cast(tuple[Change, ...], parsed.repairs), note.words, part.start),
        dates=parsed.dates,
        cross_reference=short.note if short else named_note(text),
    )
    if short is None:
        if body and not worded.author:
            worded = with_author(worded, body)
        reference = catalogue.add(worded)
        cited = Cited(note.id, note.label, citation.id, reference.key)
        if not part.parenthetical:
            resolver.note(cited, text, whole=True)
            resolver.known.look_for_names(cited, after)
            resolver.known.look_for_names(cited, body)
        citation = evolve(citation, worded=worded, type=reference.type, reference=reference.key)
        volume = held.cited or held.among
        if volume is None:
            return citation
        return evolve(citation, refers_to=volume.label, refers_to_id=volume.note)
    return _short(note, part, citation, short, meant, catalogue, resolver)


def _short(
    note: NoteWords,
    part: Part,
    citation: Citation,
    short: Short,
    meant: Meant,
    catalogue: Catalogue,
    resolver: Resolver,
) -> Citation:
    """Return a short form with what it points to, what it may, or what it says by itself."""
    worded = citation.worded or Reference("", "document")
    locator = short.locator or citation.locator or worded.page or None
    citation = evolve(citation, type="short-form", locator=locator)
    if meant.cited:
        if not part.parenthetical:
            cited = evolve(meant.cited, note=note.id, label=note.label, citation=citation.id)
            resolver.note(cited, citation.text, whole=False)
        return _pointing(citation, meant)
    if not part.parenthetical:
        resolver.leave_open(meant)
    if short.kind == "note" and resolver.wait(note.id, citation.id, short):
        return evolve(citation, confidence=UNRESOLVED)
    if meant.candidates or not (worded.author or worded.title) or short.kind in ("ibid", "place"):
        among = meant.among if meant.candidates else None
        return evolve(
            citation,
            candidates=meant.candidates,
            refers_to=among.label if among else None,
            refers_to_id=among.note if among else None,
            confidence=UNRESOLVED,
        )
    partial = evolve(worded, page="", volume="")
    reference = catalogue.add(partial)
    if not part.parenthetical:
        cited = Cited(note.id, note.label, citation.id, reference.key, firm=False)
        resolver.note(cited, citation.text, whole=True)
    return evolve(citation, reference=reference.key, confidence=UNSUPPORTED)


def _pointing(citation: Citation, meant: Meant) -> Citation:
    """Return a short form that points to what was found, or may point to it."""
    found = meant.cited or meant.among
    if found is None:
        return citation
    return evolve(
        citation,
        reference=meant.cited.key if meant.cited else None,
        refers_to=found.label,
        refers_to_id=found.note,
        candidates=meant.candidates,
        confidence=meant.confidence if meant.cited else UNRESOLVED,
    )


def _bare(text: str) -> Parsed | None:
    """Read “Ibid., p. 4”, of which most notes of a long document consist, without the grammar."""
    found = BARE.fullmatch(text)
    if found is None:
        return None
    place = PAGES.search(found["place"] or "")
    if place is None:
        return Parsed(Reference("", "document"), confidence=0.3)
    low = found.start("place") + place.start()
    spans = {"page": (low, low + len(place[0]), 0.8)}
    return Parsed(Reference("", "document"), spans, confidence=0.64, locator=place[0])


def _same_author(worded: Reference, resolver: Resolver, catalogue: Catalogue) -> Reference:
    """Return the record with the author of the source before it, which idem or ders. stands for."""
    before = resolver.previous().cited
    known = catalogue.get(before.key) if before else None
    names = known.author or known.editor if known else ()
    if not names:
        return worded
    mine = tuple(n for n in worded.author if not re.match(r"(?:ders|dies|idem|id)\b", str(n), re.I))
    return worded if mine else evolve(worded, author=names)


def _fields(parsed: Parsed, words: Excerpt, start: int) -> Mapping[str, FieldSpan]:
    return {
        name: FieldSpan(words.span(start + low, start + high), round(confidence, 2))
        for name, (low, high, confidence) in parsed.spans.items()
    }
