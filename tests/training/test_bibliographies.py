"""Entries of bibliographies from layouts written by hand."""

from random import Random

import pytest

from training.bibliographies import Page, samples, settled, written
from training.edits import moved
from training.entries import shifted_spaces
from training.invented import Work
from training.invented_names import Person
from training.layouts import LAYOUTS
from training.name_forms import names
from training.sample import LABELS
from training.weave import EDGES

PEOPLE = (Person("Oren", "Anna Maria"), Person("Kos", "Bela", particle="van"))
FULL = Work(
    "article-journal",
    "en",
    {
        name: f"{name} words"
        for name in (
            *("title", "container-title", "container-title-short", "volume", "issue", "publisher"),
            *("publisher-place", "DOI", "URL", "ISBN", "ISSN", "genre", "number"),
            *("collection-title", "collection-number", "version"),
        )
    }
    | {"page": "45–52", "edition": "2"},
    issued=(1987, 5, 4),
    accessed=(2011, 2, 3),
    authors=PEOPLE,
    editors=PEOPLE[:1],
    translators=PEOPLE[1:],
)


def faults(sample):
    (source,) = sample.sources
    found = []
    at = source.start
    for mark in source.marks:
        words = sample.text[mark.start : mark.end]
        if mark.label not in LABELS:
            found.append(f"label {mark.label}")
        if not at <= mark.start < mark.end <= source.end <= len(sample.text):
            found.append(f"{mark} {words!r} outside or overlapping")
        elif words[0] in EDGES or words[-1] in EDGES:
            found.append(f"ends of {mark.label} {words!r}")
        at = mark.end
    return found


@pytest.mark.parametrize("kind", LAYOUTS)
def test_every_layout_writes_a_work_of_which_all_is_known(kind):
    for layout in LAYOUTS[kind]:
        page = written(Random(1), FULL, layout)
        assert page is not None, layout
        assert not set(page.text) & set("{}<|>\\"), page.text
        assert {label for _, _, label in page.places} <= set(LABELS), layout
        assert page.text.count("[") == page.text.count("]"), layout


def test_a_layout_that_asks_for_an_unknown_field_is_not_used():
    assert written(Random(1), FULL.without("volume"), "{author:medical}. {volume}") is None


def test_an_optional_part_goes_with_its_unknown_field():
    page = written(Random(1), FULL.without("issue"), "{title} {volume}[({issue})]:{pages}")
    assert "(" not in page.text


def test_brackets_of_the_text_stay():
    page = written(Random(1), FULL, r"{title} \[{genre}\]. {year}")
    assert page.text == "title words [genre words]. 1987"


def test_a_chosen_word_can_carry_a_label():
    page = written(Random(1), FULL, "{title} <in press>=note, {year}.")
    assert page.text == "title words in press, 1987."
    assert (12, 20, "note") in page.places


def test_a_stop_is_not_doubled_after_a_field_that_ends_with_one():
    page = settled(Page("J. Phys.. 1987?. x", ((0, 8, "container-title"), (10, 14, "issued"))))
    assert page.text == "J. Phys. 1987? x"
    assert page.places == ((0, 8, "container-title"), (9, 13, "issued"))


@pytest.mark.parametrize(
    ("form", "some"),
    [
        ("medical", "Oren AM"),
        ("physics", "A. M. Oren"),
        ("tight", "A.M. Oren"),
        ("full", "Anna Maria Oren"),
        ("apa", "Oren, A. M."),
        ("caps", "OREN, Anna Maria"),
    ],
)
def test_a_name_is_written_in_the_form_asked_for(form, some):
    assert names(Random(1), PEOPLE[:1], form) == some


def test_spaces_go_to_the_wrong_side_of_points_and_marks_go_with_them():
    sample = next(s for s in samples(1, 50) if ", " in s.text and "doi" not in s.text)
    worse = moved(sample, shifted_spaces(sample, Random(1)))
    before = [sample.text[m.start : m.end] for m in sample.sources[0].marks]
    after = [worse.text[m.start : m.end] for m in worse.sources[0].marks]
    assert " ," in worse.text
    assert [words.replace(" ", "") for words in before] == [w.replace(" ", "") for w in after]


def test_the_same_seed_makes_the_same_entries():
    assert list(samples(5, 50)) == list(samples(5, 50))
    assert list(samples(5, 50)) != list(samples(6, 50))


def test_every_field_of_many_entries_is_in_its_place():
    made = list(samples(2, 4000))
    assert [(s.text, faults(s)) for s in made if faults(s)][:3] == []
    assert len({sample.text for sample in made}) > 3950


def test_many_entries_of_physics_have_no_title():
    articles = [s for s in samples(7, 1000) if s.sources[0].type == "article-journal"]
    untitled = [s for s in articles if all(m.label != "title" for m in s.sources[0].marks)]
    assert 0.1 < len(untitled) / len(articles) < 0.5
