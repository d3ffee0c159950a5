"""Why a rule could not be asked of a source: what is known of it is less than the rule needs."""

from verifier.model import PERSON, Evidence, Need, OutcomeName, Run
from verifier.model.finding import SkipReason
from verifier.references.model import Reference


def unread(run: Run, reference: Reference, need: Need) -> tuple[SkipReason | None, str]:
    """Return why `need` of this source isn't met, and a sentence; (None, "") where it is met."""
    if not reference.URL:
        if reference.type in PAPER:
            return "paper", ""
        return "no-address", ""
    evidence = run.facts.cited(reference.URL)
    if evidence is None:
        return ("offline", "") if run.facts_of_run.offline else ("not-asked", "")
    if evidence.problem and evidence.problem.kind in UNASKED:
        return UNASKED[evidence.problem.kind], evidence.problem.detail
    outcome = run.outcome(evidence)
    if need <= Need.STATUS or outcome is None:
        return None, ""
    return _unreadable(evidence, outcome.name)


UNASKED: dict[str, SkipReason] = {
    "offline": "offline",
    "budget": "budget",
    "deadline": "unfinished",
    "not-replayed": "not-asked",
}
"""Why an address was never asked, by the kind of problem."""

PAPER = frozenset({
    "book", "chapter", "article-journal", "article-newspaper", "article-magazine", "thesis",
    "paper-conference", "manuscript",
})  # fmt: skip


def _unreadable(evidence: Evidence, outcome: OutcomeName) -> tuple[SkipReason | None, str]:
    if outcome in (OutcomeName.BLOCKED, OutcomeName.LOGIN_WALL):
        return ("blocked" if outcome is OutcomeName.BLOCKED else "login-wall"), ""
    if outcome is OutcomeName.TIMEOUT:
        return "timeout", ""
    if outcome in PERSON and evidence.characters:
        return None, ""
    if outcome not in (OutcomeName.ALIVE, OutcomeName.MOVED, OutcomeName.FRAGMENT_MISSING):
        return "unreachable", f"the address is {outcome.value}"
    if not evidence.characters:
        return "no-text", evidence.media_type or ""
    return None, ""
