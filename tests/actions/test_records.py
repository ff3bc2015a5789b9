"""Records are added, edited, deleted and restored, and nonsense is refused with the field it belongs to."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.records import add_record, delete_record, edit_record, restore_record
from tracker.actions.versions import Conflict
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.language import Reader
from tracker.store.engagement import Engagement
from tracker.store.entity import City

AGREEMENT = REGISTRY["agreement"]


def when(text: str) -> PartialDate:
    found = parse_date(text)
    assert isinstance(found, PartialDate)
    return found


@pytest.fixture
def agreement(session: Session, shiraz: City) -> Engagement:
    weimar = add_entity(session, type=EntityType.CITY, names={"en": "Weimar", "fa": "وایمار"})
    values = {"type": "friendship", "parties": [weimar], "start": when("2009"), "cooperation": ["culture"]}
    return add_record(session, kind=AGREEMENT, home_city=shiraz, values=values)


def test_a_record_comes_back_as_an_entry(session: Session, agreement: Engagement) -> None:
    session.expire_all()
    (entry,) = all_entries(session)
    assert Reader("en").say(entry.title) == "Friendship city with Weimar"
    assert entry.state.name == "signed"
    assert entry.start == when("2009")
    assert str(entry.first_day) == "2009-01-01"
    assert entry.details["cooperation"] == ["culture"]


def test_a_second_editor_is_told(session: Session, agreement: Engagement) -> None:
    seen = agreement.version
    values = {"type": "sister_city", "parties": agreement.entities("parties")}
    edit_record(session, record=agreement, version=seen, values=values)
    with pytest.raises(Conflict):
        edit_record(session, record=agreement, version=seen, values=values)


def test_the_order_of_parties_is_kept(session: Session, agreement: Engagement) -> None:
    names = ["Zaragoza", "Aachen", "Milan"]
    parties = [add_entity(session, type=EntityType.CITY, names={"en": name}) for name in names]
    values = {"type": "mou", "parties": parties}
    edit_record(session, record=agreement, version=agreement.version, values=values)
    session.expire_all()
    assert [city.names["en"] for city in agreement.entities("parties")] == names


def test_the_trash_gives_back(session: Session, agreement: Engagement) -> None:
    delete_record(session, record=agreement)
    assert all_entries(session) == []
    restore_record(session, record=agreement)
    assert len(all_entries(session)) == 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"type": "mou", "parties": []}, "parties"),
        ({"parties": "weimar"}, "type"),
        ({"type": "mou", "parties": "weimar", "status": "married"}, "status"),
        ({"type": "mou", "parties": "weimar", "start": "2020", "end": "2010"}, "end"),
    ],
)
def test_nonsense_is_refused_and_changes_nothing(
    session: Session, shiraz: City, values: dict[str, object], field: str
) -> None:
    weimar = add_entity(session, type=EntityType.CITY, names={"en": "Weimar"})
    given = {name: when(str(value)) if name in ("start", "end") else value for name, value in values.items()}
    if given.get("parties") == "weimar":
        given["parties"] = [weimar]
    with pytest.raises(Refusal) as refused:
        add_record(session, kind=AGREEMENT, home_city=shiraz, values=given)
    assert refused.value.field == field
    assert all_entries(session) == []
