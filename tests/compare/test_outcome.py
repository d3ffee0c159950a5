"""What an answer amounts to, sign by sign."""

import pytest

from verifier.compare.outcome import PROBLEMS, SENTENCES, outcome
from verifier.model import Evidence, Expectation, Hop, Problem

DEEP = "https://institute.example/reports/2019/wells.html"
PROSE = "The survey of rural wells went from district to district in the dry season. " * 40
WELLS = (Expectation(title="A Survey of Rural Wells", names=("Achterberg",)),)


def page(status: int = 200, **facts: object) -> Evidence:
    facts = {"url": DEEP, "media_type": "text/html", **facts}
    facts.setdefault("final_url", facts["url"])
    return Evidence(status=status, **facts)  # type: ignore[arg-type]


def sent_to(final: str, **facts: object) -> Evidence:
    return page(hops=(Hop(DEEP, 302, final),), final_url=final, **facts)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (200, "alive"), (203, "alive"), (401, "blocked"), (402, "login-wall"), (403, "blocked"),
        (404, "not-found"), (408, "timeout"), (410, "not-found"), (418, "not-found"),
        (429, "blocked"), (451, "blocked"), (500, "server-error"), (503, "server-error"),
        (522, "server-error"), (999, "blocked"), (304, "uncertain"),
    ],
)  # fmt: skip
def test_a_status_decides(status: int, name: str) -> None:
    assert outcome(page(status)).name == name


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("dns", "unreachable"), ("connection-refused", "unreachable"), ("reset", "unreachable"),
        ("timeout", "timeout"), ("tls", "tls-error"), ("redirect-loop", "redirect-loop"),
        ("too-many-redirects", "redirect-loop"), ("malformed", "malformed"),
        ("refused", "refused"), ("offline", "offline"), ("budget", "uncertain"),
    ],
)  # fmt: skip
def test_a_problem_decides(kind: str, name: str) -> None:
    found = outcome(Evidence(DEEP, problem=Problem(kind, "details")))  # type: ignore[arg-type]
    assert found.name == name
    assert found.because[-1] == "details"


def test_every_problem_has_an_outcome_and_a_sentence() -> None:
    assert PROBLEMS.keys() == SENTENCES.keys()


@pytest.mark.parametrize(
    "final",
    [
        "http://institute.example/reports/2019/wells.html",
        "https://www.institute.example/reports/2019/wells.html",
        "https://institute.example/reports/2019/wells.html/",
        "https://institute.example:443/reports/2019/wells.html",
    ],
)
def test_the_same_page_at_another_spelling_has_not_moved(final: str) -> None:
    assert outcome(sent_to(final)).name == "alive"


def test_an_index_file_is_its_folder() -> None:
    asked = page(url="http://a.example/index.html", final_url="http://a.example/")
    assert outcome(asked).name == "alive"


@pytest.mark.parametrize(
    "final", ["https://institute.example/archive/7", "https://elsewhere.example/x?y=1"]
)
def test_a_redirect_elsewhere_is_moved(final: str) -> None:
    found = outcome(sent_to(final))
    assert found.name == "moved"
    assert final in found.because[0]


def test_a_firewall_that_answers_is_a_block_whatever_the_status() -> None:
    assert outcome(page(202, headers={"x-amzn-waf-action": "challenge"})).name == "blocked"
    assert outcome(page(503, headers={"cf-mitigated": "challenge"})).name == "blocked"


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Just a moment...", "", "blocked"),
        ("", "Please verify you are human by completing the action below.", "blocked"),
        ("wells.example", "This domain is for sale. Related searches: wells.", "parked"),
        ("Page not found | Institute", "Sorry.", "soft-404"),
        ("Institute – Error 404", "Sorry.", "soft-404"),
        ("Institute", "Menu\nStranica nije pronađena\nPovratak", "soft-404"),
        ("Страница не найдена", "", "soft-404"),
        ("الصفحة غير موجودة", "", "soft-404"),
        ("ページが見つかりません｜研究所", "ページが見つかりません", "soft-404"),
        ("Institute", "The page you requested could not be found. Try our search.", "soft-404"),
        ("Sign in", "Your name and your password, please, to go on.", "login-wall"),
        ("Institute", PROSE, "alive"),
        ("The missing page: a history of errors", PROSE, "alive"),
        ("Not found: the lost wells of the north", PROSE, "alive"),
    ],
)
def test_a_page_that_came_instead_is_told(title: str, text: str, name: str) -> None:
    assert outcome(page(title=title), (), text).name == name


@pytest.mark.parametrize(
    "title", ["A survey of rural wells - Institute", "Rural Wells: a survey (2nd, revised edition)"]
)
def test_the_cited_title_outweighs_every_sign_of_death(title: str) -> None:
    text = "This domain offers wells. Page not found? " + "wells " * 9
    assert outcome(page(title=title), WELLS, text).name == "alive"


def test_an_article_about_errors_is_an_article() -> None:
    expected = (Expectation(title="404 Not Found: A History of the Broken Web"),)
    cited = page(title="404 Not Found: A History of the Broken Web | Institute")
    assert outcome(cited, expected, PROSE).name == "alive"


def test_a_heading_of_the_page_counts_as_its_title() -> None:
    assert outcome(page(heading="A Survey of Rural Wells"), WELLS).name == "alive"
    assert outcome(page(heading="Page not found", title="Institute"), ()).name == "soft-404"


@pytest.mark.parametrize(
    ("final", "name"),
    [
        ("https://institute.example/", "redirected-home"),
        ("https://institute.example/en/", "redirected-home"),
        ("https://other.example/index.php", "redirected-home"),
        ("https://institute.example/404.html", "soft-404"),
        ("https://institute.example/error?code=404", "soft-404"),
        ("https://institute.example/login?next=%2Freports", "login-wall"),
        ("https://www.sedoparking.com/institute.example", "parked"),
    ],
)
def test_where_a_redirect_ends_tells_what_happened(final: str, name: str) -> None:
    found = outcome(sent_to(final, title="Sign in" if "login" in final else "Institute"))
    assert (found.name, found.confidence) == (name, "high")


def test_a_front_page_cited_on_purpose_is_alive() -> None:
    asked = page(url="http://a.example/", final_url="http://a.example/en/", title="A")
    assert outcome(asked).name in ("alive", "moved")


def test_a_password_field_on_a_thin_page_is_a_login_wall() -> None:
    asked = page(title="Institute", password=True)
    assert outcome(asked, (), "User name, password. Forgotten?").name == "login-wall"
    assert outcome(asked, (), PROSE).name == "alive"


def test_scripts_of_a_seller_of_domains_mean_parked() -> None:
    asked = page(title="x.example", scripts=("//parkingcrew.net/x.js",))
    assert outcome(asked, (), "Wells. Pumps. Loans.").name == "parked"


def test_a_web_page_in_the_place_of_a_pdf_is_a_soft_404() -> None:
    asked = page(url="https://institute.example/files/wells.pdf", title="Publications")
    assert outcome(asked, WELLS, "Our publications. " * 200).name == "soft-404"


def test_an_empty_page_is_uncertain() -> None:
    assert outcome(page(characters=0)).name == "uncertain"
    assert outcome(page(characters=0, media_type="application/pdf")).name == "alive"


def test_a_page_with_nothing_of_the_citation_is_for_a_person() -> None:
    text = "The gallery shows the photographs that were taken of the ships in the harbour. " * 9
    found = outcome(page(title="Gallery"), WELLS, text)
    assert found.name == "content-mismatch"


@pytest.mark.parametrize(
    "text",
    [
        "Die Ausstellung zeigt die Bilder der Schiffe im Hafen, und sie ist für alle da. " * 9,
        "Выставка показывает фотографии кораблей в гавани, и она открыта для всех. " * 9,
        "The exhibition of Ms Achterberg shows the ships that lay in the harbour of the town. " * 9,
    ],
)
def test_a_translated_title_or_a_known_name_is_no_mismatch(text: str) -> None:
    assert outcome(page(title="Galerie"), WELLS, text).name == "alive"


def test_hostile_pages_cost_little() -> None:
    import time

    start = time.process_time()
    for piece in ("page ", "this domain ", "domain a", "log in to ", "404 - ", "a\n", "[", "the "):
        text = piece * (1_000_000 // len(piece))
        outcome(page(title=text[:300]), WELLS, text)
        outcome(page(title=text[:300]), WELLS, text[:1400])
    assert time.process_time() - start < 3
