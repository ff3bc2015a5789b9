"""Whose article it is: the city of the register, or, where nobody says, the one that acts in the article."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from tracker.core.text import squash
from tracker.suggest.home.candidates import ACTS, Candidate, is_outside, weigh_cities
from tracker.suggest.home.sight import is_dateline, leads_in
from tracker.suggest.home.unnamed import country_shown, unnamed_home
from tracker.suggest.packs import Pack
from tracker.suggest.rules.network_page import are_chosen_together, is_network_page
from tracker.suggest.story import Home, Story

LEAST = 3  # what a city must weigh that neither acts nor begins a line
LARGE = 200_000  # inhabitants
OUTSTANDING, TIMES = 24, 3  # what a city weighs beside which nobody else's the article can be
TOP = 6  # lines among which an agency begins its text with a city


def infer_home(story: Story) -> Home | None:
    """Return the city that acts in the article: whose mayor, council or municipality it speaks of most."""
    pack = _at_home(story)
    cities = weigh_cities(story, pack)
    outside = any(is_outside(one, pack) for one in cities)
    if not cities or (outside and max(one.weight for one in cities) <= 0):
        return unnamed_home(story)
    city: Candidate | None = max(cities, key=lambda one: one.weight)
    # A city that is only named now and then, and neither acts nor begins a line, is not the one whose article it is.
    if city and pack.capitals and not pack.home_country and city.weight < LEAST and not city.acts:
        city = _of_dateline(story, cities)
    if city is None or not _can_be_home(city, pack):
        return unnamed_home(story)
    # Whose page it is, of a network's own, is no city that it lists or from which it writes.
    of_many = not city.acts or (not city.leads and are_chosen_together(story))
    if of_many and is_network_page(story) and not _stands_out(city, cities):
        return None
    return _home(city, story)


def _stands_out(city: Candidate, cities: list[Candidate]) -> bool:
    """Say whether a city weighs so much more than every other that the article is its own, be a network's page told."""
    next_one = max((one.weight for one in cities if one is not city), default=0)
    return city.weight >= OUTSTANDING and city.weight > TIMES * next_one


def _home(city: Candidate, story: Story) -> Home:
    """Return the city as the home: where its article is of a country that has a town of its name, that town."""
    place = city.place
    country = country_shown(story, place) if city.country is None and not city.in_our_region else None
    if country is not None and place is not None:
        there = next((one for one in city.namesakes if one.country == country), None)
        # A town that nobody knows may have the name of one abroad; a large city is itself, whatever guests it has.
        place = there if there or place.population < LARGE else place
    names = {squash(name) for name in place.names.values()} if place else set()
    country = place.country if place else country or city.country
    return Home(frozenset(names | city.spellings), country, place.id if place else None)


def _at_home(story: Story) -> Pack:
    """Return the pack as the papers of the article's own country have it: theirs begin with a city of that country.

    «Полоцк подписал соглашение с Выксой», where a «горисполком» acts, is of Belarus, whatever Russian cities it names.
    """
    pack = story.pack
    if not pack.home_country or not pack.country_signs:
        return pack
    named = ((sentence, one) for sentence in story.sentences() for one in story.mentions(sentence)[:1])
    sentence, first = next(((where, one) for where, one in named if one.type == "city"), (None, None))
    if sentence is None or first is None or first.country is not None or not leads_in(sentence, first):
        return pack
    country = first.likely_country or ""
    signs = pack.country_signs.get(country)
    shown = signs is not None and any(signs.search(one.shadow.text) for one in story.sentences())
    return replace(pack, home_country=country) if shown else pack


def _of_dateline(story: Story, cities: list[Candidate]) -> Candidate | None:
    """Return the city in capitals with which one of the first lines begins, where a mayor acts without a city."""
    heads = story.pack.heads
    if heads is None or not any(heads.search(sentence.shadow.text) for sentence in story.sentences()):
        return None
    for sentence in islice(story.sentences(), TOP):
        first = next(iter(story.mentions(sentence)), None)
        if first is not None and first.type == "city" and is_dateline(sentence, first):
            spelling = squash(sentence.shadow.text[first.start : first.end])
            return next((one for one in cities if one.place == first.place and spelling in one.spellings), None)
    return None


def _can_be_home(city: Candidate, pack: Pack) -> bool:
    """Say whether a city may be at home: papers of one country's language are not of one abroad that they only name."""
    if not pack.capitals or not pack.home_country:
        return True
    country = city.country or (city.place.country if city.place else None)
    return country in {None, pack.home_country, *pack.spoken_in} or city.weight > ACTS
