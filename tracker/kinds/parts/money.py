"""Currencies beside amounts: three letters of ISO 4217, written large whatever was typed."""

from __future__ import annotations

from tracker.core.messages import N_, Refusal
from tracker.core.part import Values
from tracker.language import is_currency


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
