"""Questions through their pages: a council member asks, the staff answer, both see what is open."""

from flask import Flask

from tests.web.client import PageClient

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
