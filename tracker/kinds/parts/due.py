"""Dues: what a membership costs year by year, and whether it was paid. Unpaid dues put the vote at risk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import Numeric, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from tracker.core.amounts import Money
from tracker.core.chapters.blocks import Cell, Column
from tracker.core.dates import PartialDate, Precision, date_in
from tracker.core.deadline import Deadline, Dueable, Sort
from tracker.core.dues import is_late
from tracker.core.fields import Field, FieldType
from tracker.core.messages import N_, NN_, Message, Refusal
from tracker.core.part import Part, Row, Shortcut, Values
from tracker.core.reporting import Gathered, Group, Line, Window
from tracker.core.spending import Spending
from tracker.kinds.parts.money import ISO_4217, check_currency, money, written_large
from tracker.store.base import Base, now
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

    @validates("currency")
    def _write_large(self, _key: str, currency: str) -> str:
        return written_large(currency)


def _title(values: Values) -> Message:
    return N_("Dues of {year}", year=values["year"])


def _check(values: Values, others: Sequence[Values]) -> None:
    year, due, paid = (date_in(values, name) for name in ("year", "due", "paid"))
    if year and year.precision is not Precision.YEAR:
        raise Refusal(N_("Write the year alone, such as 1403 or 2024."), field="year")
    if year and any(_same_year(year, date_in(other, "year")) for other in others):
        raise Refusal(N_("The dues of this year are there already: change that row."), field="year")
    check_currency(values)
    if year and due and (due.last.year < year.first.year - 1 or due.first.year > year.last.year + 1):
        raise Refusal(N_("This day lies more than a year away from the year of the dues."), field="due")
    # A day on the other side of the earth may be tomorrow here.
    if paid and paid.first > now().date() + timedelta(days=1):
        raise Refusal(N_("This day has not come yet, so nothing was paid on it."), field="paid")
    if values.get("receipt") and not paid:
        raise Refusal(N_("There is a receipt, so it was paid: write the day, or at least the year."), field="paid")


def _same_year(one: PartialDate, other: PartialDate | None) -> bool:
    return other is not None and (one.calendar, one.year) == (other.calendar, other.year)


PAID = Shortcut(
    name="paid",
    label=N_("Mark as paid"),
    icon="check2",
    fits=lambda values: not values.get("paid"),
    changes=lambda today: {"paid": today},
    said=N_("Marked as paid today."),
    undone_by="unpaid",
)
UNPAID = Shortcut(
    name="unpaid",
    label=N_("Mark as unpaid"),
    icon="arrow-counterclockwise",
    fits=lambda values: bool(values.get("paid")),
    changes=lambda _today: {"paid": None},
    said=N_("It is unpaid again."),
    undone_by="paid",
    offered=False,
)

OWED = Sort("dues", N_("Unpaid dues"), icon="cash-coin", outlives=True)


def _deadline(values: Values, _others: Sequence[Values]) -> Deadline | None:
    if values.get("paid"):
        return None
    return Deadline(OWED, date_in(values, "due") or date_in(values, "year"), field="paid")


def _report(rows: Sequence[Row], window: Window) -> list[Line]:
    """Tell what was paid within the time, and what is owed at its end."""
    lines = []
    for row in rows:
        paid, year = date_in(row.values, "paid"), date_in(row.values, "year")
        if paid:
            if window.may_hold(paid):
                lines.append(Line(N_("{dues}, paid on {day}", dues=_dues(row), day=paid), proof=row.proof))
        elif window.is_begun(year):
            late = is_late(row.values, window.until)
            told = N_("{dues}: overdue", dues=_dues(row)) if late else N_("{dues}: not paid yet", dues=_dues(row))
            lines.append(Line(told, pressing=late, proof=row.proof))
    return lines


def _spends(values: Values) -> Spending | None:
    amount = values.get("amount")
    if not isinstance(amount, Decimal) or not values.get("paid"):
        return None
    return Spending(N_("Dues"), amount, str(values.get("currency") or ""))


def _dues(row: Row) -> Message:
    amount = row.values.get("amount")
    if not isinstance(amount, Decimal):
        return row.title
    return N_("{title} ({money})", title=row.title, money=money(amount, str(row.values.get("currency") or "")))


def _cells(values: Values) -> tuple[Cell, ...]:
    amount = values.get("amount")
    owed = Money(amount, str(values.get("currency") or "")) if isinstance(amount, Decimal) else N_("unknown")
    return tuple(Cell(one or "") for one in (values.get("year"), owed, values.get("due"), values.get("paid")))


def _gathered(groups: Mapping[str, Sequence[Values]]) -> Message:
    late, open, paid = (groups[name] for name in ("late", "open", "paid"))
    owed: dict[str, Decimal] = {}
    for values in late:
        if isinstance(amount := values.get("amount"), Decimal):
            currency = str(values.get("currency") or "")
            owed[currency] = owed.get(currency, Decimal()) + amount
    if not late:
        told = N_("No dues are overdue")
    elif owed:
        sums = tuple(Money(amount, currency) for currency, amount in sorted(owed.items()))
        told = NN_(
            "Dues of {n} year are overdue: {sums}", "Dues of {n} years are overdue: {sums}", len(late), sums=sums
        )
    else:
        told = NN_("Dues of {n} year are overdue", "Dues of {n} years are overdue", len(late))
    return N_("{overdue}; to be paid: {open}, paid in this period: {paid}.",
              overdue=told, open=len(open), paid=len(paid))  # fmt: skip


def _is_unpaid(values: Values, window: Window) -> bool:
    return not values.get("paid") and window.is_begun(date_in(values, "year"))


GATHERED = Gathered(
    title=N_("Dues"),
    groups=(
        Group("late", N_("Overdue"), lambda values, window: is_late(values, window.until), pressing=True),
        Group("open", N_("To be paid"), _is_unpaid),
        Group(
            "paid",
            N_("Paid in this period"),
            lambda values, window: bool(values.get("paid")) and window.may_hold(date_in(values, "paid")),
        ),
    ),
    columns=(
        Column(N_("Year"), "day", room=2),
        Column(N_("Amount"), "money", room=4),
        Column(N_("Due on"), "day", room=4),
        Column(N_("Paid on"), "day", room=4),
    ),
    cells=_cells,
    told=_gathered,
)


DUES = Part(
    name="dues",
    table="due",
    label=N_("Dues of a year"),
    label_plural=N_("Dues"),
    add_label=N_("Add the dues of a year"),
    titled=_title,
    order="year",
    check=_check,
    shortcuts=(PAID, UNPAID),
    due=_deadline,
    dueable=Dueable(settled_by="paid"),
    fields=(
        Field("year", N_("Year"), FieldType.DATE, required=True, listed=True, as_written=True),
        Field("amount", N_("Amount"), FieldType.MONEY, listed=True),
        Field("currency", N_("Currency"), listed=True, help=ISO_4217),
        Field("due", N_("Due on"), FieldType.DATE, listed=True),
        Field("paid", N_("Paid on"), FieldType.DATE, listed=True),
        Field("receipt", N_("Receipt")),
    ),
    reported=_report,
    gathered=GATHERED,
    spends=_spends,
)
