"""Whom a city is tied with, in numbers: what its public page begins with."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Name


@dataclass(frozen=True, slots=True)
class Overview:
    """To how many cities, in how many countries, and to how many networks a city is tied today; what it has done."""

    cities: int
    countries: int
    networks: int
    done: int


def overview_of(entries: Iterable[Entry], *, ties: Collection[str], home: int) -> Overview:
    """Return what published records amount to.

    ties: the names of the kinds whose records are ties
    home: the id of the city itself
    """
    cities: dict[int, str | None] = {}
    networks: set[int] = set()
    done = 0
    for entry in entries:
        if entry.kind not in ties:
            done += entry.state.tone is Tone.CURRENT
        elif entry.state.tone is Tone.CURRENT:
            for one in entry.involved:
                if one.type is EntityType.CITY and one.id != home:
                    cities[one.id] = one.country
                elif one.type is EntityType.NETWORK:
                    networks.add(one.id)
    return Overview(len(cities), len({code for code in cities.values() if code}), len(networks), done)


def answer_of(overview: Overview, *, city: Name) -> Message:
    """Return in one sentence whom the city is tied with."""
    cities = NN_("{n} city", "{n} cities", overview.cities)
    countries = NN_("{n} country", "{n} countries", overview.countries)
    networks = NN_("{n} network", "{n} networks", overview.networks)
    if overview.cities and overview.networks:
        return N_(
            "{city} has standing ties with {cities} in {countries} and belongs to {networks}.",
            city=city,
            cities=cities,
            countries=countries,
            networks=networks,
        )
    if overview.cities:
        return N_(
            "{city} has standing ties with {cities} in {countries}.", city=city, cities=cities, countries=countries
        )
    if overview.networks:
        return N_("{city} belongs to {networks}.", city=city, networks=networks)
    return N_("{city} has not published any ties yet.", city=city)
