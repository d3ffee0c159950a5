"""A date is never drawn as more exact than it is."""

from itertools import pairwise

import pytest

from verifier.model import TimelineDate
from verifier.reports._shape.timelines import LEFT, RIGHT, Timeline, timeline

DOCUMENT = TimelineDate("document", "2026-09-30", "30 September 2026", "document")


def drawn(*edtf: str, bad: str = "") -> Timeline:
    dates = tuple(TimelineDate("published", each, each, "note") for each in edtf)
    made = timeline((*dates, DOCUMENT), frozenset([bad]))
    assert made
    return made


def test_a_day_is_a_point() -> None:
    row = drawn("2026-05-14").rows[0]
    assert (row.hollow, row.band, row.x) == (False, None, LEFT)


@pytest.mark.parametrize("edtf", ["2026", "2026-05", "2026-05-01/2026-05-20", "2026~"])
def test_a_month_or_a_year_is_a_band(edtf: str) -> None:
    row = drawn("2020-01-01", edtf).rows[1]
    assert row.hollow
    assert row.band is not None
    assert row.band[0] < (row.x or 0) < row.band[0] + row.band[1]


def test_since_a_year_is_an_open_band_to_the_end() -> None:
    row = drawn("2019/..").rows[0]
    assert row.open
    assert row.band == (LEFT, RIGHT - LEFT)


def test_rows_stand_in_the_order_of_time() -> None:
    made = drawn("2026-05-14", "1957", "2014")
    assert [row.words for row in made.rows] == ["1957", "2014", "14 May 2026", "30 September 2026"]


def test_the_documents_line_goes_through_all_rows() -> None:
    assert drawn("2020-01-01").document == RIGHT


def test_a_date_that_does_not_fit_is_drawn_from_the_documents_line() -> None:
    row = drawn("2026-10-12", bad="2026-10-12").rows[1]
    assert row.bad
    assert row.over == (LEFT, RIGHT - LEFT)


def test_the_words_are_the_documents_own() -> None:
    date = TimelineDate("accessed", "2026-07-03", "3rd of July", "note")
    made = timeline((date, DOCUMENT), frozenset())
    assert made
    assert made.rows[0].words == "3rd of July"


@pytest.mark.parametrize("edtf", ["no date", "XXXX-07-26", ""])
def test_what_cannot_be_placed_is_listed_and_not_drawn(edtf: str) -> None:
    row = drawn("2020-01-01", edtf).rows[-1]
    assert (row.x, row.band) == (None, None)


@pytest.mark.parametrize(
    "edtf", ["-0043-03-15", "1066-10-14", "1900", "2025-12-31", "2026-09-29", "2026-09-30"]
)
def test_the_axis_has_few_labels_that_keep_apart(edtf: str) -> None:
    labelled = [tick.x for tick in drawn(edtf).ticks if tick.label]
    assert len(labelled) <= 6
    assert all(b - a >= 17 for a, b in pairwise(labelled))
    assert all(LEFT <= x <= RIGHT for x in labelled)


def test_the_document_alone_is_no_timeline() -> None:
    assert timeline((DOCUMENT,), frozenset()) is None
