"""A source is older than the event for which it is cited.

## Why
A report cannot know what happens after it. The date of the event or of the source is wrong, or the
note belongs to another sentence.

## Example
> On 3 August 2013 the border was closed.[2] ... [2] “Border Closed,” Sellen Courier, 26 July 2013.

## Remedy
Look at the source again: correct one of the two dates, or the note.

## Limits
Asked only of news, letters, interviews, speeches and broadcasts, and only where all sources of
the sentence are such. Books, laws and treaties may be older than what they are cited for. Sentences
that speak of plans, dates in quotations and bare years that name something (the 2016 Games) are
left alone. For web pages, which are changed, it is only a note. A day is granted for time zones.
"""

from collections.abc import Iterator

from verifier.compare.anchors import finding
from verifier.model import CheckOutcome, Match, Passed, Severity, StatementSubject

CODE, SEVERITY, PASSES = "D505", Severity.ERROR, "The source is younger than the event"
MESSAGE = (
    "The source cannot report this: {detail}. Look at the source again, and correct one of the "
    "dates or the note."
)


def check_statement(subject: StatementSubject) -> Iterator[CheckOutcome]:
    """Ask of every event in a sentence whether its latest source could know of it."""
    for compared in subject.comparisons("date"):
        if compared.flags[:1] != ("event-published",) or "ambiguous" in compared.flags:
            continue
        number = compared.id or None
        if compared.match is Match.AGREES:
            yield Passed(reference=compared.reference, comparison=number)
        else:
            own = {"reference": compared.reference, "comparison": number}
            yield finding(compared, MESSAGE, own)
