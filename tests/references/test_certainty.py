"""How sure a reading is, and which readings a person is asked to look at."""

import pytest
from attrs import evolve

from verifier.references import certainty
from verifier.references.dates import find
from verifier.references.model import Citation, FieldSpan, Reference
from verifier.text.span import Span

TEXT = "Ana Oren, “Salt Roads,” Quay Papers, 1889, vol. 8, p. 31."


def cited(text=TEXT, type_="article-journal", container="Quay Papers", confidence=0.9, **fields):
    """Return a citation; each field is (words, confidence)."""
    places = {
        name.replace("_", "-"): FieldSpan(
            Span(text.index(words), text.index(words) + len(words)), sure
        )
        for name, (words, sure) in fields.items()
    }
    worded = Reference("", type_, container_title=container)
    return Citation(
        "n1c1", text, Span(0, len(text)), type_, worded,
        confidence=confidence, fields=places, dates=tuple(find(text)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(1, "high"), (0.8, "high"), (0.79, "medium"), (0.5, "medium"), (0.49, "low"), (0, "low")],
)
def test_a_confidence_has_three_levels(confidence, words):
    assert certainty.level(confidence) == words


def test_the_lower_level_is_the_lower_one():
    assert certainty.lower("high", "low") == certainty.lower("low", "medium") == "low"
    assert certainty.lower("high", "medium") == "medium"


def test_several_fields_are_as_sure_as_the_least_sure():
    citation = cited(title=("Salt Roads", 0.7), author=("Ana Oren", 0.3))
    assert certainty.sure_of(citation, ("title",)) == 0.7
    assert certainty.sure_of(citation, ("title", "author")) == 0.3
    assert certainty.sure_of(citation, ()) == 1


def test_a_field_without_a_place_is_as_sure_as_the_whole():
    assert certainty.sure_of(cited(confidence=0.6), ("issued",)) == 0.6
    assert certainty.sure_of(cited(confidence=0.6), (certainty.WHOLE,)) == 0.6


def test_only_fields_that_identify_a_source_are_doubted():
    citation = cited(title=("Salt Roads", 0.4), volume=("8", 0.1), author=("Ana Oren", 0.5))
    assert certainty.doubtful(citation) == ("title",)


@pytest.mark.parametrize("type_", ["short-form", "commentary"])
def test_what_is_no_source_is_not_doubted(type_):
    citation = cited(type_=type_, title=("Ana Oren, “Salt", 0.1), author=("Ana Oren", 0.1))
    assert certainty.doubtful(citation) == certainty.contradicting(citation) == ()
    assert not certainty.doubted([citation])


def test_two_fields_that_claim_the_same_words_contradict_each_other():
    citation = cited(title=("Ana Oren, “Salt Roads", 0.9), author=("Ana Oren", 0.9))
    assert certainty.contradicting(citation) == (("title", "author"),)


def test_a_date_behind_a_comma_is_no_part_of_a_container():
    swallowed = "Quay Papers, 1889, vol. 8"
    fields = {"container_title": (swallowed, 0.9), "issued": ("1889", 0.9)}
    assert certainty.contradicting(cited(container=swallowed, **fields)) == (
        ("issued", "container-title"),
    )


def test_a_conference_may_be_named_by_its_year():
    text = "Ana Oren, “Salt Roads,” Proceedings of the 1889 Quay Meeting, p. 31."
    name = "Proceedings of the 1889 Quay Meeting"
    citation = cited(text, container=name, container_title=(name, 0.9), issued=("1889", 0.9))
    assert certainty.contradicting(citation) == ()


def test_a_decree_may_have_its_date_in_its_title():
    text = "Decree of 3 May 1889 on Salt Roads."
    citation = cited(text, "legislation", "", title=(text, 0.9), issued=("3 May 1889", 0.9))
    assert certainty.contradicting(citation) == ()


def test_one_clear_wording_makes_a_source_certain():
    clear = cited(title=("Salt Roads", 0.9))
    dim = cited(title=("Salt Roads", 0.2))
    again = evolve(dim, type="short-form")
    assert certainty.doubted([dim])
    assert certainty.doubted([dim, again])
    assert not certainty.doubted([dim, clear])
    assert not certainty.doubted([])
