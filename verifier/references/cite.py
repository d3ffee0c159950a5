"""Read the notes of a document into citations: split, parse, resolve, merge what is the same."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from attrs import evolve

from verifier.references.addresses import Change
from verifier.references.backcuts import recut
from verifier.references.backwords import NO_NAME, ONLY_SENDS
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
from verifier.references.parse import Parsed, finish
from verifier.references.reading import Read, Setting
from verifier.references.resolve import Resolver
from verifier.references.short import Short, cross_reference, named_note, short_form
from verifier.references.split import Part
from verifier.references.tagger import Tagger, Trained
from verifier.references.volumes import in_volume
from verifier.text.excerpt import Excerpt

TAIL = 200
"""How many characters behind a source may give it a name (hereinafter “Lock Report”)."""


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
    setting = Setting(day_first, language, reference_date)
    tagger = tagger or Trained()
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
    note: NoteWords, catalogue: Catalogue, resolver: Resolver, setting: Setting, tagger: Tagger
) -> tuple[Citation, ...]:
    text = note.words.text
    readings = again(text, tagger.read(text, setting), resolver, setting)
    parts = [reading.part for reading in readings]
    sources = sum(reading.parsed is not None for reading in readings)
    out: list[Citation] = []
    for number, reading in enumerate(readings, 1):
        part = reading.part
        citation = Citation(
            id=f"{note.id}c{number}",
            text=text[part.start : part.end],
            span=note.words.span(part.start, part.end),
            type="commentary",
            signal=part.signal,
            parenthetical=part.parenthetical,
        )
        if reading.parsed is not None:
            body = note.body if sources == 1 else ""
            after = text[part.end : min(part.end + TAIL, _next(parts, number, len(text)))]
            citation = _source(
                note, part, reading.parsed, citation, catalogue, resolver, body, after
            )
        else:
            citation = evolve(citation, cross_reference=cross_reference(citation.text))
        out.append(citation)
    return tuple(out)


def again(
    text: str, readings: Sequence[Read], resolver: Resolver, setting: Setting
) -> Sequence[Read]:
    """Return the parts with the short forms cut out that only this document can tell."""
    parts = [reading.part for reading in readings]
    cut = recut(text, parts, resolver.known)
    if cut == parts:
        return readings
    known = {(r.part.start, r.part.end): r for r in readings if r.parsed is not None}
    out: list[Read] = []
    for part in cut:
        old = known.get((part.start, part.end))
        if part.kind != "citation":
            out.append(Read(part))
        elif old is not None:
            out.append(evolve(old, part=part))
        else:
            out.append(Read(part, finish(setting.understand(text[part.start : part.end]))))
    return out


def _next(parts: Sequence[Part], number: int, end: int) -> int:
    """Return where the source after the first `number` parts begins."""
    return next((p.start for p in parts[number : number + 3] if p.kind == "citation"), end)


def _source(
    note: NoteWords,
    part: Part,
    parsed: Parsed,
    citation: Citation,
    catalogue: Catalogue,
    resolver: Resolver,
    body: str,
    after: str,
) -> Citation:
    """Return the citation of one source, its reference found or added."""
    text = citation.text
    short = short_form(text)
    if short is None and ONLY_SENDS.fullmatch(text):
        return citation
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
