"""Many records change together or not at all, and go back together."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.actions.test_records import AGREEMENT
from tracker.actions.bulk import change_many, undo_change
from tracker.actions.entities import add_entity
from tracker.actions.records import add_record, delete_record
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.entity import City


@pytest.fixture
def ids(session: Session, shiraz: City) -> list[int]:
    made = []
    for name in ("Weimar", "Nanjing", "Pécs"):
        city = add_entity(session, type=EntityType.CITY, names={"en": name})
        values = {"type": "project", "parties": [city], "cooperation": ["culture"], "renewal": "none"}
        made.append(add_record(session, kind=AGREEMENT, home_city=shiraz, values=values).id)
    session.commit()
    return made


def values(session: Session, ids: list[int], name: str) -> list[object]:
    session.expire_all()
    return [getattr(session.get_one(Engagement, id), name) for id in ids]


@pytest.mark.parametrize(
    ("change", "name", "after"),
    [
        ("renewal:automatic", "renewal", "automatic"),
        ("cooperation:sport", "cooperation", ["culture", "sport"]),
    ],
)
def test_a_change_is_made_logged_and_undone(
    session: Session, ids: list[int], change: str, name: str, after: object
) -> None:
    before = values(session, ids, name)
    made = change_many(session, kind=AGREEMENT, ids=ids, change=change)
    assert made
    assert values(session, ids, name) == [after] * 3
    logged = select(Change).where(Change.act == "edited", Change.table == "engagement")
    assert {row.engagement_id for row in session.scalars(logged)} == set(ids)
    assert change_many(session, kind=AGREEMENT, ids=ids, change=change) is None
    assert undo_change(session, made=made) == 3
    assert values(session, ids, name) == before
    with pytest.raises(Refusal):
        undo_change(session, made=made)


def test_the_trash_takes_many_and_gives_them_back(session: Session, ids: list[int]) -> None:
    made = change_many(session, kind=AGREEMENT, ids=ids, change="trash")
    assert made
    assert None not in values(session, ids, "deleted_at")
    undo_change(session, made=made)
    assert values(session, ids, "deleted_at") == [None] * 3


def test_an_undo_is_refused_where_a_row_changed_since(session: Session, ids: list[int]) -> None:
    made = change_many(session, kind=AGREEMENT, ids=ids, change="renewal:automatic")
    assert made
    session.commit()
    session.get_one(Engagement, ids[1]).summary = "changed meanwhile"
    session.commit()
    with pytest.raises(Refusal, match="changed since"):
        undo_change(session, made=made)
    assert values(session, ids, "renewal") == ["automatic"] * 3


def test_all_or_nothing(session: Session, ids: list[int]) -> None:
    delete_record(session, record=session.get_one(Engagement, ids[2]))
    session.commit()
    for chosen, change in (
        (ids, "renewal:automatic"),
        (ids[:1], "renewal:never"),
        (ids[:1], "status:wed"),
        ([], "trash"),
    ):
        with pytest.raises(Refusal):
            change_many(session, kind=AGREEMENT, ids=chosen, change=change)
        session.rollback()
    assert values(session, ids, "renewal") == ["none"] * 3
