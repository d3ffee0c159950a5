"""Quotations of a run: which source decides, and when nothing can be said."""

from verifier.compare.quotations import quotations
from verifier.compare.run import compare
from verifier.model import Evidence, Problem

A, B, COPY = "https://a.example/a", "https://b.example/b", "https://archive.example/a"
SAID = "She wrote that “the eastern mole will not survive another winter” at sea."
HAS = "It was plain that the eastern mole will not survive another winter, she wrote. " * 2
HAS_NOT = (
    "The board met in June and spoke of the fishermen and their letters, as it often did. " * 3
)
ALTERS = "It was plain that the eastern mole will survive another winter, she wrote to him. " * 2


def only(run):
    (found,) = list(quotations(run))
    return found


def test_words_that_stand_in_any_cited_source_are_found(make_source_run):
    found = only(make_source_run(SAID, {A: ("A", HAS_NOT), B: ("B", HAS)}))
    assert (found.match, found.reference, found.evidence) == ("found", "b", (B, "cited", None))
    assert found.passage.text == "the eastern mole will not survive another winter"
    assert HAS[found.passage.start : found.passage.end] == found.passage.text
    assert found.citation == "n2c1"
    assert SAID[found.span.start : found.span.end] == found.said


def test_words_that_stand_nowhere_are_not_found(make_source_run):
    found = only(make_source_run(SAID, {A: ("A", HAS_NOT)}))
    assert (found.match, found.confidence, found.flags) == ("not-found", "high", ())


def test_a_changed_passage_is_shown_with_its_difference(make_source_run):
    found = only(make_source_run(SAID, {A: ("A", ALTERS)}))
    assert (found.match, found.confidence) == ("altered", "high")
    assert ("-", "not") in found.diff


def test_an_archived_copy_that_has_the_words_is_another_version(make_source_run):
    pages = {A: ("A", ALTERS), COPY: ("A", HAS)}
    found = only(make_source_run(SAID, pages, archives={A: COPY}))
    assert (found.match, found.evidence[0]) == ("other-version", COPY)


def test_an_archived_copy_stands_for_a_dead_page(make_source_run):
    pages = {A: Evidence(A, status=404, final_url=A), COPY: ("A", HAS)}
    found = only(make_source_run(SAID, pages, archives={A: COPY}))
    assert (found.match, found.flags) == ("found", ("archived",))


def test_words_of_another_source_of_the_document_are_told(make_source_run):
    pages = {A: ("A", HAS_NOT), B: ("B", HAS)}
    found = only(make_source_run(SAID, pages, uncited=[B]))
    assert (found.match, found.reference) == ("other-document", "b")


def test_an_unread_source_makes_a_missing_quotation_less_sure(make_source_run):
    pages = {A: ("A", HAS_NOT), B: Evidence(B, status=403, final_url=B)}
    found = only(make_source_run(SAID, pages))
    assert (found.match, found.confidence) == ("not-found", "low")
    assert "sources-unread" in found.flags


def test_a_book_beside_a_page_is_an_unread_source(make_source_run):
    found = only(make_source_run(SAID, {A: ("A", HAS_NOT)}, paper=1))
    assert "sources-unread" in found.flags


def test_pages_that_could_not_be_read_settle_nothing(make_source_run):
    for evidence, reason in (
        (Evidence(A, status=403, final_url=A), "blocked"),
        (Evidence(A, status=404, final_url=A), "unreachable"),
        (Evidence(A, problem=Problem("timeout")), "timeout"),
        (Evidence(A, problem=Problem("offline")), "offline"),
        (Evidence(A, problem=Problem("budget")), "budget"),
        (Evidence(A, status=200, final_url=A, media_type="application/pdf", characters=0),
         "no-text"),
    ):  # fmt: skip
        found = only(make_source_run(SAID, {A: evidence}))
        assert (found.match, found.reason) == ("uncheckable", reason)


def test_a_page_cut_short_settles_nothing(make_source_run):
    found = only(make_source_run(SAID, {A: ("A", HAS_NOT)}, truncated=True))
    assert (found.match, found.reason) == ("uncheckable", "truncated")


def test_a_page_in_another_language_settles_nothing(make_source_run):
    text = (
        "Der Hafenrat trat im Juni zusammen, und die Fischer der Inseln klagten mit den Booten. "
        * 3
    )
    found = only(make_source_run(SAID, {A: ("A", text)}))
    assert (found.match, found.reason) == ("uncheckable", "language")


def test_nothing_is_said_where_nothing_was_asked(make_source_run):
    assert list(quotations(make_source_run(SAID, {}, paper=1))) == []
    unasked = {A: Evidence(A, status=200, final_url=A)}
    assert list(quotations(make_source_run(SAID, unasked))) == []


def test_two_or_three_words_are_compared_only_where_somebody_said_them(make_source_run):
    sentence = "They called it “a mad plan” then."
    pages = {A: ("A", "It was a mad plan from the beginning, and everybody knew it.")}
    assert list(quotations(make_source_run(sentence, pages))) == []
    found = only(make_source_run(sentence, pages, attributed=True))
    assert (found.match, found.confidence) == ("found", "low")


def test_a_quoted_title_stands_in_the_title(make_source_run):
    sentence = "See “The Slow Death of the Eastern Mole” for more."
    found = only(make_source_run(sentence, {A: ("The slow death of the eastern mole", HAS_NOT)}))
    assert found.match == "found"


def test_comparisons_are_numbered(make_source_run):
    compared = compare(make_source_run(SAID, {A: ("A", HAS)}))
    assert [c.id for c in compared] == [f"c{n}" for n in range(1, len(compared) + 1)]
    assert compared[0].kind == "quotation"
