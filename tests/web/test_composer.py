"""A report is composed in the address, kept as a template, frozen with its session, corrected and verified."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask

from tests.web.client import Page, PageClient
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.store.report import Report, hash_of, hash_of_bytes, report_with
from tracker.store.verifying import verdict_on

PERIOD = "since=1402&until=1404&lang=en"
ASKED = f"/reports/?{PERIOD}"


@pytest.fixture
def approver(app: Flask) -> PageClient:
    return PageClient(app).sign_in("approver")


def chapters(page: Page) -> list[str]:
    """Return the names of the chapters of the paper on a page."""
    found = [one.get("id") or "" for one in page.all("h3")]
    return [one.removeprefix("chapter-") for one in found if one.startswith("chapter-")]


def freeze(person: PageClient, more: str = "") -> None:
    """Preview a report and freeze what the preview shows."""
    page = person.get(f"{ASKED}{more}")
    (form,) = [one for one in page.all("form") if (one.get("action") or "").startswith("/reports/freeze")]
    sent: dict[str, list[str]] = {}
    for one in form.iter("input"):
        sent.setdefault(one.get("name") or "", []).append(one.get("value") or "")
    answer = person.client.post("/reports/freeze?lang=en", data=sent)
    assert answer.status_code == 303, answer.get_data(as_text=True)[:2000]


def verify(person: PageClient, content: bytes) -> str:
    token = person.get("/reports/verify?lang=en").hidden("csrf_token")
    sent = {"csrf_token": token, "file": (io.BytesIO(content), "in hand.pdf")}
    return person._inspected(person.client.post("/reports/verify?lang=en", data=sent), 200).text


def test_chapters_are_moved_and_left_out_in_the_address(approver: PageClient) -> None:
    usual = chapters(approver.get(ASKED))
    assert usual[:3] == ["summary", "changes", "attention"]
    assert usual[-1] == "annex"
    order = "".join(f"&order={name}" for name in usual)
    show = "".join(f"&show={name}" for name in usual if name != "annex")
    answer = approver.client.get(f"{ASKED}{order}{show}&move=changes.up&note=kept")
    address = answer.headers["Location"]
    asked = parse_qs(urlsplit(address).query)
    assert "move" not in asked
    assert asked["order"][:2] == ["changes", "summary"]
    assert (asked["note"], asked["since"], asked["lang"]) == (["kept"], ["1402"], ["en"])
    found = chapters(approver.get(address))
    assert found[:3] == ["note", "changes", "summary"]
    assert "annex" not in found


def test_a_move_that_leads_nowhere_moves_nothing(approver: PageClient) -> None:
    inputs = approver.get("/reports/?lang=en").all("input", name="order")
    usual = list(dict.fromkeys(one.get("value") for one in inputs))
    for move in ("summary.up", "annex.down", "x.up", "summary.sideways", "", "."):
        address = approver.client.get(f"{ASKED}&move={move}").headers["Location"]
        assert parse_qs(urlsplit(address).query)["order"] == usual, move


@pytest.mark.parametrize("more", ["&order=x&show=y", "&after=99", "&corrects=x", "&language=tlh", "&dates=moon", "&day=soon", f"&note={'x' * 1300}"])  # fmt: skip
def test_odd_questions_are_answered_in_a_sentence(approver: PageClient, more: str) -> None:
    answer = approver.client.get(f"{ASKED}{more}")
    assert answer.status_code in (200, 422)
    approver._inspected(answer, answer.status_code)


def test_the_paper_has_a_language_and_calendars_of_its_own(approver: PageClient) -> None:
    page = approver.get(f"{ASKED}&language=fa&dates=both")
    (paper,) = page.all("article")
    assert (paper.get("lang"), paper.get("dir")) == ("fa", "rtl")
    text = "".join(paper.itertext())
    assert "گزارش روابط بین‌الملل" in text
    assert "ژوئن ۲۰۲۴" in text
    assert page.tree.get("lang") == "en"


def test_what_is_frozen_is_what_the_preview_shows(approver: PageClient) -> None:
    freeze(
        approver,
        "&session=12&day=2025-03-01&note=A+word+first&order=travel&order=dues&show=travel&show=dues&language=fa",
    )
    with approver.app.extensions["database"].reading() as session:
        kept = report_with(session, 1)
        assert kept is not None
        assert (kept.session, kept.session_day) == ("12", PartialDate(Calendar.GREGORIAN, 2025, 3, 1))
        assert kept.language == "fa"
        assert kept.formats["pdf"]["sha256"] == kept.sha256 == hash_of_bytes(kept.pdf)
        assert [one["name"] for one in kept.content["sections"]][:3] == ["note", "travel", "dues"]
    assert "A word first" in approver.get("/reports/1?lang=en").text


def test_a_template_is_the_citys_own_and_only_some_keep_it(approver: PageClient, council: PageClient) -> None:
    sent = {
        "since": "1402",
        "until": "1404",
        "template": "  Short   one ",
        "order": ["travel", "dues"],
        "show": ["travel"],
    }
    approver.post("/reports/templates?lang=en", sent, page=ASKED)
    (link,) = [
        one for one in council.get(ASKED).all("a", **{"class": "chip"}) if "Short one" in "".join(one.itertext())
    ]
    shown = chapters(council.get(link.get("href") or ""))
    assert shown[0] == "travel"
    assert "dues" not in shown
    token = council.get("/").hidden("csrf_token")
    assert council.client.post("/reports/templates/1/delete", data={"csrf_token": token}).status_code == 403
    page = approver.post("/reports/templates?lang=en", {**sent, "template": " "}, page=ASKED, status=422)
    assert page is not None
    assert "Give the template a name." in page.text
    approver.post("/reports/templates/1/delete", {}, page=ASKED)
    assert "Short one" not in council.get(ASKED).text


def test_a_correction_names_what_it_corrects_and_is_named_there(approver: PageClient, council: PageClient) -> None:
    freeze(approver, "&order=travel&show=travel")
    assert "corrects this one" not in council.get("/reports/1?lang=en").text
    (link,) = [one for one in approver.get("/reports/1?lang=en").all("a") if "corrects=1" in (one.get("href") or "")]
    address = link.get("href") or ""
    assert parse_qs(urlsplit(address).query)["since"] == ["1402"]
    freeze(approver, "&corrects=1")
    assert "Report No. 2 corrects this one." in council.get("/reports/1?lang=en").text
    assert "It corrects report No. 1." in council.get("/reports/2?lang=en").text
    assert "corrected by No. 2" in council.get("/reports/?lang=en").text
    first = council.client.get("/reports/1/pdf").data
    assert "Report No. 2 corrects it." in verify(council, first)
    answer = approver.client.get(f"{ASKED}&corrects=7")
    assert answer.status_code == 422


def test_a_file_in_hand_is_the_frozen_one_or_is_not(app: Flask, approver: PageClient, council: PageClient) -> None:
    freeze(approver)
    frozen = council.client.get("/reports/1/pdf").data
    assert "This is report No. 1 as it was frozen, byte for byte." in verify(council, frozen)
    assert "claims to be report No. 1" in verify(council, frozen + b" ")
    with app.extensions["database"].reading() as session:
        for format in ("docx", "odt", "xlsx", "html"):
            other = council.client.get(f"/reports/1/{format}").data
            assert verdict_on(session, other).holds, format
            altered = verdict_on(session, other + b" ")
            assert not altered.holds
            assert altered.report, format
            assert altered.report.number == 1
    assert "is no report of this register" in verify(council, b"PK\x03\x04 broken")
    preview = council.client.get(f"{ASKED}&format=pdf").data
    assert preview.startswith(b"%PDF-")
    for other in (preview, b"", b"\x00 anything"):
        assert "is no report of this register" in verify(council, other)
    page = council.post("/reports/verify?lang=en", {}, status=422)
    assert page is not None
    assert "Choose the file of a report." in page.text


def test_a_format_that_there_is_not_is_nowhere(approver: PageClient) -> None:
    freeze(approver)
    approver.get("/reports/1/exe", status=404)
    approver.get("/reports/9/pdf", status=404)


def test_a_report_of_an_older_form_still_opens(app: Flask, approver: PageClient) -> None:
    section = {"title": "Agreements", "kind": "agreement", "rows": [], "totals": []}
    content = {
        "title": "as it was",
        "sections": [section],
        "seal": {"number": 1, "previous": "", "title": "Report No. 1"},
    }
    with app.extensions["database"].writing() as session, session.begin():
        year = PartialDate(Calendar.SOLAR_HIJRI, 1402)
        session.add(
            Report(
                number=1, since=year, until=year, language="fa", calendar="solar-hijri", content=content,
                content_sha256=hash_of(content), pdf=b"%PDF-old", sha256=hash_of_bytes(b"%PDF-old"),
                frozen_at=datetime(2024, 1, 1, tzinfo=UTC),
            )
        )  # fmt: skip
    page = approver.get("/reports/1?lang=en")
    assert "The hash holds" in page.text
    assert "frozen by an earlier version" in page.text
    assert approver.client.get("/reports/1/pdf").data == b"%PDF-old"
    assert "This is report No. 1" in verify(approver, b"%PDF-old")
    approver.get("/reports/1/ask?lang=en")
    freeze(approver)
    assert "Since report No. 1" in approver.get("/reports/2?lang=en").text
