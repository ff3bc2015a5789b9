"""A register of any size, made in seconds, for counting queries and for measuring.

Everything is made up and follows from a row's number, so two registers of one size are the same.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from tracker.actions.entities import MODELS
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.regions import REGIONS
from tracker.core.search import document
from tracker.kinds.parts.act import Act
from tracker.kinds.parts.commitment import Commitment
from tracker.kinds.registry import REGISTRY
from tracker.kinds.searching import write_all_documents
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity, search_key
from tracker.store.evidence import Evidence

NOW = datetime(2026, 11, 1, tzinfo=UTC)
MARKS = {"created_at": NOW, "changed_at": NOW, "version": 1}
COUNTRIES = ("TR", *(country for one in REGIONS for country in one.countries if country != "TR"))[::3]
SENTENCE = "خواهرخواندگی و همکاری شهرها در گردشگری و محیط زیست. "


def fill(session: Session, *, agreements: int, others: int, home_city_id: int, ending: bool = False) -> None:
    """Add `agreements` agreements and `others` other records, and as many entities and articles as they call for.

    ending: whether two of three that last have an end
    """
    first, *rest = REGISTRY
    entities = _entities(session, each=max(5, (agreements + others) // 20))
    articles = _articles(session, count=max(5, (agreements + others) // 10))
    records = [(first, number) for number in range(agreements)]
    records += [(rest[number % len(rest)], number) for number in range(others)]
    ids = _next_id(session, Engagement)
    rows = [
        {**_record(kind, number, ending), "id": ids + place, "home_city_id": home_city_id}
        for place, (kind, number) in enumerate(records)
    ]
    _insert(session, Engagement.__table__, rows)
    for kind in REGISTRY:
        own = [row for row in rows if row["kind"] == kind.name]
        _insert(
            session, REGISTRY.model(kind.name).__table__, [{"id": row["id"], **_values(kind, row["id"])} for row in own]
        )
    _insert(session, Involvement.__table__, [link for row in rows for link in _links(row, entities)])
    _insert(session, Evidence.__table__, [proof for row in rows for proof in _proofs(row, articles)])
    _insert(session, Act.__table__, [_act(row) for row in rows if row["kind"] == first.name])
    _insert(session, Commitment.__table__, [_commitment(row) for row in rows])
    write_all_documents(session, missing=True)


def _entities(session: Session, *, each: int) -> dict[EntityType, list[int]]:
    found: dict[EntityType, list[int]] = {}
    start = _next_id(session, Entity)
    for type in EntityType:
        ids = list(range(start, start + each))
        start += each
        names = [{"fa": f"{type.value} شمارهٔ {id}", "en": f"{type.value.title()} number {id}"} for id in ids]
        host = found.get(EntityType.CITY) if type in (EntityType.OFFICE, EntityType.EVENT) else None
        rows = [
            {"id": id, "type": type.value, "names": forms, "aliases": [], "search_key": search_key(forms, []), "note": "",
             "country": COUNTRIES[id % len(COUNTRIES)] if type is EntityType.CITY else None, "within_id": host[place] if host else None, **MARKS}
            for place, (id, forms) in enumerate(zip(ids, names, strict=True))
        ]  # fmt: skip
        _insert(session, Entity.__table__, rows)
        own = [_place(id) if type is EntityType.CITY else {} for id in ids]
        _insert(session, MODELS[type].__table__, [{"id": id, **values} for id, values in zip(ids, own, strict=True)])
        found[type] = ids
    return found


def _place(id: int) -> dict[str, float]:
    """Return where a city lies: somewhere, as its country does not matter for measuring."""
    return {"longitude": id * 11.3 % 360 - 180, "latitude": id * 7.7 % 110 - 45}


def _articles(session: Session, *, count: int) -> list[int]:
    start = _next_id(session, Article)
    text = SENTENCE * 60
    words = document([text])
    rows = [
        {"id": start + n, "title": f"خبر {n}", "outlet": "ایمنا", "language": "fa", "retrieved_at": NOW, "text": text,
         "media_type": "text/plain", "sha256": f"{n:064}", "verified": True, "passed_over": [], "search_text": words, **MARKS}
        for n in range(count)
    ]  # fmt: skip
    _insert(session, Article.__table__, rows)
    return [row["id"] for row in rows]


def _record(kind: Kind, number: int, ending: bool) -> dict[str, Any]:
    start = PartialDate.of_day(date(1990, 1, 1) + timedelta(days=number * 7 % 12_000), Calendar.SOLAR_HIJRI)
    lasts = ending and kind.shape is Shape.BAR and number % 3
    end = PartialDate.of_day(start.first + timedelta(days=number * 11 % 5000), Calendar.SOLAR_HIJRI) if lasts else None
    states = kind.lifecycle.states
    return {
        "kind": kind.name, "status": states[number % len(states)].name, "start": start, "first_day": start.first,
        "end": end, "last_day": end.last if end else None,
        "summary": f"{SENTENCE}پروندهٔ {number}", "search_text": "", **MARKS,
    }  # fmt: skip


def _values(kind: Kind, id: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    columns: Table = REGISTRY.model(kind.name).__table__
    for field in kind.fields:
        if field.is_reference or field.name not in columns.c:
            continue
        if field.type is FieldType.CHOICE:
            values[field.name] = field.choices[id % len(field.choices)].name
        elif field.type is FieldType.CHOICES:
            values[field.name] = [field.choices[id % len(field.choices)].name]
        elif field.type in (FieldType.TEXT, FieldType.LONG_TEXT):
            values[field.name] = f"{field.name} {id}"
    return values


def _links(row: dict[str, Any], entities: dict[EntityType, list[int]]) -> list[dict[str, Any]]:
    return [
        {"engagement_id": row["id"], "role": field.name, "position": 0, "entity_id": ids[row["id"] % len(ids)]}
        for field in REGISTRY[row["kind"]].references
        for ids in [entities[field.targets[0]]]
    ]


def _proofs(row: dict[str, Any], articles: list[int]) -> list[dict[str, Any]]:
    quote = SENTENCE.strip()
    return [
        {"engagement_id": row["id"], "article_id": articles[row["id"] % len(articles)], "field": "start", "quote": quote,
         "start": place * len(SENTENCE), "end": place * len(SENTENCE) + len(quote), **MARKS}
        for place in range(row["id"] % 4)
    ]  # fmt: skip


def _act(row: dict[str, Any]) -> dict[str, Any]:
    return {"engagement_id": row["id"], "type": "signed", "day": row["start"], **MARKS}


def _commitment(row: dict[str, Any]) -> dict[str, Any]:
    return {"engagement_id": row["id"], "text": f"قول {row['id']}", **MARKS}


def _next_id(session: Session, model: Any) -> int:
    return int(session.scalar(select(model.id).order_by(model.id.desc()).limit(1)) or 0) + 1


def _insert(session: Session, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        session.connection().execute(insert(table), rows)
