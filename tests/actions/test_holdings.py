"""An office outlives its holders, and has one at a time."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from tests.core.records import day
from tracker.actions.entities import add_entity
from tracker.actions.holdings import add_holding, end_holding, remove_holding, restore_holding
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.store.entity import Office, Person
from tracker.store.holding import holders_on


@pytest.fixture
def office(session: Session) -> Office:
    found = add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of Dakar"})
    assert isinstance(found, Office)
    return found


def person(session: Session, name: str) -> Person:
    found = add_entity(session, type=EntityType.PERSON, names={"en": name})
    assert isinstance(found, Person)
    return found


def test_one_office_has_one_holder_at_a_time(session: Session, office: Office) -> None:
    first, second = person(session, "First"), person(session, "Second")
    held = add_holding(session, office=office, person=first, start=day("2014"))
    with pytest.raises(Refusal) as refused:
        add_holding(session, office=office, person=second, start=day("2022"))
    assert refused.value.field == "start"
    assert "First" in str(refused.value.message.values["name"])
    end_holding(session, holding=held, day=day("2022"))
    add_holding(session, office=office, person=second, start=day("2022"))
    assert holders_on(session, {office.id: date(2016, 1, 1)})[office.id].id == first.id
    assert holders_on(session, {office.id: date(2024, 1, 1)})[office.id].id == second.id
    # In 2022 either may have held it, so the register does not say who.
    assert holders_on(session, {office.id: date(2022, 5, 1)}) == {}
    with pytest.raises(Refusal):
        end_holding(session, holding=held, day=None)


def test_a_removed_holding_comes_back_unless_its_time_was_given_away(session: Session, office: Office) -> None:
    held = add_holding(session, office=office, person=person(session, "First"), start=day("2014"), end=day("2019"))
    remove_holding(session, holding=held)
    restore_holding(session, holding=held)
    remove_holding(session, holding=held)
    add_holding(session, office=office, person=person(session, "Second"), start=day("2010"), end=day("2020"))
    with pytest.raises(Refusal):
        restore_holding(session, holding=held)


@pytest.mark.parametrize(("missing", "field"), [("office", "office"), ("person", "person")])
def test_both_are_needed(session: Session, office: Office, missing: str, field: str) -> None:
    given: dict[str, object] = {"office": office, "person": person(session, "First")}
    with pytest.raises(Refusal) as refused:
        add_holding(session, **{**given, missing: None})  # type: ignore[arg-type]
    assert refused.value.field == field
