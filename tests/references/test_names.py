"""People at the head of a citation, in every order, and bodies."""

import pytest

from verifier.references.lexers import lex, pieces
from verifier.references.names import institution, people


def read(text: str, *, quoted: bool = False, limit: int | None = None):
    lexed = lex(text)
    return people(text, pieces(lexed.flat), 0, len(text) if limit is None else limit, quoted=quoted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J. Aro, Salt", [("J.", "Aro")]),
        ("Jan Aro, Salt Roads", [("Jan", "Aro")]),
        ("J.P.S. Aro, Salt", [("J.P.S.", "Aro")]),
        ("Aro, J. P., Salt", [("J. P.", "Aro")]),
        ("Aro JP, Ilves K. Salt in ferries", [("JP", "Aro"), ("K.", "Ilves")]),
        ("Lemker, Anna. Salt", [("Anna", "Lemker")]),
        (
            "T. Aro, P. Ilves and N. Oren, Law Ferries",
            [("T.", "Aro"), ("P.", "Ilves"), ("N.", "Oren")],
        ),
        ("Aro / Ilves / Oren, Salt", [("", "Aro"), ("", "Ilves"), ("", "Oren")]),
        (
            "Aro, J., Ilves, K., & Oren, A. (2004). Salt",
            [("J.", "Aro"), ("K.", "Ilves"), ("A.", "Oren")],
        ),
        ("C. Aro and Y. Ilves, Salt", [("C.", "Aro"), ("Y.", "Ilves")]),
        ("Gee BE, Platt OS. Salt in cells", [("BE", "Gee"), ("OS", "Platt")]),
    ],
)
def test_people_are_read_in_their_order(text, expected):
    assert [(n.given, n.family) for n in read(text).names] == expected


def test_particles_belong_to_the_family():
    (name,) = read("P. van Baal, Salt").names
    assert (name.given, name.non_dropping_particle, name.family) == ("P.", "van", "Baal")


def test_a_suffix_is_no_second_person():
    (name,) = read("Henry M. Aro Jr., Salt").names
    assert (name.family, name.suffix) == ("Aro", "Jr")


def test_et_al_ends_the_list_and_is_no_name():
    found = read("M. Aro, N. Ilves et al., Salt")
    assert [n.family for n in found.names] == ["Aro", "Ilves"]
    assert found.others


def test_a_plain_comma_does_not_make_the_title_a_person():
    assert [n.family for n in read("Steve Aro, Ghost Wars: The Secret History").names] == ["Aro"]
    assert [n.family for n in read("S. Aro , One L (1977)").names] == ["Aro"]


def test_two_nouns_joined_by_and_are_no_given_name():
    found = read("Trommer, Möglichkeiten und Probleme des Vergleichs am Beispiel")
    assert [n.family for n in found.names] == ["Trommer"]


def test_all_before_a_quoted_title_is_names():
    text = "Ann Aro, Kim Ilves, Jo Oren, “Salt”"
    found = read(text, quoted=True, limit=text.index("“"))
    assert [str(n) for n in found.names] == ["Ann Aro", "Kim Ilves", "Jo Oren"]


def test_bodies_are_told_by_a_cue_or_as_acronyms():
    assert institution("Committee of Inquiry into Ferries")
    assert institution("OECD")
    assert not institution("Jan Aro")
    assert not institution("salt roads of the north")
