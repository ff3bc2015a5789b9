"""The wire to another host: connected to checked numbers only, hurried, and written down as it is spoken over."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore2

from tracker.core.messages import N_, Refusal
from tracker.fetching.hosts import checked_numbers


class CheckedBackend(httpcore2.SyncBackend):
    """Connects only to numbers that were checked, reads only until the deadline, and only so much.

    number:         the IP number that answered
    sent, received: what went over the wire, TLS taken off
    """

    def __init__(self, allow_hosts: frozenset[str], deadline: float, most_bytes: int) -> None:
        super().__init__()
        self.number = ""
        self.sent = bytearray()
        self.received = bytearray()
        self.deadline = deadline
        self._allow_hosts = allow_hosts
        self._most_bytes = most_bytes

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first number of `host` that answers; a silent one leaves time for those behind it."""
        numbers = checked_numbers(host, port, allow_hosts=self._allow_hosts, seconds=time_left(self.deadline))
        failure: Exception | None = None
        for place, number in enumerate(numbers):
            share = time_left(self.deadline) / (len(numbers) - place)
            try:
                stream = super().connect_tcp(number, port, share, local_address, socket_options)
            except (httpcore2.NetworkError, httpcore2.ConnectTimeout) as error:
                failure = error
                continue
            self.number = number
            return _HurriedStream(stream, self)
        raise failure or httpcore2.ConnectError

    def keep(self, data: bytes) -> None:
        """Write down what was received. Raises Refusal where it is more than a page."""
        self.received += data
        if len(self.received) > self._most_bytes:
            raise too_large()


class _HurriedStream(httpcore2.NetworkStream):
    """A stream whose every wait ends at the deadline, so that a slow drip cannot outlast it."""

    def __init__(self, stream: httpcore2.NetworkStream, wire: CheckedBackend) -> None:
        self._stream = stream
        self._wire = wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is."""
        data = self._stream.read(max_bytes, timeout=time_left(self._wire.deadline))
        self._wire.keep(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self._stream.write(buffer, timeout=time_left(self._wire.deadline))
        self._wire.sent += buffer

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Begin to speak in confidence, with the host whose name was asked for."""
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout=time_left(self._wire.deadline))
        return _HurriedStream(stream, self._wire)

    def get_extra_info(self, info: str) -> Any:
        """Pass a question on."""
        return self._stream.get_extra_info(info)


def time_left(deadline: float) -> float:
    """Return the seconds until the deadline. Raises TimeoutError where it has passed."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def too_large() -> Refusal:
    """Return the refusal of a page that does not end."""
    return Refusal(N_("The page is too large: paste the text of the article."), field="address")
