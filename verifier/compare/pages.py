"""The pages of a run, each indexed once, and what of a source could be read."""

from collections import OrderedDict

from attrs import frozen

from verifier.compare.page import PageIndex
from verifier.model import Evidence, Need, OutcomeName, Passage, Run
from verifier.model.finding import SkipReason
from verifier.references.model import Reference

KEPT = 6_000_000
"""Characters of the pages whose index is kept at a time; an index takes about ten times that."""
AROUND = 240
"""Characters shown on either side of a passage."""
LONGEST = 2000
"""Characters of a passage that are shown; a longer one is shown without its middle."""
UNREAD: dict[OutcomeName, SkipReason] = {
    OutcomeName.BLOCKED: "blocked",
    OutcomeName.LOGIN_WALL: "login-wall",
    OutcomeName.TIMEOUT: "timeout",
    OutcomeName.OFFLINE: "offline",
    OutcomeName.UNREACHABLE: "unreachable",
    OutcomeName.SERVER_ERROR: "unreachable",
    OutcomeName.NOT_FOUND: "unreachable",
    OutcomeName.TLS_ERROR: "unreachable",
    OutcomeName.SOFT_404: "unreachable",
    OutcomeName.REDIRECTED_HOME: "unreachable",
    OutcomeName.PARKED: "unreachable",
    OutcomeName.REDIRECT_LOOP: "unreachable",
    OutcomeName.MALFORMED: "unreachable",
    OutcomeName.REFUSED: "unreachable",
}
PROBLEMS: dict[str, SkipReason] = {
    "budget": "budget", "deadline": "unfinished", "not-replayed": "not-asked",
}  # fmt: skip


@frozen
class Copy:
    """What was asked about a source: its own address, or an archived copy of it."""

    reference: Reference
    evidence: Evidence
    archived: bool = False


class Pages:
    """Indexes the pages of a run when they are asked for; the latest are kept, by their size."""

    def __init__(self, run: Run, kept: int = KEPT) -> None:
        self._run = run
        self._room = kept
        self._size = 0
        self._known: OrderedDict[tuple[str, str, str | None], PageIndex] = OrderedDict()
        self._captures: dict[str, list[Evidence]] = {}
        for evidence in run.facts:
            if evidence.role == "capture":
                self._captures.setdefault(evidence.url, []).append(evidence)

    def index(self, evidence: Evidence) -> PageIndex | None:
        """Return the page with its index, or None where its text was not taken."""
        if known := self._known.get(evidence.key):
            self._known.move_to_end(evidence.key)
            return known
        text = self._run.facts.text(evidence) if evidence.characters else None
        if text is None:
            return None
        page = PageIndex.of(text)
        self._known[evidence.key] = page
        self._size += len(text)
        while self._size > self._room and len(self._known) > 1:
            _, dropped = self._known.popitem(last=False)
            self._size -= len(dropped.text)
        return page

    def copies(self, reference: Reference) -> list[Copy]:
        """Return the answers about a source: of its address first, then of archived copies."""
        own = self._run.evidence(reference)
        found = [] if own is None else [Copy(reference, own)]
        addresses = [reference.archive_url, own.archived[0] if own and own.archived else ""]
        for address in filter(None, addresses):
            cited = self._run.facts.cited(address)
            captures = self._captures.get(address.split("#", 1)[0], [])
            for evidence in (*([cited] if cited else []), *captures):
                if all(evidence.key != copy.evidence.key for copy in found):
                    found.append(Copy(reference, evidence, archived=True))
        return found


def unread(run: Run, evidence: Evidence) -> tuple[SkipReason | None, str]:
    """Return why a page can't be read for its words, and a sentence; (None, "") where it can.

    (None, "") does not promise that a text was taken: nobody may have asked for it.
    """
    if evidence.problem and evidence.problem.kind in PROBLEMS:
        return PROBLEMS[evidence.problem.kind], evidence.problem.detail
    outcome = run.outcome(evidence)
    if outcome is not None and outcome.name in UNREAD:
        return UNREAD[outcome.name], "; ".join(outcome.because)
    if not evidence.characters and (evidence.need >= Need.TEXT or evidence.characters == 0):
        return "no-text", evidence.media_type or ""
    return None, ""


def passage(text: str, start: int, end: int) -> Passage:
    """Return ``text[start:end]`` with about a sentence on either side.

    A passage of more than 2,000 characters is shown without its middle; its offsets are whole.
    """
    words = text[start:end]
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
    return Passage(_before(text, start), words, _after(text, end), start, end)


def _before(text: str, start: int) -> str:
    low = max(0, start - AROUND)
    piece = text[low:start]
    cut = max(piece.rfind("\n\n"), -1)
    for mark in (". ", "! ", "? ", ".” ", '." '):
        at = piece.rfind(mark, 0, max(0, len(piece) - 40))
        cut = max(cut, at + len(mark) - 1 if at >= 0 else -1)
    if cut >= 0:
        return piece[cut + 1 :].lstrip()
    return piece if low == 0 else piece[piece.find(" ") + 1 :]


def _after(text: str, end: int) -> str:
    piece = text[end : end + AROUND]
    cuts = [at for mark in ("\n\n", ". ", "! ", "? ") if (at := piece.find(mark, 40)) >= 0]
    if cuts:
        return piece[: min(cuts) + 1].rstrip("\n")
    if end + AROUND >= len(text):
        return piece
    return piece[: max(piece.rfind(" "), 0)] or piece
