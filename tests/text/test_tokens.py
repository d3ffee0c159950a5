"""Words with their places, and what differs between two lists of them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text import tokens as module
from verifier.text.tokens import diff, tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def keys(text: str) -> list[str]:
    return [token.folded for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He won’t pay 1,250.5% now.", ["He", "won’t", "pay", "1,250.5%", "now"]),
        ("it cost $5.50 and −3 degrees", ["it", "cost", "$5.50", "and", "−3", "degrees"]),
        ("1988–1994 or 1988-94", ["1988", "1994", "or", "1988", "94"]),
        ("the U.S. Army, e.g. the a.k.a.", ["the", "U.S.", "Army", "e.g.", "the", "a.k.a."]),
        ("anti-personnel XK-72 mines", ["anti-personnel", "XK-72", "mines"]),
        ("_italic_ *bold* (x)", ["italic", "bold", "x"]),
        ("日本語 text", ["日", "本", "語", "text"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("boys’ 3rd 12 %", ["boys", "3rd", "12 %"]),
        ("1½ ¼ 5/4/1999 and/or", ["1½", "¼", "5/4/1999", "and", "or"]),
        ("㍿ x", ["㍿", "x"]),
        ("— … ! “”", []),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_keys_are_blind_to_hyphens_points_and_marks() -> None:
    assert keys("Anti\u00ad\npersonnel U.S. don’t 12 % ﬁne") == keys(
        "anti-personnel US don't 12% fine"
    )
    assert keys("12.5") != keys("125")
    assert keys("XK-72") == ["xk-72"]


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_places_are_in_order_and_hold_the_words(text: str) -> None:
    at = 0
    for token in tokens(text):
        assert at <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.text
        at = token.end


def test_a_difference_names_what_is_kept_left_out_and_put_in() -> None:
    said = "The forces have placed more mines".split()
    source = "the forces had put more mines today".split()
    assert diff(said, source) == [
        ("=", ["The", "forces"], ["the", "forces"]),
        ("-", ["have", "placed"], []),
        ("+", [], ["had", "put"]),
        ("=", ["more", "mines"], ["more", "mines"]),
        ("+", [], ["today"]),
    ]
    assert diff([], []) == []
    assert diff(["a"], []) == [("-", ["a"], [])]
    assert diff(["“Don’t”"], ['"don\'t"']) == [("=", ["“Don’t”"], ['"don\'t"'])]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_a_difference_holds_all_words_of_both_sides(said: list[str], source: list[str]) -> None:
    changes = diff(said, source)
    assert [w for op, mine, _ in changes if op in "=-" for w in mine] == said
    assert [w for op, _, yours in changes if op in "=+" for w in yours] == source
    assert all(mine == yours for op, mine, yours in changes if op == "=")


@pytest.mark.parametrize(
    ("said", "source", "expected"),
    [
        ("abXcd", "abYYcd", [("=", 2), ("-", 1), ("+", 2), ("=", 2)]),
        ("abc", "abc", [("=", 3)]),
        ("abc", "ab", [("=", 2), ("-", 1)]),
        ("abc", "xyz", [("-", 3), ("+", 3)]),
    ],
)
def test_lists_too_long_to_compare_keep_their_ends(
    monkeypatch: pytest.MonkeyPatch, said: str, source: str, expected: list[tuple[str, int]]
) -> None:
    monkeypatch.setattr(module, "LIMIT", 0)
    changes = diff(list(said), list(source))
    assert [(op, len(mine or yours)) for op, mine, yours in changes] == expected


@pytest.mark.parametrize("unit", ["The “salt” roads—now. ", "a.", "a-", "1.", "'", "e\u0301"])
def test_a_long_text_is_cut_in_linear_time(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    before = time.process_time()
    tokens(text)
    assert time.process_time() - before < 2
