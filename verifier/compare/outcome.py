"""What an answer amounts to: reached, broken, or something that a person must look at.

Pure: facts in, one outcome and the sentences that led to it out. The order is that of the surest
sign first; the page's agreement with the citation's own title stops the search for signs of death,
since a page that shows the cited title is the cited page whatever else it says.
"""

from collections.abc import Sequence

from verifier.compare.signs import SIGNS, Page, reached
from verifier.compare.walls import BOT
from verifier.model import Evidence, Expectation, Outcome, OutcomeName
from verifier.model.evidence import ProblemKind
from verifier.model.finding import Confidence

PROBLEMS: dict[ProblemKind, OutcomeName] = {
    "malformed": OutcomeName.MALFORMED,
    "refused": OutcomeName.REFUSED,
    "dns": OutcomeName.UNREACHABLE,
    "connection-refused": OutcomeName.UNREACHABLE,
    "reset": OutcomeName.UNREACHABLE,
    "unreachable": OutcomeName.UNREACHABLE,
    "protocol": OutcomeName.UNREACHABLE,
    "timeout": OutcomeName.TIMEOUT,
    "tls": OutcomeName.TLS_ERROR,
    "redirect-loop": OutcomeName.REDIRECT_LOOP,
    "too-many-redirects": OutcomeName.REDIRECT_LOOP,
    "offline": OutcomeName.OFFLINE,
    "budget": OutcomeName.UNCERTAIN,
    "deadline": OutcomeName.UNCERTAIN,
    "not-replayed": OutcomeName.UNCERTAIN,
}
SENTENCES: dict[ProblemKind, str] = {
    "malformed": "it is not a valid address",
    "refused": "it leads to a place that is not asked",
    "dns": "its host name does not exist",
    "connection-refused": "its host refused the connection",
    "reset": "its host closed the connection",
    "unreachable": "its host could not be reached",
    "protocol": "its host does not speak HTTP",
    "timeout": "its host did not answer in time",
    "tls": "its certificate or encryption is not valid",
    "redirect-loop": "it redirects in a circle",
    "too-many-redirects": "it redirects too often",
    "offline": "this machine is offline",
    "budget": "there was no time left to ask it",
    "deadline": "the deadline passed before it was asked",
    "not-replayed": "the evidence file does not have it",
}
BLOCKED = frozenset({401, 403, 407, 429, 451, 999})
CHALLENGES = ("cf-mitigated", "x-amzn-waf-action")
"""Headers by which a firewall says that it answered in the page's place."""


def outcome(
    evidence: Evidence, expected: Sequence[Expectation] = (), text: str | None = None
) -> Outcome:
    """Return what the answer amounts to; `text` is the page's visible text where it was taken."""
    if evidence.problem is not None:
        kind = evidence.problem.kind
        return Outcome(PROBLEMS[kind], _because(SENTENCES[kind], evidence.problem.detail))
    status = evidence.status
    if status is None:
        return Outcome(OutcomeName.UNCERTAIN, ("it gave no answer that could be read",), "low")
    page = Page(evidence, expected, text or "")
    for header in CHALLENGES:
        if value := evidence.headers.get(header):
            return Outcome(OutcomeName.BLOCKED, (f"a firewall answered ({header}: {value})",))
    if status >= 300:
        return _failed(page, status)
    for sign in SIGNS:
        if (found := sign(page)) is not None:
            return found
    return reached(page)


def _because(sentence: str, detail: str) -> tuple[str, ...]:
    return (sentence, detail) if detail and detail not in sentence else (sentence,)


def _failed(page: Page, status: int) -> Outcome:
    """Return what a status of 300 or more amounts to."""
    said = f"its host answers {status}"
    if page.redirected:
        said += f" at {page.place}"
    wall = page.thin and (BOT.search(page.title) or BOT.search(page.text))
    if status in BLOCKED or (wall and status not in (404, 410)):
        return Outcome(OutcomeName.BLOCKED, (said,))
    if status == 402:
        return Outcome(OutcomeName.LOGIN_WALL, (said,))
    if status == 408:
        return Outcome(OutcomeName.TIMEOUT, (said,))
    if status >= 500:
        return Outcome(OutcomeName.SERVER_ERROR, (said,))
    if status >= 400:
        confidence: Confidence = "high" if status in (404, 410) else "medium"
        return Outcome(OutcomeName.NOT_FOUND, (said,), confidence)
    return Outcome(OutcomeName.UNCERTAIN, (f"{said} and names no other address",), "low")
