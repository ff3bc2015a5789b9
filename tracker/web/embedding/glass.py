"""What a chart that is shown elsewhere is made of: the register as anybody may see it, and nothing behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from flask import abort

from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.messages import Message
from tracker.core.public import public_entries
from tracker.core.twin import Twin
from tracker.kinds.entries import all_entries
from tracker.store.register import Register
from tracker.web.gate import db
from tracker.web.reading import register
from tracker.web.records.found import registry
from tracker.web.work.due import today


@dataclass(frozen=True)
class Glass:
    """The register as anybody may see it, as far as the `filters` of an embedding let it be seen."""

    filters: Mapping[str, Sequence[str]]

    @property
    def kinds(self) -> list[Kind]:
        """Return every kind of record, the weightiest first."""
        return list(registry())

    @property
    def today(self) -> date:
        """Return the day that it is."""
        return today()

    @cached_property
    def house(self) -> Register:
        """Return whose register it is."""
        return register() or abort(404)

    @cached_property
    def entries(self) -> list[Entry]:
        """Return the records, the earliest first."""
        kinds = {kind.name: kind for kind in self.kinds}
        every = all_entries(db(), registry=registry(), quotes=False, withheld=False)
        entries = public_entries(every, kinds=kinds, today=self.today)
        wanted = self.filters.get("kind") or kinds
        return [entry for entry in entries if entry.kind in wanted]

    def first(self, name: str) -> str | None:
        """Return what a filter says that has one value."""
        return next(iter(self.filters.get(name, ())), None)


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart as it is shown: its answer, its figure, its table, and what its legend needs.

    drawn: whether there is anything to draw
    """

    drawn: bool
    figure: Callable[[], dict[str, Any]]
    twin: Twin
    answer: Message | None = None
    legend: Mapping[str, object] = field(default_factory=dict)
