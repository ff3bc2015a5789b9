"""Taking things out of the trash, whatever they are; what cannot come back says why, and stays there."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from tracker.actions.evidence import is_tied, retie_passage
from tracker.actions.parts import check_row, restore_row
from tracker.actions.records import restore_record
from tracker.core.messages import N_, Refusal
from tracker.core.part import Part
from tracker.kinds.registry import PARTS, REGISTRY, Registry, part_model
from tracker.store.base import Editable
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.part import PartRow

RECORD, ENTITY, PASSAGE = "record", "entity", "evidence"
Thing = TypeVar("Thing", bound=Editable)


def restore_thing(session: Session, *, token: str, registry: Registry = REGISTRY) -> None:
    """Take out of the trash what `token` names: ``record.7``, ``entity.3``, ``evidence.5`` or ``acts.12``.

    Raises Refusal where it is not in the trash, or cannot stand beside what was made since.
    """
    sort, _, key = token.partition(".")
    id = int(key) if key.isdecimal() and len(key) < 10 else 0
    if sort == RECORD:
        _restore_record(session, _found(session.get(Engagement, id)))
    elif sort == ENTITY:
        _restore_entity(session, _found(session.get(Entity, id)))
    elif sort == PASSAGE:
        _restore_passage(session, _found(session.get(Evidence, id)))
    elif sort in PARTS:
        part = PARTS[sort][0]
        _restore_row(session, _found(session.get(part_model(part), id)), part, registry)
    else:
        raise Refusal(N_("This is not in the trash any more."))


def _found(thing: Thing | None) -> Thing:
    if thing is None or thing.deleted_at is None:
        raise Refusal(N_("This is not in the trash any more."))
    return thing


def _restore_record(session: Session, record: Engagement) -> None:
    # What another record took over stays there; the mark would lead past this one.
    record.merged_into_id = None
    restore_record(session, record=record)


def _restore_entity(session: Session, entity: Entity) -> None:
    entity.merged_into_id = None
    entity.deleted_at = None
    session.flush()


def _restore_passage(session: Session, evidence: Evidence) -> None:
    _expect_living(evidence.engagement)
    if is_tied(session, evidence=evidence, record=evidence.engagement):
        raise Refusal(N_("This passage proves the same of its record already."))
    retie_passage(session, evidence=evidence)


def _restore_row(session: Session, row: PartRow, part: Part, registry: Registry) -> None:
    _expect_living(row.engagement)
    values = {field.name: getattr(row, field.name) for field in part.fields}
    check_row(session, record=row.engagement, part=part, values=values, row=row)
    restore_row(session, row=row, registry=registry)


def _expect_living(record: Engagement) -> None:
    if record.deleted_at is not None:
        raise Refusal(N_("Its record is in the trash too: restore the record first."))
