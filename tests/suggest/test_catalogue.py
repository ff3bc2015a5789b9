"""Networks are known by what they call themselves and by what others call them."""

import pytest

from tracker.core.text import fold, letters
from tracker.suggest import catalogue, gazetteer
from tracker.suggest.packs import packs

NETWORKS = catalogue.load()


@pytest.mark.parametrize(
    ("name", "id"),
    [("Metropolis", "metropolis"), ("مترو پلیس", "metropolis"), ("متروپليس", "metropolis"), ("UCLG", "uclg"),
     ("uclg-mewa", "uclg-mewa"), ("UCLG MEWA", "uclg-mewa"), ("ICLEI", "iclei"), ("C40 Cities", "c40")],
)  # fmt: skip
def test_a_network_is_found_under_any_of_its_names(name: str, id: str) -> None:
    network = NETWORKS.with_key(letters(name))
    assert network is not None
    assert network.id == id


@pytest.mark.parametrize(
    ("id", "names"),
    [
        ("unesco-creative-cities", [
            "Netzwerk der UNESCO-Kreativstädte", "Red de Ciudades Creativas de la UNESCO",
            "Réseau des villes créatives de l'UNESCO", "UNESCO Yaratıcı Şehirler Ağı", "شبکه شهرهای خلاق یونسکو",
            "شبكة المدن المبدعة", "Rete delle Città Creative", "Rede de Cidades Criativas", "联合国教科文组织创意城市网络"]),
        ("mayors-for-peace", [
            "Bürgermeister für den Frieden", "Alcaldes por la Paz", "Maires pour la paix", "شهرداران صلح",
            "Barış için Belediye Başkanları", "Sindaci per la pace", "和平市长会议"]),
        ("global-covenant", [
            "Konvent der Bürgermeister", "Pacto de los Alcaldes", "Convention des maires", "Patto dei Sindaci",
            "پیمان جهانی شهرداران", "市长盟约"]),
        ("organization-of-world-heritage-cities", [
            "Organisation der Welterbestädte", "OVPM", "OCPM", "سازمان شهرهای میراث جهانی", "世界遗产城市组织"]),
        ("turkic-municipalities", ["Türk Dünyası Belediyeler Birliği", "TDBB", "اتحادیه شهرداری‌های جهان ترک"]),
        ("cemr", ["Rat der Gemeinden und Regionen Europas", "RGRE", "CCRE", "AFCCRE"]),
        ("ucci", ["Unión de Ciudades Capitales Iberoamericanas", "União das Cidades Capitais Ibero-Americanas"]),
    ],
)  # fmt: skip
def test_a_network_is_known_in_the_languages_of_newspapers(id: str, names: list[str]) -> None:
    for name in names:
        found = NETWORKS.with_key(letters(name))
        assert found is not None, name
        assert found.id == id, name


def test_no_two_networks_share_a_name() -> None:
    owners: dict[str, str] = {}
    for network in NETWORKS:
        for key in {letters(name) for name in (*network.names.values(), *network.aliases)}:
            assert owners.setdefault(key, network.id) == network.id, key


def test_no_name_of_a_network_is_a_place_or_an_everyday_word() -> None:
    places = gazetteer.load()
    everyday = {word for pack in packs().values() for word in pack.common_words}
    for network in NETWORKS:
        for name in (*network.names.values(), *network.aliases):
            assert letters(name) not in everyday, name
            assert not places.called(name), name
            assert fold(name) not in places.countries, name


def test_every_network_has_a_name_in_both_languages() -> None:
    for network in NETWORKS:
        assert network.names["en"]
        assert network.names["fa"]
        assert NETWORKS.by_id(network.id) is network


def test_a_platform_has_no_members() -> None:
    assert {one.id for one in NETWORKS if one.platform} >= {"u20"}
    metropolis = NETWORKS.by_id("metropolis")
    assert metropolis is not None
    assert not metropolis.platform


def test_a_search_finds_each_network_once() -> None:
    found = [one.id for one in NETWORKS.search("uclg")]
    assert found[:3] == ["uclg", "uclg-mewa", "uclg-aspac"]
    assert len(found) == len(set(found))
    assert len(NETWORKS.search("c", limit=2)) == 2


@pytest.mark.parametrize("query", ["", " \u200c", "no such network"])
def test_a_search_for_nothing_finds_nothing(query: str) -> None:
    assert NETWORKS.search(query) == []


def test_an_unknown_name_is_no_network() -> None:
    assert NETWORKS.with_key("nosuchnetwork") is None
    assert NETWORKS.by_id("no-such-network") is None


@pytest.mark.parametrize(
    ("name", "country"),
    [("JICA", "JP"), ("جایکا", "JP"), ("UN-Habitat", catalogue.WORLD), ("اسکان بشر سازمان ملل", catalogue.WORLD)],
)
def test_an_organisation_is_known_with_whose_it_is(name: str, country: str) -> None:
    assert NETWORKS.country_of_organisation(letters(name)) == country


def test_no_organisation_is_a_network_or_a_place() -> None:
    places = gazetteer.load()
    names = list(filter(NETWORKS.country_of_organisation, NETWORKS.keys()))
    assert len(names) > 100
    assert [name for name in names if NETWORKS.with_key(name) or places.called(name)] == []
