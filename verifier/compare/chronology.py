"""The order of a source's own dates: published, read, archived, the document's date, today."""

from collections.abc import Iterator

from verifier.compare.dated import Dated, archived, flagged
from verifier.compare.times import COVERED, LATE_EDITIONS, in_order, same, swapped
from verifier.model import Comparison, Match
from verifier.references.dates import definitely_after
from verifier.references.dates.intervals import disjoint
from verifier.references.dates.paths import in_address
from verifier.references.dates.spoken import in_words
from verifier.references.model import PartialDate

LAWS = frozenset({"legislation", "bill", "treaty", "regulation", "standard", "legal_case"})
"""Types that may name a future date of entry into force."""
NEWS = frozenset({
    "article-newspaper", "article-magazine", "webpage", "post", "post-weblog", "broadcast",
})  # fmt: skip
"""Types whose address is given on the day of publication."""
FAR_APART = 31
"""Days beyond which an address and a note contradict each other for sure."""
FIRST_CAPTURES = {
    "web.archive.org": (1996, 5, 1), "archive.today": (2012, 5, 1), "archive.is": (2012, 5, 1),
    "archive.ph": (2012, 5, 1),
}  # fmt: skip
"""Since when archives keep pages."""


def chronology(source: Dated, today: PartialDate) -> Iterator[Comparison]:
    """Yield the comparisons of the dates that a citation or an entry gives."""
    issued, accessed = source.record.issued, source.record.accessed
    if issued and _whole(issued):
        yield from _published(source, issued, today)
        if accessed and _whole(accessed):
            yield _before_reading(source, issued, accessed)
        yield from _address(source, issued)
    if accessed and _whole(accessed):
        yield _ordered(
            source, "accessed-today", "accessed", accessed, today,
            f"it was read on {{said}}, and today is {in_words(today)}",
        )  # fmt: skip
        if source.document:
            yield _ordered(
                source, "accessed-document", "accessed", accessed, source.document,
                f"it was read on {{said}}; the document is dated {in_words(source.document)}",
            )  # fmt: skip
    yield from _capture(source, issued, today)


def _whole(date: PartialDate) -> bool:
    """Say whether a date bounds anything."""
    return date.earliest is not None or date.latest is not None


def _ordered(
    source: Dated,
    relation: str,
    variable: str,
    first: PartialDate,
    second: PartialDate,
    detail: str,
    *,
    tolerance: int = 1,
    lenient: bool = False,
) -> Comparison:
    """Return the comparison of two dates that must come so; `lenient`: never definite."""
    match = in_order(first, second, tolerance)
    if match is Match.DIFFERS and lenient:
        match = Match.POSSIBLE
    said = source.said(variable, first)
    compared = source.compared(relation, match, variable, first, detail.replace("{said}", said))
    if match is Match.POSSIBLE and (swapped(first) or swapped(second)):
        return flagged(compared, "ambiguous")
    return compared


def _published(source: Dated, issued: PartialDate, today: PartialDate) -> Iterator[Comparison]:
    """Hold the date of publication against the document's date and against today."""
    kind = source.record.type
    ahead = kind in COVERED
    if source.to_come:
        return
    yield _ordered(
        source, "published-today", "issued", issued, today,
        f"it is dated {{said}}, and today is {in_words(today)}",
        lenient=kind in LAWS or (ahead and not _far(issued, today)),
    )  # fmt: skip
    if source.document:
        yield _ordered(
            source, "published-document", "issued", issued, source.document,
            f"it is dated {{said}}; the document is dated {in_words(source.document)}",
            tolerance=0,
            lenient=kind in LAWS or (ahead and not _far(issued, source.document)),
        )  # fmt: skip


def _far(a: PartialDate, b: PartialDate) -> bool:
    return definitely_after(a, b, LATE_EDITIONS)


def _before_reading(source: Dated, issued: PartialDate, accessed: PartialDate) -> Comparison:
    ahead = source.record.type in COVERED and not _far(issued, accessed)
    read = source.said("accessed", accessed)
    return _ordered(
        source, "published-accessed", "issued", issued, accessed,
        f"it is dated {{said}} and was read on {read}",
        lenient=ahead or source.to_come,
    )  # fmt: skip


def _address(source: Dated, issued: PartialDate) -> Iterator[Comparison]:
    """Hold the date of publication against the date in the address."""
    if source.record.type not in NEWS or not source.record.URL:
        return
    given = in_address(source.record.URL)
    if given is None:
        return
    said = source.said("issued", issued)
    compared = source.compared(
        "published-address", same(issued, given), "issued", issued,
        f"it is dated {said}, and its address says {in_words(given)}",
    )  # fmt: skip
    if compared.match is Match.POSSIBLE and swapped(issued):
        compared = flagged(compared, "ambiguous")
    far = compared.match is Match.DIFFERS and disjoint(issued, given, FAR_APART)
    yield flagged(compared, "far") if far else compared


def _capture(source: Dated, issued: PartialDate | None, today: PartialDate) -> Iterator[Comparison]:
    """Hold the stamp of an archived copy against what a stamp can be, and against the note."""
    found = archived(source.record)
    if found is None or not found[1]:
        return
    url, digits, taken = found
    variable = "archive_url" if source.record.archive_url == url else "URL"
    printed = f"the archived copy is stamped {digits}"
    if taken is None or taken.earliest is None:
        if len(digits) == 14:
            nothing = PartialDate(digits, None, None)
            yield source.compared(
                "archived", Match.DIFFERS, variable, nothing, f"{printed}, which is no time"
            )
        return
    host = url.split("://", 1)[-1].split("/", 1)[0].removeprefix("www.")
    first = FIRST_CAPTURES.get(host)
    if first and taken.latest and taken.latest < first:
        yield source.compared(
            "archived", Match.DIFFERS, variable, taken,
            f"{printed}, before that archive kept any page",
        )  # fmt: skip
        return
    match = in_order(taken, today)
    if match is not Match.AGREES:
        yield source.compared(
            "archived", match, variable, taken, f"{printed}, and today is {in_words(today)}"
        )
        return
    said = source.record.archive_date
    if said and _whole(said) and same(said, taken) is not Match.AGREES:
        worded = source.said("archive_date", said)
        yield source.compared(
            "archived", same(said, taken), "archive_date", said,
            f"the note says it was archived on {worded}; {printed} ({in_words(taken)})",
        )  # fmt: skip
        return
    if issued and _whole(issued) and not source.to_come:
        ahead = source.record.type in COVERED and not _far(issued, taken)
        worded = source.said("issued", issued)
        yield _ordered(
            source, "archived", "issued", issued, taken,
            f"it is dated {worded}; its archived copy was taken on {in_words(taken)}",
            lenient=ahead,
        )  # fmt: skip
        return
    yield source.compared(
        "archived", Match.AGREES, variable, taken, f"{printed} ({in_words(taken)})"
    )
