"""Does the page give the date that the note gives? Each tier of the page's own dates apart."""

from collections.abc import Iterator

from attrs import evolve

from verifier.compare.chronology import NEWS
from verifier.compare.dated import Dated, flagged
from verifier.compare.times import same, swapped
from verifier.model import REACHED, Comparison, Evidence, Match, Run
from verifier.references.dates import definitely_after, from_edtf
from verifier.references.dates.spoken import in_words
from verifier.references.model import PartialDate

FAMILIES = {"json-ld": "metadata", "meta": "metadata", "time": "text", "url": "address"}
"""Tiers that come from one hand are one witness; what a page was served or guessed with is none."""
AGREE = 2
"""Days within which two witnesses mean one day."""


def page_dates(run: Run, source: Dated) -> Iterator[Comparison]:
    """Hold the date of publication in a note against the dates that the page gives of itself."""
    issued, evidence = source.record.issued, run.evidence(source.record)
    if source.record.type not in NEWS or issued is None or evidence is None:
        return
    if issued.earliest is None or issued.latest is None:
        return
    outcome = run.outcome(evidence)
    if outcome is not None and outcome.name not in REACHED:
        return
    witnesses = _witnesses(evidence)
    if not witnesses:
        return
    matches = {tier: same(issued, date) for tier, date in witnesses.items()}
    said = source.said("issued", issued)
    best = next((t for t, m in matches.items() if m is Match.AGREES), None)
    tier = best or next(iter(witnesses))
    given = witnesses[tier]
    detail = f"it is dated {said}, and the page says {in_words(given)} ({tier})"
    match = Match.AGREES if best else matches[tier]
    if match is not Match.AGREES and _between(issued, witnesses, evidence.dates.modified):
        match = Match.AGREES
    compared = evolve(
        source.compared("published-page", match, "issued", issued, detail), evidence=evidence.key
    )
    if match is Match.POSSIBLE and swapped(issued):
        compared = flagged(compared, "ambiguous")
    if match is Match.DIFFERS:
        compared = flagged(compared, "two-tiers" if _agree(witnesses) else "doubt")
    elif match is Match.AGREES and not best:
        compared = flagged(compared, "doubt")
    yield compared


def _witnesses(evidence: Evidence) -> dict[str, PartialDate]:
    """Return the dates by tier; a date that is only the day of asking is no witness."""
    out: dict[str, PartialDate] = {}
    asked = evidence.checked[:10]
    for tier in ("url", "json-ld", "meta", "time"):
        text = evidence.dates.tiers.get(tier)
        if not text or text[:10] == asked:
            continue
        try:
            date = from_edtf(text)
        except ValueError:
            continue
        if date.earliest and date.latest:
            out[tier] = date
    return out


def _agree(witnesses: dict[str, PartialDate]) -> bool:
    """Say whether two witnesses of different families give one day."""
    found = list(witnesses.items())
    return any(
        FAMILIES[a] != FAMILIES[b] and same(x, y, AGREE) is Match.AGREES
        for n, (a, x) in enumerate(found)
        for b, y in found[n + 1 :]
    )


def _between(
    issued: PartialDate, witnesses: dict[str, PartialDate], changed: PartialDate | None
) -> bool:
    """Say whether the note's date lies between the page's first publication and its last change."""
    if changed is None or definitely_after(issued, changed, 1):
        return False
    return any(not definitely_after(date, issued, 1) for date in witnesses.values())
