"""How far a page is the one that a citation names: the share of the title's words it shows."""

from collections.abc import Iterable, Iterator, Sequence

from verifier.compare.languages import SETS, language_of, script_of
from verifier.compare.words import unaccented, words
from verifier.model import Comparison, Evidence, Match, Run
from verifier.references.model import Reference

AGREES = 0.6
"""The share of a title's words in the page's title that makes it the page that was meant."""
HEADING = 0.8
"""The share that is asked of a heading in the text."""
FAR = 0.2
HEAD = 4000
"""Characters of a page in which its own heading is looked for."""
LINE = 200
"""Characters of the longest heading."""
PLAIN = frozenset().union(*(SETS[language] for language in SETS))


def content(text: str) -> list[str]:
    """Return the words of a title that say something, each once, in order."""
    folded = dict.fromkeys(words(text[:1000]).folded)
    said = [w for w in folded if w not in PLAIN and (len(w) > 2 or w.isdigit() or not w.isascii())]
    return said or list(folded)


def share(wanted: Sequence[str], text: str) -> float:
    """Return the share of the `wanted` words that `text` has, endings of words forgiven."""
    if not wanted:
        return 0.0
    there = set(words(text).folded)
    return sum(1 for word in wanted if word in there or _ending(word, there)) / len(wanted)


def _ending(word: str, there: Iterable[str]) -> bool:
    """Say whether a word differs from one of these in its ending alone (well, wells)."""
    if len(word) < 4:
        return False
    return any(
        abs(len(other) - len(word)) <= 2
        and len(other) >= 4
        and (other.startswith(word) or word.startswith(other))
        for other in there
    )


def shown(evidence: Evidence) -> tuple[str, ...]:
    """Return the titles that a page gives itself: its title, for sharing, its first heading."""
    return tuple(t[:1000] for t in (evidence.title, evidence.og_title, evidence.heading) if t)


def agreement(title: str, page_titles: Sequence[str], text: str | None) -> float:
    """Return how far the page shows `title`: 1 when all its words stand in its title or heading."""
    wanted = content(title)
    best = max((share(wanted, each) for each in page_titles), default=0.0)
    if best < AGREES and len(wanted) >= 3:
        lines = (line for line in (text or "")[:HEAD].splitlines() if 0 < len(line) <= LINE)
        heading = max((share(wanted, line) for line in lines if _may(wanted, line)), default=0.0)
        if heading >= HEADING:
            best = heading
    return best


def _may(wanted: Sequence[str], line: str) -> bool:
    """Say whether a line can have so many of the words, by their beginnings; cheap."""
    folded = unaccented(line.casefold())
    return sum(word[:4] in folded for word in wanted) >= HEADING * len(wanted)


def far_from(title: str, names: Sequence[str], page_titles: Sequence[str], text: str) -> bool:
    """Say whether a page has nothing of what a citation says, and is in a language that could.

    A title may be the citing author's translation: a page in another script, or surely in another
    language than the title, is never far.
    """
    wanted = [w for w in content(title) if len(w) > 3]
    if len(wanted) < 2 or len(text) < LINE:
        return False
    if agreement(title, page_titles, text) >= FAR:
        return False
    head = words(text[:HEAD]).folded
    mine, theirs = script_of(words(title).folded), script_of(head)
    if not mine or mine != theirs:
        return False
    if (language := language_of(head)) not in (None, "en", language_of(words(title).folded)):
        return language is None
    wanted += [w for name in names for w in words(name).folded if len(w) > 2]
    return share(wanted, text[:HEAD]) == 0.0


def titles(run: Run) -> Iterator[Comparison]:
    """Yield, for each source that was read, how its title stands to the page's."""
    for reference in run.references:
        evidence = run.evidence(reference)
        if not reference.title or evidence is None or not evidence.status:
            continue
        if evidence.status >= 400 or not (shown(evidence) or evidence.characters):
            continue
        yield _compared(run, reference, evidence)


def _compared(run: Run, reference: Reference, evidence: Evidence) -> Comparison:
    text = None
    own = shown(evidence)
    if evidence.characters and agreement(reference.title, own, None) < AGREES:
        text = run.facts.text(evidence)
    degree = agreement(reference.title, own, text)
    match = Match.POSSIBLE
    if degree >= AGREES:
        match = Match.AGREES
    elif degree < FAR:
        match = Match.DIFFERS
    citations = run.citations_by_key.get(reference.key, [])
    first = citations[0] if citations else None
    field = first.citation.fields.get("title") if first else None
    return Comparison(
        id="",
        kind="title",
        path=first.document.path if first else "",
        statement=None,
        match=match,
        said=reference.title,
        span=field.span if field else None,
        evidence=evidence.key,
        reference=reference.key,
        citation=first.citation.id if first else None,
        confidence="high" if degree in (0.0, 1.0) else "medium",
        detail=next(iter(own), ""),
    )
