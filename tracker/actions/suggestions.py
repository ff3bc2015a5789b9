"""Deciding on a suggestion. Nothing is recorded by itself: a person accepts, edits or rejects, and may take it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sqlalchemy.orm import Session

from tracker.actions.claims import keep_figures
from tracker.actions.corroboration import take_apart
from tracker.actions.entities import entity_of
from tracker.actions.evidence import tie_passage
from tracker.actions.places import namesakes_in, with_places, without_guesses
from tracker.actions.proposed import (
    OUTER,
    Payload,
    answer_of,
    expect_waiting,
    fields_proved,
    outer_party,
    proposed_values,
    told_row,
)
from tracker.actions.records import Values, add_record, delete_record
from tracker.actions.told_rows import contradicts, keep_told_row
from tracker.core.evidence import passage_at
from tracker.core.fields import EntityType
from tracker.core.kind import Kind
from tracker.core.text import fold
from tracker.kinds.registry import REGISTRY, Registry
from tracker.language import Reader
from tracker.store.base import now
from tracker.store.directory import Directory
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.suggestion import Decision, Suggestion


def accept_suggestion(
    session: Session,
    *,
    suggestion: Suggestion,
    home_city: City,
    values: Values | None = None,
    places: Mapping[int, str] | None = None,
    registry: Registry = REGISTRY,
) -> Engagement:
    """Make the proposed record, with a piece of evidence for every value that has a quote, and its figures as claims.

    values: what the person made of the proposal; None takes it as it stands. A row that the article tells is left out
            where it would change them again.
    places: which cities are meant where several have a name, by the number of the party (see `tracker.actions.places`)

    Raises Refusal where the suggestion was decided already, its values make no record, or a city is not chosen.
    """
    expect_waiting(suggestion)
    kind, article = registry[suggestion.kind], suggestion.article
    language = article.language or "en"
    directory = Directory(session)
    namesakes = namesakes_in(suggestion.payload, text=article.text)
    told, is_wanted = told_row(suggestion.payload, kind), True
    if values is None:
        payload = with_places(suggestion.payload, namesakes, places or {})
        payload = _offices_told_apart(payload, directory, language)
        values = proposed_values(payload, kind=kind, directory=directory)
    else:
        payload = without_guesses(suggestion.payload, namesakes)
        as_proposed = proposed_values(payload, kind=kind, directory=directory)
        is_wanted = not (told and contradicts(told, kind=kind, values=values, proposed=as_proposed))
    values = _with_entities(session, values, kind, language)
    record = add_record(session, kind=kind, home_city=home_city, values=values, registry=registry)
    _complete_entities(session, payload, kind, record, directory, language)
    row = keep_told_row(session, told=told, record=record, registry=registry)[0] if told and is_wanted else ""
    if not row and record.start:
        told = None  # The person made a beginning of the day.
    for one in payload.get("evidence", []):
        passage = passage_at(article.text, one["start"], one["end"])
        for field in fields_proved(kind, one["field"], told=told, row=row):
            tie_passage(session, article=article, passage=passage, record=record, kind=kind, field=field)
    figures = payload.get("figures", [])
    keep_figures(session, article=article, record=record, kind=kind, figures=figures, registry=registry)
    suggestion.decision = Decision.ACCEPTED.value
    suggestion.engagement = record
    suggestion.changed_at = now()
    session.flush()
    return record


def reject_suggestion(session: Session, *, suggestion: Suggestion) -> None:
    """Say that the proposal is no record. Raises Refusal where it was decided already."""
    expect_waiting(suggestion)
    suggestion.decision = Decision.REJECTED.value
    suggestion.changed_at = now()
    session.flush()


def reopen_suggestion(session: Session, *, suggestion: Suggestion, registry: Registry = REGISTRY) -> None:
    """Take a decision back: the suggestion waits again.

    The record that it made goes to the trash; a record that it joined stays, without what the suggestion added.
    """
    record = suggestion.engagement
    if suggestion.decision == Decision.JOINED:
        take_apart(session, suggestion=suggestion, registry=registry)
    elif record is not None and record.deleted_at is None:
        delete_record(session, record=record)
    suggestion.engagement = None
    suggestion.decision = Decision.WAITING.value
    suggestion.changed_at = now()
    session.flush()


def _offices_told_apart(payload: Payload, directory: Directory, language: str) -> Payload:
    """Give an office the name of its country too, where the register has one of that name in another country."""
    parties = [dict(party) for party in payload.get("parties", [])]
    for party in parties:
        known = (
            directory.called(party["name"], types=[EntityType.OFFICE]) if party["type"] == EntityType.OFFICE else None
        )
        countries = {known.country if known else None, party.get("country")} - {None}
        if len(countries) > 1:
            party["name"] = f"{party['name']} ({Reader(language).country(party['country'])})"
    return {**payload, "parties": parties}


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


def _complete_entities(
    session: Session, payload: Payload, kind: Kind, record: Engagement, directory: Directory, language: str
) -> None:
    """Tell the entities of a record what the article says of them: a country, and what they belong to."""
    outer = outer_party(payload, kind)
    countries = {fold(party["name"]): party["country"] for party in payload.get("parties", []) if party.get("country")}
    for link in record.involvements:
        entity = link.entity
        if outer and entity.within is None and entity.type in _BELONGING:
            answer = answer_of(directory, outer, OUTER)
            entity.within = entity_of(session, answer, types=tuple(EntityType), language=language)
        country = next((countries[fold(name)] for name in entity.names.values() if fold(name) in countries), None)
        if country and entity.country is None and entity.type in _COUNTRIED:
            entity.country = country
    session.flush()


_BELONGING = (EntityType.BODY, EntityType.EVENT)
_COUNTRIED = (EntityType.CITY, EntityType.ORGANISATION, EntityType.OFFICE)
