"""An article whose text nobody found is archived all the same, and a person marks which words it is."""

from __future__ import annotations

import io

import pytest

from tests.fetching.hostile import locked as locked_pdf
from tests.web.client import Page, PageClient
from tracker.core.text import HALF_SPACE

MEMBERSHIP = "شیراز از سال ۸۶ عضو متروپلیس است."
MEETING = f"شهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد و از تفاهم{HALF_SPACE}نامه گفت."
PAGE = f"<html lang=fa><body><nav><p>ورزش</p></nav><div><p>{MEMBERSHIP}</p><p>{MEETING}</p></div></body></html>"
PLACE = "/articles/13/text?lang=en"


@pytest.fixture
def unread(recorder: PageClient, monkeypatch: pytest.MonkeyPatch) -> PageClient:
    """A recorder, and a page as article 13 in which no article was found."""
    monkeypatch.setattr("tracker.fetching.capture.extract", _nothing)
    archive(recorder, PAGE.encode(), "page.html")
    return recorder


def _nothing(_body: bytes, **_hints: str) -> object:
    from tracker.core.messages import N_
    from tracker.fetching import NoArticleFound

    raise NoArticleFound(N_("No article was found in this file: paste its text."), media_type="text/html")


def archive(recorder: PageClient, body: bytes, name: str) -> None:
    recorder.post("/articles/new?lang=en", {"file": (io.BytesIO(body), name)})


def boxes(page: Page, words: str) -> list[str]:
    labels = [one for one in page.all("label") if "".join(one.itertext()).strip() == words]
    return [(one.get("for") or "").removeprefix("block-") for one in labels]


def ticked(page: Page) -> list[str]:
    return [one.get("value") or "" for one in page.all("input", name="block", checked="")]


def test_an_article_without_a_text_is_archived_and_waits_for_it(unread: PageClient) -> None:
    page = unread.get("/articles/13?lang=en")
    assert "text to be marked" in page.text
    assert page.all("a", href=PLACE)
    assert unread.client.get("/articles/13/original").data == PAGE.encode()
    archive = unread.get("/articles/?lang=en")
    assert "text to be marked" in archive.text
    assert "The text of 1 article is to be marked by hand." in archive.text
    assert len(unread.get("/articles/?lang=en&unmarked=1").all("tbody")[0].findall("tr")) == 1
    for address in ("/articles/13/review", "/articles/13/edit", "/articles/?q=page.html", "/search?q=page", "/"):
        unread.get(address)
    assert unread.client.get("/articles/13/evidence.json").json["items"] == []  # type: ignore[index]
    refused = unread.post(
        "/articles/13/evidence?lang=en",
        {"record": "5", "field": "place", "quote_text": "words"},
        page="/articles/13",
        status=422,
    )
    assert refused is not None


def test_the_ticked_paragraphs_become_the_text_and_propose(unread: PageClient) -> None:
    page = unread.get(PLACE)
    assert ticked(page) == []
    chosen = boxes(page, MEMBERSHIP) + boxes(page, MEETING)
    assert len(chosen) == 2
    unread.post(PLACE, {"block": chosen, "title": "عضویت و دیدار"})
    review = unread.get("/articles/13/review?lang=en")
    assert "Membership in ⁨Metropolis⁩" in review.text
    assert HALF_SPACE in review.text
    page = unread.get("/articles/13?lang=en")
    assert "عضویت و دیدار" in page.text
    assert "A person marked which words" in page.text
    assert "ورزش" not in page.text
    assert sorted(ticked(unread.get(PLACE))) == sorted(chosen)


def test_what_stands_in_no_paragraph_is_typed(unread: PageClient) -> None:
    empty = unread.post(PLACE, {"title": "x", "text": "  "}, status=422)
    assert empty is not None
    assert "Tick the paragraphs that are the article, or write its text." in empty.text
    chosen = boxes(unread.get(PLACE), MEMBERSHIP)
    unread.post(PLACE, {"block": chosen, "text": "سطر نخست\r\nسطر دوم"})
    page = unread.get("/articles/13?lang=en")
    shown = ["".join(one.itertext()) for one in page.all("p", dir="auto")]
    assert shown[:3] == [MEMBERSHIP, "سطر نخست", "سطر دوم"]


def test_a_form_that_was_refused_keeps_what_was_ticked(unread: PageClient) -> None:
    chosen = boxes(unread.get(PLACE), MEMBERSHIP)
    page = unread.post(PLACE, {"block": chosen, "title": "x" * 301}, status=422)
    assert page is not None
    assert ticked(page) == chosen


def test_a_text_on_which_records_stand_stays(unread: PageClient) -> None:
    unread.post(PLACE, {"block": boxes(unread.get(PLACE), MEMBERSHIP)})
    review = unread.get("/articles/13/review?lang=en")
    accept = next(one.get("action") or "" for one in review.all("form") if "/accept" in (one.get("action") or ""))
    held = unread.get(PLACE).hidden("csrf_token")
    unread.post(accept, {}, page="/articles/13/review?lang=en")
    page = unread.get(PLACE)
    assert "Archive the article again" in page.text
    assert not page.all("input", name="block")
    answer = unread.client.post(PLACE, data={"csrf_token": held, "text": "another text"})
    assert answer.status_code == 422
    assert MEMBERSHIP in unread.get("/articles/13").text


@pytest.mark.parametrize(("body", "name"), [(b"%PDF-1.4 broken", "a.pdf"), (locked_pdf(), "b.pdf")])
def test_a_pdf_that_cannot_be_read_is_kept_and_written_off(recorder: PageClient, body: bytes, name: str) -> None:
    archive(recorder, body, name)
    page = recorder.get(PLACE)
    assert not page.all("input", name="block")
    assert page.all("textarea", id="text")
    recorder.post(PLACE, {"text": MEMBERSHIP})
    page = recorder.get("/articles/13?lang=en")
    assert MEMBERSHIP in page.text
    assert "taken out of a PDF" not in page.text
    assert recorder.client.get("/articles/13/original").data == body


def test_a_poor_reading_is_mended(recorder: PageClient) -> None:
    archive(recorder, f"{MEMBERSHIP}\n\nورزش\n\n{MEETING}".encode(), "a.txt")
    page = recorder.get("/articles/13?lang=en")
    (link,) = [one.get("href") or "" for one in page.all("a") if "The text is wrong" in "".join(one.itertext())]
    form = recorder.get(link)
    assert len(ticked(form)) == 3
    recorder.post(PLACE, {"block": boxes(form, MEMBERSHIP), "title": "عضویت"})
    assert "ورزش" not in recorder.get("/articles/13").text
    assert "1 to decide" in recorder.get("/articles/13/review?lang=en").text


def test_a_passage_over_two_sentences_is_marked_once(recorder: PageClient) -> None:
    archive(recorder, f"{MEMBERSHIP} {MEETING}".encode(), "a.txt")
    whole = {"record": "5", "field": "place", "quote_text": f"{MEMBERSHIP} {MEETING}"}
    recorder.post("/articles/13/evidence", whole, page="/articles/13")
    page = recorder.get("/articles/13")
    assert len(page.all("mark")) == 2
    assert sum(one.get("id") is not None for one in page.all("mark")) == 1
