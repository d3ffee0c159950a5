import pytest

from verifier.references.pages import backward


@pytest.mark.parametrize(
    "text",
    ["", "12", "12-19", "12–19", "12--19", "123–9", "1256-61", "199–201", "7-7", "A12-3", "12a-3",
     "xii–iv", "1-2-3", "2013-07-26", "pp. 5–6, 9–12", "10.1-3.2", "12, 3", "1001–02"],
)  # fmt: skip
def test_a_range_that_runs_forward_is_right(text):
    assert backward(text) is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("231–213", "231–213"), ("pp. 5-6, 19 - 12", "19 - 12"), ("231--213", "231--213"),
     ("129–3", "129–3"), ("1990–1985", "1990–1985")],
)  # fmt: skip
def test_a_range_that_runs_backward_is_told(text, wrong):
    assert backward(text) == wrong
