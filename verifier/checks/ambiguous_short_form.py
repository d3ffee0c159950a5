"""A short form may mean any of several sources.

## Why
“Ibid.” after a note of several sources leaves the reader to guess, and most editors want it
resolved. The same holds for “op. cit.” with an author of whom two works are cited.

## Example
> [4] Oren, Salt Roads (1971) 9; Kos, Ferries (1975) 3.
> [5] Ibid., p. 12.

## Remedy
Name the source: “Kos, Ferries, 12”.

## Limits
Sources that stand in the explanation of another one are not counted. Comment-only notes in between
are passed over.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Passed, Run, Severity

CODE, SEVERITY, PASSES = "S108", Severity.WARNING, "The short form can mean one source only"
SHOWN = 3


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether a short form can mean more than one source."""
    citation = subject.citation
    if citation.type != "short-form":
        return
    if len(citation.candidates) < 2:
        if citation.refers_to_id:
            yield Passed()
        return
    named = [_named(subject.run, key) for key in citation.candidates]
    more = f" and {len(named) - SHOWN} more" if len(named) > SHOWN else ""
    where = f"note {citation.refers_to}" if citation.refers_to else "the notes before it"
    yield Finding(
        f"“{citation.text}” may mean any of {len(named)} sources of {where}: "
        f"{'; '.join(named[:SHOWN])}{more}. Name the one that is meant.",
        thing=citation.text,
    )


def _named(run: Run, key: str) -> str:
    """Return a source in a few words: its first name and its title."""
    reference = run.by_key.get(key)
    if reference is None:
        return key
    people = reference.author or reference.editor
    name = (people[0].family or people[0].literal) if people else ""
    title = reference.title or reference.container_title or reference.genre
    return ", ".join(part for part in (name, title[:60]) if part) or key
