"""The catalogue: nothing is part of itself, and nothing disappears while something refers to it."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from tests.core.records import day
from tracker.actions.entities import add_entity, delete_entity, edit_entity, restore_entity
from tracker.actions.parts import add_row, remove_row
from tracker.actions.records import add_record
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.kinds.mentions import count_records, mentions_of
from tracker.kinds.registry import PARTS, REGISTRY
from tracker.store.entity import City, Entity


def entity(session: Session, type: EntityType, name: str) -> Entity:
    return add_entity(session, type=type, names={"en": name})


def test_an_event_is_not_its_own_umbrella_by_any_number_of_steps(session: Session) -> None:
    first, second, third = (entity(session, EntityType.EVENT, name) for name in ("A", "B", "C"))
    edit_entity(session, entity=second, version=second.version, names=second.names, umbrella=first)
    edit_entity(session, entity=third, version=third.version, names=third.names, umbrella=second)
    for umbrella in (first, second, third):
        with pytest.raises(Refusal) as refused:
            edit_entity(session, entity=first, version=first.version, names=first.names, umbrella=umbrella)
        assert refused.value.field == "umbrella"
    edit_entity(session, entity=third, version=third.version, names=third.names, umbrella=first)


def test_an_event_ends_after_it_begins(session: Session) -> None:
    with pytest.raises(Refusal) as refused:
        add_entity(session, type=EntityType.EVENT, names={"en": "A"}, start=day("2024"), end=day("2020"))
    assert refused.value.field == "end"


def test_what_is_referred_to_stays(session: Session, shiraz: City) -> None:
    event, person, host = (
        entity(session, type, "X") for type in (EntityType.EVENT, EntityType.PERSON, EntityType.CITY)
    )
    edit_entity(session, entity=event, version=event.version, names=event.names, within=host)
    record = add_record(session, kind=REGISTRY["attendance"], home_city=shiraz, values={"event": [event]})
    part = PARTS["delegates"][0]
    row = add_row(session, record=record, part=part, values={"person": person, "role": "head"})
    for one in (event, person, host, shiraz):
        with pytest.raises(Refusal):
            delete_entity(session, entity=one)
    assert count_records(session, [event.id, person.id, host.id]) == {event.id: 1, person.id: 1}
    (mention,) = mentions_of(session, [person.id])
    assert (mention.entry.id, mention.part, mention.row.id) == (record.id, part, row.id)
    remove_row(session, row=row)
    assert mentions_of(session, [person.id]) == []
    delete_entity(session, entity=person)
    assert person.deleted_at
    restore_entity(session, entity=person)
    assert person.deleted_at is None
