"""Every country of the gazetteer lies in one region of the world."""

import tomllib

from tracker.core.regions import REGIONS
from tracker.paths import PACKAGE


def test_no_country_lies_in_two_regions() -> None:
    countries = [country for region in REGIONS for country in region.countries]
    assert len(countries) == len(set(countries)) == 249
    assert all(len(country) == 2 and country.isupper() for country in countries)
    assert len({region.code for region in REGIONS}) == len(REGIONS) == 22


def test_every_country_of_the_gazetteer_lies_in_one() -> None:
    with (PACKAGE / "suggest" / "countries.toml").open("rb") as file:
        known = set(tomllib.load(file))
    known = {code for code in known if len(code) == 2 and code.isupper()}
    countries = {country for region in REGIONS for country in region.countries}
    assert known - countries <= {"AQ"}
