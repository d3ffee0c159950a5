"""No finding is surer than the reading beneath it.

A rule says on which fields it rests: in `RESTS_ON` for all its findings, or in a finding's own
`rests_on`. Here, and nowhere else, a finding's confidence is held to that of the fields. What
stands in a reference file was printed field by field, and holds nothing down.
"""

from collections.abc import Sequence

from verifier.model import CitationSubject, Confidence, Finding, ReferenceSubject, Run, Subject
from verifier.references.certainty import level, lower, sure_of
from verifier.references.model import Citation


def capped(finding: Finding, subject: Subject, fields: Sequence[str]) -> Confidence:
    """Return how sure a finding may be that a rule yielded about `subject` and rests on `fields`.

    Where it points at one citation, that one counts. A source as a whole is as sure as the surest
    citation of it: one clear wording completes the others.
    """
    asked = _citations(finding, subject) if fields else ()
    if not asked:
        return finding.confidence
    return lower(finding.confidence, level(max(sure_of(each, fields) for each in asked)))


def _citations(finding: Finding, subject: Subject) -> Sequence[Citation]:
    run = subject.run
    if finding.citation:
        path = finding.path
        if not path and not isinstance(subject, (Run, ReferenceSubject)):
            path = subject.document.path
        found = run.citation_by_id.get((path, finding.citation))
        return (found,) if found else ()
    if isinstance(subject, CitationSubject):
        return (subject.citation,)
    key = subject.reference.key if isinstance(subject, ReferenceSubject) else finding.reference
    if not key or run.entries_by_key.get(key):
        return ()
    return [each.citation for each in run.citations_by_key.get(key, [])]
