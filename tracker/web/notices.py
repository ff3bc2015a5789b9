"""The line on top of the next page that says what was just done, and lets it be undone."""

from __future__ import annotations

from flask import flash

from tracker.core.messages import Message
from tracker.web.reading import reader


def tell(message: Message, *, undo: str | None = None) -> None:
    """Say `message` on the next page; `undo` is the address that a button there posts to."""
    # A notice is more than its text: it carries the way back.
    flash({"text": reader().say(message), "undo_url": undo}, "success")  # type: ignore[arg-type]


def warn(message: Message) -> None:
    """Say on the next page that something could not be done."""
    flash({"text": reader().say(message), "undo_url": None}, "warning")  # type: ignore[arg-type]
