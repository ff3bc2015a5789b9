"""Organisations that an article names, and whose they are."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.suggest.catalogue import Catalogue
from tracker.suggest.gazetteer import LARGE, Gazetteer
from tracker.suggest.mention import Mention
from tracker.suggest.network_names import matches
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.writing import TOGETHER


class Organisations:
    """Finds the organisations of a sentence in one language."""

    def __init__(self, pack: Pack, gazetteer: Gazetteer, catalogue: Catalogue, countries: Mapping[str, str]) -> None:
        self.pack = pack
        self.gazetteer = gazetteer
        self.catalogue = catalogue
        self.countries = countries

    def named_in(self, sentence: Sentence) -> list[Mention]:
        """Return the organisations of a sentence; an embassy is that of the country whose name ends its own."""
        text = sentence.shadow.text
        return [
            Mention("organisation", start, end, country=self._whose(text[start:end].split(" ")))
            for start, end in matches(sentence, self.pack.organisations, capitals=self.pack.capitals)
        ]

    def _whose(self, words: list[str]) -> str | None:
        """Return the country of an organisation, which may be told by its adjective: «الوكالة الألمانية للتنمية»."""
        known = self.catalogue.country_of_organisation("".join(words))
        adjectives = () if self.pack.capitals else (self.pack.demonyms.get(word) for word in words)
        return known or self._seat(words[-1]) or next((country for country in adjectives if country), None)

    def _seat(self, name: str) -> str | None:
        """Return the country that ends an organisation's name, or that of the large city which does."""
        country = self.countries.get(name)
        if country or self.pack.capitals or self.pack.writing is TOGETHER or name in self.pack.common_words:
            return country
        place = next(iter(self.gazetteer.called(name)), None) if len(name) >= self.pack.writing.clear_from else None
        return place.country if place and place.population >= LARGE else None
