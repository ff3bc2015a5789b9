"""A commitment is overdue from the day after its due date until it is done or dropped."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.kinds.parts.commitment import OPEN, STATES, is_overdue

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(due=DAYS, after=st.integers(-400, 400), status=st.sampled_from([state.name for state in STATES]))
def test_overdue_is_open_and_past(due: date, after: int, status: str) -> None:
    values = {"due": PartialDate.of_day(due), "status": status}
    assert is_overdue(values, due + timedelta(days=after)) == (status in OPEN and after > 0)


@pytest.mark.parametrize(("text", "last"), [("۱۴۰۳", date(2025, 3, 20)), ("خرداد ۱۴۰۳", date(2024, 6, 20))])
def test_a_vague_due_date_gives_its_whole_time(text: str, last: date) -> None:
    values = {"due": parse_date(text), "status": "open"}
    assert not is_overdue(values, last)
    assert is_overdue(values, last + timedelta(days=1))


def test_without_a_day_nothing_is_overdue() -> None:
    assert not is_overdue({"due": None, "status": "open"}, date(2090, 1, 1))
