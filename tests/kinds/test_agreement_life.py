"""The life of an agreement in the register: what its acts, its steps, its calendar and its neighbours make of it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.house import save_rules
from tracker.actions.parts import add_row, remove_row
from tracker.actions.records import add_record, edit_record
from tracker.actions.statuses import refresh_statuses
from tracker.core.activity import Level
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.legal_status import Acts
from tracker.core.messages import Refusal
from tracker.kinds.agreement import KIND, Agreement
from tracker.kinds.agreement_status import acts_of
from tracker.kinds.contacts import activities
from tracker.kinds.entries import entries_of, select_records
from tracker.kinds.gaps import gaps_of
from tracker.kinds.meeting import KIND as MEETING
from tracker.kinds.parts.act import ACTS, Act
from tracker.kinds.parts.step import STEPS
from tracker.kinds.rows import rows_of
from tracker.store.engagement import Engagement
from tracker.store.entity import City


def day(text: str) -> PartialDate:
    found = parse_date(text)
    assert isinstance(found, PartialDate)
    return found


@pytest.fixture
def weimar(session: Session) -> City:
    city = add_entity(session, type=EntityType.CITY, names={"en": "Weimar"}, country="DE")
    assert isinstance(city, City)
    return city


def agreement(session: Session, home: City, *parties: City, **values: object) -> Agreement:
    values = {"type": "friendship", "status": "in_force", "parties": list(parties), **values}
    record = add_record(session, kind=KIND, home_city=home, values=values)
    assert isinstance(record, Agreement)
    return record


def act(session: Session, record: Agreement, type: str, on: str, **values: object) -> Act:
    row = add_row(session, record=record, part=ACTS, values={"type": type, "day": day(on), **values})
    assert isinstance(row, Act)
    return row


def acts(session: Session, record: Agreement) -> Acts:
    own = {"end": record.end, "renewal": record.renewal}
    return acts_of(own, rows_of(session, record.id, kind=KIND))


def test_the_first_act_keeps_what_was_known_before(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar, start=day("2010-05-01"), end=day("2030-05-01"))
    suspended = act(session, record, "suspended", "2022-03-01")
    assert record.status == "suspended"
    assert acts(session, record).on(date(2015, 1, 1)).state == "in_force"
    remove_row(session, row=suspended)
    assert record.status == "in_force"
    act(session, record, "renewed", "2026-01-01", until=day("2050-01-01"))
    assert record.end == day("2050-01-01")
    assert acts(session, record).on(date(2015, 1, 1)).term == day("2030-05-01")


def test_from_friendship_to_sister_city_is_one_history(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar, start=day("2003"))
    act(session, record, "in_force", "2006-02-01", becomes="sister_city")
    assert (record.type, record.start, record.status) == ("sister_city", day("2003"), "in_force")
    assert acts(session, record).on(date(2005, 6, 1)).type == "friendship"


def test_ending_is_undone_with_its_act(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar, start=day("2003"))
    ended = act(session, record, "terminated", "2020-01-01")
    assert (record.status, record.end) == ("terminated", day("2020-01-01"))
    remove_row(session, row=ended)
    assert (record.status, record.end) == ("in_force", None)


@pytest.mark.parametrize(
    "known",
    [
        {"status": "in_force", "start": "2003"},
        {"status": "signed", "start": None},
        {"status": "terminated", "start": "2003", "end": "2010"},
        {"status": "terminated", "start": None, "end": "2010"},
    ],
)
@pytest.mark.parametrize("approved", ["2002-05-01", "2006-05-01"])
def test_an_approval_changes_nothing_of_what_came_of_it(
    session: Session, shiraz: City, weimar: City, known: dict[str, str | None], approved: str
) -> None:
    days = {name: day(known[name] or "") for name in ("start", "end") if known.get(name)}
    record = agreement(session, shiraz, weimar, status=known["status"], **days)
    act(session, record, "approved", approved, number="12")
    assert {"status": record.status, **{name: getattr(record, name) for name in days}} == {
        "status": known["status"], **days
    }  # fmt: skip


def test_the_calendar_alone_ends_a_term(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar)
    act(session, record, "signed", "2020-01-01", until=day("2090-01-01"))
    assert record.status == "signed"
    assert refresh_statuses(session, today=date(2090, 1, 1)) == 0
    assert refresh_statuses(session, today=date(2090, 1, 2)) == 1
    assert record.status == "expired"
    assert refresh_statuses(session, today=date(2090, 1, 2)) == 0


@pytest.mark.parametrize(
    ("type", "status", "acted"), [("re_signing", "in_force", "renewed"), ("closing", "terminated", "terminated")]
)
def test_the_last_step_of_a_way_is_an_act(
    session: Session, shiraz: City, weimar: City, type: str, status: str, acted: str
) -> None:
    record = agreement(session, shiraz, weimar, start=day("2003"), end=day("2008"))
    add_row(session, record=record, part=STEPS, values={"type": "reason", "note": "nothing happens"})
    add_row(session, record=record, part=STEPS, values={"type": type, "day": day("2026-02-01"), "number": "12"})
    assert record.status == status
    made = session.scalars(select(Act).where(Act.engagement_id == record.id, Act.type == acted)).one()
    assert (made.number, made.condition) == ("12", "nothing happens")


def test_no_agreement_stands_under_itself(session: Session, shiraz: City, weimar: City) -> None:
    top = agreement(session, shiraz, weimar)
    middle = agreement(session, shiraz, weimar, parent=top.id)
    low = agreement(session, shiraz, weimar, parent=middle.id)
    for above in (top, low):
        values = {"type": "mou", "parties": [weimar], "parent": above.id}
        with pytest.raises(Refusal, match="cannot belong to itself") as refused:
            edit_record(session, record=top, version=top.version, values=values)
        assert refused.value.field == "parent"


def test_a_resolution_is_shared_in_the_family_only(session: Session, shiraz: City, weimar: City) -> None:
    framework = agreement(session, shiraz, weimar, resolution_number="۱۴۰۲-۱۸")
    agreement(session, shiraz, weimar, resolution_number="1402-18", parent=framework.id)
    with pytest.raises(Refusal, match="Resolution") as refused:
        agreement(session, shiraz, weimar, resolution_number="1402-18")
    assert refused.value.field == "resolution_number"


def test_a_party_stands_once(session: Session, shiraz: City, weimar: City) -> None:
    with pytest.raises(Refusal, match="twice") as refused:
        agreement(session, shiraz, weimar, weimar)
    assert refused.value.field == "parties"


def test_activity_of_many_ties_costs_as_many_queries_as_of_one(session: Session, shiraz: City, weimar: City) -> None:
    mayor = add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of Weimar"}, within=weimar)
    first = agreement(session, shiraz, weimar)
    other = add_entity(session, type=EntityType.CITY, names={"en": "Pécs"})
    assert isinstance(other, City)
    ties = [first.id, *(agreement(session, shiraz, other).id for _ in range(20))]
    values = {"type": "side", "counterparts": [mayor], "start": day("2025-02")}
    add_record(session, kind=MEETING, home_city=shiraz, values=values)
    session.commit()
    known = first.id
    activities(session, ties, today=date(2026, 11, 25))
    counted: list[str] = []
    bind = session.get_bind()
    event.listen(bind, "before_cursor_execute", lambda *args: counted.append(args[2]))
    found = activities(session, ties, today=date(2026, 11, 25))
    of_many, counted[:] = len(counted), []
    activities(session, ties[:1], today=date(2026, 11, 25))
    assert len(counted) == of_many < 10
    assert (found[known].level, found[known].months) == (Level.QUIET, 20)
    assert {found[id].level for id in ties[1:]} == {Level.UNKNOWN}


def test_another_record_is_printed_by_its_title_in_constant_queries(
    session: Session, shiraz: City, weimar: City
) -> None:
    tops = [agreement(session, shiraz, weimar).id for _ in range(15)]
    for top in tops:
        agreement(session, shiraz, weimar, parent=top)
    session.commit()
    session.expunge_all()
    counted: list[str] = []
    event.listen(session.get_bind(), "before_cursor_execute", lambda *args: counted.append(args[2]))
    entries = entries_of(session, select_records().where(Engagement.kind == KIND.name))
    assert [getattr(entry.details["parent"], "id", None) for entry in entries[15:]] == tops
    assert len(counted) <= 12, counted


def open_gaps(session: Session, record: Agreement) -> set[str]:
    return {gap.name for gap in gaps_of(session, kind=KIND, record_id=record.id)}


def test_the_councils_approval_is_asked_until_a_number_or_an_act_says_it(
    session: Session, shiraz: City, weimar: City
) -> None:
    record = agreement(session, shiraz, weimar, start=day("2003"))
    assert "resolution_number" in open_gaps(session, record)
    act(session, record, "approved", "2002-05-01")
    assert "resolution_number" in open_gaps(session, record)
    act(session, record, "approved", "2002-06-01", number="12")
    assert "resolution_number" not in open_gaps(session, record)


def test_a_type_that_needs_no_approval_is_not_asked_for_one(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar)
    save_rules(session, asked={"friendship": {"approval_needed": False, "term_needed": True, "budget_needed": False}})
    assert open_gaps(session, record) & {"resolution_number", "end", "costs"} == {"end"}


def test_a_term_that_is_over_asks_what_followed(session: Session, shiraz: City, weimar: City) -> None:
    record = agreement(session, shiraz, weimar, start=day("2003"), end=day("2008"))
    assert "acts" in open_gaps(session, record)
    act(session, record, "renewed", "2008-06-01")
    assert "acts" in open_gaps(session, record), "nobody knows until when"
    act(session, record, "renewed", "2009-01-01", until=day("2090"))
    assert "acts" not in open_gaps(session, record)
    by_itself = agreement(session, shiraz, weimar, end=day("2008"), renewal="automatic")
    ended = agreement(session, shiraz, weimar, end=day("2008"), status="terminated")
    running = agreement(session, shiraz, weimar, end=day("2090"))
    assert not any("acts" in open_gaps(session, one) for one in (by_itself, ended, running))
