"""Read the notes of a document into citations: split, parse, resolve, merge what is the same."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from attrs import evolve

from verifier.references.addresses import Change
from verifier.references.catalogue import Catalogue
from verifier.references.links import citekey, finished, link, repairs
from verifier.references.model import (
    Citation,
    FieldSpan,
    Name,
    NoteWords,
    PartialDate,
    Reference,
)
from verifier.references.parse import Parsed
from verifier.references.reading import Setting
from verifier.references.resolve import Cited, Meant, Resolver
from verifier.references.short import NO_NAME, Short, cross_reference, short_form
from verifier.references.split import Part
from verifier.references.tagger import Tagger, Trained
from verifier.text.excerpt import Excerpt

BODY_NAME = re.compile(
    r"(?:^"
    r"|[\s(“\"])((?:[A-ZÀ-Þ]\.\s?){0,3}(?:[A-ZÀ-Þ][\w’'\-]{1,30}\s){0,2}[A-ZÀ-Þ][\w’'\-]{2,30})(?:’s"
    r"|'s)?\s?$"
)
"""A name that ends what the body says before a marker: “Oren[3] says”."""
_NO_AUTHOR = (
    "The This That These Those It He She They We In On At As But And January February March April "
    "May June July August September October November December Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday Act Treaty Law Report Committee"
)
NO_AUTHOR = frozenset(_NO_AUTHOR.split())
AUTHORED = frozenset(
    {"book", "chapter", "article-journal", "article-newspaper", "document", "report"}
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
                resolver.begin()
                out[note.id] = _note(note, catalogue, resolver, setting, tagger)
    return out


def _note(
    note: NoteWords, catalogue: Catalogue, resolver: Resolver, setting: Setting, tagger: Tagger
) -> tuple[Citation, ...]:
    text = note.words.text
    readings = tagger.read(text, setting)
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
            citation = _source(note, part, reading.parsed, citation, catalogue, resolver, body)
        else:
            citation = evolve(citation, cross_reference=cross_reference(citation.text))
        out.append(citation)
    return tuple(out)


def _source(
    note: NoteWords,
    part: Part,
    parsed: Parsed,
    citation: Citation,
    catalogue: Catalogue,
    resolver: Resolver,
    body: str,
) -> Citation:
    """Return the citation of one source, its reference found or added."""
    text = citation.text
    short = short_form(text)
    if short is None and _only_sends(text):
        return evolve(citation, cross_reference=cross_reference(f"see {text}"))
    worded = finished(parsed.reference)
    meant = Meant()
    if short and short.kind == "idem":
        worded, short = _same_author(worded, resolver, catalogue), None
    elif short and short.kind in ("name", "year") and NO_NAME.match(short.family):
        short = None
    elif short:
        meant = resolver.resolve(short)
    else:
        meant = resolver.by_title(worded, text)
        if meant.cited or meant.candidates:
            short = Short("name", locator=parsed.locator)
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
        cross_reference=short.note if short else _named_note(text),
    )
    if short is None:
        if body and not worded.author:
            worded = _from_body(worded, body)
        reference = catalogue.add(worded)
        cited = Cited(note.id, note.label, citation.id, reference.key)
        if not part.parenthetical:
            resolver.note(cited, note.words.text[part.start : part.end + 200], whole=True)
        return evolve(citation, worded=worded, type=reference.type, reference=reference.key)
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
        found = meant.cited
        if not part.parenthetical:
            cited = Cited(note.id, note.label, citation.id, found.key)
            resolver.note(cited, citation.text, whole=False)
        return evolve(
            citation,
            reference=found.key,
            refers_to=found.label,
            refers_to_id=found.note,
            confidence=round(min(citation.confidence + 0.2, meant.confidence), 2),
        )
    if not part.parenthetical:
        resolver.leave_open(meant)
    if meant.candidates or not (worded.author or worded.title) or short.kind == "ibid":
        among = meant.among if meant.candidates else None
        return evolve(
            citation,
            candidates=meant.candidates,
            refers_to=among.label if among else None,
            refers_to_id=among.note if among else None,
            confidence=0.3,
        )
    partial = evolve(worded, page="", volume="")
    reference = catalogue.add(partial)
    if not part.parenthetical:
        cited = Cited(note.id, note.label, citation.id, reference.key)
        resolver.note(cited, citation.text, whole=True)
    return evolve(citation, reference=reference.key, confidence=0.5)


def _only_sends(text: str) -> bool:
    """Say whether the words only send the reader to another place of the document."""
    return bool(
        re.fullmatch(
            r"(?:the discussion |discussion )?(?:(?:infra|supra|above|below|ante|post"
            r"|unten|ci-dessous)\b[,\s]*)?"
            r"(?:at\s|in\s)?(?:notes?|nn?\.|fn\.?|p(?:ages?|p?\.)|part|section|chapter"
            r"|Anm\.|Fn\.|N\.)\s?[\w.§]{1,12}"
            r"(?:[-–]\d{1,4})?(?:[,\s]*(?:infra|supra|above|below|unten|ci-dessous))?[.\s]*",
            text,
            re.IGNORECASE,
        )
    ) and bool(re.search(r"infra|below|unten|ci-dessous|notes?\b|Fn|Anm", text, re.IGNORECASE))


def _named_note(text: str) -> str | None:
    """Return the number of a note that a source names beside its own words: “op. cit., n. 8”."""
    found = re.search(
        r"(?:supra|infra|op\.\s?cit|oben|unten|above|below)\b[.,\s(]{0,4}(?:note|nn?|fn|N"
        r"|Fn|Anm)\.?\s?(\d{1,4})\b",
        text,
        re.IGNORECASE,
    )
    return found[1] if found else None


def _same_author(worded: Reference, resolver: Resolver, catalogue: Catalogue) -> Reference:
    """Return the record with the author of the source before it, which idem or ders. stands for."""
    before = resolver.previous().cited
    known = catalogue.get(before.key) if before else None
    names = known.author or known.editor if known else ()
    if not names:
        return worded
    mine = tuple(n for n in worded.author if not re.match(r"(?:ders|dies|idem|id)\b", str(n), re.I))
    return worded if mine else evolve(worded, author=names)


def _from_body(worded: Reference, body: str) -> Reference:
    """Return the record with the author that stands only in the body, just before the marker."""
    if worded.type not in AUTHORED or not worded.title or worded.URL or worded.editor:
        return worded
    found = BODY_NAME.search(body[-100:])
    if found is None or set(found[1].split()) & NO_AUTHOR:
        return worded
    given, _, family = found[1].rpartition(" ")
    return evolve(worded, author=(Name(family=family, given=given),))


def _fields(parsed: Parsed, words: Excerpt, start: int) -> Mapping[str, FieldSpan]:
    return {
        name: FieldSpan(words.span(start + low, start + high), round(confidence, 2))
        for name, (low, high, confidence) in parsed.spans.items()
    }
