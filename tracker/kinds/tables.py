"""Every table there is, so that whoever creates or compares the schema sees them all."""

from tracker.kinds import registry
from tracker.store import (
    article,
    bulk_edit,
    change,
    dismissal,
    embedding,
    engagement,
    entity,
    evidence,
    publication,
    register,
    report,
    report_template,
    rule,
    saved_view,
    submission,
    suggestion,
    user,
)

__all__ = [
    "article",
    "bulk_edit",
    "change",
    "dismissal",
    "embedding",
    "engagement",
    "entity",
    "evidence",
    "publication",
    "register",
    "registry",
    "report",
    "report_template",
    "rule",
    "saved_view",
    "submission",
    "suggestion",
    "user",
]
