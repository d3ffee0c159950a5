"""Facts about an address when it was asked, and what they amount to."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum, StrEnum
from typing import Literal

from attrs import field, frozen

from verifier.references.model import PartialDate


class Need(IntEnum):
    """What a rule needs to know of an address; a higher one includes the lower."""

    NOTHING = 0
    STATUS = 1
    METADATA = 2
    TEXT = 3
    ARCHIVE = 4


class OutcomeName(StrEnum):
    """What an answer amounts to (DESIGN: reached, a person must look, broken)."""

    ALIVE = "alive"
    MOVED = "moved"
    BLOCKED = "blocked"
    LOGIN_WALL = "login-wall"
    CONTENT_MISMATCH = "content-mismatch"
    UNCERTAIN = "uncertain"
    NOT_FOUND = "not-found"
    UNREACHABLE = "unreachable"
    SERVER_ERROR = "server-error"
    TIMEOUT = "timeout"
    TLS_ERROR = "tls-error"
    SOFT_404 = "soft-404"
    REDIRECTED_HOME = "redirected-home"
    PARKED = "parked"
    FRAGMENT_MISSING = "fragment-missing"
    REDIRECT_LOOP = "redirect-loop"
    MALFORMED = "malformed"
    REFUSED = "refused"
    OFFLINE = "offline"


REACHED = frozenset({OutcomeName.ALIVE, OutcomeName.MOVED})
PERSON = frozenset({
    OutcomeName.BLOCKED, OutcomeName.LOGIN_WALL, OutcomeName.CONTENT_MISMATCH,
    OutcomeName.UNCERTAIN,
})  # fmt: skip
BROKEN = frozenset(OutcomeName) - REACHED - PERSON - {OutcomeName.OFFLINE}


@frozen
class Outcome:
    """What an answer amounts to, and the sentences that led there."""

    name: OutcomeName
    because: tuple[str, ...] = ()
    confidence: Literal["high", "medium", "low"] = "high"


ProblemKind = Literal[
    "malformed", "refused", "dns", "connection-refused", "reset", "unreachable", "timeout",
    "tls", "redirect-loop", "too-many-redirects", "protocol", "offline", "budget", "deadline",
    "not-replayed",
]  # fmt: skip


@frozen
class Problem:
    """Why an address gave no answer: the kind, and a sentence."""

    kind: ProblemKind
    detail: str = ""


@frozen
class Hop:
    """One redirect: the address that sent it, its status, and where it pointed."""

    url: str
    status: int
    location: str


@frozen
class Expectation:
    """What a citation says of an address, so that the answer can be judged."""

    title: str = ""
    container: str = ""
    names: tuple[str, ...] = ()
    issued: PartialDate | None = None


@frozen
class Request:
    """An address to ask, what is needed of it, and what its citations expect."""

    url: str
    """Without fragment; normalised by `fetch`'s rules, scheme included."""
    need: Need = Need.STATUS
    role: Literal["cited", "sibling", "archive", "capture", "registry"] = "cited"
    target_date: str | None = None
    """For archives: the date nearest to which a capture is wanted, EDTF."""
    expected: tuple[Expectation, ...] = ()

    @property
    def key(self) -> tuple[str, str, str | None]:
        """What makes two requests the same."""
        return (self.url, self.role, self.target_date)


@frozen
class PageDates:
    """The dates a page gives of itself, by tier; tiers are never mixed."""

    published: PartialDate | None = None
    source: str = ""
    """The tier that `published` was taken from."""
    modified: PartialDate | None = None
    tiers: Mapping[str, str | None] = field(factory=dict)
    """EDTF by tier: json-ld, meta, time, url, htmldate, http."""


@frozen
class Evidence:
    """Facts about one address when it was asked. No judgement: see `Outcome`."""

    url: str
    role: str = "cited"
    hops: tuple[Hop, ...] = ()
    final_url: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(factory=dict)
    """Lower-case names; only those that are needed to judge."""
    media_type: str | None = None
    title: str | None = None
    language: str | None = None
    dates: PageDates = field(factory=PageDates)
    digest: str | None = None
    """``sha256:`` of the bytes as they came, decoded from transfer and content coding."""
    characters: int | None = None
    """Length of the visible text; None where the text was not taken."""
    truncated: bool = False
    problem: Problem | None = None
    checked: str = ""
    """When it was asked, ISO 8601 in UTC."""
    source: Literal["network", "store", "replay"] = "network"
    attempts: int = 1
    target_date: str | None = None
    archived: tuple[str, str] | None = None
    """(address, datetime) of the capture, where an archive was asked."""
    failing_since: str | None = None
    fragments: tuple[str, ...] | None = None
    """ids and names on the page; None where they were not taken."""
    need: Need = Need.STATUS
    """What was asked for: a fact for the store, so that a later, larger need asks again."""
    heading: str | None = None
    """The words of the first h1."""
    og_title: str | None = None
    """The title that the page gives for sharing (og:title, twitter:title)."""
    site_name: str | None = None
    canonical: str | None = None
    """Where rel=canonical points, as written."""
    refresh: str | None = None
    """Where a meta refresh within ten seconds leads, as written."""
    authors: tuple[str, ...] = ()
    """Whom the page's meta elements name."""
    scripts: tuple[str, ...] = ()
    """Where its scripts and frames come from: parking and bot walls are told by them."""
    password: bool = False
    """True where the page has a field for a password."""
    strikes: int = 0
    """In how many runs in a row the address has failed, this one included."""

    @property
    def key(self) -> tuple[str, str, str | None]:
        """The key of the request that it answers."""
        return (self.url, self.role, self.target_date)


def no_text(_: Evidence) -> str | None:
    """Return no text: for runs that fetched none."""
    return None


class Facts:
    """All evidence of a run by request key. Texts stay in the store and are read when asked for."""

    def __init__(
        self,
        evidence: Iterable[Evidence] = (),
        text_of: Callable[[Evidence], str | None] = no_text,
    ) -> None:
        self._by_key = {e.key: e for e in evidence}
        self._text_of = text_of

    def __iter__(self) -> Iterator[Evidence]:
        return iter(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def cited(self, url: str) -> Evidence | None:
        """Return what the cited address `url` (without fragment) answered, if it was asked."""
        return self._by_key.get((url.split("#", 1)[0], "cited", None))

    def get(self, key: tuple[str, str, str | None]) -> Evidence | None:
        """Return the answer to a request."""
        return self._by_key.get(key)

    def text(self, evidence: Evidence) -> str | None:
        """Return the visible text of a page, or None where it was not taken."""
        return self._text_of(evidence)

    def merge(self, more: Iterable[Evidence]) -> "Facts":
        """Return these facts and `more`; a later answer to a request replaces the earlier."""
        return Facts([*self, *more], self._text_of)

    def only(self, wanted: Callable[[Evidence], bool]) -> "Facts":
        """Return the facts whose evidence is `wanted`."""
        return Facts([e for e in self if wanted(e)], self._text_of)
