"""A quotation stands in another version, or in another source, than the cited one.

## Why
The words are real and the note is wrong: the page has been changed since it was read, or two notes
were mixed up. A reader who follows the note does not find them.

## Example
> The agency spoke of “4,100 people in the whole district”.[^1]

where the page says 3,250 today, and the archived copy that the note gives says 4,100.

## Remedy
Cite the archived copy, or the source that has the words.

## Limits
Other sources are those of the same run; quotations of six words and more are looked for in them.
Wire stories and press releases are printed word for word in many places.
"""

from collections.abc import Iterator

from verifier.compare.quoted import about, needs, settled
from verifier.compare.sides import short
from verifier.model import CheckOutcome, Comparison, Finding, Match, Severity, StatementSubject

__all__ = ["CODE", "PASSES", "SEVERITY", "check_statement", "needs"]

CODE, SEVERITY, PASSES = (
    "Q604",
    Severity.WARNING,
    "The quotation stands in the version that is cited",
)


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether a quotation that is not in its source stands in another."""
    for comparison in subject.comparisons("quotation"):
        if comparison.match in (Match.OTHER_VERSION, Match.OTHER_DOCUMENT):
            # The source that has the words is not the one that the note cites: it is no anchor.
            anchors = about(comparison) | {"reference": None, "citation": None}
            yield Finding(
                f"“{short(comparison.said)}” is not on the cited page; "
                f"{_place(subject, comparison)} has it. Cite that.",
                **anchors,
            )
        yield from settled(comparison)


def _place(subject: StatementSubject, comparison: Comparison) -> str:
    """Name where the words stand instead."""
    if comparison.match == Match.OTHER_VERSION:
        return "an archived copy or another version of it"
    source = subject.run.by_key.get(comparison.reference or "")
    title = short(source.title) if source and source.title else comparison.reference
    return f"another source of the document (“{title}”)"
