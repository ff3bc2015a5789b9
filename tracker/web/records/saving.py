"""From a sent form to a saved record, for adding and editing alike."""

from __future__ import annotations

from typing import Any

from tracker.actions.entities import entity_of
from tracker.core.kind import Kind
from tracker.core.messages import Refusal
from tracker.web.forms import PageForm, typed_values
from tracker.web.gate import db
from tracker.web.reading import reader


def values_to_save(form: PageForm, kind: Kind) -> dict[str, Any]:
    """Return what the form holds, its references as entities, added where they are new.

    Raises Refusal, naming the field, where an answer means nothing.
    """
    values = typed_values(form, kind.fields)
    for field in kind.references:
        try:
            values[field.name] = [
                entity_of(db(), answer, types=field.targets, language=reader().language)
                for answer in values[field.name]
            ]
        except Refusal as refusal:
            refusal.field = refusal.field or field.name
            raise
    return values
