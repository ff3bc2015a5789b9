"""The links by which a record is begun from a page that already says half of it, such as a side meeting at an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import url_for

from tracker.core.entry import Entry, Involved
from tracker.core.kind import Beginning
from tracker.core.messages import Message
from tracker.web.records.found import registry


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its icon and its words."""

    address: str
    icon: str
    label: Message


def beginnings_at(one: Involved, *, but: str = "") -> list[Link]:
    """Return the links to the forms of the records that begin at an entity, of every kind `but` one."""
    return [
        Link(url_for("records.new", kind=kind, **_filled(one, way)), kind.icon, way.label)
        for kind in registry()
        if kind.name != but
        for way in kind.begun_at
        if way.target is one.type
    ]


def beginnings_beside(entry: Entry) -> list[Link]:
    """Return such links for whoever is involved in a record, for every other kind."""
    return [link for one in entry.involved for link in beginnings_at(one, but=entry.kind)]


def _filled(one: Involved, way: Beginning) -> dict[str, Any]:
    filled: dict[str, Any] = {way.field: one.id, **way.values}
    if way.within and one.within:
        filled[way.within] = one.within.id
    return filled
