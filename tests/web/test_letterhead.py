"""The letterhead of the city stands on its reports from the day on which it was set."""

from __future__ import annotations

import io

import pytest
from flask import Flask

from tests.web.client import Page, PageClient

ASKED = "/reports/?since=1402&until=1404&lang=en&order=travel&show=travel"
EMBLEM = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#0b7285"/></svg>'
)


@pytest.fixture
def admin(app: Flask) -> PageClient:
    return PageClient(app).sign_in("admin")


def send(person: PageClient, status: int = 303, **data: object) -> Page:
    page = person.get("/settings/letterhead?lang=en")
    sent = {"csrf_token": page.hidden("csrf_token"), "once": page.hidden("once"), "lines": "", **data}
    answer = person.client.post("/settings/letterhead?lang=en", data=sent)
    assert answer.status_code == status, answer.get_data(as_text=True)[:2000]
    return person.get("/settings/letterhead?lang=en") if status == 303 else person._inspected(answer, status)


def test_lines_and_emblem_stand_on_the_paper(admin: PageClient) -> None:
    bare = admin.client.get(f"{ASKED}&format=pdf").data
    page = send(admin, lines="Municipality of Shiraz\nInternational affairs", emblem=(io.BytesIO(EMBLEM), "e.svg"))
    assert "There is an emblem" in page.text
    assert "Municipality of Shiraz" in admin.get(ASKED).text
    headed = admin.client.get(f"{ASKED}&format=pdf").data
    assert headed != bare
    assert b"pdfaid" in headed
    assert admin.client.get(f"{ASKED}&format=pdf").data == headed
    page = send(admin, lines="Municipality of Shiraz\nInternational affairs", without="y")
    assert "There is an emblem" not in page.text
    assert admin.client.get(f"{ASKED}&format=pdf").data not in (bare, headed)
    send(admin)
    assert admin.client.get(f"{ASKED}&format=pdf").data == bare


def test_what_cannot_be_printed_is_refused_and_what_was_typed_stays(admin: PageClient) -> None:
    begun = b"\x89PNG\r\n\x1a\n" + bytes(8) + (9).to_bytes(4) * 2 + b"and no more"
    page = send(admin, 422, lines="Kept", emblem=(io.BytesIO(begun), "e.png"))
    assert "cannot be printed" in page.text
    assert "Kept" in page.text
    page = send(admin, 422, lines="Kept", emblem=(io.BytesIO(b"<svg onload='x()'/>"), "e.svg"))
    assert "plain SVG" in page.text
