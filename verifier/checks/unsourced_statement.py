"""A statement that makes a checkable claim has no note.

## Why
A quotation, a figure or words put into somebody's mouth are what readers look up first. Without a
note they can't.

## Example
> The survey found 41 hazardous areas covering 12.6 square kilometres.

with no note behind the sentence.

## Remedy
Add a note, or say in the text where the figure or the words come from.

## Limits
Only sentences with a quotation of four words or more, a figure or an attribution are asked about.
Introductions and summaries that repeat what is sourced elsewhere are meant to be allowed.
"""

import re
from collections.abc import Iterator

from verifier.model import CheckOutcome, Finding, Passed, Severity, StatementSubject
from verifier.text.span import Stretches

CODE, SEVERITY, PASSES = "S101", Severity.NOTE, "The statement has a note"

LEAST_WORDS = 4
FIGURE = re.compile(
    r"(?<![\w.,/-])(?:[$€£¥]\s?)?\d{1,3}(?:[ ,.\u00a0\u202f]?\d{1,3}){0,6}\s?%?(?![\w/-])"
)
ATTRIBUTION = re.compile(
    r"\b(?:according to|said|says|stated|states|told|claimed|claims|admitted|announced|wrote|"
    r"reported that|confirmed that|denied)\b",
    re.IGNORECASE,
)


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask whether a statement with a checkable claim has a note."""
    claim = _claim(subject)
    if not claim:
        return
    if subject.statement.note_ids or subject.statement.markers:
        yield Passed()
        return
    yield Finding(
        f"This statement {claim}, and no note supports it. Add its source.",
        thing=claim,
    )


def _claim(subject: StatementSubject) -> str:
    """Say what makes the statement checkable; empty where nothing does."""
    statement = subject.statement
    if any(len(q.text.split()) >= LEAST_WORDS for q in statement.quotations):
        return "quotes somebody"
    dated = Stretches((d.start, d.end) for d in statement.dates)
    for figure in FIGURE.finditer(statement.text):
        if len(figure[0]) > 1 and not dated.meet(figure.start(), figure.end()):
            return "gives a figure"
    if ATTRIBUTION.search(statement.text):
        return "reports what somebody said"
    return ""
