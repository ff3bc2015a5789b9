"""Who and what a sentence names: cities, countries, networks and organisations.

Names are looked up by windows of words with the blanks taken out, so a name is found whether a newspaper joins, spaces
or half-spaces it, and only at the borders of words: «رم» is never found inside «نرم». A name that is also an everyday
word counts only where the sentence says that it is a city.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.suggest.catalogue import Catalogue, CatalogueNetwork
from tracker.suggest.gazetteer import Gazetteer, Place
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

_WORD = re.compile(r"[^\W_]+")
LONGEST_NETWORK, LONGEST_PLACE = 8, 4
LARGE, SMALL = 120_000, 15_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence's shadow (``start:end``) and what it may be.

    type:    city, country, network or organisation
    places:  the cities of that name, the likeliest first
    country: of a country or a demonym: its code; of a city: the one the sentence gives or the likeliest
    """

    type: str
    start: int
    end: int
    places: tuple[Place, ...] = ()
    network: CatalogueNetwork | None = None
    country: str | None = None
    adjective: bool = False

    @property
    def place(self) -> Place | None:
        """Return the likeliest city."""
        return self.places[0] if self.places else None


class Finder:
    """Finds the mentions of a sentence in one language."""

    def __init__(self, pack: Pack, gazetteer: Gazetteer, catalogue: Catalogue) -> None:
        self.pack = pack
        self.gazetteer = gazetteer
        self.catalogue = catalogue
        self._countries = {re.sub(r"[^\w]", "", key): code for key, code in gazetteer.countries.items()}

    def mentions(self, sentence: Sentence) -> list[Mention]:
        """Return what the sentence names, from its beginning to its end, none inside another."""
        words = [(match.start(), match.end()) for match in _WORD.finditer(sentence.shadow.text)]
        found: list[Mention] = []
        taken = self._organisations(sentence)
        smallest = self._smallest(sentence.shadow.text)
        number = 0
        while number < len(words):
            mention = self._at(sentence, words, number, found, smallest)
            if mention is None or any(one.start < mention.end and mention.start < one.end for one in taken):
                number += 1
                continue
            found.append(mention)
            while number < len(words) and words[number][0] < mention.end:
                number += 1
        return sorted([*self._settled(sentence, found), *taken], key=lambda one: one.start)

    def _at(
        self, sentence: Sentence, words: list[tuple[int, int]], number: int, before: list[Mention], smallest: int
    ) -> Mention | None:
        text = sentence.shadow.text
        for start in self._starts(text, *words[number]):
            if found := self._from(sentence, start, words[number : number + LONGEST_NETWORK], before, smallest):
                return found
        return None

    def _starts(self, text: str, start: int, end: int) -> Iterator[int]:
        """Yield where a name may begin: at its word, or behind what is written together with it."""
        yield start
        for joined in self.pack.joined:
            if text.startswith(joined, start) and end - start - len(joined) > 2:
                yield start + len(joined)

    def _from(
        self, sentence: Sentence, start: int, words: list[tuple[int, int]], before: list[Mention], smallest: int
    ) -> Mention | None:
        text = sentence.shadow.text
        for length in range(len(words), 0, -1):
            end = words[length - 1][1]
            if "،" in text[start:end] or "," in text[start:end]:
                continue
            key = text[start : words[0][1]] + "".join(text[first:last] for first, last in words[1:length])
            network = self.catalogue.with_key(key)
            if network and self._written_as_name(sentence, start):
                return Mention("network", start, end, network=network)
            if key in self._countries and length <= LONGEST_PLACE and self._is_country(text, start, key):
                return Mention("country", start, end, country=self._countries[key])
            if length > 1 and self._spans_sentence_words(text[start:end]):
                continue
            if length <= LONGEST_PLACE and self.gazetteer.knows(key) and self._written_as_name(sentence, start):
                places = self.gazetteer.called(key)
                if self._is_city(text, (start, end), places, before, smallest):
                    return Mention("city", start, end, places=tuple(places))
            phrase = text[start:end]
            if phrase in self.pack.demonyms:
                return Mention("country", start, end, country=self.pack.demonyms[phrase], adjective=True)
        return None

    def _spans_sentence_words(self, phrase: str) -> bool:
        """Say whether a window begins or ends with "and", "the" or their like, so that its words are no one name."""
        words = phrase.split()
        return any(self.pack.stop_words.fullmatch(word) for word in (words[0], words[-1]))

    def _written_as_name(self, sentence: Sentence, start: int) -> bool:
        """Say whether a Latin name has its capital; «مترو» and other scripts have none to show."""
        return not sentence.text[sentence.shadow.origins[start]].islower()

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
        self, text: str, span: tuple[int, int], places: list[Place], before: list[Mention], smallest: int
    ) -> bool:
        start, end = span
        key = text[start:end].replace(" ", "")
        everyday = key in self.pack.common_words or len(key) <= 3
        if not everyday and places[0].population >= smallest:
            return True
        lead = text[:start].rstrip(" «\"'")
        if re.search(rf"(?:{self.pack.city_before.pattern})$", lead):
            return not everyday or key.isascii() or len(key) > 1
        if not everyday and self.pack.city_after and self.pack.city_after.match(text, end):
            return True
        # A list of cities goes on: "Weimar, Pécs and …".
        return bool(before and before[-1].type == "city" and start - before[-1].end <= 8 and not everyday)

    def _smallest(self, text: str) -> int:
        """Return how many people a city has at least whose bare name counts.

        Where a sentence speaks of a tie between cities, even a small town is meant by its name.
        """
        if self.pack.capitals and any(words.search(text) for words in self.pack.agreement_types.values()):
            return SMALL
        return LARGE

    def _organisations(self, sentence: Sentence) -> list[Mention]:
        source = sentence.text if self.pack.capitals else sentence.shadow.text
        found = []
        for match in re.finditer(self.pack.organisations, source):
            start, end = match.span()
            if self.pack.capitals:
                start, end = sentence.shadow.index(start), sentence.shadow.index(end - 1) + 1
            found.append(Mention("organisation", start, end))
        return found

    def _settled(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """Give each city the country that stands beside it; "Valladolid in Mexico" is not Spain's."""
        text = sentence.shadow.text
        settled: list[Mention] = []
        for number, one in enumerate(found):
            if one.type != "city":
                settled.append(one)
                continue
            country = None
            following = found[number + 1] if number + 1 < len(found) else None
            if following and following.type == "country" and not following.adjective:
                between = text[one.end : following.start].strip(" ,،")
                if len(between) < 12 and self.pack.country_after.fullmatch(between):
                    country = following.country
            places = sorted(one.places, key=lambda place: place.country != country) if country else list(one.places)
            if country and places[0].country != country:
                places = []
            settled.append(Mention("city", one.start, one.end, tuple(places), country=country))
        return settled
