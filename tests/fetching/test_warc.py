"""What is kept as a web archive is what went over the wire, and any reader of web archives can check it."""

from __future__ import annotations

import gzip
import io
from base64 import b32encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from http.server import BaseHTTPRequestHandler

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.fetching.conftest import Internet, Site
from tracker.fetching import fetch, resource_warc
from tracker.fetching.warc import Exchange, conversation

PAGE = "<p>شهردار شیراز</p>".encode()
AT = datetime(2026, 3, 21, 10, 30, tzinfo=UTC)


@dataclass
class Read:
    """A record as another program reads it; `sound` where both its hashes hold."""

    kind: str
    said: dict[str, str]
    http: dict[str, str]
    status: str
    body: bytes
    sound: bool


def read(warc: bytes) -> list[Read]:
    found = []
    for record in ArchiveIterator(io.BytesIO(warc), check_digests=True):
        http = record.http_headers
        body = record.content_stream().read() if record.rec_type != "response" else record.raw_stream.read()
        found.append(
            Read(
                record.rec_type,
                dict(record.rec_headers.headers),
                dict(http.headers) if http else {},
                http.statusline if http else "",
                body,
                record.digest_checker.passed is True,
            )
        )
    return found


def digest(data: bytes) -> str:
    return "sha256:" + b32encode(sha256(data).digest()).decode()


def test_a_page_is_kept_with_what_was_asked_and_what_was_answered(site: Site) -> None:
    address = site.page("/a?b=1", PAGE, Content_Type="text/html", Server="old")
    page = fetch(address, allow_hosts=site.allowed)
    info, request, response = read(page.warc)
    assert [info.kind, request.kind, response.kind] == ["warcinfo", "request", "response"]
    assert info.sound
    assert request.sound
    assert response.sound
    assert b"software: diplomacy-tracker/" in info.body
    assert request.status == "/a?b=1 HTTP/1.1"
    assert request.http["Host"] == site.host
    assert request.said["WARC-Concurrent-To"] == response.said["WARC-Record-ID"]
    assert response.status == "200 X"
    assert response.http == {"Content-Type": "text/html", "Server": "old"}
    assert response.body == page.body == PAGE
    assert response.said["WARC-Target-URI"] == request.said["WARC-Target-URI"] == address
    assert response.said["WARC-Payload-Digest"] == digest(PAGE)
    assert response.said["WARC-IP-Address"] == "127.0.0.1"
    assert "WARC-Truncated" not in response.said
    assert datetime.fromisoformat(response.said["WARC-Date"]) == page.retrieved_at


def test_a_packed_page_in_chunks_stays_packed_and_in_chunks(site: Site) -> None:
    packed = gzip.compress(PAGE, mtime=0)
    wire = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    site.pages["/"] = lambda handler: handler.wfile.write(head + wire) and None
    page = fetch(site.address("/"), allow_hosts=site.allowed)
    assert page.body == PAGE
    response = read(page.warc)[2]
    assert response.body == wire
    assert response.sound
    assert "WARC-Truncated" not in response.said
    unpacked = [record.content_stream().read() for record in ArchiveIterator(io.BytesIO(page.warc))]
    assert unpacked[2] == PAGE


def test_each_step_of_a_redirect_is_kept(site: Site) -> None:
    site.page("/c", PAGE)
    site.page("/b", b"gone there", 307, Location="/c")
    page = fetch(site.redirect("/a", "/b", 301), allow_hosts=site.allowed)
    records = read(page.warc)
    assert [record.kind for record in records] == ["warcinfo", *["request", "response"] * 3]
    assert [record.said["WARC-Target-URI"] for record in records[2::2]] == [
        site.address(path) for path in ("/a", "/b", "/c")
    ]
    assert [record.status for record in records[2::2]] == ["301 X", "307 X", "200 X"]
    assert all(record.sound for record in records)
    moved = records[4]
    assert moved.body == b""  # of a redirect only the head is read, and the file says so
    assert moved.said["WARC-Truncated"] == "unspecified"


def test_head_lines_are_kept_as_they_stood(site: Site) -> None:
    page = fetch(site.page("/", PAGE, **{"X-Odd": "خبر".encode(), "x-LOWER": "1"}), allow_hosts=site.allowed)
    block = gzip.decompress(page.warc)
    assert "HTTP/1.0 200 X\r\nX-Odd: خبر\r\nx-LOWER: 1\r\n\r\n".encode() + PAGE in block


def test_a_hint_before_the_answer_is_no_part_of_the_page(site: Site) -> None:
    def hints(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE)

    site.pages["/"] = hints
    response = read(fetch(site.address("/"), allow_hosts=site.allowed).warc)[2]
    assert (response.status, response.body, response.sound) == ("200 OK", PAGE, True)


def test_what_a_server_sends_behind_the_end_is_named_as_cut(site: Site) -> None:
    address = site.page("/", gzip.compress(PAGE) + b"x" * 300_000, Content_Encoding="gzip")
    page = fetch(address, allow_hosts=site.allowed)
    assert page.body == PAGE
    assert read(page.warc)[2].said["WARC-Truncated"] == "unspecified"


def test_a_page_over_ipv6_names_its_number_without_its_zone() -> None:
    exchange = Exchange("https://a.ir/", "fe80::1%eth0", AT, b"GET / HTTP/1.1\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nx")
    assert read(conversation([exchange]))[2].said["WARC-IP-Address"] == "fe80::1"


def test_the_same_capture_gives_the_same_bytes() -> None:
    exchange = Exchange("https://a.ir/", "1.2.3.4", AT, b"GET / HTTP/1.1\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nx")
    assert conversation([exchange]) == conversation([exchange])
    later = Exchange("https://a.ir/", "1.2.3.4", AT + timedelta(seconds=1), exchange.request, exchange.response)
    assert len({record.said["WARC-Record-ID"] for record in read(conversation([exchange, later]))}) == 5
    upload = [resource_warc(PAGE, media_type="text/html", name="a.html", at=AT) for _ in range(2)]
    assert upload[0] == upload[1]


def test_an_upload_is_kept_as_a_resource() -> None:
    tehran = AT.astimezone(timezone(timedelta(hours=3, minutes=30)))
    info, kept = read(resource_warc(PAGE, media_type="text/html; charset=utf-8", name="خبر ۱.html", at=tehran))
    assert (info.kind, kept.kind) == ("warcinfo", "resource")
    assert kept.body == PAGE
    assert kept.sound
    assert kept.said["Content-Type"] == "text/html; charset=utf-8"
    assert kept.said["WARC-Target-URI"] == "file:///%D8%AE%D8%A8%D8%B1%20%DB%B1.html"
    assert kept.said["WARC-Date"] == "2026-03-21T10:30:00.000000Z"
    assert kept.said["WARC-Payload-Digest"] == digest(PAGE)


@pytest.mark.parametrize(
    "body", [b"", PAGE, b"\x00" * 10, b"WARC/1.1\r\nWARC-Type: response\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n"]
)
def test_a_pasted_text_is_named_by_its_hash(body: bytes) -> None:
    kept = read(resource_warc(body, media_type="text/plain", name="", at=AT))[1]
    assert kept.body == body
    assert kept.said["WARC-Target-URI"] == f"urn:sha256:{sha256(body).hexdigest()}"
    assert kept.said["WARC-Payload-Digest"] == digest(body)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("../../etc/passwd", "file:///passwd"),
        ("C:\\Users\\sara\\news.pdf", "file:///news.pdf"),
        ("a\r\nWARC-Type: response", "file:///a%0D%0AWARC-Type%3A%20response"),
        ("\ud800.txt", "file:///%3F.txt"),
        ("x" * 5000, "file:///" + "x" * 200),
    ],
)
def test_a_hostile_name_stays_one_name(name: str, target: str) -> None:
    assert read(resource_warc(PAGE, media_type="", name=name, at=AT))[1].said["WARC-Target-URI"] == target


@pytest.mark.parametrize("media_type", ["", "text", "text/html\r\nX: y", "text/html; charset=\u0661", "a/b;" * 99])
def test_a_hostile_media_type_is_none(media_type: str) -> None:
    kept = read(resource_warc(PAGE, media_type=media_type, name="a", at=AT))[1]
    assert kept.said["Content-Type"] == "application/octet-stream"
    assert "X" not in kept.said


def test_the_number_that_answered_is_kept(internet: Internet) -> None:
    internet.site.page("/", PAGE)
    response = read(fetch("http://news.example/").warc)[2]
    assert response.said["WARC-IP-Address"] == "93.184.215.14"
