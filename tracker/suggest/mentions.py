"""Who and what a sentence names: cities, countries, networks and organisations.

Names are looked up by windows of words with the blanks taken out, so a name is found whether a newspaper joins, spaces
or half-spaces it, and only at the borders of words: «رم» is never found inside «نرم». Where a language writes its words
together, each letter is such a word. A name that is also an everyday word counts only where the sentence says that it
is a city.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tracker.suggest.cases import Cases
from tracker.suggest.catalogue import Catalogue
from tracker.suggest.gazetteer import BEGINNING, LARGE, SMALL, Gazetteer, Place, longest_by_beginning
from tracker.suggest.mention import Mention
from tracker.suggest.network_names import NetworkNames
from tracker.suggest.organisations import Organisations
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.surnames import ends_name, is_first_name, is_surname
from tracker.suggest.town_names import is_title
from tracker.suggest.writing import TOGETHER

CITY_STATES = frozenset({"SG", "MC"})  # where who is named as a country is a city as well
SPACED = 2  # words of a short name that papers part with a blank
PHRASE = 60  # letters in which an adjective and its noun stand
OWN = 5  # letters of a name that, without capitals, is rather a town's of one's own country than a word
LONG = 9  # letters of a name that is hardly anything else
BETWEEN = 24  # letters between a city and its country
_GOES_ON = ("،", ",", "،و", "-", "–", "/")  # what stands between two cities of a list
_INNER = re.compile(r"-(?:les?|la|sur|sous|en|de|du|aux?|d)-$")
_INNER_BEHIND = re.compile(r"-(?:les|sur|sous|en)-")
SHORTEST = 3  # letters of an adjective that a language may write small


def _within_a_name(text: str, start: int, end: int, before: list[Mention]) -> bool:
    """Say whether hyphens make a name a piece of another one: "Cernay-lès-Reims", "Wien-Umgebung" but "Graz-Wien"."""
    if text[max(0, start - 1) : start] == "-" and _INNER.search(text[:start]):
        return not (before and before[-1].end == start - 1)
    return _INNER_BEHIND.match(text, end) is not None


class Finder:
    """Finds the mentions of a sentence in one language."""

    def __init__(self, pack: Pack, gazetteer: Gazetteer, catalogue: Catalogue) -> None:
        self.pack = pack
        self.gazetteer = gazetteer
        self.catalogue = catalogue
        self._countries = {re.sub(r"[^\w]", "", key): code for key, code in gazetteer.countries.items()}
        demonyms = (re.sub(r"[\W_]", "", phrase) for phrase in pack.demonyms)
        self.told: dict[str, Mention] = {}
        self.of_twins = False  # the article speaks of twin towns, of which any may be one, be it never so small
        self.networks = NetworkNames(pack)
        self.organisations = Organisations(pack, gazetteer, catalogue, self._countries)
        self._read: dict[int, tuple[int, list[Mention], list[Mention]]] = {}
        self._towns: dict[str, tuple[tuple[Place, ...], str | None]] = {}
        self.cases = Cases(pack, gazetteer)
        self._regions = {name.replace(" ", "").replace("-", ""): code for name, code in pack.regions.items()}
        keys = tuple(catalogue.keys())
        bare = (key[2:] for key in keys if key.startswith("ال"))
        self._names = frozenset(
            chain(self._countries, (name.rstrip(".") for name in self._regions), keys, demonyms, bare)
        )
        self._longest = longest_by_beginning(self._names)

    def mentions(self, sentence: Sentence) -> list[Mention]:
        """Return what the sentence names, from its beginning to its end, none inside another."""
        found, taken = self._looked_up(sentence)
        formed = list(self.networks.by_form(sentence, found))
        found = self.networks.called_short(sentence.shadow.text, [*found, *formed])
        found = self.networks.with_initials(sentence, found)
        return sorted([*self._settled(sentence, found), *taken], key=lambda one: one.start)

    def _looked_up(self, sentence: Sentence) -> tuple[list[Mention], list[Mention]]:
        """Return the names of a sentence that are known, and its organisations.

        An article is read twice, and its names looked up once; but a town that another sentence told since then by its
        form may be named in this one.
        """
        towns, known, taken = self._read.get(sentence.start, (-1, [], []))
        if towns != len(self._towns):
            taken = self.organisations.named_in(sentence)
            known = self._look_up(sentence, taken)
            self._read[sentence.start] = len(self._towns), known, taken
        return list(known), taken

    def _look_up(self, sentence: Sentence, taken: list[Mention]) -> list[Mention]:
        """Return the names of a sentence; who belongs to a network may be as small a town as who ties with another."""
        smallest = self._smallest(sentence.shadow.text)
        found = self._scan(sentence, taken, smallest)
        if smallest > SMALL and self.pack.capitals and any(one.type == "network" for one in found):
            return self._scan(sentence, taken, SMALL)
        return found

    def _scan(self, sentence: Sentence, taken: list[Mention], smallest: int) -> list[Mention]:
        words = self.pack.writing.words(sentence.shadow.text, self.pack.whole_words)
        found: list[Mention] = []
        number = 0
        while number < len(words):
            mention = self._at(sentence, words, number, found, smallest)
            if mention is None or any(one.start < mention.end and mention.start < one.end for one in taken):
                number += 1
                continue
            found.append(mention)
            while number < len(words) and words[number][0] < mention.end:
                number += 1
        return found

    def _at(
        self, sentence: Sentence, words: list[tuple[int, int]], number: int, before: list[Mention], smallest: int
    ) -> Mention | None:
        text = sentence.shadow.text
        for start in self._starts(text, *words[number]):
            if found := self._told(text, start) or self._from(
                sentence, start, words[number : number + self.pack.writing.network], before, smallest
            ):
                return found
        return self._town(text, words[number][0], before)

    def _town(self, text: str, start: int, before: list[Mention]) -> Mention | None:
        """Return a town that its form alone tells, right behind its country: «德国林根市».

        Here and not among the other towns, for where words stand together its letters would be read as other names.
        """
        country = before[-1] if before and before[-1].type == "country" and before[-1].end == start else None
        match = self.pack.town.match(text, start) if country and self.pack.town else None
        if match is None or country is None:
            return None
        places = tuple(place for place in self.gazetteer.called(match[1]) if place.country == country.country)
        self._towns[match[1]] = (places, country.country)
        return Mention("city", *match.span(1), places=places, country=country.country)

    def _told(self, text: str, start: int) -> Mention | None:
        """Return a town that an earlier sentence told by its form, and this one names without its country."""
        town = next((name for name in self._towns if text.startswith(name, start)), None)
        if town is None:
            return None
        places, country = self._towns[town]
        return Mention("city", start, start + len(town), places=places, country=country)

    def _starts(self, text: str, start: int, end: int) -> Iterator[int]:
        """Yield where a name may begin: at its word, or behind what is written together with it."""
        yield start
        if text[start:end] in self.pack.common_words:
            return
        for joined in self.pack.joined:
            if text.startswith(joined, start) and end - start - len(joined) > 2:
                yield start + len(joined)

    def _from(
        self, sentence: Sentence, start: int, words: list[tuple[int, int]], before: list[Mention], smallest: int
    ) -> Mention | None:
        text, longest = sentence.shadow.text, self.pack.writing.place
        written = self._written_as_name(sentence, start)
        contracted = self.pack.contracted if written else {}
        article = contracted.get(text[:start].rstrip().rpartition(" ")[2], "") if contracted else ""
        with_article = self._windows(text, start, words, article) if article else []
        for length, end, key in [*with_article, *self._windows(text, start, words, small=not written)]:
            if text.endswith("'s", start, end) and key[:-1] in self._countries:
                continue  # "Peru's" is Peru, whatever town is called so
            # «للجمعية» has lost the article with which «الجمعية» is known.
            lost = text.startswith("لل", start - 2) and self.catalogue.with_key(f"ال{key}")
            network = self.catalogue.with_key(key) or lost
            # A name of three words is nobody's everyday words, also where a paper writes it small.
            if network and (length >= 3 or written):
                return Mention("network", start, end, network=network)
            whose = self.catalogue.country_of_organisation(key)
            if whose and (length >= 3 or written):
                return Mention("organisation", start, end, country=whose)
            phrase = text[start:end]
            pronoun = (
                length == 1 and end - start < SHORTEST and not self._is_capital(sentence, start)
            )  # "us" is not "US"
            if phrase in self.pack.demonyms and not pronoun and self._is_adjective(text, (start, end), before):
                # «Rosario, Argentina» is in the country, «una ciudad argentina» of it.
                named = key in self._countries and is_title(sentence, start)
                return Mention("country", start, end, country=self.pack.demonyms[phrase], adjective=not named)
            if written and (region := self._region(text, (start, end), key)):
                return Mention("country", start, end, country=region, region=True)
            for name in self.cases.nominatives(key) if written and length <= longest else ():
                if name in self._countries and self._is_country(text, start, name):
                    return self._country(name, start, end)
                # "The French town" is not Frenchtown.
                last = words[length - 1][0]
                small = length > 1 and self.pack.capitals and not self._written_as_name(sentence, last)
                small = small and text[last - 1] not in "'’"  # "Xi'an" is one word
                if small or not self.gazetteer.knows(name) or self._spans_sentence_words(sentence, start, end):
                    continue
                places = self.gazetteer.called(name, self.pack.spoken_in)
                person = is_surname(sentence, start, end, self.pack, places[0].country) or is_first_name(
                    sentence, start, end, self.pack
                )
                if person or ends_name(sentence, start, self.pack, places[0]):
                    continue
                least = SMALL if self._is_bare_town(sentence, start, end, places[0]) else smallest
                if self._is_city(text, (start, end), name, places, before, least):
                    return Mention("city", start, end, places=tuple(places))
        return None

    def _country(self, name: str, start: int, end: int) -> Mention:
        """Return a country, or the city that is one: to Singapore people travel as to any other city."""
        code = self._countries[name]
        places = tuple(one for one in self.gazetteer.called(name) if one.country == code)
        if code in CITY_STATES and places:
            return Mention("city", start, end, places=places)
        return Mention("country", start, end, country=code)

    def _is_adjective(self, text: str, span: tuple[int, int], before: list[Mention]) -> bool:
        """Say whether an adjective of a country goes with a noun or a city; else it is a name, «وليد السعودي»."""
        goes_with = self.pack.adjective_of
        beside = before and not text[before[-1].end : span[0]].strip(' "»')
        lead = text[max(0, span[1] - PHRASE) : span[1]]
        return goes_with is None or bool(beside) or goes_with.search(lead) is not None

    def _windows(
        self, text: str, start: int, words: list[tuple[int, int]], article: str = "", *, small: bool = False
    ) -> list[tuple[int, int, str]]:
        """Return what may be a name from `start` on, the longest first: of how many words, where it ends, its key.

        article: with what the name begins, be it contracted with the word before it: "le", of "maire du Mans"
        small:   written without its capital, as no city is
        """
        found: list[tuple[int, int, str]] = []
        key, end, beginning, longest = article, start, "", 0
        for length, (first, last) in enumerate(words, 1):
            gap = text[end:first]
            if ("," in gap or "،" in gap) and not self.catalogue.goes_on(key):
                break
            key, end = key + text[max(first, start) : last], last
            if key[:BEGINNING] != beginning:
                beginning = key[:BEGINNING]
                longest = self._longest.get(beginning, 0)
                if not small:
                    longest = max(longest, self.gazetteer.longest(beginning)) + self.cases.longest
            if len(key) >= BEGINNING and len(key) > longest:
                break
            if key in self._names or (not small and any(map(self._is_name, self.cases.nominatives(key)))):
                found.append((length, end, key))
        return found[::-1]

    def _is_name(self, key: str) -> bool:
        return key in self._names or self.gazetteer.knows(key)

    def _spans_sentence_words(self, sentence: Sentence, start: int, end: int) -> bool:
        """Say whether a window begins or ends with "and", "the" or their like, so that its words are no one name.

        «شهردار شی آن» names a city all the same, and so does "Can Tho" where no sentence begins.
        """
        text = sentence.shadow.text
        words = text[start:end].split()
        if self.pack.capitals and start > 0 and text[start - 1] == " " and self._is_capital(sentence, start):
            return False
        led = len(words) == SPACED and not self.pack.stop_words.fullmatch(words[0]) and self._is_led(text, start)
        if led and not (self.pack.located and self.pack.located.fullmatch(words[-1])):
            return False
        if not self.pack.capitals and len(words) > 1 and any(len(word) == 1 for word in words):
            return True
        return len(words) > 1 and any(self.pack.stop_words.fullmatch(word) for word in (words[0], words[-1]))

    def _written_as_name(self, sentence: Sentence, start: int) -> bool:
        """Say whether a Latin name has its capital; «مترو» and other scripts have none to show."""
        return not sentence.text[sentence.shadow.origins[start]].islower()

    def _is_capital(self, sentence: Sentence, start: int) -> bool:
        return sentence.text[sentence.shadow.origins[start]].isupper()

    def _is_country(self, text: str, start: int, key: str) -> bool:
        lead = text[:start].rstrip(" «\"'")
        # «بلدية تونس», "ville de Luxembourg": a country's name that is a city's as well.
        if (
            self.pack.town_before
            and self.gazetteer.knows(key)
            and re.search(rf"(?:{self.pack.town_before.pattern})$", lead)
        ):
            return False
        if key not in self.pack.common_words:
            return True
        return bool(self.pack.country_word and lead.endswith(self.pack.country_word))

    def _is_city(
        self, text: str, span: tuple[int, int], key: str, places: list[Place], before: list[Mention], smallest: int
    ) -> bool:
        start, end = span
        pack = self.pack
        if pack.stop_words.fullmatch(text, start, end):
            return False
        if _within_a_name(text, start, end, before):
            return False
        if (pack.no_city_before and pack.no_city_before.match(text, start)) or (
            pack.no_city_after and pack.no_city_after.match(text, end)
        ):
            return False
        short = len(key) < pack.writing.clear_from and key not in pack.short_names
        everyday = key in pack.common_words or short
        if country := self._country_of(text, before[-1], start) if before else None:
            return not everyday and any(place.country == country for place in places)
        smallest = smallest if len(key) >= pack.writing.small_from else LARGE
        clear = self._is_likely_here(places[0], len(key)) or (pack.capitals and len(key) >= LONG)
        if not everyday and places[0].population >= (SMALL if clear else smallest):
            return True
        if self._is_led(text, start):
            number = pack.no_town is not None and pack.no_town.fullmatch(text, start, end)
            return not everyday or key.isascii() or (len(key) > 1 and not number)
        # "Hue City Council": a name as short as an everyday word is a city's where its hall or mayor follows.
        named = key not in pack.common_words and not (pack.no_town and pack.no_town.fullmatch(text, start, end))
        if named and pack.city_after and pack.city_after.match(text, end):
            return True
        # A list of cities goes on: "Weimar, Pécs and …".
        if not before or before[-1].type != "city" or everyday or start - before[-1].end > pack.writing.list_gap:
            return False
        # Without capitals, what stands right behind a city is more likely a verb.
        between = text[before[-1].end : start].strip()
        goes_on = between in _GOES_ON or any(one and one.fullmatch(between) for one in (pack.also, pack.binds))
        return pack.capitals or pack.writing is TOGETHER or goes_on

    def _region(self, text: str, span: tuple[int, int], key: str) -> str | None:
        """Return the country of a region that tells where something is, and is nobody's name: "Ludlow, Shropshire"."""
        words, (start, end) = self.pack.region_before, span
        # "Peoria, Ill.": what is short for a region has its full stop, and a comma before it.
        if text.startswith(".", end) and text.endswith(", ", 0, start) and f"{key}." in self._regions:
            return self._regions[f"{key}."]
        if words is None or key not in self._regions:
            return None
        return self._regions[key] if re.search(rf"(?:{words.pattern})$", text[:start].rstrip(" «\"'")) else None

    def _is_led(self, text: str, start: int) -> bool:
        """Say whether a word stands before that leads to a city's name."""
        return bool(re.search(rf"(?:{self.pack.city_before.pattern})$", text[:start].rstrip(" «\"'")))

    def _is_likely_here(self, place: Place, length: int) -> bool:
        """Say whether a paper in this language likely means the place: one of the country in which it is written."""
        here = {self.pack.home_country, *self.pack.spoken_in} if self.pack.home_country else set()
        return (self.pack.capitals or length >= OWN) and place.country in here

    def _is_bare_town(self, sentence: Sentence, start: int, end: int, place: Place) -> bool:
        """Say whether a smaller town of the language's countries is meant, for no other name makes it a person's."""
        if not self.pack.bare_towns or place.country not in self.pack.spoken_in:
            return False
        text = sentence.shadow.text
        before, behind = text[:start].rstrip(" ").rfind(" ") + 1, end + 1
        if text[end:behind] == " " and behind < len(text) and self._is_capital(sentence, behind):
            return False
        return start == 0 or text[start - 1] != " " or before == 0 or not self._is_capital(sentence, before)

    def _smallest(self, text: str) -> int:
        """Return how many people a city has at least whose bare name counts.

        Where a sentence speaks of a tie between cities, even a small town is meant by its name.
        """
        tells = self.pack.capitals or self.pack.writing is TOGETHER
        network = self.pack.this_network is not None and self.pack.this_network.search(text)
        if tells and (network or self.pack.tie_in(text)):
            return SMALL
        return LARGE

    def _country_of(self, text: str, previous: Mention, start: int) -> str | None:
        """Return the country that goes before the city at `start`, where the language puts it there."""
        if previous.type != "country" or self.pack.country_before is None:
            return None
        return previous.country if self.pack.country_before.fullmatch(text, previous.end, start) else None

    def _settled(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """Give each city the country that stands beside it; "Valladolid in Mexico" is not Spain's."""
        text = sentence.shadow.text
        settled: list[Mention] = []
        for previous, one, following in zip([None, *found], found, [*found[1:], None], strict=False):
            if one.type != "city":
                settled.append(one)
                continue
            country = one.country or (self._country_of(text, previous, one.start) if previous else None)
            if following and following.type == "country":
                between = text[one.end : following.start]
                if following.adjective and self.pack.adjective_behind and not between.strip(' "»'):
                    country = following.country
                named, between = not following.adjective, between.strip(" ,،")
                named = named and not self._owns_what_follows(text, following)
                if named and len(between) < BETWEEN and self.pack.country_after.fullmatch(between):
                    country = following.country
                    # «نخستین خواهرخوانده شیراز در چین»: a city of one's own lies in no other country.
                    located = self.pack.located is not None and self.pack.located.fullmatch(between)
                    if located and self._is_only_at_home(one, country):
                        country = None
            places = sorted(one.places, key=lambda place: place.country != country) if country else list(one.places)
            if country and places and places[0].country != country:
                places = []
            settled.append(Mention("city", one.start, one.end, tuple(places), country=country))
        return settled

    def _is_only_at_home(self, city: Mention, country: str | None) -> bool:
        """Say whether a city is known in the country of the language, and none of its name in another one."""
        home = city.place is not None and city.place.country == self.pack.home_country
        return home and not any(place.country == country for place in city.places)

    def _owns_what_follows(self, text: str, country: Mention) -> bool:
        """Say whether a country's ending leads elsewhere: "Bursa, Pakistan'ın Multan şehri", "Bursa, Pakistan'la"."""
        return self.pack.apostrophe_ends and text.startswith("'", country.end)
