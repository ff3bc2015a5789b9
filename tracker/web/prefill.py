"""Forms that the address fills: ``/meetings/new?event=12&type=side``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import request

from tracker.core.fields import EntityType, Field, FieldType
from tracker.store.entity import Entity
from tracker.web.gate import db

LONGEST = 300
FILLABLE = (FieldType.CHOICE, FieldType.TEXT, FieldType.LONG_TEXT, FieldType.DATE)


def from_address(fields: Sequence[Field]) -> dict[str, Any]:
    """Return what the address says for `fields`: choices, words and dates as written, entities by their ids."""
    values: dict[str, Any] = {}
    for field in fields:
        given = [one[:LONGEST] for one in request.args.getlist(field.name) if one]
        if field.is_reference:
            found = [_entity(one, field) for one in given]
            values[field.name] = [one for one in found if one][: 1 if field.type is FieldType.REFERENCE else None]
        elif field.type is FieldType.CHOICES:
            values[field.name] = given
        elif field.type in FILLABLE:
            values[field.name] = given[0] if given else None
    return {name: value for name, value in values.items() if value}


def _entity(text: str, field: Field) -> Entity | None:
    entity = db().get(Entity, int(text)) if text.isdecimal() and len(text) < 10 else None
    fits = entity is not None and entity.deleted_at is None and EntityType(entity.type) in field.targets
    return entity if fits else None
