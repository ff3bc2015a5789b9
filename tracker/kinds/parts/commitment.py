"""Commitments: what was promised in a clause or a meeting, by whom, until when, and whether it was kept."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Sort
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.entity import Entity
from tracker.store.part import PartRow


class Commitment(PartRow, Base):
    """Something promised. `reason` says why it was dropped, where it was."""

    __tablename__ = "commitment"

    text: Mapped[str]
    clause: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    status: Mapped[str] = mapped_column(String(20), default="open")
    reason: Mapped[str] = mapped_column(default="")

    partner: Mapped[Entity | None] = relationship(foreign_keys=[partner_id])


STATES = (
    Choice("open", N_("Open")),
    Choice("in_progress", N_("In progress")),
    Choice("done", N_("Done")),
    Choice("dropped", N_("Dropped")),
)


def _title(values: Values) -> Message:
    return N_("Commitment: {text}", text=values["text"])


PROMISED = Sort("commitment", N_("Commitment"), icon="check2-square", outlives=True)
SETTLED = ("done", "dropped")


def _deadline(values: Values, _others: Sequence[Values]) -> Deadline | None:
    date = values.get("due")
    if values.get("status") in SETTLED or not isinstance(date, PartialDate):
        return None
    return Deadline(PROMISED, date, field="status")


COMMITMENTS = Part(
    name="commitments",
    table="commitment",
    label=N_("Commitment"),
    label_plural=N_("Commitments"),
    add_label=N_("Add a commitment"),
    titled=_title,
    order="due",
    due=_deadline,
    fields=(
        Field("text", N_("What was promised"), FieldType.LONG_TEXT, required=True, listed=True),
        Field("clause", N_("Clause")),
        Field("owner", N_("Owner"), listed=True),
        Field(
            "partner",
            N_("Partner"),
            FieldType.REFERENCE,
            targets=(EntityType.CITY, EntityType.ORGANISATION, EntityType.NETWORK, EntityType.OFFICE),
        ),
        Field("due", N_("Due on"), FieldType.DATE, listed=True),
        Field("status", N_("State"), FieldType.CHOICE, required=True, choices=STATES, listed=True),
        Field("reason", N_("Reason, where it was dropped"), FieldType.LONG_TEXT),
    ),
)
