"""Claims through the actions: what cannot be claimed is refused at its field, and one preference replaces another."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import network_from_catalogue
from tracker.actions.parts import add_row, edit_row, remove_row, restore_row
from tracker.actions.records import add_record
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.messages import Refusal
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.part import PartRow

KIND = REGISTRY["membership"]
CLAIMS = KIND.part("claims")


@pytest.fixture
def record(session: Session, shiraz: City) -> Engagement:
    values = {"network": [network_from_catalogue(session, "metropolis")]}
    return add_record(session, kind=KIND, home_city=shiraz, values=values)


def claim(session: Session, record: Engagement, value: str, **values: object) -> PartRow:
    given = {"field": "start", "rank": "normal", "asserted_by": value, **values, "value": value}
    return add_row(session, record=record, part=CLAIMS, values=given)


def ranks(session: Session) -> dict[str, str]:
    return {one.value: one.rank for entry in all_entries(session) for matter in entry.matters for one in matter.claims}


def test_the_fields_of_the_kind_can_be_disputed(session: Session, record: Engagement) -> None:
    assert [choice.name for choice in CLAIMS.field("field").choices] == [field.name for field in KIND.claims]
    claim(session, record, "1386")
    claim(session, record, "1387")
    (entry,) = all_entries(session)
    assert [matter.field for matter in entry.disputes] == ["start"]


def test_a_new_preference_takes_the_place_of_the_former(session: Session, record: Engagement) -> None:
    first = claim(session, record, "1386", rank="preferred")
    claim(session, record, "x", field="", subject="another matter", rank="preferred")
    claim(session, record, "1387", rank="preferred")
    assert ranks(session) == {"1386": "normal", "1387": "preferred", "x": "preferred"}
    values = {"field": "start", "value": "1386", "rank": "preferred", "asserted_by": "1386"}
    edit_row(session, row=first, part=CLAIMS, version=first.version, values=values)
    assert ranks(session) == {"1386": "preferred", "1387": "normal", "x": "preferred"}


def test_a_preference_that_comes_back_is_the_only_one(session: Session, record: Engagement) -> None:
    first = claim(session, record, "1386", rank="preferred")
    remove_row(session, row=first)
    claim(session, record, "1387", rank="preferred")
    restore_row(session, row=first)
    assert sorted(ranks(session).values()) == ["normal", "preferred"]


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"field": "", "subject": ""}, "subject", "Say what the claim is about"),
        ({"subject": "both"}, "subject", "not both"),
        ({"superlative": True}, "claimed", "A superlative needs the day"),
        ({"asserted_by": "۱۳۸۶"}, "value", "kept already"),
        ({"value": ""}, "value", "needed"),
    ],
)
def test_what_cannot_be_claimed_is_refused(
    session: Session, record: Engagement, values: dict[str, object], field: str, sentence: str
) -> None:
    claim(session, record, "1386")
    given = {"field": "start", "rank": "normal", "asserted_by": "somebody", "value": "1386", **values}
    with pytest.raises(Refusal, match=sentence) as refused:
        add_row(session, record=record, part=CLAIMS, values=given)
    assert refused.value.field == field


def test_a_superlative_with_its_day_is_kept(session: Session, record: Engagement) -> None:
    day = PartialDate(Calendar.SOLAR_HIJRI, 1403)
    claim(session, record, "the only one", field="", subject="rank in Asia", superlative=True, claimed=day)
    (entry,) = all_entries(session)
    assert entry.matters[0].contested
