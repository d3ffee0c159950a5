"""The S rules that ask about markers and notes, from Markdown to an outcome."""

import pytest

from verifier.model import Source
from verifier.readers import markdown


@pytest.fixture
def outcomes(ask, make_run):
    def outcomes(rule, text):
        checked = ask(rule, make_run(documents=[markdown.read(Source("a.md", text.encode()))]))
        assert checked.skipped == ()
        return [f.message for f in checked.findings], len(checked.passed)

    return outcomes


def places(ask, make_run, rule, text):
    """Return the words of the text at which the findings of a rule point."""
    checked = ask(rule, make_run(documents=[markdown.read(Source("a.md", text.encode()))]))
    return [f.span.of(text) for f in checked.findings]


NOTE = "\n\n[^1]: Rich, *Diary*.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "She called it “a triumph of hope over experience”.",
        "The survey found 41 areas.",
        "Turnout was 62%.",
        "The minister said so.",
        "According to the ministry, nothing happened.",
    ],
)
def test_a_checkable_claim_wants_a_note(outcomes, sentence):
    findings, passed = outcomes("unsourced-statement", sentence + "\n")
    assert len(findings) == 1
    assert passed == 0


def test_a_claim_with_a_note_is_sourced(outcomes):
    assert outcomes("unsourced-statement", "The survey found 41 areas.[^1]" + NOTE) == ([], 1)


def test_a_claim_with_a_link_is_sourced(outcomes):
    text = "The survey found [41 areas](https://survey.example/results).\n"
    assert outcomes("unsourced-statement", text) == ([], 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "The river is long.",
        "The border war began in 1974.",
        "It was signed on 4 December 1997.",
        "They called it “home”.",
    ],
)
def test_a_plain_sentence_wants_no_note(outcomes, sentence):
    assert outcomes("unsourced-statement", sentence + "\n") == ([], 0)


def test_a_marker_needs_its_note(ask, make_run, outcomes):
    text = "It rained.[^7]\n\nIt snowed.[^1]" + NOTE
    findings, passed = outcomes("marker-without-note", text)
    assert findings == ["The marker 7 has no note. Restore the note or correct the number."]
    assert passed == 1
    assert places(ask, make_run, "marker-without-note", text) == ["[^7]"]


def test_a_statement_without_marker_is_not_asked_for_its_note(outcomes):
    assert outcomes("marker-without-note", "It rained.\n") == ([], 0)


def test_a_note_needs_its_marker(outcomes):
    text = "It rained.[^1]\n\n[^1]: Rich, *Diary*.\n[^2]: Poor, *Letters*.\n"
    findings, passed = outcomes("note-without-marker", text)
    assert len(findings) == 1
    assert "note 2" in findings[0]
    assert passed == 1


def test_an_inline_note_cannot_lose_its_marker(outcomes):
    assert outcomes("note-without-marker", "It rained.^[Rich, *Diary*.]\n") == ([], 0)


def test_a_number_is_given_to_one_note_only(outcomes):
    text = "It rained.[^1]\n\n[^1]: Rich, *Diary*.\n\n[^1]: Poor, *Letters*.\n"
    findings, passed = outcomes("duplicate-note", text)
    assert findings == ["A note 1 stands already in line 3. Number the notes anew."]
    assert passed == 0


def test_different_numbers_are_no_duplicates(outcomes):
    text = "It rained.[^1] It snowed.[^2]\n\n[^1]: Rich.\n[^2]: Poor.\n"
    assert outcomes("duplicate-note", text) == ([], 1)


def test_notes_may_begin_again_with_a_chapter(outcomes):
    text = (
        "# One\n\nA.[^1] B.[^2]\n\n[^1]: Rich.\n[^2]: Poor.\n\n"
        "# Two\n\nC.[^1] D.[^2]\n\n[^1]: Reed.\n[^2]: Aro.\n"
    )
    assert outcomes("duplicate-note", text) == ([], 1)


def test_a_document_without_notes_is_not_asked_for_doubles(outcomes):
    assert outcomes("duplicate-note", "It rained.\n") == ([], 0)


def test_markers_rise_through_the_text(outcomes):
    text = "It rained.[^2] It snowed.[^1]\n\n[^1]: Rich.\n[^2]: Poor.\n"
    findings, passed = outcomes("note-out-of-order", text)
    assert len(findings) == 1
    assert findings[0].startswith("Marker 2 is out of order: it stands before 1.")
    assert passed == 0


def numbered(*numbers):
    words = " ".join(f"It rained {n} times.[^{n}]" for n in numbers)
    return words + "\n\n" + "\n".join(f"[^{n}]: Rich {n}." for n in sorted(set(numbers))) + "\n"


def test_one_number_too_early_is_one_finding(outcomes):
    findings, _ = outcomes("note-out-of-order", numbered(1, 9, 2, 3, 4, 5, 6))
    assert len(findings) == 1
    assert findings[0].startswith("Marker 9 is out of order: it stands after 1 and before 2.")


def test_a_text_without_any_order_is_one_finding(outcomes):
    findings, _ = outcomes("note-out-of-order", numbered(9, 8, 7, 6, 5, 4, 3, 2, 1))
    assert len(findings) == 1
    assert findings[0].startswith("8 of 9 markers are out of order")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A.[^1] B.[^2] C.[^1]\n\n[^1]: Rich.\n[^2]: Poor.\n", id="cited again"),
        pytest.param("A.[^1] B.[^2]\n\n[^2]: Poor.\n[^1]: Rich.\n", id="definitions anywhere"),
    ],
)
def test_order_is_that_of_first_markers(outcomes, text):
    assert outcomes("note-out-of-order", text) == ([], 1)


def test_named_markers_have_no_order(outcomes):
    text = "A.[^b] B.[^a]\n\n[^a]: Rich.\n[^b]: Poor.\n"
    assert outcomes("note-out-of-order", text) == ([], 0)


def test_a_note_has_words(outcomes):
    text = "It rained.[^1] It snowed.[^2]\n\n[^1]: \n[^2]: Ibid.\n"
    findings, passed = outcomes("empty-note", text)
    assert findings == ["Note 1 is empty. Write it, or delete it and its marker."]
    assert passed == 1


def test_a_link_is_never_empty(outcomes):
    assert outcomes("empty-note", "See [it](https://a.example/).\n") == ([], 0)


def test_a_quotation_is_closed(outcomes):
    text = "He said that “the mines will be removed.\n\nNobody answered.\n"
    findings, passed = outcomes("unbalanced-quotation", text)
    assert len(findings) == 1
    assert "the mines will be" in findings[0]
    assert passed == 0


def test_closed_quotations_pass(outcomes):
    assert outcomes("unbalanced-quotation", "He said “it is over” to them.\n") == ([], 1)


def test_without_quotation_nothing_is_asked(outcomes):
    assert outcomes("unbalanced-quotation", "The boys’ boat isn’t here.\n") == ([], 0)
