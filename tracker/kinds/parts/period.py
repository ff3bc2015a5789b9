"""Periods of a membership. A renewal after a lapse begins a new period, so the gap stays to be seen."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.fields import Choice, Field, FieldType
from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Part, Values
from tracker.kinds.parts.time import open_or_overlapping, overlapping, report_stretches, span_of
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow

# Networks call their levels differently; these recur, so that lists can be compared. The last two are C40's, which has
# no others but the observer.
LEVELS = (
    Choice("full", N_("Full member")),
    Choice("associate", N_("Associate member")),
    Choice("observer", N_("Observer")),
    Choice("partner", N_("Partner")),
    Choice("honorary", N_("Honorary member")),
    Choice("megacity", N_("Megacity")),
    Choice("innovator", N_("Innovator city")),
)


class Period(PartRow, Base):
    """A time without a break in which the city was a member."""

    __tablename__ = "membership_period"

    level: Mapped[str] = mapped_column(String(20), default="")
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    note: Mapped[str] = mapped_column(default="")


def _title(values: Values) -> Message:
    if values.get("start"):
        return N_("Period from {start}", start=values["start"])
    return N_("Period until {end}", end=values["end"]) if values.get("end") else N_("Period of membership")


def _check(values: Values, others: Sequence[Values]) -> None:
    span = span_of(values)
    if span.start is None and span.end is None:
        raise Refusal(N_("Write the beginning or the end of the period, at least the year."), field="start")
    if other := open_or_overlapping(values, others, titled=_title):
        raise Refusal(N_("This overlaps with another row: {row}.", row=_title(other)), field="start")


def _seed(own: Values, added: Values) -> Values | None:
    if not own.get("end") or overlapping(added, [own]):
        return None
    return {name: own.get(name) for name in ("level", "start", "end")}


PERIODS = Part(
    name="periods",
    table="membership_period",
    label=N_("Period of membership"),
    label_plural=N_("Periods of membership"),
    add_label=N_("Add a period"),
    titled=_title,
    order="start",
    check=_check,
    seed=_seed,
    fields=(
        Field("level", N_("Level"), FieldType.CHOICE, choices=LEVELS, listed=True),
        Field("start", N_("From"), FieldType.DATE, listed=True),
        Field("end", N_("Until"), FieldType.DATE, listed=True),
        Field("note", N_("Note"), listed=True),
    ),
    lasting=True,
    reported=report_stretches,
)
