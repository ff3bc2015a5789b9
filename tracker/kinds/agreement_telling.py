"""What an article tells of an agreement as one of its acts: a suspension has a day, but no tie begins by it."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.core.dates import PartialDate
from tracker.core.messages import N_
from tracker.core.part import Values
from tracker.core.telling import Telling
from tracker.kinds.parts.act import ACTS, TYPES

# A signing is the beginning of the agreement, which needs no act to say so.
TOLD = {choice.name for choice in TYPES} - {"signed"}


def _act(fields: Mapping[str, object], day: PartialDate | None) -> Values | None:
    act = fields.get("act")
    return {"type": act, "day": day} if act in TOLD else None


TELLING = Telling(part=ACTS.name, row=_act, told_by=("status", "type"), adds=N_("It adds an act: {row}"))
