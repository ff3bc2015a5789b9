"""Whose article it is: the city of the register, or, where nobody says, the one that acts in the article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from tracker.core.text import squash
from tracker.suggest.gazetteer import Place
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.rules.network_page import is_network_page
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Home, Story

# What the city that acts first has before the others, and what one that is told as another's loses.
FIRST, OF_OTHERS, ELSEWHERE, BESIDE = 3, 4, 6, 14
AROUND = 60  # letters around a city in which words tell that it acts
MET = 60  # letters before a city in which somebody met its mayor
ABROAD = 12  # what a city loses to whose name an article adds its country, where its language has many homes
DATELINE = 4  # what a city gains by which a line tells where its news is from, with the region that it is in
TWIN = 24  # letters between a city and that of which it is the twin
LEAST = 3
LARGE = 200_000
LISTED = 3  # cities of a sentence whose country stands beside them
HEAD = 6  # sentences in which an article names whose hall acts
SAYS = 3  # blanks of a line that says something, and is no entry of a page's menu
EARLY = 30  # letters: who stands so near the beginning of a sentence acts in it, also with a country
ACTS = 4  # what it weighs that offices of a city act
SIGNS = 2  # so many words of a country's papers tell that an article is one of them
TOP = 6  # lines among which an agency begins its text with a city
_DASHES = ("-", "–", "—")
_HEADER = re.compile(r"date [\d-]+ ")


def infer_home(story: Story) -> Home | None:
    """Return the city that acts in the article: whose mayor, council or municipality it speaks of most."""
    pack = _at_home(story)
    score: Counter[str] = Counter()
    places: dict[str, Place | None] = {}
    spellings: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, str] = {}
    namesakes: dict[str, tuple[Place, ...]] = {}
    told: set[str] = set()
    acting: set[str] = set()
    tied = False
    regional: set[str] = set()
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
            key = squash(sentence.shadow.text[mention.start : mention.end])
            city = mention.place.id if mention.place else key
            places.setdefault(city, mention.place)
            namesakes.setdefault(city, mention.places)
            spellings[city].add(key)
            if _is_in_our_region(sentence, mention, named, pack):
                regional.add(city)
            if city in regional or is_list:
                mention = replace(mention, country=None)
            if mention.country:
                countries[city] = mention.country
            acts = _acts(sentence, mention, pack) or _is_visited(sentence, mention, named, pack)
            elsewhere = _is_elsewhere(sentence.shadow.text, before, mention, pack)
            other = elsewhere or _is_told_as_other(sentence, before, mention, pack)
            if before is not None and _is_our_twin(sentence, before, mention, pack):
                score[city] += FIRST
            # In "the German town of Lindau" the writer is no German.
            acts = acts and not (other and before is not None and before.adjective)
            begins_so = not acting or _receives(sentence, mention, pack)
            first = acts and begins_so and not elsewhere and _may_be_ours(mention, pack)
            score[city] += _weight(mention, pack, acts=acts, begins=_begins(sentence, mention)) + FIRST * first
            alone = _is_alone(sentence, mention) and _may_be_ours(mention, pack)
            score[city] += DATELINE * (alone or (city in regional and _is_dateline(sentence, mention)))
            first_of_two = len(pair) > 1 and mention is pair[0] and not elsewhere
            score[city] += FIRST * (first_of_two and (mention.country is not None or not other))
            score[city] -= ELSEWHERE * elsewhere + OF_OTHERS * (other and not elsewhere)
            # The news that begins with a city of the paper's own country is that city's.
            begins = len(told) == 1 and _begins(sentence, mention)
            # Where several countries write a language, another one's city that leads in is as likely the one that acts.
            leads = begins and mention.country is None and mention.likely_country in pack.spoken_in
            leads = leads and bool(pack.country_signs) and pack.home_country != ""
            score[city] += FIRST * leads
            begins = leads or (begins and mention.likely_country == pack.home_country)
            if begins or (acts and not elsewhere and (mention.country is None or mention.start < EARLY)):
                acting.add(city)
    # Whoever writes at home does not say in which country that is: 「日本大分市」 is not the writer's city.
    for city, whose in countries.items():
        if pack.home_country not in ("", whose) or (pack.home_country == "" and city not in acting):
            del score[city]
    for city in countries if pack.home_country == "" else ():
        score[city] -= ABROAD
    # Where capitals tell no names, a city of none of the countries that write the language is a counterpart.
    outside = [] if pack.capitals or pack.home_country else [one for one in score if _is_outside(pack, places[one])]
    for city in outside:
        score[city] -= ABROAD
    if not score or (outside and max(score.values()) <= 0):
        return _unnamed(story)
    city = max(score, key=lambda one: (score[one], -list(score).index(one)))
    # A city that is only named now and then, and neither acts nor begins a line, is not the one whose article it is.
    if pack.capitals and not pack.home_country and score[city] < LEAST and city not in acting:
        dateline = _city_of_dateline(story)
        if dateline is None or dateline not in score:
            return _unnamed(story)
        city = dateline
    # A paper of a language that one country above all writes is not of a city abroad which it only names.
    if pack.capitals and pack.home_country and not _can_be_home(pack, score[city], countries.get(city), places[city]):
        return _unnamed(story)
    if city not in acting and is_network_page(story):
        return None
    place = places[city]
    country = _country_shown(story, place) if city not in {*countries, *regional} else None
    if country is not None and place is not None:
        there = next((one for one in namesakes[city] if one.country == country), None)
        # A town that nobody knows may have the name of one abroad; a large city is itself, whatever guests it has.
        place = there if there or place.population < LARGE else place
    names = {squash(name) for name in place.names.values()} if place else set()
    country = place.country if place else country or countries.get(city)
    return Home(frozenset(names | spellings[city]), country, place.id if place else None)


def _at_home(story: Story) -> Pack:
    """Return the pack as the papers of the article's own country have it: theirs begin with a city of that country.

    «Полоцк подписал соглашение с Выксой», where a «горисполком» acts, is of Belarus, whatever Russian cities it names.
    """
    pack = story.pack
    if not pack.home_country or not pack.country_signs:
        return pack
    named = ((sentence, one) for sentence in story.sentences() for one in story.mentions(sentence)[:1])
    sentence, first = next(((where, one) for where, one in named if one.type == "city"), (None, None))
    if sentence is None or first is None or first.country is not None or not _begins(sentence, first):
        return pack
    country = first.likely_country or ""
    signs = pack.country_signs.get(country)
    shown = signs is not None and any(signs.search(one.shadow.text) for one in story.sentences())
    return replace(pack, home_country=country) if shown else pack


def _unnamed(story: Story) -> Home | None:
    """Return the city of an article that names only its hall: "the mayor", of a commune that no gazetteer knows.

    It lies in the country of the cities that are named without one and whose papers write the language.
    """
    pack = story.pack
    if pack.twins is None or pack.heads is None:
        return _nameless(story)
    told = (one.shadow.text for one in story.sentences() if one.shadow.text.count(" ") >= SAYS)
    lead = list(islice(told, HEAD))
    acts = next(
        (text for text in lead if pack.heads.search(text) or (pack.national and pack.national.search(text))), ""
    )
    if not pack.heads.search(acts) or is_network_page(story):
        return None
    here = {pack.home_country, *pack.spoken_in}
    named = (one for sentence in story.sentences() for one in story.mentions(sentence) if one.type == "city")
    countries = Counter(one.place.country for one in named if one.country is None and one.place is not None)
    country = _country_shown(story, None) or next((code for code, _ in countries.most_common() if code in here), None)
    country = country or pack.home_country or None
    return Home(frozenset(islice(_of_mayors(story), 1)), country)


def _of_mayors(story: Story) -> Iterator[str]:
    """Yield the towns of which only a mayor tells, be it one who is met: "the ambassador met the mayor of Escobar"."""
    words = story.pack.mayor_of
    for sentence in story.sentences() if words else ():
        told = [match.start("name") for match in words.finditer(sentence.shadow.text)] if words else []
        for one in story.mentions(sentence):
            if one.type == "city" and one.country is None and one.place is None and one.start in told:
                yield squash(sentence.shadow.text[one.start : one.end])


def _country_shown(story: Story, place: Place | None) -> str | None:
    """Return the country, other than that of a place, by whose ways of speaking the article is its papers' own."""
    signs = story.pack.country_signs
    if not signs or (place is not None and place.country not in signs):
        return None
    texts = [sentence.shadow.text for sentence in story.sentences()]
    told = Counter({country: sum(len(words.findall(text)) for text in texts) for country, words in signs.items()})
    (country, most), (_, next_most) = told.most_common(2)
    own = told[place.country] if place else 0
    return country if most >= SIGNS and most > next_most and most >= 2 * own else None


def _nameless(story: Story) -> Home | None:
    """Return a home of which nothing is known, where an article without capitals speaks of a city's own offices."""
    pack = story.pack
    if pack.capitals or pack.home_country or pack.heads is None:
        return None
    told = any(pack.heads.search(sentence.shadow.text) for sentence in story.sentences())
    return Home(frozenset(), None) if told else None


def _is_outside(pack: Pack, place: Place | None) -> bool:
    return place is not None and place.country not in pack.spoken_in


def _can_be_home(pack: Pack, score: int, told: str | None, place: Place | None) -> bool:
    country = told or (place.country if place else None)
    return country in {None, pack.home_country, *pack.spoken_in} or score > ACTS


def _acts(sentence: Sentence, mention: Mention, pack: Pack) -> bool:
    """Say whether a city's mayor, council or municipality is named."""
    text = sentence.shadow.text
    name = re.escape(text[mention.start : mention.end])
    begin = max(0, mention.start - AROUND)
    around, last = text[begin : mention.end + AROUND], mention.end - begin
    found = (one for pattern in pack.acts_as_city[:-1] for one in re.finditer(pattern.format(city=name), around))
    return any(one.start() <= mention.start - begin and last <= one.end() for one in found)


def _is_told_as_other(sentence: Sentence, before: Mention | None, mention: Mention, pack: Pack) -> bool:
    """Say whether a city is that of a counterpart, or stands behind the adjective of its country."""
    text = sentence.shadow.text
    name = re.escape(text[mention.start : mention.end])
    if pack.twin_told and re.search(pack.twin_told.format(city=name), text):
        return True
    if pack.counterpart and pack.counterpart.search(text[max(0, mention.start - BESIDE) : mention.end + BESIDE]):
        return True
    if pack.guests_from and re.search(
        rf"(?:{pack.guests_from.pattern})$", text[max(0, mention.start - 60) : mention.start].rstrip()
    ):
        return not (pack.sets_out and pack.sets_out.match(text, mention.end))
    return before is not None and before.adjective and mention.start - before.end < BESIDE


def _is_our_twin(sentence: Sentence, guest: Mention, mention: Mention, pack: Pack) -> bool:
    """Say whether guests come from a city that is told as the twin of another one, which so is the host's."""
    text = sentence.shadow.text
    if not pack.twin_told or guest.type != "city" or mention.start - guest.end > TWIN:
        return False
    name = re.escape(text[guest.start : guest.end])
    # What tells the guests' city ends behind it, with the word for the twin of which ours follows.
    told = re.finditer(pack.twin_told.format(city=name), text)
    return any(guest.end + 2 < one.end() < mention.start for one in told)


def _is_elsewhere(text: str, before: Mention | None, mention: Mention, pack: Pack) -> bool:
    """Say whether it is a city's mayor whom somebody met, or where somebody went, so that another city tells it."""
    lead = text[max(before.end if before else 0, mention.start - MET) : mention.start].rstrip()
    if pack.goes_to and any(match.end() == len(lead) for match in pack.goes_to.finditer(lead)):
        return True
    met = pack.meets_whom.search(lead) if pack.meets_whom else None
    if met is None:
        return False
    # "Mayor Keller visited Weimar": whose office stands before the verb is the one who comes.
    named = pack.offices.match(text[mention.end :].lstrip("'s ")) or pack.offices.search(lead, met.start())
    return named is not None


def _receives(sentence: Sentence, mention: Mention, pack: Pack) -> bool:
    """Say whether a city's mayor is the one who receives guests: who comes may be told of first, and is not at home."""
    return pack.receives is not None and pack.receives.match(sentence.shadow.text, mention.end) is not None


def _is_visited(sentence: Sentence, mention: Mention, named: list[Mention], pack: Pack) -> bool:
    """Say whether guests come to a city: envoys do, and whoever comes to the city of the line's own beginning."""
    text, comes = sentence.shadow.text, pack.visits_here
    if pack.here and _is_dateline(sentence, mention) and pack.here.search(text):
        return True
    lead = text[: mention.start].rstrip()
    if pack.comes_here and any(match.end() == len(lead) for match in pack.comes_here.finditer(lead)):
        return True
    if comes is None or not any(match.end() == len(lead) for match in comes.finditer(lead)):
        return False
    own = _begins(sentence, named[0]) and named[0] is not mention and named[0].places == mention.places
    return own or (pack.envoys is not None and pack.envoys.search(lead) is not None)


def _city_of_dateline(story: Story) -> str | None:
    """Return the city in capitals with which one of the first lines begins, where a mayor acts without a city."""
    heads = story.pack.heads
    if heads is None or not any(heads.search(sentence.shadow.text) for sentence in story.sentences()):
        return None
    for sentence in islice(story.sentences(), TOP):
        first = next(iter(story.mentions(sentence)), None)
        if first is not None and first.type == "city" and _is_dateline(sentence, first):
            return first.place.id if first.place else squash(sentence.shadow.text[first.start : first.end])
    return None


def _is_in_our_region(sentence: Sentence, mention: Mention, named: list[Mention], pack: Pack) -> bool:
    """Say whether a city's region is told as at home, where nobody adds the country: "Peoria, Ill."."""
    following = next((one for one in named if one.start >= mention.end), None)
    if following is None or not following.region or following.country not in pack.spoken_in:
        return False
    return not sentence.shadow.text[mention.end : following.start].strip(" ,")


def _is_dateline(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a line begins with a city in capitals; with its region, it is the paper's, and no agency's man's."""
    start, end = (sentence.shadow.origins[place] for place in (mention.start, mention.end - 1))
    return _begins_with(sentence, mention) and sentence.text[start : end + 1].isupper()


def _is_alone(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a city is all that a sentence says, as where a local paper begins: "Weimar. The council …"."""
    return mention.start == 0 and not sentence.shadow.text[mention.end :].strip(" .:–-")


def _may_be_ours(mention: Mention, pack: Pack) -> bool:
    """Say whether a city may lie where the language is written, as far as a pack tells where that is."""
    here = {pack.home_country, *pack.spoken_in} - {""}
    return not here or mention.place is None or mention.place.country in here


def _begins(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence begins with a city, be it behind the day that an archive puts before a title.

    An agency's dateline does not: it tells where its correspondent sits.
    """
    if sentence.text.endswith(_DASHES):
        return False
    return _begins_with(sentence, mention)


def _begins_with(sentence: Sentence, mention: Mention) -> bool:
    return mention.start == 0 or bool(_HEADER.fullmatch(sentence.shadow.text, 0, mention.start))


def _weight(mention: Mention, pack: Pack, *, acts: bool, begins: bool) -> int:
    """Return how much one mention tells that the article is the city's own.

    Whose offices act counts most, and headlines and datelines begin with the city whose news it is. Nobody adds the
    country to a city at home, and in a language that is written in one country above all, its cities are most likely
    meant.
    """
    country = mention.likely_country
    if country is not None and country == pack.home_country:
        return (7 if pack.capitals else 9) + 4 * acts + 3 * begins
    return 1 + 4 * acts + 3 * begins + 2 * (country in pack.spoken_in) - 4 * (mention.country is not None)
