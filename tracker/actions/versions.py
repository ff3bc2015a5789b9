"""Two people at one record: the second is told, and loses nothing."""

from __future__ import annotations

from tracker.core.messages import N_, Refusal


class Conflict(Refusal):
    """Somebody else saved the same thing meanwhile."""

    def __init__(self) -> None:
        super().__init__(N_("Somebody else saved this while you were editing. Compare both versions, then save again."))


def expect_version(row: object, version: int) -> None:
    """Raise Conflict unless `row` still is what the person saw when they began."""
    if getattr(row, "version") != version:  # noqa: B009 - every editable row has one, the mixin does not declare it
        raise Conflict
