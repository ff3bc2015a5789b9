"""The first page tells what is due, what has changed and what no article proves."""

from datetime import UTC, datetime, timedelta

from hypothesis import given

from tests.core.records import HAPPENING, KINDS, TERM, TODAY, day, entry, quote
from tests.core.test_timeline import registers
from tracker.core.dashboard import LATELY, Dashboard, compose_dashboard
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.lifecycle import Tone


def dashboard_of(*register: Entry) -> Dashboard:
    return compose_dashboard(register, kinds=KINDS, today=TODAY)


def in_days(days: int) -> PartialDate:
    return PartialDate.of_day(TODAY + timedelta(days=days))


def ids(entries: tuple[Entry, ...]) -> list[int]:
    return [one.id for one in entries]


def test_a_figure_counts_the_current_records_of_a_kind_among_all() -> None:
    register = [entry(1), entry(2, tone=Tone.OVER), entry(3, tone=Tone.AHEAD), entry(4, kind=HAPPENING)]
    figures = dashboard_of(*register).figures
    assert [(one.kind, one.count, one.total) for one in figures] == [(TERM, 1, 3), (HAPPENING, 1, 1)]


def test_a_term_that_ends_within_a_year_is_due_the_nearest_first() -> None:
    register = [entry(n, day("2020"), in_days(days)) for n, days in enumerate((300, 0, 365, 366, 30), 1)]
    assert ids(dashboard_of(*register).due) == [2, 5, 1, 3]


def test_a_term_that_should_have_ended_is_overdue_for_a_year() -> None:
    register = [entry(n, day("2020"), in_days(days)) for n, days in enumerate((-1, -365, -366, 0), 1)]
    assert ids(dashboard_of(*register).overdue) == [2, 1]


def test_a_term_known_to_the_month_is_due_until_the_month_is_over() -> None:
    month = PartialDate(in_days(0).calendar, TODAY.year, TODAY.month)
    board = dashboard_of(entry(1, day("2020"), month))
    assert (ids(board.due), ids(board.overdue)) == ([1], [])


def test_what_is_over_or_paused_falls_due_no_more() -> None:
    register = [entry(n, day("2020"), in_days(5), tone=tone) for n, tone in enumerate((Tone.OVER, Tone.PAUSED), 1)]
    assert dashboard_of(*register).due == ()


def test_what_happened_is_not_due_but_what_is_planned_is() -> None:
    happened = entry(1, in_days(-3), in_days(-1), kind=HAPPENING)
    planned = entry(2, in_days(3), in_days(5), kind=HAPPENING, tone=Tone.AHEAD)
    forgotten = entry(3, in_days(-5), in_days(-3), kind=HAPPENING, tone=Tone.AHEAD)
    board = dashboard_of(happened, planned, forgotten)
    assert (ids(board.due), ids(board.overdue)) == ([2], [3])


@given(registers)
def test_nothing_is_due_and_overdue_at_once(register: list[Entry]) -> None:
    numbered = [entry(n, one.start, one.end, tone=one.state.tone) for n, one in enumerate(register)]
    board = dashboard_of(*numbered)
    assert not set(ids(board.due)) & set(ids(board.overdue))
    assert list(board.due) == sorted(board.due, key=lambda one: one.last_day or TODAY)


def test_a_record_without_a_passage_is_without_a_source() -> None:
    board = dashboard_of(entry(1), entry(2, quotes=(quote(1),)), entry(3, quotes=(quote(2),)), entry(4))
    assert ids(board.unsourced) == [1, 4]
    assert board.sourced_share == 0.5


def test_an_empty_register_has_no_share_of_sourced_records() -> None:
    board = dashboard_of()
    assert board.sourced_share is None
    assert (board.due, board.overdue, board.changed, board.unsourced) == ((), (), (), ())


def test_the_latest_changes_come_first_and_are_few() -> None:
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    register = [entry(n, changed_at=noon + timedelta(hours=n)) for n in range(LATELY + 3)]
    assert ids(dashboard_of(*register, entry(99)).changed) == list(range(LATELY + 2, 2, -1))


def test_records_changed_at_one_moment_keep_one_order() -> None:
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    one, other = entry(1, changed_at=noon), entry(2, changed_at=noon)
    assert ids(dashboard_of(one, other).changed) == ids(dashboard_of(other, one).changed) == [2, 1]
