"""Whole notes: what belongs to a source, what to its neighbour, and what to nobody."""

import random

import pytest

from training.draft import Draft, signalled
from training.languages import Language
from training.notes import explained, framed, headed, sourced
from training.sample import Source


def tongue(**rest):
    parts = {
        "words": {"name": ("Oren", "Kos"), "list_and": (" and ",)}, "fillers": {},
        "templates": {"book": ("{author:name}, {title:name}",)}, "short": (),
        "signals": ("See also", "Cf.", "But see"), "joins": ("; ",), "commentary": ("It rained.",),
        "parentheticals": (),
    }  # fmt: skip
    return Language("xx", **{**parts, **rest})


def texts(draft):
    return [draft.text[source.start : source.end] for source in draft.sources]


def test_one_head_serves_several_sources_and_stands_in_the_first():
    language = tongue(heads={"interview": (("Talks with {author:name}", "{author:name}"),)})
    draft = Draft()
    headed(draft, random.Random(2), language)
    first, *rest = texts(draft)
    assert first in ("Talks with Oren", "Talks with Kos")
    assert rest
    assert all(text in ("Oren", "Kos") for text in rest)


def test_the_words_of_a_frame_are_commentary_and_its_signals_signals():
    language = tongue(frames=("The text is in {@}; see also {@}.",))
    draft = Draft()
    framed(draft, random.Random(1), language)
    assert [draft.text[a:b] for a, b in draft.commentary] == ["The text is in"]
    assert len(draft.sources) == 2
    assert draft.sources[0].signal is None
    start, end = draft.sources[1].signal
    assert draft.text[start:end] == "see also"


def test_a_source_cited_inside_another_ends_it():
    language = tongue(openers=((" (quoting ", ")"),))
    for seed in range(200):
        draft = Draft()
        sourced(draft, random.Random(seed), language, "book")
        if len(draft.sources) == 2:
            break
    assert draft.text == f"{texts(draft)[0]} (quoting {texts(draft)[1]})"
    start, end = draft.sources[1].signal
    assert draft.text[start:end] == "quoting"


@pytest.mark.parametrize("aside", ["({note:name} says so)", "{note:name} says so"])
def test_a_parenthesis_belongs_to_the_source_before_it_and_may_hold_fields(aside):
    language = tongue(parentheticals=(aside,))
    draft = Draft("Oren", [Source(0, 4, "book", ())])
    explained(draft, random.Random(1), language)
    assert texts(draft) == [draft.text]
    assert draft.text in ("Oren (Oren says so)", "Oren (Kos says so)")
    (mark,) = draft.sources[0].marks
    assert draft.text[mark.start : mark.end] in ("Oren", "Kos")
    assert mark.start == 6


@pytest.mark.parametrize(
    ("join", "signal"),
    [
        ("; ", None),
        ("; and ", None),
        (". See also ", "See also"),
        ("; and see ", "see"),
        (" — ", None),
        (".-- cf. ", "cf."),
        ("; as well as ", None),
    ],
)
def test_a_join_is_punctuation_and_conjunctions_and_perhaps_a_signal(join, signal):
    draft = Draft("Oren")
    place = signalled(draft, join, exact=True)
    assert (draft.text[place[0] : place[1]] if place else None) == signal
    assert draft.text == "Oren" + join


def test_a_remark_gets_its_full_stop_and_a_question_keeps_its_own():
    draft = Draft()
    draft.comment("It rained")
    draft.comment("“Why?”")
    assert draft.text == "It rained. “Why?”"
    assert [draft.text[a:b] for a, b in draft.commentary] == ["It rained.", "“Why?”"]
