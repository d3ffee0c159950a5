from pathlib import Path

import pytest

from verifier.references import csl

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "csl-types.md"
CSL_1_0_2 = set(
    """
article article-journal article-magazine article-newspaper bill book broadcast chapter classic
collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
interview legal_case legislation manuscript map motion_picture musical_score pamphlet
paper-conference patent performance periodical personal_communication post post-weblog regulation
report review review-book software song speech standard thesis treaty webpage
""".split()
)


def test_every_type_of_csl_1_0_2_has_a_row():
    assert sorted(row.csl for row in csl.ROWS) == sorted(CSL_1_0_2)


def test_the_page_in_the_docs_is_the_table():
    assert PAGE.read_text(encoding="utf-8") == csl.page()


@pytest.mark.parametrize("row", csl.ROWS, ids=lambda row: row.csl)
def test_a_type_comes_back_from_its_entry_type_and_subtype(row):
    for entry in (row.bibtex, row.biblatex):
        assert csl.csl_type(entry, csl.SUBTYPE_OF.get(row.csl, row.csl)) == row.csl


@pytest.mark.parametrize("row", csl.ROWS, ids=lambda row: row.csl)
def test_every_entry_type_that_is_written_is_read(row):
    assert row.bibtex in csl.BACK
    assert row.biblatex in csl.BACK


def test_every_entry_type_is_read_as_a_type_of_csl():
    assert set(csl.BACK.values()) <= CSL_1_0_2
    assert set(csl.ALIASES.values()) <= CSL_1_0_2
    assert set(csl.SUBTYPES.values()) <= CSL_1_0_2


@pytest.mark.parametrize(
    ("entry", "subtype", "url", "kind"),
    [
        ("Misc", "", True, "webpage"),
        ("misc", "", False, "document"),
        ("misc", "interview", True, "interview"),
        ("article", "Newspaper", False, "article-newspaper"),
        ("article", "own words", False, "article-journal"),
        ("interview", "", False, "interview"),
        ("NewspaperArticle", "", False, "article-newspaper"),
        ("nonsense", "", False, "document"),
    ],
)
def test_what_an_entry_is_read_as(entry, subtype, url, kind):
    assert csl.csl_type(entry, subtype, url=url) == kind


def test_a_masters_thesis_has_its_own_type_in_bibtex():
    assert csl.entry_type("thesis", "bibtex", "Master's thesis") == "mastersthesis"
    assert csl.entry_type("thesis", "bibtex", "PhD thesis") == "phdthesis"
    assert csl.entry_type("thesis", "biblatex", "Master's thesis") == "thesis"
    assert csl.entry_type("unheard-of", "bibtex") == "misc"


def test_an_entry_falls_back_to_what_its_fields_are_enough_for():
    assert csl.satisfied("article", {"author", "title", "journal", "year"}) == "article"
    assert csl.satisfied("article", {"title", "journal", "year"}) == "misc"
    assert csl.satisfied("book", {"author", "title", "year"}) == "booklet"
    assert csl.satisfied("book", {"title", "year"}) == "misc"
    assert csl.satisfied("book", {"editor", "title", "year", "publisher"}) == "book"
