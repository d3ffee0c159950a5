"""Where sentences end, and where they do not."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.sentences import sentences


def cut(marked: str) -> tuple[list[str], list[str]]:
    """``|`` marks where a sentence begins."""
    text = marked.replace("|", "")
    return [span.of(text) for span in sentences(text)], [
        part.strip() for part in marked.split("|") if part.strip()
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "The ferry ran. |It stopped. |Nobody came!",
        "Mr. Aro met Gen. J. R. Ilves at 5 p.m. Tuesday. |He said no. |Then he left.",
        "He joined the U.S. Army on Jan. 5, 2004. |See No. 5, pp. 12–14. |The end.",
        "It was in the U.S. |The court agreed. |He came at 5 p.m. |Then he left.",
        "It cost 3.5 million. |20 people died in 1991. |In 1994 it ended.",
        "We are not... yet there. |He waited. . . . |The rest is known.",
        "They said so… |The rest came later. |Oren … Kos stayed.",
        "Visit www.reed.example. |Or http://a.example/b.c?d=e. |Yes!",
        "Oren v. Kos was decided (see p. 5. It was odd) in 1999. |Next came cf. Kos.",
        "(He left. She stayed.) |Done.",
        "Das war z.B. am 3. Mai 2004. |Im 19. Jahrhundert war es so. |Der Krieg begann 1914.",
        "Er wurde Dr. phil. und blieb. |Siehe S. 5 und Nr. 7. |Die Leute kamen usw. |Aber nie.",
        "M. Dupont est arrivé. |Il a dit « Non. Jamais. » et partit.",
        "El Sr. García llegó. |Según él, no. |La Sra. Pérez vino.",
        "これは文です。|次の文です。",
        "यह है। |वह है।",
        "“Stop it. Now,” he said. |“It is over.” |He also wrote, “these mines.” |Then “x.”",
        "The term ended “there.” |General Ilves said so.",
        "He asked “Why?” and left. |“Why?” |He left.",
        "in Tivat, D.C. |The court sat. |Plan B. |The rest. |World War I. |It ended.",
        "John F. Kennedy Jr. spoke. |The Rev. H. Le M. Brock came. |By E. L. V. Aro.",
        "See vol. II, p. 4, § 7, and fig. 2. |Also art. 5. |It was art. |It stayed.",
        "Smith et al. wrote it. |It was 5 Jan. |The end came on Sept. 3.",
        "the end.—Smith wrote it. |Kos did.",
        "1. The first point is made. |It is short.",
        "a. The first point is made. |It is short.",
        "Really?! |Yes. |“Yes!” he said.",
        "the list: (a) first; (b) second. |And more.",
        "first • second. |• third",
        "At 9 a.m. GMT it began. |At 9 a.m. Oren came. |It was 9 a.m. |He left.",
        "They came etc. |Armenia stayed. |Inc. is short. |Reed Inc. Tivat is not.",
        "It stayed (in the U.S.). |The court sat.",
        "The page (vol. 2, p. 4.) |Then more.",
        "one\n\n|two. |Three",
        "one (two\n\n|three) four. |Five",
        "It took 5 min. |The Oren Co. |The end.",
        "no stop at all",
    ],
)
def test_sentences_are_cut(marked: str) -> None:
    found, expected = cut(marked)
    assert found == expected


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == []
    assert sentences(" \n\n \t") == []


def test_a_quotation_is_never_cut_unless_it_is_very_long() -> None:
    assert len(sentences("“" + "It ran. " * 20 + "End.” It stopped.")) == 2
    assert len(sentences("“" + "It ran. " * 400 + "End.” It stopped.")) > 300
    assert len(sentences("(" + "It ran. " * 400 + "End.) It stopped.")) > 300


def test_overlapping_stretches_are_kept_whole_together() -> None:
    assert len(sentences("A (b “c. D) e. F” g. H stays. I go.")) == 3


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aA1 .!?…\n“”\"'()[]。—pv"))
def test_sentences_hold_all_words_in_order(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    at = 0
    for span in found:
        assert at <= span.start < span.end
        assert span.of(text) == span.of(text).strip()
        at = span.end


@pytest.mark.parametrize(
    "unit", [". ", "( ", "“a. ", ".", ". A ", "()", "?", "\n", '"', " ", ".)", "A. B? ", "?a"]
)
def test_sentences_are_found_in_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    before = time.process_time()
    sentences(text)
    assert time.process_time() - before < 2
