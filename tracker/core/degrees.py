"""A place on the globe as people write it: its degrees north, then its degrees east, as in 29.61, 52.53."""

from __future__ import annotations

import re

from tracker.core.messages import N_, Refusal
from tracker.core.text import latin_digits

_NUMBER = r"([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*"
_WRITTEN = re.compile(rf"{_NUMBER}([NS]?)\s*[,،;\s]\s*{_NUMBER}([EW]?)", re.IGNORECASE)


def read_degrees(text: str) -> tuple[float, float] | None:
    """Return the degrees north and east that `text` says; None where it says nothing.

    Raises Refusal where it says something else.
    """
    if not text.strip():
        return None
    # A minus sign has many shapes, and Persian has a point of its own.
    plain = latin_digits(text.strip()).replace("٫", ".").replace("−", "-").replace("–", "-")
    found = _WRITTEN.fullmatch(plain)
    if found:
        north = float(found[1]) * (-1 if found[2].upper() == "S" else 1)
        east = float(found[3]) * (-1 if found[4].upper() == "W" else 1)
        if abs(north) <= 90 and abs(east) <= 180:
            return north, east
    raise Refusal(N_("Write the degrees north and then the degrees east, such as 29.61, 52.53."), field="place")


def write_degrees(north: float | None, east: float | None) -> str:
    """Return a place as `read_degrees` reads it; "" where it is not known."""
    return "" if north is None or east is None else f"{north:.10g}, {east:.10g}"
