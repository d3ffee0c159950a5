"""The scorer of the benchmark passes what is right, and nothing else."""

import pytest

from benchmarks import labelled
from benchmarks.scoring import (
    FIELDS,
    NAMES,
    Count,
    folded,
    folded_pages,
    matched,
    same,
    score,
)

LABELS = [row["fields"] for row in labelled.rows("references")]
RAW = [row["raw"] for row in labelled.rows("references")]


def test_what_is_read_as_it_was_labelled_is_all_right():
    scores = score((label, label) for label in LABELS)
    assert scores.together.f1 == 1.0
    assert scores.type_accuracy == 1.0
    assert all(scores.fields[name].f1 == 1.0 for name in FIELDS)


def test_reading_nothing_is_worth_nothing():
    scores = score((label, {}) for label in LABELS)
    assert scores.together.f1 == scores.together.precision == scores.together.recall == 0
    assert scores.type_accuracy == 0


def test_reading_another_citation_is_worth_next_to_nothing():
    scores = score(zip(LABELS, LABELS[1:] + LABELS[:1], strict=True))
    assert scores.together.f1 < 0.05


def test_putting_all_words_into_every_field_is_worth_next_to_nothing():
    everywhere = [
        {name: [raw] if name in NAMES else raw for name in FIELDS} | {"type": "book"} for raw in RAW
    ]
    scores = score(zip(LABELS, everywhere, strict=True))
    assert scores.together.f1 < 0.01
    assert scores.type_accuracy < 0.15


def test_every_invented_field_and_every_field_missed_costs():
    label = {"type": "book", "title": "Salt Roads", "date": "1999"}
    assert score([(label, label | {"place": "Tivat"})]).together == Count(2, 1, 0)
    assert score([(label, {"type": "book", "title": "Salt Roads"})]).together == Count(1, 0, 1)
    assert score([(label, label | {"title": "Salt"})]).together == Count(1, 1, 1)


def test_a_law_report_may_be_read_as_a_journal_or_not():
    label = {"type": "case", "title": "Oren v. Kos", "date": "1997"}
    report = {"container": "F.3d", "volume": "123", "pages": "45"}
    assert score([(label, label | report)]).together == Count(2, 0, 0)
    assert score([(label, label | {"author": ["F.3d"]})]).together == Count(2, 1, 0)
    assert score([(label | {"pages": "9"}, label | report)]).together == Count(2, 1, 1)


@pytest.mark.parametrize(
    ("name", "label", "read"),
    [
        ("title", "Who Owns the Towpath? Custom, Claim", "“who owns the towpath?” custom claim"),
        ("title", "The Bailiff's Eye", "The Bailiff’s Eye"),
        ("title", "Stadt – Land", "Stadt-Land"),
        ("author", ["Kos, Bela", "Oren, A."], ["Oren, Anna", "Kos, B."]),
        ("author", ["Müller, Jörg"], ["Muller, J."]),
        ("author", ["Ministry of Works"], ["ministry of works"]),
        ("date", "1987", "1987-05-04"),
        ("date", "1987-05", "1987-05-04"),
        ("date", "1999/2004", "1999-01/2004"),
        ("pages", "2041-43", "2041–2043"),
        ("pages", "S. 15, 25 f.", "15, 25f"),
        ("pages", "169, 171", "169, at 171"),
        ("pages", "501 et seq.", "501 et seq"),
        ("volume", "XII", "12"),
        ("edition", "3", "3. Aufl."),
        ("edition", "2", "Second edition"),
        ("url", "http://a.example/b/", "https://a.example/b"),
        ("doi", "10.5555/x", "https://doi.org/10.5555/X"),
    ],
)
def test_differences_of_print_do_not_count(name, label, read):
    assert same(name, label, read)


@pytest.mark.parametrize(
    ("name", "label", "read"),
    [
        ("title", "Salt Roads", "Salt Roads, London"),
        ("title", "Salt Roads", "Salt Road"),
        ("author", ["Oren, Anna"], ["Oren, Bela"]),
        ("author", ["Oren, Anna"], ["Oren"]),
        ("author", ["Oren, Anna"], ["Anna, Oren"]),
        ("author", ["Oren, Anna", "Kos, B."], ["Oren, Anna"]),
        ("author", ["Oren, Anna"], ["Oren, Anna", "Oren, Anna"]),
        ("date", "1987-05-04", "1987-05"),
        ("date", "1987", "1988"),
        ("date", "1987", "19870"),
        ("date", "1987", "1987/1990"),
        ("date", "1999/2004", "1999"),
        ("pages", "15 ff.", "15 f."),
        ("pages", "15 f.", "15"),
        ("pages", "41-43", "41-44"),
        ("pages", "169, 171", "169-171"),
        ("volume", "12", "1"),
        ("edition", "3", "13"),
        ("url", "http://a.example/b", "http://a.example/c"),
    ],
)
def test_everything_else_does(name, label, read):
    assert not same(name, label, read)


def test_a_range_is_written_out_as_it_is_meant():
    assert folded_pages("2041-43") == ("2041-2043",)
    assert folded_pages("9–12, p. 14") == ("9-12", "14")
    assert folded_pages("S. 4 ff., 9") == ("4ff", "9")


def test_words_of_punctuation_alone_are_no_words():
    assert folded(" — “ ” ... ") == ""


def test_a_span_counts_only_where_both_its_ends_are_right():
    assert matched([(0, 10), (12, 20)], [(0, 10), (12, 20)]).f1 == 1.0
    assert matched([(0, 10), (12, 20)], [(0, 20)]) == Count(0, 1, 2)
    assert matched([(0, 10)], [(0, 9)]).f1 == 0.0
    assert matched([(0, 10)], [(0, 10), (0, 10), (0, 10)]) == Count(1, 0, 0)
    assert matched([], [(0, 4)]) == Count(0, 1, 0)
