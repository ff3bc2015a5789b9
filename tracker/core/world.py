"""The content of the map: the cities to which the home city is tied, and those where it took part in something.

Several records with one city are one spot, of the kind and tone of its weightiest record. A city whose place nobody
knows is told beside the map, not guessed. The map is looked at whole or by one of its regions, of which only those are
offered in which there is something to see.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.globe import Place, distance
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Country, Name
from tracker.core.twin import Twin, TwinRow, time_of

_TONES = (Tone.CURRENT, Tone.AHEAD, Tone.PAUSED, Tone.OVER)
_AROUND = (15.0, 10.0)  # degrees east and north of the home city that are its surroundings


@dataclass(frozen=True, slots=True)
class Spot:
    """A city on the map.

    tied:       whether a record ties it to the home city; where it only took part in something, it does not
    kilometres: how far from the home city, where that city's own place is known
    """

    city: Involved
    place: Place
    entries: tuple[Entry, ...]
    kind: str
    tone: Tone
    tied: bool
    kilometres: int | None

    @property
    def id(self) -> int:
        """Return the city's id."""
        return self.city.id


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the world by its edges in degrees."""

    name: str
    label: Message
    west: float
    south: float
    east: float
    north: float

    def holds(self, place: Place) -> bool:
        """Say whether a place lies in it."""
        return self.west <= place[0] <= self.east and self.south <= place[1] <= self.north


WHOLE = Region("world", N_("Whole world"), -180, -58, 180, 88)
_REGIONS = (
    Region("west-asia", N_("West and Central Asia"), 24, 11, 82, 52),
    Region("south-asia", N_("South Asia"), 60, 4, 98, 38),
    Region("east-asia", N_("East and South-East Asia"), 92, -11, 146, 53),
    Region("europe", N_("Europe"), -12, 34, 46, 66),
    Region("africa", N_("Africa"), -20, -36, 54, 38),
    Region("north-america", N_("North America"), -130, 13, -58, 60),
    Region("south-america", N_("South America"), -84, -56, -33, 14),
    Region("oceania", N_("Oceania"), 110, -48, 180, 2),
)


@dataclass(frozen=True, slots=True)
class World:
    """The home city, the spots (the weightiest first), the cities without a known place, and what may be looked at."""

    home: Involved
    home_place: Place | None
    spots: tuple[Spot, ...]
    unplaced: tuple[Involved, ...]
    cities: tuple[Involved, ...]  # all that are tied, also those without a place
    records: tuple[tuple[Involved, Entry], ...]  # every record with every city that it names
    regions: tuple[Region, ...]

    def region(self, name: str | None) -> Region:
        """Return the region called `name`, or the whole world."""
        return next((region for region in self.regions if region.name == name), WHOLE)

    @property
    def visited(self) -> bool:
        """Say whether there is a spot where the city only took part in something."""
        return not all(spot.tied for spot in self.spots)

    @property
    def counted(self) -> bool:
        """Say whether there is a spot of several records."""
        return any(len(spot.entries) > 1 for spot in self.spots)

    @property
    def farthest(self) -> Spot | None:
        """Return the tied city that is farthest away, where distances are known."""
        tied = [spot for spot in self.spots if spot.tied and spot.kilometres is not None]
        return max(tied, key=lambda spot: (spot.kilometres or 0, -spot.id), default=None)


def compose_world(
    entries: Iterable[Entry], *, home: Involved, places: Mapping[int, Place], kinds: Sequence[str]
) -> World:
    """Return the map of the home city, `home`.

    places: where cities lie, by their ids
    kinds:  names of the kinds, the weightiest first; a spot is drawn as its weightiest
    """
    known: dict[int, Involved] = {}
    ties: dict[int, dict[int, Entry]] = {}  # by city, then by record
    visits: dict[int, dict[int, Entry]] = {}
    for entry in entries:
        for city, tied in _cities(entry, home.id):
            known[city.id] = city
            (ties if tied else visits).setdefault(city.id, {})[entry.id] = entry
    home_place = places.get(home.id)

    def rank(entry: Entry) -> tuple[int, int]:
        return kinds.index(entry.kind), _TONES.index(entry.state.tone)

    def spot(city: Involved) -> Spot:
        own = ties.get(city.id, {})
        every = own | visits.get(city.id, {})
        weightiest = min((own or every).values(), key=rank)
        place = places[city.id]
        far = None if home_place is None else round(distance(home_place, place))
        return Spot(city, place, tuple(every.values()), weightiest.kind, weightiest.state.tone, bool(own), far)

    cities = sorted(known.values(), key=lambda city: (city.country or "~", city.name.read_in("en"), city.id))
    spots = [spot(city) for city in cities if city.id in places]
    spots.sort(key=lambda one: (not one.tied, -len(one.entries), kinds.index(one.kind), one.city.name.read_in("en")))
    records = [(city, entry) for city in cities for entry in (ties.get(city.id, {}) | visits.get(city.id, {})).values()]
    return World(
        home=home,
        home_place=home_place,
        spots=tuple(spots),
        unplaced=tuple(city for city in (home, *cities) if city.id not in places),
        cities=tuple(city for city in cities if city.id in ties),
        records=tuple(records),
        regions=_offered(home.name, home_place, spots),
    )


def _cities(entry: Entry, home_id: int) -> list[tuple[Involved, bool]]:
    """Return the cities that a record names, also through an office or an event, and whether it ties them."""
    found: dict[int, tuple[Involved, bool]] = {}
    for one in entry.involved:
        city = one if one.type is EntityType.CITY else one.within
        if city is None or city.type is not EntityType.CITY or city.id == home_id:
            continue
        # The host of an event and the place of a signing are where it happened, not whom it ties.
        tied = one.type is not EntityType.EVENT and one.role != "place"
        if tied or city.id not in found:
            found[city.id] = city, tied
    return list(found.values())


def _offered(home: Name, home_place: Place | None, spots: Sequence[Spot]) -> tuple[Region, ...]:
    regions = [WHOLE]
    if home_place is not None:
        (x, y), (wide, high) = home_place, _AROUND
        # Near the date line and the poles the surroundings end where the map does.
        west, south = max(-180.0, x - wide), max(WHOLE.south, y - high)
        east, north = min(180.0, x + wide), min(WHOLE.north, y + high)
        regions.append(Region("around", N_("Around {city}", city=home), west, south, east, north))
    return tuple(
        region for region in (*regions, *_REGIONS) if region is WHOLE or any(region.holds(spot.place) for spot in spots)
    )


def twin_of_world(world: World, kinds: Mapping[str, Message]) -> Twin:
    """Return the map as a table: every record with every city; `kinds` are the labels of the kinds by their names."""
    far = {spot.id: spot.kilometres for spot in world.spots}
    rows = [
        TwinRow(
            (
                city,
                Country(city.country) if city.country else None,
                far.get(city.id),
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
