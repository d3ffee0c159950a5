"""Words taken out of a text, with the way back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.excerpt import Excerpt, glue
from verifier.text.span import Span

TEXT = "The ferry [1]\n   ran again."


def pieces() -> Excerpt:
    return Excerpt.join([Excerpt.whole(TEXT, 0, 10), "", Excerpt.whole(TEXT, 17)])


def test_an_excerpt_points_back_into_the_text() -> None:
    words = pieces()
    assert words.text == "The ferry ran again."
    assert words.span(4, 9).of(TEXT) == "ferry"
    assert words.span(10, 13).of(TEXT) == "ran"
    assert words.span(4, 13).of(TEXT) == "ferry [1]\n   ran"
    assert words.span().of(TEXT) == TEXT
    assert words.at(len(words)) == len(TEXT)
    assert words.span(3, 3) == Span(3, 3)


def test_what_a_reader_put_in_stands_where_the_next_word_begins() -> None:
    words = Excerpt.join(["x", Excerpt.whole("abc", 1), "y"])
    assert words.text == "xbcy"
    assert words.at(0) == 1
    assert words.at(3) == 3
    assert words.span(0, 1) == Span(1, 1)
    assert words.span(3, 4) == Span(3, 3)
    gap = Excerpt.join([Excerpt.whole("ab cd", 0, 2), " ", Excerpt.whole("ab cd", 3)])
    assert gap.at(2) == 3


def test_nothing_stands_nowhere() -> None:
    assert Excerpt("", ()).span() == Span(0, 0)
    assert Excerpt("x", ()).span() == Span(0, 0)
    assert Excerpt.whole("abc", 2, 2).runs == ()


def test_neighbouring_runs_melt() -> None:
    assert Excerpt.join([Excerpt.whole("abcd", 0, 2), Excerpt.whole("abcd", 2)]).runs == (
        (0, 0, 4),
    )


def test_cutting_stripping_and_gluing_keep_the_way_back() -> None:
    words = pieces()
    assert words.cut(4, 13).text == "ferry ran"
    assert words.cut(4, 13).span().of(TEXT) == "ferry [1]\n   ran"
    assert words.cut(9, 11).strip().text == "r"
    assert Excerpt.whole("  a ").strip().span() == Span(2, 3)
    assert Excerpt.whole("   ").strip().text == ""
    glued = glue([words.cut(0, 3), Excerpt("", ()), words.cut(10)])
    assert glued.text == "The ran again."
    assert glued.span(4, 7).of(TEXT) == "ran"


@settings(max_examples=50)
@given(st.lists(st.text(max_size=5), max_size=6), st.data())
def test_every_copied_character_is_found_again(parts: list[str], data: st.DataObject) -> None:
    text = "|".join(parts)
    at, cut = 0, []
    for part in parts:
        cut += [Excerpt.whole(text, at, at + len(part)), "~"]
        at += len(part) + 1
    words = Excerpt.join(cut)
    for start, origin, count in words.runs:
        assert words.text[start : start + count] == text[origin : origin + count]
        assert words.span(start, start + count) == Span(origin, origin + count)
    low = data.draw(st.integers(0, len(words)))
    high = data.draw(st.integers(low, len(words)))
    assert words.cut(low, high).text == words.text[low:high]


@given(st.lists(st.text(max_size=5), max_size=5), st.data())
def test_a_place_in_the_text_leads_into_the_excerpt(parts: list[str], data: st.DataObject) -> None:
    text = "|".join(parts)
    kept = [Excerpt.whole(text, i, i + 1) for i in range(len(text)) if data.draw(st.booleans())]
    excerpt = Excerpt.join(kept)
    places = [excerpt.at(i) for i in range(len(excerpt))]
    for index, place in enumerate(places):
        assert excerpt.index(place) == index
    for place in range(len(text) + 1):
        assert excerpt.index(place) == sum(each < place for each in places)
