"""Documents through their pages: attached, looked at, handed over, and refused."""

import io
from urllib.parse import unquote

import pytest
from flask import Flask

from tests.core.papers import PAPERS
from tests.web.client import PageClient
from tracker.core import papers

NEW = "/agreements/5/documents/new?lang=en"


def sent(name: str, body: bytes, **values: str) -> dict[str, object]:
    return {"file": (io.BytesIO(body), name), "type": "signed", "title": "", **values}


def test_the_signed_copy_and_its_resolution_are_one_form(recorder: PageClient) -> None:
    recorder.post(NEW, sent("پیمان نهایی.pdf", PAPERS["pdf"], resolution_number="۴۲/۱۴۰۳"))
    page = recorder.get("/agreements/5?lang=en")
    assert "پیمان نهایی" in page.text
    assert "Signed copy" in page.text
    assert "۴۲/۱۴۰۳" in page.text
    (show,) = [one.get("href") for one in page.all("a") if (one.get("aria-label") or "").startswith("View")]
    assert "SHA-256" in recorder.get(show or "").text


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("scan.pdf", PAPERS["png"], "but the file holds"),
        ("scan.png", b"<svg onload=alert(1)>", "A document is a PDF, an image"),
        ("page.html", b"<!doctype html><p>", "A document is a PDF, an image"),
        ("setup.exe", PAPERS["txt"], "ends in"),
        ("empty.pdf", b"", "Choose a file that is not empty."),
        ("large.pdf", b"%PDF-" + b" " * 4_000, "at most 16 MB"),
    ],
)
def test_a_refused_file_leaves_nothing(
    app: Flask, recorder: PageClient, name: str, body: bytes, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "LARGEST", 4_000)
    documents = app.extensions["settings"].documents
    before = sorted(documents.rglob("*"))
    page = recorder.post(NEW, sent(name, body, resolution_number="99", title="kept words"), status=422)
    assert page is not None
    assert sentence in page.text
    assert page.all("div", id="file-error")
    assert page.all("input", id="title")[0].get("value") == "kept words"
    assert sorted(documents.rglob("*")) == before
    assert "Resolution number" not in recorder.get("/agreements/5?lang=en").text


def test_the_same_file_twice_is_refused(recorder: PageClient) -> None:
    recorder.post(NEW, sent("a.txt", PAPERS["txt"]))
    page = recorder.post(NEW, sent("b.txt", PAPERS["txt"]), status=422)
    assert page is not None
    assert "This very file is attached to the record already" in page.text


def test_files_are_handed_over_and_never_taken_for_pages(recorder: PageClient) -> None:
    answer = recorder.client.get("/agreements/1/documents/1/file")
    assert answer.data.startswith(b"%PDF-")
    assert answer.mimetype == "application/pdf"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    disposition = unquote(answer.headers["Content-Disposition"])
    assert disposition == "attachment; filename*=UTF-8''نسخهٔ نمایشی پیمان خواهرخواندگی.pdf"
    preview = recorder.client.get("/agreements/1/documents/1/preview")
    assert preview.headers["Content-Disposition"].startswith("inline")
    assert preview.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert preview.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'self'"
    page = recorder.get("/agreements/1/documents/1")
    assert "frame-src 'self'" in page.answer.headers["Content-Security-Policy"]
    assert page.answer.headers["X-Frame-Options"] == "DENY"
    assert recorder.client.get("/attendances/24/documents/2/preview").mimetype == "image/png"


def test_a_text_has_no_preview(recorder: PageClient) -> None:
    recorder.post(NEW, sent("a.txt", PAPERS["txt"]))
    recorder.get("/agreements/5/documents/3/preview", status=404)
    assert "has no preview" in recorder.get("/agreements/5/documents/3?lang=en").text


def test_a_missing_file_is_told(app: Flask, recorder: PageClient) -> None:
    for path in app.extensions["settings"].documents.rglob("*"):
        if path.is_file():
            path.unlink()
    assert "is missing from the disk" in recorder.get("/agreements/1/documents/1?lang=en").text
    page = recorder.get("/agreements/1/documents/1/file?lang=en", status=404)
    assert "is missing from the disk" in page.text


def test_a_document_belongs_to_its_record(recorder: PageClient) -> None:
    for address in ("/agreements/2/documents/1", "/agreements/1/documents/2/file", "/agreements/1/documents/99"):
        recorder.get(address, status=404)


def test_a_council_member_reads_and_attaches_nothing(council: PageClient) -> None:
    council.get("/agreements/1/documents/1")
    council.get("/agreements/1/documents/new", status=403)
