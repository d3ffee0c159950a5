"""Which words a marker supports."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.support import stretches


def supported(marked: str) -> list[tuple[str, str]]:
    """Markers are ``[1]``; return each statement with the labels of its markers."""
    parts = re.split(r"\[(\d+)\]", marked)
    text, offsets, labels = parts[0], [], []
    for label, rest in zip(parts[1::2], parts[2::2], strict=True):
        offsets.append(len(text))
        labels.append(label)
        text += rest
    return [
        (text[s.start : s.end], " ".join(labels[i] for i in s.markers))
        for s in stretches(text, offsets)
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The ferry ran. It stopped in May.[1] Nobody came.",
         [("The ferry ran.", ""), ("It stopped in May.", "1"), ("Nobody came.", "")]),
        ("It stopped in the month of May[1]. Nobody came.",
         [("It stopped in the month of May.", "1"), ("Nobody came.", "")]),
        ("He said “it stopped.”[1] Then he left.",
         [("He said “it stopped.”", "1"), ("Then he left.", "")]),
        ("He said “it stopped.[1]” Then he left.",
         [("He said “it stopped.”", "1"), ("Then he left.", "")]),
        ("It stopped. [1] Nobody came.", [("It stopped.", "1"), ("Nobody came.", "")]),
        ("It stopped.[1][2] Nobody came.", [("It stopped.", "1 2"), ("Nobody came.", "")]),
        ("It stopped.[1]Nobody came.", [("It stopped.", "1"), ("Nobody came.", "")]),
        ("The harbour was closed in May,[1] and the ferry never ran again.[2]",
         [("The harbour was closed in May,", "1"), ("and the ferry never ran again.", "2")]),
        ("The harbour was closed in May[1] because of the storm that came.",
         [("The harbour was closed in May", "1"), ("because of the storm that came.", "")]),
        ("It was shut in the harbour[1] in May.", [("It was shut in the harbour in May.", "1")]),
        ("Oren[3] says that the harbour was closed.",
         [("Oren says that the harbour was closed.", "3")]),
        ("Reports by Aro[1], Kos[2], and Oren[3] show that salt is dear.",
         [("Reports by Aro, Kos, and Oren show that salt is dear.", "1 2 3")]),
        ("As the mayor of it said[8]: “The ferry ran. It stopped.” Then he left.",
         [("As the mayor of it said: “The ferry ran. It stopped.”", "8"), ("Then he left.", "")]),
        ("As the board (which Oren led in May[3]) said, the harbour was closed.",
         [("As the board (which Oren led in May)", "3"), ("said, the harbour was closed.", "")]),
        ("The harbour was closed for good[6]” and the ferry never ran again.",
         [("The harbour was closed for good”", "6"), ("and the ferry never ran again.", "")]),
        ("[1] The ferry ran.", [("The ferry ran.", "1")]),
        ("The ferry ran.[1]", [("The ferry ran.", "1")]),
        ("[1]", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_marker_supports_its_clause_or_sentence(
    marked: str, expected: list[tuple[str, str]]
) -> None:
    assert supported(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor confirmed that “we can not close it.” He also wrote, “the ferry ran.”[3]",
        "The mayor said “we can not.” She added: “the ferry ran.” They then said “it stopped.”[3]",
        "The mayor said “we can not close it.” “The ferry ran,” he added.[3]",
        "Der Minister sagte: „Das geht nicht.“ Er schrieb auch: „Die Fähre fuhr.“[3]",
    ],
)
def test_a_quotation_that_another_one_goes_on_from_shares_its_note(marked: str) -> None:
    assert [labels for _, labels in supported(marked)] == ["3"]


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor said “we can not.” The board wrote that “the ferry ran.”[3]",
        "The mayor said “we can not.”[2] He also wrote, “the ferry ran.”[3]",
        "The mayor spoke on Monday. He also wrote, “the ferry ran.”[3]",
        "The mayor said “we can not.” He also wrote about the ferry.[3]",
    ],
)
def test_sentences_that_stand_alone_stay_alone(marked: str) -> None:
    assert supported(marked)[-1][1] == "3"
    assert len(supported(marked)) == 2


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aAb .,?“”'()\n", max_size=80), st.data())
def test_every_marker_supports_something_and_statements_do_not_overlap(
    text: str, data: st.DataObject
) -> None:
    offsets = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    found = stretches(text, offsets)
    at = 0
    for each in found:
        assert at <= each.start <= each.end <= len(text)
        at = each.end
    held = [i for each in found for i in each.markers]
    assert held == list(range(len(offsets))) or not found
