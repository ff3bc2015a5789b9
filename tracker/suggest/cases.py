"""The cases in which an article writes the names of cities: «Самару» is «Самара»."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.text import letters
from tracker.suggest.gazetteer import Gazetteer, Place
from tracker.suggest.packs import Pack

LEAST = 3  # letters of a name before its ending
_VOWELS = "аеиоуыэюяё"


class Cases:
    """Finds the nominative of a name by the endings of one language."""

    def __init__(self, pack: Pack, gazetteer: Gazetteer) -> None:
        self.pack = pack
        self.gazetteer = gazetteer
        self._forms: dict[str, list[str]] = {}
        for ending, nominative in pack.name_forms:
            self._forms.setdefault(ending, []).append(nominative)
        self.longest = max(map(len, self._forms), default=0)

    def nominatives(self, key: str) -> Iterator[str]:
        """Yield a name as it is written, then as it may be called where its ending is that of a case."""
        yield key
        if not self.longest or key in self.pack.common_words:
            return
        for length in range(1, min(self.longest, len(key) - LEAST) + 1):
            for nominative in self._forms.get(key[-length:], ()):
                yield key[:-length] + nominative
        if len(key) > LEAST and key[-1] not in _VOWELS:
            for nominative in self._forms.get("", ()):  # a plural's second case has no ending: «Афин»
                yield key + nominative

    def nominative(self, name: str, place: Place | None) -> str:
        """Return a city's name, which an article may write in another case, as one calls it: «Самару» is «Самара»."""
        if place is None or not self.longest or place in self.gazetteer.called(name):
            return name
        for length in range(1, self.longest + 1):
            # «Самару»: what adds an ending is likelier than what only drops one.
            for nominative in sorted(self._forms.get(letters(name[-length:]), ()), key=len, reverse=True):
                # The fold makes one letter of these two; behind a vowel it is the short one: «Шанхай».
                ending = "й" if nominative == "и" and name[-length - 1 :][:1] in _VOWELS else nominative
                if place in self.gazetteer.called(name[:-length] + ending):
                    return name[:-length] + ending
        for nominative in self._forms.get("", ()):
            if place in self.gazetteer.called(name + nominative):
                return name + nominative
        return name

    def places_of(self, name: str, country: str | None) -> tuple[Place, ...]:
        """Return the cities of a country that are called so, be it in another case."""
        for key in self.nominatives(letters(name)):
            if places := tuple(place for place in self.gazetteer.called(key) if place.country == country):
                return places
        return ()
