"""What is sent is small: static files are packed, pages with their secrets are not, and no page asks for too much."""

from __future__ import annotations

import gzip

import pytest
from werkzeug.test import TestResponse

from tests.web.client import Page, PageClient
from tracker.paths import STATIC

PLAIN_PAGE, CHART_PAGE = 120_000, 650_000


def got(person: PageClient, address: str, headers: dict[str, str] | None = None) -> TestResponse:
    return person.client.get(address, headers=headers, buffered=True)


def test_a_static_file_is_packed_for_whoever_understands_it(visitor: PageClient) -> None:
    packed = got(visitor, "/static/css/theme.css", {"Accept-Encoding": "br, gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Content-Length"] == str(len(packed.data))
    assert gzip.decompress(packed.data) == (STATIC / "css/theme.css").read_bytes()
    plain = got(visitor, "/static/css/theme.css")
    assert "Content-Encoding" not in plain.headers
    assert plain.data == (STATIC / "css/theme.css").read_bytes()
    assert all("Accept-Encoding" in answer.headers["Vary"] for answer in (packed, plain))


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_browser_that_has_the_file_is_told_so_whichever_way_it_got_it(visitor: PageClient, encoding: str) -> None:
    tag = got(visitor, "/static/css/theme.css", {"Accept-Encoding": "gzip"}).headers["ETag"]
    again = got(visitor, "/static/css/theme.css", {"Accept-Encoding": encoding, "If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_part_of_a_file_is_sent_as_it_is(visitor: PageClient) -> None:
    part = got(visitor, "/static/css/theme.css", {"Accept-Encoding": "gzip", "Range": "bytes=0-9"})
    assert (part.status_code, part.data) == (206, (STATIC / "css/theme.css").read_bytes()[:10])


def test_fonts_are_packed_already(visitor: PageClient) -> None:
    font = next((STATIC / "vendor/vazirmatn/files").glob("*.woff2"))
    answer = got(visitor, f"/static/{font.relative_to(STATIC).as_posix()}", {"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


def test_a_page_with_a_secret_is_never_packed(council: PageClient) -> None:
    for address in ("/settings", "/timeline", "/search?q=x"):
        answer = got(council, address, {"Accept-Encoding": "gzip"})
        assert "Content-Encoding" not in answer.headers


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    ("address", "most"),
    [("/timeline", CHART_PAGE), ("/", CHART_PAGE), ("/agreements/", PLAIN_PAGE), ("/agreements/1", PLAIN_PAGE)],
)
def test_scripts_and_sheets_of_a_page_stay_within_their_budget(
    council: PageClient, address: str, most: int, language: str
) -> None:
    found = assets(council.get(f"{address}?lang={language}"))
    assert len(found) > 4
    sizes = {one: len(got(council, one, {"Accept-Encoding": "gzip"}).data) for one in found}
    assert sum(sizes.values()) < most, sizes


def assets(page: Page) -> set[str]:
    scripts = {one.get("src") or "" for one in page.all("script")}
    return scripts | {one.get("href") or "" for one in page.all("link", rel="stylesheet")}
