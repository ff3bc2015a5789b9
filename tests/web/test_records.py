"""Records through their forms."""

import pytest

from tests.web.client import PageClient

NEW = {"type": "mou", "status": "signed", "parties-new": "Testville", "start": "۱۴۰۴/۲/۳", "end": "", "summary": "x"}


def test_a_record_is_added_shown_and_tells_its_history(recorder: PageClient) -> None:
    recorder.post("/agreements/new?lang=en", NEW)
    page = recorder.get("/agreements/?lang=en&q=testville")
    (link,) = [one for one in page.all("a") if "Testville" in "".join(one.itertext())]
    shown = recorder.get(link.get("href") or "")
    assert "23 April 2025" in shown.text
    assert "no source yet" in shown.text
    assert "recorder⁩ added this record." in shown.text


def test_a_form_sent_twice_makes_one_record(recorder: PageClient) -> None:
    form = recorder.get("/agreements/new?lang=en")
    data = {**NEW, "csrf_token": form.hidden("csrf_token"), "once": form.hidden("once")}
    answers = [recorder.client.post("/agreements/new?lang=en", data=data) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 302]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert len(recorder.get("/agreements/?lang=en&q=testville").all("tr")) == 2


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"start": "1404/12/30"}, "1404 is not a leap year: Esfand has 29 days."),
        ({"start": "next week"}, "Write the date as"),
        ({"start": "1404", "end": "1390"}, "The end lies before the beginning"),
        ({"parties-new": ""}, "Counterparts: choose at least one."),
        ({"type": "marriage"}, "Not a valid choice"),
        ({"type": ""}, "Type of agreement is needed."),
        ({"notice_months": "many"}, "Not a valid integer value"),
        ({"parties": "gazetteer:0", "parties-new": ""}, "The gazetteer knows no such city"),
        ({"resolution_number": "x" * 301}, "Field cannot be longer than 300"),
    ],
)
def test_bad_input_keeps_what_was_typed_and_changes_nothing(
    recorder: PageClient, change: dict[str, str], sentence: str
) -> None:
    before = recorder.client.get("/agreements/?format=json").json
    page = recorder.post("/agreements/new?lang=en", {**NEW, "summary": "kept words", **change}, status=422)
    assert page is not None
    assert sentence in page.text
    assert "kept words" in page.text
    assert recorder.client.get("/agreements/?format=json").json == before


def test_the_second_of_two_editors_sees_both_versions(recorder: PageClient) -> None:
    first = recorder.get("/agreements/5/edit?lang=en")
    second = recorder.get("/agreements/5/edit?lang=en")
    values = {"type": "friendship", "status": "in_force", "parties": "5"}
    keep = [("csrf_token", first.hidden("csrf_token")), ("version", first.hidden("version"))]
    sent = {**values, **dict(keep), "once": first.hidden("once"), "summary": "theirs, saved first"}
    assert recorder.client.post("/agreements/5/edit?lang=en", data=sent).status_code == 303
    late = {**sent, "once": second.hidden("once"), "summary": "mine, typed meanwhile"}
    answer = recorder.client.post("/agreements/5/edit?lang=en", data=late)
    assert answer.status_code == 409
    text = answer.get_data(as_text=True)
    assert "theirs, saved first" in text
    assert "mine, typed meanwhile" in text


def test_deleting_can_be_undone(recorder: PageClient) -> None:
    recorder.post("/agreements/5/delete", {}, page="/agreements/5")
    recorder.get("/agreements/5", status=404)
    assert "Weimar" in recorder.get("/trash?lang=en").text
    recorder.post("/agreements/5/restore", {}, page="/trash")
    recorder.get("/agreements/5")


def test_a_list_leaves_as_a_file(recorder: PageClient) -> None:
    rows = recorder.client.get("/agreements/?format=json&lang=en&status=suspended").json
    assert [row["title"] for row in rows] == ["Project agreement with Dushanbe"]
    assert rows[0]["end"] == "2027-07-23"
    assert rows[0]["parent"] == "Sister city with Dushanbe"
    text = recorder.client.get("/agreements/?format=csv").get_data(as_text=True)
    assert text.startswith("\ufeffid,title,status")


def test_no_cell_of_a_file_is_a_formula(recorder: PageClient) -> None:
    recorder.post("/agreements/new?lang=en", {**NEW, "summary": "=1+1"})
    assert ",'=1+1," in recorder.client.get("/agreements/?format=csv&q=testville").get_data(as_text=True)


def test_without_a_token_nothing_is_changed(recorder: PageClient) -> None:
    assert recorder.client.post("/agreements/5/delete").status_code == 400
    recorder.get("/agreements/5")


def test_a_council_member_changes_nothing(council: PageClient) -> None:
    token = council.get("/").hidden("csrf_token")
    for address in ("/agreements/5/delete", "/articles/1/evidence", "/articles/11/review/1/accept"):
        assert council.client.post(address, data={"csrf_token": token}).status_code == 403


def test_one_passage_is_counted_as_one(recorder: PageClient) -> None:
    listed = recorder.client.get("/memberships/?format=json&lang=en").get_json()
    by_number = {row["sources"]: row["address"].split("localhost")[1] for row in listed if row["sources"]}
    assert "1 passage proves this record." in recorder.get(by_number[1]).text
