"""The council's page, read in a constant number of queries."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from tracker.core.council import SHOWN, Council, Waiting
from tracker.core.counts import COMMITMENTS, QUESTIONS, Count, Place
from tracker.kinds.changes import read_changes, since_last_told
from tracker.kinds.dashboard import read_dashboard
from tracker.kinds.due import due_in_rows, named_items
from tracker.kinds.listing import count_proofs
from tracker.kinds.parts.commitment import PROMISED
from tracker.kinds.parts.council_item import REPLY
from tracker.kinds.questions import count_unanswered
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.tenures import read_holdings
from tracker.kinds.trips import trips_of_the_year


def read_council(session: Session, *, today: date, now: datetime, registry: Registry = REGISTRY) -> Council:
    """Return what the council's page tells on the day `today`."""
    board = read_dashboard(session, today=today, registry=registry)
    changes = read_changes(session, since=since_last_told(session, now=now), limit=SHOWN, registry=registry)
    holdings = read_holdings(session, today=today, limit=SHOWN, registry=registry)
    trips = trips_of_the_year(session, today=today, newest=SHOWN, registry=registry)
    items = due_in_rows(session, today=today, registry=registry)
    promised = [item for item in items if item.sort is PROMISED]
    late = [item for item in promised if item.overdue]
    asked = [item for item in items if item.sort is REPLY]
    first = named_items(session, [*late[:SHOWN], *asked[:SHOWN]], registry=registry)
    cut = len(late[:SHOWN])
    ahead = Count(len(promised) - len(late), Place(COMMITMENTS, {"state": "ahead"}))
    overdue = Waiting(Count(len(late), Place(COMMITMENTS, {"state": "overdue"})), first[:cut], later=ahead)
    questions = Waiting(Count(count_unanswered(session), Place(QUESTIONS, {"state": "open"})), first[cut:])
    shown = [
        *board.ending.entries,
        *(one.entry for one in changes.first),
        *(one.entry for own in holdings for one in own.first),
        *(trip.entry for trip in trips.trips),
    ]
    proofs = count_proofs(session, sorted({entry.id for entry in shown}))
    return Council(board, changes, holdings, trips, overdue, questions, proofs)
