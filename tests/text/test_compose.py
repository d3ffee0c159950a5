"""Accents are composed, and every letter still knows where it stood."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.compose import composed
from verifier.text.excerpt import Excerpt

LETTERS = st.text(st.sampled_from("aéŽo\u0301\u0323\u030cñ한글 x“"), max_size=30)


def test_what_is_composed_comes_back_as_it_is() -> None:
    words = Excerpt.whole("Élodie, 한글")
    assert composed(words) is words


def test_letters_and_syllables_are_composed() -> None:
    text = unicodedata.normalize("NFD", "Élodie, 한글, Žofie")
    words = composed(Excerpt.whole(text))
    assert words.text == "Élodie, 한글, Žofie"
    start = words.text.index("Žofie")
    assert words.span(start).start == text.index("Z")
    assert words.span(start, len(words)).end == len(text)


@given(LETTERS, st.sampled_from(["NFC", "NFD"]))
@settings(max_examples=80)
def test_every_character_has_the_place_of_its_letter(text: str, form: str) -> None:
    text = "> " + unicodedata.normalize(form, text)  # type: ignore[arg-type]
    words = composed(Excerpt.whole(text, 2))
    assert words.text == unicodedata.normalize("NFC", text[2:])
    for index, char in enumerate(words.text):
        if unicodedata.combining(char):
            continue
        here = text[words.at(index)]
        assert unicodedata.normalize("NFD", char)[0] == unicodedata.normalize("NFD", here)[0]
