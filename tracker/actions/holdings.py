"""Writing down who held an office when. One office has one holder at a time."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tracker.actions.versions import expect_version
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.core.spans import Span, surely_overlap
from tracker.store.base import now
from tracker.store.entity import Office, OfficeHolding, Person
from tracker.store.holding import holdings_of, span_of


def add_holding(
    session: Session,
    *,
    office: Office | None,
    person: Person | None,
    start: PartialDate | None = None,
    end: PartialDate | None = None,
) -> OfficeHolding:
    """Add a person's time in an office.

    Raises Refusal, naming the field, where either is missing or somebody else surely held the office then.
    """
    office, person = _both(office, person)
    _check(session, office, Span(start, end))
    holding = OfficeHolding(office=office, person=person, start=start, end=end)
    session.add(holding)
    session.flush()
    return holding


def edit_holding(
    session: Session,
    *,
    holding: OfficeHolding,
    version: int,
    office: Office | None,
    person: Person | None,
    start: PartialDate | None,
    end: PartialDate | None,
) -> None:
    """Change a holding. Raises Conflict where somebody saved it after `version`, and what `add_holding` raises."""
    expect_version(holding, version)
    office, person = _both(office, person)
    _check(session, office, Span(start, end), but=holding)
    holding.office, holding.person, holding.start, holding.end = office, person, start, end
    holding.changed_at = now()
    session.flush()


def end_holding(session: Session, *, holding: OfficeHolding, day: PartialDate | None) -> None:
    """Let a holding end on `day`; None lets it go on, which takes the ending back."""
    edit_holding(
        session,
        holding=holding,
        version=holding.version,
        office=holding.office,
        person=holding.person,
        start=holding.start,
        end=day,
    )


def remove_holding(session: Session, *, holding: OfficeHolding) -> None:
    """Take a holding away; it can be brought back."""
    holding.deleted_at = now()
    session.flush()


def restore_holding(session: Session, *, holding: OfficeHolding) -> None:
    """Bring a holding back. Raises Refusal where somebody else was written down for its time meanwhile."""
    _check(session, holding.office, span_of(holding), but=holding)
    holding.deleted_at = None
    session.flush()


def _both(office: Office | None, person: Person | None) -> tuple[Office, Person]:
    if office is None:
        raise Refusal(N_("Choose the office."), field="office")
    if person is None:
        raise Refusal(N_("Choose the person."), field="person")
    return office, person


def _check(session: Session, office: Office, span: Span, *, but: OfficeHolding | None = None) -> None:
    if span.start and span.end and span.end.last < span.start.first:
        raise Refusal(N_("The end lies before the beginning: correct one of the two days."), field="end")
    others = [one for one in holdings_of(session, offices=[office.id]) if one is not but]
    other = next((one for one in others if surely_overlap(span, span_of(one))), None)
    if other is None:
        return
    name = other.person.name
    if other.end is None:
        raise Refusal(N_("{name} holds this office and has no last day yet: end that first.", name=name), field="start")
    raise Refusal(N_("{name} held this office in a part of this time.", name=name), field="start")
