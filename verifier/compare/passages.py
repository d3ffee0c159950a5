"""The passage of a source that a statement most likely rests on, and the figures it shares with it.

BM25 over the sentences of the page (Robertson and Zaragoza, *The Probabilistic Relevance
Framework*, 2009; k1 = 1.2, b = 0.75). It shows a reader where to look; it proves nothing.
"""

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from attrs import frozen

from verifier.compare.page import PageIndex
from verifier.compare.pages import KEPT, Copy, Pages, passage, unread
from verifier.compare.quotations import counts
from verifier.compare.title import PLAIN
from verifier.compare.vocabulary import CURRENCIES, MONTHS, UNITS
from verifier.compare.words import Words, words
from verifier.model import Comparison, Document, Match, Run, Statement, StatementSubject
from verifier.model.report import Confidence

K1, B = 1.2, 0.75
COMMON = 2000
"""Occurrences from which a word is too common to tell one sentence from another."""
MOST_WORDS = 60
"""Words of a statement that are looked for."""
LONGEST = 80
"""Words of the longest sentence; a longer one is cut."""
SHOWN = 0.35
"""The share of a statement's telling words that a passage must have to be shown."""
FIGURES = 0.3
"""The share that a passage must have for its figures to be those of the statement."""
BEST = 3
"""Passages in which the figures of a statement are looked for."""
ENDS = re.compile(r"[.!?。！？।]|\n")


@frozen
class Ranked:
    """A sentence of a page: its words, and the share of the statement's telling words it has."""

    start: int
    end: int
    share: float


class Sentences:
    """The sentences of a page as stretches of its words."""

    def __init__(self, page: PageIndex) -> None:
        self.page = page.whole
        self.words = page.whole.words
        self.starts = array("l", _starts(self.words))

    def bounds(self, number: int) -> tuple[int, int]:
        """Return the first word of a sentence and the one behind its last."""
        last = number + 1 < len(self.starts)
        return self.starts[number], self.starts[number + 1] if last else len(self.words)

    def best(self, wanted: Sequence[str]) -> list[Ranked]:
        """Return the sentences that come nearest to the `wanted` words, the best first."""
        if not wanted or not len(self.words):
            return []
        count = len(self.starts)
        average = len(self.words) / count
        scores: dict[int, float] = {}
        shares: dict[int, float] = {}
        whole = 0.0
        for word in wanted:
            if self.page.count(word) > COMMON:
                continue
            inside = Counter(
                bisect_right(self.starts, at) - 1 for at in self.page.occurrences(word)
            )
            idf = log(1 + (count - len(inside) + 0.5) / (len(inside) + 0.5))
            whole += idf
            for number, often in inside.items():
                start, end = self.bounds(number)
                norm = K1 * (1 - B + B * (end - start) / average)
                scores[number] = scores.get(number, 0.0) + idf * often * (K1 + 1) / (often + norm)
                shares[number] = shares.get(number, 0.0) + idf
        ranked = sorted(scores, key=lambda number: (-scores[number], number))[:BEST]
        return [Ranked(*self.bounds(number), shares[number] / whole) for number in ranked]


def _starts(found: Words) -> Iterator[int]:
    last = 0
    for index in range(len(found)):
        if not index:
            yield 0
            continue
        gap = found.text[found.ends[index - 1] : found.starts[index]][:200]
        if index - last >= LONGEST or ENDS.search(gap):
            last = index
            yield index


def passages(run: Run) -> Iterator[Comparison]:
    """Yield, for each statement, its best passage in the sources that were read, and its figures.

    A statement whose quotation was held against its sources needs no other passage.
    """
    if not len(run.facts):
        return
    pages = Pages(run)
    known: dict[tuple[str, str, str | None], Sentences] = {}
    for document in run.documents:
        for statement in document.statements:
            subject = StatementSubject(run, document, statement)
            read = [
                copy
                for reference in subject.references
                for copy in pages.copies(reference)
                if copy.evidence.characters and unread(run, copy.evidence)[0] is None
            ]
            whole = len({copy.reference.key for copy in read}) == len(subject.references)
            if read:
                yield from _compared(document, statement, read, pages, known, whole=whole)


def _compared(
    document: Document,
    statement: Statement,
    read: Sequence[Copy],
    pages: Pages,
    known: dict[tuple[str, str, str | None], Sentences],
    *,
    whole: bool,
) -> Iterator[Comparison]:
    """Yield the best passage, the figures found in it, and those that no source has.

    `whole` says whether every source of the statement was read.
    """
    own = words(statement.text)
    wanted = [w for w in dict.fromkeys(own.folded) if w not in PLAIN][:MOST_WORDS]
    best: tuple[Ranked, Sentences, Copy] | None = None
    figures = _figures(statement, own)
    held: dict[int, Comparison] = {}
    absent = set(range(len(figures))) if whole else set()
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
            if figure.date or page.whole.count(figure.tokens[0]):
                absent.discard(number)
            if number not in held and (hit := _hit(figure, ranked, found.words)):
                held[number] = _figure(document, statement, copy, figure, hit, found.words)
    quoted = any(counts(q) for q in statement.quotations)
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


@frozen
class Figure:
    """A number or date of a statement: its words, and what must stand beside it in the source."""

    start: int
    end: int
    tokens: tuple[str, ...]
    before: str = ""
    after: tuple[str, ...] = ()
    date: bool = False


def _figures(statement: Statement, own: Words) -> list[Figure]:
    """Return the figures that can be told from others: with a unit, a noun, or many digits."""
    apart = [(q.start, q.end) for q in statement.quotations if counts(q)]
    dates = [(d.start, d.end) for d in statement.dates]
    out = [_date(own, start, end) for start, end in dates]
    for index, folded in enumerate(own.folded):
        start, end = own.starts[index], own.ends[index]
        if not folded.lstrip("-")[:1].isdigit():
            continue
        if any(low < end and start < high for low, high in (*apart, *dates)):
            continue
        before = own.folded[index - 1] if index else ""
        after = tuple(own.folded[index + 1 : index + 3])
        currency = before if before in CURRENCIES else ""
        unit = after[:1] if after and after[0] in UNITS else ()
        nouns = () if unit else tuple(w for w in after if w not in PLAIN and not w[:1].isdigit())
        plain_year = folded.isdigit() and len(folded) == 4 and 1000 <= int(folded) <= 2199
        telling = sum(c.isdigit() for c in folded) >= 3 and not plain_year
        if currency or unit:
            out.append(Figure(start, end, (folded,), currency, unit))
        elif telling:
            out.append(Figure(start, end, (folded,)))
        elif nouns and not plain_year:
            out.append(Figure(start, end, (folded,), "", nouns[:1]))
    return [figure for figure in out if figure.tokens]


def _date(own: Words, start: int, end: int) -> Figure:
    """Return a date of at least two words, a month among them; else a figure without words."""
    inside = [
        folded
        for folded, low in zip(own.folded, own.starts, strict=True)
        if start <= low < end and (folded.isdigit() or folded in MONTHS)
    ]
    told = len(inside) > 1 and any(w in MONTHS for w in inside)
    return Figure(start, end, tuple(inside) if told else (), date=True)


def _hit(figure: Figure, ranked: Sequence[Ranked], source: Words) -> tuple[int, int] | None:
    """Return where a figure stands in one of the best passages, with what belongs to it."""
    for each in ranked:
        if each.share < FIGURES:
            continue
        for at in range(each.start, each.end):
            if figure.date:
                stretch = source.folded[at : min(at + len(figure.tokens), each.end)]
                if sorted(stretch) == sorted(figure.tokens):
                    return at, at + len(stretch)
                continue
            if source.folded[at] != figure.tokens[0]:
                continue
            if figure.before and (not at or source.folded[at - 1] != figure.before):
                continue
            near = source.folded[
                at + 1 : at + (2 if figure.after and figure.after[0] in UNITS else 5)
            ]
            if figure.after and not any(_alike(figure.after[0], word) for word in near):
                continue
            return at, at + 1
    return None


def _alike(one: str, other: str) -> bool:
    return one == other or (
        len(one) > 3 and abs(len(one) - len(other)) <= 2 and (one[:-1] == other[: len(one) - 1])
    )


def _figure(
    document: Document,
    statement: Statement,
    copy: Copy,
    figure: Figure,
    hit: tuple[int, int],
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
        passage=passage(source.text, source.starts[hit[0]], source.ends[hit[1] - 1]),
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
