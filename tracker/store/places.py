"""Where the cities of the register lie."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.store.entity import City


def places_of_cities(session: Session) -> dict[int, tuple[float, float]]:
    """Return the degrees east and north of every city whose place is known, by its id."""
    found = session.execute(select(City.id, City.longitude, City.latitude))
    return {id: (east, north) for id, east, north in found if east is not None and north is not None}
