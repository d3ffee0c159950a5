"""Strangers' words made safe to show."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.printable import printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x07", "a[31mred"),
        ("one\r\ntwo\tthree\u2028four", "one two three four"),
        ("abc\u202edef\u2066", "abcdef"),
        ("c1 \x9b31m", "c1 31m"),
        ("lone \ud800", "lone \ufffd"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("Ünïcode “stays” — 日本", "Ünïcode “stays” — 日本"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("", ""),
    ],
)
def test_nothing_hidden_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown


@settings(max_examples=100)
@given(st.text())
def test_it_is_one_line_and_stays_as_it_is(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert printable(shown) == shown
