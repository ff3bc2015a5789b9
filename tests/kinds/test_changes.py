"""The change log tells which records are new, which stand otherwise and by which way, and which know more."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from tests.actions.writers import PLAIN
from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record, delete_record, edit_record
from tracker.actions.reports import freeze_report
from tracker.core.calendars import Calendar
from tracker.core.changes import LATELY, Changes, Novelty, Since
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.kinds.changes import read_changes, since_last_told
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.registry import REGISTRY
from tracker.language import Reader
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.entity import City

KIND = REGISTRY["membership"]


@pytest.fixture
def records(session: Session, shiraz: City) -> list[Engagement]:
    networks = [add_entity(session, type=EntityType.NETWORK, names={"en": f"Network {n}"}) for n in range(4)]
    made = [add_record(session, kind=KIND, home_city=shiraz, values={"network": [one]}) for one in networks]
    session.flush()
    return made


def changes(session: Session, since: datetime, what: Novelty | None = None) -> Changes:
    session.flush()
    return read_changes(session, since=Since(since), what=what, limit=9)


def move(session: Session, record: Engagement, status: str) -> None:
    values = {"network": record.entities("network"), "status": status}
    edit_record(session, record=record, values=values, version=record.version)
    session.flush()


def test_new_records_moved_ones_and_touched_ones_are_told_apart(
    session: Session, shiraz: City, records: list[Engagement]
) -> None:
    since = now()
    move(session, records[0], "suspended")
    move(session, records[0], "withdrawn")
    add_row(session, record=records[1], part=COMMITMENTS, values={"text": "To host a week", "status": "open"})
    delete_record(session, record=records[2])
    new = add_record(session, kind=KIND, home_city=shiraz, values={"network": records[3].entities("network")})
    move(session, new, "suspended")
    found = changes(session, since)
    assert {one: int(count) for one, count in found.counts.items()} == {
        Novelty.ADDED: 1,
        Novelty.MOVED: 1,
        Novelty.TOUCHED: 1,
    }
    assert [(one.entry.id, one.novelty) for one in found.first] == [
        (new.id, Novelty.ADDED),
        (records[0].id, Novelty.MOVED),
        (records[1].id, Novelty.TOUCHED),
    ]
    assert [state.name for state in found.first[1].path] == ["member", "suspended", "withdrawn"]
    assert [one.entry.id for one in changes(session, since, Novelty.TOUCHED).first] == [records[1].id]
    assert changes(session, now()).total == 0


def test_words_that_speak_of_a_status_are_no_move(session: Session, records: list[Engagement]) -> None:
    since = now()
    values = {"network": records[0].entities("network"), "summary": 'They asked for a "status" of their own'}
    edit_record(session, record=records[0], values=values, version=records[0].version)
    assert [one.novelty for one in changes(session, since).first] == [Novelty.TOUCHED]


def test_changes_count_since_the_last_frozen_report(session: Session, records: list[Engagement]) -> None:
    moment = now()
    assert since_last_told(session, now=moment) == Since(moment - LATELY)
    for year in (2019, 2020):
        freeze_report(
            session,
            since=PartialDate(Calendar.GREGORIAN, 2019),
            until=PartialDate(Calendar.GREGORIAN, year),
            reader=Reader(),
            document={},
            writers=PLAIN,
            user_id=None,
        )
    found = since_last_told(session, now=moment)
    assert (found.number, found.day) == (2, PartialDate(Calendar.GREGORIAN, 2021, 1, 1))
    assert changes(session, found.moment).counts[Novelty.ADDED] == len(records)
