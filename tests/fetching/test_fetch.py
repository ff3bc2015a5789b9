"""A page is fetched whole or refused, and neither bytes nor time run away."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler

import pytest

from tests.fetching.conftest import Answer, Site
from tracker.core.messages import Refusal
from tracker.fetching import fetch

PAGE = "<p>شهردار شیراز</p>".encode()


def test_a_page_comes_as_it_was_sent(site: Site) -> None:
    address = site.page("/خبر?q=شهر".encode().decode(), PAGE, Content_Type="text/html; charset=utf-8")
    site.pages["/%D8%AE%D8%A8%D8%B1?q=%D8%B4%D9%87%D8%B1"] = site.pages.pop("/خبر?q=شهر")
    found = fetch(address, allow_hosts=site.allowed)
    assert found.body == PAGE
    assert found.media_type == "text/html; charset=utf-8"
    assert found.requested == address
    assert found.address.endswith("/%D8%AE%D8%A8%D8%B1?q=%D8%B4%D9%87%D8%B1")


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_a_packed_page_is_unpacked(site: Site, pack: object) -> None:
    encoding = "gzip" if pack is gzip.compress else "deflate"
    address = site.page("/", pack(PAGE), Content_Encoding=encoding)  # type: ignore[operator]
    assert fetch(address, allow_hosts=site.allowed).body == PAGE


def test_a_small_gzip_page_that_holds_much_is_refused(site: Site) -> None:
    bomb = gzip.compress(b"a" * 3_000_000)
    assert len(bomb) < 10_000
    address = site.page("/", bomb, Content_Encoding="gzip")
    with pytest.raises(Refusal, match="too large"):
        fetch(address, allow_hosts=site.allowed, most_bytes=1_000_000)
    assert len(fetch(address, allow_hosts=site.allowed, most_bytes=3_000_000).body) == 3_000_000


def test_a_large_plain_page_is_refused(site: Site) -> None:
    address = site.page("/", b"a" * 200_001)
    with pytest.raises(Refusal, match="too large"):
        fetch(address, allow_hosts=site.allowed, most_bytes=200_000)


def test_a_page_that_says_how_large_it_is_is_refused_unread(site: Site) -> None:
    address = site.page("/", b"", Content_Length="200001")
    with pytest.raises(Refusal, match="too large"):  # not "cannot be reached", as reading it would end
        fetch(address, allow_hosts=site.allowed, most_bytes=200_000)


def test_a_page_of_nothing_but_frames_is_refused(site: Site) -> None:
    """Chunks may carry more beside the page than the page; what is written down of the wire has an end too."""
    chunk = b"1;" + b"x" * 4000 + b"\r\na\r\n"
    site.pages["/"] = endlessly(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", chunk, 0)
    with pytest.raises(Refusal, match="too large"):
        fetch(site.address("/"), allow_hosts=site.allowed, most_bytes=100_000)


def endlessly(begin: bytes, drip: bytes, wait: float) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(begin)
        while True:
            handler.wfile.write(drip)
            handler.wfile.flush()
            time.sleep(wait)

    return answer


@pytest.mark.parametrize(
    ("begin", "drip"),
    [
        (b"HTTP/1.0 200 OK\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"HTTP/1.0 200 OK\r\n", b"X: y\r\n"),
        (b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"a")[:10], b"\x00\x00\x00\xff\xff"),
        (b"", b"H"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
    ids=["body", "chunks", "headers", "gzip", "first line", "hints"],
)
def test_a_slow_drip_ends_at_the_deadline(site: Site, begin: bytes, drip: bytes) -> None:
    site.pages["/"] = endlessly(begin, drip, 0.05)
    started = time.monotonic()
    with pytest.raises(Refusal, match="too slow"):
        fetch(site.address("/"), allow_hosts=site.allowed, seconds=0.6)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("drip", [b"", b"\x16\x03\x03\x40\x00\x02", b"\x00"], ids=["silence", "handshake", "noise"])
def test_a_slow_beginning_of_confidence_ends_at_the_deadline(drip: bytes) -> None:
    """A TLS handshake that never ends; `noise` is none and ends at once."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        host = f"127.0.0.1:{server.getsockname()[1]}"

        def answer() -> None:
            connection = server.accept()[0]
            with connection, contextlib.suppress(OSError):
                connection.sendall(drip)
                while connection.recv(1000):
                    for _ in range(12):
                        connection.sendall(drip[:1])
                        time.sleep(0.05)

        thread = threading.Thread(target=answer)
        thread.start()
        started = time.monotonic()
        with pytest.raises(Refusal, match="cannot be reached" if drip == b"\x00" else "too slow"):
            fetch(f"https://{host}/", allow_hosts=frozenset({host}), seconds=0.5)
        assert time.monotonic() - started < 3
        thread.join()


def test_headers_without_end_are_refused(site: Site) -> None:
    site.pages["/"] = endlessly(b"HTTP/1.1 200 OK\r\n", b"X: " + b"y" * 5000 + b"\r\n", 0)
    with pytest.raises(Refusal, match="cannot be reached"):
        fetch(site.address("/"), allow_hosts=site.allowed)


def test_what_follows_the_end_of_a_gzip_page_is_not_read(site: Site) -> None:
    head = b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
    site.pages["/"] = endlessly(head + gzip.compress(PAGE), b"x" * 1000, 0.01)
    assert fetch(site.address("/"), allow_hosts=site.allowed, seconds=5).body == PAGE


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_to_the_address_that_answers(site: Site, status: int) -> None:
    site.page("/b", PAGE)
    found = fetch(site.redirect("/a", "/b", status), allow_hosts=site.allowed)
    assert found.body == PAGE
    assert found.address == site.address("/b")
    assert found.requested == site.address("/a")


def test_a_redirect_to_a_persian_address_in_plain_letters_is_followed(site: Site) -> None:
    site.page("/%D8%AE%D8%A8%D8%B1", PAGE)
    assert fetch(site.redirect("/a", "/خبر".encode()), allow_hosts=site.allowed).body == PAGE


def test_the_deadline_is_one_for_all_steps(site: Site) -> None:
    def slowly(to: str) -> Answer:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            time.sleep(0.25)
            handler.wfile.write(f"HTTP/1.0 302 X\r\nLocation: {to}\r\n\r\n".encode())

        return answer

    site.pages |= {f"/{n}": slowly(f"/{n + 1}") for n in range(5)}
    site.page("/5", PAGE)
    with pytest.raises(Refusal, match="too slow"):
        fetch(site.address("/0"), allow_hosts=site.allowed, seconds=0.6)
    assert len(site.asked) < 5


def test_a_circle_of_redirects_ends(site: Site) -> None:
    address = site.redirect("/a", "/a")
    with pytest.raises(Refusal, match="round in a circle"):
        fetch(address, allow_hosts=site.allowed)
    assert len(site.asked) == 6


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://example.org/", "http://[::1/", "http://:80/", "gopher://x"]
)
def test_a_redirect_to_anything_but_a_web_address_is_refused(site: Site, to: str) -> None:
    with pytest.raises(Refusal, match="begins with https"):
        fetch(site.redirect("/", to), allow_hosts=site.allowed)


def test_an_error_of_the_site_is_named(site: Site) -> None:
    with pytest.raises(Refusal, match="error 404"):
        fetch(site.address("/nothing"), allow_hosts=site.allowed)
    with pytest.raises(Refusal, match="error 301"):
        fetch(site.page("/", b"", 301), allow_hosts=site.allowed)


@pytest.mark.parametrize(
    ("body", "encoding", "sentence"),
    [
        (b"not gzip at all", "gzip", "cannot be reached"),
        (PAGE, "br", "packed in a way"),
        (gzip.compress(gzip.compress(PAGE)), "gzip, gzip", "packed in a way"),
        (zlib.compress(zlib.compress(PAGE)), "deflate, deflate", "packed in a way"),
        (gzip.compress(PAGE)[:-12], "gzip", "cannot be reached"),
    ],
    # The bytes would be the name of the test, and gzip writes the time of day into them.
    ids=["not packed", "unknown packing", "gzip twice", "deflate twice", "cut off"],
)
def test_a_page_that_cannot_be_unpacked_is_refused(site: Site, body: bytes, encoding: str, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        fetch(site.page("/", body, Content_Encoding=encoding), allow_hosts=site.allowed)


@pytest.mark.parametrize("length", ["-1", "abc", "9" * 5000, "1\r\nContent-Length: 2"])
def test_a_length_that_is_none_is_refused(site: Site, length: str) -> None:
    with pytest.raises(Refusal, match="cannot be reached"):
        fetch(site.page("/", PAGE, Content_Length=length), allow_hosts=site.allowed)


def test_a_page_packed_twice_is_unpacked_once(site: Site) -> None:
    inner = gzip.compress(b"a" * 3_000_000)
    address = site.page("/", gzip.compress(inner), Content_Encoding="gzip")
    assert fetch(address, allow_hosts=site.allowed, most_bytes=100_000).body == inner


def test_an_answer_that_is_no_http_is_refused(site: Site) -> None:
    site.pages["/"] = lambda handler: handler.wfile.write(b"SSH-2.0-OpenSSH\r\n") and None
    with pytest.raises(Refusal, match="cannot be reached"):
        fetch(site.address("/"), allow_hosts=site.allowed)


def test_a_page_that_breaks_off_is_refused(site: Site) -> None:
    address = site.page("/", b"half", Content_Length="1000")
    with pytest.raises(Refusal, match="cannot be reached"):
        fetch(address, allow_hosts=site.allowed)


def test_a_port_where_nobody_listens_says_so(site: Site) -> None:
    site.server.server_close()
    with pytest.raises(Refusal, match="cannot be reached"):
        fetch(site.address("/"), allow_hosts=site.allowed)


@pytest.mark.parametrize(
    "address",
    ["", "example.org", "ftp://example.org/", "http://", "http://a b/", "http://[::1/", "javascript:alert(1)"],
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="begins with https"):
        fetch(address)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(Refusal, match="Leave the user name") as refused:
        fetch("http://sara:secret@example.org/")
    assert "secret" not in str(refused.value)
