"""The timeline of a register that is counted says what its lists and its records say, on both databases."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from tests.scale import fill
from tracker.config import Settings
from tracker.core.calendars import Calendar
from tracker.core.entry import Entry
from tracker.core.lanes import NONE, OTHERS, Division
from tracker.core.strips import slices_between
from tracker.core.timeline import Days, Timeline, compose_timeline
from tracker.core.timeline_telling import tally_of
from tracker.kinds import divisions
from tracker.kinds.divisions import lay_out
from tracker.kinds.entries import all_entries
from tracker.kinds.filters import Asked
from tracker.kinds.listing import list_records
from tracker.kinds.outlines import every_outline, outlines_of
from tracker.kinds.registry import REGISTRY
from tracker.kinds.timelines import timeline_of
from tracker.kinds.times import ids_by_lane, spreads_of, tally
from tracker.store.engine import Database
from tracker.store.entity import City

TODAY = date(2026, 11, 24)
KINDS = list(REGISTRY)
MONTHS: Days = (date(1990, 6, 1), date(1991, 2, 28))


@pytest.fixture
def large(session: Session, shiraz: City) -> Session:
    """A register with more records than are told apart here."""
    fill(session, agreements=60, others=240, home_city_id=shiraz.id, ending=True)
    session.commit()
    return session


def seen(session: Session, *, most: int = 20, window: Days | None = None, **how: object) -> Timeline:
    return timeline_of(
        session,
        registry=REGISTRY,
        kinds=KINDS,
        today=TODAY,
        calendar=Calendar.SOLAR_HIJRI,
        window=window,
        most=most,
        **how,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("window", [None, MONTHS])
def test_every_number_is_that_of_the_list_to_which_it_leads(large: Session, window: Days | None) -> None:
    strips = seen(large, window=window).strips
    assert strips
    for lane, strip in strips:
        kind = REGISTRY[lane.heading.key]
        for cell in strip.cells:
            asked = Asked(since=cell.slice.since, until=cell.slice.until)
            assert list_records(large, kind=kind, asked=asked).total == cell.count, (kind.name, cell)


def test_a_lane_is_counted_or_told_one_by_one_and_nothing_is_lost(large: Session) -> None:
    whole, counted = seen(large, most=1000), seen(large)
    assert not whole.partial
    assert not whole.strips
    assert whole.dated == 300
    assert counted.partial
    assert sum(strip.records for _, strip in counted.strips) + counted.dated == 300
    assert {lane.heading.key for lane in counted.lanes} == {kind.name for kind in KINDS}
    assert (counted.first, counted.last) == (whole.first, whole.last)


def test_a_shorter_time_tells_one_by_one_what_it_touches(large: Session) -> None:
    month: Days = (date(1990, 6, 1), date(1990, 6, 30))
    told = seen(large, window=month, most=40)
    assert told.partial
    for mark in told.marks:
        assert mark.possible_from <= month[1]
        assert mark.possible_until >= month[0]
    entries = all_entries(large, quotes=False)
    every = compose_timeline(entries, kinds=KINDS, today=TODAY)
    touching = {m.entry.id for m in every.marks if m.possible_from <= month[1] and m.possible_until >= month[0]}
    single = {lane.heading.key for lane in told.lanes if not lane.strip}
    # A term that is over, nobody knows since when, may have lasted, and a list shows it.
    assert {one.entry.id for one in told.marks} == {
        id for id in touching for entry in entries if entry.id == id and entry.kind in single
    }


@pytest.mark.parametrize("division", list(Division))
@pytest.mark.parametrize("window", [None, MONTHS])
def test_every_lane_counts_the_records_that_it_would_tell(
    large: Session, division: Division, window: Days | None
) -> None:
    _, laid = lay_out(large, division, KINDS, home_country="IR")
    days = window or (date(1980, 1, 1), date(2030, 1, 1))
    spreads = spreads_of(large, laid, slices_between(*days, Calendar.GREGORIAN))
    ids = ids_by_lane(large, laid, list(spreads), days if window else None)
    assert {lane: spread.touching for lane, spread in spreads.items() if spread.touching} == {
        lane: len(set(found)) for lane, found in ids.items()
    }
    assert set().union(*ids.values()) if not window else True


def test_a_record_stands_in_the_lane_of_each_region_and_in_one_without_where_there_is_none(large: Session) -> None:
    for city in large.query(City).filter(City.country != "IR"):
        city.country = "TR"
    large.flush()
    told = seen(large, most=1000, division=Division.REGION, home_country="IR")
    keys = [lane.heading.key for lane in told.lanes]
    assert keys == ["145", NONE]
    assert {mark.entry.id for mark in told.marks} == {entry.id for entry in all_entries(large, quotes=False)}
    assert "145" not in [
        lane.heading.key for lane in seen(large, most=1000, division=Division.REGION, home_country="TR").lanes
    ]


def test_networks_with_few_records_share_a_lane(large: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(divisions, "MOST_NETWORKS", 2)
    told = seen(large, most=1000, division=Division.NETWORK)
    keys = [lane.heading.key for lane in told.lanes]
    assert len(keys) == 4
    assert keys[2:] == [OTHERS, NONE]
    assert {mark.entry.id for mark in told.marks} == {entry.id for entry in all_entries(large, quotes=False)}


def test_nothing_has_a_timeline_too(session: Session, shiraz: City) -> None:
    told = seen(session)
    assert (told.lanes, told.partial, told.without) == ((), False, 0)
    assert told.first < TODAY < told.last


def test_outlines_say_what_whole_records_say(settings: Settings) -> None:
    database = Database(settings.database_url)
    with database.reading() as session:
        whole = all_entries(session, quotes=False)
        outlines = outlines_of(session, [entry.id for entry in whole])

        def seen_of(entry: Entry) -> object:
            return (
                entry.kind, entry.title, entry.state, entry.shape, entry.start, entry.end, entry.first_day,
                entry.last_day, entry.involved, entry.disputes,
            )  # fmt: skip

        assert [one.id for one in outlines] == [one.id for one in whole]
        for outline, entry in zip(outlines, whole, strict=True):
            assert seen_of(outline) == seen_of(entry)
        read = all_entries(session)
        every = every_outline(session, whole=True)
        assert [(one.id, one.quotes, one.details) for one in every] == [
            (one.id, one.quotes, one.details) for one in read
        ]
        assert any(entry.disputes for entry in whole)
    database.close()


def test_the_numbers_of_the_answer_are_those_of_the_marks(settings: Settings) -> None:
    database = Database(settings.database_url)
    with database.reading() as session:
        timeline = seen(session, most=1000)
        counted, dated = tally(session, KINDS, TODAY)
        assert counted == tally_of(timeline)
        assert dated == timeline.dated
    database.close()
