"""Lists are found by words that follow every change, filtered, sorted and counted, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from tests.actions.test_records import AGREEMENT, when
from tracker.actions.entities import add_entity, edit_entity
from tracker.actions.parts import add_row
from tracker.actions.records import add_record, edit_record
from tracker.core.fields import EntityType
from tracker.kinds.filters import Asked
from tracker.kinds.listing import every_record, is_sort, list_records
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City


@pytest.fixture
def records(session: Session, shiraz: City) -> list[Engagement]:
    made = []
    for name, fa, type, start in (
        ("Weimar", "وایمار", "friendship", "2009"),
        ("São Paulo", "سائوپائولو", "mou", "2024-06-17"),
        ("Nanjing", "نانجینگ", "sister_city", "1397"),
    ):
        city = add_entity(session, type=EntityType.CITY, names={"en": name, "fa": fa})
        values = {"type": type, "parties": [city], "start": when(start), "cooperation": ["culture"]}
        made.append(add_record(session, kind=AGREEMENT, home_city=shiraz, values=values))
    session.commit()
    return made


def ids(session: Session, **asked: object) -> list[int]:
    return [entry.id for entry in list_records(session, kind=AGREEMENT, asked=Asked(**asked)).entries]  # type: ignore[arg-type]


def test_words_are_found_in_both_languages_and_any_spelling(session: Session, records: list[Engagement]) -> None:
    weimar, sao, nanjing = (one.id for one in records)
    assert ids(session, query="sao") == [sao]
    assert ids(session, query="خواهر خواندگی نانجينگ") == [nanjing]
    assert ids(session, query="Sister culture") == [nanjing]
    assert ids(session, query="وایمار فرهنگ") == [weimar]
    assert ids(session, query="وایمار نانجینگ") == []
    assert ids(session, query="%") == []


def test_what_is_found_follows_every_change(session: Session, records: list[Engagement]) -> None:
    weimar = records[0]
    city = weimar.entities("parties")[0]
    edit_entity(session, entity=city, version=city.version, names={"en": "Erfurt"})
    values = {"type": "friendship", "parties": [city], "summary": "گردشگری‌های تازه"}
    edit_record(session, record=weimar, version=weimar.version, values=values)
    add_row(
        session,
        record=weimar,
        part=AGREEMENT.part("commitments"),
        values={"text": "a school exchange", "status": "open"},
    )
    session.commit()
    assert ids(session, query="weimar") == []
    for words in ("erfurt", "گردشگری", "school exchanges"):
        assert ids(session, query=words) == [weimar.id], words


def test_a_change_that_is_undone_is_not_found(session: Session, records: list[Engagement]) -> None:
    records[0].summary = "nowhere"
    session.flush()
    session.rollback()
    assert ids(session, query="nowhere") == []


def test_filters_and_orders(session: Session, records: list[Engagement]) -> None:
    weimar, sao, nanjing = (one.id for one in records)
    city = records[1].entities("parties")[0].id
    assert ids(session, choices={"type": "mou"}) == [sao]
    assert ids(session, choices={"cooperation": "culture"}, sort="start") == [weimar, nanjing, sao]
    assert ids(session, choices={"cooperation": "sport"}) == []
    assert ids(session, involves=city) == [sao]
    assert ids(session, until=when("1390")) == [weimar]
    assert ids(session, sort="type") == [weimar, nanjing, sao]
    assert ids(session, sort="parties") == [nanjing, sao, weimar]
    assert ids(session, sort="-changed", unsourced=True) == [nanjing, sao, weimar]
    assert [entry.id for entry, _ in every_record(session, kind=AGREEMENT, asked=Asked(sort="start"))] == [
        weimar,
        nanjing,
        sao,
    ]


@pytest.mark.parametrize("kind", list(REGISTRY), ids=lambda kind: kind.name)
def test_every_order_of_every_kind_is_understood_by_the_database(session: Session, kind: object) -> None:
    for field in kind.fields:  # type: ignore[attr-defined]
        if is_sort(kind, f"-{field.name}"):  # type: ignore[arg-type]
            list_records(session, kind=kind, asked=Asked(sort=f"-{field.name}"))  # type: ignore[arg-type]
    list_records(session, kind=kind, asked=Asked(query="x", since=when("1380"), until=when("1400")))  # type: ignore[arg-type]
