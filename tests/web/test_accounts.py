"""A new password, through its page."""

from flask import Flask

from tests.web.client import PageClient
from tracker.demo.load import PASSWORD

PAGE = "/settings/password?lang=en"
NEW = "another long password"


def test_a_new_password_holds_here_and_signs_out_everywhere_else(app: Flask) -> None:
    here, elsewhere = PageClient(app).sign_in("recorder"), PageClient(app).sign_in("recorder")
    here.post(PAGE, {"current": PASSWORD, "password": NEW, "again": NEW})
    assert "Your new password holds" in here.get("/settings?lang=en").text
    assert elsewhere.client.get("/settings").status_code == 302
    assert (
        "is wrong"
        in PageClient(app).post("/login?lang=en", {"username": "recorder", "password": PASSWORD}, status=422).text
    )


def test_what_is_wrong_is_said_at_its_field_and_changes_nothing(recorder: PageClient) -> None:
    for sent, sentence in (
        ({"current": "a guess", "password": NEW, "again": NEW}, "This is not your present password."),
        ({"current": PASSWORD, "password": NEW, "again": "other"}, "This is not the same as the new password above."),
        ({"current": PASSWORD, "password": "short", "again": "short"}, "letters"),
    ):
        page = recorder.post(PAGE, sent, status=422)
        assert sentence in page.text
        assert not any(one.get("value") for one in page.all("input") if one.get("type") == "password")
    assert recorder.client.get("/settings").status_code == 200
