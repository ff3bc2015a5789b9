"""The same event in another article: its passages prove the record that is there, and nothing is overwritten."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.claims import keep_claim, keep_figures
from tracker.actions.entities import entity_of
from tracker.actions.evidence import tie_passage, untie_passage
from tracker.actions.gaps import values_of
from tracker.actions.parts import remove_row
from tracker.actions.places import namesakes_in, unsettled_roles
from tracker.actions.proposed import Proposed, expect_waiting, fields_proved, proposed
from tracker.actions.records import edit_record
from tracker.actions.told_rows import keep_told_row, take_row_back
from tracker.core.claims import PART
from tracker.core.dates import PartialDate
from tracker.core.evidence import passage_at
from tracker.core.further import Bearing, bearings_of
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.kinds.entries import entry_of
from tracker.kinds.registry import REGISTRY, Registry, part_model
from tracker.store.base import now
from tracker.store.directory import Directory
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.suggestion import Decision, Suggestion


def join_suggestion(
    session: Session,
    *,
    suggestion: Suggestion,
    record: Engagement,
    fill: Collection[str] = (),
    claims: Mapping[str, str] | None = None,
    registry: Registry = REGISTRY,
) -> None:
    """Let the article be further evidence for `record`, which also gets the row that the article tells, if it lacks it.

    fill:   the fields that take the article's value, where the record has none
    claims: by field that differs, the article's value in words, to be kept beside the record's

    Raises Refusal where the suggestion was decided already, or is of another kind.
    """
    expect_waiting(suggestion)
    if suggestion.kind != record.kind or record.deleted_at is not None:
        raise Refusal(N_("Only a record of the same kind can take this evidence."))
    kind, article = registry[record.kind], suggestion.article
    payload = suggestion.payload
    namesakes = namesakes_in(payload, text=article.text)
    told = proposed(payload, kind=kind, directory=Directory(session), namesakes=namesakes)
    entry = entry_of(record, registry=registry, quotes=False)
    bearings = bearings_of(kind, told=told.entry, record=entry, said=told.said, row=told.row)
    known = _proofs(session, suggestion, record)
    # Which of several cities is meant is asked where a record is made, so nothing is taken over from a name they share.
    adds = {field for field in fill if bearings.get(field) is Bearing.ADDS} - unsettled_roles(payload, namesakes)
    filled = _fill(session, record, kind, told, adds, article.language or "en", registry)
    row, added = keep_told_row(session, told=told.row, record=record, registry=registry) if told.row else ("", {})
    proven = {row, *adds, *(field for field, bearing in bearings.items() if bearing is Bearing.AGREES)}
    if row and record.status == told.values["status"]:
        proven.add("status")
    differing = {field: words for field, words in (claims or {}).items() if bearings.get(field) is Bearing.DIFFERS}
    passages = payload.get("evidence", [])
    for one in passages:
        passage = passage_at(article.text, one["start"], one["end"])
        for field in fields_proved(kind, one["field"], told=told.row, row=row):
            if field in proven:
                tie_passage(session, article=article, passage=passage, record=record, kind=kind, field=field)
    kept = [
        keep_claim(
            session,
            article=article,
            record=record,
            kind=kind,
            value=words,
            field=field,
            passages=[one for one in passages if one["field"] == field],
            registry=registry,
        )
        for field, words in differing.items()
    ]
    figures = keep_figures(
        session, article=article, record=record, kind=kind, figures=payload.get("figures", []), registry=registry
    )
    suggestion.joined = {
        "fields": filled,
        "claims": [*(proof for proof, is_new in kept if is_new), *figures],
        "evidence": sorted(_proofs(session, suggestion, record) - known),
        "row": added,
    }
    suggestion.decision = Decision.JOINED.value
    suggestion.engagement = record
    suggestion.changed_at = now()
    session.flush()


def take_apart(session: Session, *, suggestion: Suggestion, registry: Registry = REGISTRY) -> None:
    """Take off the record exactly what the suggestion added; what a person changed since stays as it is now."""
    added, record = suggestion.joined, suggestion.engagement
    suggestion.joined = {}
    if record is None:
        return
    for evidence in session.scalars(select(Evidence).where(Evidence.id.in_(added.get("evidence", [])))):
        if evidence.deleted_at is None:
            untie_passage(session, evidence=evidence)
    kind = registry[record.kind]
    for proof in added.get("claims", []):
        row = session.get(part_model(kind.part(PART)), int(proof.partition(".")[2]))
        if row is not None and row.deleted_at is None:
            remove_row(session, row=row, registry=registry)
    take_row_back(session, added=added.get("row", {}), record=record, registry=registry)
    now_held = values_of(record, registry=registry)
    taken: dict[str, object] = {
        field: [] if kind.field(field).is_reference else None
        for field, value in added.get("fields", {}).items()
        if _code(now_held[field]) == value
    }
    if taken:
        edit_record(session, record=record, version=record.version, values={**now_held, **taken}, registry=registry)


def _proofs(session: Session, suggestion: Suggestion, record: Engagement) -> set[int]:
    query = select(Evidence.id).where(
        Evidence.engagement_id == record.id,
        Evidence.article_id == suggestion.article_id,
        Evidence.deleted_at.is_(None),
    )
    return set(session.scalars(query))


def _fill(
    session: Session,
    record: Engagement,
    kind: Kind,
    told: Proposed,
    fields: Collection[str],
    language: str,
    registry: Registry,
) -> dict[str, Any]:
    """Give the record what it lacks, and return it as codes, by which it is known again when it is taken back."""
    if not fields:
        return {}
    given: dict[str, Any] = {}
    for name in fields:
        field = kind.field(name)
        value = told.values[name]
        if field.is_reference:
            value = [entity_of(session, one, types=field.targets, language=language) for one in value]
        given[name] = value
    values = {**values_of(record, registry=registry), **given}
    edit_record(session, record=record, version=record.version, values=values, registry=registry)
    return {name: _code(value) for name, value in given.items()}


def _code(value: object) -> Any:
    if isinstance(value, list):
        return [one.id if isinstance(one, Entity) else str(one) for one in value]
    return value.code if isinstance(value, PartialDate) else str(value or "")
