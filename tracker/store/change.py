"""The change log, written by one listener, so that no way of changing a record can forget it.

Whatever is `Editable` and comes through a session is compared with what it was; the difference is kept with who did it
and when. Statements that change many rows at once would pass the listener by, so they are refused.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, event, insert, inspect
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, UOWTransaction, mapped_column

from tracker.core.dates import PartialDate
from tracker.store.base import Base, Editable, now
from tracker.store.columns import Moment
from tracker.store.engagement import Engagement


class Change(Base):
    """One change: what it was made to, and for every field what it was and what it became."""

    __tablename__ = "change"
    __table_args__ = (Index(None, "table", "row_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, default=now, index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    table: Mapped[str] = mapped_column(String(30))
    row_id: Mapped[int]
    engagement_id: Mapped[int | None] = mapped_column(ForeignKey("engagement.id"), index=True)
    act: Mapped[str] = mapped_column(String(20))
    fields: Mapped[dict[str, list[Any]]] = mapped_column(JSON)


def _plain(value: object) -> object:
    if isinstance(value, PartialDate):
        return value.code
    if isinstance(value, date | datetime):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float | bool | list | dict):
        return value
    return str(value)


def _difference(row: Editable) -> dict[str, list[Any]]:
    state = inspect(row)
    changed: dict[str, list[Any]] = {}
    for column in state.mapper.column_attrs:
        if column.key in row.unlogged_columns:
            continue
        history = state.attrs[column.key].history
        if not history.has_changes():
            continue
        old = _plain(history.deleted[0]) if history.deleted else None
        new = _plain(history.added[0]) if history.added else None
        if old != new and not (old is None and new in ("", [], False)):
            changed[column.key] = [old, new]
    return changed


def _act(row: Editable, *, new: bool, changed: dict[str, list[Any]]) -> str:
    if new:
        return "added"
    if "deleted_at" in changed:
        return "deleted" if changed["deleted_at"][1] else "restored"
    return "edited"


def _involvement_changes(engagement: Engagement) -> dict[str, list[Any]]:
    history = inspect(engagement).attrs.involvements.history
    changes: dict[str, list[Any]] = {}
    for side, links in ((0, history.deleted), (1, history.added)):
        for link in links:
            entity_id = link.entity_id or link.entity.id
            changes.setdefault(link.role, [[], []])[side].append(entity_id)
    return changes


@event.listens_for(Session, "after_flush")
def _log_changes(session: Session, _context: UOWTransaction) -> None:
    rows = []
    for row in (*session.new, *session.dirty):
        if not isinstance(row, Editable):
            continue
        changed = _difference(row)
        if isinstance(row, Engagement):
            changed |= _involvement_changes(row)
        if not changed:
            continue
        new = row in session.new
        rows.append(
            {
                "at": now(),
                "user_id": session.info.get("user_id"),
                "table": inspect(row).mapper.base_mapper.local_table.name,
                "row_id": inspect(row).mapper.primary_key_from_instance(row)[0],
                "engagement_id": row.id if isinstance(row, Engagement) else getattr(row, "engagement_id", None),
                "act": _act(row, new=new, changed=changed),
                "fields": changed,
            }
        )
    if rows:
        session.connection().execute(insert(Change), rows)


@event.listens_for(Session, "do_orm_execute")
def _refuse_unlogged(state: ORMExecuteState) -> None:
    if not (state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is not None and issubclass(mapper.class_, Editable):
        raise RuntimeError("change editable rows one by one: statements over many rows pass the change log by")
