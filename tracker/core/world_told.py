"""The map in words: to whom the city is tied, in a sentence, and all of it as a table."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Country
from tracker.core.twin import Twin, TwinRow, time_of
from tracker.core.world import World


def twin_of_world(world: World, kinds: Mapping[str, Message]) -> Twin:
    """Return the map as a table: every record with every city; `kinds` are the labels of the kinds by their names."""
    rows = [
        TwinRow(
            (
                city,
                Country(city.country) if city.country else None,
                world.far.get(city.id),
                kinds[entry.kind],
                entry,
                time_of(entry),
                entry.state,
            ),
            entry,
        )
        for city, entry in world.records
    ]
    columns = (N_("City"), N_("Country"), N_("Kilometres"), N_("Kind"), N_("Record"), N_("When"), N_("Status"))
    return Twin(columns, tuple(rows))


def answer_of_world(world: World) -> Message:
    """Return in one sentence to whom the city is tied, and how far away."""
    if not world.cities:
        return N_("No record ties the city to another city yet.")
    countries = {city.country for city in world.cities if city.country}
    cities = NN_("{n} city", "{n} cities", len(world.cities))
    inside = NN_("{n} country", "{n} countries", len(countries))
    if (spot := world.farthest) is None:
        return N_("The city is tied to {cities} in {countries}.", cities=cities, countries=inside)
    return N_(
        "The city is tied to {cities} in {countries}; the farthest is {city}, {n} kilometres away.",
        cities=cities,
        countries=inside,
        city=spot.city.name,
        n=spot.kilometres,
    )
