"""A name in a sentence, and what it may be."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.suggest.catalogue import WORLD, CatalogueNetwork
from tracker.suggest.gazetteer import Place


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence's shadow (``start:end``) and what it may be.

    type:    city, country, network or organisation
    places:  the cities of that name, the likeliest first
    country: of a country or a demonym: its code; of a city: the one that the sentence gives
    region:  it is a region's name that tells the country
    """

    type: str
    start: int
    end: int
    places: tuple[Place, ...] = ()
    network: CatalogueNetwork | None = None
    country: str | None = None
    adjective: bool = False
    region: bool = False

    @property
    def place(self) -> Place | None:
        """Return the likeliest city."""
        return self.places[0] if self.places else None

    @property
    def likely_country(self) -> str | None:
        """Return the country that the sentence gives, else that of the likeliest city."""
        country = self.country or (self.place.country if self.place else None)
        return None if country == WORLD else country
