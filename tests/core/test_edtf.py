"""Dates leave as EDTF without losing a day, and only EDTF comes back."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.test_dates import partial_dates
from tracker.core.calendars import Calendar
from tracker.core.dates import DateError, ImpossibleDate, PartialDate, Period
from tracker.core.edtf import from_edtf, to_edtf

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN
NOT_OPEN = partial_dates()


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = draw(st.none() | NOT_OPEN), draw(st.none() | NOT_OPEN)
    if start is None and end is None:
        start = draw(NOT_OPEN)
    if start and end and end.last < start.first:
        start, end = end, start
    return Period(start, end)


@given(partial_dates())
def test_a_gregorian_date_comes_back_as_it_was(when: PartialDate) -> None:
    if when.calendar is G:
        assert from_edtf(to_edtf(when)) == when


@given(periods())
def test_a_period_keeps_its_days_and_its_open_side(when: Period) -> None:
    back = from_edtf(to_edtf(when))
    assert isinstance(back, Period)
    assert (back.first, back.last) == (when.first, when.last)


@given(periods())
def test_a_doubt_about_one_side_stays_on_that_side(when: Period) -> None:
    back = from_edtf(to_edtf(when))
    assert isinstance(back, Period)
    for one, other in ((when.start, back.start), (when.end, back.end)):
        assert (one is not None and one.about) == (other is not None and other.about)


@given(partial_dates() | periods())
def test_what_was_read_is_written_the_same_again(when: PartialDate | Period) -> None:
    text = to_edtf(when)
    assert to_edtf(from_edtf(text)) == text


@given(st.text(alphabet="0123456789-/~?%.Xu۱٢ ", max_size=24) | st.text(max_size=24))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    with suppress(DateError):
        found = from_edtf(text)
        assert from_edtf(to_edtf(found)) == found


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (PartialDate(SH, 1403, 3, 28), "2024-06-17"),
        (PartialDate(SH, 1403, 3), "2024-05-21/2024-06-20"),
        (PartialDate(SH, 1386, about=True), "2007-03-21~/2008-03-19~"),
        (PartialDate(SH, 1403, 12), "2025-02-19/2025-03-20"),
        (Period(PartialDate(SH, 1386), None), "2007-03-21/.."),
        (Period(None, PartialDate(SH, 1402)), "../2024-03-19"),
        (Period(PartialDate(SH, 1386), PartialDate(SH, 1390)), "2007-03-21/2012-03-19"),
        (Period(PartialDate(G, 2020, about=True), PartialDate(G, 2024, 6)), "2020~/2024-06"),
    ],
)
def test_a_date_is_written_for_machines(when: PartialDate | Period, text: str) -> None:
    assert to_edtf(when) == text


@pytest.mark.parametrize("mark", ["~", "?", "%"])
def test_every_mark_of_doubt_is_understood(mark: str) -> None:
    assert from_edtf(f"1991{mark}") == PartialDate(G, 1991, about=True)


def test_a_side_left_empty_is_open_too() -> None:
    assert from_edtf("2024-06/") == from_edtf("2024-06/..") == Period(PartialDate(G, 2024, 6), None)


@pytest.mark.parametrize("text", ["/", "../..", "2024/2020", "2023-02-29", "2024-00"])
def test_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(ImpossibleDate):
        from_edtf(text)


@pytest.mark.parametrize(
    "text", ["۲۰۲۴-۰۶-۱۷", "٢٠٢٤", "2024-06-17/2024-06-21/x", "{1990,1990}", "19XX", "-2024", "Y12024"]
)
def test_what_is_not_edtf_of_the_first_levels_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="Write the date as"):
        from_edtf(text)


def test_a_read_period_knows_its_days() -> None:
    found = from_edtf("2024-02/2025")
    assert (found.first, found.last) == (date(2024, 2, 1), date(2025, 12, 31))
