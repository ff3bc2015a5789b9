"""Asking the list of agreements for the ties that are active, quiet or dormant."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from tracker.core.activity import LABELS
from tracker.core.fields import Choice
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_
from tracker.kinds.agreement import LIFECYCLE, Agreement
from tracker.kinds.extra import Extra


def _has_activity(session: Session, level: str, today: date) -> ColumnElement[bool]:
    """Return the condition that a tie which stands has this activity; one that is over has none."""
    from tracker.kinds.contacts import activities

    standing = [state.name for state in LIFECYCLE.states if state.tone in (Tone.CURRENT, Tone.PAUSED)]
    query = select(Agreement.id).where(Agreement.deleted_at.is_(None), Agreement.status.in_(standing))
    found = activities(session, session.scalars(query).all(), today=today)
    return Agreement.id.in_([id for id, activity in found.items() if activity.level == level])


ACTIVITY = Extra(
    "activity", N_("Activity"), tuple(Choice(level.value, label) for level, label in LABELS.items()), _has_activity
)
