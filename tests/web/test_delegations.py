"""A delegation through its page: in short, copied from the last one, its report filed."""

from tests.web.client import PageClient

EMPTY = "/attendances/25?lang=en"


def action(client: PageClient, page: str, part: str) -> str:
    (found,) = [one.get("action") or "" for one in client.get(page).all("form") if part in (one.get("action") or "")]
    return found


def test_the_page_tells_the_trip_in_short(council: PageClient) -> None:
    text = council.get("/attendances/24?lang=en").text
    for words in (
        "2 people",
        "(5 days)",
        "8,250.50 EUR",
        "480,000,000 IRR",
        "میزبان اجلاس: 1,850.50 EUR",
        "filed late",
    ):
        assert words in text
    persian = council.get("/attendances/24?lang=fa").text
    for words in ("۸٬۲۵۰٫۵۰", "۲ نفر", "۵ روز"):
        assert words in persian


def test_the_last_delegation_is_copied_and_undone_as_a_whole(recorder: PageClient) -> None:
    copy = action(recorder, EMPTY, "delegates/copy")
    recorder.post(copy, {}, page=EMPTY)
    page = recorder.get(EMPTY)
    assert "2 members are copied." in page.text
    assert "Copy the last delegation" not in page.text
    (undo,) = [one.get("action") or "" for one in page.all("form") if "delegates/remove" in (one.get("action") or "")]
    recorder.post(undo, {}, page=EMPTY)
    assert "Copy the last delegation" in recorder.get(EMPTY).text


def test_one_copied_member_is_removed_alone(recorder: PageClient) -> None:
    recorder.post(action(recorder, EMPTY, "delegates/copy"), {}, page=EMPTY)
    first = next(one.get("action") or "" for one in recorder.get(EMPTY).all("form") if one.get("action", "").split("?")[0].endswith("/delete") and "/delegates/" in one.get("action", ""))  # type: ignore[union-attr]  # fmt: skip
    recorder.post(first, {}, page=EMPTY)
    assert "1 person" in recorder.get(EMPTY).text


def test_a_second_copy_is_refused(recorder: PageClient) -> None:
    copy = action(recorder, EMPTY, "delegates/copy")
    recorder.post(copy, {}, page=EMPTY)
    page = recorder.post(copy, {}, page=EMPTY, status=422)
    assert page is not None
    assert "has members already" in page.text


def test_the_trip_report_is_filed_with_one_click(recorder: PageClient) -> None:
    recorder.post(action(recorder, EMPTY, "report/file"), {}, page=EMPTY)
    page = recorder.get(EMPTY)
    assert "Filed on" in page.text
    (undo,) = [one.get("action") or "" for one in page.all("form") if "unfile" in (one.get("action") or "")]
    recorder.post(undo, {}, page=EMPTY)
    assert "none is filed" in recorder.get(EMPTY).text


def test_other_kinds_have_no_delegation(recorder: PageClient) -> None:
    for address in ("/agreements/1/delegates/copy", "/agreements/1/report/file"):
        recorder.post(address, {}, page="/agreements/1", status=404)


def test_council_members_see_no_button(council: PageClient) -> None:
    assert "Copy the last delegation" not in council.get(EMPTY).text
