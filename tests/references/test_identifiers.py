import pytest

from verifier.references.identifiers import (
    arxiv_in,
    doi_in,
    isbn13,
    isbn_in,
    issn_in,
    normal_doi,
    valid_doi,
    valid_isbn,
    valid_issn,
)


@pytest.mark.parametrize(
    "text",
    [
        "10.1000/182",
        "10.1016/S0140-6736(13)61234-5",
        "10.1002/(SICI)1097-4679(199710)53:6<587::AID-JCLP7>3.0.CO;2-#",
        "10.1000.10/123456",
        "https://doi.org/10.5281/zenodo.1234567",
        "doi:10.1000/182",
    ],
)
def test_a_well_formed_doi_is_valid(text):
    assert valid_doi(text)


@pytest.mark.parametrize(
    "text",
    ["", "10.1000", "10.1000/", "10.12/abc", "11.1000/182", "10.1000/a b", "10.1000..1/a",
     "10.1000/\x00a", "http://example.org/10.1000/182"],
)  # fmt: skip
def test_anything_else_is_no_doi(text):
    assert not valid_doi(text)


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("see https://doi.org/10.1000/182.", "10.1000/182"),
        ("(doi:10.1000/xyz(12)3)", "10.1000/xyz(12)3"),
        ("DOI 10.1000/ABC, accessed", "10.1000/ABC"),
        ("“10.1000/abc”", "10.1000/abc"),
        ("https://doi.org/10.1000/abc?via=hub", "10.1000/abc"),
        ("https://doi.org/10.1002%2Fabc", "10.1002/abc"),
        ("https://doi.org/10.1002/a%28b%29", "10.1002/a(b)"),
        ('<a href="https://doi.org/10.1000/abc">x</a>', "10.1000/abc"),
        ("10.1000/abc</a>", "10.1000/abc"),
        ("version 110.1000/12", None),
        ("no doi here", None),
    ],
)
def test_a_doi_is_found_without_the_punctuation_around_it(text, doi):
    assert doi_in(text) == doi


def test_the_normal_form_of_a_doi_has_no_case_and_no_prefix():
    assert normal_doi("https://dx.doi.org/10.1000/ABC.") == "10.1000/abc"
    assert normal_doi("nothing") == ""


@pytest.mark.parametrize(
    "text",
    ["0-306-40615-2", "0306406152", "080442957X", "978-0-306-40615-7", "978 0 306 40615 7",
     "ISBN 978-0-306-40615-7", "ISBN-13: 9780306406157", "978‑0‑306‑40615‑7"],
)  # fmt: skip
def test_an_isbn_with_its_check_digit_is_valid(text):
    assert valid_isbn(text)


@pytest.mark.parametrize(
    "text", ["0-306-40615-3", "978-0-306-40615-8", "9770306406157", "X306406152", "", "٠306406152"]
)
def test_a_wrong_check_digit_makes_an_isbn_invalid(text):
    assert not valid_isbn(text)


@pytest.mark.parametrize(
    ("text", "isbn"),
    [
        ("London 1990, ISBN 0-306-40615-2, p. 3", "0-306-40615-2"),
        ("ISBN: 0-306-40615-3.", "0-306-40615-3"),
        ("ISBN 978 0 306 40615 7 2013", "978 0 306 40615 7"),
        ("978-0-306-40615-7", "978-0-306-40615-7"),
        ("call 978-0-306-40615-8", None),
        ("ISBN unknown", None),
        ("ISBN-10 080442957x", "080442957x"),
    ],
)
def test_an_isbn_is_found_as_printed(text, isbn):
    assert isbn_in(text) == isbn


def test_both_lengths_of_an_isbn_have_one_form():
    assert isbn13("0-306-40615-2") == "9780306406157" == isbn13("978-0-306-40615-7")
    assert isbn13("0-306-40615-3") is None


def test_an_issn_is_judged_by_its_check_digit():
    assert valid_issn("0378-5955")
    assert valid_issn("ISSN 2434-561x")
    assert not valid_issn("0378-5954")
    assert not valid_issn("0378-595")
    assert not valid_issn("")
    assert issn_in("ISSN (online): 0378-5954, vol. 3") == "0378-5954"
    assert issn_in("0378-5955") is None


@pytest.mark.parametrize(
    ("text", "arxiv"),
    [
        ("arXiv:1501.00001v2 [cs]", "1501.00001v2"),
        ("https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001"),
        ("doi:10.48550/arXiv.2101.00001", "2101.00001"),
        ("arXiv: math.GT/0309136", "math.GT/0309136"),
        ("1501.00001", None),
        ("arXiv 15.3", None),
    ],
)
def test_an_arxiv_identifier_is_believed_after_its_name(text, arxiv):
    assert arxiv_in(text) == arxiv


def test_lexers_are_linear():
    text = "10.1000/(" * 20_000 + "ISBN " * 20_000 + "arxiv:" * 20_000
    assert doi_in(text)
    assert isbn_in(text) is None
    assert arxiv_in(text) is None
