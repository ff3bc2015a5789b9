"""How rows are named by whom they are about."""

from __future__ import annotations

from tracker.core.entry import Involved
from tracker.core.messages import N_, Message
from tracker.core.names import Name
from tracker.core.part import Values


def name_in(values: Values, field: str) -> Name | None:
    """Return the name of whom the reference `field` means."""
    one = values.get(field)
    return one.name if isinstance(one, Involved) else None


def person_or_office(values: Values) -> Name | Message:
    """Return the name of the person, else of the office, else "unknown"."""
    return name_in(values, "person") or name_in(values, "office") or N_("unknown")
