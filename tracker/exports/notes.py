"""What more there is to say of a row, gathered under its headings, in the order in which they come."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from tracker.exports.blocks import Cell


def grouped(notes: Iterable[Cell]) -> list[tuple[str, list[Cell]]]:
    """Return the notes of a row as groups: a heading, or "", and what stands under it."""
    return [(label, list(under)) for label, under in groupby(notes, key=lambda note: note.get("label", ""))]
