"""Where the cities of the register lie."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.store.entity import City


def places_of_cities(session: Session) -> dict[int, tuple[float, float]]:
    """Return the degrees east and north of every city whose place is known, by its id."""
    known = select(City.id, City.longitude, City.latitude).where(
        City.latitude.is_not(None), City.longitude.is_not(None)
    )
    return {
        id: (east, north)
        for id, east, north in session.execute(known).tuples()
        if east is not None and north is not None
    }
