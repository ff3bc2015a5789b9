"""Founding the register of a city."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.core.calendars import Calendar
from tracker.core.fields import EntityType
from tracker.core.messages import N_, Refusal
from tracker.store.entity import City
from tracker.store.register import Register, the_register
from tracker.suggest import gazetteer


def found_register(session: Session, *, city: str, country: str, language: str, calendar: Calendar) -> Register:
    """Name the home city. The gazetteer adds its other names and its place on the map where it knows the city.

    Raises Refusal where the register is founded already, where the city has no name, or where there is no such country.
    """
    if the_register(session):
        raise Refusal(N_("This database is the register of a city already."))
    places = gazetteer.load()
    if country not in places.countries.values():
        raise Refusal(N_("Write the country in two letters, such as IR or BR."), field="country")
    # Only a city of this very name: one whose name merely begins so is another.
    known = next((place for place in places.called(city) if place.country == country), None)
    names = dict(known.names) if known else {}
    home = add_entity(
        session,
        type=EntityType.CITY,
        names=names or {language: city},
        country=country,
        catalogue_id=known.id if known else None,
        latitude=known.latitude if known else None,
        longitude=known.longitude if known else None,
    )
    assert isinstance(home, City)  # noqa: S101 - tells the type checker what the type of entity says
    register = Register(home_city=home, language=language, calendar=calendar.value)
    session.add(register)
    session.flush()
    return register
