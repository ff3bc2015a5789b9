"""Cities and countries: what tells a name to be one, and whose article it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Places:
    """Cities and countries: what tells a name to be one, and whose article it is."""

    acts_as_city: tuple[str, ...]  # patterns with {city}: a city hall acting
    city_before: Cue  # what stands before a name that is surely a city
    city_after: Cue | None = None  # what stands behind what is surely a city
    country_after: Cue  # what may stand between a city and its country
    country_before: Cue | None = None  # what may stand between a country and its city, where the country goes before
    country_word: str | tuple[str, ...] = ()  # what stands before a country whose name is an everyday word
    demonyms: Mapping[str, str]  # folded adjective -> country
    adjective_of: Cue | None = None  # ends with the adjective of a country, which is a surname behind anything else
    adjective_behind: bool = False  # the adjective of its country stands right behind a city
    city_adjective: Cue | None = None  # of a city's `name`, before what is a city's: «минская делегация»
    city_stems: tuple[tuple[str, str], ...] = ()  # what such an adjective ends with, and the city's name in its place
    capital_word: Cue | None = None  # between a country and the city that is its capital
    no_city_before: Cue | None = None  # looks back from a name that is part of another name
    no_city_after: Cue | None = None  # what stands behind such a name
    inside_city: Cue | None = None  # leads, at its end, to the name of a street, a market or a quarter
    clubs: Cue | None = None  # what stands beside a city's name that is a sports club's
    relative: Cue | None = None  # behind a city, begins what is told of it alone
    lies_in: Cue | None = None  # leads, at its end, to the city of which a district or a suburb is told
    located: Cue | None = None  # stands before where something is, and before nobody whom one ties with
    where: Cue | None = None  # between a city and its office: "Konya, where the mayor"
    comes_to_us: Cue | None = None  # behind a city, that its people come to whoever says so
    where_behind: Cue | None = None  # stands behind where something is
    part_of: Cue | None = None  # between a town and the city to which it belongs
    name_begins_with: Cue | None = None  # what may stand with a capital before a small city, and is none of its name
    in_city: str = ""  # what is written together with the city where something is
    regions: Mapping[str, str] = field(
        default_factory=dict
    )  # regions of countries, by which papers tell where a town is
    region_before: Cue | None = None  # what stands before a region that tells where something is
    here: Cue | None = None  # the city with which an agency's line begins, said instead of its name
    this_city: Cue | None = None  # "this city", said instead of the home city's name
    this_country: Cue | None = None  # "this country", said instead of the name of the one before
    twin_told: str = ""  # pattern of what tells that {city} is another one's twin, and so not the one that tells it
    namesake: Cue | None = None  # says that the other city has the home city's name
