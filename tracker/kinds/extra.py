"""Filters that lists of one kind have beyond its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from tracker.core.fields import Choice
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Extra:
    """One such filter: its key in the address, its words, and what each choice means on a day."""

    name: str
    label: Message
    choices: tuple[Choice, ...]
    condition: Callable[[Session, str, date], ColumnElement[bool]]
