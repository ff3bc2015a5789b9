"""Costs: what was paid for, how much, in which currency, and whose money it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from sqlalchemy import Numeric, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, Message
from tracker.core.part import Part, Row, Values
from tracker.core.reporting import Line, Window
from tracker.core.spending import Spending
from tracker.kinds.parts.money import ISO_4217, check_currency, money, written_large
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
    def _write_large(self, _key: str, currency: str) -> str:
        return written_large(currency)


def _title(values: Values) -> Message:
    return N_("{item}: {amount} {currency}", item=values["item"], amount=values["amount"], currency=values["currency"])


def _check(values: Values, _others: Sequence[Values]) -> None:
    check_currency(values)


def _report(rows: Sequence[Row], _window: Window) -> list[Line]:
    """Tell what was paid in each currency, and by whom."""
    sums = sums_of(row.values for row in rows)
    return [Line(_cost(amount, currency, payer)) for (currency, payer), amount in sorted(sums.items())]


def sums_of(costs: Iterable[Values]) -> dict[tuple[str, str], Decimal]:
    """Return what was paid, by currency and payer; a payer without a name is unknown."""
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for cost in costs:
        amount = cost["amount"]
        sums[str(cost["currency"]), str(cost["payer"])] += amount if isinstance(amount, Decimal) else Decimal()
    return sums


def _cost(amount: Decimal, currency: str, payer: str) -> Message:
    paid = money(amount, currency)
    return N_("{money} paid by {payer}", money=paid, payer=payer) if payer else N_("{money}, payer unknown", money=paid)


def _spends(values: Values) -> Spending | None:
    amount, payer = values.get("amount"), str(values.get("payer") or "").strip()
    if not isinstance(amount, Decimal):
        return None
    return Spending(str(values["item"]), amount, str(values["currency"]), payer)


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
        Field("currency", N_("Currency"), required=True, listed=True, help=ISO_4217),
        Field("payer", N_("Payer"), listed=True),
        Field("budget_line", N_("Budget line"), listed=True),
    ),
    reported=_report,
    spends=_spends,
    totalled=True,
)
