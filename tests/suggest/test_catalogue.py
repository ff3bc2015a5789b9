"""Networks are known by what they call themselves and by what others call them."""

from itertools import combinations

import pytest

from tracker.core.text import squash
from tracker.suggest import catalogue

NETWORKS = catalogue.load()


@pytest.mark.parametrize(
    ("name", "id"),
    [("Metropolis", "metropolis"), ("مترو پلیس", "metropolis"), ("متروپليس", "metropolis"), ("UCLG", "uclg"),
     ("uclg-mewa", "uclg-mewa"), ("UCLG MEWA", "uclg-mewa"), ("ICLEI", "iclei"), ("C40 Cities", "c40")],
)  # fmt: skip
def test_a_network_is_found_under_any_of_its_names(name: str, id: str) -> None:
    network = NETWORKS.with_key(squash(name))
    assert network is not None
    assert network.id == id


def test_no_two_networks_share_a_name() -> None:
    keys = {one.id: {squash(name) for name in (*one.names.values(), *one.aliases)} for one in NETWORKS}
    for one, other in combinations(keys, 2):
        assert not keys[one] & keys[other], (one, other)


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
    assert [one.id for one in NETWORKS.search("uclg")] == ["uclg", "uclg-mewa", "uclg-aspac"]
    assert len(NETWORKS.search("c", limit=2)) == 2


@pytest.mark.parametrize("query", ["", " \u200c", "no such network"])
def test_a_search_for_nothing_finds_nothing(query: str) -> None:
    assert NETWORKS.search(query) == []


def test_an_unknown_name_is_no_network() -> None:
    assert NETWORKS.with_key("nosuchnetwork") is None
    assert NETWORKS.by_id("no-such-network") is None
