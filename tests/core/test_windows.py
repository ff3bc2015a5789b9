"""The times that a click narrows a chart to are those of the reader's calendar."""

from datetime import date

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.windows import windows_at

NOUROUZ_1405 = date(2026, 3, 21)
TODAY = date(2026, 11, 24)


def test_years_and_months_are_those_of_the_readers_calendar() -> None:
    ten, year, month = windows_at(TODAY, Calendar.SOLAR_HIJRI)
    assert (year.first, year.last) == (NOUROUZ_1405, date(2027, 3, 20))
    assert ten.first == date(2017, 3, 21)
    assert (month.first, month.last) == (date(2026, 11, 22), date(2026, 12, 21))
    assert windows_at(TODAY, Calendar.GREGORIAN)[1].first == date(2026, 1, 1)


def test_what_came_after_the_last_report_is_a_time_of_its_own() -> None:
    told = PartialDate.of_day(date(2026, 9, 1))
    labels = [one.label.text for one in windows_at(TODAY, Calendar.GREGORIAN, reported=told)]
    assert labels == ["Ten years", "This year", "Since the last report", "This month"]
    ahead = PartialDate(Calendar.GREGORIAN, 2026)
    assert len(windows_at(TODAY, Calendar.GREGORIAN, reported=ahead)) == 3
