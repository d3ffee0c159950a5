"""Whether a page has the place that an address names behind its ``#``."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from verifier.compare.page import PageIndex
from verifier.compare.verdict import stands
from verifier.model import REACHED, Comparison, Evidence, Match, Run
from verifier.references.model import Reference

FLAG = "fragment"
PREFIXES = ("", "user-content-")
"""What hosts put before an author's own anchors: GitHub serves #notes from user-content-notes."""
MADE_BY_SCRIPT = re.compile(
    r"[!/]|L\d{1,7}(?:-L\d{1,7})?$|(?:page|p|t|slide|issuecomment)[=-]|.*[=:&]"
)
"""Fragments that scripts read (routes, lines of code, page numbers of a viewer, media times)."""
MOST = 3000
"""Names that are kept of a page; with so many, one that is missing may just not have been kept."""


def fragments(run: Run) -> Iterator[Comparison]:
    """Yield, for each address with a fragment whose page was read, whether the page has it."""
    for reference in run.references:
        _, mark, fragment = reference.URL.partition("#")
        evidence = run.evidence(reference) if mark and fragment else None
        outcome = run.outcome(evidence)
        if evidence is None or outcome is None or outcome.name not in REACHED:
            continue
        match = _match(run, evidence, fragment)
        if match is not None:
            yield _comparison(run, reference, evidence, fragment, match)


def _match(run: Run, evidence: Evidence, fragment: str) -> Match | None:
    """Return FOUND or NOT_FOUND, or None where the page can't tell."""
    anchor, directive, text = fragment.partition(":~:")
    if directive and text:
        found = _text_directives(run, evidence, text)
        if found is not None or not anchor:
            return found
    if not anchor or anchor.casefold() == "top":
        return Match.FOUND
    names = evidence.fragments
    if names is None or MADE_BY_SCRIPT.match(anchor):
        return None
    spelt = {anchor, unquote(anchor)}
    if any(prefix + each in names for prefix in PREFIXES for each in spelt):
        return Match.FOUND
    return None if evidence.truncated or len(names) >= MOST or not names else Match.NOT_FOUND


def _text_directives(run: Run, evidence: Evidence, directives: str) -> Match | None:
    """Return whether the page has the words of ``text=[prefix-,]start[,end][,-suffix]``."""
    wanted: list[str] = []
    for directive in directives[:4000].split("&"):
        name, _, value = directive.partition("=")
        if name != "text":
            continue
        parts = value.split(",")
        wanted += [unquote(p) for p in parts if p and not p.endswith("-") and not p.startswith("-")]
    text = run.facts.text(evidence) if wanted and evidence.characters else None
    if text is None:
        return None
    page = PageIndex.of(text)
    if all(stands(words, page) for words in wanted):
        return Match.FOUND
    return None if evidence.truncated else Match.NOT_FOUND


def _comparison(
    run: Run, reference: Reference, evidence: Evidence, fragment: str, match: Match
) -> Comparison:
    citations = run.citations_by_key.get(reference.key, [])
    first = citations[0] if citations else None
    return Comparison(
        id="",
        kind="passage",
        path=first.document.path if first else "",
        statement=None,
        match=match,
        said=f"#{fragment}",
        evidence=evidence.key,
        reference=reference.key,
        citation=first.citation.id if first else None,
        confidence="high",
        flags=(FLAG,),
    )
