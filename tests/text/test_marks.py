"""Quotation marks and their partners."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.marks import continues, quoted, scan, unbalanced


def inside(text: str) -> list[tuple[str, int]]:
    return [(text[q.start : q.end], q.depth) for q in quoted(text)]


def lost(text: str) -> list[tuple[str, int]]:
    return [(text[s.start : s.end], s.start) for s in unbalanced(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “the salt road.” Then", [("the salt road.", 1)]),
        ("“a ‘b c’ d”", [("a ‘b c’ d", 1), ("b c", 2)]),
        ('He said "the road" twice', [("the road", 1)]),
        ("'quick' and 'slow'", [("quick", 1), ("slow", 1)]),
        ("«mot» et « deux mots »", [("mot", 1), ("deux mots", 1)]),
        ("»Wort« und „Wort“ und ‚Wort‘", [("Wort", 1), ("Wort", 1), ("Wort", 1)]),
        ("„außen ‚innen‘ außen“", [("außen ‚innen‘ außen", 1), ("innen", 2)]),
        ("»ord» och ”ord”", [("ord", 1), ("ord", 1)]),
        ("「外『内』外」", [("外『内』外", 1), ("内", 2)]),
        ("‹mot› et ›Wort‹", [("mot", 1)]),
        ("``tex'' marks", [("tex", 1)]),
        ('"a "b" c"', [('a "b" c', 1), ("b", 2)]),
        ("„Wort” und „Wort\"", [("Wort", 1), ("Wort", 1)]),
        ("“typo“ here", [("typo", 1)]),
        ("(“x”) and “y”—z", [("x", 1), ("y", 1)]),
        ("“” and “ ”", []),
        ("“‘Nested’ start” “end ‘nested’”",
         [("‘Nested’ start", 1), ("Nested", 2), ("end ‘nested’", 1), ("nested", 2)]),
        ("", []),
    ],
)  # fmt: skip
def test_quotations_are_found_with_their_depth(text: str, expected: list[tuple[str, int]]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "don’t, the 1990s’, ’60s, boys’ toys, ’tis, rock ’n’ roll",
        "don't, the 1990s', '60s, boys' toys, 'tis, rock 'n' roll",
        'a 6\'2" man and a 5" pipe and 6’2” again',
        "‘Abd al-Aziz and Qur‘an",
        "5″ × 6′",
        "L'été d'aujourd'hui",
        '"  "  "',
        "  ” 21. and ” 22.",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert inside(text) == []
    assert lost(text) == []


def test_a_possessive_inside_single_marks_does_not_close_them() -> None:
    assert inside("‘the boys’ toys are here’ he said") == [("the boys’ toys are here", 1)]
    assert inside("“the boys’ toys” he said") == [("the boys’ toys", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“a. Then “b” c", [("“", 0)]),
        ("a” b “c”", [("”", 1)]),
        ('"abc', [('"', 0)]),
        ('abc" def', [('"', 3)]),
        ('"a" "b" "c', [('"', 8)]),
        ("«a «b»", [("«", 0)]),
        ("„a", [("„", 0)]),
        ("a»", [("»", 1)]),
        ("「a", [("「", 0)]),
        ("‘a", []),
        ("a›", []),
        ("“a ‘b” c", []),
        ("fine “a” fine", []),
    ],
)
def test_marks_without_a_partner_are_named(text: str, expected: list[tuple[str, int]]) -> None:
    assert lost(text) == expected


def test_a_quotation_over_paragraphs_repeats_its_opening_mark() -> None:
    text = "“a b\n\n“c d\n \n“e f” g"
    assert inside(text) == [("a b\n\n“c d\n \n“e f", 1)]
    assert lost(text) == []
    assert lost("x\n\n“a") == [("“", 3)]


def test_the_mark_that_goes_on_is_seen() -> None:
    assert continues(" “and so on") == "“"
    assert continues("and so on") == ""
    assert continues("") == ""


def test_many_single_marks_do_not_hide_a_double_one() -> None:
    text = "“" + "‘Abd " * 30 + "said” it"
    assert lost(text) == []
    assert len(inside(text)) == 1


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab 1.,\n“”‘’\"'«»„‚‹›」「`-(s"))
def test_places_hold_and_one_pass_gives_both(text: str) -> None:
    found, alone = scan(text)
    assert found == quoted(text)
    assert alone == unbalanced(text)
    for q in found:
        assert 0 <= q.outer_start < q.start < q.end < q.outer_end <= len(text)
        assert q.depth >= 1
        assert q.style
    assert found == sorted(found, key=lambda q: q.outer_start)
    for one in found:
        for other in found:
            assert not one.outer_start < other.outer_start < one.outer_end < other.outer_end


@pytest.mark.parametrize("unit", ["“", '"', "'a ", "“a” ", "‘", "a’ ", "»", "``", "\n\n“", "‘‘‘”"])
def test_marks_are_paired_in_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    before = time.process_time()
    quoted(text)
    assert time.process_time() - before < 2
