"""Fetching a page: one request at a time, every step checked, with an end to bytes and to patience."""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import httpcore2

from tracker import __version__
from tracker.core.messages import N_, Refusal
from tracker.fetching.addresses import ascii_host, not_an_address, web_address
from tracker.fetching.hosts import ForbiddenHost
from tracker.fetching.warc import Exchange, conversation, head_and_body
from tracker.fetching.wire import CheckedBackend, time_left, too_large

MOST_BYTES = 10 * 1024 * 1024
SECONDS = 15.0
REDIRECTS = 5
REDIRECTING = (301, 302, 303, 307, 308)
ROOM_FOR_HEADERS = 256 * 1024
HEADERS: dict[str | bytes, str | bytes] = {
    "User-Agent": f"diplomacy-tracker/{__version__} (archives single articles at a person's request)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "fa,en;q=0.8,*;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: the address that finally answered, and the bytes after inflating.

    warc: the whole conversation, as `tracker.fetching.warc` keeps it
    """

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
    exchanges: list[Exchange] = []
    for _ in range(REDIRECTS + 1):
        try:
            answer = _ask(current, CheckedBackend(allow_hosts, deadline, 2 * most_bytes + ROOM_FOR_HEADERS), most_bytes)
        except (httpcore2.TimeoutException, TimeoutError) as error:
            raise Refusal(N_("The site is too slow: paste the text of the article."), field="address") from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError, ssl.SSLError, OSError, zlib.error) as error:
            raise Refusal(
                N_("The site cannot be reached: check the address, or paste the text of the article."), field="address"
            ) from error
        exchanges.append(answer.exchange)
        if answer.status in REDIRECTING and "location" in answer.headers:
            current = _checked_address(_joined(current, answer.headers["location"]), allow_hosts)
            continue
        if answer.status != 200:
            raise Refusal(
                N_(
                    "The site answered with error {code}: check the address, or paste the text.",
                    code=str(answer.status),
                ),
                field="address",
            )
        return Fetched(
            address=current,
            requested=address,
            media_type=answer.headers.get("content-type", ""),
            headers=answer.headers,
            body=answer.body,
            retrieved_at=answer.exchange.at,
            warc=conversation(exchanges),
        )
    raise Refusal(N_("The address leads round in a circle: paste the text of the article."), field="address")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one address answered; `body` is empty unless it was the page."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    exchange: Exchange


def _checked_address(address: str, allow_hosts: frozenset[str]) -> str:
    """Return `address` as it may be asked for. Raises Refusal for anything but a plain http(s) address."""
    parts = web_address(address)
    host, port = parts.hostname or "", parts.port
    if parts.username is not None or parts.password is not None:
        raise Refusal(N_("Leave the user name and the password out of the address."), field="address")
    if port not in (None, 80, 443) and not {host, f"{host}:{port}"} & allow_hosts:
        raise ForbiddenHost
    netloc = ascii_host(host)
    netloc = (f"[{netloc}]" if ":" in netloc else netloc) + (f":{port}" if port else "")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=-._~")
    return urlunsplit((parts.scheme, netloc, path, quote(parts.query, safe="=&%/?:@!$'()*+,;-._~"), ""))


def _joined(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError as error:
        raise not_an_address() from error


def _ask(address: str, wire: CheckedBackend, most_bytes: int) -> _Answer:
    at = datetime.now(UTC)
    with (
        httpcore2.ConnectionPool(network_backend=wire, ssl_context=_trusted()) as pool,
        pool.stream("GET", address, headers={"Host": urlsplit(address).netloc, **HEADERS}) as answer,
    ):
        headers = {name.decode("latin-1").lower(): _said(value) for name, value in answer.headers}
        body, whole = b"", headers.get("content-length") == "0"
        if answer.status == 200:
            if int(headers.get("content-length", "0")) > most_bytes:
                raise too_large()
            chunks = answer.iter_stream()
            body = _inflated(chunks, headers, wire.deadline, most_bytes)
            whole = _is_over(chunks)
    received = bytes(wire.received) if answer.status == 200 else head_and_body(bytes(wire.received))[0]
    exchange = Exchange(address, wire.number, at, bytes(wire.sent), received, whole)
    return _Answer(answer.status, headers, body, exchange)


@cache
def _trusted() -> ssl.SSLContext:
    """Return what this machine trusts, read once: it is some hundred certificates."""
    return ssl.create_default_context()


def _is_over(chunks: Iterator[bytes]) -> bool:
    """Say whether nothing follows. What a server sends behind the end of a packed page may be endless."""
    try:
        return next(chunks, None) is None
    except (httpcore2.TimeoutException, httpcore2.NetworkError, httpcore2.ProtocolError, TimeoutError):
        return False


def _said(value: bytes) -> str:
    """Return a header's value. Many Persian sites redirect to an address in plain UTF-8."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _inflated(chunks: Iterator[bytes], headers: Mapping[str, str], deadline: float, most_bytes: int) -> bytes:
    """Return the body, inflated no further than it may be: a small gzip page can hold gigabytes."""
    body = bytearray()
    for piece in _pieces(chunks, headers.get("content-encoding", "").strip().lower(), most_bytes):
        body += piece
        if len(body) > most_bytes:
            raise too_large()
        time_left(deadline)
    return bytes(body)


def _pieces(chunks: Iterator[bytes], encoding: str, most_bytes: int) -> Iterator[bytes]:
    if encoding in ("", "identity"):
        yield from chunks
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Refusal(N_("The page is packed in a way that cannot be read: paste the text."), field="address")
    inflator, begun = zlib.decompressobj(zlib.MAX_WBITS | 32), False
    for chunk in chunks:
        pending = chunk
        while pending:
            yield inflator.decompress(pending, most_bytes + 1)
            pending = inflator.unconsumed_tail
        if inflator.eof:
            return
        begun = True
    if begun:
        raise zlib.error("The page breaks off")
