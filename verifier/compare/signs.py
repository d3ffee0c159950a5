"""The signs by which an answer with a good status is told to be something else than the page.

Each looks at one thing and returns an outcome, or None where it has nothing to say.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from attrs import frozen

from verifier.compare import redirects
from verifier.compare.notices import (
    LOGIN_PATH,
    PARKED,
    PARKING_HOSTS,
    PARKING_SCRIPTS,
    heading_not_found,
    says_login,
    says_not_found,
)
from verifier.compare.title import AGREES, agreement, content, far_from, shown
from verifier.compare.walls import ABSENT, BOT, THIN
from verifier.model import Evidence, Expectation, Outcome, OutcomeName
from verifier.model.finding import Confidence
from verifier.references.mask import masked


@frozen(slots=False)
class Page:
    """What the signs look at: facts, text, and what citations expect."""

    evidence: Evidence
    expected: Sequence[Expectation]
    text: str

    @property
    def title(self) -> str:
        """The page's title."""
        return self.evidence.title or ""

    @property
    def url(self) -> str:
        """Where the answer came from in the end."""
        return self.evidence.final_url or self.evidence.url

    @property
    def place(self) -> str:
        """Where the answer came from, as it may be printed."""
        return masked(self.url)

    @cached_property
    def redirected(self) -> bool:
        """True where the answer came from another page than the one that was asked."""
        return not redirects.same_page(self.evidence.url, self.url)

    @cached_property
    def thin(self) -> bool:
        """True where the text is too short for an article, or was not taken."""
        return len(self.text) < THIN and not self.evidence.truncated

    @property
    def html(self) -> bool:
        """True where the answer is a web page, or does not say what it is."""
        media = self.evidence.media_type or "text/html"
        return "html" in media

    @cached_property
    def agrees(self) -> bool:
        """True where the page shows a title that a citation gives for it."""
        own = shown(self.evidence)
        exact = {title.strip().casefold() for title in own}
        return any(
            agreement(each.title, own, self.text) >= AGREES
            for each in self.expected
            if len(content(each.title)) > 1 or each.title.strip().casefold() in exact
        )

    @cached_property
    def says(self) -> str:
        """The first of its titles that is a not-found notice, or nothing."""
        own = shown(self.evidence)
        return next((t.strip() for t in own if says_not_found(t, article=not self.thin)), "")


Sign = Callable[[Page], Outcome | None]


def reached(page: Page) -> Outcome:
    """Return that the page was reached, at its address or at another one."""
    if page.redirected:
        return Outcome(OutcomeName.MOVED, (f"it redirects to {page.place}",))
    return Outcome(OutcomeName.ALIVE, (f"its host answers {page.evidence.status}",))


def interstitial(page: Page) -> Outcome | None:
    """A page that asks whether the visitor is human."""
    if not page.html or not page.thin:
        return None
    match = BOT.search(page.title) or (BOT.search(page.text) if not page.agrees else None)
    if match is None:
        return None
    return Outcome(OutcomeName.BLOCKED, (f"the page says “{match.group().strip()}”",))


def parked(page: Page) -> Outcome | None:
    """A page that offers the domain for sale."""
    name = redirects.host(page.url)
    if page.redirected and any(name == h or name.endswith(f".{h}") for h in PARKING_HOSTS):
        return Outcome(OutcomeName.PARKED, (f"it redirects to {page.place}, a seller of domains",))
    if not page.html or not page.thin:
        return None
    hosts = {redirects.host(redirects.joined(page.url, each)) for each in page.evidence.scripts}
    if hosts.intersection(PARKING_SCRIPTS) and not page.agrees:
        return Outcome(OutcomeName.PARKED, ("its scripts are those of a seller of domains",))
    match = PARKED.search(page.title) or PARKED.search(page.text)
    if match is None:
        return None
    confidence: Confidence = "medium" if page.agrees else "high"
    return Outcome(OutcomeName.PARKED, (f"the page says “{match.group()}”",), confidence)


def agreeing(page: Page) -> Outcome | None:
    """A page that shows the title that the citation gives."""
    if page.agrees and not (page.redirected and redirects.is_error(page.url)):
        sure = reached(page)
        return Outcome(sure.name, (*sure.because, "the page shows the cited title"))
    return None


def login(page: Page) -> Outcome | None:
    """A page that asks to sign in."""
    if not page.html:
        return None
    path = page.redirected and LOGIN_PATH.search(page.url[:2000]) is not None
    title = says_login(page.title)
    signs = path + title + page.evidence.password
    if signs > 1 or (signs and page.thin and (path or page.text)):
        where = f" at {page.place}" if page.redirected else ""
        said = f"the page asks to sign in{where}"
        return Outcome(OutcomeName.LOGIN_WALL, (said,), "high" if signs > 1 else "medium")
    return None


def notice(page: Page) -> Outcome | None:
    """A page that says it does not exist, with a status that says it does."""
    if not page.html:
        return None
    said = f"its host answers {page.evidence.status}"
    if title := page.says:
        told = page.thin or page.redirected or any(each.title for each in page.expected)
        sure: Confidence = "high" if told else "medium"
        return Outcome(OutcomeName.SOFT_404, (said, f"the page's title is “{title}”"), sure)
    if heading := heading_not_found(page.text):
        return Outcome(OutcomeName.SOFT_404, (said, f"the page says “{heading}”"))
    if page.thin and page.text and (match := ABSENT.search(page.text)):
        return Outcome(
            OutcomeName.SOFT_404, (said, f"the page says “{match.group().strip()}”"), "medium"
        )
    return None


def error_page(page: Page) -> Outcome | None:
    """A redirect that ended at the address of an error page."""
    if page.redirected and redirects.is_error(page.url):
        return Outcome(OutcomeName.SOFT_404, (f"it redirects to the error page {page.place}",))
    return None


def home(page: Page) -> Outcome | None:
    """A redirect of a deep address to a front page."""
    levels = redirects.depth(page.evidence.url)
    if levels < 1:
        return None
    sure: Confidence = "high" if levels >= 2 else "medium"
    if page.redirected and redirects.is_home(page.url):
        return Outcome(
            OutcomeName.REDIRECTED_HOME, (f"it redirects to the front page {page.place}",), sure
        )
    own = page.evidence.canonical
    if (
        levels >= 2
        and own
        and redirects.is_front(redirects.joined(page.url, own))
        and page.expected
    ):
        return Outcome(
            OutcomeName.REDIRECTED_HOME, (f"the page calls itself the front page {own}",), "medium"
        )
    return None


def no_document(page: Page) -> Outcome | None:
    """A web page in the place of a PDF."""
    if redirects.names_document(page.evidence.url) and "html" in (page.evidence.media_type or ""):
        return Outcome(
            OutcomeName.SOFT_404, ("the address names a PDF and a web page answers",), "medium"
        )
    return None


def empty(page: Page) -> Outcome | None:
    """A page without a word."""
    if page.html and page.evidence.characters == 0 and not page.title:
        return Outcome(OutcomeName.UNCERTAIN, ("the page is empty",), "low")
    return None


def mismatch(page: Page) -> Outcome | None:
    """A page that has nothing of what its citations say."""
    said = [each for each in page.expected if each.title]
    if not said or not page.html or not page.text:
        return None
    if not all(far_from(each.title, each.names, shown(page.evidence), page.text) for each in said):
        return None
    told = f"the page's title is “{page.title.strip()}”" if page.title else "the page has no title"
    return Outcome(
        OutcomeName.CONTENT_MISMATCH, (told, "no word of the cited title is on it"), "medium"
    )


SIGNS: tuple[Sign, ...] = (
    interstitial, parked, agreeing, login, notice, error_page, home, no_document, empty, mismatch,
)  # fmt: skip
"""In the order in which they are asked; the first that speaks decides."""
