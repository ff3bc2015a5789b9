"""Records that belong to others: who stands above whom, and that nobody stands above itself."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.store.engagement import Engagement


def refuse_own_ancestor(session: Session, *, record: Engagement, kind: Kind, values: Mapping[str, object]) -> None:
    """Raise Refusal, naming the field, where `values` would put `record` above itself."""
    for field in kind.fields:
        above = values.get(field.name)
        if field.type is not FieldType.RECORD or kind.name not in field.records or not isinstance(above, int):
            continue
        if record.id in (above, *ancestors(session, type(record), field.name, above)):
            raise Refusal(
                N_(
                    "{field}: a record cannot belong to itself, neither directly nor through others.", field=field.label
                ),
                field=field.name,
            )


def ancestors(session: Session, model: type[Engagement], field: str, record_id: int) -> list[int]:
    """Return the ids of the records above one, the nearest first."""
    column = getattr(model, f"{field}_id")
    found: list[int] = []
    at: int | None = record_id
    while at is not None:
        at = session.scalar(select(column).where(model.id == at))
        if at in found:
            break
        found += [at] if at is not None else []
    return found
