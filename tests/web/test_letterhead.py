"""The letterhead of the reports: an administrator sets it, and every report begins with it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.web.client import PageClient

ADDRESS = "/settings/letterhead?lang=en"
PREVIEW = "/reports/?since=1390&until=1405&lang=en"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="4" fill="#0b7285"/></svg>'


@pytest.fixture
def admin(visitor: PageClient) -> PageClient:
    """An administrator."""
    return visitor.sign_in("admin")


def sent(body: bytes = b"", **values: str) -> dict[str, object]:
    return {"lines": "", "emblem": (io.BytesIO(body), "emblem.svg" if body else ""), **values}


def shown(admin: PageClient) -> list[str]:
    return [one.get("alt") or "" for one in admin.get(ADDRESS).all("img") if one.get("alt")]


def test_it_stands_on_every_report_until_it_is_taken_off(admin: PageClient) -> None:
    admin.post(ADDRESS, sent(SVG, lines="Municipality of Shiraz\nOffice of relations"))
    assert shown(admin) == ["The emblem as it is printed now"]
    assert "Office of relations" in admin.get(PREVIEW).text
    assert admin.client.get(f"{PREVIEW}&format=pdf").data.startswith(b"%PDF-")
    with zipfile.ZipFile(io.BytesIO(admin.client.get(f"{PREVIEW}&format=docx").data)) as word:
        assert any("Municipality of Shiraz" in word.read(name).decode() for name in word.namelist() if "header" in name)
        assert word.read("word/media/image3.png").startswith(b"\x89PNG")
    with zipfile.ZipFile(io.BytesIO(admin.client.get(f"{PREVIEW}&format=odt").data)) as text:
        assert text.read("Pictures/emblem.png").startswith(b"\x89PNG")
    assert b'class="emblem"' in admin.client.get(f"{PREVIEW}&format=html").data
    admin.post(ADDRESS, sent(lines="Municipality of Shiraz"))
    assert shown(admin)
    admin.post(ADDRESS, sent(without_emblem="y"))
    assert not shown(admin)
    assert "Municipality of Shiraz" not in admin.get(PREVIEW).text


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (SVG.replace(b"<circle", b"<script/><circle"), "an SVG that only draws"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01", "cannot be drawn"),
    ],
)
def test_a_refused_emblem_leaves_what_was_typed_and_keeps_nothing(
    admin: PageClient, body: bytes, sentence: str
) -> None:
    page = admin.post(ADDRESS, sent(body, lines="Typed with care"), status=422)
    assert page is not None
    assert sentence in page.text
    assert "Typed with care" in page.text
    assert "Typed with care" not in admin.get(ADDRESS).text


def test_a_lost_file_holds_up_no_report(admin: PageClient) -> None:
    admin.post(ADDRESS, sent(SVG, lines="Municipality of Shiraz"))
    documents = Path(admin.client.application.extensions["settings"].documents)
    for kept in documents.rglob("*"):
        if kept.is_file() and kept.read_bytes() == SVG:
            kept.unlink()
    assert "Municipality of Shiraz" in admin.get(PREVIEW).text
    assert admin.client.get(f"{PREVIEW}&format=pdf").status_code == 200


def test_only_an_administrator_keeps_it(recorder: PageClient) -> None:
    recorder.get(ADDRESS, status=403)
