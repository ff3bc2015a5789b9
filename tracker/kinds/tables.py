"""Every table there is, so that whoever creates or compares the schema sees them all."""

from tracker.kinds import registry
from tracker.store import (
    article,
    change,
    commitment,
    cost_line,
    council_item,
    document,
    engagement,
    entity,
    evidence,
    register,
    report,
    submission,
    suggestion,
    user,
)

__all__ = [
    "article",
    "change",
    "commitment",
    "cost_line",
    "council_item",
    "document",
    "engagement",
    "entity",
    "evidence",
    "register",
    "registry",
    "report",
    "submission",
    "suggestion",
    "user",
]
