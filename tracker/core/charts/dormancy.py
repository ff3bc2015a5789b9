"""Which ties have gone quiet: a row for each tie that stands, with its contacts year by year.

The tie whose last contact lies furthest back stands first, for that is what is asked. What is known of no contact at
all stands last: it may only be badly recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tracker.core.activity import LABELS, Activity, Contact, Level, Thresholds, activity_of
from tracker.core.calendars import Calendar
from tracker.core.charts.tally import NO_AXIS, Axis, Counter, Tally, Untold, Value
from tracker.core.charts.years import year_in, years_axis
from tracker.core.entry import Entry
from tracker.core.messages import N_, NN_, Message

SHOWN = 100


def compose_dormancy(
    ties: Sequence[Entry],
    *,
    contacts: Mapping[int, Sequence[Contact]],
    records: Mapping[int, Entry],
    today: date,
    thresholds: Thresholds,
    calendar: Calendar,
) -> Tally:
    """Return how many contacts each tie had in each year.

    contacts: those of each tie, by its id
    records:  the records that tell of them, by id
    """
    activities = {tie.id: activity_of(contacts.get(tie.id, ()), today=today, thresholds=thresholds) for tie in ties}
    ordered = sorted(ties, key=lambda tie: _silence(activities[tie.id]), reverse=True)
    shown, counter, years = ordered[:SHOWN], Counter(), set[int]()
    for tie in shown:
        for contact in contacts.get(tie.id, ()):
            if contact.day.first <= today:
                year = year_in(contact.day, calendar)
                years.add(year.number)
                counter.add(records.get(contact.record or 0, tie), panel=str(tie.id), place=year.key)
    levels = {tie.id: activities[tie.id].level for tie in ties}
    rows = tuple(
        Value(str(tie.id), tie.title, role=levels[tie.id].value, note=LABELS[levels[tie.id]], entry=tie)
        for tie in shown
    )
    panels = Axis("tie", N_("Tie"), rows, noted=N_("Activity"))
    places = years_axis(years if rows else (), calendar, until=today)
    return Tally(
        _answer(levels),
        counter.counts(panels, places, NO_AXIS),
        places,
        panels,
        unit=N_("Number of contacts"),
        untold=_untold(ordered, levels),
    )


def _silence(activity: Activity) -> tuple[int, int]:
    """Return by how long a tie has been silent; what nobody knows stands behind all others."""
    if activity.last is None:
        return -1, 0
    return activity.months or 0, -activity.last.day.last.toordinal()


def _answer(levels: Mapping[int, Level]) -> Message:
    if not levels:
        return N_("No tie stands at present.")
    told = list(levels.values())
    return N_(
        "Of {all}, {dormant} and {quiet}.",
        all=NN_("{n} tie that stands", "{n} ties that stand", len(told)),
        dormant=NN_("{n} is dormant", "{n} are dormant", told.count(Level.DORMANT)),
        quiet=NN_("{n} is quiet", "{n} are quiet", told.count(Level.QUIET)),
    )


def _untold(ordered: Sequence[Entry], levels: Mapping[int, Level]) -> tuple[Untold, ...]:
    found = []
    if unknown := tuple(tie for tie in ordered if levels[tie.id] is Level.UNKNOWN):
        told = NN_("No contact is known of {n} tie", "No contact is known of {n} ties", len(unknown))
        found.append(Untold("unknown", told, unknown))
    if more := tuple(ordered[SHOWN:]):
        told = NN_(
            "{n} tie with a later contact is only in the table",
            "{n} ties with a later contact are only in the table",
            len(more),
        )
        found.append(Untold("more", told, more))
    return tuple(found)
