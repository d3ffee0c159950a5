"""Normal forms: those of Unicode, in linear time."""

import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.fold import folded
from verifier.text.normal import MOST, PILE, normalized

FORMS = ["NFC", "NFD", "NFKC", "NFKD"]


@given(st.text(max_size=60), st.sampled_from(FORMS))
@settings(max_examples=100)
def test_it_is_the_form_of_unicode(text: str, form: str) -> None:
    assert normalized(form, text) == unicodedata.normalize(form, text)  # type: ignore[arg-type]


def test_every_accent_may_stand_in_a_pile() -> None:
    accents = [chr(c) for c in range(sys.maxunicode + 1) if unicodedata.combining(chr(c))]
    assert len(accents) > 800
    assert all(PILE.fullmatch(accent * (MOST + 1)) for accent in accents)


def test_a_long_row_of_signs_is_not_changed() -> None:
    text = "“" * 500 + "ﬁ" + "—" * 500
    assert normalized("NFKC", text) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("take", [lambda t: normalized("NFKC", t), folded], ids=["form", "fold"])
def test_a_pile_of_accents_costs_its_length(take) -> None:  # type: ignore[no-untyped-def]
    begin = time.process_time()
    take("a" + "\u0301\u0323" * 500_000 + " b" + "\u0323\u0301" * 100_000)
    assert time.process_time() - begin < 5
