"""Places in the author's text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.text.span import Lines, Span, Stretches


def test_a_span_knows_its_words_and_its_neighbours() -> None:
    span = Span(2, 5)
    assert span.of("abcdefg") == "cde"
    assert len(span) == 3
    assert span
    assert not Span(2, 2)
    assert span.contains(Span(3, 5))
    assert not span.contains(Span(3, 6))
    assert span.overlaps(Span(4, 9))
    assert not span.overlaps(Span(5, 9))
    assert span.hull(Span(7, 9)) == Span(2, 9)


def test_lines_and_columns_count_from_one_at_every_kind_of_line_end() -> None:
    text = "ab\ncd\r\nef\rgh\u2028i"
    lines = Lines(text)
    assert len(lines) == 5
    assert [lines.position(text.index(c)) for c in "acegi"] == [(n, 1) for n in range(1, 6)]
    assert lines.position(len(text)) == (5, 2)
    assert lines.position(999) == (5, 2)
    assert lines.position(-1) == (1, 1)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8),
       st.integers(0, 30), st.integers(0, 30))  # fmt: skip
@settings(max_examples=50)
def test_stretches_meet_what_shares_a_character_with_one_of_them(
    stretches: list[tuple[int, int]], start: int, end: int
) -> None:
    covered = {i for low, high in stretches for i in range(low, high)}
    assert Stretches(stretches).meet(start, end) == bool(covered & set(range(start, end)))
