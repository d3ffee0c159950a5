"""The W rules about what addresses answer, from evidence to outcomes."""

import pytest

from verifier.compare.outcome import outcome
from verifier.compare.run import compare
from verifier.model import Evidence, Expectation, Hop, Problem

URL = "https://institute.example/reports/2019/wells.html"
TEXT = "The survey of rural wells went from district to district in the dry season. " * 40


DUCKS = "A Dull Monograph on Ducks"


def page(status=200, final=URL, *, title=DUCKS, **facts):
    hops = () if final == URL else (Hop(URL, 302, final),)
    return Evidence(URL, status=status, final_url=final, hops=hops, media_type="text/html",
                    characters=len(TEXT), title=title, **facts)  # fmt: skip


def failed(kind):
    return Evidence(URL, problem=Problem(kind))


MOVED = page(final="https://institute.example/archive/17")
CASES = [
    ("not-found", page(404), page(), "error"),
    ("soft-404", page(title="Page not found"), page(), "error"),
    (
        "redirected-home",
        page(final="https://institute.example/", title="Institute"),
        MOVED,
        "error",
    ),
    ("parked", page(final="https://www.sedoparking.com/x"), page(), "error"),
    ("refused-address", failed("refused"), MOVED, "error"),
    ("blocked", page(403), page(), "note"),
    ("login-wall", page(402), page(), "note"),
    ("moved", MOVED, page(), "note"),
    ("unreachable", failed("dns"), page(), "warning"),
    ("server-error", page(500), page(attempts=2), "warning"),
    ("timeout", failed("timeout"), page(attempts=2), "warning"),
    ("tls-error", failed("tls"), page(), "warning"),
    ("redirect-loop", failed("redirect-loop"), MOVED, "warning"),
    ("content-mismatch", page(title="Gallery"), page(), "warning"),
]
RULES = [name for name, *_ in CASES]
cases = pytest.mark.parametrize(("rule", "bad", "good", "severity"), CASES, ids=RULES)


@pytest.fixture
def asked(make_prose, make_run, make_reference, cited, ask):
    def asked(rule, evidence, *, text=TEXT, url=URL, offline=False, outcomes=None):
        reference = make_reference("a", "webpage", title=DUCKS, URL=url)
        document = make_prose("It rained.", cited(f"{DUCKS}.", reference))
        known = [evidence] if evidence else []
        expected = (Expectation(title=reference.title),)
        if outcomes is None:
            outcomes = {e.key: outcome(e, expected, text) for e in known}
        run = make_run([document], [reference], known, (), outcomes, offline=offline,
                       text_of=lambda e: text)  # fmt: skip
        compared = compare(run)
        run = make_run([document], [reference], known, compared, outcomes, offline=offline)
        return ask(rule, run)

    return asked


@cases
def test_what_went_wrong_is_found(asked, rule, bad, good, severity):
    checked = asked(rule, bad)
    (finding,) = checked.findings
    assert (finding.severity, finding.thing, finding.evidence) == (severity, URL, bad.key)
    assert finding.reference == "a"
    assert finding.statements == ("0123456789ab",)
    assert checked.passed == ()


@cases
def test_a_page_that_was_reached_passes(asked, rule, bad, good, severity):
    checked = asked(rule, good)
    assert checked.findings == ()
    assert len(checked.passed) == 1


@cases
def test_one_cause_is_one_finding(asked, rule, bad, good, severity):
    assert [name for name in RULES if asked(name, bad).findings] == [rule]


@pytest.mark.parametrize("rule", RULES)
def test_an_address_that_was_not_asked_is_skipped(asked, rule):
    assert [s.reason for s in asked(rule, None, offline=True).skipped] == ["offline"]
    assert [s.reason for s in asked(rule, failed("offline")).skipped] == ["offline"]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != "not-found"])
def test_a_source_without_an_address_asks_nothing(asked, rule):
    checked = asked(rule, None, url="")
    assert checked.findings == checked.passed == checked.skipped == ()


def test_a_source_without_an_address_is_told_once(asked):
    assert [s.reason for s in asked("not-found", None, url="").skipped] == ["no-address"]


def test_the_message_gives_status_and_place(asked):
    (finding,) = asked("not-found", page(404, final="https://institute.example/gone")).findings
    assert "404" in finding.message
    assert "https://institute.example/gone" in finding.message


def test_secrets_stay_out_of_messages(asked):
    secret = "https://institute.example/x?token=abcdef0123456789"
    (finding,) = asked("moved", page(final=secret)).findings
    assert "abcdef0123456789" not in finding.message + (finding.suggestion or "")


def test_an_unsure_sign_is_a_warning(asked):
    evidence = page(title="Institute")
    checked = asked(
        "soft-404", evidence, text="Welcome. The document was removed at the request of its author."
    )
    assert [(f.severity, f.confidence) for f in checked.findings] == [("warning", "medium")]


def test_what_no_sign_decides_is_skipped(asked):
    checked = asked("not-found", Evidence(URL, status=304, final_url=URL))
    assert [s.reason for s in checked.skipped] == ["ambiguous"]
    checked = asked("not-found", failed("deadline"))
    assert [s.reason for s in checked.skipped] == ["unfinished"]


def fragment(*names, **facts):
    return page(fragments=names, **facts)


def test_fragment_missing_finds_a_place_that_is_not_there(asked):
    checked = asked("fragment-missing", fragment("intro", "method"), url=f"{URL}#annex-b")
    (finding,) = checked.findings
    assert finding.severity == "warning"
    assert "annex-b" in finding.message


def test_fragment_missing_passes_where_the_place_is(asked):
    checked = asked("fragment-missing", fragment("intro"), url=f"{URL}#intro")
    assert len(checked.passed) == 1


def test_fragment_missing_is_skipped_where_the_page_was_not_read(asked):
    checked = asked("fragment-missing", page(403), url=f"{URL}#intro")
    assert [s.reason for s in checked.skipped] == ["blocked"]


def test_fragment_missing_asks_nothing_without_a_fragment(asked):
    checked = asked("fragment-missing", fragment("intro"))
    assert checked.findings == checked.passed == checked.skipped == ()
