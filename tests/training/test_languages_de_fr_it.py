"""German, French and Italian notes: shapes that real authors write, and their fields."""

import random
import re
from pathlib import Path

import pytest

from training import languages
from training.languages import load
from training.languages.lists import listed, prefixed
from training.notes import samples
from training.weave import render

TONGUES = ("de", "fr", "it")
LEAST = {"de": 200, "fr": 120, "it": 120}


def rendered(code, kind, seed=1, times=8):
    """Yield texts of every template of a type with their fields."""
    language, rng = load(code), random.Random(seed)
    templates = language.short if kind == "short-form" else language.templates[kind]
    for template in templates:
        for _ in range(times):
            text, marks = render(template, rng, language, kind)
            yield text, [(mark.label, text[mark.start : mark.end]) for mark in marks]


def everything(code):
    for kind in (*load(code).templates, "short-form"):
        for text, fields in rendered(code, kind):
            yield kind, text, fields


@pytest.mark.parametrize("code", TONGUES)
def test_a_language_has_templates_enough_and_none_twice(code):
    language = load(code)
    for kind, templates in language.templates.items():
        assert len(set(templates)) >= 0.75 * len(templates), kind
    assert len({t for ts in language.templates.values() for t in ts}) >= LEAST[code]
    assert len(set(language.short)) >= 30
    assert len(set(language.commentary)) >= 40


SHAPES = [
    ("de", "legal_case", r"BVerfGE \d+, \d+ \(\d+\)", "number"),
    ("de", "legal_case", r"[IVX]+ ZR \d+/\d\d", "number"),
    ("de", "legal_case", r"NJW", "container-title"),
    ("de", "bill", r"BT-Drs\. \d+/\d+", "number"),
    ("de", "legislation", r"\d+ Abs\. \d", "locator"),
    ("de", "thesis", r"Diss\. jur\.", "genre"),
    ("de", "chapter", r"F[Ss]\.? .+", "container-title"),
    ("de", "article-journal", r"RabelsZ", "container-title"),
    ("de", "article-journal", r"\d+ ff?\.", "page"),
    ("de", "manuscript", r"R \d+/[IVX]+", "archive_location"),
    ("de", "short-form", r"oben N\. \d+", "backref"),
    ("de", "short-form", r"a\. ?a\. ?O\.", "backref"),
    ("de", "short-form", r"Ebd\.", "backref"),
    ("de", "article-newspaper", r"FAZ", "container-title"),
    ("fr", "legal_case", r"Cass\. civ\. 1re", "publisher"),
    ("fr", "legal_case", r"\d\d-\d\d\.\d{3}", "number"),
    ("fr", "article-newspaper", r"Le Quotidien", "container-title"),
    ("fr", "manuscript", r"F7 \d+", "archive_location"),
    ("fr", "short-form", r"art\. cit\.", "backref"),
    ("fr", "short-form", r"op\. cit\.", "backref"),
    ("fr", "legislation", r"L\. \d+-\d+", "locator"),
    ("it", "manuscript", r"Senato Mar, filza \d+", "archive_location"),
    ("it", "manuscript", r"\d+v", "page"),
    ("it", "manuscript", r"ASV", "archive"),
    ("it", "short-form", r"[Ii]vi", "backref"),
    ("it", "short-form", r"op\. cit\.", "backref"),
    ("it", "article-journal", r"Archivio Lagunare", "container-title"),
    ("it", "legal_case", r"Cass\. civ\., sez\. I", "publisher"),
]


@pytest.mark.parametrize(("code", "kind", "shape", "label"), SHAPES)
def test_a_shape_of_the_language_comes_up_as_this_field(code, kind, shape, label):
    found = {
        name
        for seed in range(5)
        for _, fields in rendered(code, kind, seed, times=20)
        for name, words in fields
        if re.fullmatch(shape, words)
    }
    assert found == {label}


@pytest.mark.parametrize(
    ("code", "shape"),
    [
        ("de", r"\w+/\w+"),
        ("de", r"\w+/\w+/\w+"),
        ("de", r"\w+ / \w+"),
        ("de", r"\w+, \w+"),
        ("de", r"\w+ u\. ?a\."),
        ("fr", r"[A-Z]+ [A-Z][a-z]+"),
        ("fr", r"\w+ \(\w+\)"),
        ("it", r"[A-Z]\. [A-Z]{4,}"),
        ("it", r"AA\.VV\."),
    ],
)
def test_authors_are_written_as_the_language_writes_them(code, shape):
    authors = {
        words
        for text, fields in rendered(code, "book", times=40)
        for label, words in fields
        if label == "author"
    }
    assert any(re.fullmatch(shape, author) for author in authors)


CUES = re.compile(r"(?:S|Bl|Sp|p|pp|pag|pagg|c|cc|fol|Rn|Art|art|artt)\. ?\d|§|Hrsg|a cura|dir\.\)")


@pytest.mark.parametrize("code", TONGUES)
def test_the_words_before_a_number_or_behind_an_editor_are_not_of_the_field(code):
    bare = {"page", "locator", "editor", "issued", "volume", "issue"}
    wrong = [
        (kind, text, words)
        for kind, text, fields in everything(code)
        for label, words in fields
        if label in bare and CUES.match(words)
    ]
    assert wrong[:3] == []


def test_every_kind_of_source_has_the_field_it_is_known_by():
    needed = {
        "interview": {"author"},
        "article-newspaper": {"container-title"},
        "webpage": {"URL", "publisher"},
        "thesis": {"genre"},
        "manuscript": {"archive", "archive_location", "author"},
        "legislation": {"title", "number", "container-title", "issued", "locator"},
    }
    for code in TONGUES:
        for kind, labels in needed.items():
            for text, fields in rendered(code, kind):
                assert labels & {label for label, _ in fields}, (code, kind, text)


BROKEN = {
    "de": r"\b(?:in das|zu der|zu dem|in dem) [A-Z]|\b(?:gegen|für|über|um) der [A-Zk]",
    "fr": r"\b(?:de le|de les|à le|à les|de la l|du l’|le l’|de un)\b",
    "it": r"\b(?:di il|di lo|di la|di gli|di i|in il|in la|su il|su la|a il|a lo|della l’)\b",
}


@pytest.mark.parametrize("code", TONGUES)
def test_articles_join_the_words_before_them(code):
    broken = re.compile(BROKEN[code])
    wrong = [text for kind, text, _ in everything(code) if broken.search(text)]
    wrong += [
        render(t, random.Random(n), load(code))[0]
        for t in load(code).commentary
        for n in range(20)
        if broken.search(render(t, random.Random(n), load(code))[0])
    ]
    assert wrong[:3] == []


@pytest.mark.parametrize("code", TONGUES)
def test_no_page_of_the_web_is_older_than_the_web(code):
    for text, fields in rendered(code, "webpage"):
        for label, words in fields:
            years = re.findall(r"\b(1[5-9]\d\d|20\d\d)\b", words)
            assert label not in ("issued", "accessed") or all(int(y) > 1990 for y in years), text


@pytest.mark.parametrize("code", TONGUES)
def test_a_source_does_not_begin_with_its_signal(code):
    signals = ("vgl.", "siehe", "cfr.", "voir", "cf.", "si veda", "vedi")
    for sample in samples(17, 800, [code]):
        for source in sample.sources:
            words = sample.text[source.start : source.end].casefold()
            assert not words.startswith(signals), sample.text


@pytest.mark.parametrize("code", TONGUES)
def test_addresses_are_of_hosts_that_do_not_exist(code):
    for kind, text, fields in everything(code):
        for label, words in fields:
            if label == "URL":
                assert ".example" in words, (kind, text)


def test_nouns_take_other_articles():
    assert prefixed(
        ("le port", "l’eau", "les quais"), {"les ": "des ", "le ": "du ", "l’": "de l’"}
    ) == (
        "du port",
        "de l’eau",
        "des quais",
    )


def test_a_list_is_what_stands_between_commas_and_line_ends():
    assert listed("\nsalt, sea\nship\n") == ("salt", "sea", "ship")


@pytest.mark.parametrize("code", TONGUES)
def test_no_word_and_no_module_is_left_over(code):
    for name, words in load(code).words.items():
        assert all(word.strip() and "//" not in word for word in words), name
    for path in (Path(languages.__file__).parent / code).glob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, path.name
