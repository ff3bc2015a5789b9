"""Questions through their pages: a council member asks, the staff answer, both see what is open."""

from flask import Flask

from tests.web.client import Page, PageClient

ASK = "/agreements/5/council/ask?lang=en"


def test_a_council_member_asks_and_reads_the_answer(app: Flask) -> None:
    council, recorder = PageClient(app).sign_in("council"), PageClient(app).sign_in("recorder")
    council.post(ASK, {"text": "What has Weimar given us?"})
    page = council.get("/agreements/5?lang=en")
    assert "What has Weimar given us?" in page.text
    assert "not answered yet" in page.text
    assert "asked by ⁨council⁩" in page.text
    assert "Answer it" not in page.text
    (link,) = [
        one.get("href") or ""
        for one in recorder.get("/agreements/5?lang=en").all("a")
        if (one.get("aria-label") or "").startswith("Answer it")
    ]
    form = recorder.get(link)
    recorder.post(link, {"text": "Two exhibitions.", "version": form.hidden("version")})
    shown = council.get("/agreements/5?lang=en")
    assert "Two exhibitions." in shown.text
    assert "not answered yet" not in shown.text


def test_an_empty_question_and_an_empty_answer_are_refused(app: Flask) -> None:
    council, recorder = PageClient(app).sign_in("council"), PageClient(app).sign_in("recorder")
    page = council.post(ASK, {"text": "  "}, status=422)
    assert page is not None
    assert "Write what is asked or remarked." in page.text
    address = "/attendances/24/council/2/answer?lang=en"
    page = recorder.post(address, {"text": " ", "version": recorder.get(address).hidden("version")}, status=422)
    assert page is not None
    assert "Write the answer." in page.text


def test_a_council_member_does_not_answer(council: PageClient) -> None:
    council.get("/attendances/24/council/2/answer", status=403)


def test_the_unanswered_stand_first_and_the_staff_see_how_many(app: Flask) -> None:
    council, recorder = PageClient(app).sign_in("council"), PageClient(app).sign_in("recorder")
    page = council.get("/questions/?lang=en")
    assert page.text.index("not answered yet") < page.text.index("Answered on")
    assert "Without an answer: 1" in page.text
    assert [counted(person) for person in (council, recorder)] == ["", "1 without an answer"]
    rows = council.client.get("/questions/?format=json&lang=en").json
    assert [(row["asked_by"], bool(row["answer"])) for row in rows] == [("council", False), ("council", True)]


def counted(person: PageClient) -> str:
    """Return the count beside the questions in the menu."""
    link = next(one for one in person.get("/?lang=en").all("a") if (one.get("href") or "").startswith("/questions/"))
    return "".join("".join(one.itertext()) for one in link.iter("span") if one.get("class") == "count")


def test_a_question_goes_to_the_trash_with_its_record(recorder: PageClient) -> None:
    recorder.post("/attendances/24/delete", {}, page="/attendances/24")
    assert recorder.client.get("/questions/?format=json").json == []
    assert "Nobody has asked anything yet" in recorder.get("/questions/?lang=en").text


FREEZE = {"since": "1403/1/1", "until": "1405/12/29"}


def frozen(app: Flask) -> PageClient:
    """Freeze a report in English, and return who did so."""
    approver = PageClient(app).sign_in("approver")
    approver.post("/reports/freeze?lang=en", FREEZE, page="/reports/?since=1403/1/1&until=1405/12/29&lang=en")
    return approver


def addresses(page: Page, label: str) -> list[str]:
    return [
        one.get("href") or ""
        for one in page.all("a")
        if label in ((one.get("aria-label") or "") + "".join(one.itertext()))
    ]


def test_a_frozen_report_offers_to_ask_about_each_section_and_record(app: Flask) -> None:
    frozen(app)
    council = PageClient(app).sign_in("council")
    report = council.get("/reports/1?lang=en")
    links = addresses(report, "Ask about this")
    on_sections = [link for link in links if link.startswith("/reports/1/ask")]
    on_records = [link for link in links if "/council/ask" in link]
    assert len(on_sections) == len([one for one in report.all("h3") if (one.get("id") or "").startswith("chapter-")])
    assert on_records
    assert all("report=1" in link and "section=" in link for link in on_records)
    council.post(on_records[0], {"text": "How long will it last?"})
    assert "Asked in: Report No. 1, " in council.get(on_records[0].partition("/council")[0] + "?lang=en").text
    assert "How long will it last?" in council.get("/reports/1?lang=en").text
    # A preview is no report yet, so that nothing is asked about it.
    assert addresses(council.get("/reports/?since=1403&until=1405&lang=en"), "Ask about this") == []


def test_a_question_on_a_section_is_carried_into_the_next_report_until_it_is_answered(app: Flask) -> None:
    approver, council = frozen(app), PageClient(app).sign_in("council")
    ask = "/reports/1/ask?section=travel&lang=en"
    page = council.post(ask, {"text": " "}, status=422)
    assert page is not None
    assert "Write what is asked or remarked." in page.text
    council.post(ask, {"text": "Why so few journeys?"})
    assert "Why so few journeys?" in council.get("/reports/1?lang=en").text
    listed = council.client.get("/questions/?format=json&report=1&lang=en").json
    assert [(one["record"], one["asked_in"]) for one in listed] == [("Report No. 1, Travel",) * 2]
    preview = "/reports/?since=1404&until=1405/12/29&lang=en"
    assert "Why so few journeys?" in council.get(preview).text
    (link,) = addresses(approver.get("/reports/1?lang=en"), "Answer it")
    council.get(link, status=403)
    approver.post(link, {"text": "There was no money.", "version": approver.get(link).hidden("version")})
    # Told once more with its answer, for the time in which it was answered, and in no later report.
    assert "There was no money." in council.get(preview).text
    assert "Why so few journeys?" not in council.get("/reports/?since=1407&until=1408&lang=en").text
    (again,) = addresses(council.get("/reports/1?lang=en"), "Ask again")
    assert "There was no money." in council.get(again).text
    council.post(again, {"text": "And the year before?"})
    assert "And the year before?" in council.get("/reports/?since=1407&until=1408&lang=en").text


def test_a_question_names_only_a_report_and_a_section_that_there_are(app: Flask) -> None:
    frozen(app)
    council = PageClient(app).sign_in("council")
    council.get("/reports/2/ask", status=404)
    council.get("/questions/99/again", status=404)
    council.post("/reports/1/ask?section=<b>&lang=en", {"text": "What of all this?"})
    assert council.client.get("/questions/?format=json&report=1&lang=en").json[0]["asked_in"] == "Report No. 1"
    council.post("/agreements/5/council/ask?report=x&section=y&lang=en", {"text": "And this?"})
    assert "Asked in" not in council.get("/agreements/5?lang=en").text


def test_questions_are_narrowed_by_the_address(app: Flask) -> None:
    council, recorder = PageClient(app).sign_in("council"), PageClient(app).sign_in("recorder")

    def listed(person: PageClient, narrowed: str) -> int:
        return len(person.client.get(f"/questions/?format=json&{narrowed}").json)

    assert [listed(council, one) for one in ("", "state=open", "state=answered", "mine=1", "report=1", "report=x")] == [
        2, 1, 1, 2, 0, 2,
    ]  # fmt: skip
    assert listed(recorder, "mine=1") == 0
    assert "There is no such question." in recorder.get("/questions/?mine=1&lang=en").text
