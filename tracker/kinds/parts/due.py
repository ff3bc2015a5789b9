"""Dues: what a membership costs year by year, and whether it was paid. Unpaid dues put the vote at risk."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import Numeric, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.core.dates import PartialDate
from tracker.core.deadline import Deadline, Sort
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.store.base import Base
from tracker.store.columns import PartialDateColumn
from tracker.store.part import PartRow


class Due(PartRow, Base):
    """What a membership costs in one year."""

    __tablename__ = "due"

    year: Mapped[PartialDate] = mapped_column(PartialDateColumn)
    amount: Mapped[Decimal | None] = mapped_column(Numeric(18, 2))
    currency: Mapped[str] = mapped_column(String(3), default="")
    due: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    paid: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    receipt: Mapped[str] = mapped_column(default="")


def _title(values: Values) -> Message:
    return N_("Dues of {year}", year=values["year"])


UNPAID = Sort("dues", N_("Unpaid dues"), icon="cash-coin", outlives=True)


def _deadline(values: Values, _others: Sequence[Values]) -> Deadline | None:
    if values.get("paid"):
        return None
    date = values.get("due") or values.get("year")
    return Deadline(UNPAID, date if isinstance(date, PartialDate) else None, field="paid")


DUES = Part(
    name="dues",
    table="due",
    label=N_("Dues of a year"),
    label_plural=N_("Dues"),
    add_label=N_("Add the dues of a year"),
    titled=_title,
    order="year",
    due=_deadline,
    fields=(
        Field("year", N_("Year"), FieldType.DATE, required=True, listed=True),
        Field("amount", N_("Amount"), FieldType.MONEY, listed=True),
        Field("currency", N_("Currency (three letters, ISO 4217)"), listed=True),
        Field("due", N_("Due on"), FieldType.DATE, listed=True),
        Field("paid", N_("Paid on"), FieldType.DATE, listed=True),
        Field("receipt", N_("Receipt")),
    ),
)
