"""Steps of a way back for a dormant tie, or of a way out of it."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Rows, Values
from tracker.core.reporting import titles_within
from tracker.core.ways import way_of
from tracker.kinds.parts.naming import type_and_day
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


class Step(PartRow, Base):
    """One step that was taken."""

    __tablename__ = "step"

    type: Mapped[str] = mapped_column(String(30))
    day: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    number: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(default="")


WAY_BACK = (
    Choice("letter", N_("Letter to the counterpart")),
    Choice("answer", N_("Answer of the counterpart")),
    Choice("action_plan", N_("Action plan agreed")),
    Choice("re_signing", N_("Signed again")),
)
WAY_OUT = (
    Choice("reason", N_("Reason for closing recorded")),
    Choice("resolution", N_("Resolution of the council")),
    Choice("notice", N_("Notice to the counterpart")),
    Choice("closing", N_("Tie closed")),
)
TYPES = (*WAY_BACK, *WAY_OUT)


def _title(values: Values) -> Message:
    return type_and_day(values, TYPES)


def proposal_of(rows: Rows) -> Message:
    """Return what is proposed for a dormant tie: the next step on the way that was entered, or the choice of one."""
    taken = [row.values for row in rows.get("steps", ())]
    back, out = way_of(WAY_BACK, taken), way_of(WAY_OUT, taken)
    if out.under_way and out.next:
        return N_("On the way out; the next step: {step}.", step=out.next.label)
    if back.under_way and back.next:
        return N_("On the way back; the next step: {step}.", step=back.next.label)
    return N_(
        "To be decided: take it up again (first step: {back}), or end it (first step: {out}).",
        back=WAY_BACK[0].label,
        out=WAY_OUT[0].label,
    )


STEPS = Part(
    name="steps",
    table="step",
    label=N_("Step"),
    label_plural=N_("Steps of revival or closing"),
    add_label=N_("Add a step"),
    titled=_title,
    order="day",
    fields=(
        Field("type", N_("Step"), FieldType.CHOICE, required=True, choices=TYPES, listed=True),
        Field("day", N_("Day"), FieldType.DATE, listed=True),
        Field("number", N_("Number of the letter or resolution"), listed=True),
        Field("note", N_("Note"), FieldType.LONG_TEXT, listed=True),
    ),
    reported=titles_within("day"),
)
