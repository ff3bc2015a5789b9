"""Every page, as every role, in both languages: well made, and for the right eyes."""

import pytest
from flask import Flask

from tests.web.client import PageClient
from tracker.core.access import Role
from tracker.kinds.registry import REGISTRY

READ = [
    "/", "/changes", "/trips", "/timeline", "/network", "/map", "/articles/", "/articles/1", "/articles/11", "/reports/",
    "/reports/?since=1390&until=1405", "/settings", "/articles/?q=x", "/articles/?page=9",
    *(f"/{folder}/" for folder in ("cities", "networks", "bodies", "events", "people", "offices", "organisations")),
    "/cities/2", *(f"/{kind.plural}/" for kind in REGISTRY), "/agreements/?q=وایمار&status=in_force&sort=-end&page=1",
    "/agreements/?unsourced=1", "/agreements/1", "/memberships/14", "/articles/1?start=0&end=40&record=1",
    "/commitments/", "/commitments/?state=all&page=9", "/commitments/?state=overdue", "/questions/", "/attendances/24",
    "/reports/verify", "/attendances/25", "/agreements/1/documents/1", "/attendances/24/documents/2", "/attendances/24/council/ask",
    "/questions/?state=answered&mine=1", "/questions/?state=open&report=7&page=9", "/questions/1/again", "/news",
    "/agreements/1/paper", "/memberships/14/paper", "/attendances/24/paper", "/cities/2/brief",
]  # fmt: skip
WRITE = [
    "/articles/new", "/articles/11/review", "/articles/1/edit", "/trash", "/agreements/1/edit", "/cities/2/edit",
    "/agreements/1/documents/new", "/attendances/24/commitments/3/close", "/attendances/24/council/2/answer", "/questions/2/answer",
    *(f"/{kind.plural}/new" for kind in REGISTRY),
]  # fmt: skip


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("name", ["council", "recorder", "admin"])
def test_pages_are_well_made(visitor: PageClient, name: str, language: str) -> None:
    visitor.sign_in(name)
    for address in READ:
        page = visitor.get(f"{address}{'&' if '?' in address else '?'}lang={language}")
        assert page.tree.get("lang") == language
    for address in WRITE:
        visitor.get(
            f"{address}{'&' if '?' in address else '?'}lang={language}", status=403 if name == "council" else 200
        )
    for address in ("/settings/people", "/settings/public", "/settings/public/preview"):
        visitor.get(f"{address}?lang={language}", status=200 if name == "admin" else 403)


def test_nobody_reads_without_signing_in(visitor: PageClient) -> None:
    for address in [*READ, *WRITE, "/pick?types=city", "/timeline?format=json", "/articles/1/original"]:
        answer = visitor.client.get(address)
        assert answer.status_code == 302, address
        assert "/login" in answer.headers["Location"]


def test_the_language_of_the_address_stays_in_its_links(recorder: PageClient) -> None:
    page = recorder.get("/agreements/?lang=en")
    links = [one.get("href") or "" for one in page.all("a")]
    inside = [link for link in links if link.startswith("/agreements/") and "lang=" not in link]
    assert inside == []


@pytest.mark.parametrize(
    "address",
    ["/nothing", "/agreements/9999", "/agreements/x", "/memberships/1", "/articles/9999", "/cities/9999", "/spells/",
     "/agreements/99999999999999999999"],
)  # fmt: skip
def test_what_is_not_there_says_so(recorder: PageClient, address: str) -> None:
    page = recorder.get(f"{address}?lang=en", status=404)
    assert "There is nothing at this address" in page.text


@pytest.mark.parametrize(
    "address", ["/agreements/?page=x", "/agreements/?page=-4", "/agreements/?sort=;drop", "/agreements/?status=<script>",
                "/articles/1?start=9&end=3", "/articles/1?start=x&end=y", "/articles/1?quote=<b>", "/map?seen=x&region=<b>&kind=x", "/map?country=zz", "/map?country=<b>", "/reports/?lang=xx&calendar=moon",
                "/commitments/?state=x&owner=<b>&page=-1", "/questions/?page=x", "/agreements/1/documents/new?type=<b>"],
)  # fmt: skip
def test_odd_addresses_are_borne(recorder: PageClient, address: str) -> None:
    recorder.get(address)


def test_a_copied_cookie_dies_with_the_sign_out(app: Flask) -> None:
    person = PageClient(app).sign_in("recorder")
    copied = person.client.get_cookie("session")
    assert copied is not None
    token = person.get("/").hidden("csrf_token")
    person.client.post("/logout", data={"csrf_token": token})
    thief = PageClient(app)
    thief.client.set_cookie("session", copied.value)
    assert thief.client.get("/").status_code == 302


def test_the_way_back_after_signing_in_stays_inside(visitor: PageClient) -> None:
    for target in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"):
        token = visitor.get("/login").hidden("csrf_token")
        data = {"username": "recorder", "password": "demo-shiraz-1403", "csrf_token": token}
        answer = visitor.client.post(f"/login?next={target}", data=data)
        assert answer.headers["Location"] == "/"
        visitor.client.delete_cookie("session")


def test_every_role_has_its_first_page(app: Flask) -> None:
    assert {role.value for role in Role} == {"council", "recorder", "approver", "administrator"}
    council = PageClient(app).sign_in("council").get("/?lang=en")
    staff = PageClient(app).sign_in("approver").get("/?lang=en")
    assert "What changed since the last report?" in council.text
    assert "Which suggestions wait for a decision?" in staff.text
