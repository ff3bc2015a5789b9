"""A chart's content as a table."""

from tests.core.records import HAPPENING, day, entry
from tracker.core.dates import Period
from tracker.core.twin import time_of


def test_a_cell_tells_when_a_record_was() -> None:
    assert time_of(entry()) is None
    assert time_of(entry(1, day("2020-05-01"), kind=HAPPENING)) == day("2020-05-01")
    assert time_of(entry(1, day("2020"), day("2022"))) == Period(day("2020"), day("2022"))
    assert time_of(entry(1, day("2020"))) == Period(day("2020"), None)


def test_days_that_contradict_each_other_are_both_told() -> None:
    assert time_of(entry(1, day("2022"), day("2020"))) == (day("2022"), day("2020"))
