"""Short forms: how their words are read, and what they point to."""

import pytest

from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import NoteWords
from verifier.references.short import cross_reference, exists, short_form
from verifier.text.excerpt import Excerpt


def cited(*texts, kinds=None):
    """Return the citations of notes labelled 1, 2 ..., each a list of sources only."""
    notes = [NoteWords(f"n{i}", str(i), Excerpt.whole(text)) for i, text in enumerate(texts, 1)]
    catalogue = Catalogue()
    found = cite(notes, catalogue)
    return [[c for c in found[n.id] if c.type != "commentary"] for n in notes]


FIRST = "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999, p. 3."
OTHER = "Bela Kos, Ferries of the North (Tivat: Reed Press, 1975), p. 9."


@pytest.mark.parametrize(
    ("text", "kind", "locator"),
    [
        ("Ibid.", "ibid", None),
        ("Ibid., p. 9", "ibid", "9"),
        ("lbid., p. 9", "ibid", "9"),
        ("Ib1d.", "ibid", None),
        ("Id. at 4", "ibid", "4"),
        ("Ebd., S. 7", "ibid", "7"),
        ("*Ibid.*, p. 9", "ibid", "9"),
        ("Kos, op. cit., p. 9", "opcit", "9"),
        ("Kos, a. a. O., S. 9", "opcit", "9"),
        ("Kos, art. cit., p. 9", "opcit", "9"),
        ("Kos, supra note 3, at 9", "note", "9"),
        ("see above, note 3"[4:], "note", None),
        ("Kos (oben N. 22) 89", "note", "89"),
        ("Kos (n 12) 45", "note", "45"),
        ("Kos, 226", "name", "226"),
        ("Kos 182 f.", "name", "182 f"),
        ("(Kos 2004: 9)", "year", "9"),
        ("ders., Ferries of the South, 1980", "idem", None),
    ],
)
def test_the_words_of_a_short_form_are_read(text, kind, locator):
    short = short_form(text)
    assert short is not None
    assert (short.kind, short.locator) == (kind, locator)


@pytest.mark.parametrize(
    "text",
    [FIRST, OTHER, "Nature 23 (2004) 45", "SYP000065630001", "Nov. 12, 1996",
     "Oren v. Kos, 1 F.3d 4",
     "S. Aro, ‘Company Law’ in Kos, op. cit., n. 8, at p. 285", "Identity of Locks, 1999, p. 3",
     "6/4/16 Letter, Oren to Kos, at 2 n.1"],
)  # fmt: skip
def test_a_source_in_its_own_words_is_no_short_form(text):
    assert short_form(text) is None


def test_ibid_points_one_step_back_and_to_the_root():
    first, second, third = cited(FIRST, "Ibid.", "Ibid., p. 9.")
    key = first[0].reference
    assert (second[0].type, second[0].refers_to, second[0].reference) == ("short-form", "1", key)
    assert (third[0].refers_to, third[0].refers_to_id, third[0].reference) == ("2", "n2", key)
    assert third[0].locator == "9"


def test_ibid_inside_a_note_points_to_the_source_before_it():
    (note,) = cited(f"{FIRST[:-1]}; Ibid., p. 9.")
    assert note[1].refers_to == "1"
    assert note[1].reference == note[0].reference


def test_ibid_after_a_note_of_several_sources_is_left_open():
    several, ibid, again = cited(f"{FIRST[:-1]}; {OTHER}", "Ibid., p. 4.", "Ibid.")
    assert ibid[0].reference is None
    assert set(ibid[0].candidates) == {c.reference for c in several}
    assert ibid[0].refers_to == "1"
    assert again[0].candidates == ibid[0].candidates


def test_the_first_ibid_of_a_document_points_to_nothing():
    (ibid,) = cited("Ibid., p. 4.")
    assert ibid[0].type == "short-form"
    assert (ibid[0].reference, ibid[0].refers_to, ibid[0].candidates) == (None, None, ())


def test_a_note_of_comment_is_passed_over():
    first, _, ibid = cited(FIRST, "This, of course, is not always the case.", "Ibid.")
    assert ibid[0].reference == first[0].reference


def test_a_source_in_an_explanation_is_no_antecedent():
    first, ibid = cited(
        "Oren v. Kos, 123 F.3d 45, 47 (1997) (citing Aro v. Ilves, 99 F.2d 12 (1980)).", "Id. at 9."
    )
    assert any(c.parenthetical for c in first)
    assert ibid[0].reference == first[0].reference


def test_a_note_is_found_by_its_number():
    first, _, supra = cited(FIRST, OTHER, "Oren, supra note 1, at 7.")
    assert (supra[0].reference, supra[0].refers_to) == (first[0].reference, "1")
    assert supra[0].cross_reference == "1"


def test_a_name_chooses_among_the_sources_of_a_note():
    several, supra = cited(f"{FIRST[:-1]}; {OTHER}", "Kos (oben N. 1) 89.")
    assert supra[0].reference == several[1].reference


def test_a_note_that_does_not_exist_is_recorded():
    _, supra = cited(FIRST, "Oren, supra note 14, at 7.")
    assert supra[0].cross_reference == "14"
    assert supra[0].refers_to is None


def test_op_cit_is_found_by_the_name():
    first, _, op_cit = cited(OTHER, FIRST, "Kos, op. cit., p. 12.")
    assert (op_cit[0].reference, op_cit[0].refers_to) == (first[0].reference, "1")


def test_a_name_of_two_works_is_left_open():
    _, _, op_cit = cited(
        OTHER, "Bela Kos, Locks (Tivat: Reed, 1980), p. 9.", "Kos, op. cit., p. 1."
    )
    assert len(op_cit[0].candidates) == 2
    assert op_cit[0].reference is None


def test_a_name_and_a_page_are_a_short_form():
    first, short = cited(OTHER, "Kos, 226.")
    assert (short[0].type, short[0].reference) == ("short-form", first[0].reference)
    assert short[0].locator == "226"


def test_a_name_and_a_year_choose_the_work():
    _first, second, short = cited(
        OTHER, "Bela Kos, Locks (Tivat: Reed Press, 1980), p. 9.", "(Kos 1980: 12)"
    )
    assert short[0].reference == second[0].reference


def test_a_short_title_is_a_short_form():
    _first, _, short = cited(OTHER, FIRST, "Kos, Ferries of the North, p. 12.")
    assert (short[0].type, short[0].refers_to) == ("short-form", "1")


def test_a_defined_name_is_found():
    text = "Ministry of Works, Report on Locks, 4 May 1999 (hereinafter “Lock Report”)."
    first, _, short = cited(text, OTHER, "Lock Report at 13.")
    assert (short[0].type, short[0].reference) == ("short-form", first[0].reference)


def test_idem_takes_the_author_of_the_source_before_it():
    first, idem = cited(OTHER, "Idem, Locks and their Keepers (Tivat: Reed Press, 1980), p. 4.")
    assert idem[0].type != "short-form"
    assert idem[0].worded.author[0].family == "Kos"
    assert idem[0].reference != first[0].reference


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("See note 14 below.", "14"),
        ("see infra note 7", "7"),
        ("This is discussed in note 12 above.", "12"),
        ("siehe unten Fn. 9", "9"),
        ("Oren, p. 4, note 14", None),
        ("See note on page 197.", None),
    ],
)
def test_cross_references_are_told_from_notes_of_other_works(text, number):
    assert cross_reference(text) == number


def test_a_number_counts_the_notes_that_have_names():
    assert exists("2", ["1", "2"])
    assert not exists("3", ["1", "2"])
    assert exists("2", ["oren", "kos"])
    assert not exists("3", ["oren", "kos"])
