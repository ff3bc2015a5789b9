"""A seat follows from its terms, and has one holder at a time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from tests.core.records import day
from tracker.actions.entities import add_entity
from tracker.actions.holdings import add_holding
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.core.part import Row
from tracker.kinds.parts.term import TERMS
from tracker.kinds.registry import REGISTRY
from tracker.kinds.rows import rows_of
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Office, Person

KIND = REGISTRY["seat"]
TODAY = date(2026, 11, 25)


@pytest.fixture
def mayor(session: Session) -> Office:
    found = add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of Shiraz"})
    assert isinstance(found, Office)
    return found


@pytest.fixture
def seat(session: Session, shiraz: City, mayor: Office) -> Engagement:
    board = add_entity(session, type=EntityType.BODY, names={"en": "Board"})
    values = {"body": [board], "role": "member", "holder": [mayor]}
    return add_record(session, kind=KIND, home_city=shiraz, values=values)


def term(session: Session, record: Engagement, office: Office, start: str, end: str = "") -> Any:
    values = {"office": office, "start": day(start) if start else None, "end": day(end) if end else None}
    return add_row(session, record=record, part=TERMS, values=values)


def test_overlapping_terms_are_refused_and_vague_ones_are_not(
    session: Session, seat: Engagement, mayor: Office
) -> None:
    term(session, seat, mayor, "2020", "2023")
    term(session, seat, mayor, "2023", "2026")
    with pytest.raises(Refusal) as refused:
        term(session, seat, mayor, "2021", "2022")
    assert refused.value.field == "start"
    assert "Mayor of Shiraz" in str(refused.value.message.values["row"])
    assert (seat.start, seat.end) == (day("2020"), day("2026"))


def test_who_holds_the_office_fills_the_seat(session: Session, seat: Engagement, mayor: Office) -> None:
    person = add_entity(session, type=EntityType.PERSON, names={"en": "Somebody"})
    assert isinstance(person, Person)
    add_holding(session, office=mayor, person=person, start=day("2021"))
    for terms in (False, True):
        if terms:
            term(session, seat, mayor, "2023", "2027-06")
        occupancy: Any = REGISTRY.insight(session, seat, rows_of(session, seat.id, kind=KIND), today=TODAY)
        assert occupancy.office.id == mayor.id
        assert occupancy.person.id == person.id
    assert occupancy.days_left == (date(2027, 6, 30) - TODAY).days


@pytest.mark.parametrize(
    ("terms", "status", "expected"),
    [
        ([(-900, -10)], "serving", "ended"),
        ([(-900, -10)], "vacated", None),
        ([(-900, -10), (-5, 900)], "ended", "serving"),
        ([(-900, None)], "candidate", "serving"),
        ([(10, 900)], "serving", "elected"),
        ([(10, 900)], "candidate", None),
        ([(-900, -10), (10, 900)], "serving", "elected"),
    ],
)
def test_the_state_follows_from_the_terms(
    terms: list[tuple[int, int | None]], status: str, expected: str | None
) -> None:
    def at(days: int | None) -> PartialDate | None:
        return None if days is None else PartialDate.of_day(TODAY + timedelta(days=days))

    rows = [
        Row(TERMS, number, 1, TERMS.label, {"start": at(start), "end": at(end)})
        for number, (start, end) in enumerate(terms)
    ]
    assert KIND.derive is not None
    derived = KIND.derive({"status": status}, {TERMS.name: rows}, TODAY)
    assert derived.get("status") == expected


def test_vague_dates_prove_no_state() -> None:
    assert KIND.derive is not None
    row = Row(TERMS, 1, 1, TERMS.label, {"start": day("2026"), "end": None})
    assert "status" not in KIND.derive({"status": "candidate"}, {TERMS.name: [row]}, TODAY)
