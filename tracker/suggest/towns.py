"""Towns that no gazetteer knows under the article's spelling, told by the words around them.

"The town of Lindau, Germany", «شهر گوانگجو کرهٔ جنوبی», "Kırgızistan'ın Narın Belediyesi": whoever writes so has said
that it is a town, and whose. Such a name is kept as the article writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from tracker.suggest.gazetteer import Gazetteer, Place
from tracker.suggest.mention import Mention
from tracker.suggest.mentions import Finder
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.town_names import WORD, may_name, name_end, name_start, names
from tracker.suggest.town_regions import belongs_to, without_regions
from tracker.suggest.writing import TOGETHER

FAMOUS = 100_000
LARGE_ENOUGH = 30_000  # to have an adjective of its own
TWINS = ("sister_city", "friendship")  # what only cities tie
BEFORE_NAME = 40  # letters in which stands of what a name is
LONG = 5  # letters of a name that, without capitals, is hardly an everyday word
SHORTEST = 4  # of a name that is surely no everyday word
_LAST = (", and ", " and ")
# «Gürcistan'dan Keda Belediyesi'nin teklifi», but not «Gürcistan'dan Keda Belediyesi'ne gelen heyet».
_OWNED = re.compile(r"'?(?:n?[iu]n |[dt][ae]n (?!(?:\w+ ){1,3}belediyesi'?ne))")


def named_in(finder: Finder, sentence: Sentence) -> list[Mention]:
    """Return what a sentence names, the towns among it that only its own words tell."""
    known = finder.mentions(sentence)
    by_adjective = list(_by_its_adjective(sentence, known, finder))
    bound = [*_bound(sentence, known, finder.pack), *(by_adjective if finder.pack.capitals else ())]
    bound += [*_tied(sentence, finder.pack), *_made(sentence, finder.pack)]
    bound += _paired(sentence, finder.pack)
    # "Novi Pazar" in Serbia is no town "Novi" of somewhere else, nor is the Palestinian city of Bethlehem elsewhere.
    found = [
        _in_its_country(one, bound) for one in known if one.country or not any(_is_piece(one, town) for town in bound)
    ]
    for town in (
        *_before_country(sentence, known, finder.pack, finder.gazetteer),
        *bound,
        *by_adjective,
        *_led(sentence, finder),
        *_twinned(sentence, finder),
        *_told_before(sentence, finder),
        *_by_its_office(sentence, known, finder),
        *_as_adjective(sentence, finder.pack, finder.gazetteer),
    ):
        if not any(one.start < town.end and town.start < one.end for one in found):
            found.append(town)
    found = [_as_told(sentence, one, finder) for one in without_regions(sentence, found, finder.pack)]
    for town in [*_listed(sentence, found, finder.pack), *_in_chain(sentence, found, finder.pack)]:
        if not any(one.start < town.end and town.start < one.end for one in found):
            found.append(town)
    found = [one for one in found if not _is_inside_a_city(sentence.shadow.text, one, finder.pack)]
    _remember(sentence, found, finder)
    return sorted(found, key=lambda one: one.start)


def _is_inside_a_city(text: str, one: Mention, pack: Pack) -> bool:
    """Say whether a name is that of a part of a city, whatever city it is called after: "the market of San Roque"."""
    words = pack.inside_city if one.type == "city" else None
    return words is not None and words.search(text, max(0, one.start - BEFORE_NAME), one.start) is not None


def _as_told(sentence: Sentence, one: Mention, finder: Finder) -> Mention:
    """Return a bare name as that of the city which another sentence told with its country: "London, Ontario"."""
    if one.type != "city" or one.country is not None or len(one.places) == 1:
        return one
    told = finder.told.get(sentence.shadow.text[one.start : one.end].partition("'")[0])
    if told is None or told.country is None or told.place is None:
        return one
    known = tuple(sorted(one.places, key=lambda place: place.country != told.country))
    return replace(one, places=known or told.places)


def _in_its_country(one: Mention, bound: list[Mention]) -> Mention:
    """Return a city as that of the country which the words around it tell: "the Palestinian city of Bethlehem"."""
    town = next((town for town in bound if (town.start, town.end) == (one.start, one.end) and town.country), None)
    if town is None or one.type != "city" or one.country:
        return one
    places = tuple(place for place in one.places if place.country == town.country)
    return replace(one, places=places, country=town.country)


def tells_of_twins(finder: Finder, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of twin towns, or names a country in which nobody writes the language."""
    pack = finder.pack
    if pack.twins is None or pack.twins.search(sentence.shadow.text):
        return pack.twins is not None
    if pack.worldwide:
        return False
    here = {pack.home_country, *pack.spoken_in}
    return any(one.type == "country" and one.country not in here for one in finder.mentions(sentence))


def _is_piece(one: Mention, town: Mention) -> bool:
    """Say whether a name is only a part of a town's, or that of a city in another country than that of the town."""
    shorter = one.end - one.start < town.end - town.start
    elsewhere = town.country is not None and all(place.country != town.country for place in one.places)
    return town.start <= one.start and one.end <= town.end and (shorter or (one.type == "city" and elsewhere))


def _remember(sentence: Sentence, found: list[Mention], finder: Finder) -> None:
    """Keep what is surely a town for the other sentences, which name it without saying so; its country counts most."""
    for one in found:
        name = sentence.shadow.text[one.start : one.end].partition("'")[0]
        if not finder.pack.capitals and not _is_surely_one(one, name, finder.pack):
            continue
        # A town whose hall is named may have an everyday word for its name: "Ordu Belediyesi", then "Ordu" alone.
        by_its_hall = not one.places and one.country is not None and one.country == finder.pack.home_country
        if one.type != "city" or len(name) < SHORTEST or (name in finder.pack.common_words and not by_its_hall):
            continue
        told = finder.told.get(name)
        if told is None or (one.country is not None and told.country in (None, finder.pack.home_country)):
            finder.told[name] = one


def _is_surely_one(town: Mention, name: str, pack: Pack) -> bool:
    """Say whether a name without capitals that one sentence tells to be a town's is so in every other one.

    It is one whose country is told and which the gazetteer does not know, or a long one abroad that it knows.
    """
    if pack.writing is TOGETHER:
        return False
    abroad = town.place is not None and town.place.country not in {pack.home_country, *pack.spoken_in}
    return (town.country is not None and not town.places) or (abroad and len(name) >= LONG)


def _told_before(sentence: Sentence, finder: Finder) -> Iterator[Mention]:
    """Yield the towns that another sentence told."""
    text = sentence.shadow.text
    for name, town in finder.told.items():
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text) if name in text else ():
            if not finder.pack.capitals or sentence.text[sentence.shadow.origins[match.start()]].isupper():
                yield Mention("city", *match.span(), town.places, None, town.country)


def _places(gazetteer: Gazetteer, name: str, country: str | None) -> tuple[Place, ...]:
    """Return the cities of a country that are called so, or so but for the ی that binds «پورتوی پرتغال»."""
    called = gazetteer.called(name) or gazetteer.called(name.removesuffix("ی"))
    return tuple(place for place in called if place.country == country)


def _before_country(sentence: Sentence, known: list[Mention], pack: Pack, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Yield the towns that stand right before their country."""
    text = sentence.shadow.text
    for country in known:
        if country.adjective or not (country.type == "country" or belongs_to(text, country, pack)):
            continue
        if pack.apostrophe_ends and text.startswith("'", country.end):
            continue  # "Bursa, Pakistan'la kardeş oldu"
        lead = text[: country.start].rstrip(" ,،(")
        if part := belongs_to(text, country, pack):
            lead = lead[: part.start()].rstrip()
        # "in" and its like may stand between a town and its country.
        lasts = (" ".join(lead.rsplit(" ", count)[1:]) for count in (4, 3, 2, 1))
        if last := next((one for one in lasts if one and pack.country_after.fullmatch(one)), None):
            lead = lead[: -len(last)].rstrip(" ,،")
        for start, told in names(sentence, lead, pack):
            if pack.no_city_before and pack.no_city_before.match(text, start):
                break
            places = _places(gazetteer, text[start : len(lead)], country.likely_country)
            if places or told or _ends_list(text, start, len(lead), country, known):
                first = None if places else _before_its_region(sentence, start, pack)
                span = first or (start, len(lead))
                yield Mention("city", *span, places, None, country.likely_country)
                break


def _before_its_region(sentence: Sentence, start: int, pack: Pack) -> tuple[int, int] | None:
    """Return the town whose region stands between it and its country: "in Goesan-gun, Chungcheongbuk-do, Korea"."""
    lead = sentence.shadow.text[:start].removesuffix(", ")
    if not pack.capitals or len(lead) == start:
        return None
    return next(((begin, len(lead)) for begin, told in names(sentence, lead, pack) if told), None)


def _ends_list(text: str, start: int, end: int, country: Mention, known: list[Mention]) -> bool:
    """Say whether a town is the last of a list that gives each its country: "to Weimar, Germany, and X, France"."""
    if text[end : country.start] != ", ":
        return False
    before = (one for one in known if one.type == "country" and text[one.end : start] in _LAST)
    return any(text.endswith(", ", 0, one.start) for one in before)


def _bound(sentence: Sentence, known: list[Mention], pack: Pack) -> Iterator[Mention]:
    """Yield the towns of several words that their country's ending leads to: "Bosna Hersek'in Doboy Yug Belediyesi".

    Where no word for a town follows, only a sentence that speaks of a tie says so.
    """
    text = sentence.shadow.text
    for country in known if pack.town_bound else ():
        match = pack.town_bound.match(text, country.end) if country.type == "country" and pack.town_bound else None
        if match is None:
            continue
        start = match.start("name")
        words = [(start + word.start(), start + word.end()) for word in WORD.finditer(match["name"])]
        named = list(takewhile(lambda word: may_name(sentence, text[slice(*word)], word, pack), words))
        told = named and pack.city_after and pack.city_after.match(text, named[-1][1])
        if named and (told or pack.tie_in(text)):
            yield Mention("city", start, named[-1][1], country=country.country)


def _tied(sentence: Sentence, pack: Pack) -> Iterator[Mention]:
    """Yield the towns to which a tie leads, whether anybody knows them or not: "twinned with Wörth am Main"."""
    text = sentence.shadow.text
    for tie in pack.town_tied.finditer(text) if pack.town_tied and pack.tie_in(text) else ():
        end = name_end(sentence, tie.end(), pack)
        # "Twinned with Konya's neighbour": it is the neighbour with whom they tie.
        if end - tie.end() >= SHORTEST and not text.endswith(("'s", "’s"), 0, end):
            yield Mention("city", tie.end(), end)


def _twinned(sentence: Sentence, finder: Finder) -> Iterator[Mention]:
    """Yield the towns of any name with which a city twins: «خواهرخواندگی شیراز با سردیس را»."""
    text, pack = sentence.shadow.text, finder.pack
    for twin in pack.town_twinned.finditer(text) if pack.town_twinned else ():
        start, end = twin.span("name")
        city = finder.gazetteer.called(twin["city"]) or (pack.this_city and pack.this_city.fullmatch(twin["city"]))
        if city and twin["name"] not in pack.common_words and may_name(sentence, twin["name"], (start, end), pack):
            yield Mention("city", start, end)


def _made(sentence: Sentence, pack: Pack) -> Iterator[Mention]:
    """Yield the towns of any name that become a twin or are none any more: "named Borken as its sister city"."""
    text = sentence.shadow.text
    for lead in pack.town_made.finditer(text) if pack.town_made and pack.tie_in(text) else ():
        end = name_end(sentence, lead.end(), pack)
        if end - lead.end() >= SHORTEST and pack.made_as and pack.made_as.match(text, end):
            yield Mention("city", lead.end(), end)


def _led(sentence: Sentence, finder: Finder) -> Iterator[Mention]:
    """Yield the towns of any name to which words lead: "went to Borken to renew the vows".

    The sentence itself tells of a tie, or the article speaks of twin towns.
    """
    text, pack = sentence.shadow.text, finder.pack
    tells = finder.of_twins or pack.tie_in(text) is not None
    for lead in pack.town_led.finditer(text) if pack.town_led and tells else ():
        end = name_end(sentence, lead.end(), pack)
        owns = text.endswith(("'s", "’s"), 0, end) or _holds_office(text, end, pack)
        if end - lead.end() >= SHORTEST and not owns and text[lead.end() : end] not in pack.regions:
            yield Mention(
                "city", lead.end(), end, tuple(finder.gazetteer.called(text[lead.end() : end], pack.spoken_in))
            )


def _holds_office(text: str, end: int, pack: Pack) -> bool:
    """Say whether an office stands behind a comma, so that a person is named before it: "…, the Finnish consul"."""
    apposed = pack.apposed.match(text, end) if pack.apposed and text.startswith(",", end) else None
    if apposed is None:
        return False
    return any(pack.offices.match(text, place) for place in (apposed.end(), _blank_behind(text, apposed.end()) + 1))


def _in_chain(sentence: Sentence, found: list[Mention], pack: Pack) -> Iterator[Mention]:
    """Yield the towns of any name between two that are known of a list: "Minden, Gladsaxe and Gagny"."""
    text, cities = sentence.shadow.text, sorted((one for one in found if one.type == "city"), key=lambda one: one.start)
    if pack.list_joint is None or pack.tie_in(text) not in TWINS:
        return
    for one, following in pairwise(cities):
        place, chain = one.end, list[Mention]()
        while (joint := pack.list_joint.match(text, place)) and joint.end() < following.start:
            place = name_end(sentence, joint.end(), pack)
            chain.append(Mention("city", joint.end(), place))
        if joint and joint.end() == following.start and all(town.end > town.start for town in chain):
            yield from chain


def _paired(sentence: Sentence, pack: Pack) -> Iterator[Mention]:
    """Yield two towns that tie with each other: "Hexham and Metzingen are twinned", "between Hexham and Metzingen"."""
    text = sentence.shadow.text
    for lead in pack.town_pair.finditer(text) if pack.town_pair and pack.tie_in(text) in TWINS else ():
        end = name_end(sentence, lead.end(), pack)
        joint = pack.pair_joint.match(text, end) if pack.pair_joint and end - lead.end() >= SHORTEST else None
        other = name_end(sentence, joint.end(), pack) if joint else 0
        if (
            joint
            and other - joint.end() >= SHORTEST
            and (lead[0] or pack.pair_acts is None or pack.pair_acts.match(text, other))
        ):
            yield Mention("city", lead.end(), end)
            yield Mention("city", joint.end(), other)


def _listed(sentence: Sentence, found: list[Mention], pack: Pack) -> Iterator[Mention]:
    """Yield the town of any name that twins with a city beside it: "Weimar und Wörth am Main besiegeln …"."""
    text = sentence.shadow.text
    if not pack.capitals or pack.tie_in(text) not in TWINS:
        return
    for city in [one for one in found if one.type == "city"]:
        behind = pack.also.match(text, city.end + 1)
        start = behind.end() + 1 if behind else 0
        end = name_end(sentence, start, pack) if behind else 0
        if end - start >= SHORTEST and not _is_office(text, start, end, pack) and _verb_follows(sentence, end):
            yield Mention("city", start, end)
        lead = text[: city.start].rstrip()
        before = next((one for one in pack.also.finditer(lead) if one.end() == len(lead)), None)
        if before is None or any(one.end == before.start() - 1 for one in found):
            continue
        begin = max(text.rfind(": ", 0, before.start()) + 2, 0) if ": " in text[: before.start()] else 0
        if name_end(sentence, begin, pack) == before.start() - 1 and not _is_office(text, begin, before.start(), pack):
            yield Mention("city", begin, before.start() - 1)


def _is_office(text: str, start: int, end: int, pack: Pack) -> bool:
    """Say whether a run of capitals is somebody's office, or has one in it."""
    return pack.offices.search(text, start, end) is not None or bool(pack.heads and pack.heads.search(text, start, end))


def _verb_follows(sentence: Sentence, end: int) -> bool:
    """Say whether a small letter stands behind a name, which so is no longer than it seems."""
    text = sentence.shadow.text
    return text[end : end + 1] == " " and sentence.text[sentence.shadow.origins[end + 1]].islower()


def _by_its_office(sentence: Sentence, known: list[Mention], finder: Finder) -> Iterator[Mention]:
    """Yield the towns whose municipality is named; without a country, they are taken to be at home."""
    pack, gazetteer = finder.pack, finder.gazetteer
    text = sentence.shadow.text
    for match in pack.town_named.finditer(text) if pack.town_named else ():
        start, end = match.span("name")
        if not may_name(sentence, match["name"], (start, end), pack):
            continue
        countries = [one for one in known if one.type == "country" and one.end <= start]
        owner = countries[-1] if countries else None
        # Where an adjective may stand anywhere before, only the one right beside tells whose the town is.
        if owner is not None and pack.office_order != "owner first" and start - owner.end > len(match[0]):
            owner = None
        bound = owner is not None and (
            owner.adjective or (_OWNED.match(text, owner.end) and text[owner.end : start].count(" ") == 1)
        )
        if owner is not None and (bound or match["hall"] is None):
            yield Mention("city", start, end, country=owner.country)
        elif match["hall"] is not None and pack.home_country:
            # Who has the name of a large city abroad is that city: "Split Belediye Başkanı".
            called = tuple(gazetteer.called(match["name"]))
            if called and called[0].country != pack.home_country and called[0].population >= FAMOUS:
                yield Mention("city", start, end, called)
            else:
                yield Mention("city", start, end, country=pack.home_country)
    for match in pack.town_hall.finditer(text) if pack.town_hall else ():
        if may_name(sentence, match["name"], match.span("name"), pack):
            start, end = name_start(sentence, match.start("name"), pack), match.end("name")
            yield Mention("city", start, end, tuple(gazetteer.called(text[start:end], pack.spoken_in)))
    # Two mayors who tie are mayors of two towns, be they never so small.
    ties = finder.of_twins or pack.tie_in(text) or (pack.signs_it and pack.signs_it.search(text))
    for match in pack.mayor_of.finditer(text) if ties and pack.mayor_of else ():
        if may_name(sentence, match["name"], match.span("name"), pack):
            yield Mention("city", name_start(sentence, match.start("name"), pack), match.end("name"))


def _by_its_adjective(sentence: Sentence, known: list[Mention], finder: Finder) -> Iterator[Mention]:
    """Yield the towns that the adjective of a country goes with: "the Ukrainian town of Vyshhorod"."""
    text, pack = sentence.shadow.text, finder.pack
    for match in pack.town_of_country.finditer(text) if pack.town_of_country else ():
        country = pack.demonyms.get(match["whose"])
        start, end = match.span("name")
        named = name_end(sentence, start, pack) if country else start
        if country and named > start:
            end = named if pack.capitals else end
            yield Mention("city", start, end, finder.cases.places_of(text[start:end], country), None, country)
    # "Twenty Germans of Weilburg", "the German delegation of Weilburg".
    for one in known if pack.adjective_leads else ():
        lead = pack.adjective_leads.match(text, one.end) if one.adjective and pack.adjective_leads else None
        end = name_end(sentence, lead.end(), pack) if lead else 0
        if lead and end - lead.end() >= SHORTEST:
            places = finder.cases.places_of(text[lead.end() : end], one.country)
            yield Mention("city", lead.end(), end, places, None, one.country)
    for match in pack.town_apposed.finditer(text) if pack.town_apposed else ():
        country, end = pack.demonyms.get(match["whose"]), match.end("name")
        for start, _ in names(sentence, text[:end], pack) if country else ():
            yield Mention("city", start, end, finder.cases.places_of(text[start:end], country), None, country)
            break


def _blank_behind(text: str, start: int) -> int:
    """Return where the word that begins at a letter ends."""
    word = WORD.match(text, start)
    return word.end() if word else start


def _as_adjective(sentence: Sentence, pack: Pack, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Yield the cities that an adjective before an office names: «минская делегация», written small or not."""
    text = sentence.shadow.text
    for match in pack.city_adjective.finditer(text) if pack.city_adjective else ():
        start, end = match.start(), _blank_behind(text, match.start("name"))
        stems = (match["name"].removesuffix(old) + new for old, new in pack.city_stems if match["name"].endswith(old))
        known = (gazetteer.called(stem) for stem in stems if text[start:end] not in pack.demonyms)
        if places := next((found for found in known if found and found[0].population >= LARGE_ENOUGH), None):
            yield Mention("city", start, end, tuple(places))
