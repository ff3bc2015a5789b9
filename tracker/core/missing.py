"""What the city's own rules ask of a record and it lacks, and where that is filled."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: a sentence, and where it is filled.

    field:  the field of the record that fills it, or nothing
    part:   the part to which a row must be added, or nothing; `filled` is what its form may hold already
    """

    message: Message
    field: str = ""
    part: str = ""
    filled: Mapping[str, str] = dataclasses.field(default_factory=dict)
