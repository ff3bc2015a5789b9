"""What a journey and an event tell of each other.

Whom somebody met on the sidelines of a congress, they met on its days, where the article tells no other. Who travels to
a city and attends an event of which no other place is told, attends it there; and not before the journey.
"""

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


def hold_where_they_go(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with the only journey of the article as the place of its only event, where none is told."""
    events = [one for one in drafts if one.kind == attendance.KIND]
    journeys = [one for one in drafts if one.kind == meeting.KIND and one.fields.get("direction") == "outgoing"]
    if len(events) != 1 or len(journeys) != 1 or events[0].parties:
        return drafts
    event, journey = events[0], journeys[0]
    before = event.fields["status"] == "planned" and journey.fields["status"] != "planned"
    if before or any(party.type != "city" for party in journey.parties):
        return drafts
    event.parties = [replace(party, role="host") for party in journey.parties]
    event.quotes += [replace(quote, field="host") for quote in journey.quotes if quote not in event.quotes]
    if journey.fields["status"] == "planned":
        event.fields["status"], event.date = "planned", journey.date
    event.date = event.date or journey.date
    return [one for one in drafts if one is not journey]
