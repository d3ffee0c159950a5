"""What notes point back to, kind by kind: how it is found, how sure that is, what stays open."""

import time

import pytest

from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import NoteWords
from verifier.references.parse import finish
from verifier.references.reading import Read
from verifier.references.split import Part
from verifier.text.excerpt import Excerpt


class Whole:
    """A tagger for which a note is one source, so that only the pointing back is tried."""

    def read(self, text, setting):
        return [Read(Part("citation", 0, len(text)), finish(setting.understand(text)))]


def pointed(*texts, tagger=None, labels=None, bodies=()):
    """Return the last citation of the last note."""
    labels = labels or [str(i) for i in range(1, len(texts) + 1)]
    notes = [
        NoteWords(f"n{i}", label, Excerpt.whole(text), body=dict(bodies).get(i, ""))
        for i, (label, text) in enumerate(zip(labels, texts, strict=True), 1)
    ]
    found = cite(notes, Catalogue(), tagger=tagger)
    return found[notes[-1].id][-1]


OREN = "Anna Oren, Salt Roads of the North (Tivat: Reed Press, 1971), p. 3."
KOS = "Bela Kos, Ferries of the Bay (Tivat: Reed Press, 1975), p. 9."
BOTH = f"{OREN[:-1]}; {KOS}"


@pytest.mark.parametrize(
    ("text", "note", "sure"),
    [
        ("Oren, supra note 1, at 9.", "1", 0.95),
        ("Oren (oben N. 1) 15.", "1", 0.95),
        ("Oren, Fn. 1, S. 15.", "1", 0.95),
        ("Oren (n 1) 15.", "1", 0.95),
        ("Oren, op. cit., n. 1, at p. 15.", "1", 0.95),
        ("n 1 above, at 15.", "1", 0.95),
        ("Kos, op. cit., p. 4.", "2", 0.75),
        ("Kos, a. a. O., S. 4.", "2", 0.75),
        ("Kos, art. cit., p. 4.", "2", 0.75),
        ("Oren, 226.", "1", 0.75),
        ("(Oren 1971 : p. 9)", "1", 0.9),
        ("Oren, Salt Roads, p. 4.", "1", 0.9),
        ("Oren, Salt Rds., p. 4.", None, 0.0),
        ("Ebd., S. 4.", "2", 0.9),
        ("Ivi, p. 4.", "2", 0.9),
        ("Eodem, p. 4.", "2", 0.9),
        ("Id. at 4.", "2", 0.9),
        ("p. 4.", "2", 0.6),
        ("ders., a. a. O., S. 9.", "2", 0.75),
    ],
)
def test_each_kind_finds_its_note_and_says_how(text, note, sure):
    citation = pointed(OREN, KOS, text, tagger=Whole())
    assert citation.refers_to == note
    if note:
        assert citation.type == "short-form"
        assert citation.confidence == sure


def test_a_number_goes_before_a_name():
    other = "Anna Oren, Locks (Tivat: Reed Press, 1980), p. 4."
    assert pointed(OREN, other, "Oren, supra note 2, at 9.").refers_to == "2"


def test_a_clipped_title_chooses_among_the_works_of_an_author():
    other = "Anna Oren, Harbour Law (Tivat: Reed Press, 1980), p. 4."
    citation = pointed(OREN, other, "Oren, Harb. Law, p. 9.", tagger=Whole())
    assert (citation.refers_to, citation.confidence) == ("2", 0.9)


def test_other_initials_are_another_person():
    assert pointed(OREN, "G. Oren, op. cit., p. 9.", tagger=Whole()).refers_to is None


def test_a_title_of_which_nothing_was_cited_is_not_the_only_work_of_the_name():
    citation = pointed(OREN, "Oren, Kettles, 226.", tagger=Whole())
    assert citation.refers_to is None


def test_a_number_whose_note_cites_several_has_its_sources_as_candidates():
    citation = pointed(BOTH, "supra note 1, at 9.")
    assert (citation.refers_to, citation.reference) == ("1", None)
    assert len(citation.candidates) == 2


def test_infra_points_to_a_note_that_comes_later():
    notes = [
        NoteWords("n1", "1", Excerpt.whole("Oren, infra note 2, at 9.")),
        NoteWords("n2", "2", Excerpt.whole(OREN)),
    ]
    found = cite(notes, Catalogue())
    assert found["n1"][0].refers_to_id == "n2"
    assert found["n1"][0].reference == found["n2"][0].reference
    assert found["n1"][0].confidence == 0.95


def test_a_number_means_the_note_of_the_same_chapter():
    assert pointed(OREN, KOS, "Kos (n 1) 4.", labels=["1", "1", "2"]).refers_to_id == "n2"


def test_ibid_over_a_gap_in_the_notes_is_less_sure():
    near = pointed(OREN, "Ibid.", labels=["4", "5"])
    far = pointed(OREN, "Ibid.", labels=["4", "9"])
    assert (near.confidence, far.confidence) == (0.9, 0.6)


def test_a_short_form_that_leads_to_another_one_is_hardly_sure():
    citation = pointed("Oren, 226.", "Oren, 230.")
    assert citation.type == "short-form"
    assert citation.confidence <= 0.5


def test_a_name_given_in_brackets_is_found_with_another_word_in_it():
    first = "Reed Bank, Annual Report, 4 May 1999, p. 3 (“Bank Report May 1999”)."
    citation = pointed(first, KOS, "Bank Report (filed May 1999), at p. 13.", tagger=Whole())
    assert (citation.refers_to, citation.confidence) == ("1", 0.9)


def test_a_name_given_in_the_body_is_found():
    bodies = {1: "The ministry promised it (hereinafter “Lock Report”)"}
    text = "Ministry of Works, Report on Locks, 4 May 1999."
    assert pointed(text, KOS, "Lock Report at 13.", bodies=bodies.items()).refers_to == "1"


def test_a_name_that_stands_only_in_the_body_says_whose_work_is_meant():
    bodies = {3: "The same was seen by Oren"}
    citation = pointed(OREN, KOS, "Op. cit., p. 12.", bodies=bodies.items())
    assert (citation.refers_to, citation.confidence) == ("1", 0.75)


def test_an_interview_is_found_by_its_person():
    first = "Anna Oren, interview with the Committee, Tivat, 9 June 2008."
    citation = pointed(first, KOS, "Oren, interview", tagger=Whole())
    assert (citation.type, citation.refers_to) == ("short-form", "1")


def test_a_chapter_in_a_volume_that_was_cited_points_to_the_note_of_the_volume():
    text = "S. Aro, ‘Lamps’ in Kos, op. cit., n. 2, at p. 285."
    citation = pointed(OREN, KOS, text, tagger=Whole())
    assert (citation.refers_to, citation.type) == ("2", "chapter")
    assert citation.worded.container_title == "Ferries of the Bay"


def test_a_source_in_full_is_no_short_form():
    again = "Anna Oren, Salt Roads of the North (Tivat: Reed Press, 1971), p. 90."
    assert pointed(OREN, again).type == "book"


def test_a_chain_of_hundreds_keeps_each_step_and_the_root():
    texts = [OREN] + [f"Id. at {i}." for i in range(1, 401)]
    notes = [NoteWords(f"n{i}", str(i), Excerpt.whole(t)) for i, t in enumerate(texts, 1)]
    found = cite(notes, Catalogue())
    root = found["n1"][0].reference
    for i in range(2, 402):
        (citation,) = found[f"n{i}"]
        assert (citation.refers_to, citation.reference) == (str(i - 1), root)
        assert citation.confidence == 0.9
        assert citation.candidates == ()


def test_a_chain_behind_an_open_one_stays_open():
    texts = [BOTH] + ["Id."] * 300
    notes = [NoteWords(f"n{i}", str(i), Excerpt.whole(t)) for i, t in enumerate(texts, 1)]
    found = cite(notes, Catalogue())
    assert found["n301"][0].candidates == found["n2"][0].candidates
    assert found["n301"][0].reference is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ibid. The council went on to say that the locks were never closed.", "Ibid"),
        ("The council was “never asked.” Ibid. at 26.", "Ibid. at 26"),
    ],
)
def test_ibid_beside_a_sentence_is_a_source_of_its_own(text, expected):
    notes = [NoteWords("n1", "1", Excerpt.whole(OREN)), NoteWords("n2", "2", Excerpt.whole(text))]
    short = [c for c in cite(notes, Catalogue())["n2"] if c.type == "short-form"]
    assert [c.text.rstrip(".") for c in short] == [expected]
    assert short[0].refers_to == "1"


def test_thousands_of_titles_that_begin_alike_take_time_in_proportion():
    def seconds(count):
        texts = [
            f"Anna Oren, Salt Roads of the North volume{i} and after." if i % 2
            else f"Oren, Salt Roads of the North, p. {i}."
            for i in range(count)
        ]  # fmt: skip
        notes = [NoteWords(f"n{i}", str(i), Excerpt.whole(t)) for i, t in enumerate(texts)]
        begin = time.process_time()
        cite(notes, Catalogue())
        return time.process_time() - begin

    assert seconds(2000) < 8 * seconds(500) + 0.5
