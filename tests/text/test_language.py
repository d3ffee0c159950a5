"""Guess the language."""

import pytest

from verifier.text.language import guess


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ferry was not in the harbour and it is the end of the road to Tivat.", "en"),
        ("Die Fähre war nicht im Hafen und das ist das Ende der Straße nach Tivat für uns.", "de"),
        ("Le bateau est dans le port et il ne part pas pour la ville de Tivat sur la mer.", "fr"),
        ("El barco no está en el puerto y se va por la mar con los hombres de la ciudad.", "es"),
        ("Il battello non è nel porto e la gente della città si è fermata con una barca.", "it"),
        ("De boot is niet in de haven en het is het einde van de weg voor de stad.", "nl"),
        ("O barco não está no porto e os homens da cidade vão para o mar com uma rede.", "pt"),
        (
            "Паром не был в порту, и это конец дороги для нас, как он сказал из города на море.",
            "ru",
        ),
        ("1 2 3", "en"),
        ("", "en"),
    ],
)
def test_common_words_tell_the_language(text: str, code: str) -> None:
    assert guess(text) == code


def test_the_default_is_the_callers() -> None:
    assert guess("xyz", default="de") == "de"
