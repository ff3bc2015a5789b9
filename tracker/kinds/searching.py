"""What a record is found by, kept up to date by listeners, so that no way of changing anything can forget it.

A record's document holds its title, its state and choices in every language, all names of whom it involves, its texts,
the rows of its parts and its quotes. A flush notes whose documents it touched: a record, a row, a passage, or an entity
that got another name. Just before the transaction is committed, those are written anew, once each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import cast

from sqlalchemy import Table, bindparam, event, inspect, select, update
from sqlalchemy.orm import Session, UOWTransaction

from tracker.core.entry import Entry, Involved
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.part import Row
from tracker.core.search import document
from tracker.kinds.entries import entries_of
from tracker.kinds.registry import PARTS, REGISTRY, Registry
from tracker.kinds.rows import rows_by_record
from tracker.language import LANGUAGES, Reader
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.part import PartRow

AT_ONCE = 500
_RECORDS, _ENTITIES = "records to be found anew", "entities called otherwise"
_READERS = tuple(Reader(language) for language in LANGUAGES)


@event.listens_for(Session, "after_flush")
def _note(session: Session, _context: UOWTransaction) -> None:
    records: set[int] = session.info.setdefault(_RECORDS, set())
    entities: set[int] = session.info.setdefault(_ENTITIES, set())
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, Engagement):
            records.add(row.id)
        elif isinstance(row, PartRow | Evidence | Involvement):
            # A question on a report has no record.
            if owner := row.engagement_id or getattr(row.engagement, "id", None):
                records.add(owner)
        elif isinstance(row, Entity) and row not in session.new:
            entities.add(row.id)


@event.listens_for(Session, "before_commit")
def _settle(session: Session) -> None:
    session.flush()
    records: set[int] = session.info.pop(_RECORDS, set())
    entities: set[int] = session.info.pop(_ENTITIES, set())
    if entities:
        records |= _naming(session, entities)
    if records:
        write_documents(session, ids=records)


@event.listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    session.info.pop(_RECORDS, None)
    session.info.pop(_ENTITIES, None)


def write_all_documents(session: Session, *, missing: bool = False, registry: Registry = REGISTRY) -> int:
    """Write the documents of all records anew, or only those that are `missing`, and return how many they are."""
    wanted = select(Engagement.id).where(Engagement.search_text == "") if missing else select(Engagement.id)
    ids = session.scalars(wanted).all()
    write_documents(session, ids=ids, registry=registry)
    return len(ids)


def write_documents(session: Session, *, ids: Collection[int], registry: Registry = REGISTRY) -> None:
    """Write the documents of some records anew, from what the database holds of them now."""
    table = cast(Table, Engagement.__table__)
    statement = update(table).where(table.c.id == bindparam("record")).values(search_text=bindparam("words"))
    ordered = sorted(ids)
    for place in range(0, len(ordered), AT_ONCE):
        # A session of its own reads what is written, whatever the caller's objects still hold.
        with Session(session.connection(), autoflush=False) as reading:
            rows = list(_documents(reading, ordered[place : place + AT_ONCE], registry))
        if rows:
            session.connection().execute(statement, rows)


def _documents(session: Session, ids: Sequence[int], registry: Registry) -> Iterator[dict[str, object]]:
    known = [kind.name for kind in registry]
    entries = entries_of(
        session, select(Engagement).where(Engagement.id.in_(ids), Engagement.kind.in_(known)), registry=registry
    )
    parts = {part.name: part for entry in entries for part in registry[entry.kind].parts}
    rows = {name: rows_by_record(session, part, ids) for name, part in parts.items()}
    aliases = _aliases(session, ids)
    for entry in entries:
        kind = registry[entry.kind]
        own = [row for part in kind.parts for row in rows[part.name].get(entry.id, [])]
        texts = [*_texts(entry, kind, own), *aliases.get(entry.id, [])]
        yield {"record": entry.id, "words": document(texts)}


def _texts(entry: Entry, kind: Kind, rows: Sequence[Row]) -> Iterator[str]:
    for reader in _READERS:
        yield reader.say(entry.title)
        yield reader.say(entry.state.label)
    for one in entry.involved:
        yield from _names(one)
    for field in kind.fields:
        yield from _said(field, entry.details.get(field.name))
    for row in rows:
        for field in row.part.fields:
            yield from _said(field, row.values.get(field.name))
    for quote in entry.quotes:
        yield quote.text


def _names(one: Involved) -> Iterator[str]:
    yield from one.name.forms.values()
    if one.within:
        yield from one.within.name.forms.values()


def _said(field: Field, value: object) -> Iterator[str]:
    if not value:
        return
    if isinstance(value, Involved):
        yield from _names(value)
    elif field.type in (FieldType.CHOICE, FieldType.CHOICES):
        for name in value if isinstance(value, list | tuple) else [str(value)]:
            yield from (reader.say(field.label_of(name)) for reader in _READERS)
    elif isinstance(value, str):
        yield value


def _aliases(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    query = select(Involvement.engagement_id, Entity.aliases).join(Entity, Entity.id == Involvement.entity_id)
    for record_id, spellings in session.execute(query.where(Involvement.engagement_id.in_(ids))):
        found.setdefault(record_id, []).extend(spellings or [])
    return found


def _naming(session: Session, entities: set[int]) -> set[int]:
    """Return the records whose documents hold names of these entities, or of what belongs to them."""
    named = {*entities, *session.scalars(select(Entity.id).where(Entity.within_id.in_(entities)))}
    records = set(session.scalars(select(Involvement.engagement_id).where(Involvement.entity_id.in_(named))))
    for part, model in PARTS.values():
        for field in part.fields:
            if field.is_reference:
                column = inspect(model).column_attrs[part.column(field)].class_attribute
                records |= set(session.scalars(select(model.engagement_id).where(column.in_(named))))
    return records
