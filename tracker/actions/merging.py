"""Making one of two: the kept one takes over what hangs on the other, which goes to the trash and says where it went.

What points to the other is found in the declarations of the tables (`tracker.store.pointing`), never listed by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from tracker.actions.evidence import is_tied
from tracker.actions.joining import drop_twins, expect_rows_agree, move_proofs
from tracker.actions.parts import settle_record
from tracker.actions.records import edit_record
from tracker.actions.versions import expect_version
from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import Base, Editable, now
from tracker.store.change import Change
from tracker.store.dismissal import Distinct, Unknowable
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity
from tracker.store.evidence import Evidence
from tracker.store.pointing import pointers_to

Versions = tuple[int, int]


def merge_records(
    session: Session,
    *,
    kept: Engagement,
    other: Engagement,
    versions: Versions,
    values: Mapping[str, object],
    registry: Registry = REGISTRY,
) -> None:
    """Let `kept`, with `values`, take over evidence, parts, suggestions and history of `other`.

    versions: of both, as the person saw them

    Raises Conflict where either was saved meanwhile, Refusal where they are no two records of one kind or where their
    rows cannot stand beside each other.
    """
    if kept.kind != other.kind or kept.id == other.id or kept.deleted_at or other.deleted_at:
        raise Refusal(N_("Only two records of one kind can be merged."))
    expect_version(kept, versions[0])
    expect_version(other, versions[1])
    kind = registry[kept.kind]
    edit_record(session, record=kept, version=versions[0], values=values, registry=registry)
    proofs = drop_twins(session, kept=kept, other=other, kind=kind)
    for model, column in pointers_to(Engagement):
        # Whom the records involve is among the values that the person chose.
        if model not in (Involvement, Change, Unknowable):
            _repoint(session, model, column, old=other, new=kept)
    # What must not be seen by the public stays unseen, whichever of the two goes on.
    kept.withheld = kept.withheld or other.withheld
    other.merged_into_id = kept.id
    other.deleted_at = now()
    move_proofs(session, record=kept, proofs=proofs)
    expect_rows_agree(session, record=kept, kind=kind)
    session.expire(kept, ["evidence"])
    session.execute(update(Change).where(Change.engagement_id == other.id).values(engagement_id=kept.id))
    settle_record(session, record=kept, registry=registry)


def merge_entities(
    session: Session, *, kept: Entity, other: Entity, versions: Versions, values: Mapping[str, Any]
) -> None:
    """Let `kept`, with `values` by column, take the place of `other` wherever the register names it.

    Raises Conflict where either was saved meanwhile, Refusal where they are no two of one type.
    """
    if kept.type != other.type or kept.id == other.id or kept.deleted_at or other.deleted_at:
        raise Refusal(N_("Only two entries of one type can be merged."))
    expect_version(kept, versions[0])
    expect_version(other, versions[1])
    catalogue_id, other.catalogue_id = kept.catalogue_id or other.catalogue_id, None
    other.merged_into_id = kept.id
    other.deleted_at = now()
    session.flush()
    for name, value in values.items():
        setattr(kept, name, value)
    kept.catalogue_id = catalogue_id
    kept.changed_at = now()
    for model, column in pointers_to(Entity):
        _repoint(session, model, column, old=other, new=kept)
    session.flush()
    session.expire_all()


def call_distinct(session: Session, *, table: str, ids: tuple[int, int]) -> None:
    """Keep that two rows of `table` look alike and are not the same."""
    known = _pair(session, table, ids)
    if known is None:
        session.add(Distinct(table=table, low=min(ids), high=max(ids)))
    else:
        known.deleted_at = None
    session.flush()


def call_likely(session: Session, *, table: str, ids: tuple[int, int]) -> None:
    """Take that back."""
    known = _pair(session, table, ids)
    if known is not None and known.deleted_at is None:
        known.deleted_at = now()
        session.flush()


def _pair(session: Session, table: str, ids: tuple[int, int]) -> Distinct | None:
    query = select(Distinct).where(Distinct.table == table, Distinct.low == min(ids), Distinct.high == max(ids))
    return session.scalar(query)


def _repoint(session: Session, model: type[Base], column: InstrumentedAttribute[Any], *, old: Any, new: Any) -> None:
    rows = session.scalars(select(model).where(column == old.id)).all()
    for row in rows:
        if row is new:
            # What belonged to the other one cannot belong to itself.
            setattr(row, column.key, None)
        elif row is not old and not _stands_already(session, row, new):
            setattr(row, column.key, new.id)
            if isinstance(row, Editable):
                row.changed_at = now()
    session.flush()
    session.expire_all()


def _stands_already(session: Session, row: Any, new: Any) -> bool:
    """Say whether what `row` says is said of `new` already; then it stays with the one in the trash."""
    if isinstance(row, Involvement):
        same = select(Involvement.id).where(
            Involvement.engagement_id == row.engagement_id,
            Involvement.role == row.role,
            Involvement.entity_id == new.id,
        )
        if session.scalar(same) is None:
            return False
        session.delete(row)
        return True
    if isinstance(row, Evidence) and row.deleted_at is None:
        return is_tied(session, evidence=row, record=new)
    return False
