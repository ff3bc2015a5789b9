"""What is due in the register is read in a constant number of queries."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.config import Settings
from tracker.core.date_parsing import parse_date
from tracker.core.due import DueItem, compose_due
from tracker.core.fields import EntityType
from tracker.kinds.due import due_items, named_items
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import PARTS, REGISTRY
from tracker.kinds.rows import rows_of_all
from tracker.store.engagement import Engagement
from tracker.store.engine import Database
from tracker.store.entity import City

TODAY = date(2026, 11, 25)


def what_is_due(session: Session) -> list[tuple[str, str | None, bool]]:
    session.expire_all()
    items: tuple[DueItem, ...] = named_items(session, due_items(session, today=TODAY))
    return [(item.sort.name, item.when.code if item.when else None, item.overdue) for item in items]


def record(session: Session, home: City, kind: str, sort: EntityType, reference: str, **values: object) -> Engagement:
    entity = add_entity(session, type=sort, names={"en": f"Somebody {kind}"})
    dated = {
        name: parse_date(value) if name in DATES and isinstance(value, str) else value for name, value in values.items()
    }
    return add_record(session, kind=REGISTRY[kind], home_city=home, values={reference: [entity], **dated})


DATES = ("start", "end", "report_due", "report_filed", "next_election", "due", "day", "paid", "year")


def row(session: Session, owner: Engagement, part: str, **values: object) -> None:
    dated = {
        name: parse_date(value) if name in DATES and isinstance(value, str) else value for name, value in values.items()
    }
    add_row(session, record=owner, part=PARTS[part][0], values=dated)


def test_an_agreement_ends_and_gives_notice_before(session: Session, shiraz: City) -> None:
    values = {"type": "mou", "end": "2027-03-31", "notice_months": 4, "renewal": "automatic"}
    record(session, shiraz, "agreement", EntityType.CITY, "parties", **values)
    assert what_is_due(session) == [
        ("notice", "gregorian:2026-11-30", False),
        ("term", "gregorian:2027-03-31", False),
    ]


def test_dues_promises_and_questions_wait_until_they_are_settled(session: Session, shiraz: City) -> None:
    member = record(session, shiraz, "membership", EntityType.NETWORK, "network")
    row(session, member, "dues", year="2025", due="2025-06-30")
    row(session, member, "dues", year="2024", due="2024-06-30", paid="2024-06-01")
    row(session, member, "commitments", text="An exhibition", due="2026-12-01", status="open")
    row(session, member, "commitments", text="A park", due="2026-12-01", status="dropped", reason="No site")
    row(session, member, "council", type="question", text="What did it bring?", day="2026-11-01")
    row(session, member, "council", type="question", text="And what did it cost?", answer="Nothing")
    assert what_is_due(session) == [
        ("dues", "gregorian:2025-06-30", True),
        ("reply", "gregorian:2026-11-01", True),
        ("commitment", "gregorian:2026-12-01", False),
    ]


def test_seats_end_are_elected_and_followed(session: Session, shiraz: City) -> None:
    seat = record(session, shiraz, "seat", EntityType.BODY, "body", role="member", next_election="2027-05")
    row(session, seat, "terms", start="2021", end="2024-06-30")
    row(session, seat, "terms", start="2024-07-01", end="2027-06-30")
    assert what_is_due(session) == [
        ("election", "gregorian:2027-05", False),
        ("seat-term", "gregorian:2027-06-30", False),
    ]


def test_a_trip_reports_and_a_plan_is_settled(session: Session, shiraz: City) -> None:
    trip = {"start": "2026-10-01", "report_due": "2026-10-20"}
    record(session, shiraz, "attendance", EntityType.EVENT, "event", **trip)
    record(session, shiraz, "attendance", EntityType.EVENT, "event", **trip, report_filed="2026-10-19")
    record(session, shiraz, "attendance", EntityType.EVENT, "event", **trip, status="cancelled")
    record(session, shiraz, "attendance", EntityType.EVENT, "event", status="planned", start="2026-11-24")
    assert what_is_due(session) == [
        ("trip-report", "gregorian:2026-10-20", True),
        ("plan", "gregorian:2026-11-24", True),
    ]


@pytest.fixture
def statements(session: Session) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def test_the_number_of_queries_does_not_grow(session: Session, shiraz: City, statements: list[str]) -> None:
    counts = []
    for number in (2, 12):
        for one in range(number):
            member = record(session, shiraz, "membership", EntityType.NETWORK, "network")
            row(session, member, "dues", year=str(2000 + one))
            row(session, member, "commitments", text="Something", due="2027", status="open")
        session.expire_all()
        statements.clear()
        named_items(session, due_items(session, today=TODAY))
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_the_few_that_are_read_are_all_that_is_due(demo_session: Session) -> None:
    entries = all_entries(demo_session)
    every = rows_of_all(demo_session, {entry.id: entry.kind for entry in entries}, kinds=REGISTRY)
    rows = [(id, own) for id, parts in every.items() for part, own in parts.items() if PARTS[part][0].due]
    # Over the years everything falls due that the register knows of.
    for year in range(2000, 2040, 5):
        today = date(year, 6, 1)
        wanted = compose_due(entries, kinds=REGISTRY, rows=rows, today=today)
        found = named_items(demo_session, due_items(demo_session, today=today))
        assert [(one.key, one.deadline, one.overdue, one.title) for one in found] == [
            (one.key, one.deadline, one.overdue, one.title) for one in wanted
        ]
        assert found


@pytest.fixture
def demo_session(settings: Settings) -> Iterator[Session]:
    database = Database(settings.database_url)
    with database.reading() as session:
        yield session
    database.close()
