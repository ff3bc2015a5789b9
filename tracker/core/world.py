"""The content of the map: the cities to which the home city is tied, and those where it took part in something.

Several records with one city are one spot, of the kind and tone of its weightiest record. A city whose place nobody
knows is told beside the map, not guessed. The map is looked at whole or by one of its regions, of which only those are
offered in which there is something to see.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.globe import Place, distance
from tracker.core.lifecycle import BY_WEIGHT, Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Name

_BESIDE = (6.0, 4.0)  # degrees east and north, beside the cities of a country
_AROUND = (15.0, 10.0)  # degrees east and north of the home city that are its surroundings


@dataclass(frozen=True, slots=True)
class Known:
    """What the register holds of a city: how many records, the weightiest of them, and whether one of them ties it.

    entries: its records, or the first of them where they are only counted
    """

    city: Involved
    count: int
    kind: str
    tone: Tone
    tied: bool
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A city on the map, or those of a country, where these are too many to be shown one by one.

    entries:    its records, or the first of them where they are only counted
    tied:       whether a record ties it to the home city; where it only took part in something, it does not
    kilometres: how far from the home city, where that city's own place is known; None of several
    count:      how many records there are
    cities:     those for whom it stands, where these are several; `city` is the one with the most records
    """

    city: Involved
    place: Place
    entries: tuple[Entry, ...]
    kind: str
    tone: Tone
    tied: bool
    kilometres: int | None
    count: int
    cities: tuple[Involved, ...] = ()

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
    """The home city, the spots (the weightiest first), the cities without a known place, and what may be looked at.

    cities:   all that are tied, also those without a place
    farthest: the tied city that is farthest away, where distances are known
    far:      how many kilometres away each city is, by its id
    records:  the records with every city that they name, or the first of them where they are only counted
    rows:     how many there are of these
    left_out: how many cities are too many to be shown
    around:   the country whose cities are shown alone, as a part of the world
    """

    home: Involved
    home_place: Place | None
    spots: tuple[Spot, ...]
    unplaced: tuple[Involved, ...]
    cities: tuple[Involved, ...]
    farthest: Spot | None
    regions: tuple[Region, ...]
    far: Mapping[int, int] = field(default_factory=dict)
    records: tuple[tuple[Involved, Entry], ...] = ()
    rows: int = 0
    left_out: int = 0
    around: Region | None = None

    def region(self, name: str | None) -> Region:
        """Return the region called `name`, or the country shown, or the whole world."""
        return next((region for region in self.regions if region.name == name), self.around or WHOLE)

    @property
    def visited(self) -> bool:
        """Say whether there is a spot where the city only took part in something."""
        return not all(spot.tied for spot in self.spots)

    @property
    def counted(self) -> bool:
        """Say whether there is a spot of one city with several records."""
        return any(spot.count > 1 and not spot.cities for spot in self.spots)

    @property
    def grouped(self) -> bool:
        """Say whether there is a spot of several cities."""
        return any(spot.cities for spot in self.spots)


def compose_world(
    entries: Iterable[Entry],
    *,
    home: Involved,
    places: Mapping[int, Place],
    kinds: Sequence[str],
    most: int | None = None,
    country: str | None = None,
) -> World:
    """Return the map of the home city, `home`.

    places:  where cities lie, by their ids
    kinds:   names of the kinds, the weightiest first; a spot is drawn as its weightiest
    most:    so many spots are shown at most
    country: the only country whose cities are wanted
    """
    known: dict[int, Involved] = {}
    ties: dict[int, dict[int, Entry]] = {}  # by city, then by record
    visits: dict[int, dict[int, Entry]] = {}
    for entry in entries:
        for city, tied in _cities(entry, home.id):
            known[city.id] = city
            (ties if tied else visits).setdefault(city.id, {})[entry.id] = entry

    def rank(entry: Entry) -> tuple[int, int]:
        return kinds.index(entry.kind), BY_WEIGHT.index(entry.state.tone)

    def told(city: Involved) -> Known:
        own = ties.get(city.id, {})
        every = own | visits.get(city.id, {})
        weightiest = min((own or every).values(), key=rank)
        return Known(city, len(every), weightiest.kind, weightiest.state.tone, bool(own), tuple(every.values()))

    every = in_order(told(city) for city in known.values())
    world = lay_out(every, home=home, places=places, kinds=kinds, most=most, country=country)
    wanted = (one for one in every if not country or one.city.country == country)
    return replace(world, records=tuple((one.city, entry) for one in wanted for entry in one.entries))


def in_order(known: Iterable[Known]) -> list[Known]:
    """Return cities in the order in which a table tells them: by country, then by name."""
    return sorted(known, key=lambda one: (one.city.country or "~", one.city.name.read_in("en"), one.city.id))


def lay_out(
    known: Sequence[Known],
    *,
    home: Involved,
    places: Mapping[int, Place],
    kinds: Sequence[str],
    most: int | None = None,
    country: str | None = None,
) -> World:
    """Return the map of what is known of cities, which are in order; the rest is as `compose_world` takes it."""
    if country:
        known = [one for one in known if one.city.country == country]
    home_place = places.get(home.id)
    spots = [_spot(one, places[one.city.id], home_place) for one in known if one.city.id in places]
    spots.sort(key=lambda one: _weight(one, kinds))
    shown, left_out = thinned(spots, kinds=kinds, most=most, keep=country)
    shown.sort(key=lambda one: _weight(one, kinds))
    farthest = (spot for spot in spots if spot.tied and spot.kilometres is not None)
    return World(
        home=home,
        home_place=home_place,
        spots=tuple(shown),
        unplaced=tuple(city for city in (home, *(one.city for one in known)) if city.id not in places),
        cities=tuple(one.city for one in known if one.tied),
        farthest=max(farthest, key=lambda spot: (spot.kilometres or 0, -spot.id), default=None),
        regions=_offered(home.name, home_place, spots) if country is None else (WHOLE,),
        far={spot.id: spot.kilometres for spot in spots if spot.kilometres is not None},
        rows=sum(one.count for one in known),
        left_out=left_out,
        around=_around([spot.place for spot in spots], country) if country and spots else None,
    )


def _spot(one: Known, place: Place, home_place: Place | None) -> Spot:
    far = None if home_place is None else round(distance(home_place, place))
    return Spot(one.city, place, one.entries, one.kind, one.tone, one.tied, far, one.count)


def _weight(spot: Spot, kinds: Sequence[str]) -> tuple[bool, int, int, str]:
    return not spot.tied, -spot.count, kinds.index(spot.kind), spot.city.name.read_in("en")


def thinned(
    spots: Sequence[Spot], *, kinds: Sequence[str], most: int | None, keep: str | None = None
) -> tuple[list[Spot], int]:
    """Return the spots as they are up to `most`, else one for each country but `keep`, and how many are left out.

    spots: the weightiest first, which are never left out for others
    """
    if most is None or len(spots) <= most:
        return list(spots), 0
    of_country: dict[str, list[Spot]] = {}
    for spot in spots:
        alone = spot.city.country in (None, keep)
        of_country.setdefault(f"city {spot.id}" if alone else spot.city.country or "", []).append(spot)
    shown = [_together(several, kinds) if len(several) > 1 else several[0] for several in of_country.values()]
    return shown[:most], sum(len(spot.cities) or 1 for spot in shown[most:])


def _together(spots: Sequence[Spot], kinds: Sequence[str]) -> Spot:
    tied = [spot for spot in spots if spot.tied]
    weightiest = min(tied or spots, key=lambda spot: (kinds.index(spot.kind), BY_WEIGHT.index(spot.tone)))
    return replace(
        max(spots, key=lambda spot: spot.count),
        entries=(),
        kind=weightiest.kind,
        tone=weightiest.tone,
        tied=bool(tied),
        kilometres=None,
        # A record with two cities of a country is counted with each of them, as in the table.
        count=sum(spot.count for spot in spots),
        cities=tuple(spot.city for spot in spots),
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


def _around(places: Sequence[Place], country: str) -> Region:
    """Return the part of the world in which places lie, as a part of the map with some room beside them."""
    (wide, high), (xs, ys) = _BESIDE, zip(*places, strict=True)
    west, east = max(-180.0, min(xs) - wide), min(180.0, max(xs) + wide)
    return Region(country, Message(""), west, max(WHOLE.south, min(ys) - high), east, min(WHOLE.north, max(ys) + high))


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
