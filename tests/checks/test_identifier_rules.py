"""The I rules that ask for the form of an identifier."""

import pytest


@pytest.fixture
def in_file(ask, make_run, make_bibliography):
    """Return (message, words pointed at) of each finding about a reference file, and the passes."""

    def in_file(rule, text):
        checked = ask(rule, make_run(documents=[make_bibliography(text)]))
        return [(f.message, f.span.of(text)) for f in checked.findings], len(checked.passed)

    return in_file


@pytest.fixture
def in_note(ask, make_run, make_prose, cited, make_reference):
    def in_note(rule, words, **variables):
        reference = make_reference(type="book", **variables)
        document = make_prose("It rained.", cited(words, reference))
        checked = ask(rule, make_run(documents=[document], references=[reference]))
        return [f.span.of(document.text) for f in checked.findings], len(checked.passed)

    return in_note


@pytest.mark.parametrize(
    ("rule", "field", "good", "bad"),
    [
        ("invalid-doi", "doi", "{10.1000/182}", "{10.12/x}"),
        ("invalid-doi", "DOI", "{https://doi.org/10.1000/a\\_b}", "{https://doi.org/abc}"),
        ("invalid-isbn", "isbn", "{978-0-306-40615-7}", "{978-0-306-40615-8}"),
        ("invalid-isbn", "isbn", "{0306406152 9780306406157}", '"03064061525"'),
        ("invalid-isbn", "isbn", "{ISBN 0-306-40615-2 (pbk), 978-0-306-40615-7}", "{0378-5955}"),
        ("invalid-issn", "issn", "{0378-5955, 2434-561X}", "{0378-5954}"),
        ("invalid-issn", "issn", "{ISSN 0378-5955}", "{978-0-306-40615-7}"),
    ],
)
def test_an_identifier_of_an_entry_is_judged_and_pointed_at(in_file, rule, field, good, bad):
    findings, passed = in_file(rule, f"@book{{a, {field} = {good}}} @book{{b, {field} = {bad}}}")
    assert [words for _, words in findings] == [bad]
    assert passed == 1


@pytest.mark.parametrize("rule", ["invalid-doi", "invalid-isbn", "invalid-issn"])
def test_without_an_identifier_there_is_nothing_to_ask(in_file, in_note, rule):
    assert in_file(rule, "@book{a, title={T}}") == ([], 0)
    assert in_note(rule, "Velasco, Tides.") == ([], 0)


def test_an_identifier_of_a_note_is_judged(in_note):
    assert in_note("invalid-doi", "Tides", DOI="10.1000/182") == ([], 1)
    assert in_note("invalid-isbn", "Tides", ISBN="0-306-40615-3") == (["Tides"], 0)
    assert in_note("invalid-isbn", "Tides", ISBN="0-306-40615-2") == ([], 1)
    assert in_note("invalid-issn", "Tides", ISSN="0378-5954") == (["Tides"], 0)


@pytest.mark.parametrize(
    ("words", "pointed"),
    [
        ("Velasco, Tides, doi:10.12/orsk.", ["10.12/orsk"]),
        ("Velasco, Tides, DOI 10/orsk", ["10/orsk"]),
        ("Velasco, Tides (https://doi.org/orsk.2004).", ["orsk.2004"]),
        ("Velasco, How doi works.", []),
        ("Velasco, Tides, doi: none", []),
    ],
)
def test_what_a_note_calls_a_doi_is_judged(in_note, words, pointed):
    assert in_note("invalid-doi", words) == (pointed, 0)


def test_a_doi_inside_a_wrong_one_is_proposed(ask, make_run, make_bibliography):
    document = make_bibliography("@book{a, doi = {see 10.1000/182}}")
    (finding,) = ask("invalid-doi", make_run(documents=[document])).findings
    assert finding.suggestion == "10.1000/182"
    assert "Do you mean 10.1000/182?" in finding.message


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("0378-5955", "is an ISSN"),
        ("0306406", "has 7 characters"),
        ("9770306406157", "does not begin with 978 or 979"),
        ("0-306-40615-3", "The check digit of ISBN 0-306-40615-3 is wrong"),
    ],
)
def test_an_isbn_is_told_why_it_is_wrong(in_file, value, says):
    ((message, _),), _ = in_file("invalid-isbn", f"@book{{a, isbn = {{{value}}}}}")
    assert says in message
