"""The other side of a tie: with whom a sentence says that it is, be it told there or just before."""

from __future__ import annotations

import re
from collections import Counter

from tracker.suggest.mention import Mention
from tracker.suggest.proposal import Party
from tracker.suggest.rules.institutions import organisation_of
from tracker.suggest.rules.stretch import told_with_tie
from tracker.suggest.rules.tie import Tie
from tracker.suggest.rules.trip import leads_to
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story


def parties_of(
    story: Story,
    sentence: Sentence,
    before: list[tuple[Sentence, list[Mention]]],
    told: Tie | None,
    *,
    own_sentence: bool,
) -> list[Party]:
    """Return with whom a sentence ties; `told` is the tie of its type of which the sentences before it spoke."""
    mentions = story.mentions(sentence)
    cities = _bound(story, sentence)
    # "The two firms signed in Dubai": nobody of the city is told to have been there.
    heads = story.pack.heads and story.pack.heads.search(sentence.shadow.text)
    ours = heads or story.pack.heads is None or story.names_home(sentence) or story.says_this_city(sentence)
    if not own_sentence and not ours and all(is_where(story, sentence.shadow.text, one) for one in cities):
        cities = []
    if before and _met_elsewhere(story, sentence, cities):
        return [story.city_party(before[-1][0], before[-1][1][-1], "parties")]
    if not own_sentence and (body := organisation_of(story, sentence)):
        return [body]
    if cities:
        return [story.city_party(sentence, one, "parties") for one in distinct(cities)]
    if own_sentence and (twin := _twin_of_country(story, sentence)):
        return [twin]
    # "They signed a new oath of twinning": with whom, the sentence told that spoke of the twinning.
    if told is not None and told.cities:
        return [story.city_party(told.sentence, one, "parties") for one in distinct(list(told.cities))]
    # "Keller proposed …": the town of a guest whom another sentence named with the office.
    for _, _, guest in story.guests(sentence):
        if guest.whose is not None and guest.whose.type == "city":
            return [story.city_party(guest.sentence, guest.whose, "parties")]
    if namesake := _namesake(story, sentence):
        return [namesake]
    # "At the meeting of the Creative Cities": where it was done is nobody with whom it was.
    networks = [one for one in mentions if one.type == "network" and not _is_of_an_event(story, sentence, one)]
    bodies = [one for one in mentions if one.type == "organisation" and one.country and story.is_abroad(one, sentence)]
    # "With UN-Habitat, on the sidelines of the UCLG congress".
    networks = [] if bodies and networks and bodies[0].start < networks[0].start else networks
    if networks and not own_sentence:
        return [story.network_party(sentence, networks[0], "parties")]
    abroad = [one for one in story.abroad(sentence) if one.type == "country"]
    # Only cities twin, whatever body a sentence names beside them.
    organisations = [one for one in mentions if one.type == "organisation" and not own_sentence]
    known = next((one for one in organisations if one.country and story.is_abroad(one, sentence)), None)
    if known:
        name = story.words(sentence, known.start, known.end)
        return [Party(name, name, "organisation", "parties", None, known.likely_country)]
    if before and (not organisations or abroad):
        earlier, named = before[-1]
        # Of a town that nobody knows, the adjective tells the country: "Spilimbergo … his Italian counterpart".
        same = [one for one in named if not abroad or one.likely_country == abroad[0].country]
        same = same or [one for one in named if one.likely_country is None and abroad[0].adjective]
        # "The Chinese delegation" is that of the city named before; without such a word, only the same paragraph tells.
        near = earlier.paragraph == sentence.paragraph and (story.names_home(sentence) or not organisations)
        meant = story.pack.the_two and story.pack.the_two.search(sentence.shadow.text)
        if same and (abroad or near or meant):
            return [story.city_party(earlier, same[0], "parties")]
    # A university or a chamber is the city's own affair unless something of the sentence lies abroad.
    if organisations and (abroad or story.pack.organisations_abroad):
        one = organisations[-1] if abroad and abroad[0].start > organisations[-1].start else organisations[0]
        name = story.words(sentence, one.start, one.end)
        return [Party(name, name, "organisation", "parties", None, abroad[0].country if abroad else None)]
    return []


def _is_of_an_event(story: Story, sentence: Sentence, network: Mention) -> bool:
    """Say whether a word for an event stands before a network, with one word more at most: "the annual meeting of"."""
    text = sentence.shadow.text
    gaps = (text[one.end() : network.start] for one in story.pack.events.finditer(text, 0, network.start))
    return any(re.fullmatch(r" (?:\w+ )?", gap) for gap in gaps)


def _bound(story: Story, sentence: Sentence) -> list[Mention]:
    """Return the cities abroad that a tie binds, not those of an earlier clause that tells of something else."""
    cities, text = story.counterparts(sentence), sentence.shadow.text
    ties = [match.span() for words in story.pack.agreement_types.values() if (match := words.search(text))]
    start, _ = clause(text, *min(ties)) if ties else (0, 0)
    bound = [one for one in cities if one.start >= start] or cities
    bound = told_with_tie(story, sentence, bound)
    bound = [one for one in bound if not is_anothers(story, sentence, one) and not is_aside(story, text, one)]
    # "Lviv and Aarhus signed in Turin": where they met is nobody with whom they tie, if there is another one.
    tied = [one for one in bound if not is_where(story, text, one)]
    bodies = [one for one in story.mentions(sentence) if one.type == "organisation" and one.country]
    other = bool(bodies)
    # "Told of the journey to Konya: we signed with the University of Konya": who is bound by "with" is the other side.
    if any(_is_bound_to(story, text, one) and story.is_abroad(one, sentence) for one in bodies):
        tied = [one for one in tied if not leads_to(story, sentence, one)]
    # "Will travel to Kyiv to renew the partnership with Odesa": nor is it the place that a journey leads to.
    tied = [one for one in tied if not leads_to(story, sentence, one)] or tied
    return tied or ([] if other else bound)


def _is_bound_to(story: Story, text: str, body: Mention) -> bool:
    """Say whether "with" or its like stands right before an organisation, where names have no capitals."""
    words = story.pack.town_bound_to
    return words is not None and words.fullmatch(text[: body.start].rstrip(" «").rpartition(" ")[2]) is not None


def is_aside(story: Story, text: str, city: Mention) -> bool:
    """Say whether a clause between commas that tells of no tie has a city: "Keller, whose wife is from Weimar"."""
    relative, close = story.pack.relative, text.find(",", city.end)
    begins = list(relative.finditer(text, 0, city.start)) if relative and close >= 0 else []
    if not begins or "," in text[begins[-1].end() : city.start]:
        return False
    told = text[begins[-1].start() : close]
    return story.pack.tie_in(told) is None and not (story.pack.ties and story.pack.ties.search(told))


def is_anothers(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a clause about another city at home leads to a city: "Chicago, which cut ties with Moscow"."""
    relative, text = story.pack.relative, sentence.shadow.text
    starts = [match.start() for match in relative.finditer(text, 0, city.start)] if relative else []
    at_home = (one for one in story.mentions(sentence) if one.type == "city" and not story.is_abroad(one, sentence))
    return any(one.end in starts and not story.is_home(one, sentence) for one in at_home)


def _met_elsewhere(story: Story, sentence: Sentence, cities: list[Mention]) -> bool:
    """Say whether "the two cities" of before tie where an event was: "on the sidelines of the summit in Turin"."""
    text, the_two = sentence.shadow.text, story.pack.the_two
    told = the_two and the_two.search(text) and story.pack.events.search(text)
    return bool(told and cities) and all(is_where(story, text, one) for one in cities)


def is_where(story: Story, text: str, city: Mention) -> bool:
    """Say whether a city is only told as the place of something: "signed in Turin"."""
    if story.pack.where_behind and story.pack.where_behind.match(text, city.end):
        return True
    if story.pack.lies_in and story.pack.lies_in.search(text[: city.start]):
        return True
    located, lead = story.pack.located, text[: city.start].rstrip()
    return located is not None and any(match.end() == len(lead) for match in located.finditer(lead))


def _twin_of_country(story: Story, sentence: Sentence) -> Party | None:
    """Return the city that is meant by "its twin city in Russia": the one of there that the article names most."""
    countries = {one.country for one in story.abroad(sentence) if one.type == "country"}
    if len(countries) != 1 or not (story.names_home(sentence) or story.says_this_city(sentence)):
        return None
    named = [
        (one, city)
        for one in story.sentences()
        for city in story.counterparts(one)
        if city.place is not None and city.likely_country in countries and not is_where(story, one.shadow.text, city)
    ]
    count = Counter(city.place.id for _, city in named if city.place).most_common(2)
    if not count or (len(count) > 1 and count[0][1] == count[1][1]):
        return None
    return next(
        story.city_party(one, city, "parties") for one, city in named if city.place and city.place.id == count[0][0]
    )


def _namesake(story: Story, sentence: Sentence) -> Party | None:
    """Return the city abroad that has the home city's own name."""
    words, home = story.pack.namesake, story.home
    ours = next((one for one in story.mentions(sentence) if story.is_home(one, sentence)), None)
    if words is None or home is None or ours is None or not words.search(sentence.shadow.text):
        return None
    country = next((one.country for one in story.abroad(sentence) if one.type == "country"), None)
    name = story.words(sentence, ours.start, ours.end)
    place = next((place for place in story.finder.gazetteer.called(name) if place.country == country), None)
    return Party(name, place.names["en"], "city", "parties", place.id, place.country) if place else None


def distinct(mentions: list[Mention]) -> list[Mention]:
    """Return each city once, as it is named first."""
    seen: dict[object, Mention] = {}
    for one in mentions:
        seen.setdefault(one.place.id if one.place else (one.start, one.end), one)
    return list(seen.values())
