"""Folding: blind to typography, with the way back."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.fold import fold, folded, statement_id

AWKWARD = "aEé e\u0301ﬁßİ\u0345ᾳ .…-–—\u00ad\n\t“\"'’`\u200b\u3131\u314f\u1100\u1161\u11a8½．"
texts = st.one_of(st.text(), st.text(alphabet=AWKWARD))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The ‘Reed’ said “No”", "the 'reed' said \"no\""),
        ("«Salz» „Salz“ ‹x›", '"salz" "salz" \'x\''),
        ("salt\u00ad\n  roads, salt\u00adroads", "saltroads, saltroads"),
        ("ze\u200bro\ufeff wi\u2060dth", "zero width"),
        ("ﬁne ﬂow", "fine flow"),
        ("cafe\u0301", "café"),
        ("a\u2010b\u2011c \u22125", "a-b-c -5"),
        ("a—b – c -- d", "a - b - c - d"),
        ("a… b ... c . . . d .... e", "a … b … c … d … e"),
        ("  many \n\t spaces\u00a0here  ", "many spaces here"),
        ("Straße", "strasse"),
        ("", ""),
        ("1,250.5% −3", "1,250.5% -3"),
    ],
)
def test_typography_is_evened_out(text: str, plain: str) -> None:
    assert folded(text) == plain
    assert fold(text).text == plain


def test_accents_and_digits_stay() -> None:
    assert folded("Résumé 12.5") != folded("Resume 125")


@settings(max_examples=200, deadline=None)
@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@settings(max_examples=100, deadline=None)
@given(texts)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(text)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_every_folded_character_has_a_place_in_order(text: str) -> None:
    whole = fold(text)
    places = [whole.at(i) for i in range(len(whole) + 1)]
    assert places == sorted(places)
    for i in range(len(whole)):
        span = whole.span(i, i + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert span.start == places[i]


@settings(max_examples=100, deadline=None)
@given(texts, st.data())
def test_the_span_of_a_stretch_folds_back_to_it(text: str, data: st.DataObject) -> None:
    whole = fold(text)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    stretch = whole.text[start:end].strip()
    assert stretch in folded(whole.span(start, end).of(text))


def test_a_span_covers_what_was_joined_and_leaves_out_what_was_dropped() -> None:
    text = "x “sal\u00ad\nt” \u200b—y"
    whole = fold(text)
    start = whole.text.index("salt")
    assert whole.span(start, start + 4).of(text) == "sal\u00ad\nt"
    assert whole.span().of(text) == text
    assert whole.span(3, 3).start == whole.at(3)
    assert "passes" not in repr(whole)


def test_an_id_sees_words_and_not_typography() -> None:
    assert statement_id("“Salt  roads” — now") == statement_id('"salt\nroads" -- now')
    assert statement_id("salt roads") != statement_id("salt road")
    assert len(statement_id("")) == 12
    assert statement_id("\ud800")


@pytest.mark.parametrize(
    "unit", ["The “salt” roads—now\n", "e\u0301 ", "Соль — “да”… ", " ", ". ", "\u00ad \n", "- "]
)
def test_a_megabyte_folds_well_under_a_second(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    before = time.process_time()
    fold(text)
    assert time.process_time() - before < 1.5
