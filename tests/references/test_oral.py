"""Interviews, letters and speeches have people where others have titles."""

import pytest

from verifier.references.parse import parse


def authors(text: str) -> list[str]:
    return [str(name) for name in parse(text).reference.author]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Oren interview (Apr. 20, 2004)", ["Anna Oren"]),
        ("Anna Oren, interview with Commission staff, October 6, 2010", ["Anna Oren"]),
        ("Interview with port official, August 25, 2010", ["port official"]),
        ("Discussion with port staff, Tivat, 4 May 1986", ["port staff"]),
        ("Letter from Irvine Kos MP to Lord Oren, 20 April 1989", ["Irvine Kos MP"]),
        ("Letters between J. Aro, deputy minister, K. Ilves, registrar, and the Fund, 4 May 1999",
         ["J. Aro", "K. Ilves", "Fund"]),
        ("Monte Aro, email to the Commission, July 12, 2004", ["Monte Aro"]),
        ("Condé à Larouzière, 12 décembre 1789", ["Condé"]),
        ("6/4/16 Email, Oren to Kos", ["Oren"]),
        ("From Miss Oren", ["Oren"]),
        ("Communicated by A. Kos", ["A. Kos"]),
        ("Joint Memorandum by the Secretary of State for Foreign and Commonwealth Affairs and the"
         " Secretary of State for Defence, 17 May 1999",
         ["Secretary of State for Foreign and Commonwealth Affairs",
          "Secretary of State for Defence"]),
        ("speech by President Oren on September 6, 2006", ["Oren"]),
    ],
)  # fmt: skip
def test_who_speaks_or_writes_is_the_author(text, expected):
    assert authors(text) == expected


def test_a_letter_has_somebody_it_is_sent_to():
    reference = parse("Email from Anna Oren, Director, to B. Kos, Registrar, 4 May 2012").reference
    assert [str(n) for n in reference.recipient] == ["B. Kos"]
    assert reference.type == "personal_communication"
    assert reference.issued.edtf == "2012-05-04"


def test_the_subject_of_a_letter_is_its_title():
    reference = parse("Letter from A. Oren to the Fund, “Re: locks,” 4 May 2008").reference
    assert reference.title == "Re: locks"


def test_who_held_the_interview_is_its_publisher():
    reference = parse(
        "Select Committee on Ferries, Transcribed Interview of Anna Oren, (June 19, 2022), pp. 2–5"
    ).reference
    assert reference.publisher == "Select Committee on Ferries"
    assert [str(n) for n in reference.author] == ["Anna Oren"]


def test_the_page_of_a_transcript_is_the_page_meant():
    assert parse("Deposition of Anna Oren, (June 19, 2022), pp. 42–45").locator == "42-45"


def test_a_book_about_interviews_is_no_interview():
    assert parse("Oren, The Art of Interviews with Ferrymen, Bristol 1988").reference.type == "book"
