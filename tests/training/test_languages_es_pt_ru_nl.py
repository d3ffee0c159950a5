"""Spanish, Portuguese, Russian and Dutch notes say what their writers say, field by field."""

import random
import re

import pytest

from training.languages import load
from training.languages.lists import fillers, listed, with_articles
from training.notes import samples
from training.weave import render

LEAST = {"es": 120, "pt": 120, "ru": 120, "nl": 90}
KINDS = {
    "article-newspaper", "article-journal", "book", "chapter", "report", "webpage", "interview",
    "personal_communication", "legal_case", "legislation", "bill", "treaty", "hearing", "speech",
    "thesis", "paper-conference", "broadcast", "manuscript", "post", "document",
}  # fmt: skip


def made(code, template, kind="", times=60):
    """Return what `template` makes, as pairs of the text and its fields."""
    language, rng = load(code), random.Random(7)
    found = []
    for _ in range(times):
        text, marks = render(template, rng, language, kind)
        found.append((text, {mark.label: text[mark.start : mark.end] for mark in marks}))
    return found


@pytest.mark.parametrize("code", LEAST)
def test_every_type_of_source_has_several_templates_and_no_two_are_alike(code):
    language = load(code)
    assert set(language.templates) >= KINDS
    assert all(len(language.templates[kind]) > 1 for kind in KINDS)
    every = [t for templates in language.templates.values() for t in templates]
    assert len(every) >= LEAST[code]
    for templates in (*language.templates.values(), language.joins[3:]):
        assert len(set(templates)) >= len(templates) - 2


@pytest.mark.parametrize("code", LEAST)
def test_short_forms_signals_and_remarks_are_many(code):
    language = load(code)
    assert len(set(language.short)) >= 45
    assert len(set(language.signals)) >= 40
    assert len(set(language.joins)) >= 20
    assert len(set(language.commentary)) >= 40
    assert len(language.parentheticals) >= 12
    assert {"interview", "article-newspaper"} <= set(language.heads)


@pytest.mark.parametrize("code", LEAST)
def test_no_filler_and_no_list_of_words_lies_idle(code):
    language = load(code)
    parts = [t for templates in language.templates.values() for t in templates]
    parts += [t for templates in language.fillers.values() for t in templates]
    parts += [*language.short, *language.commentary, *language.parentheticals, *language.frames]
    parts += [t for pairs in language.heads.values() for pair in pairs for t in pair]
    used: set[str] = set()
    for field in re.findall(r"\{([^}]*)\}", " ".join(parts)):
        label, colon, name = field.partition(":")
        used.add((name if colon else label).split(" ")[-1])
    own = {name for name in (*language.fillers, *language.words) if "." not in name}
    assert own - used == {"list_and"}


@pytest.mark.parametrize("code", LEAST)
def test_days_are_days_and_hosts_are_invented(code):
    for sample in samples(5, 600, [code]):
        for source in sample.sources:
            for mark in source.marks:
                words = sample.text[mark.start : mark.end]
                if mark.label == "URL" and "\n" not in words:
                    assert ".example" in words, words
        assert not re.search(r"\b(3[2-9]|[4-9]\d) de (enero|mayo|janeiro|maio)\b", sample.text)


@pytest.mark.parametrize("code", ["es", "pt"])
def test_articles_and_prepositions_melt(code):
    """No `de el`, `a el`, `de o` and `em a` before the nouns of the lists."""
    wrong = {
        "es": r"\b(de|a) el (puerto|río|mercado|campo|estado|barrio|archivo|puente)\b",
        "pt": r"\b(de|em) (o|a) (porto|rio|mercado|campo|fronteira|cidade|ilha)\b",
    }[code]
    found = [s.text for s in samples(3, 2500, [code]) if re.search(wrong, s.text)]
    assert found == []


def test_a_spanish_judgment_has_court_number_and_day_as_fields():
    for _, fields in made("es", "{number:stc}, de {issued:dm}, {locator:para}", "legal_case"):
        assert re.fullmatch(r"\w+ \d+/\d{4}", fields["number"])
        assert re.fullmatch(r"\d+ de [a-z]+", fields["issued"])


def test_a_portuguese_book_has_its_author_in_capitals_without_the_stop_behind_it():
    template = "{author:rev_person}. {title}. {publisher-place}: {publisher}, {issued:year}"
    for text, fields in made("pt", template, "book"):
        assert text.startswith(fields["author"])
        assert not fields["title"].endswith((",", ":"))
        assert "," in fields["author"]


def test_russian_names_stand_in_the_case_that_the_sentence_asks_for():
    language = load("ru")
    words = language.words
    assert words["man_genitive"][words["man"].index("Андрей")] == "Андрея"
    assert words["man_instrumental"][words["man"].index("Иван")] == "Иваном"
    assert words["woman_dative"][words["woman"].index("Анна")] == "Анне"
    assert words["male_instrumental"][words["male"].index("Волков")] == "Волковым"
    assert words["female_genitive"][words["male"].index("Волков")] == "Волковой"
    assert words["father_genitive"][words["father"].index("Иванович")] == "Ивановича"
    for text, fields in made("ru", "Интервью с {author:full_ins}, {issued:dmy}", "interview"):
        assert fields["author"].split()[-1][-2:] in ("ым", "ой", "ем", "ом") or "." in text


def test_a_russian_archive_has_fonds_and_leaf_apart():
    template = "{archive}. {archive_location:shelf}. {:ll}"
    for text, fields in made("ru", template, "manuscript"):
        assert set(fields) == {"archive", "archive_location", "page"}, text
        assert fields["page"][0].isdigit()


def test_a_dutch_name_keeps_its_particle():
    texts = [fields["author"] for _, fields in made("nl", "{author:full_person}, ‘x’", times=300)]
    assert any(" van de" in author for author in texts)
    assert all(author[0].isupper() for author in texts)


def test_a_dutch_paper_of_parliament_has_session_file_and_number_as_fields():
    template = "{container-title:tk} {issued:session}, {number:dossier}, nr. {issue:number 1 90}"
    for text, fields in made("nl", template, "bill"):
        assert re.fullmatch(r"\d{4}[-/–]\d{2,4}", fields["issued"]), text
        assert re.match(r"\d\d[ .]?\d{3}", fields["number"]), text


def test_fillers_are_read_line_by_line_and_go_on_where_a_line_is_indented():
    text = "\na = {:x} ¦ ({:y}) ¦  in {:z}\n  ¦ last\nb = = ¦ c\n"
    assert fillers(text) == {"a": ("{:x}", "({:y})", " in {:z}", "last"), "b": ("=", "c")}


@pytest.mark.parametrize("wrong", ["a", "a = b\na = c"])
def test_a_filler_without_a_name_or_named_twice_is_refused(wrong):
    with pytest.raises(ValueError, match="not named, or twice"):
        fillers(wrong)


def test_lists_stand_between_commas_and_nouns_behind_their_articles():
    assert listed("\na b, c,\nd\n") == ("a b", "c", "d")
    assert with_articles("f: isla\nm: río\nf: mar", {"f": "la "}) == ("la isla", "la mar")
