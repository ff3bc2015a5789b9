"""Which city an article means, where several have the name: a person chooses, nothing is guessed.

An office is told apart in the same way: the mayor of Valladolid governs one of two cities.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.core.fields import EntityType
from tracker.core.messages import N_, Refusal
from tracker.core.text import fold
from tracker.suggest import gazetteer
from tracker.suggest.gazetteer import Place

# A city that has another one's name, and a small part of its people, is not meant without being told apart.
SIMILAR = 1 / 20


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A name in an article that several cities have.

    number:  the first party of the proposal that bears it
    parties: all of them
    places:  the cities, the likeliest first
    """

    number: int
    name: str
    parties: tuple[int, ...]
    places: tuple[Place, ...]


def namesakes_in(payload: Mapping[str, Any], *, text: str) -> tuple[Namesakes, ...]:
    """Return the names in a proposal that several cities have, unless the article's `text` says the country."""
    parties: dict[str, list[int]] = {}
    for number, party in enumerate(payload.get("parties", [])):
        name = _city_name(party)
        if name:
            parties.setdefault(name, []).append(number)
    found = []
    for name, numbers in parties.items():
        places = _similar(name, payload["parties"][numbers[0]])
        if len(places) > 1 and not _says_country(text, places):
            found.append(Namesakes(numbers[0], name, tuple(numbers), places))
    return tuple(found)


def with_places(
    payload: Mapping[str, Any], namesakes: Iterable[Namesakes], chosen: Mapping[int, str]
) -> Mapping[str, Any]:
    """Return the proposal with the chosen cities in the place of the likeliest.

    chosen: gazetteer ids by the `number` of the namesakes

    Raises Refusal where a choice is missing, or is none of those offered.
    """
    parties = [dict(party) for party in payload.get("parties", [])]
    for one in namesakes:
        place = next((place for place in one.places if place.id == chosen.get(one.number)), None)
        if place is None:
            raise Refusal(N_("Choose which {name} the article means.", name=one.name))
        for number in one.parties:
            _settle(parties[number], place)
    return {**payload, "parties": parties}


def without_guesses(payload: Mapping[str, Any], namesakes: Iterable[Namesakes]) -> Mapping[str, Any]:
    """Return the proposal without the country of an office whose city may be one of several."""
    guessed = {number for one in namesakes for number in one.parties}
    parties = [
        {**party, "country": None} if number in guessed else party
        for number, party in enumerate(payload.get("parties", []))
    ]
    return {**payload, "parties": parties}


def unsettled_roles(payload: Mapping[str, Any], namesakes: Iterable[Namesakes]) -> set[str]:
    """Return the fields that speak of a city of which it is not said which one it is."""
    return {payload["parties"][number]["role"] for one in namesakes for number in one.parties}


def _settle(party: dict[str, Any], place: Place) -> None:
    if party["type"] == EntityType.CITY:
        party["id"], party["label"] = place.id, place.names["en"]
    party["country"] = place.country


def _city_name(party: Mapping[str, Any]) -> str:
    """Return the name of the city that a party is, or that its office governs."""
    if party.get("type") == EntityType.CITY:
        return str(party["name"]) if party.get("id") else ""
    if party.get("type") != EntityType.OFFICE or not party.get("country"):
        return ""
    words = str(party["name"]).split()
    # A city may have several words, so that the longest run of them is tried first.
    runs = (
        " ".join(words[first : first + length])
        for length in range(len(words), 0, -1)
        for first in range(len(words) - length + 1)
    )
    return next((name for name in runs if any(one.country == party["country"] for one in _called(name))), "")


def _called(name: str) -> list[Place]:
    return gazetteer.load().called(name)


def _similar(name: str, party: Mapping[str, Any]) -> tuple[Place, ...]:
    """Return the cities that may be meant by `name`, the one that was taken for it first."""
    called = _called(name)
    # What an article writes in its own alphabet may be known to the gazetteer under another namesake only.
    namesakes = {place.id: place for one in [*called] for place in [one, *_called(one.names["en"])]}
    largest = max((one.population for one in namesakes.values()), default=0)
    places = [one for one in namesakes.values() if one.population >= largest * SIMILAR or _is_taken(one, party)]
    return tuple(sorted(places, key=lambda one: (not _is_taken(one, party), -one.population)))


def _is_taken(place: Place, party: Mapping[str, Any]) -> bool:
    return place.id == party["id"] if party.get("id") else place.country == party.get("country")


def _says_country(text: str, places: Sequence[Place]) -> bool:
    """Say whether the text names the country of the city that was taken, and of no other that has the name."""
    words = " ".join(["", *re.findall(r"\w+", fold(text)), ""])
    wanted = {place.country for place in places}
    named = {code for name, code in gazetteer.load().countries.items() if code in wanted and f" {name} " in words}
    return named == {places[0].country} and sum(place.country in named for place in places) == 1
