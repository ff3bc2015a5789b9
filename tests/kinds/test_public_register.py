"""The register as the public reads it, from both databases."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.parts import add_row
from tracker.actions.publishing import hold_back, let_out
from tracker.actions.records import add_record, delete_record
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.publication import Selection, usual_keys
from tracker.kinds.public_register import PublicRegister
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City

TODAY = date(2024, 6, 17)
KIND = REGISTRY["agreement"]


@pytest.fixture
def made(session: Session, shiraz: City) -> dict[str, Engagement]:
    """Agreements with cities whose names say what they are."""

    def agreement(name: str, year: int, **values: object) -> Engagement:
        city = add_entity(session, type=EntityType.CITY, names={"en": name})
        values = {"type": "friendship", "status": "in_force", "start": PartialDate(Calendar.GREGORIAN, year), **values}
        return add_record(session, kind=KIND, home_city=shiraz, values={**values, "parties": [city]})

    found = {
        "Old": agreement("Old", 2001, summary="private words"),
        "New": agreement("New", 2020),
        "Undated": agreement("Undated", 2000, start=None),
        "Planned": agreement("Planned", 2020, status="planned"),
        "Ahead": agreement("Ahead", 2025),
        "Gone": agreement("Gone", 2020),
        "Held": agreement("Held", 2020),
    }
    delete_record(session, record=found["Gone"])
    hold_back(session, record=found["Held"])
    session.commit()
    return found


def public(session: Session, *, without: str = "", more: str = "") -> PublicRegister:
    keys = usual_keys(REGISTRY) - {without} | ({more} if more else set())
    return PublicRegister(session, REGISTRY, Selection(frozenset(keys)), TODAY)


def named(records: object) -> list[str]:
    return [one.name.forms["en"] for record in records for one in record.entry.involved]  # type: ignore[attr-defined]


def test_only_what_has_come_about_is_there(session: Session, made: dict[str, Engagement]) -> None:
    register = public(session)
    assert named(register.page(KIND, first=0, most=9)) == ["New", "Old", "Undated"]
    assert named(register.every(KIND)) == ["New", "Old", "Undated"]
    assert [entry.involved[0].name.forms["en"] for entry in register.entries()] == ["Old", "New", "Undated"]
    assert register.count()["agreement"] == 3
    assert len(register.addresses(9)) == 3
    for name in ("Planned", "Ahead", "Gone", "Held"):
        assert register.find(KIND, made[name].id) is None
        assert not register.search(name)
    assert register.find(REGISTRY["membership"], made["New"].id) is None, "a record has one address"


def test_a_search_looks_at_what_is_published(session: Session, made: dict[str, Engagement]) -> None:
    assert named(public(session).search("old friendship")) == ["Old"]
    assert not public(session).search("private")
    assert named(public(session, more="agreement.summary").search("private words")) == ["Old"]
    assert not public(session).search("")


def test_where_days_are_not_published_the_order_is_that_of_recording(
    session: Session, made: dict[str, Engagement]
) -> None:
    register = public(session, without="agreement.start")
    assert named(register.page(KIND, first=0, most=9)) == ["Undated", "New", "Old"]
    assert named(register.latest(9)) == ["Undated", "New", "Old"]
    assert [entry.first_day for entry in register.entries()] == [None, None, None]


def test_a_record_that_is_let_out_is_there_again(session: Session, made: dict[str, Engagement]) -> None:
    let_out(session, record=made["Held"])
    assert public(session).find(KIND, made["Held"].id)
    assert named(public(session).changed(1)) == ["Held"]


def test_a_stretch_that_lies_ahead_is_on_no_chart(session: Session, shiraz: City) -> None:
    network = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    kind = REGISTRY["membership"]
    record = add_record(
        session, kind=kind, home_city=shiraz,
        values={"network": [network], "status": "member", "start": PartialDate(Calendar.GREGORIAN, 2001)},
    )  # fmt: skip
    part = next(part for part in kind.parts if part.lasting)
    for year in (2001, 2030):
        start = PartialDate(Calendar.GREGORIAN, year)
        values = {"start": start, "end": PartialDate(Calendar.GREGORIAN, year + 2)}
        add_row(session, record=record, part=part, values=values, registry=REGISTRY)
    session.commit()
    keys = usual_keys(REGISTRY) | {f"membership.{part.name}.start", f"membership.{part.name}.end"}
    register = PublicRegister(session, REGISTRY, Selection(frozenset(keys)), TODAY)
    (stretches,) = register.stretches(register.entries()).values()
    assert [one.start.year for one in stretches if one.start] == [2001]
