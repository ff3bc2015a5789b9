"""How rows are named: by whom they are about, or by what was done and when."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.core.entry import Involved
from tracker.core.fields import Choice
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


def type_and_day(values: Values, types: Sequence[Choice]) -> Message:
    """Return what was done, by the field ``type``, with its day where that is known."""
    done = next(choice.label for choice in types if choice.name == values["type"])
    return N_("{act}, {day}", act=done, day=values["day"]) if values.get("day") else done
