"""Which ties have gone quiet: the longest silence first, contacts in their years, nothing known last."""

from datetime import date

import pytest

from tests.core.records import day, entry
from tracker.core.activity import Contact, Thresholds
from tracker.core.calendars import Calendar
from tracker.core.charts import dormancy
from tracker.core.charts.dormancy import compose_dormancy
from tracker.core.charts.tally import Tally, twin_of_tally
from tracker.core.entry import Entry
from tracker.core.messages import Message

TODAY = date(2026, 11, 24)
MET = Message("a meeting")


def tally(ties: list[Entry], contacts: dict[int, list[Contact]], records: list[Entry] | None = None) -> Tally:
    return compose_dormancy(
        ties,
        contacts=contacts,
        records={one.id: one for one in records or []},
        today=TODAY,
        thresholds=Thresholds(18, 36),
        calendar=Calendar.GREGORIAN,
    )


def met(text: str, record: int | None = None) -> Contact:
    return Contact(day(text), MET, record)


def test_the_tie_that_has_been_silent_longest_stands_first_and_an_unknown_one_last() -> None:
    ties = [entry(number) for number in (1, 2, 3, 4)]
    found = tally(ties, {1: [met("2026-05-01")], 3: [met("2019-01-01")], 4: [met("2025-03-01"), met("2018")]})
    assert [value.key for value in found.panels.values] == ["3", "4", "1", "2"]
    assert [value.role for value in found.panels.values] == ["dormant", "quiet", "active", "unknown"]
    assert [[one.id for one in untold.entries] for untold in found.untold] == [[2]]
    assert (found.places.values[0].key, found.places.values[-1].key) == ("2018", "2026"), "the years reach today"


def test_contacts_count_in_their_year_with_the_record_that_tells_of_them() -> None:
    meeting, tie = entry(7), entry(1)
    found = tally([tie], {1: [met("2024-05-01", 7), met("2024-06-01", 8), met("2027-01-01", 7)]}, [meeting])
    (count,) = found.counts
    assert count.at == ("1", "2024", "")
    assert count.amount == 2
    assert count.entries == (meeting, tie), "what tells of no known record counts for the tie itself"


def test_the_table_names_the_tie_and_how_alive_it_is() -> None:
    twin = twin_of_tally(tally([entry(1)], {1: [met("2020")]}))
    assert twin.names == ("tie", "activity", "year", "number_of_contacts", "records")
    assert twin.rows[0].cells[0] == entry(1)
    assert str(twin.rows[0].cells[1].text) == "Dormant"  # type: ignore[attr-defined]


def test_more_ties_than_can_be_read_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dormancy, "SHOWN", 1)
    found = tally([entry(1), entry(2)], {1: [met("2026-01")], 2: [met("2010")]})
    assert [value.key for value in found.panels.values] == ["2"]
    assert [[one.id for one in untold.entries] for untold in found.untold] == [[1]]


def test_no_tie_is_no_chart() -> None:
    assert tally([], {}).places.values == ()
