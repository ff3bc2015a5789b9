"""Who held the offices that a record names, on the day of which it speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType, FieldType
from tracker.core.part import Row
from tracker.store.engagement import Engagement
from tracker.store.entity import Event
from tracker.store.holding import Days, holders_in

Place = tuple[str, int]  # the proof of a row, or "" for the record itself; the id of the office


def day_of(record: Engagement) -> PartialDate | None:
    """Return the day of which a record speaks: its own, or that of the event during which it happened."""
    events = (link.entity for link in record.involvements if isinstance(link.entity, Event))
    return record.start or next((event.start for event in events if event.start), None)


def holders_beside(
    session: Session, entry: Entry, rows: Mapping[str, Sequence[Row]], *, day: PartialDate | None
) -> dict[Place, Involved]:
    """Return, in one query, who surely held each office named by a record and its rows, by where it is named.

    A row that has a day of its own is asked for that day, and one that names the person needs no answer.
    """
    asked: dict[Place, tuple[int, Days]] = {}
    own = _days(day)
    if own:
        asked |= {("", one.id): (one.id, own) for one in entry.involved if one.type is EntityType.OFFICE}
    for row in (row for several in rows.values() for row in several):
        values = list(row.values.values())
        offices = [one for one in values if isinstance(one, Involved) and one.type is EntityType.OFFICE]
        named = any(isinstance(one, Involved) and one.type is EntityType.PERSON for one in values)
        days = _days(_first_date(row)) or own
        if days and not named:
            asked |= {(row.proof, office.id): (office.id, days) for office in offices}
    return holders_in(session, asked)


def _days(date: PartialDate | None) -> Days | None:
    return (date.first, date.last) if date and not date.about else None


def _first_date(row: Row) -> PartialDate | None:
    dated = [row.values.get(field.name) for field in row.part.fields if field.type is FieldType.DATE]
    return next((one for one in dated if isinstance(one, PartialDate)), None)
