"""The one-page papers of records: two clicks from the record to the file, the same for every kind that declares one."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from flask import Flask

from tests.exports.test_pdf import needs_poppler, pages, words
from tests.web.client import PageClient
from tracker.kinds.registry import REGISTRY

PAPERS = {
    "/agreements/1": "Agreement sheet",
    "/memberships/14": "Membership sheet",
    "/attendances/24": "Delegation report",
}


@needs_poppler
@pytest.mark.parametrize("address", PAPERS)
def test_from_a_record_to_its_paper_and_its_file(council: PageClient, address: str, tmp_path: Path) -> None:
    record = council.get(f"{address}?lang=en")
    (link,) = [one for one in record.all("a") if "/paper" in (one.get("href") or "")]
    assert "".join(link.itertext()).strip() == PAPERS[address]
    page = council.get(link.get("href") or "")
    (file,) = [one.get("href") or "" for one in page.all("a") if "format=pdf" in (one.get("href") or "")]
    answer = council.client.get(file)
    assert answer.mimetype == "application/pdf"
    assert pages(answer.data, tmp_path) == 1
    assert PAPERS[address] in words(answer.data, tmp_path)


@pytest.mark.parametrize("format", ["docx", "xlsx", "html"])
def test_a_paper_leaves_in_every_format_of_a_report(council: PageClient, format: str) -> None:
    (file,) = [
        one.get("href") or ""
        for one in council.get("/attendances/24/paper?lang=en").all("a")
        if f"format={format}" in (one.get("href") or "")
    ]
    body = council.client.get(file).data
    if format != "html":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            body = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    for told in ("Delegation report", "São Paulo Urban Summit", "What was promised or agreed"):
        assert told in body.decode()


def test_a_sheet_tells_what_the_record_holds(council: PageClient) -> None:
    page = council.get("/agreements/1/paper?lang=en")
    for told in (
        "Sister city",
        "Dushanbe",
        "Culture and Education",
        "Reaffirmation, 4 October 2017",
        "Contested claims",
    ):
        assert told in page.text


def test_a_form_prints_what_is_known_and_leaves_lines_for_the_rest(council: PageClient) -> None:
    page = council.get("/attendances/24/paper?lang=en")
    assert "Head of delegation: " in page.text
    written = [row for table in page.all("table") for row in table.iter("td")]
    assert written
    assert not "".join(text for cell in written for text in cell.itertext()).strip()


def test_only_journeys_of_the_city_are_reported_on(app: Flask, recorder: PageClient) -> None:
    offered = {
        kind.plural: [
            link
            for link in _links(recorder, f"/{kind.plural}/")
            if any("/paper" in one for one in _links(recorder, link))
        ]
        for kind in REGISTRY
        if kind.plural in ("meetings", "statements")
    }
    assert offered["statements"] == []
    some = _links(recorder, "/meetings/")
    # The mayor who came to Shiraz wrote no trip report for it.
    assert len(offered["meetings"]) < len(some)
    for link in some:
        recorder.get(f"{link}/paper", status=200 if link in offered["meetings"] else 404)


def _links(person: PageClient, address: str) -> list[str]:
    return [(one.get("href") or "").partition("?")[0] for one in person.get(address).all("a") if _is_place(one)]


def _is_place(link: object) -> bool:
    href = (link.get("href") or "").partition("?")[0]  # type: ignore[attr-defined]
    return href.removesuffix("/paper").rpartition("/")[2].isdecimal()
