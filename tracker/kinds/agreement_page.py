"""What the page of an agreement tells beyond its values: status over time, activity, health, and its family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.activity import Activity, Level
from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate, Precision, date_in
from tracker.core.entry import Linked
from tracker.core.health import Facts, Mark, Promise, health_of
from tracker.core.legal_status import Acts, Standing
from tracker.core.lifecycle import State
from tracker.core.messages import N_, Message, Refusal
from tracker.core.part import Row, Rows
from tracker.core.ways import Way, way_of
from tracker.kinds.agreement import KIND, LIFECYCLE, Agreement
from tracker.kinds.agreement_status import acts_of
from tracker.kinds.agreement_types import TYPES
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.parts.document import DOCUMENTS
from tracker.kinds.parts.step import STEPS, WAY_BACK, WAY_OUT
from tracker.store.engagement import Engagement


@dataclass(frozen=True, slots=True)
class Quick:
    """An act that is a click away: its type, the verb on its button, and an icon."""

    type: str
    label: Message
    icon: str


QUICK = (
    Quick("renewed", N_("Renew"), icon="arrow-repeat"),
    Quick("suspended", N_("Suspend"), icon="pause-circle"),
    Quick("terminated", N_("End"), icon="x-circle"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an agreement was on a day: a state (None: nothing yet), and what more there is to say of it.

    `ahead` is a day to come, for which the calendar alone answers.
    """

    day: PartialDate
    state: State | None
    certain: bool
    type: Message | None
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the page shows; `today` is the day for which it holds."""

    today: date
    acts: Acts
    activity: Activity
    health: tuple[Mark, ...]
    back: Way
    out: Way
    children: Sequence[Linked]
    quick: tuple[Quick, ...] = QUICK

    @property
    def ways(self) -> bool:
        """Whether the ways out of dormancy are shown: in need of one, or on one; what was closed needs none."""
        closed = self.acts.on(self.today).state == "terminated"
        needed = self.activity.level is Level.DORMANT and not closed
        return needed or self.back.under_way or self.out.under_way

    @property
    def phases(self) -> list[Answer]:
        """Return the history of the status, as answers for the day on which each began, as exact as its act is."""
        found = []
        for first, standing in ((phase.first, phase.standing) for phase in self.acts.phases()):
            written = standing.by.day if standing.by else None
            day = written if written and written.first == first else PartialDate.of_day(first)
            found.append(_answer(day, standing, ahead=first > self.today))
        return found

    def day_in(self, calendar: Calendar) -> PartialDate:
        """Return today as a date in `calendar`."""
        return PartialDate.of_day(self.today, calendar)

    def asked(self, text: str, calendar: Calendar) -> Answer | Message | None:
        """Return what the agreement was on the day that `text` writes, a sentence where it is no day, or None."""
        if not text.strip():
            return None
        try:
            day = parse_date(text[:60], calendar=calendar)
        except Refusal as refusal:
            return refusal.message
        if not isinstance(day, PartialDate) or day.precision is not Precision.DAY:
            return N_("Write one day, such as 17 June 2024 or 1403/3/28.")
        return _answer(day, self.acts.on(day.first))


def page_of(session: Session, record: Engagement, rows: Rows, today: date) -> Page:
    """Return what the page of `record` tells, in a constant number of queries."""
    # The registry names this module, so what stands on the registry is asked for late.
    from tracker.kinds.contacts import activities
    from tracker.kinds.titles import linked_records
    from tracker.kinds.visits import visits_of

    own = {field.name: getattr(record, field.name, None) for field in KIND.fields} | {"status": record.status}
    activity = activities(session, [record.id], today=today)[record.id]
    visits = visits_of(session, record.id)
    below = select(Agreement.id).where(Agreement.parent_id == record.id, Agreement.deleted_at.is_(None))
    children = linked_records(session, session.scalars(below))
    return Page(
        today=today,
        acts=acts_of(own, rows),
        activity=activity,
        health=health_of(_facts(own, rows, visits, activity), today=today),
        back=way_of(WAY_BACK, _values(rows[STEPS.name])),
        out=way_of(WAY_OUT, _values(rows[STEPS.name])),
        children=[children[id] for id in sorted(children)],
    )


def _facts(own: Mapping[str, object], rows: Rows, visits: tuple[int, int], activity: Activity) -> Facts:
    plans = [row for row in rows[DOCUMENTS.name] if row.values["type"] == "plan"]
    plans += [row for row in rows[STEPS.name] if row.values["type"] == "action_plan"]
    promises = tuple(
        Promise(str(values["status"]), due.last if (due := date_in(values, "due")) else None)
        for values in _values(rows[COMMITMENTS.name])
    )
    return Facts(bool(plans), activity, *visits, promises, str(own.get("community") or ""))


def _answer(day: PartialDate, standing: Standing, *, ahead: bool = False) -> Answer:
    state = LIFECYCLE.state(standing.state) if standing.state else None
    type = next((choice.label for choice in TYPES if choice.name == standing.type), None)
    return Answer(day, state, standing.certain, type, ahead)


def _values(rows: Sequence[Row]) -> list[Mapping[str, object]]:
    return [row.values for row in rows]
