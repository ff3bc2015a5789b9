"""Articles: in by three ways, read, quoted, and decided."""

import io

import pytest

from tests.web.client import PageClient

TEXT = "شیراز از سال ۸۶ عضو متروپلیس است.\n\nشهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد."


def new_article(recorder: PageClient, text: str = TEXT) -> str:
    recorder.post("/articles/new?lang=en", {"text": text})
    page = recorder.get("/articles/?lang=en")
    return next(one.get("href") or "" for one in page.all("a") if (one.get("href") or "").startswith("/articles/13"))


def test_a_pasted_text_is_reviewed_and_recorded(recorder: PageClient) -> None:
    new_article(recorder)
    review = recorder.get("/articles/13/review?lang=en")
    assert "Membership in ⁨Metropolis⁩" in review.text
    actions = [one.get("action") or "" for one in review.all("form")]
    accept = [action for action in actions if "/accept" in action]
    assert len(accept) == 2
    for action in accept:
        recorder.post(action, {}, page="/articles/13/review?lang=en")
    assert "۱۳۸۶" in recorder.get("/memberships/?lang=fa&q=متروپلیس").text
    done = recorder.get("/articles/13/review?lang=en")
    reopen = next(one.get("action") or "" for one in done.all("form") if "/reopen" in (one.get("action") or ""))
    recorder.post(reopen, {}, page="/articles/13/review?lang=en")
    assert "1 to decide" in recorder.get("/articles/13/review?lang=en").text


def test_a_proposal_can_be_corrected_first(recorder: PageClient) -> None:
    new_article(recorder)
    review = recorder.get("/articles/13/review?lang=en")
    edit = next(
        one.get("href") or ""
        for one in review.all("a")
        if "/edit" in (one.get("href") or "") and "review" in (one.get("href") or "")
    )
    form = recorder.get(edit)
    assert form.all("option", selected="")[0].get("value") is not None
    network = [one.get("value") for one in form.all("option", selected="") if "catalogue" in (one.get("value") or "")]
    recorder.post(
        edit, {"network": network[0] if network else "15", "level": "observer", "status": "member", "start": "1386"}
    )
    assert "Observer" in recorder.get("/memberships/?lang=en&q=metropolis").text


def test_a_passage_is_tied_by_its_place_and_by_its_words(recorder: PageClient) -> None:
    page = recorder.get("/articles/5?lang=en&record=5")
    place = {"start": "0", "end": "30", "record": "5", "field": "summary", "quote_text": ""}
    refused = recorder.post("/articles/5/evidence?lang=en", place, page="/articles/5", status=422)
    assert refused is not None
    assert "Choose the field that the passage proves." in refused.text
    recorder.post("/articles/5/evidence?lang=en", {**place, "field": "place"}, page="/articles/5")
    words = {"record": "5", "field": "place", "quote_text": "two stone CHAIRS facing each other"}
    recorder.post("/articles/5/evidence?lang=en", words, page="/articles/5")
    assert "Two stone chairs facing each other" in recorder.get("/agreements/5?lang=en").text
    assert page.all("select", id="field")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            {"record": "5", "field": "place", "quote_text": "these words are nowhere"},
            "These words do not stand in the article",
        ),
        ({"record": "5", "field": "place", "quote_text": ""}, "Write or select the words"),
        ({"record": "99999", "field": "place", "quote_text": "Weimar"}, "Choose the record"),
        ({"record": "5", "field": "place", "quote_text": "Weimar"}, "several times"),
        ({"record": "5", "field": "place", "start": "5", "end": "999999"}, "outside the article"),
    ],
)
def test_a_tie_that_cannot_be_says_why(recorder: PageClient, data: dict[str, str], sentence: str) -> None:
    page = recorder.post("/articles/5/evidence?lang=en", data, page="/articles/5", status=422)
    assert page is not None
    assert sentence in page.text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({}, "Give an address, choose a file, or paste the text"),
        ({"text": "   "}, "Give an address"),
        ({"address": "http://127.0.0.1/"}, "private network"),
        ({"address": "http://169.254.169.254/latest"}, "private network"),
        ({"address": "ftp://example.org/x"}, "begins with https:// or http://"),
        ({"address": "http://user:secret@example.org/"}, "Leave the user name and the password out"),
    ],
)
def test_an_article_that_cannot_be_had_says_what_to_do(
    recorder: PageClient, data: dict[str, str], sentence: str
) -> None:
    page = recorder.post("/articles/new?lang=en", data, status=422)
    assert page is not None
    assert sentence in page.text


@pytest.mark.parametrize(
    ("body", "name", "sentence"),
    [
        (b"", "a.txt", "The file is empty"),
        (b"\x00\x01\x02\x03" * 500, "page.html", "neither a web page nor a text nor a PDF"),
    ],
)
def test_a_file_that_cannot_be_read_says_so(recorder: PageClient, body: bytes, name: str, sentence: str) -> None:
    page = recorder.post("/articles/new?lang=en", {"file": (io.BytesIO(body), name)}, status=422)
    assert page is not None
    assert sentence in page.text


def test_a_file_of_fifty_megabytes_is_refused(recorder: PageClient) -> None:
    token = recorder.get("/articles/new").hidden("csrf_token")
    start = f'--x\r\nContent-Disposition: form-data; name="csrf_token"\r\n\r\n{token}\r\n--x\r\n'
    file = 'Content-Disposition: form-data; name="file"; filename="big.txt"\r\n\r\n'
    body = (start + file).encode() + b"x" * 50_000_000 + b"\r\n--x--\r\n"
    answer = recorder.client.post("/articles/new?lang=en", data=body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 413
    assert "The file is too large" in answer.get_data(as_text=True)
    assert recorder.client.get("/articles/13").status_code == 404


def test_the_same_text_twice_leads_to_the_copy(recorder: PageClient) -> None:
    new_article(recorder)
    page = recorder.post("/articles/new?lang=en", {"text": TEXT}, status=422)
    assert page is not None
    assert page.all("a", href="/articles/13?lang=en")


def test_the_original_comes_back_as_it_was(recorder: PageClient) -> None:
    new_article(recorder)
    answer = recorder.client.get("/articles/13/original")
    assert answer.data == TEXT.encode()
    assert answer.mimetype == "application/octet-stream"
    assert "attachment" in answer.headers["Content-Disposition"]
