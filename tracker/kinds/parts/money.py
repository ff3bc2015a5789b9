"""Amounts and their currencies: three letters of ISO 4217, written large whatever was typed."""

from __future__ import annotations

from decimal import Decimal

from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Values
from tracker.language import is_currency

ISO_4217 = N_("Three letters of ISO 4217, such as EUR or IRR.")


def written_large(currency: str | None) -> str:
    """Return a currency's code as it is kept."""
    return (currency or "").strip().upper()


def check_currency(values: Values) -> None:
    """Raise Refusal, naming the field, where an amount lacks its currency or the currency is none."""
    currency = written_large(str(values.get("currency") or ""))
    if currency and not is_currency(currency):
        raise Refusal(N_("Write the currency in three letters of ISO 4217, such as EUR or IRR."), field="currency")
    if values.get("amount") is not None and not currency:
        raise Refusal(N_("Name the currency of this amount, such as EUR or IRR."), field="currency")


def money(amount: Decimal, currency: str) -> Message:
    """Return an amount with its currency; a whole one without decimal places."""
    short = amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount
    return N_("{amount} {currency}", amount=short, currency=currency)
