"""Adding and changing whom records speak of, and telling which of them a picker's answer means."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.versions import expect_version
from tracker.core.fields import EntityType
from tracker.core.messages import N_, NN_, Refusal
from tracker.kinds.mentions import count_references
from tracker.store.base import now
from tracker.store.entity import Body, City, Entity, Event, Network, Office, Organisation, Person
from tracker.store.finding import entity_called
from tracker.suggest import catalogue, gazetteer

MODELS: dict[EntityType, type[Entity]] = {
    EntityType.CITY: City,
    EntityType.NETWORK: Network,
    EntityType.ORGANISATION: Organisation,
    EntityType.BODY: Body,
    EntityType.EVENT: Event,
    EntityType.OFFICE: Office,
    EntityType.PERSON: Person,
}
LONGEST_NAME = 200


def add_entity(session: Session, *, type: EntityType, names: Mapping[str, str], **values: Any) -> Entity:
    """Add somebody or something; `names` by language code, `values` the other columns.

    Raises Refusal where there is no name, or one longer than 200 letters.
    """
    _check_days(values)
    entity = MODELS[type](names=_checked_names(names), **values)
    session.add(entity)
    session.flush()
    return entity


def edit_entity(session: Session, *, entity: Entity, version: int, names: Mapping[str, str], **values: Any) -> None:
    """Change an entity.

    Raises Conflict where somebody saved it after `version`, Refusal for a missing name, an end before the beginning, or
    something that would be part of itself.
    """
    expect_version(entity, version)
    _check_days(values)
    for column, value in values.items():
        _refuse_ring(entity, column, value)
    entity.names = _checked_names(names)
    for column, value in values.items():
        setattr(entity, column, value)
    entity.changed_at = now()
    session.flush()


def delete_entity(session: Session, *, entity: Entity) -> None:
    """Take an entity out of the catalogue. Raises Refusal while a record or another entry refers to it."""
    count = count_references(session, entity)
    if count:
        raise Refusal(
            NN_(
                "It stays: {n} record or other entry refers to it. Take it off there first.",
                "It stays: {n} records or other entries refer to it. Take it off there first.",
                count,
            )
        )
    entity.deleted_at = now()
    session.flush()


def restore_entity(session: Session, *, entity: Entity) -> None:
    """Bring an entity back into the catalogue."""
    entity.deleted_at = None
    session.flush()


def _check_days(values: Mapping[str, Any]) -> None:
    start, end = values.get("start"), values.get("end")
    if start and end and end.last < start.first:
        raise Refusal(N_("The end lies before the beginning: correct one of the two days."), field="end")


def _refuse_ring(entity: Entity, column: str, value: object) -> None:
    """Refuse a reference that leads back to the entity itself, by however many steps."""
    seen: set[object] = set()
    while isinstance(value, type(entity)) and value not in seen:
        if value is entity:
            raise Refusal(N_("Nothing can be part of itself: choose another one."), field=column)
        seen.add(value)
        value = getattr(value, column, None)


def _checked_names(names: Mapping[str, str]) -> dict[str, str]:
    clean = {language: " ".join(name.split(" ")).strip() for language, name in names.items() if name.strip()}
    if not clean:
        raise Refusal(N_("Give the name in at least one language."), field="names")
    if any(len(name) > LONGEST_NAME for name in clean.values()):
        raise Refusal(N_("A name has at most {longest} letters.", longest=LONGEST_NAME), field="names")
    return clean


def entity_of(session: Session, token: str, *, types: Collection[EntityType], language: str) -> Entity:
    """Return the entity that a picker's answer means, adding it where the register does not know it yet.

    token: ``12`` (an entity of the register), ``gazetteer:108159`` (a city), ``catalogue:metropolis`` (a network), or
           ``new:office:Mayor of Dakar`` (a new name, written in `language`)

    Raises Refusal where the answer means nothing, or nothing of `types`.
    """
    source, _, key = token.partition(":")
    if not key and source.isdecimal():
        entity = session.get(Entity, int(source))
        if entity and entity.deleted_at is None and entity.type in types:
            return entity
    elif source == "gazetteer" and EntityType.CITY in types:
        return city_from_gazetteer(session, key)
    elif source == "catalogue" and EntityType.NETWORK in types:
        return network_from_catalogue(session, key)
    elif source == "new":
        wanted, _, name = key.partition(":")
        if wanted in types and name.strip():
            known = entity_called(session, types=[EntityType(wanted)], name=name)
            return known or add_entity(session, type=EntityType(wanted), names={language: name})
    raise Refusal(N_("Choose from the list, or write a new name."))


def city_from_gazetteer(session: Session, key: str) -> City:
    """Return the city with the gazetteer's id `key`, adding it to the register where it is new."""
    known: City | None = _with_catalogue_id(session, EntityType.CITY, key)
    if known:
        return known
    place = gazetteer.load().by_id(key)
    if place is None:
        raise Refusal(N_("The gazetteer knows no such city: choose from the list."))
    city = add_entity(
        session,
        type=EntityType.CITY,
        names=dict(place.names),
        catalogue_id=key,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
    )
    assert isinstance(city, City)  # noqa: S101 - tells the type checker what MODELS says
    return city


def network_from_catalogue(session: Session, key: str) -> Network:
    """Return the network with the catalogue's id `key`, adding it to the register where it is new."""
    known: Network | None = _with_catalogue_id(session, EntityType.NETWORK, key)
    if known:
        return known
    found = catalogue.load().by_id(key)
    if found is None:
        raise Refusal(N_("The catalogue knows no such network: choose from the list."))
    network = add_entity(
        session,
        type=EntityType.NETWORK,
        names=dict(found.names),
        aliases=list(found.aliases),
        catalogue_id=key,
        platform=found.platform,
    )
    assert isinstance(network, Network)  # noqa: S101
    return network


def _with_catalogue_id(session: Session, type: EntityType, key: str) -> Any:
    return session.scalar(select(MODELS[type]).where(Entity.type == type.value, Entity.catalogue_id == key))
