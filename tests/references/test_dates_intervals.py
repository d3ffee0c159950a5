"""Dates as intervals: days counted, EDTF read, order and equality with their tolerances."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.dates import (
    definitely_after,
    disjoint,
    from_edtf,
    ordinal,
    possibly_after,
    weekday,
)
from verifier.references.dates.intervals import (
    easter,
    from_ordinal,
    julian_weekday,
    with_alternatives,
)


@settings(max_examples=50)
@given(st.dates())
def test_days_are_counted_as_the_standard_library_counts_them(day):
    ours = (day.year, day.month, day.day)
    assert ordinal(ours) == day.toordinal()
    assert weekday(ours) == day.weekday()


@settings(max_examples=50)
@given(st.integers(-2_000_000, 2_000_000))
def test_an_ordinal_leads_back_to_its_day(number):
    assert ordinal(from_ordinal(number)) == number


def test_the_julian_calendar_has_its_own_weekdays():
    # Old Style 30 January 1648/49 was a Tuesday, as was New Style 9 February 1649.
    assert julian_weekday((1649, 1, 30)) == weekday((1649, 2, 9)) == 1


@pytest.mark.parametrize(("year", "day"), [(1961, (4, 2)), (2008, (3, 23)), (1943, (4, 25))])
def test_easter_is_known(year, day):
    assert easter(year) == (year, *day)


@pytest.mark.parametrize(
    ("edtf", "low", "high"),
    [
        ("1999", (1999, 1, 1), (1999, 12, 31)),
        ("1999-02", (1999, 2, 1), (1999, 2, 28)),
        ("2000-02-29", (2000, 2, 29), (2000, 2, 29)),
        ("199X", (1990, 1, 1), (1999, 12, 31)),
        ("19", (1900, 1, 1), (1999, 12, 31)),
        ("1999-24", (1999, 12, 1), (2000, 2, 29)),
        ("1999-35", (1999, 7, 1), (1999, 9, 30)),
        ("1999/2001-03", (1999, 1, 1), (2001, 3, 31)),
        ("../1999", None, (1999, 12, 31)),
        ("1999/..", (1999, 1, 1), None),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 15)),
        ("[1999,2001]", (1999, 1, 1), (2001, 12, 31)),
        ("XXXX-07-26", None, None),
        ("1999-W01", (1999, 1, 4), (1999, 1, 10)),
        ("1950S2", (1900, 1, 1), (1999, 12, 31)),
        ("Y17E3", (17000, 1, 1), (17000, 12, 31)),
    ],
)
def test_edtf_has_a_first_and_a_last_day(edtf, low, high):
    date_ = from_edtf(edtf)
    assert (date_.earliest, date_.latest) == (low, high)


@pytest.mark.parametrize(
    "text", ["", "May 1999", "1999-13", "1999-02-30", "1999/", "99", "1999-00", "../..", "[1999",
             "1999-W54", "2001-366", "x" * 500],
)  # fmt: skip
def test_what_is_not_edtf_is_refused(text):
    if text == "1999/":
        assert from_edtf(text).latest is None
    elif text == "99":
        assert from_edtf(text).earliest == (9900, 1, 1)
    else:
        with pytest.raises(ValueError, match="not"):
            from_edtf(text)


@pytest.mark.parametrize(
    ("a", "b", "tolerance", "definite", "possible"),
    [
        ("2013-07-28", "2013-07-26", 0, True, False),
        ("2013-07-27", "2013-07-26", 1, False, False),
        ("2013-07-28", "2013-07-26", 1, True, False),
        ("2013", "2013-07-26", 0, False, True),
        ("2013-07-26", "2013", 0, False, True),
        ("2012", "2013-07-26", 0, False, False),
        ("2013/..", "2012", 0, True, False),
        ("../2013", "2012", 0, False, True),
        ("XXXX-07-26", "2012", 0, False, True),
        ("1851~", "1850", 0, False, True),
        ("1859~", "1850", 0, True, False),
        ("2013-07-28~", "2013-07-26", 0, False, True),
    ],
)
def test_one_date_lies_after_another_for_sure_or_perhaps(a, b, tolerance, definite, possible):
    a, b = from_edtf(a), from_edtf(b)
    assert definitely_after(a, b, tolerance) is definite
    assert possibly_after(a, b, tolerance) is possible


def test_every_reading_must_lie_after():
    either = with_alternatives(from_edtf("2013-05-04"), from_edtf("2013-04-05"))
    assert not definitely_after(either, from_edtf("2013-04-20"))
    assert possibly_after(either, from_edtf("2013-04-20"))
    assert definitely_after(either, from_edtf("2013-04-01"))


@pytest.mark.parametrize(
    ("a", "b", "tolerance", "apart"),
    [
        ("2010-05", "2010-05-12", 0, False),
        ("2010-05-12", "2010-05-13", 0, True),
        ("2010-05-12", "2010-05-13", 1, False),
        ("2010-05", "2010-07", 31, False),
        ("2010-05", "2011", 31, True),
        ("../2009", "2010", 0, True),
        ("2009/..", "2010", 0, False),
    ],
)
def test_two_dates_are_disjoint_by_more_than_the_tolerance(a, b, tolerance, apart):
    assert disjoint(from_edtf(a), from_edtf(b), tolerance) is apart
    assert disjoint(from_edtf(b), from_edtf(a), tolerance) is apart
