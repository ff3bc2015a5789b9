"""What a list's page offers: filters in the address, views, many changes at once, and files."""

import io
import zipfile

import pytest

from tests.web.client import PageClient


def test_filters_stand_in_the_address_and_come_off_one_by_one(recorder: PageClient) -> None:
    page = recorder.get("/agreements/?lang=en&type=sister_city&since=1375&q=شیراز&sort=type")
    chips = [one for one in page.all("a") if one.get("class") == "chip"]
    words = ["".join(one.itertext()) for one in chips]
    assert len(chips) == 3
    assert any("Sister city" in one for one in words)
    assert all("lang=en" in (one.get("href") or "") and "sort=type" in (one.get("href") or "") for one in chips)
    assert "type=sister_city" not in (chips[1].get("href") or "")


def test_a_date_that_means_nothing_is_told_at_its_field(recorder: PageClient) -> None:
    page = recorder.get("/agreements/?lang=en&since=soon")
    assert "Write the date as" in page.text
    assert page.all("input", id="since")[0].get("value") == "soon"


def test_a_view_is_kept_listed_and_deleted(recorder: PageClient) -> None:
    recorder.post(
        "/agreements/views?status=in_force&q=شیراز", {"name": "در جریان"}, page="/agreements/?status=in_force"
    )
    page = recorder.get("/agreements/?lang=en")
    (link,) = [one for one in page.all("a") if "در جریان" in "".join(one.itertext())]
    assert "status=in_force" in (link.get("href") or "")
    (delete,) = [one.get("action") for one in page.all("form") if "/views/" in (one.get("action") or "")]
    recorder.post(delete or "", {}, page="/agreements/")
    page = recorder.get("/agreements/")
    (undo,) = [one.get("action") for one in page.all("form") if "/views?" in (one.get("action") or "")]
    recorder.post(undo or "", {}, page="/agreements/")
    assert "در جریان" in recorder.get("/agreements/").text
    recorder.post("/agreements/views", {"name": " "}, page="/agreements/", status=422)


def test_another_persons_view_is_nobody_elses(recorder: PageClient) -> None:
    recorder.post("/agreements/views?q=x", {"name": "mine"}, page="/agreements/")
    council = PageClient(recorder.app).sign_in("council")
    assert "mine" not in recorder.app.test_client().get("/agreements/").get_data(as_text=True)
    assert ">mine<" not in council.get("/agreements/").answer.get_data(as_text=True)
    token = council.get("/agreements/").hidden("csrf_token")
    assert council.client.post("/agreements/views/1/delete", data={"csrf_token": token}).status_code == 404


def test_chosen_rows_change_and_go_back_without_a_script(recorder: PageClient) -> None:
    address = "/meetings/?lang=en&sort=start"
    shown = recorder.get(address)
    data = {"all": "1", "shown": shown.hidden("shown"), "change": "trash"}
    recorder.post("/meetings/change?lang=en&sort=start", data, page=address)
    page = recorder.get(address)
    assert "9 records are changed" in page.text
    assert "There is nothing here yet." in page.text or "Nothing fits" in page.text
    (undo,) = [
        one.get("action") for one in page.all("form") if (one.get("action") or "").split("?")[0].endswith("/undo")
    ]
    assert "sort=start" in (undo or "")
    recorder.post(undo or "", {}, page=address)
    assert "9 records are as they were" in recorder.get(address).text


def test_a_change_that_is_refused_says_why_on_the_list(recorder: PageClient) -> None:
    page = recorder.post("/meetings/change?lang=en", {"change": "trash"}, page="/meetings/", status=422)
    assert page is not None
    assert "Choose the records first." in page.text


def test_a_sheet_is_right_to_left_and_holds_text_only(recorder: PageClient) -> None:
    new = {"type": "mou", "status": "signed", "parties-new": "Testville", "start": "۱۴۰۴/۲/۳", "summary": "=1+1"}
    recorder.post("/agreements/new?lang=en", new)
    answer = recorder.client.get("/agreements/?lang=fa&format=xlsx&q=testville")
    assert answer.mimetype.endswith("sheet")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'rightToLeft="1"' in sheet
    assert "<f>" not in sheet
    for cell in ("=1+1", "۳ اردیبهشت ۱۴۰۴", "2025-04-23", "تاریخ امضا (EDTF)"):
        assert cell in sheet, cell


def test_one_search_finds_everything(recorder: PageClient) -> None:
    page = recorder.get("/search?lang=en&q=دوشنبه")
    heads = ["".join(one.itertext()) for one in page.all("h2")]
    assert any("Agreements" in one for one in heads)
    assert any("Catalogue" in one for one in heads)
    assert any("Articles" in one for one in heads)
    assert "Nothing answers" in recorder.get("/search?lang=en&q=qqqq").text


@pytest.mark.parametrize("folder", ["agreements", "articles", "cities", "commitments", "questions", "due"])
def test_a_page_behind_the_last_one_leads_back(recorder: PageClient, folder: str) -> None:
    address = "/due" if folder == "due" else f"/{folder}/"
    page = recorder.get(f"{address}?lang=en&page=999")
    assert "The list ends before this page." in page.text
    assert any((link.get("href") or "").startswith(f"{address}?lang=en") for link in page.all("a"))
