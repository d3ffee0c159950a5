"""A note sends its reader to a note that does not exist.

## Why
Notes were renumbered, or one was deleted, and “see note 14” stayed behind.

## Example
> [3] Oren, supra note 14, at 9. (The document has six notes.)

## Remedy
Correct the number, or delete the words.

## Limits
A number is read as that of a note only beside supra, infra, above, below, op. cit., see, oben,
unten, ci-dessus and the like; “p. 4, note 2” is a note of the work cited. In a document whose notes
have names, the number counts them.
"""

from collections.abc import Iterator

from verifier.model import CheckOutcome, CitationSubject, Finding, Passed, Severity
from verifier.references.short import exists

CODE, SEVERITY, PASSES = "S109", Severity.ERROR, "The note that is named exists"


def check_citation(subject: CitationSubject) -> Iterator[CheckOutcome]:
    """Ask whether the note that a citation names is there."""
    citation = subject.citation
    number = citation.cross_reference
    if number is None:
        return
    labels = [n.label for n in subject.document.notes if n.label and n.kind != "link"]
    if exists(number, labels):
        yield Passed()
        return
    highest = max((int(label) for label in labels if label.isdecimal()), default=0)
    last = f"; the last one is {highest}" if highest and highest < int(number) else ""
    yield Finding(
        f"There is no note {number}{last}. Correct the number in “{citation.text[:80]}”.",
        thing=number,
    )
