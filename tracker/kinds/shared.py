"""What several kinds declare alike: the summary, the days, and how names go into a title."""

from __future__ import annotations

from tracker.core.entry import Involved
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.names import Name, Names

SUMMARY = Field(
    "summary",
    N_("Summary"),
    FieldType.LONG_TEXT,
    claim=False,
    help=N_("Two or three sentences for a reader who knows nothing of it."),
)


def day_field(name: str, label: Message) -> Field:
    """Return the field ``start`` or ``end`` under the words of its kind."""
    return Field(name, label, FieldType.DATE, listed=True)


def names_of(involved: tuple[Involved, ...], role: str) -> Names | Message:
    """Return the names of those involved as `role`, or "unknown" where nobody is."""
    return Names(one.name for one in involved if one.role == role) or N_("unknown")


def network_of(involved: tuple[Involved, ...], role: str) -> Name | None:
    """Return the name of what the first one involved as `role` belongs to, such as a body's network."""
    return next((one.within.name for one in involved if one.role == role and one.within), None)
