"""The passage of a source that a statement most likely rests on, and the figures it shares with it.

It shows a reader where to look; it proves nothing.
"""

from collections.abc import Iterator

from attrs import frozen

from verifier.compare.figures import Figure, figures_of, hit
from verifier.compare.pages import KEPT, Copy, Pages, passage, unread
from verifier.compare.quotations import counts
from verifier.compare.ranking import Ranked, Sentences
from verifier.compare.title import PLAIN
from verifier.compare.words import Words, words
from verifier.model import Comparison, Document, Match, Need, Run, Statement, StatementSubject
from verifier.model.finding import Confidence

MOST_WORDS = 60
"""Words of a statement that are looked for."""
SHOWN = 0.35
"""The share of a statement's telling words that a passage must have to be shown."""


def passages(run: Run, pages: Pages | None = None) -> Iterator[Comparison]:
    """Yield, for each statement, its best passage in the sources that were read, and its figures.

    A statement whose quotation was held against its sources needs no other passage. Only pages
    whose text was asked for are read: of others there may be no more than a beginning.
    """
    if not len(run.facts):
        return
    pages = pages or Pages(run)
    known: dict[tuple[str, str, str | None], Sentences] = {}
    asked = sorted(_asked(run, pages), key=lambda each: each.copies[0].evidence.url)
    found = [(each.number, list(_compared(each, pages, known))) for each in asked]
    for _, comparisons in sorted(found, key=lambda pair: pair[0]):
        yield from comparisons


@frozen
class Asked:
    """A statement, the number it has in the run, and the copies of its sources that were read."""

    number: int
    document: Document
    statement: Statement
    copies: tuple[Copy, ...]
    whole: bool
    """True where every source of the statement was read."""


def _asked(run: Run, pages: Pages) -> Iterator[Asked]:
    number = 0
    for document in run.documents:
        for statement in document.statements:
            subject = StatementSubject(run, document, statement)
            read = tuple(
                copy
                for reference in subject.references
                for copy in pages.copies(reference)
                if copy.evidence.characters
                and copy.evidence.need >= Need.TEXT
                and unread(run, copy.evidence)[0] is None
            )
            if read:
                number += 1
                keys = {copy.reference.key for copy in read}
                whole = len(keys) == len(subject.references)
                yield Asked(number, document, statement, read, whole)


def _compared(
    asked: Asked, pages: Pages, known: dict[tuple[str, str, str | None], Sentences]
) -> Iterator[Comparison]:
    """Yield the best passage, the figures found in it, and those that no source has."""
    document, statement, read = asked.document, asked.statement, asked.copies
    own = words(statement.text)
    wanted = [w for w in dict.fromkeys(own.folded) if w not in PLAIN][:MOST_WORDS]
    best: tuple[Ranked, Sentences, Copy] | None = None
    figures = figures_of(statement, own)
    quoted = any(counts(q) for q in statement.quotations)
    if quoted and not figures:
        return
    held: dict[int, Comparison] = {}
    absent = set(range(len(figures))) if asked.whole else set()
    for copy in read:
        page = pages.index(copy.evidence)
        if page is None:
            continue
        found = known.get(copy.evidence.key)
        if found is None:
            if sum(len(each.words.text) for each in known.values()) > KEPT:
                known.clear()
            found = known[copy.evidence.key] = Sentences(page)
        ranked = found.best(wanted)
        if ranked and (best is None or ranked[0].share > best[0].share):
            best = (ranked[0], found, copy)
        if copy.evidence.truncated or page.language not in (None, _language(document)):
            absent.clear()
        for number, figure in enumerate(figures):
            if figure.date or any(map(page.whole.count, figure.forms)):
                absent.discard(number)
            if number not in held and (at := hit(figure, ranked, found.words)):
                held[number] = _figure(document, statement, copy, figure, at, found.words)
    if best is not None and best[0].share >= SHOWN and not quoted:
        yield _passage(document, statement, *best)
    for number, figure in enumerate(figures):
        if number in held:
            yield held[number]
        elif number in absent:
            yield _absent(document, statement, read[0], figure)


def _language(document: Document) -> str:
    return document.language.split("-")[0].lower()


def _passage(
    document: Document, statement: Statement, ranked: Ranked, found: Sentences, copy: Copy
) -> Comparison:
    low, high = found.words.starts[ranked.start], found.words.ends[ranked.end - 1]
    sure: Confidence = "low"
    if ranked.share >= 0.5:
        sure = "high" if ranked.share >= 0.7 else "medium"
    return Comparison(
        id="",
        kind="passage",
        path=document.path,
        statement=statement.id,
        match=Match.POSSIBLE,
        said=statement.text,
        span=statement.span,
        evidence=copy.evidence.key,
        reference=copy.reference.key,
        passage=passage(found.words.text, low, high),
        confidence=sure,
        detail="the passage that has most of the statement's words",
    )


def _figure(
    document: Document,
    statement: Statement,
    copy: Copy,
    figure: Figure,
    at: tuple[int, int],
    source: Words,
) -> Comparison:
    return Comparison(
        id="",
        kind="figure",
        path=document.path,
        statement=statement.id,
        match=Match.FOUND,
        said=statement.text[figure.start : figure.end],
        span=statement.words.span(figure.start, figure.end),
        evidence=copy.evidence.key,
        reference=copy.reference.key,
        passage=passage(source.text, source.starts[at[0]], source.ends[at[1] - 1]),
        confidence="medium",
        flags=("date",) if figure.date else ("number",),
    )


def _absent(document: Document, statement: Statement, copy: Copy, figure: Figure) -> Comparison:
    """Return that a number stands nowhere in any source: a sign, not a proof; it may be rounded."""
    return Comparison(
        id="",
        kind="figure",
        path=document.path,
        statement=statement.id,
        match=Match.NOT_FOUND,
        said=statement.text[figure.start : figure.end],
        span=statement.words.span(figure.start, figure.end),
        evidence=copy.evidence.key,
        reference=copy.reference.key,
        confidence="low",
        flags=("number",),
    )
