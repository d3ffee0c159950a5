"""The R rules, asked of small runs."""

import pytest
from attrs import evolve

from verifier.references.bibtex import from_entry
from verifier.references.model import FieldSpan, Name
from verifier.text.span import Span


@pytest.fixture
def in_file(ask, make_run, make_bibliography):
    """Return (message, words pointed at) of each finding about a reference file, and the passes."""

    def in_file(rule, text):
        document = make_bibliography(text)
        references = [from_entry(e) for e in document.entries if e.key and not e.problem]
        checked = ask(rule, make_run(documents=[document], references=references))
        return [(f.message, f.span.of(text)) for f in checked.findings], len(checked.passed)

    return in_file


@pytest.fixture
def in_notes(ask, make_run, make_prose, cited):
    """Return what a rule yields about a document whose notes cite `references`, one a note."""

    def in_notes(rule, *references, words="Words of the note", **citation):
        notes = [cited(words, reference, **citation) for reference in references]
        document = make_prose("It rained.", *notes)
        unique = list({r.key: r for r in references}.values())
        return ask(rule, make_run(documents=[document], references=unique))

    return in_notes


# unparsed-citation


def test_unparsed_citation_is_told_with_its_words(in_notes, make_reference):
    checked = in_notes("unparsed-citation", make_reference(type="document"), confidence=0.3)
    (finding,) = checked.findings
    assert "“Words of the note”" in finding.message
    assert (finding.code, finding.confidence, finding.note) == ("R201", "low", "1")


@pytest.mark.parametrize(
    "variables",
    [{"title": "T"}, {"URL": "https://a.example"}, {"number": "A/RES/1"}, {"DOI": "10.1000/1"},
     {"author": (Name(family="A"),)}, {"container_title": "Post"}, {"archive": "State Archive"},
     {"type": "interview"}],
)  # fmt: skip
def test_a_citation_that_names_a_source_is_parsed(in_notes, make_reference, variables):
    checked = in_notes("unparsed-citation", make_reference(**{"type": "document"} | variables))
    assert (len(checked.findings), len(checked.passed)) == (0, 1)


@pytest.mark.parametrize("kind", ["short-form", "commentary"])
def test_short_forms_and_commentary_are_not_asked_for_a_source(in_notes, make_reference, kind):
    checked = in_notes("unparsed-citation", make_reference(type="document"), type=kind)
    assert (checked.findings, checked.passed) == ((), ())


def test_a_broken_entry_is_an_error_where_it_stands(ask, make_run, make_bibliography):
    document = make_bibliography("@book{good, title={x}}\n@book{bad, title={y},\n")
    checked = ask("unparsed-citation", make_run(documents=[document]))
    (finding,) = checked.findings
    assert finding.message == (
        "The entry bad could not be read whole: the entry is never closed. BibTeX stumbles here "
        "too; mend it."
    )
    assert (finding.severity, finding.span.of(document.text)) == ("error", "bad")
    assert [passed.reference for passed in checked.passed] == ["good"]


# missing-field


def test_missing_field_names_what_is_missing_and_why(in_notes, make_reference):
    chapter = make_reference(type="chapter", title="Tides", publisher="Quay", page="3-9")
    checked = in_notes("missing-field", chapter)
    (finding,) = checked.findings
    assert finding.message == (
        "“Tides”, cited as a chapter of a book, names no title of the book it stands in (where to "
        "look) and no date (which issue or edition it is). Add them."
    )
    assert (finding.code, finding.note_id, finding.reference) == ("R202", "n1", "smith2013")


@pytest.mark.parametrize(
    "variables",
    [
        {"type": "article-newspaper", "container_title": "Post", "issued": "2013-05-03"},
        {"type": "book", "title": "Tides", "issued": "2004"},
        {"type": "webpage", "URL": "https://a.example"},
        {"type": "report", "number": "A/RES/1"},
        {"type": "legal_case", "title": "A v B"},
    ],
)
def test_a_source_with_what_its_type_needs_passes(in_notes, make_reference, variables):
    checked = in_notes("missing-field", make_reference(**variables))
    assert (len(checked.findings), len(checked.passed)) == (0, 1)


@pytest.mark.parametrize(
    "kind", ["interview", "personal_communication", "document", "event", "speech", "hearing"]
)
def test_what_needs_nothing_is_not_asked(in_notes, make_reference, kind):
    checked = in_notes("missing-field", make_reference(type=kind))
    assert (checked.findings, checked.passed) == ((), ())


def test_an_author_who_says_that_there_is_no_date_is_believed(in_notes, make_reference):
    book = make_reference(type="book", title="Tides", publisher="Quay", publisher_place="Sellen")
    assert in_notes("missing-field", book, words="Velasco, Tides, n.d.").findings == ()
    assert len(in_notes("missing-field", book, words="Velasco, Tides").findings) == 1


def test_a_remark_that_looks_like_a_book_is_not_asked_for_its_date(in_notes, make_reference):
    remark = make_reference(type="book", title="a kind of small boat")
    checked = in_notes("missing-field", remark, words="Velasco, a kind of small boat")
    assert (checked.findings, checked.passed) == ((), ())


def test_a_hyperlink_needs_only_its_address(ask, make_run, make_prose, cited, make_reference):
    page = make_reference(type="article-newspaper", URL="https://a.example")
    document = make_prose("It rained.", cited("https://a.example", page))
    linked = evolve(document, notes=(evolve(document.notes[0], kind="link"),))
    checked = ask("missing-field", make_run(documents=[linked], references=[page]))
    assert (checked.findings, checked.passed) == ((), ())


def test_entries_are_asked_for_more_and_pointed_at(in_file):
    findings, passed = in_file(
        "missing-field",
        "@article{a, title={T}, journal={J}, year=1999}\n"
        "@book{b, title={T}, author={A}, year={in press}, publisher={P}}\n"
        "@misc{c, title={T}}",
    )
    assert [(words, "no author" in message) for message, words in findings] == [("a", True)]
    assert passed == 1


# duplicate-reference


@pytest.mark.parametrize(
    ("first", "second", "pointed"),
    [
        ("@book{a, title={One}}", "@book{A, title={Two}}", "A"),
        ("@book{a, doi={10.1000/X}}", "@misc{b, doi={https://doi.org/10.1000/x}}",
         "{https://doi.org/10.1000/x}"),
        ("@book{a, title={On {It}}, isbn={0-306-40615-2}}",
         "@book{b, title={on it}, isbn={978-0-306-40615-7}}", "{978-0-306-40615-7}"),
        ("@misc{a, title={It}, url={http://a.example/x/}}",
         "@misc{b, title={It}, url={https://a.example/x}}", "{https://a.example/x}"),
        ("@misc{a, eprint={1501.00001}}", "@misc{b, eprint={1501.00001}}", "{1501.00001}"),
        ("@misc{a, author={Velasco, H.}, title={Tides of Orsk}, year=2004}",
         "@book{b, author={Velasco, H.}, title={{Tides} of Orsk}, year={2004}}",
         "{{Tides} of Orsk}"),
    ],
)  # fmt: skip
def test_duplicate_reference_points_at_what_is_the_same(in_file, first, second, pointed):
    findings, passed = in_file("duplicate-reference", first + "\n" + second)
    ((message, words),) = findings
    assert (words, passed) == (pointed, 1)
    assert "line 1" in message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("@book{a, title={One}}", "@book{b, title={One}}"),
        ("@incollection{a, title={One}, isbn={0-306-40615-2}}",
         "@incollection{b, title={Two}, isbn={0-306-40615-2}}"),
        ("@misc{a, title={One}, url={http://a.example}}",
         "@misc{b, title={Two}, url={http://a.example}}"),
        ("@article{a, author={V}, title={Notes of the Month}, year=2004, number=1}",
         "@article{b, author={V}, title={Notes of the Month}, year=2004, number=2}"),
    ],
)  # fmt: skip
def test_different_sources_are_no_duplicates(in_file, first, second):
    assert in_file("duplicate-reference", first + second) == ([], 2)


def test_a_document_without_entries_has_no_duplicates(ask, make_run, make_prose):
    checked = ask("duplicate-reference", make_run(documents=[make_prose("It rained.")]))
    assert (checked.findings, checked.passed) == ((), ())


def test_repeated_keys_are_told_even_of_broken_entries(in_file):
    findings, _ = in_file("duplicate-reference", "@book{a, title={x}}\n@book{a, title {y}}")
    assert len(findings) == 1


# conflicting-reference


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        ({"issued": "2013-05-03"}, {"issued": "2013-03-05"}, "date"),
        ({"author": (Name(family="Oriel"),)}, {"author": (Name(family="Marrek"),)}, "author"),
        ({"title": "Quay reopens after flood"}, {"title": "Ministers resign"}, "title"),
    ],
)
def test_conflicting_reference_points_at_the_later_note(in_notes, make_reference, one, two, said):
    checked = in_notes(
        "conflicting-reference", make_reference("k", **one), make_reference("k", **two)
    )
    (finding,) = checked.findings
    assert finding.message.startswith(f"The {said} of this source is ")
    assert "in note 1" in finding.message
    assert (finding.note, finding.citation, finding.statements) == ("2", "n2c1", ("0123456789ab",))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"issued": "2013-05-03"}, {"issued": "2013"}),
        ({"author": (Name(family="Musayelian"),)}, {"author": (Name(family="Musaelyan"),)}),
        ({"author": (Name(family="Oriel"), Name(family="Ro"))}, {"author": (Name(literal="Ro"),)}),
        ({"title": "Quay reopens: a report"}, {"title": "Quay Reopens"}),
        ({"title": "Quay reopens"}, {"issued": "2013"}),
    ],
)
def test_wordings_that_agree_pass(in_notes, make_reference, one, two):
    checked = in_notes(
        "conflicting-reference", make_reference("k", **one), make_reference("k", **two)
    )
    assert (len(checked.findings), len(checked.passed)) == (0, 1)


def test_a_source_that_is_cited_once_conflicts_with_nothing(in_notes, make_reference):
    checked = in_notes("conflicting-reference", make_reference(issued="2013"))
    assert (checked.findings, checked.passed) == ((), ())


def test_a_conflict_is_told_in_the_authors_words(ask, make_run, make_prose, cited, make_reference):
    one, two = make_reference("k", issued="2013-05-03"), make_reference("k", issued="2013-03-05")
    document = make_prose(
        "It rained.",
        cited("3 May 2013", one, fields={"issued": FieldSpan(Span(0, 10))}),
        cited("5 March 2013", two, fields={"issued": FieldSpan(Span(0, 12))}),
    )
    (finding,) = ask(
        "conflicting-reference", make_run(documents=[document], references=[one])
    ).findings
    assert "“5 March 2013” here and “3 May 2013” in note 1" in finding.message
    assert finding.span.of(document.text) == "5 March 2013"


# reversed-pages


def test_reversed_pages_are_told_in_entries_and_notes(in_file, in_notes, make_reference):
    ((message, words),), passed = in_file(
        "reversed-pages", "@book{a, pages = {231--213}} @book{b, pages={123--9}} @book{c}"
    )
    assert (words, passed) == ("{231--213}", 1)
    assert message.startswith("The pages 231–213 run backward.")
    checked = in_notes("reversed-pages", make_reference(page="231-213"))
    assert [f.note for f in checked.findings] == ["1"]
    assert checked.findings[0].statements == ("0123456789ab",)


def test_pages_that_run_forward_pass_and_no_pages_are_not_asked(in_notes, make_reference):
    assert len(in_notes("reversed-pages", make_reference(page="12-19")).passed) == 1
    assert in_notes("reversed-pages", make_reference(page="xii")).passed == ()
    assert in_notes("reversed-pages", make_reference()).passed == ()
