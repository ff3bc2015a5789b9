"""No address leads into a private network, whatever it looks like."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from tests.fetching.conftest import Internet, Site
from tracker.core.messages import Refusal
from tracker.fetching import fetch
from tracker.fetching.hosts import ForbiddenHost, checked_numbers, is_public

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    "number",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
        "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "64:ff9b::7f00:1", "2001::1", "2002:7f00:1::",
        "::ffff:0:127.0.0.1", "4000::1", "fc00::1", "fd12::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "", "localhost", "8.8.8",
    ],
)  # fmt: skip
def test_private_and_special_numbers_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "number", ["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1", "2001:4860:4860::8888", "2a00::1"]
)
def test_numbers_of_the_internet_are_public(number: str) -> None:
    assert is_public(number)


def test_a_port_that_no_newspaper_uses_is_refused(site: Site) -> None:
    with pytest.raises(ForbiddenHost):
        fetch(site.page("/", b"secret"))
    assert site.asked == []


def test_an_allowed_host_is_reached_by_name_or_with_its_port(site: Site) -> None:
    address = site.page("/", b"ours")
    assert fetch(address, allow_hosts=frozenset({"127.0.0.1"})).body == b"ours"
    assert fetch(address, allow_hosts=site.allowed).body == b"ours"
    with pytest.raises(ForbiddenHost):
        fetch(address, allow_hosts=frozenset({"127.0.0.1:1"}))


@pytest.mark.parametrize("to", ["http://127.0.0.1/", "http://localhost/", "http://169.254.169.254/latest/meta-data"])
def test_a_redirect_into_a_private_network_is_refused(site: Site, to: str) -> None:
    with pytest.raises(ForbiddenHost):
        fetch(site.redirect("/", to), allow_hosts=site.allowed)


def answering(*numbers: str) -> list[tuple[Any, ...]]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 80)) for number in numbers]


def test_one_private_number_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answering("93.184.215.14", "127.0.0.1"))
    with pytest.raises(ForbiddenHost):
        checked_numbers("example.org", 80, allow_hosts=NOBODY, seconds=5)


def test_a_number_that_stays_silent_leaves_time_for_the_next(
    monkeypatch: pytest.MonkeyPatch, internet: Internet
) -> None:
    internet.names["news.example"] = ("93.184.215.14", "93.184.215.15")
    internet.site.page("/", b"reached")
    answers = socket.create_connection

    def connect(address: tuple[str, int], timeout: float, *rest: Any, **more: Any) -> socket.socket:
        if address[0] == "93.184.215.14":
            assert timeout < 5
            raise TimeoutError
        return answers(address, timeout, *rest, **more)

    monkeypatch.setattr(socket, "create_connection", connect)
    assert fetch("http://news.example/", seconds=9).body == b"reached"


def test_a_name_server_that_stays_silent_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: released.wait(60) and [])
    with pytest.raises(Refusal, match="too slow"):
        fetch("http://news.example/", seconds=0.1)
    released.set()


def test_a_name_without_a_number_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nothing)
    with pytest.raises(Refusal, match="No site answers"):
        fetch("http://nowhere.example/")
    with pytest.raises(Refusal, match="No site answers"):
        checked_numbers("a..b", 80, allow_hosts=NOBODY, seconds=5)
