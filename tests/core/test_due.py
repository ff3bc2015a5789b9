"""What falls due is told from what kinds and parts declare: late or ahead, month by month, and never twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import TERM, TODAY, day, entry
from tracker.core.calendars import Calendar, from_day
from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Sort, months_before
from tracker.core.due import PLAN, DueItem, arrange_due, compose_due
from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind, Values
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.part import Part, Row

ENDS = Sort("ends", Message("Ends"), icon="x")
OWED = Sort("owed", Message("Owed"), icon="x", outlives=True)


def _ends(values: Values) -> Iterable[Deadline]:
    end = values.get("end")
    if isinstance(end, PartialDate):
        yield Deadline(ENDS, end)


def _owed(values: Values, _others: Sequence[Values]) -> Deadline | None:
    due = values.get("due")
    return Deadline(OWED, due if isinstance(due, PartialDate) else None) if not values.get("paid") else None


DUE_KIND: Kind = replace(TERM, due=_ends)
PART = Part(
    "debts", "debt", *[Message("Debt")] * 3, (Field("due", Message("Due"), FieldType.DATE),), lambda _: Message("Debt"),
    due=_owed,
)  # fmt: skip


def row(number: int, **values: object) -> Row:
    return Row(PART, number, 1, Message("Debt"), values)


def due(*register: Entry, rows: Iterable[tuple[int, list[Row]]] = ()) -> tuple[DueItem, ...]:
    return compose_due(register, kinds=[DUE_KIND], rows=rows, today=TODAY)


def in_days(days: int) -> PartialDate:
    return PartialDate.of_day(TODAY + timedelta(days=days))


def test_a_term_that_ends_is_due_on_its_last_day_and_late_the_day_after() -> None:
    items = due(entry(1, end=in_days(0)), entry(2, end=in_days(-1)), entry(3, end=in_days(9)), entry(4))
    assert [(item.entry.id, item.overdue) for item in items] == [(2, True), (1, False), (3, False)]


def test_a_date_without_its_day_is_late_only_when_all_of_it_is_over() -> None:
    (item,) = due(entry(1, end=day(str(TODAY.year))))
    assert not item.overdue
    assert item.day == date(TODAY.year, 12, 31)


def test_what_a_record_over_still_owes_stays_due_while_its_term_does_not() -> None:
    over = entry(1, end=in_days(-5), tone=Tone.OVER)
    (item,) = due(over, rows=[(1, [row(7, due=in_days(-30)), row(8, due=in_days(3), paid=in_days(1))])])
    assert (item.sort, item.key) == (OWED, "owed-1-debts-7")


def test_what_waits_since_nobody_knows_when_is_late() -> None:
    (item,) = due(entry(1), rows=[(1, [row(7)])])
    assert item.overdue
    assert item.day is None


def test_a_plan_whose_day_has_passed_wants_to_be_settled() -> None:
    late, ahead = entry(1, start=in_days(-2), tone=Tone.AHEAD), entry(2, start=in_days(2), tone=Tone.AHEAD)
    assert [(item.sort, item.entry.id) for item in due(late, ahead)] == [(PLAN, 1)]


def test_the_row_speaks_where_record_and_row_say_the_same() -> None:
    same = replace(PART, due=lambda values, _others: Deadline(ENDS, in_days(4)))
    (item,) = due(entry(1, end=in_days(4)), rows=[(1, [Row(same, 3, 1, Message("Row"), {})])])
    assert item.row is not None


@given(st.lists(st.integers(-400, 400)), st.sampled_from(list(Calendar)), st.integers(0, 200))
def test_nothing_is_lost_in_arranging(days: list[int], calendar: Calendar, within: int) -> None:
    items = due(*(entry(number, end=in_days(one)) for number, one in enumerate(days, 1)))
    shown = arrange_due(items, calendar=calendar, until=TODAY + timedelta(days=within))
    assert shown.total + shown.later == len(items)
    assert all(item.overdue for item in shown.overdue)
    months = [group.month for group in shown.months]
    assert months == sorted(months)
    assert len(set(months)) == len(months)
    for group in shown.months:
        assert all(
            from_day(calendar, item.day or TODAY)[:2] == (group.month.year, group.month.month) for item in group.items
        )


def test_a_short_list_shows_the_first_and_counts_all() -> None:
    items = due(*(entry(number, end=in_days(days)) for number, days in enumerate((-9, -8, 3, 4, 200), 1)))
    for most, late, ahead in ((1, [1], []), (3, [1, 2], [3]), (9, [1, 2], [3, 4])):
        shown = arrange_due(items, calendar=Calendar.GREGORIAN, until=TODAY + timedelta(days=90), most=most)
        assert [item.entry.id for item in shown.items] == late + ahead
        assert (shown.late, shown.total, shown.later, shown.hidden) == (2, 4, 1, 4 - len(late + ahead))


@given(st.integers(1, 7))
def test_the_pages_of_a_list_hold_all_of_it_once(each: int) -> None:
    items = due(*(entry(number, end=in_days(days)) for number, days in enumerate((-9, -3, 1, 2, 40, 41, 70), start=1)))
    whole = arrange_due(items, calendar=Calendar.SOLAR_HIJRI)
    pages = [arrange_due(items, calendar=Calendar.SOLAR_HIJRI, first=first, most=each) for first in range(0, 7, each)]
    assert [item for page in pages for item in page.items] == list(whole.items)
    assert [item for page in pages for item in page.overdue] == list(whole.overdue)
    assert {(page.late, page.total) for page in pages} == {(whole.late, whole.total)}


def test_one_sort_can_be_read_alone() -> None:
    items = due(entry(1, end=in_days(4)), rows=[(1, [row(7, due=in_days(5))])])
    assert arrange_due(items, calendar=Calendar.GREGORIAN, sort="owed").total == 1


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 60), st.sampled_from(list(Calendar)))
def test_months_before_a_day_are_counted_in_its_calendar(end: date, months: int, calendar: Calendar) -> None:
    found = months_before(end, months, calendar=calendar)
    year, month, number = from_day(calendar, found)
    wanted_year, wanted_month, wanted = from_day(calendar, end)
    assert (wanted_year * 12 + wanted_month) - (year * 12 + month) == months
    assert number <= wanted
    assert number == wanted or number >= 28


def test_the_month_before_ends_where_it_ends() -> None:
    assert months_before(date(2024, 3, 31), 1, calendar=Calendar.GREGORIAN) == date(2024, 2, 29)
