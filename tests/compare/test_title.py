"""Does the page show the cited title."""

import pytest

from verifier.compare.title import agreement, content, far_from, share

TITLE = "Household Wells of the Upper Valley"


@pytest.mark.parametrize(
    ("titles", "text", "low", "high"),
    [
        (("Household wells of the upper valley | Institute",), "", 1, 1),
        (("Household Well in Upper Valleys",), "", 1, 1),
        (("Institute",), "Menu\nHousehold wells of the upper valley\nText", 0.7, 1),
        (("Institute",), "About us", 0, 0),
        ((), None, 0, 0),
    ],
)
def test_a_page_shows_a_title_in_its_own_titles_or_in_a_heading(titles, text, low, high):
    assert low <= agreement(TITLE, titles, text) <= high


def test_only_telling_words_are_counted():
    assert content("The Report of the Committee on Wells") == ["report", "committee", "wells"]
    assert content("Of the") == ["of", "the"]
    assert share([], "anything") == 0.0
    assert share(["well"], "a deep well") == 1.0
    assert share(["cat"], "cats") == 0.0


PAGE = "Cheap loans for everybody. Click here and win. " * 40


def test_a_page_about_something_else_is_far():
    assert far_from(TITLE, (), ("Cheap loans",), PAGE) is True


@pytest.mark.parametrize(
    ("title", "titles", "text"),
    [
        pytest.param(TITLE, (TITLE,), PAGE, id="it has the title"),
        pytest.param("Wells", (), PAGE, id="one word says too little"),
        pytest.param(TITLE, (), "Short page.", id="too short to tell"),
        pytest.param(TITLE, (), "Колодцы верхней долины и их хозяева. " * 40, id="another script"),
    ],
)
def test_what_could_still_be_the_source_is_not_far(title, titles, text):
    assert far_from(title, (), titles, text) is False
