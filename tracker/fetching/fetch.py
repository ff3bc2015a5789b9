"""Fetching a page: one request at a time, every step checked, with an end to bytes and to patience."""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import httpcore2

from tracker import __version__
from tracker.core.messages import N_, Refusal
from tracker.fetching.addresses import ascii_host, not_an_address
from tracker.fetching.hosts import ForbiddenHost, checked_numbers
from tracker.fetching.warc import response_warc

MOST_BYTES = 10 * 1024 * 1024
SECONDS = 15.0
REDIRECTS = 5
HEADERS: dict[str | bytes, str | bytes] = {
    "User-Agent": f"diplomacy-tracker/{__version__} (archives single articles at a person's request)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "fa,en;q=0.8,*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: the address that finally answered, and the bytes after inflating."""

    address: str
    requested: str
    media_type: str
    headers: Mapping[str, str]
    body: bytes
    retrieved_at: datetime
    warc: bytes = b""


def fetch(
    address: str, *, allow_hosts: frozenset[str] = frozenset(), seconds: float = SECONDS, most_bytes: int = MOST_BYTES
) -> Fetched:
    """Return the page at `address`.

    allow_hosts: hosts ("host" or "host:port") that may lie in private ranges
    seconds:     the time for everything, redirects included
    most_bytes:  how large the page may be once inflated

    Raises Refusal, with what to do instead, for whatever goes wrong.
    """
    deadline = time.monotonic() + seconds
    current = _checked_address(address, allow_hosts)
    for _ in range(REDIRECTS + 1):
        try:
            status, headers, body = _ask(current, allow_hosts, deadline, most_bytes)
        except (httpcore2.TimeoutException, TimeoutError) as error:
            raise Refusal(N_("The site is too slow: paste the text of the article."), field="address") from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError, ssl.SSLError, OSError, zlib.error) as error:
            raise Refusal(
                N_("The site cannot be reached: check the address, or paste the text of the article."), field="address"
            ) from error
        if status in (301, 302, 303, 307, 308) and "location" in headers:
            current = _checked_address(_joined(current, headers["location"]), allow_hosts)
            continue
        if status != 200:
            raise Refusal(
                N_("The site answered with error {code}: check the address, or paste the text.", code=str(status)),
                field="address",
            )
        media_type = headers.get("content-type", "")
        warc = response_warc(body, address=current)
        return Fetched(current, address, media_type, headers, body, datetime.now(UTC), warc)
    raise Refusal(N_("The address leads round in a circle: paste the text of the article."), field="address")


def _checked_address(address: str, allow_hosts: frozenset[str]) -> str:
    """Return `address` as it may be asked for. Raises Refusal for anything but a plain http(s) address."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname, parts.port
        netloc = ascii_host(host or "")
    except ValueError as error:
        raise not_an_address() from error
    if parts.scheme not in ("http", "https") or not host or any(c.isspace() for c in parts.netloc):
        raise not_an_address()
    if parts.username or parts.password:
        raise Refusal(N_("Leave the user name and the password out of the address."), field="address")
    if port not in (None, 80, 443) and not {host, f"{host}:{port}"} & allow_hosts:
        raise ForbiddenHost
    netloc = (f"[{netloc}]" if ":" in netloc else netloc) + (f":{port}" if port else "")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=-._~")
    return urlunsplit((parts.scheme, netloc, path, quote(parts.query, safe="=&%/?:@!$'()*+,;-._~"), ""))


def _joined(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise not_an_address() from error


def _ask(
    address: str, allow_hosts: frozenset[str], deadline: float, most_bytes: int
) -> tuple[int, dict[str, str], bytes]:
    backend = _CheckedBackend(allow_hosts, deadline)
    with httpcore2.ConnectionPool(network_backend=backend, ssl_context=ssl.create_default_context()) as pool:
        host = urlsplit(address).netloc
        with pool.stream("GET", address, headers={"Host": host, **HEADERS}) as answer:
            headers = {name.decode("latin-1").lower(): _said(value) for name, value in answer.headers}
            if answer.status != 200:
                return answer.status, headers, b""
            return answer.status, headers, _inflated(answer.iter_stream(), headers, deadline, most_bytes)


def _said(value: bytes) -> str:
    """Return a header's value. Many Persian sites redirect to an address in plain UTF-8."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _inflated(chunks: Iterable[bytes], headers: Mapping[str, str], deadline: float, most_bytes: int) -> bytes:
    """Return the body, inflated no further than it may be: a small gzip page can hold gigabytes."""
    body = bytearray()
    for piece in _pieces(chunks, headers.get("content-encoding", "").strip().lower(), most_bytes):
        body += piece
        if len(body) > most_bytes:
            raise Refusal(N_("The page is too large: paste the text of the article."), field="address")
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(body)


def _pieces(chunks: Iterable[bytes], encoding: str, most_bytes: int) -> Iterator[bytes]:
    if encoding in ("", "identity"):
        yield from chunks
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Refusal(N_("The page is packed in a way that cannot be read: paste the text."), field="address")
    inflator = zlib.decompressobj(zlib.MAX_WBITS | 32)
    for chunk in chunks:
        pending = chunk
        while pending:
            yield inflator.decompress(pending, most_bytes + 1)
            pending = inflator.unconsumed_tail
        if inflator.eof:
            return  # whatever a server sends behind the end is no part of the page, and may be endless
    yield inflator.flush()


class _CheckedBackend(httpcore2.SyncBackend):
    """Connects only to numbers that were checked, and reads only until the deadline."""

    def __init__(self, allow_hosts: frozenset[str], deadline: float) -> None:
        super().__init__()
        self._allow_hosts = allow_hosts
        self._deadline = deadline

    def connect_tcp(self, host: str, port: int, *args: Any, **options: Any) -> httpcore2.NetworkStream:
        """Connect to the first number of `host` that answers."""
        options["timeout"] = _time_left(self._deadline)
        failure: Exception | None = None
        for number in checked_numbers(host, port, allow_hosts=self._allow_hosts):
            try:
                return _HurriedStream(super().connect_tcp(number, port, *args[1:], **options), self._deadline)
            except httpcore2.NetworkError as error:
                failure = error
        raise failure or httpcore2.ConnectError


class _HurriedStream(httpcore2.NetworkStream):
    """A stream whose every wait ends at the deadline, so that a slow drip cannot outlast it."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is."""
        return self._stream.read(max_bytes, timeout=_time_left(self._deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self._stream.write(buffer, timeout=_time_left(self._deadline))

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Begin to speak in confidence, with the host whose name was asked for."""
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout=_time_left(self._deadline))
        return _HurriedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Pass a question on."""
        return self._stream.get_extra_info(info)


def _time_left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
