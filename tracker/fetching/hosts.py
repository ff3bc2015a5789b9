"""Which hosts may be reached.

An address that a person pastes may name anything: this machine, a router, a cloud's store of keys. So a name is
resolved here, every one of its numbers is checked, and the connection goes to the number that was checked; a second
look-up, which could answer otherwise, never happens.
"""

from __future__ import annotations

import ipaddress
import socket
from concurrent.futures import Future
from threading import Thread
from typing import Any

from tracker.core.messages import N_, Refusal

# The special-purpose ranges of IANA's registries (RFC 6890 and its successors). Written out because `is_global` of
# Python 3.11 takes some of them for public.
_FORBIDDEN = [
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        # Of IPv6 the internet has 2000::/3, and in it some ranges carry or stand for others.
        "::/3", "4000::/2", "8000::/1",
        "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
    )
]  # fmt: skip


class ForbiddenHost(Refusal):
    """An address that leads into a private network."""

    def __init__(self) -> None:
        super().__init__(
            N_("This address leads into a private network: paste the text of the article instead."), field="address"
        )


def is_public(number: str) -> bool:
    """Say whether an IP number lies in the public internet."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return not any(address in network for network in _FORBIDDEN if network.version == address.version)


def checked_numbers(host: str, port: int, *, allow_hosts: frozenset[str], seconds: float) -> list[str]:
    """Return the IP numbers of `host`, all of them public unless the host is in `allow_hosts`.

    Raises ForbiddenHost where one of them is not, Refusal where the name has none, TimeoutError where no name server
    answers within `seconds`.
    """
    allowed = bool({host, f"{host}:{port}"} & allow_hosts)
    if not allowed and f".{host.rstrip('.').lower()}".endswith(".localhost"):
        raise ForbiddenHost
    try:
        answers = _looked_up(host, port, seconds)
    except TimeoutError:
        raise
    except (OSError, UnicodeError) as error:
        raise Refusal(
            N_("No site answers at this address: check it, or paste the text of the article."), field="address"
        ) from error
    numbers = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
    if not allowed and not all(map(is_public, numbers)):
        raise ForbiddenHost
    return numbers


def _looked_up(host: str, port: int, seconds: float) -> list[tuple[Any, ...]]:
    """Ask the name servers in a thread of its own: the system's look-up knows no deadline, so it is left behind."""
    found: Future[list[tuple[Any, ...]]] = Future()

    def ask() -> None:
        try:
            found.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            found.set_exception(error)

    Thread(target=ask, name=f"look-up of {host}", daemon=True).start()
    return found.result(timeout=seconds)
