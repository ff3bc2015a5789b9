"""The cities that an article names, each with what weighs for it as the one whose article it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from tracker.suggest.gazetteer import Place
from tracker.suggest.home.sight import Sight
from tracker.suggest.packs import Pack
from tracker.suggest.story import Story

# What the city that acts first has before the others, and what one that is told as another's loses.
FIRST, OF_OTHERS, ELSEWHERE = 3, 4, 6
ACTS, BEGINS = 4, 3  # what it weighs that offices of a city act, and that a sentence begins with it
AT_HOME, AT_HOME_WITHOUT_CAPITALS = 7, 9  # what a city has of the one country above all that writes the language
IN_OUR_COUNTRIES, WITH_COUNTRY = 2, 4  # what a city has of several such, and loses whose country is added
DATELINE = 4  # what a city gains by which a line tells where its news is from, with the region that it is in
ABROAD = 12  # what a city loses to whose name an article adds its country, where its language has many homes
LISTED = 3  # cities of a sentence whose country stands beside them


@dataclass(slots=True)
class Candidate:
    """One city: what the gazetteer knows of its name, how it is spelled, and what weighs for it.

    country: what the article adds to its name, as whoever writes of a city elsewhere does
    acts:    its offices act, or a line begins with it
    leads:   the first sentence names it
    """

    place: Place | None
    namesakes: tuple[Place, ...]
    spellings: set[str] = field(default_factory=set)
    weight: int = 0
    country: str | None = None
    acts: bool = False
    leads: bool = False
    in_our_region: bool = False


def weigh_cities(story: Story, pack: Pack) -> list[Candidate]:
    """Return the cities that may be the one whose article it is, in the order in which they are named."""
    cities: dict[str, Candidate] = {}
    told: set[str] = set()
    tied = False
    for sentence in story.sentences():
        # A headline that the page repeats says it no more than once.
        named = [] if sentence.text in told else story.mentions(sentence)
        told.add(sentence.text)
        # A list of members names the country of each, of the one whose article it is as well.
        is_list = sum(one.type == "city" and one.country is not None for one in named) >= LISTED
        # Of two that tie, whoever writes names the own city first.
        pair = [one for one in named if one.type == "city"] if not tied and pack.tie_in(sentence.shadow.text) else []
        tied = tied or len(pair) > 1
        for before, mention in pairwise([None, *named]):
            if mention is None or mention.type != "city":
                continue
            sight = Sight(sentence, before, mention, named, pack)
            city = cities.setdefault(
                mention.place.id if mention.place else sight.spelling, Candidate(mention.place, mention.places)
            )
            city.spellings.add(sight.spelling)
            city.in_our_region |= sight.is_in_our_region()
            if city.in_our_region or is_list:
                sight = sight.without_country()
            city.country = sight.mention.country or city.country
            leads_of_two = len(pair) > 1 and mention is pair[0]
            acted = any(one.acts for one in cities.values())
            _weigh(city, sight, leads_of_two=leads_of_two, is_lead=len(told) == 1, acted=acted)
    return _without_those_abroad(list(cities.values()), pack)


def _weigh(city: Candidate, sight: Sight, *, leads_of_two: bool, is_lead: bool, acted: bool) -> None:
    """Add what one sentence tells of a city.

    leads_of_two: it is the first of two that tie here
    is_lead:      this sentence is the first of the article
    acted:        a city has been told before whose offices act
    """
    pack, mention = sight.pack, sight.mention
    elsewhere = sight.is_elsewhere()
    other = elsewhere or sight.is_told_as_other()
    # In "the German town of Lindau" the writer is no German.
    acts = (sight.acts() or sight.is_visited()) and not (other and sight.stands_behind_adjective())
    begins_so = not acted or sight.receives()
    first = acts and begins_so and not elsewhere and sight.may_be_ours()
    dateline = (sight.is_alone() and sight.may_be_ours()) or (city.in_our_region and sight.is_dateline())
    leads_of_two = leads_of_two and not elsewhere and (mention.country is not None or not other)
    # The news that begins with a city of the paper's own country is that city's; where several countries write a
    # language, another one's city that leads in is as likely the one that acts.
    begins = is_lead and sight.begins()
    leads = begins and mention.country is None and mention.likely_country in pack.spoken_in
    leads = leads and bool(pack.country_signs) and pack.home_country != ""
    city.weight += _weight(sight, acts=acts) - ELSEWHERE * elsewhere - OF_OTHERS * (other and not elsewhere)
    city.weight += FIRST * (sight.is_host_of_own_twin() + first + leads_of_two + leads) + DATELINE * dateline
    at_home = begins and mention.likely_country == pack.home_country
    city.leads |= is_lead
    city.acts |= leads or at_home or (acts and not elsewhere and sight.acts_early())


def _weight(sight: Sight, *, acts: bool) -> int:
    """Return how much one mention tells that the article is the city's own.

    Whose offices act counts most, and headlines and datelines begin with the city whose news it is. Nobody adds the
    country to a city at home, and in a language that is written in one country above all, its cities are most likely
    meant.
    """
    pack, mention = sight.pack, sight.mention
    told = ACTS * acts + BEGINS * sight.begins()
    if mention.likely_country is not None and mention.likely_country == pack.home_country:
        return (AT_HOME if pack.capitals else AT_HOME_WITHOUT_CAPITALS) + told
    ours = IN_OUR_COUNTRIES * (mention.likely_country in pack.spoken_in)
    return 1 + told + ours - WITH_COUNTRY * (mention.country is not None)


def _without_those_abroad(cities: list[Candidate], pack: Pack) -> list[Candidate]:
    """Return the cities without those that stand in another country than the writer's.

    Whoever writes at home does not say in which country that is: 「日本大分市」 is not the writer's city.
    """
    if pack.home_country:
        return [one for one in cities if one.country in (None, pack.home_country)]
    for city in cities:
        if city.country is not None:
            city.weight = (city.weight if city.acts else 0) - ABROAD
        # Where capitals tell no names, a city of none of the countries that write the language is a counterpart.
        if is_outside(city, pack):
            city.weight -= ABROAD
    return cities


def is_outside(city: Candidate, pack: Pack) -> bool:
    """Say whether capitals tell no names, many countries write the language, and a city lies in none of them."""
    outside = city.place is not None and city.place.country not in pack.spoken_in
    return outside and not pack.capitals and not pack.home_country
