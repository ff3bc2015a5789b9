"""Commitments: what was promised in a clause or a meeting, by whom, until when, and whether it was kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Part, Values
from tracker.core.reporting import Pending
from tracker.kinds.parts.reports import is_open, report_commitments
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


OPEN = frozenset({"open", "in_progress"})
STATES = (
    Choice("open", N_("Open")),
    Choice("in_progress", N_("In progress")),
    Choice("done", N_("Done")),
    Choice("dropped", N_("Dropped")),
)


def _title(values: Values) -> Message:
    return N_("Commitment: {text}", text=values["text"])


def is_overdue(values: Values, today: date) -> bool:
    """Say whether a commitment should have been kept by now and is neither done nor dropped."""
    due = values.get("due")
    return values.get("status") in OPEN and isinstance(due, PartialDate) and due.last < today


def _check(values: Values, _others: Sequence[Values]) -> None:
    if values.get("status") == "dropped" and not str(values.get("reason") or "").strip():
        raise Refusal(N_("Say why the commitment was dropped."), field="reason")


def _unproven(values: Values) -> None:
    if values.get("status") == "done":
        raise Refusal(
            N_("A commitment is done only when a passage or a document proves it: use “Close with evidence”."),
            field="status",
        )


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
    check=_check,
    unproven=_unproven,
    due=_deadline,
    dueable=Dueable(by=("due",), settled_by="status", settled_as=SETTLED),
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
    reported=report_commitments,
    pending=Pending(N_("Open commitments"), is_open),
)
