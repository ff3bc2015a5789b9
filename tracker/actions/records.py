"""Adding, editing, deleting and restoring records of any kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from tracker.actions.parts import settle_record
from tracker.actions.versions import expect_version
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.names import Name
from tracker.kinds.lineage import refuse_own_ancestor
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.base import now
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import City, Entity

Values = Mapping[str, object]


def add_record(
    session: Session, *, kind: Kind, home_city: City, values: Values, registry: Registry = REGISTRY
) -> Engagement:
    """Add a record of `kind` to the register of `home_city`.

    values: by field name, and ``status``; a reference field's value is a list of entities, in order.

    Raises Refusal, naming the field, where a value is missing or makes no sense.
    """
    check_values(kind, values)
    registry.check(session, kind, None, values)
    record = registry.model(kind.name)(home_city=home_city, status=values.get("status") or kind.lifecycle.initial)
    _write(kind, record, values)
    session.add(record)
    session.flush()
    return record


def edit_record(
    session: Session, *, record: Engagement, version: int, values: Values, registry: Registry = REGISTRY
) -> None:
    """Change a record. Raises Conflict where somebody saved it after `version`, and what `add_record` raises."""
    expect_version(record, version)
    kind = registry[record.kind]
    check_values(kind, values)
    refuse_own_ancestor(session, record=record, kind=kind, values=values)
    registry.check(session, kind, record, values)
    record.status = str(values.get("status") or record.status)
    _write(kind, record, values)
    record.changed_at = now()
    session.flush()
    settle_record(session, record=record, registry=registry)


def delete_record(session: Session, *, record: Engagement) -> None:
    """Put a record in the trash, from which it can come back with all that hangs on it."""
    record.deleted_at = now()
    session.flush()


def restore_record(session: Session, *, record: Engagement) -> None:
    """Take a record out of the trash."""
    record.deleted_at = None
    session.flush()


def check_values(kind: Kind, values: Values) -> None:
    """Raise Refusal, naming the field, unless `values` make a record of `kind`."""
    status = values.get("status")
    if status and status not in {state.name for state in kind.lifecycle.states}:
        raise Refusal(N_("Choose one of the states."), field="status")
    for field in kind.fields:
        value = values.get(field.name)
        if field.is_reference and len(_as_list(value)) < field.at_least:
            raise Refusal(N_("{field}: choose at least one.", field=field.label), field=field.name)
        _refuse_twice(field, _as_list(value))
        if field.required and not value:
            raise Refusal(N_("{field} is needed.", field=field.label), field=field.name)
    start, end = values.get("start"), values.get("end")
    if start and end and getattr(end, "last") < getattr(start, "first"):  # noqa: B009
        raise Refusal(N_("The end lies before the beginning: correct one of the two days."), field="end")
    if kind.check:
        kind.check(values)


def _refuse_twice(field: Field, chosen: Sequence[object]) -> None:
    for number, one in enumerate(chosen):
        if isinstance(one, Entity) and one in chosen[:number]:
            raise Refusal(
                N_("{name} stands twice in “{field}”: keep it once.", name=Name(one.names), field=field.label),
                field=field.name,
            )


def _write(kind: Kind, record: Engagement, values: Values) -> None:
    for field in kind.fields:
        if field.name not in values:
            continue
        value = values[field.name]
        if field.is_reference:
            _involve(record, field.name, _as_list(value))
        elif field.type in (FieldType.DATE, FieldType.NUMBER, FieldType.MONEY):
            setattr(record, field.name, value)
        elif field.type is FieldType.RECORD:
            setattr(record, f"{field.name}_id", value)
        elif field.type is FieldType.CHOICES:
            setattr(record, field.name, list(_as_list(value)))
        else:
            setattr(record, field.name, value or "")


def _involve(record: Engagement, role: str, entities: Sequence[object]) -> None:
    wanted = [entity for entity in dict.fromkeys(entities) if isinstance(entity, Entity)]
    links = {link.entity: link for link in record.involvements if link.role == role}
    for entity, link in links.items():
        if entity not in wanted:
            record.involvements.remove(link)
    for position, entity in enumerate(wanted):
        link = links.get(entity) or Involvement(role=role, entity=entity)
        link.position = position
        if entity not in links:
            record.involvements.append(link)


def _as_list(value: object) -> Sequence[object]:
    if value is None or value == "":
        return []
    return value if isinstance(value, list | tuple) else [value]
