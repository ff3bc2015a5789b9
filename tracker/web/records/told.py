"""The history of a record, with the names of whom and of what its changes mention."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tracker.core.fields import Field, FieldType
from tracker.core.history import Step, Told, tell
from tracker.core.kind import Kind
from tracker.core.messages import Message
from tracker.kinds.titles import linked_records
from tracker.store.log import names_in, steps_of
from tracker.web.gate import db
from tracker.web.records.found import registry


def history_of(kind: Kind, record_id: int) -> list[Told]:
    """Return the changes of a record in words, the newest first, in a constant number of queries."""
    steps = steps_of(db(), engagement_id=record_id)
    names = names_in(db(), entities_mentioned(steps, kind))
    records = _mentioned(steps, kind, lambda field: field.type is FieldType.RECORD)
    linked = linked_records(db(), records, registry=registry())

    def title_of(id: int) -> Message | None:
        return linked[id].title if id in linked else None

    return [tell(step, kind=kind, name_of=names.get, title_of=title_of) for step in steps]


def entities_mentioned(steps: Sequence[Step], kind: Kind) -> set[int]:
    """Return the ids of the entities that changes of a record name."""
    return _mentioned(steps, kind, lambda field: field.is_reference)


def _mentioned(steps: Sequence[Step], kind: Kind, wanted: Callable[[Field], bool]) -> set[int]:
    """Return the ids in the columns of the wanted fields: lists in the record's own references, else single ones."""
    own = {
        f"{field.name}_id" if field.type is FieldType.RECORD else field.name for field in kind.fields if wanted(field)
    }
    columns: dict[str, set[str]] = {"engagement": own}
    for part in kind.parts:
        columns[part.table] = {part.column(field) for field in part.fields if wanted(field)}
    return {
        id
        for step in steps
        for name, sides in step.fields.items()
        if name in columns.get(step.table, ())
        for side in sides
        for id in (side if isinstance(side, list) else [side] if side else [])
    }
