"""Two become one: nothing is lost, what pointed to the one that went points to the one that stays."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.actions.test_records import when
from tracker.actions.articles import Capture, archive_article
from tracker.actions.entities import add_entity, city_from_gazetteer
from tracker.actions.evidence import tie_passage
from tracker.actions.gaps import values_of
from tracker.actions.merging import call_distinct, call_likely, merge_entities, merge_records
from tracker.actions.parts import add_row, remove_row
from tracker.actions.records import add_record, delete_record
from tracker.actions.trash import restore_thing
from tracker.actions.versions import Conflict
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.kinds.duplicates import entities_like, entity_pairs, record_pairs, records_like
from tracker.kinds.entries import entry_of
from tracker.kinds.registry import PARTS, REGISTRY
from tracker.kinds.rows import rows_of
from tracker.kinds.trash import discarded_things
from tracker.store.base import now
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity, Office, OfficeHolding, Person
from tracker.store.pointing import pointers_to

MEETING, MEMBERSHIP = REGISTRY["meeting"], REGISTRY["membership"]
TEXT = "The mayor of Shiraz met the mayor of Dakar on the sidelines."


@pytest.fixture
def dakar(session: Session) -> Entity:
    return add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of Dakar"})


def meeting(session: Session, home: City, whom: Entity, **values: object) -> Engagement:
    values = {"type": "bilateral", "counterparts": [whom], **values}
    return add_record(session, kind=MEETING, home_city=home, values=values)


@pytest.fixture
def pair(session: Session, shiraz: City, dakar: Entity) -> tuple[Engagement, Engagement]:
    """Two records of one meeting; the second has a passage, a commitment and another counterpart."""
    one = meeting(session, shiraz, dakar, topics="Climate")
    saopaulo = add_entity(session, type=EntityType.OFFICE, names={"en": "Mayor of São Paulo"})
    other = meeting(session, shiraz, dakar, start=when("2024-06-18"))
    other_values = {**values_of(other), "counterparts": [dakar, saopaulo]}
    merge_values = other_values  # the second is given its counterpart through an edit, as a person would
    from tracker.actions.records import edit_record

    edit_record(session, record=other, version=other.version, values=merge_values)
    capture = Capture(
        body=TEXT.encode(), media_type="text/plain", text=TEXT, title="News", language="en", retrieved_at=now()
    )
    article = archive_article(session, capture=capture)
    passage = find_passage(TEXT, "met the mayor of Dakar")
    for record in (one, other):
        tie_passage(session, article=article, passage=passage, record=record, kind=MEETING, field="counterparts")
    tie_passage(
        session,
        article=article,
        passage=find_passage(TEXT, "on the sidelines"),
        record=other,
        kind=MEETING,
        field="type",
    )
    add_row(session, record=other, part=PARTS["commitments"][0], values={"text": "Write back", "status": "open"})
    return one, other


def test_likely_records_are_mentioned_until_a_person_says_no(
    session: Session, pair: tuple[Engagement, Engagement]
) -> None:
    one, other = pair
    assert [(found.one.id, found.other.id) for found in record_pairs(session)] == [(one.id, other.id)]
    assert [found.id for found in records_like(session, entry=entry_of(one), kind=MEETING)] == [other.id]
    call_distinct(session, table="engagement", ids=(other.id, one.id))
    assert record_pairs(session) == []
    assert records_like(session, entry=entry_of(one), kind=MEETING) == []
    call_likely(session, table="engagement", ids=(one.id, other.id))
    assert len(record_pairs(session)) == 1


def test_days_that_cannot_be_one_make_two_meetings(session: Session, shiraz: City, dakar: Entity) -> None:
    meeting(session, shiraz, dakar, start=when("2024-06-18"))
    meeting(session, shiraz, dakar, start=when("2024-06-19"))
    assert record_pairs(session) == []
    meeting(session, shiraz, dakar, start=when("2024-06"))
    assert len(record_pairs(session)) == 2


def merge(session: Session, one: Engagement, other: Engagement, **values: object) -> None:
    versions = (one.version, other.version)
    merge_records(session, kept=one, other=other, versions=versions, values={**values_of(one), **values})


def test_everything_moves_to_the_record_that_stays(session: Session, pair: tuple[Engagement, Engagement]) -> None:
    one, other = pair
    merge(session, one, other, start=other.start, counterparts=other.entities("counterparts"))
    session.expire_all()
    entry = entry_of(one)
    assert entry.start == when("2024-06-18")
    assert len(entry.involved) == 2
    assert sorted(quote.field for quote in entry.quotes) == ["counterparts", "type"], "the same tie is kept once"
    assert [row.values["text"] for row in rows_of(session, one.id, kind=MEETING)["commitments"]] == ["Write back"]
    assert other.deleted_at
    assert other.merged_into_id == one.id
    assert session.scalars(select(Change).where(Change.engagement_id == other.id)).all() == []
    (gone,) = discarded_things(session)[:1]
    assert gone.merged_into
    assert gone.token == f"record.{other.id}"


def member(session: Session, home: City, network: Entity, *periods: tuple[str, str]) -> Engagement:
    record = add_record(session, kind=MEMBERSHIP, home_city=home, values={"network": [network], "status": "member"})
    for start, end in periods:
        values = {"level": "full", "start": when(start), "end": when(end) if end else None}
        add_row(session, record=record, part=PARTS["periods"][0], values=values)
    return record


def test_a_row_that_both_have_stands_once_and_keeps_what_proved_either(session: Session, shiraz: City) -> None:
    network = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    one, other = (member(session, shiraz, network, ("2001", "2004"), *more) for more in ((), (("2010", ""),)))
    article = archive_article(
        session,
        capture=Capture(
            body=TEXT.encode(), media_type="text/plain", text=TEXT, title="News", language="en", retrieved_at=now()
        ),
    )
    (twin,) = rows_of(session, one.id, kind=MEMBERSHIP)["periods"]
    for record, words in ((one, "the mayor of Dakar"), (other, "the mayor of Dakar"), (other, "on the sidelines")):
        row = rows_of(session, record.id, kind=MEMBERSHIP)["periods"][0]
        passage = find_passage(TEXT, words)
        tie_passage(session, article=article, passage=passage, record=record, kind=MEMBERSHIP, field=row.proof)
    merge(session, one, other)
    session.expire_all()
    rows = rows_of(session, one.id, kind=MEMBERSHIP)["periods"]
    assert [row.values["start"] for row in rows] == [when("2001"), when("2010")]
    assert sorted((quote.field, quote.text) for quote in entry_of(one).quotes) == [
        (twin.proof, "on the sidelines"),
        (twin.proof, "the mayor of Dakar"),
    ]
    assert one.end is None


def test_rows_that_overlap_are_put_right_before_the_merge(session: Session, shiraz: City) -> None:
    network = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    one, other = (member(session, shiraz, network, period) for period in (("2001", "2008"), ("2004", "2010")))
    with pytest.raises(Refusal) as refused:
        merge(session, one, other)
    assert "overlaps" in str(refused.value.message.values["sentence"])


def test_a_merge_over_somebody_elses_save_is_refused(session: Session, pair: tuple[Engagement, Engagement]) -> None:
    one, other = pair
    with pytest.raises(Conflict):
        merge_records(session, kept=one, other=other, versions=(one.version, other.version - 1), values=values_of(one))
    with pytest.raises(Refusal):
        merge(session, one, one)


def test_every_pointer_to_an_entity_is_found_in_the_declarations() -> None:
    found = {(model.__tablename__, column.key) for model, column in pointers_to(Entity)}
    assert {
        ("involvement", "entity_id"), ("entity", "within_id"), ("event", "umbrella_id"), ("event", "organiser_id"),
        ("office_holding", "office_id"), ("office_holding", "person_id"), ("engagement", "home_city_id"),
        ("register", "home_city_id"), ("signatory", "place_id"), ("delegation_member", "behalf_id"),
    } <= found  # fmt: skip
    assert not {column for _, column in found} & {"id", "merged_into_id"}
    records = {(model.__tablename__, column.key) for model, column in pointers_to(Engagement)}
    assert {("evidence", "engagement_id"), ("agreement", "parent_id"), ("commitment", "engagement_id")} <= records


def test_an_entity_takes_the_place_of_its_namesake_everywhere(session: Session, shiraz: City, dakar: Entity) -> None:
    twin = add_entity(session, type=EntityType.OFFICE, names={"en": "The Mayor of Dakar", "fa": "شهردار داکار"})
    assert [(one.id, other.id) for one, other in entity_pairs(session)] == [(dakar.id, twin.id)]
    assert entities_like(session, entity=twin) == [dakar]
    person = add_entity(session, type=EntityType.PERSON, names={"en": "Barthélémy Dias"})
    assert isinstance(twin, Office)
    assert isinstance(person, Person)
    session.add(OfficeHolding(office=twin, person=person))
    with_both, with_twin = meeting(session, shiraz, dakar), meeting(session, shiraz, twin)
    from tracker.actions.records import edit_record

    values = {**values_of(with_both), "counterparts": [dakar, twin]}
    edit_record(session, record=with_both, version=with_both.version, values=values)
    names = {"en": "Mayor of Dakar", "fa": "شهردار داکار"}
    versions = (dakar.version, twin.version)
    merge_entities(
        session, kept=dakar, other=twin, versions=versions, values={"names": names, "aliases": ["The Mayor of Dakar"]}
    )
    assert with_twin.entities("counterparts") == [dakar]
    assert with_both.entities("counterparts") == [dakar]
    assert session.scalars(select(OfficeHolding.office_id)).all() == [dakar.id]
    assert twin.merged_into_id == dakar.id
    assert entity_pairs(session) == []


def test_records_are_found_by_the_name_of_the_entity_that_stays(session: Session, shiraz: City, dakar: Entity) -> None:
    namesake = add_entity(session, type=EntityType.OFFICE, names={"en": "Bürgermeister von Dakar"})
    record = meeting(session, shiraz, namesake)
    session.commit()
    assert "burgermeister" in record.search_text
    merge_entities(session, kept=dakar, other=namesake, versions=(dakar.version, namesake.version), values={})
    session.commit()
    session.expire_all()
    assert "mayor" in record.search_text
    assert "burgermeister" not in record.search_text


def test_what_belonged_to_the_one_that_goes_does_not_belong_to_itself(session: Session) -> None:
    outer = add_entity(session, type=EntityType.NETWORK, names={"en": "UCLG"})
    inner = add_entity(session, type=EntityType.NETWORK, names={"en": "UCLG World"}, within=outer)
    merge_entities(session, kept=inner, other=outer, versions=(inner.version, outer.version), values={})
    assert inner.within is None


def test_the_gazetteers_id_goes_along(session: Session) -> None:
    from tracker.suggest import gazetteer

    place = next(one for one in gazetteer.load().called("Weimar") if one.country == "DE")
    typed = add_entity(session, type=EntityType.CITY, names={"de": "Weimar"})
    known = city_from_gazetteer(session, place.id)
    merge_entities(session, kept=typed, other=known, versions=(typed.version, known.version), values={})
    assert city_from_gazetteer(session, place.id) is typed


def test_restoring_loses_nothing_and_says_what_is_in_the_way(
    session: Session, pair: tuple[Engagement, Engagement]
) -> None:
    one, other = pair
    merge(session, one, other)
    restore_thing(session, token=f"record.{other.id}")
    assert other.deleted_at is None
    assert other.merged_into_id is None
    row = session.scalars(select(PARTS["commitments"][1])).one()
    remove_row(session, row=row)
    delete_record(session, record=one)
    with pytest.raises(Refusal, match="restore the record first"):
        restore_thing(session, token=f"commitments.{row.id}")
    restore_thing(session, token=f"record.{one.id}")
    restore_thing(session, token=f"commitments.{row.id}")
    assert row.deleted_at is None
    for token in ("record.1", "nothing.1", "record.x", "", f"commitments.{row.id}"):
        with pytest.raises(Refusal, match="not in the trash"):
            restore_thing(session, token=token)
