"""One file per kind of record: how an article tells that there is one."""

from __future__ import annotations

from collections.abc import Callable

from tracker.suggest.draft import Draft
from tracker.suggest.rules import (
    agreement,
    attendance,
    meeting,
    membership,
    network_page,
    standing,
    statement,
    talks,
    trip,
)
from tracker.suggest.story import Story

Rule = Callable[[Story], list[Draft]]

RULES: tuple[Rule, ...] = (
    agreement.find_agreements,
    standing.find_standing,
    membership.find_memberships,
    network_page.find_on_network_pages,
    attendance.find_attendances,
    meeting.find_meetings,
    talks.find_talks,
    trip.find_trips,
    statement.find_statements,
)
