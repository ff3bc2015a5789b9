"""A gap: something that a record should say and does not.

A kind declares its gaps as questions about its own fields and parts. The queue of gaps asks them one at a time, with
the input that the field or part has anyway.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.fields import EntityType
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Gap:
    """One question.

    name:    the field without a value, or the part without a row
    message: the gap in words: "The day of this meeting is unknown"
    wanted:  the type of entity that must be among those a reference names (the person behind an office); None: any
    """

    name: str
    message: Message
    wanted: EntityType | None = None
