"""Commitments through their pages: listed, and closed only with what proves them."""

import csv
import io
import zipfile

import pytest

from tests.core.papers import PAPERS
from tests.web.client import PageClient

CLOSE = "/attendances/24/commitments/3/close?lang=en"
SECTION = "/attendances/24?lang=en"


def status(client: PageClient) -> str:
    rows = client.client.get("/commitments/?state=all&format=json&lang=en").json
    return next(row["status"] for row in rows if row["id"] == 3)


def test_the_list_says_what_is_overdue(council: PageClient) -> None:
    page = council.get("/commitments/?lang=en")
    assert "Overdue" in page.text
    assert "Done" not in page.text.partition("Due on")[2]
    rows = {state: council.client.get(f"/commitments/?state={state}&format=json").json for state in
            ("unfinished", "overdue", "done", "dropped", "all")}  # fmt: skip
    assert {state: [row["id"] for row in found] for state, found in rows.items()} == {
        "unfinished": [3, 2], "overdue": [3], "done": [1], "dropped": [], "all": [1, 3, 2],
    }  # fmt: skip
    assert rows["overdue"][0]["due"] == "2024-12-20"


def test_the_list_is_filtered_by_owner_and_leaves_as_a_file(council: PageClient) -> None:
    text = council.client.get("/commitments/?state=all&owner=سازمان فرهنگی شهرداری&format=csv").get_data(as_text=True)
    assert text.startswith("\ufeffid,record,text")
    heads, line = csv.reader(text.removeprefix("\ufeff").splitlines())
    cells = dict(zip(heads, line, strict=True))
    assert (cells["due"], cells["due_text"]) == ("2018-03-20", "۲۹ اسفند ۱۳۹۶")
    book = council.client.get("/commitments/?state=all&lang=fa&format=xlsx")
    with zipfile.ZipFile(io.BytesIO(book.data)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "۳۰ آذر ۱۴۰۳" in sheet
    assert 'rightToLeft="1"' in sheet
    assert len(text.strip().splitlines()) == 2
    assert "Nothing fits this choice." in council.get("/commitments/?owner=nobody&lang=en").text


def test_what_is_tied_already_closes_with_one_button_and_undo_opens_again(recorder: PageClient) -> None:
    page = recorder.get(CLOSE)
    known = [one.get("value") or "" for one in page.all("input", name="known")]
    assert len([one for one in known if one.startswith("passage-")]) == 3
    quotes = len(recorder.get(SECTION).all("blockquote"))
    recorder.post(CLOSE, {"known": known[0]})
    shown = recorder.get(SECTION)
    assert status(recorder) == "Done"
    (undo,) = [one.get("action") or "" for one in shown.all("form") if "reopen" in (one.get("action") or "")]
    recorder.post(undo, {}, page=SECTION)
    assert status(recorder) == "In progress"
    assert len(recorder.get(SECTION).all("blockquote")) == quotes


def test_an_uploaded_file_closes(recorder: PageClient) -> None:
    recorder.post(CLOSE, {"file": (io.BytesIO(PAPERS["pdf"]), "letter.pdf")})
    assert status(recorder) == "Done"
    assert "Document: ⁨letter⁩" in recorder.get(SECTION).text


def test_words_of_an_article_close(recorder: PageClient) -> None:
    recorder.post(
        CLOSE, {"article": "1", "quote": "گزارش حضور شیراز در اجلاس شهری سائوپائولو به شورای اسلامی شهر ارائه شد"}
    )
    assert status(recorder) == "Done"


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({}, "article", "Choose the article, or a file, that proves it."),
        ({"article": "99"}, "article", "Choose the article"),
        ({"article": "1", "quote": "never said"}, "quote", "These words do not stand in the article"),
        ({"article": "1", "quote": ""}, "quote", "Write or select the words"),
        ({"file": (io.BytesIO(PAPERS["png"]), "letter.pdf")}, "file", "but the file holds"),
    ],
)
def test_without_a_proof_it_stays_open(
    recorder: PageClient, values: dict[str, object], field: str, sentence: str
) -> None:
    page = recorder.post(CLOSE, values, status=422)
    assert page is not None
    assert sentence in page.text
    assert page.all("div", id=f"{field}-error")
    assert status(recorder) == "In progress"


def test_the_form_refuses_done_and_dropped_without_their_grounds(recorder: PageClient) -> None:
    address = "/attendances/24/commitments/3/edit?lang=en"
    for values, sentence in (
        ({"status": "done"}, "A commitment is done only when a passage or a document proves it"),
        ({"status": "dropped"}, "Say why the commitment was dropped."),
    ):
        version = recorder.get(address).hidden("version")
        page = recorder.post(address, {"text": "A report", "version": version, **values}, status=422)
        assert page is not None
        assert sentence in page.text


def test_nobody_proves_with_what_belongs_to_another_record(recorder: PageClient) -> None:
    recorder.post(CLOSE, {"known": "document-1"}, status=404)
    recorder.post(CLOSE, {"known": "passage-9999"}, status=404)
    recorder.post("/attendances/24/commitments/3/reopen?status=done", {}, page=SECTION, status=404)
    assert status(recorder) == "In progress"
