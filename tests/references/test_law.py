"""Cases, statutes, treaties."""

import pytest

from verifier.references.parse import parse


def test_an_american_case_has_a_reporter_a_first_page_and_the_page_meant():
    parsed = parse("Oren v. Kos, 123 F.3d 45, 50-51 (1st Cir. 1997)")
    reference = parsed.reference
    assert reference.title == "Oren v. Kos"
    assert (reference.container_title, reference.volume, reference.page) == ("F.3d", "123", "45")
    assert parsed.locator == "50-51"
    assert reference.issued.edtf == "1997"


def test_a_court_that_numbers_its_judgments_has_no_reporter():
    reference = parse("Re Z (A Child) [2009] EWFC 99").reference
    assert reference.title == "Re Z (A Child)"
    assert (reference.number, reference.container_title) == ("[2009] EWFC 99", "")


def test_an_english_report_has_its_year_in_square_brackets():
    reference = parse("R v Oren [1981] 1 QB 720").reference
    assert (reference.title, reference.issued.edtf) == ("R v Oren", "1981")
    assert (reference.volume, reference.container_title, reference.page) == ("1", "QB", "720")


def test_the_judge_before_a_case_is_its_author():
    reference = parse("Mostyn J in Lanca CC v R [2013] EWHC 3064 (Fam)").reference
    assert reference.title == "Lanca CC v R"
    assert reference.author[0].literal == "Mostyn J"


def test_a_german_decision_is_cited_by_volume_and_page():
    reference = parse("BVerfGE 7, 198 (205)").reference
    assert (reference.container_title, reference.volume, reference.page) == ("BVerfGE", "7", "198")
    assert reference.type == "legal_case"


@pytest.mark.parametrize(
    ("text", "number", "section"),
    [("9 U.S.C. § 12b", "9 U.S.C. § 12b", "§ 12b"), ("Lock Act 1988 s 12", "", "s 12")],
)
def test_a_statute_has_its_section(text, number, section):
    reference = parse(text).reference
    assert (reference.type, reference.number, reference.section) == ("legislation", number, section)


def test_a_decree_is_named_by_its_date():
    reference = parse("Gesetz vom 20. Mai 1869 § 1 No. 5").reference
    assert (reference.title, reference.issued.edtf) == ("Gesetz vom 20. Mai 1869", "1869-05-20")


def test_a_treaty_stands_in_a_series():
    reference = parse(
        "Convention on the Prohibition of Salt, adopted 18 September 1997, 2056 UNTS 211"
    ).reference
    assert (reference.type, reference.issued.edtf) == ("treaty", "1997-09-18")
    assert (reference.container_title, reference.volume) == ("UNTS", "2056")


def test_two_parties_in_a_title_are_no_case_without_capitals():
    assert parse("Oren, salt v. sugar in small towns, Bristol 1988").reference.type == "book"
