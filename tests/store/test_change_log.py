"""The change log forgets nothing, and cannot be passed by."""

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from tracker.actions.accounts import add_user
from tracker.actions.entities import add_entity
from tracker.actions.records import add_record, delete_record, edit_record, restore_record
from tracker.core.access import Role
from tracker.core.fields import EntityType
from tracker.kinds.registry import REGISTRY
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.log import steps_of


def test_every_step_of_a_record_is_kept(session: Session, shiraz: City) -> None:
    user = add_user(session, name="recorder", password="long enough", role=Role.RECORDER)
    session.info["user_id"] = user.id
    kind = REGISTRY["membership"]
    metropolis = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    uclg = add_entity(session, type=EntityType.NETWORK, names={"en": "UCLG"})
    record = add_record(session, kind=kind, home_city=shiraz, values={"network": [metropolis], "level": "full"})
    edit_record(session, record=record, version=record.version, values={"network": [uclg], "level": "observer"})
    delete_record(session, record=record)
    restore_record(session, record=record)
    steps = steps_of(session, engagement_id=record.id)
    assert [step.act for step in steps] == ["restored", "deleted", "edited", "added"]
    assert {step.who for step in steps} == {"recorder"}
    assert steps[2].fields["level"] == ["full", "observer"]
    assert steps[2].fields["network"] == [[metropolis.id], [uclg.id]]


def test_a_password_never_reaches_the_log(session: Session) -> None:
    user = add_user(session, name="recorder", password="long enough", role=Role.RECORDER)
    kept = session.scalars(select(Change).where(Change.table == "user")).one()
    assert user.password_hash not in str(kept.fields)
    assert "password_hash" not in kept.fields


@pytest.mark.parametrize("statement", [update(Engagement).values(summary="x"), delete(Engagement)])
def test_statements_over_many_rows_are_refused(session: Session, statement: object) -> None:
    with pytest.raises(RuntimeError, match="one by one"):
        session.execute(statement)  # type: ignore[call-overload]
