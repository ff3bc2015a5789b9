"""What the demo city's past was, and what ties others to each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.holdings import add_holding
from tracker.config import Settings
from tracker.core.calendars import Calendar, to_day
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.network_years import Past
from tracker.kinds.entries import all_entries
from tracker.kinds.growth import holdings_by_office, links_among_others, past_of
from tracker.language import Reader
from tracker.store.engine import Database
from tracker.store.entity import Office, Person
from tracker.store.register import the_register

TODAY = date(2026, 11, 24)
READER = Reader("en")


@pytest.fixture
def session(settings: Settings) -> Iterator[Session]:
    database = Database(settings.database_url)
    with database.writing() as opened:
        yield opened
        opened.rollback()
    database.close()


@pytest.fixture
def entries(session: Session) -> list[Entry]:
    return all_entries(session, quotes=False)


@pytest.fixture
def past(session: Session, entries: list[Entry]) -> Past:
    house = the_register(session)
    assert house
    return past_of(session, entries, home_id=house.home_city_id, calendar=Calendar.SOLAR_HIJRI, today=TODAY)


def state_at_the_end_of(past: Past, entries: list[Entry], title: str, year: int) -> str | None:
    record = next(entry for entry in entries if READER.say(entry.title) == title)
    stand = past.histories[record.id].on(to_day(Calendar.SOLAR_HIJRI, year, 12, 29))
    return stand.state.name if stand else None


@pytest.mark.parametrize(
    ("year", "state"),
    [(1394, None), (1396, "approved"), (1397, "in_force"), (1399, "suspended"), (1401, "in_force"), (1404, "in_force")],
)
def test_an_agreement_stood_as_its_acts_say(past: Past, entries: list[Entry], year: int, state: str | None) -> None:
    assert state_at_the_end_of(past, entries, "Sister city with Nanjing", year) == state


@pytest.mark.parametrize(("year", "state"), [(1383, None), (1390, "member"), (1396, "interrupted"), (1398, "member")])
def test_a_membership_stood_in_its_periods_alone(
    past: Past, entries: list[Entry], year: int, state: str | None
) -> None:
    title = "Membership in Organization of Islamic Capitals and Cities"
    assert state_at_the_end_of(past, entries, title, year) in (state, "running" if state == "member" else state)


def test_a_meeting_without_a_day_was_when_its_event_was(past: Past, entries: list[Entry]) -> None:
    title = "Side meeting with Mayor of Dakar"
    assert state_at_the_end_of(past, entries, title, 1402) is None
    assert state_at_the_end_of(past, entries, title, 1403) == "held"


def test_today_everything_stands_as_the_register_says(past: Past, entries: list[Entry]) -> None:
    assert past.years[-1].last == TODAY
    for entry in entries:
        stand = past.histories[entry.id].on(TODAY)
        assert stand
        assert stand.state == entry.state


def test_the_host_of_a_networks_event_is_tied_to_the_network(session: Session) -> None:
    links = links_among_others(session, {}, today=TODAY)
    pairs = {(READER.name(link.one.name), READER.name(link.other.name)) for link in links}
    assert ("São Paulo", "Metropolis") in pairs


def test_who_held_offices_of_two_ties_them(session: Session) -> None:
    offices = {READER.name(office.name): office for office in session.scalars(select(Office))}
    person = next(one for one in session.scalars(select(Person)) if READER.name(one.name) == "Barthélémy Dias")
    start = PartialDate(Calendar.GREGORIAN, 2023, 6)
    add_holding(session, office=offices["Secretary General of Metropolis"], person=person, start=start, end=None)
    session.flush()
    links = links_among_others(session, holdings_by_office(session), today=TODAY)
    found = [link for link in links if link.shown_by == person.as_involved("holder")]
    assert [{READER.name(link.one.name), READER.name(link.other.name)} for link in found] == [{"Dakar", "Metropolis"}]
    assert found[0].history.on(date(2023, 5, 31)) is None
    assert found[0].history.on(date(2023, 7, 1))
