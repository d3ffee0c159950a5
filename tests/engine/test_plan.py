"""What is asked next follows from what the rules need, and from nothing else."""

import time
from types import ModuleType

import pytest
from attrs import evolve

from verifier.engine.plan import addresses, expectations, plan
from verifier.model import (
    Document,
    Expectation,
    Need,
    Note,
    Passed,
    Quotation,
    Request,
    Run,
    RunFacts,
    Severity,
    Statement,
)
from verifier.references.model import Citation, Name, Reference
from verifier.registry import Rule
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

URL = "https://news.example.org/a"
HERE = Span(0, 1)


def rule(subject: str, need: object) -> Rule:
    module = ModuleType("a_rule")
    module.CODE, module.SEVERITY, module.PASSES = "X001", Severity.NOTE, "It passes"
    module.needs = need if callable(need) else lambda _: need
    setattr(module, f"check_{subject}", lambda _: [Passed()])
    return Rule("a-rule", module)


def a_run(*references: Reference, quotation: bool = False, worded: Reference | None = None) -> Run:
    """One statement, whose one note cites all the references."""
    citations = tuple(
        Citation(f"n1c{n}", "words", HERE, r.type, worded=worded, reference=r.key)
        for n, r in enumerate(references, 1)
    )
    note = Note("n1", "1", "footnote", Excerpt.whole("words"), HERE, citations)
    quotations = (Quotation("q", 0, 1, HERE),) if quotation else ()
    statement = Statement(
        "s1", Excerpt.whole("Words."), HERE, notes=("1",), note_ids=("n1",), quotations=quotations
    )
    document = Document("a.txt", "plain", "prose", "", statements=(statement,), notes=(note,))
    return Run(RunFacts("2026-01-01"), (document,), references)


ONE = Reference("one", "webpage", title="A Title", URL=URL + "#part")


def test_an_address_is_asked_without_its_fragment_and_for_the_largest_need():
    rules = [rule("reference", Need.STATUS), rule("citation", Need.METADATA)]
    (request,) = plan(a_run(ONE), rules)
    assert (request.url, request.need, request.role) == (URL, Need.METADATA, "cited")


@pytest.mark.parametrize(
    "subject", ["statement", "note", "citation", "reference", "document", "run"]
)
def test_a_rule_over_any_subject_is_heard(subject):
    assert [r.need for r in plan(a_run(ONE), [rule(subject, Need.STATUS)])] == [Need.STATUS]


def test_a_quotation_asks_for_text_and_no_quotation_does_not():
    def need(subject):
        return Need.TEXT if subject.statement.quotations else Need.NOTHING

    assert plan(a_run(ONE), [rule("statement", need)]) == []
    assert plan(a_run(ONE, quotation=True), [rule("statement", need)])[0].need == Need.TEXT


def test_nothing_is_asked_that_no_rule_needs():
    assert plan(a_run(ONE), [rule("reference", Need.NOTHING)]) == []
    assert plan(a_run(ONE), []) == []


def test_the_archived_copy_that_a_citation_gives_is_asked_too():
    archived = evolve(ONE, archive_url="https://archive.example/1/" + URL)
    urls = [r.url for r in plan(a_run(archived), [rule("reference", Need.STATUS)])]
    assert urls == [URL, "https://archive.example/1/" + URL]


def test_an_address_is_asked_once_for_all_its_sources():
    two = evolve(ONE, key="two", title="Another Title", URL=URL)
    needs = {"one": Need.STATUS, "two": Need.TEXT}
    (request,) = plan(a_run(ONE, two), [rule("reference", lambda s: needs[s.reference.key])])
    assert request.need == Need.TEXT
    assert {e.title for e in request.expected} == {"A Title", "Another Title"}


def test_what_was_asked_is_not_asked_again():
    assert plan(a_run(ONE), [rule("reference", Need.STATUS)], [Request(URL).key]) == []


def test_nothing_is_asked_offline_and_nothing_that_is_excluded():
    rules = [rule("reference", Need.STATUS)]
    assert plan(a_run(ONE), rules, offline=True) == []
    assert plan(a_run(ONE), rules, exclude_url=["^https://news[.]"]) == []
    assert len(plan(a_run(ONE), rules, exclude_url=["^http://news[.]"])) == 1


@pytest.mark.parametrize("url", ["", "mailto:a@example.org", "ftp://h/a", "doi:10.1/x", "urn:x"])
def test_only_addresses_of_pages_are_asked(url):
    assert plan(a_run(evolve(ONE, URL=url)), [rule("reference", Need.STATUS)]) == []


def test_a_malformed_address_of_a_page_has_an_answer_too():
    assert list(addresses(evolve(ONE, URL="http:///a"))) == ["http:///a"]


def test_expectations_are_those_of_the_record_and_of_each_wording():
    author = Name(family="Vogel", given="Ann")
    worded = Reference("", "webpage", title="A Short Title", author=(author,))
    expected = expectations(a_run(ONE, worded=worded))
    assert expected == {
        URL: (Expectation("A Title"), Expectation("A Short Title", names=("Vogel",)))
    }


def test_a_long_document_is_planned_in_no_time():
    many = [evolve(ONE, key=f"r{n}", URL=f"{URL}/{n}") for n in range(4000)]
    rules = [rule("reference", Need.STATUS)]
    first = plan(a_run(*many), rules)
    start = time.process_time()
    assert plan(a_run(*many), rules, [request.key for request in first]) == []
    assert time.process_time() - start < 1.0
