"""Whom somebody met on the sidelines of a congress, they met on its days, where the article tells no other."""

from __future__ import annotations

from dataclasses import replace

from tracker.core.dates import PartialDate
from tracker.suggest.draft import Draft
from tracker.suggest.proposal import FoundDate
from tracker.suggest.rules import attendance, meeting


def date_side_meetings(drafts: list[Draft]) -> None:
    """Give the meetings without a day that of the one event which the article says was attended, as about right."""
    attended = [one for one in drafts if one.kind == attendance.KIND and one.fields["status"] == "attended"]
    if len(attended) != 1 or attended[0].date is None:
        return
    day = _about(attended[0].date)
    for draft in drafts:
        if draft.kind == meeting.KIND and draft.date is None and draft.fields["status"] == "held":
            draft.date = day


def _about(found: FoundDate) -> FoundDate:
    """Return a date as about right; of a stretch, which may be told of only one end, it is the stretch itself."""
    return replace(found, date=replace(found.date, about=True)) if isinstance(found.date, PartialDate) else found
