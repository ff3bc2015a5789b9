"""The page of a city, a network, an event, a person…: everything the register has with it."""

from __future__ import annotations

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.core.access import Action
from tracker.core.counterpart import (
    COUNTERPARTS,
    Counterpart,
    answer_of_activity,
    answer_of_next,
    answer_of_people,
    answer_of_promises,
    answer_of_standing,
)
from tracker.core.dashboard import answer_of_coverage, answer_of_unsourced
from tracker.core.entry import Entry
from tracker.core.holdings import HOLDING_FIELDS
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.sheets import SHEET_OF, Sheet
from tracker.kinds.counterparts import counterpart_of
from tracker.kinds.duplicates import entities_like
from tracker.kinds.entries import entries_of, select_records
from tracker.kinds.event_story import EventStory, story_of, sub_events
from tracker.kinds.mentions import Mention, mentions_of
from tracker.kinds.office_time import office_time_of
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity, Event, Person
from tracker.store.holding import holdings_of
from tracker.web.beginnings import beginnings_at
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, may_record, route
from tracker.web.reading import register
from tracker.web.records.found import registry
from tracker.web.work.due import today


def find_entity(sheet: Sheet, entity_id: int, *, deleted: bool = False) -> Entity:
    """Return the entity of `sheet` with this id, or answer 404; a deleted one is found only where `deleted`."""
    entity = db().scalar(select(Entity).where(Entity.id == entity_id, Entity.type == sheet.type.value))
    if entity is None or (entity.deleted_at is not None) != deleted:
        abort(404)
    return entity


@route(blueprint, "/<sheet:sheet>/<id:entity_id>", allow=Action.READ)
def show(sheet: Sheet, entity_id: int) -> ResponseReturnValue:
    """Show an entity with the records that name it or what belongs to it."""
    gone = db().get(Entity, entity_id)
    if gone and gone.deleted_at and gone.merged_into_id:
        return redirect(url_for("catalogue.show", sheet=sheet, entity_id=gone.merged_into_id))
    entity = find_entity(sheet, entity_id)
    likely = entities_like(db(), entity=entity) if may_record() else []
    parts = db().scalars(select(Entity).where(Entity.within_id == entity.id, Entity.deleted_at.is_(None))).all()
    smaller = sub_events(db(), entity) if isinstance(entity, Event) else []
    mentions = mentions_of(db(), [entity.id], registry=registry())
    entries = _involving([entity.id, *(one.id for one in (*parts, *smaller))])
    holdings = holdings_of(db(), offices=[entity.id], people=[entity.id]) if sheet.type in HOLDING_FIELDS else None
    return render_template(
        "catalogue/show.html",
        sheet=sheet,
        entity=entity,
        parts=parts,
        groups=_by_kind(entries),
        counterpart=_counterpart(sheet, entity, entries, mentions),
        mentions=mentions,
        story=_story(entity, entries),
        holdings=holdings,
        in_office=office_time_of(db(), holdings or [], registry=registry()) if isinstance(entity, Person) else None,
        beginnings=beginnings_at(entity.as_involved("")),
        likely=likely,
        sheet_of=SHEET_OF,
    )


def _counterpart(
    sheet: Sheet, entity: Entity, entries: list[Entry], mentions: list[Mention]
) -> tuple[Counterpart, dict[str, Message]] | None:
    """Return how things stand with a counterpart, and the sentences that say so; None for what is no counterpart."""
    house = register()
    if house is None or not (entries or mentions) or sheet.type not in COUNTERPARTS or entity.id == house.home_city_id:
        return None
    found = counterpart_of(db(), entity, entries, mentions, house=house, today=today(), registry=registry())
    return found, {
        "standing": answer_of_standing(found),
        "activity": answer_of_activity(found),
        "happened": N_("{records}", records=found.happened),
        "people": answer_of_people(found),
        "next": answer_of_next(found),
        "promises": answer_of_promises(found),
        "coverage": answer_of_coverage(found.coverage),
        "unsourced": answer_of_unsourced(found.unsourced),
    }


def _involving(ids: list[int]) -> list[Entry]:
    involving = select(Involvement.engagement_id).where(Involvement.entity_id.in_(ids))
    query = select_records(registry=registry()).where(Engagement.id.in_(involving))
    return entries_of(db(), query, registry=registry())


def _by_kind(entries: list[Entry]) -> list[tuple[Kind, list[Entry]]]:
    groups = [(kind, [entry for entry in entries if entry.kind == kind.name]) for kind in registry()]
    return [(kind, own) for kind, own in groups if own]


def _story(entity: Entity, entries: list[Entry]) -> EventStory | None:
    if not isinstance(entity, Event):
        return None
    return story_of(db(), entity, entries=entries, registry=registry())
