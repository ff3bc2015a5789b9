"""Periods of a membership. A renewal after a lapse begins a new period, so the gap stays to be seen."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.kinds.parts.reports import report_stretches
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow

LEVELS = (
    Choice("full", N_("Full member")),
    Choice("associate", N_("Associate member")),
    Choice("observer", N_("Observer")),
    Choice("partner", N_("Partner")),
    Choice("honorary", N_("Honorary member")),
)


class Period(PartRow, Base):
    """A time without a break in which the city was a member."""

    __tablename__ = "membership_period"

    level: Mapped[str] = mapped_column(String(20), default="")
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    note: Mapped[str] = mapped_column(default="")


def _title(values: Values) -> Message:
    return N_("Period from {start}", start=values["start"]) if values.get("start") else N_("Period of membership")


PERIODS = Part(
    name="periods",
    table="membership_period",
    label=N_("Period of membership"),
    label_plural=N_("Periods of membership"),
    add_label=N_("Add a period"),
    titled=_title,
    order="start",
    fields=(
        Field("level", N_("Level"), FieldType.CHOICE, choices=LEVELS, listed=True),
        Field("start", N_("From"), FieldType.DATE, listed=True),
        Field("end", N_("Until"), FieldType.DATE, listed=True),
        Field("note", N_("Note"), listed=True),
    ),
    reported=report_stretches,
)
