"""What the first page reads of what is due is the beginning of what is due, and its numbers are those of all of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from tests.scale import fill
from tracker.core.calendars import Calendar
from tracker.core.due import SOON, arrange_due
from tracker.kinds.due import due_in_rows, due_items, first_due
from tracker.store.entity import City

TODAY = date(2010, 3, 5)  # in the midst of the register's days, so that some of its plans lie ahead


def test_the_first_of_what_is_due_is_the_first_of_all(session: Session, shiraz: City) -> None:
    fill(session, agreements=120, others=400, home_city_id=shiraz.id, ending=True)
    session.flush()
    how = {"calendar": Calendar.GREGORIAN, "until": TODAY + SOON, "most": 15}
    every = due_items(session, today=TODAY)
    whole, short = arrange_due(every, **how), first_due(session, today=TODAY, **how)  # type: ignore[arg-type]
    assert whole.late > 15
    assert (short.late, short.total, short.later) == (whole.late, whole.total, whole.later)
    assert [item.key for item in short.items] == [item.key for item in whole.items]
    assert all(item.title.text for item in short.items), "what is shown has names"
    rows = due_in_rows(session, today=TODAY)
    assert {item.key for item in rows} == {item.key for item in every if item.row}
