"""The parts of the world, by which cities stand together where their regions would be too many groups."""

from __future__ import annotations

from functools import cache

from tracker.core.messages import N_, Message
from tracker.core.regions import REGIONS

ASIA, EUROPE, AFRICA = N_("Asia"), N_("Europe"), N_("Africa")
AMERICAS, OCEANIA = N_("The Americas"), N_("Oceania")
ELSEWHERE = N_("Country unknown")
ORDER = (ASIA, EUROPE, AFRICA, AMERICAS, OCEANIA, ELSEWHERE)

# The regions of each, by their codes in the United Nations' standard M49.
_REGIONS = {
    "145 034 143 030 035": ASIA,
    "151 154 039 155": EUROPE,
    "015 011 014 017 018": AFRICA,
    "021 013 029 005": AMERICAS,
    "053 054 057 061": OCEANIA,
}


def continent_of(country: str | None) -> Message:
    """Return the part of the world in which a country lies."""
    return _by_country().get(country or "", ELSEWHERE)


@cache
def _by_country() -> dict[str, Message]:
    of_region = {code: continent for codes, continent in _REGIONS.items() for code in codes.split()}
    return {country: of_region[region.code] for region in REGIONS for country in region.countries}
