"""Properties of placing: what is cut out of a page is found where it stood."""

import time

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from verifier.compare.page import PageIndex
from verifier.compare.segments import pattern
from verifier.compare.verdict import compare_quotation
from verifier.compare.words import words

TEXTS = st.lists(
    st.sampled_from(
        ["the", "of", "mole", "Harbour’s", "1,250", "cafe\u0301", "well-known", "\n", "—", "U.S.",
         "“so”", "Straße", "[3]", "12", "мины", "ﬁrst", "co\u00adop", "$5", "東京", "not"]
    ),
    min_size=8,
    max_size=60,
).map(" ".join)  # fmt: skip


@given(TEXTS, st.data())
@settings(max_examples=50, deadline=None)
def test_what_is_cut_out_of_a_page_is_found(text, data):
    found = words(text)
    if len(found) < 6:
        return
    start = data.draw(st.integers(0, len(found) - 5))
    end = data.draw(st.integers(start + 4, len(found)))
    said = text[found.starts[start] : found.ends[end - 1]]
    # Of a page that says one word over and over, any part may be taken for a running head.
    assume(len(set(found.folded[start:end])) > 3)
    page = " ".join([text] * 3)
    held = compare_quotation(said, PageIndex.of(page))
    assert held.match in ("found", "found-marked")
    there = words(page[held.start : held.end]).folded
    assert [w for w in words(said).folded if not w.isdigit()] == [
        w for w in there if not w.isdigit()
    ]


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_places_are_those_of_the_text(text):
    found = words(text)
    assert all(
        text[a:b].strip() == text[a:b] for a, b in zip(found.starts, found.ends, strict=True)
    )
    assert list(found.starts) == sorted(found.starts)


@given(st.text(max_size=120))
@settings(max_examples=50, deadline=None)
def test_any_quotation_can_be_read(said):
    for item in pattern(said).items:
        assert 0 <= item.start < item.end <= len(said)
    compare_quotation(said, PageIndex.of("The board met in June. " * 20))


def test_hostile_quotations_cost_little():
    page = PageIndex.of("the of and a " * 50_000)
    start = time.process_time()
    for said in (
        "the [x] of [y] " * 29,
        "the … of … " * 29,
        "the of and a the " * 400,
        "[" * 5000,
        "[t]h[e] " * 2000,
        "." * 20_000,
        "the [not] " * 500 + "mole",
        "mole " * 3000,
    ):
        compare_quotation(said, page)
    assert time.process_time() - start < 6
