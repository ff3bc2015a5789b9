"""Whatever points to a row of a table, found in the declarations of all tables, so that no merge can forget one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import InstrumentedAttribute, Mapper

from tracker.store.base import Base


def pointers_to(model: type[Base]) -> Iterator[tuple[type[Base], InstrumentedAttribute[Any]]]:
    """Yield (model, column) for every foreign key to `model` or to a table that is joined to it.

    The keys by which joined tables hang together, and the mark of a merge, are no pointers.
    """
    top: Mapper[Any] = inspect(model)
    own = {mapper.local_table for mapper in top.self_and_descendants}
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            if column.primary_key or column.name == "merged_into_id" or column not in mapper.columns.values():
                continue
            if any(key.column.table in own for key in column.foreign_keys):
                yield mapper.class_, getattr(mapper.class_, mapper.get_property_by_column(column).key)
