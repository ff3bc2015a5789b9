"""What a language gives the rules: its words for ties, acts, offices and events. Another language is another file here;
its months stand with all others, in `tracker.core.date_words`, for people type dates in it too.

The patterns are matched against folded text (see `tracker.core.text`): lower case, one spelling, no half-spaces, Latin
digits. A compound whose half-space newspapers lose, join or space is therefore written with an optional blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from tracker.suggest.writing import APART, Cue, Writing


def cue(pattern: str) -> Cue:
    """Return a pattern that matches whole words only, where words stand apart."""
    return APART.cue(pattern)


@dataclass(frozen=True, slots=True)
class Pack:
    """The words of one language.

    Mappings are ordered: where several entries match, the first one counts.
    """

    code: str
    stop_words: Cue  # the commonest words, by which the language is known
    acts_as_city: tuple[str, ...]  # patterns with {city}: a city hall acting
    city_before: Cue  # what stands before a name that is surely a city
    country_after: Cue  # what may stand between a city and its country
    common_words: frozenset[str]  # names of cities that are everyday words, squashed
    demonyms: Mapping[str, str]  # folded adjective -> country
    agreement_types: Mapping[str, Cue]
    agreement_acts: Mapping[str, Cue]  # status -> words
    hopes: Cue  # readiness, proposals: a position, not a tie
    recalled: Cue  # tells what was before
    negated: Cue
    hearsay: Cue  # told without anybody who answers for it
    ahead: Cue  # still to come: told, but not done
    meeting: Cue
    meeting_types: Mapping[str, Cue]
    office: str  # pattern of an office's words
    office_order: str  # "office first": mayor of X; "owner first": X's mayor; "either"
    member: Cue
    levels: Mapping[str, Cue]
    others: Cue  # somebody else is meant
    bodies: str
    seat_roles: Mapping[str, Cue]
    chosen: Cue
    event: str
    attends: Cue
    international: Cue
    capacities: Mapping[str, Cue]
    position: Cue
    speaks: Cue
    world_topics: Cue
    days: Mapping[str, int]  # words for days by their distance from the day of publication
    weekdays: tuple[str, ...]  # Monday first
    organisations: str
    unnamed_body: str  # what a seat's body is called where the article does not name it
    body_binding: Cue  # what binds a body to its network, at the end of the article's own words for the body
    capitals: bool = True  # names begin with capitals, so that a run of them is one name
    name_words: frozenset[str] = frozenset()  # small words inside such a run
    articles: frozenset[str] = frozenset()  # what may stand before such a run, and is no part of it
    apostrophe_ends: bool = False  # an ending behind an apostrophe ends such a run
    city_after: Cue | None = None  # what stands behind what is surely a city
    name_ends: Cue | None = None  # without capitals: where the name of an event ends
    joined: tuple[str, ...] = ()  # what is written together with the name that follows, such as Arabic «ب»
    verb_last: bool = False  # who was chosen, and that they were, is told behind the network
    body_after: bool = True  # a body may be named after its network
    office_anywhere: bool = False  # whom one meets may stand before the word for meeting
    binds: Cue | None = None  # what stands before whom one meets, where nothing else tells
    groups: Cue | None = None  # an office that several hold, or a party that comes together
    present: Cue | None = None  # the present, which is told of what is yet to come where its day lies ahead
    not_of: Cue | None = None  # what stands between an office and somebody whose it is not
    binds_behind: Cue | None = None  # what stands behind whom one receives: «سفیر … را پذیرفت»
    meets_with: str = ""  # the word that binds whom a guest meets, where the verb ends the sentence
    met_each_other: Cue | None = None  # told of two who meet, so that either may be named first
    renews: Cue | None = None  # does again what was done before, which may be recalled beside it
    weeks: Mapping[str, int] = field(default_factory=dict)  # words for weeks by their distance, likewise
    week_begins: int = 0  # counted from Monday
    months: Mapping[str, int] = field(default_factory=dict)  # words for months by their distance, likewise
    years: Mapping[str, int] = field(default_factory=dict)  # words for years; the name of a month may stand before
    before_weekday: str = ""  # what must stand before a weekday whose name is a city too
    name_forms: tuple[tuple[str, str], ...] = ()  # endings of names, each with that of the name as it is known
    nominative: Callable[[str], str] = str  # of the name of an office, an event or a network in another case
    city_adjective: Cue | None = None  # of a city's `name`, before what is a city's: «минская делегация»
    city_stems: tuple[tuple[str, str], ...] = ()  # what such an adjective ends with, and the city's name in its place
    the_two: Cue | None = None  # "the two cities": the other one was named before, be it paragraphs ago
    writing: Writing = APART  # whether blanks stand between words
    whole_words: str = ""  # where they stand together: a pattern of words into which no name is cut
    adjective_of: Cue | None = None  # ends with the adjective of a country, which is a surname behind anything else
    country_word: str | tuple[str, ...] = ()  # what stands before a country whose name is an everyday word
    adjective_behind: bool = False  # the adjective of its country stands right behind a city
    country_before: Cue | None = None  # what may stand between a country and its city, where the country goes before
    town: Cue | None = None  # a town by its form alone, right behind a country; its group 1 is the name
    where: Cue | None = None  # between a city and its office: "Konya, where the mayor"
    town_where: Cue | None = None  # stands before what may be a town of any name, where its country stands behind
    town_before: Cue | None = None  # what stands before a town of any name, where its country stands behind
    town_named: Cue | None = None  # a town of any `name` with what tells it, a `hall` of its own or not
    town_tied: Cue | None = None  # a tie and what binds it to a town of any name, which follows with a capital
    town_made: Cue | None = None  # what is done with a town of any name, where `made_as` stands behind it
    made_as: Cue | None = None  # that it becomes a twin, or is none any more
    town_led: Cue | None = None  # where people travel or come from, in what tells of a tie
    town_pair: Cue | None = (
        None  # stands before two towns that tie; without letters of its own, `pair_acts` must follow
    )
    list_joint: Cue | None = None  # what stands between the towns of a list
    pair_joint: Cue | None = None  # what stands between the two
    pair_acts: Cue | None = None  # what stands behind two towns of any name that act together
    contracted: Mapping[str, str] = field(default_factory=dict)  # word -> the article of a town in it: "du", "le"
    name_articles: frozenset[str] = frozenset()  # with which a town's name may begin, which none is by itself
    adjective_leads: Cue | None = None  # stands between the adjective of a country and a town of any name in it
    bare_towns: bool = False  # smaller towns of its countries are known by their bare names as well
    twins: Cue | None = None  # words by which an article is known as one of twin towns
    town_hall: Cue | None = None  # a town of any `name` by its own council
    mayor_of: Cue | None = None  # a town of any `name` whose mayor is named
    town_bound: Cue | None = None  # behind a country: its ending, and what may be the `name` of a town of it
    town_of_country: Cue | None = None  # a town of any `name` with the adjective of its country, `whose`
    inside_name: Cue | None = None  # small words inside the name of a town: "am", "sur"
    no_town: Cue | None = None  # what may stand there and is no name
    no_city_before: Cue | None = None  # looks back from a name that is part of another name
    no_city_after: Cue | None = None  # what stands behind such a name
    name_begins: Cue | None = None  # without capitals: what stands before the name of an event that its word ends
    figure: Cue | None = None  # a number (group `value`) of people, cities or countries (group `of`)
    paper: Cue | None = None  # "the motion", "it": the tie of which the sentence before spoke
    short_names: frozenset[str] = frozenset()  # cities whose names are as short as everyday words, and are none
    comes_to: str = ""  # pattern of a guest's coming to {city}
    visit_of: Cue | None = None  # stands before a guest: "the visit of"
    visit_to: str = ""  # pattern of what stands behind that guest: "to {city}"
    becomes: Cue | None = None  # behind a network, says that the office before it was taken
    finished: Cue | None = None  # tells by its own verb that a tie was made, whatever is to follow from it
    body_as: str = ""  # pattern of what leads behind a network to the body for which one was chosen
    assembly: Cue | None = None  # words for what a network holds of its own
    anybodys: Cue | None = None  # words for events that every city has at home: only those abroad count
    counterpart: Cue | None = None  # somebody of the same office elsewhere
    asks_of: Cue | None = None  # the word that stands before whom one invites
    apart: Cue | None = None  # an office that is met on its own, be the mayor of its city met as well
    beside: Cue | None = None  # leads, at its end, to somebody who is only present while others meet
    national: Cue | None = None  # who acts for the state, not for a city
    office_then_city: frozenset[str] = frozenset()  # where papers write "Commissioner Lahore", with nothing between
    titles: Cue | None = None  # what stands before a person's name, so that a surname is no city
    wrote: Cue | None = None  # leads, at its end, to somebody of whom there is only a letter: "a message from"
    wrote_behind: Cue | None = None  # the same, right behind whoever wrote
    inside_city: Cue | None = None  # leads, at its end, to the name of a street, a market or a quarter
    clubs: Cue | None = None  # what stands beside a city's name that is a sports club's
    invites: Cue | None = None  # asks somebody to come, which is not yet coming
    travellers: Cue | None = None  # who of the city may travel for it
    occasions: Cue | None = None  # of what is recalled, for what people travel: anniversaries
    trips: Cue | None = None  # travelling to a city, which the pattern writes as •
    name_behind: Cue | None = None  # without capitals: the `name` of a person right behind an office
    attends_it: Cue | None = None  # takes part in what the sentence before named
    trips_to_countries: bool = False  # a country alone may be where they travel
    trips_to_only_city: bool = False  # or it stands for the only city there that the article names
    talks: Cue | None = None  # meeting a city, be no office of it named, which the pattern writes as •
    owner_joint: Cue | None = None  # what may stand between an owner and its office that follows
    town_apposed: Cue | None = None  # a town of any `name` before what it is, with whose: "Trévise, an Italian town"
    capital_word: Cue | None = None  # between a country and the city that is its capital
    name_begins_with: Cue | None = None  # what may stand with a capital before a small city, and is none of its name
    relative: Cue | None = None  # behind a city, begins what is told of it alone
    person_behind: Cue | None = None  # what stands behind a surname, and hardly behind a city: "said"
    state_guests: Cue | None = None  # who visits a state, not a city
    guest_again: Cue | None = None  # begins a sentence with the guest of the one before: "she was received"
    institutions: Cue | None = None  # universities, chambers and clubs, whose affairs are their own
    proposes: Cue | None = None  # proposes something of one's own
    also: Cue = re.compile(r"(?!)")  # joins the last of a list to the others
    sent_to: Cue | None = None  # what stands between an envoy and where they serve: "ambassador to"
    located: Cue | None = None  # stands before where something is, and before nobody whom one ties with
    network_form: str = ""  # pattern of a city network by its form alone; its group `name` is the name
    page_end: Cue | None = None  # begins the lines below an article on its page: tags, other news, comments
    town_twinned: re.Pattern[str] | None = None  # the tie of a `city` with a town of any `name`
    part_of: Cue | None = None  # between a town and the city to which it belongs
    where_behind: Cue | None = None  # stands behind where something is
    network_joint: Cue | None = None  # what may stand between a network and the event that is its own
    in_city: str = ""  # what is written together with the city where something is
    bare: Cue | None = None  # what is written together with a noun before it, its article among that
    this: Cue | None = None  # without capitals: what stands before what was named before
    this_network: Cue | None = None  # "the network", said instead of its name
    guests_from: Cue | None = None  # leads, at its end, to the city of guests
    meets_whom: Cue | None = None  # leads, at its end, to the city of whom somebody met
    led_by: Cue | None = None  # leads from a delegation to the office of who led it
    here: Cue | None = None  # the city with which an agency's line begins, said instead of its name
    receives: Cue | None = None  # behind a city: its mayor, and what only hosts do
    envoys: Cue | None = None  # who serves abroad, and so visits cities and is visited by none
    comes_here: Cue | None = None  # leads, at its end, to the city of whoever says so: "who came to"
    visits_here: Cue | None = None  # leads, at its end, to a city where guests are
    invited_by: Cue | None = None  # leads, at its end, to whoever invited those who travel
    goes_to: Cue | None = None  # leads, at its end, to a city where somebody goes who is not at home there
    weighs: Cue | None = None  # thinks about becoming a member
    leaves: Cue | None = None  # ends a membership
    joins: Cue | None = None  # becoming a member, which is news, and not being one
    asks_after: Cue | None = None  # asks what became of something that was done
    this_visit: Cue | None = None  # "this visit": the meeting that was told just before
    this_paper: Cue | None = None  # "this memorandum": the same of an agreement
    this_event: Cue | None = None  # "this congress": the same of an attendance
    offers: Cue | None = None  # offers something to another city, be it no tie
    held: Cue | None = None  # tells that an event took place
    delegation: Cue | None = None  # our people abroad, by what only those are called
    this_country: Cue | None = None  # "this country", said instead of the name of the one before
    town_bound_to: Cue | None = None  # without capitals: what leads to a town of any name where a sentence tells a tie
    since: Cue | None = None  # before a day, says that something has been going on from then
    attended_by: Cue | None = None  # leads to those who took part in an event
    hosts: Cue | None = None  # before somebody whom another one receives
    occasion: Cue | None = None  # before an event, says that something else was done for it: "to mark the anniversary"
    turned_down: Cue | None = None  # a council's no, which leaves a proposal one that was made
    between: Cue | None = None  # what stands before two who tie with each other
    namesake: Cue | None = None  # says that the other city has the home city's name
    organisations_abroad: bool = False  # `organisations` names only such as are another country's
    heads: Cue | None = None  # a city's own mayor or council, named without its city
    there: Cue | None = None  # before an office, says that it is of the city named last: "the mayor there"
    arrives: Cue | None = None  # what a guest named before does with us, where no city is named
    this_city: Cue | None = None  # "this city", said instead of the home city's name
    apposed: Cue | None = None  # what stands between a name and its office: "Anna Keller, who serves as consul"
    tied_to: Cue | None = None  # leads, at its end, from an agreement to the city with which it is
    ties_itself: Cue | None = None  # behind a city, that it made an agreement
    these_are: Cue | None = None  # begins the list of towns of which the sentence before told no names
    signs_it: Cue | None = None  # the papers of a tie are signed, of which the sentence before spoke
    sets_out: Cue | None = None  # behind a city, that those who come from it leave for elsewhere
    twin_told: str = ""  # pattern of what tells that {city} is another one's twin, and so not the one that tells it
    past: Cue | None = None  # an act told as done, which no hope behind it takes back
    ties: Cue | None = None  # a tie by a word that only an article of such ties makes one of cities
    we: Cue | None = None  # the city's people of themselves, in an interview or a report of their own
    worldwide: bool = False  # papers of any country are written in it, so that a country abroad tells little
    spoken_in: frozenset[str] = frozenset()  # the countries whose papers are written in the language
    regions: Mapping[str, str] = field(
        default_factory=dict
    )  # regions of countries, by which papers tell where a town is
    region_before: Cue | None = None  # what stands before a region that tells where something is
    country_signs: Mapping[str, Cue] = field(default_factory=dict)  # country -> words by which its papers are known
    home_country: str = ""  # whose cities an article in this language is most likely about

    @property
    def offices(self) -> Cue:
        """Return the pattern of an office as a word of its own."""
        return self.writing.cue(self.office)

    @property
    def events(self) -> Cue:
        """Return the pattern of a word for an event as a word of its own."""
        return self.writing.cue(self.event)

    def tie_in(self, text: str) -> str | None:
        """Return the type of agreement that a text names first in the order of the types."""
        return _tie_in(self.code, text)


@lru_cache(maxsize=2_048)
def _tie_in(language: str, text: str) -> str | None:
    """Look for ties in a text, once: many rules ask it of the same sentence."""
    return next((type for type, words in packs()[language].agreement_types.items() if words.search(text)), None)


@cache
def packs() -> dict[str, Pack]:
    """Return the packs by language: every module of this folder has one, but for those of `words`."""
    names = [module.name for module in iter_modules(__path__) if not module.ispkg]
    found: list[Pack] = [import_module(f"{__name__}.{name}").PACK for name in names]
    return {pack.code: pack for pack in found}
