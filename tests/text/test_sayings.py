"""Verbs of saying beside quotations."""

import pytest

from verifier.text.sayings import attributed, introduces, leans_back, says


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said “it ran.”", True),
        ("According to Oren, “it ran.”", True),
        ("“It ran,” wrote Kos.", True),
        ("Der Bürgermeister sagte: „Sie fuhr.“", True),
        ("Le maire a déclaré « elle roulait ».", True),
        ("El alcalde dijo «funcionaba».", True),
        ("They are so-called “experts” in Tivat.", False),
        ("The “salt road” is long.", False),
    ],
)
def test_a_quotation_is_somebodys_where_a_verb_of_saying_is_near(text: str, expected: bool) -> None:
    start = min(i for i, c in enumerate(text) if c in "“„«")
    end = max(i for i, c in enumerate(text) if c in "”“»") + 1
    assert attributed(text, start, end, (0, len(text))) is expected


def test_a_verb_of_the_next_sentence_does_not_count() -> None:
    text = "The “salt road” is long. Kos said so."
    assert not attributed(text, 4, 15, (0, 24))


def test_a_sentence_leans_back_when_a_pronoun_speaks_again() -> None:
    assert leans_back("He also wrote, “x.”", [(15, 19)])
    assert leans_back("“X,” she added.", [(0, 4)])
    assert leans_back("“X,” added he.", [(0, 4)])
    assert not leans_back("Kos also wrote, “x.”", [(16, 20)])
    assert not leans_back("“X,” Kos added.", [(0, 4)])
    assert not leans_back("He also wrote.", [])


def test_a_line_introduces_a_block_quotation() -> None:
    assert introduces("The mayor wrote:")
    assert introduces("The mayor wrote that")
    assert introduces("As Oren says,")
    assert not introduces("The mayor wrote.")
    assert not introduces("The mayor left the room")
    assert not introduces("")


def test_a_clause_ends_with_saying() -> None:
    assert says("As the mayor stated")
    assert says("as the mayor stated in May,")
    assert not says("the mayor stated his case very long ago")
