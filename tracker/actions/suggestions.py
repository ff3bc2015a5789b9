"""Deciding on a suggestion. Nothing is recorded by itself: a person accepts, edits or rejects, and may take it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy.orm import Session

from tracker.actions.entities import entity_of
from tracker.actions.evidence import tie_passage
from tracker.actions.records import Values, add_record, delete_record
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate, Period
from tracker.core.edtf import from_edtf, to_edtf
from tracker.core.evidence import passage_at
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.text import fold
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.finding import entity_called
from tracker.store.suggestion import Decision, Suggestion

Payload = Mapping[str, Any]


def accept_suggestion(
    session: Session,
    *,
    suggestion: Suggestion,
    home_city: City,
    values: Values | None = None,
    registry: Registry = REGISTRY,
) -> Engagement:
    """Make the proposed record, with a piece of evidence for every value that has a quote.

    values: what the person made of the proposal; None takes it as it stands

    Raises Refusal where the suggestion was decided already or its values make no record.
    """
    if suggestion.decision != Decision.WAITING:
        raise Refusal(N_("This suggestion was decided already."))
    kind = registry[suggestion.kind]
    language = suggestion.article.language or "en"
    if values is None:
        values = proposed_values(session, suggestion=suggestion, kind=kind)
    values = _with_entities(session, values, kind, language)
    record = add_record(session, kind=kind, home_city=home_city, values=values, registry=registry)
    _complete_entities(session, suggestion.payload, kind, record, language)
    for one in suggestion.payload.get("evidence", []):
        tie_passage(
            session,
            article=suggestion.article,
            passage=passage_at(suggestion.article.text, one["start"], one["end"]),
            record=record,
            kind=kind,
            field=_field_proved(kind, one["field"]),
        )
    suggestion.decision = Decision.ACCEPTED.value
    suggestion.engagement = record
    suggestion.changed_at = now()
    session.flush()
    return record


def reject_suggestion(session: Session, *, suggestion: Suggestion) -> None:
    """Say that the proposal is no record. Raises Refusal where it was decided already."""
    if suggestion.decision != Decision.WAITING:
        raise Refusal(N_("This suggestion was decided already."))
    suggestion.decision = Decision.REJECTED.value
    suggestion.changed_at = now()
    session.flush()


def reopen_suggestion(session: Session, *, suggestion: Suggestion) -> None:
    """Take a decision back: the suggestion waits again, and the record it made goes to the trash."""
    if suggestion.engagement is not None and suggestion.engagement.deleted_at is None:
        delete_record(session, record=suggestion.engagement)
    suggestion.engagement = None
    suggestion.decision = Decision.WAITING.value
    suggestion.changed_at = now()
    session.flush()


def proposed_values(session: Session, *, suggestion: Suggestion, kind: Kind) -> dict[str, object]:
    """Return the values that the proposal has for the kind's fields; nothing is added for it.

    A reference's value is a list of what a picker would answer (see `tracker.actions.entities.entity_of`), so that a
    form can show it and a person can change it.
    """
    payload = suggestion.payload
    fields = payload["fields"]
    values: dict[str, object] = {"status": fields.get("status", kind.lifecycle.initial)}
    for field in kind.fields:
        given = fields.get(field.name)
        if field.is_reference:
            values[field.name] = _proposed_references(session, payload, field)
        elif field.type is FieldType.CHOICE:
            values[field.name] = given if given in {choice.name for choice in field.choices} else _default(field)
        elif field.type is FieldType.DATE:
            values[field.name] = _proposed_date(payload, field.name)
        elif given:
            values[field.name] = given
    return values


def _default(field: Field) -> str:
    return field.choices[0].name if field.required else ""


def _proposed_references(session: Session, payload: Payload, field: Field) -> list[str]:
    parties = [party for party in payload.get("parties", []) if party.get("role") == field.name]
    if parties:
        return [answer_of(session, party, field.targets) for party in parties]
    given = payload["fields"].get(field.name) or []
    names = [given] if isinstance(given, str) else given
    return [answer_of(session, {"name": name}, field.targets) for name in names]


def answer_of(session: Session, party: Payload, targets: Sequence[EntityType]) -> str:
    """Return what a picker would answer for a party of an article, as one of `targets` where its own type is none."""
    key, wanted = party.get("id"), party.get("type")
    if wanted == EntityType.CITY and key:
        return f"gazetteer:{key}"
    if wanted == EntityType.NETWORK and key:
        return f"catalogue:{key}"
    type = EntityType(str(wanted)) if wanted in targets else targets[0]
    name = party.get("name") or party["label"]
    known = entity_called(session, types=[type], name=name)
    return str(known.id) if known else f"new:{type}:{name}"


def _with_entities(session: Session, values: Values, kind: Kind, language: str) -> dict[str, object]:
    resolved = dict(values)
    for field in kind.references:
        found = (
            entity_of(session, one, types=field.targets, language=language) if isinstance(one, str) else one
            for one in cast("list[object]", values.get(field.name) or [])
        )
        # An article may call one party by two names; that is no mistake of the person who accepts.
        resolved[field.name] = list(dict.fromkeys(found))
    return resolved


def _complete_entities(session: Session, payload: Payload, kind: Kind, record: Engagement, language: str) -> None:
    """Tell the entities of a record what the article says of them: a country, and what they belong to.

    A party whose role is no field of the kind is what the named thing belongs to: a body's network, an event's host.
    """
    roles = {field.name for field in kind.references}
    outer = next((party for party in payload.get("parties", []) if party.get("role") not in roles), None)
    countries = {fold(party["name"]): party["country"] for party in payload.get("parties", []) if party.get("country")}
    for link in record.involvements:
        entity = link.entity
        if outer and entity.within is None and entity.type in _BELONGING:
            answer = answer_of(session, outer, [EntityType.CITY, EntityType.NETWORK])
            entity.within = entity_of(session, answer, types=tuple(EntityType), language=language)
        country = next((countries[fold(name)] for name in entity.names.values() if fold(name) in countries), None)
        if country and entity.country is None and entity.type in _COUNTRIED:
            entity.country = country
    session.flush()


_BELONGING = (EntityType.BODY, EntityType.EVENT)
_COUNTRIED = (EntityType.CITY, EntityType.ORGANISATION, EntityType.OFFICE)


def _proposed_date(payload: Payload, field: str) -> PartialDate | None:
    dates = {"start": payload.get("date"), "end": payload.get("end_date")}
    found = dates.get(field)
    if found is None and field == "end" and payload.get("date"):
        whole = _read(payload["date"])
        return whole.end if isinstance(whole, Period) else None
    if found is None:
        return None
    date = _read(found)
    if isinstance(date, Period):
        return date.start if field == "start" else date.end
    return date


def _read(date: Payload) -> PartialDate | Period:
    """Return the date as the article wrote it, where that still means the same; else as it was resolved."""
    resolved = from_edtf(date["edtf"])
    try:
        written = parse_date(date["text"])
    except Refusal:
        written = resolved
    if to_edtf(written) == date["edtf"]:
        return written
    if isinstance(resolved, PartialDate):
        return resolved.in_calendar(date["calendar"]) or resolved
    return resolved


def _field_proved(kind: Kind, field: str) -> str:
    if field == "status" or field in {one.name for one in kind.claims}:
        return field
    return next(one.name for one in kind.claims)
