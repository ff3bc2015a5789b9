"""A WARC file that was damaged, cut or exchanged is found out, and never breaks its reader."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fetching.conftest import Site
from tracker.fetching import address_in_warc, faults_in_warc, fetch
from tracker.fetching.warc import resource_warc

BODY = bytes(range(256)) * 4
WARC = resource_warc(BODY, media_type="text/plain", name="a.txt", at=datetime(2024, 6, 20, tzinfo=UTC))
HEAD = 10  # bytes of a gzip file that say who packed it, and when, and prove nothing


def test_a_whole_file_has_no_fault(site: Site) -> None:
    assert faults_in_warc(WARC) is None
    page = fetch(site.page("/a", BODY), allow_hosts=site.allowed)
    assert faults_in_warc(page.warc) is None


BROKEN = {
    "empty": b"",
    "junk": b"junk",
    "not packed": BODY,
    "cut by a byte": WARC[:-1],
    "cut in its first record": WARC[:200],
    "an empty gzip file": gzip.compress(b""),
    "another gzip file": gzip.compress(BODY),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_whole_file_is_found_out(name: str) -> None:
    assert faults_in_warc(BROKEN[name])


def test_a_page_that_was_exchanged_inside_is_found_out() -> None:
    inside = gzip.decompress(WARC)
    assert faults_in_warc(gzip.compress(inside.replace(b"ABC", b"ABD", 1)))


@given(st.integers(HEAD, len(WARC) - 1), st.integers(1, 255))
def test_no_changed_byte_of_a_record_is_overlooked(place: int, change: int) -> None:
    damaged = bytearray(WARC)
    damaged[place] ^= change
    # In the head of a gzip member, and in the bits that fill up its last byte, a change changes nothing that is kept.
    assert faults_in_warc(bytes(damaged)) or gzip.decompress(bytes(damaged)) == gzip.decompress(WARC)


def test_the_address_that_answered_is_the_last_of_a_redirect(site: Site) -> None:
    site.redirect("/old", "/new")
    site.page("/new", b"<p>words</p>")
    warc = fetch(site.address("/old"), allow_hosts=site.allowed).warc
    assert address_in_warc(warc) == site.address("/new")
    assert address_in_warc(WARC) is None
    assert address_in_warc(b"") is None
    assert address_in_warc(None) is None  # what was archived before WARC files were kept
