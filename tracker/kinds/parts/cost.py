"""Costs: what was paid for, how much, in which currency, and whose money it was."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import Numeric, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from tracker.core.amounts import check_currency
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Values
from tracker.kinds.parts.reports import report_costs
from tracker.store.base import Base
from tracker.store.part import PartRow


class CostLine(PartRow, Base):
    """One cost, in the currency in which it was paid. `payer` is where the money came from."""

    __tablename__ = "cost_line"

    item: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(Numeric(18, 2))
    currency: Mapped[str] = mapped_column(String(3))
    payer: Mapped[str] = mapped_column(default="")
    budget_line: Mapped[str] = mapped_column(default="")

    @validates("currency")
    def _in_capitals(self, _key: str, value: str) -> str:
        return value.strip().upper()


def _title(values: Values) -> Message:
    return N_("{item}: {amount} {currency}", item=values["item"], amount=values["amount"], currency=values["currency"])


def _check(values: Values, _others: Sequence[Values]) -> None:
    check_currency(str(values.get("currency") or ""))


COSTS = Part(
    name="costs",
    table="cost_line",
    label=N_("Cost line"),
    label_plural=N_("Costs"),
    add_label=N_("Add a cost"),
    titled=_title,
    check=_check,
    fields=(
        Field("item", N_("Item"), required=True, listed=True),
        Field("amount", N_("Amount"), FieldType.MONEY, required=True, listed=True),
        Field("currency", N_("Currency (three letters, ISO 4217)"), required=True, listed=True),
        Field("payer", N_("Payer"), listed=True),
        Field("budget_line", N_("Budget line"), listed=True),
    ),
    reported=report_costs,
    totalled=True,
)
