"""Amounts of money as people write them, with the digits and separators of either language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from tracker.core.messages import N_, Refusal
from tracker.core.text import latin_digits

MOST = Decimal(10) ** 15
_AMOUNT = re.compile(r"\d+(\.\d{1,2})?")
# Thousands may be set apart by commas, the Arabic thousands separator, apostrophes, thin or ordinary blanks.
_APART = re.compile(r"(?<=\d)[,٬،'’\s\u200c](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency (ISO 4217). Amounts of two currencies are never added."""

    amount: Decimal
    currency: str


def parse_amount(text: str) -> Decimal:
    """Return the amount that `text` says: ``1,500.50``, ``۱٬۵۰۰٫۵۰``, ``1 500``.

    Raises Refusal where it is no amount of at most two decimal places.
    """
    plain = _APART.sub("", latin_digits(text).strip()).replace("٫", ".")
    if not _AMOUNT.fullmatch(plain):
        raise Refusal(N_("Write the amount in digits, such as 1,500 or ۱٬۵۰۰٫۵۰."))
    amount = Decimal(plain)
    if amount >= MOST:
        raise Refusal(N_("This amount is too large to be meant."))
    return amount
