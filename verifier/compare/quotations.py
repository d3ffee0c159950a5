"""Hold the quotations of a run against the sources of their statements.

A quotation that stands in any source of its statement stands. One that does not is looked for in
the archived copies that the note gives, then in all other sources of the document.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from verifier.compare.languages import language_of
from verifier.compare.page import PageIndex
from verifier.compare.pages import Copy, Pages, passage, unread
from verifier.compare.title import shown
from verifier.compare.verdict import WEAK, Held, compare_quotation, stands
from verifier.compare.words import words
from verifier.model import (
    Comparison,
    Document,
    Evidence,
    Match,
    Quotation,
    Run,
    Statement,
    StatementSubject,
)
from verifier.model.finding import SkipReason
from verifier.references.model import Reference

TELLING = 6
"""Words that a quotation needs to be looked for in sources that its statement does not cite."""
ORDER = (
    Match.FOUND, Match.FOUND_MARKED, Match.OTHER_VERSION, Match.OUT_OF_ORDER, Match.ALTERED,
    Match.NOT_FOUND, Match.UNCHECKABLE,
)  # fmt: skip


@frozen
class Asked:
    """A quotation, and the copies of its statement's sources that were asked."""

    document: Document
    statement: Statement
    quotation: Quotation
    copies: tuple[Copy, ...]
    unread: int
    """Sources of the statement of which no copy was asked."""
    citations: dict[str, str]
    """The first citation of each source, by its key."""


@frozen
class Answer:
    """How a quotation stands to one copy of a source."""

    copy: Copy
    held: Held
    page: PageIndex | None = None

    @property
    def rank(self) -> tuple[int, float]:
        """The better the answer the lower."""
        return ORDER.index(self.held.match), -self.held.similarity


def counts(quotation: Quotation) -> bool:
    """Say whether a quotation is compared: four words or more, fewer where it is attributed."""
    number = len(words(quotation.text))
    return number >= WEAK or (number > 0 and quotation.attributed)


def quotations(run: Run, pages: Pages | None = None) -> Iterator[Comparison]:
    """Yield one comparison for each quotation of which a source was asked, in document order."""
    if not len(run.facts):
        return
    pages = pages or Pages(run)
    asked = list(_asked(run, pages))
    answers: list[list[Answer]] = [[] for _ in asked]
    for held in _by_page(asked).values():
        for number, copy in held:
            answers[number].append(_answer(run, asked[number], copy, pages))
    best = [_best(each, found) for each, found in zip(asked, answers, strict=True)]
    _look_elsewhere(run, asked, best, pages)
    for each, answer in zip(asked, best, strict=True):
        if answer is not None:
            yield _comparison(each, answer)


def _asked(run: Run, pages: Pages) -> Iterator[Asked]:
    for document in run.documents:
        for statement in document.statements:
            chosen = _chosen(statement)
            if not chosen:
                continue
            subject = StatementSubject(run, document, statement)
            found = {r.key: tuple(pages.copies(r)) for r in subject.references}
            every = tuple(copy for each in found.values() for copy in each)
            if not every:
                continue
            citations: dict[str, str] = {}
            for cited in subject.citations:
                citations.setdefault(cited.citation.reference or "", cited.citation.id)
            missing = sum(1 for each in found.values() if not each)
            for quotation in chosen:
                yield Asked(document, statement, quotation, every, missing, citations)


def _chosen(statement: Statement) -> list[Quotation]:
    """Return the quotations that are compared; one inside another is a part of it."""
    return [
        q
        for q in statement.quotations
        if counts(q)
        and not any(
            other is not q and other.start <= q.start and q.end <= other.end and counts(other)
            for other in statement.quotations
        )
    ]


def _by_page(asked: Sequence[Asked]) -> dict[tuple[str, str, str | None], list[tuple[int, Copy]]]:
    """Return, for each page, the quotations that are held against it: a page is indexed once."""
    out: dict[tuple[str, str, str | None], list[tuple[int, Copy]]] = {}
    for number, each in enumerate(asked):
        for copy in each.copies:
            out.setdefault(copy.evidence.key, []).append((number, copy))
    return out


def _answer(run: Run, asked: Asked, copy: Copy, pages: Pages) -> Answer:
    evidence = copy.evidence
    said = asked.quotation.text
    reason, detail = unread(run, evidence)
    page = pages.index(evidence)
    if page is None:
        return Answer(copy, _uncheckable(reason or "not-asked", detail))
    held = stands(said, page) if reason else compare_quotation(said, page)
    if held is None:
        return Answer(copy, _uncheckable(reason or "no-text", detail))
    if held.match is Match.NOT_FOUND:
        if titled := _in_title(said, evidence):
            return Answer(copy, titled)
        if evidence.truncated:
            held = _uncheckable("truncated", "the page was too long to be read whole")
        elif _translated(asked, page):
            held = _uncheckable("language", "the page is in another language")
    return Answer(copy, held, page)


def _uncheckable(reason: SkipReason, detail: str) -> Held:
    return Held(Match.UNCHECKABLE, reason=reason, detail=detail)


def _in_title(said: str, evidence: Evidence) -> Held | None:
    """Return how a quotation stands in the page's own titles: the name of a work is quoted too."""
    for title in shown(evidence):
        if held := stands(said, PageIndex.of(title)):
            return evolve(held, start=None, end=None, detail=title)
    return None


def _translated(asked: Asked, page: PageIndex) -> bool:
    """Say whether the page is surely in another language than the document and the quotation."""
    own = asked.document.language.split("-")[0].lower()
    if page.language is None or page.language == own:
        return False
    return language_of(words(asked.quotation.text).folded) != page.language


def _best(asked: Asked, answers: Sequence[Answer]) -> Answer | None:
    """Return the answer that decides, or None where no page was asked for its words."""
    live = [a for a in answers if not a.copy.archived]
    archived = [a for a in answers if a.copy.archived]
    if all(a.held.reason == "not-asked" for a in answers):
        return None
    best = min(live, key=lambda a: a.rank, default=None)
    if best is not None and best.held.stands:
        return best
    kept = min(archived, key=lambda a: a.rank, default=None)
    if kept is not None and kept.held.stands:
        if best is not None and best.held.match is not Match.UNCHECKABLE:
            return evolve(kept, held=evolve(kept.held, match=Match.OTHER_VERSION))
        return evolve(kept, held=evolve(kept.held, flags=(*kept.held.flags, "archived")))
    if best is None or (kept is not None and kept.rank < best.rank):
        best = kept
    if best is None:
        return None
    read = {a.copy.reference.key for a in answers if a.held.match is not Match.UNCHECKABLE}
    missing = asked.unread or any(a.copy.reference.key not in read for a in answers)
    if missing and best.held.match is not Match.UNCHECKABLE:
        held = best.held
        best = evolve(
            best,
            held=evolve(
                held,
                flags=(*held.flags, "sources-unread"),
                confidence="low" if held.match is Match.NOT_FOUND else "medium",
            ),
        )
    return best


def _look_elsewhere(
    run: Run, asked: Sequence[Asked], best: list[Answer | None], pages: Pages
) -> None:
    """Look for the quotations that were not found in all other sources of the run."""
    lost = [
        number
        for number, answer in enumerate(best)
        if answer is not None
        and answer.held.match in (Match.NOT_FOUND, Match.ALTERED, Match.OUT_OF_ORDER)
        and len(words(asked[number].quotation.text)) >= TELLING
    ]
    if not lost:
        return
    for reference in run.references:
        if not lost:
            return
        for copy in pages.copies(reference):
            if unread(run, copy.evidence)[0]:
                continue
            _look_into(copy, asked, best, lost, pages)


def _look_into(
    copy: Copy,
    asked: Sequence[Asked],
    best: list[Answer | None],
    lost: list[int],
    pages: Pages,
) -> None:
    page: PageIndex | None = None
    for number in tuple(lost):
        own = {c.reference.key for c in asked[number].copies}
        if copy.reference.key in own:
            continue
        page = page or pages.index(copy.evidence)
        if page is None:
            return
        held = stands(asked[number].quotation.text, page)
        if held is not None and not {"weak", "ambiguous"}.intersection(held.flags):
            match = Match.OTHER_VERSION if _same_work(copy, asked[number]) else Match.OTHER_DOCUMENT
            best[number] = Answer(copy, evolve(held, match=match), page)
            lost.remove(number)


def _same_work(copy: Copy, asked: Asked) -> bool:
    """Say whether a source is another version of one that the statement cites: the same title."""
    title = _plain(copy.reference)
    return bool(title) and any(_plain(c.reference) == title for c in asked.copies)


def _plain(reference: Reference) -> tuple[str, ...]:
    return tuple(words(reference.title).folded)


def _comparison(asked: Asked, answer: Answer) -> Comparison:
    held = answer.held
    shows = answer.page is not None and held.start is not None and held.end is not None
    return Comparison(
        id="",
        kind="quotation",
        path=asked.document.path,
        statement=asked.statement.id,
        match=held.match,
        said=asked.quotation.text,
        span=asked.quotation.span,
        evidence=answer.copy.evidence.key,
        reference=answer.copy.reference.key,
        citation=asked.citations.get(answer.copy.reference.key),
        passage=passage(answer.page.text, held.start or 0, held.end or 0)
        if shows and answer.page is not None
        else None,
        diff=held.diff,
        confidence=held.confidence,
        reason=held.reason,
        flags=held.flags,
        detail=held.detail,
    )
