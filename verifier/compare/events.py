"""Does a source that reports an event come before it? Only where the sentence leaves no way out."""

import re
from collections.abc import Iterator

from verifier.compare.times import in_order, swapped
from verifier.model import Comparison, Document, Match, Run, Statement, StatementSubject
from verifier.references.dates import definitely_after
from verifier.references.dates.spoken import in_words
from verifier.references.model import DateMention, PartialDate, Reference

REPORTS = frozenset({
    "article-newspaper", "interview", "personal_communication", "broadcast", "speech", "hearing",
})  # fmt: skip
"""Types that report what has happened, and are not changed afterwards."""
PAGES = frozenset({"webpage", "post", "post-weblog", "article-magazine"})
"""Types that report what has happened, and may be changed afterwards."""
GRAINS = frozenset({"day", "day-range", "days", "month", "month-range", "year", "year-range"})
AHEAD = re.compile(
    r"\b(?:will|shall|would|should|could|may|might|must|plan(?:s|ned|ning)?|schedul\w{1,6}|"
    r"expect\w{0,6}|due|set to|until|till|deadline|target\w{0,4}|propos\w{1,6}|intend\w{0,6}|"
    r"aim\w{0,5}|hope[sd]?|promis\w{1,5}|pledg\w{1,5}|forecast\w{0,5}|project(?:ed|ion|ions)|"
    r"predict\w{0,5}|estimat\w{1,5}|announc\w{1,7}|upcoming|coming|next|ahead|future|by the end|"
    r"expir\w{1,6}|valid|agenda|vision|budget|goal|term|later|subsequently|since then|"
    r"postpon\w{1,5}|call(?:s|ed|ing)? for|agree[sd]?|extend\w{0,5}|deferr?\w{0,5}|"
    r"commit\w{0,6}|request\w{0,4}|delay\w{0,4}|to be|not before)\b",
    re.IGNORECASE,
)
"""Words of plans: a sentence with one of them may speak of what its source could not know."""
BEFORE_YEAR = re.compile(r"\b(?:in|during|of|since|from|early|late|mid|until|on|by)[ -]+$", re.I)
ROOM = 14


def events(run: Run, document: Document, statement: Statement) -> Iterator[Comparison]:
    """Hold the dates of a statement against the dates of the sources that report it.

    One comparison a date: against the latest of its sources, and only where each of them is of a
    kind that reports events and is dated. Plans, quotations and relative dates are left out.
    """
    if not statement.dates or not statement.note_ids:
        return
    subject = StatementSubject(run, document, statement)
    sources = subject.references
    if not sources or any(not _reports(source) for source in sources):
        return
    latest = _latest(run, sources)
    if latest is None:
        return
    source, date = latest
    ahead = bool(AHEAD.search(statement.text))
    soft = any(s.type in PAGES for s in sources)
    for mention in statement.dates:
        if not _asserted(statement, mention):
            continue
        match = in_order(mention.date, date)
        if match is Match.DIFFERS and (soft or ahead):
            match = Match.POSSIBLE
        if match is Match.POSSIBLE and ahead:
            continue
        flags = ("event-published", "ambiguous") if (
            match is Match.POSSIBLE and (swapped(mention.date) or swapped(date))
        ) else ("event-published",)  # fmt: skip
        yield Comparison(
            id="",
            kind="date",
            path=document.path,
            statement=statement.id,
            match=match,
            said=mention.text,
            span=statement.words.span(mention.start, mention.end),
            reference=source.key,
            flags=flags,
            confidence="medium",
            detail=f"the sentence speaks of {mention.text}; its source is dated {in_words(date)}",
        )


def _reports(source: Reference) -> bool:
    if source.type not in REPORTS and source.type not in PAGES:
        return False
    date = source.issued or source.event_date
    return date is not None and date.latest is not None


def _latest(run: Run, sources: tuple[Reference, ...]) -> tuple[Reference, PartialDate] | None:
    """Return the source with the latest date; a page that was changed has that of the change."""
    out: tuple[Reference, PartialDate] | None = None
    for source in sources:
        date = source.issued or source.event_date
        evidence = run.evidence(source)
        changed = evidence.dates.modified if evidence else None
        if date and changed and definitely_after(changed, date):
            date = changed
        if date is None or date.latest is None:
            return None
        if out is None or (out[1].latest and date.latest > out[1].latest):
            out = (source, date)
    return out


def _asserted(statement: Statement, mention: DateMention) -> bool:
    """Say whether a date is the sentence's own, and says when something happened."""
    if mention.kind not in GRAINS or mention.impossible or mention.date.earliest is None:
        return False
    if any(q.start <= mention.start < q.end for q in statement.quotations):
        return False
    if mention.kind.startswith("year"):
        before = statement.text[max(0, mention.start - ROOM) : mention.start]
        own = statement.text[mention.start : mention.end]
        return bool(BEFORE_YEAR.search(before)) or own[:1].isalpha()
    return True
