"""The review: certain ones together, further evidence, namesakes, and what is still missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import event, select

from tests.web.client import Page, PageClient
from tracker.store.suggestion import Suggestion

REVIEW = "/articles/13/review?lang=en"
CERTAIN = (
    "Shiraz has been a member of ICLEI since 2007.\n\nThe Mayor of Shiraz met the Mayor of Lyon on 19 June 2024.\n"
)
AGAIN = "The Mayor of Shiraz met the Mayor of Lyon on 19 June 2024, the city hall said.\n"
SIDE = "On the sidelines of the summit the Mayor of Shiraz met the Mayor of Lyon on 19 June 2024.\n"
NAMESAKES = "The Mayor of Shiraz met the Mayor of Valladolid on 19 June 2024.\n"


def archive(recorder: PageClient, text: str) -> None:
    recorder.post("/articles/new?lang=en", {"text": text})


def actions(page: Page, verb: str) -> list[str]:
    return [action for one in page.all("form") if re.search(rf"/\d+/{verb}(\?|$)", action := one.get("action") or "")]


def joins(page: Page) -> list[tuple[str, str]]:
    """Return where the proposals of a page may join a record, and the record's id."""
    forms = [one for one in page.all("form") if (one.get("action") or "").endswith(("/join", "/join?lang=en"))]
    return [
        (
            form.get("action") or "",
            next(one.get("value") or "" for one in form.iter("input") if one.get("name") == "record"),
        )
        for form in forms
    ]


def proves(recorder: PageClient, record: str, *, article: int) -> bool:
    page = recorder.get(f"/meetings/{record}?lang=en")
    return any(f"/articles/{article}?" in (one.get("href") or "") for one in page.all("a"))


def notice_undo(page: Page) -> str:
    return next(one.get("action") or "" for one in page.all("form") if "reopen?" in (one.get("action") or ""))


@pytest.fixture
def certain(recorder: PageClient) -> list[str]:
    """The ids of the proposals that the page offers to take together."""
    archive(recorder, CERTAIN)
    page = recorder.get(REVIEW)
    return [one.get("value") or "" for one in page.all("input", name="suggestion")]


def test_the_certain_ones_are_taken_together_and_given_back(recorder: PageClient, certain: list[str]) -> None:
    assert certain, "nothing is certain"
    recorder.post("/articles/13/review/accept?lang=en", {"suggestion": certain}, page=REVIEW)
    page = recorder.get(REVIEW)
    assert f"{len(certain)} recorded" in page.text
    assert "Still missing:" in page.text
    undo = notice_undo(page)
    recorder.post(undo, {}, page=REVIEW)
    page = recorder.get(REVIEW)
    assert [one.get("value") for one in page.all("input", name="suggestion")] == certain
    assert "recorded" not in page.text


def test_what_is_not_certain_is_not_taken_along(recorder: PageClient) -> None:
    archive(recorder, NAMESAKES)
    (accept,) = actions(recorder.get(REVIEW), "accept")
    number = accept.split("/")[4]
    recorder.post("/articles/13/review/accept?lang=en", {"suggestion": number}, page=REVIEW)
    assert "None of them is certain any more: look at each." in recorder.get(REVIEW).text


def test_a_city_is_chosen_among_its_namesakes(recorder: PageClient) -> None:
    archive(recorder, NAMESAKES)
    page = recorder.get(REVIEW)
    assert "2 cities are called ⁨Valladolid⁩: choose one." in page.text
    (accept,) = actions(page, "accept")
    radios = page.all("input", type="radio")
    assert len(radios) == 2
    assert not any("checked" in one.attrib for one in radios), "nothing is chosen for a person"
    recorder.post(accept, {}, page=REVIEW)
    assert "Choose which Valladolid the article means." in recorder.get(REVIEW).text
    recorder.post(accept, {radios[1].get("name") or "": radios[1].get("value") or ""}, page=REVIEW)
    assert "1 recorded" in recorder.get(REVIEW).text


def test_the_same_event_in_a_second_article_joins_its_record(recorder: PageClient) -> None:
    archive(recorder, CERTAIN)
    accept = actions(recorder.get(REVIEW), "accept")
    for one in accept:
        recorder.post(one, {}, page=REVIEW)
    archive(recorder, AGAIN)
    second = REVIEW.replace("13", "14")
    page = recorder.get(second)
    assert "which has 1 source" in page.text
    ((join, record),) = joins(page)
    recorder.post(join, {"record": record}, page=second)
    page = recorder.get(second)
    assert "1 added as evidence" in page.text
    assert proves(recorder, record, article=14)
    (reopen,) = actions(page, "reopen")[:1]
    recorder.post(reopen, {}, page=second)
    assert "1 to decide" in recorder.get(second).text
    assert not proves(recorder, record, article=14)
    assert proves(recorder, record, article=13), "the record itself stays"


def test_what_the_article_adds_is_ticked_and_what_differs_is_shown(recorder: PageClient) -> None:
    archive(recorder, CERTAIN)
    for one in actions(recorder.get(REVIEW), "accept"):
        recorder.post(one, {}, page=REVIEW)
    archive(recorder, SIDE)
    second = REVIEW.replace("13", "14")
    page = recorder.get(second)
    ((join, record),) = joins(page)
    assert "the record says ⁨Bilateral meeting⁩, this article says ⁨Side meeting⁩" in page.text
    recorder.post(join, {"record": record, "claim": "type"}, page=second)
    held = recorder.get(f"/meetings/{record}?lang=en").text
    assert "Bilateral meeting with" in held, "nothing is overwritten"
    assert "Side meeting" in held


def test_a_passed_over_paragraph_leads_to_the_form_that_records_it(recorder: PageClient) -> None:
    archive(recorder, CERTAIN + "\nThe gardens of the city were watered again, as every year in the spring.\n")
    page = recorder.get(REVIEW)
    assert "1 paragraph was passed over: no counterpart abroad (1)" in page.text
    (link,) = [one for one in page.all("a") if "".join(one.itertext()) == "record from this paragraph"]
    tie = recorder.get((link.get("href") or "").partition("#")[0])
    (passage,) = tie.all("textarea", id="quote_text")
    assert "gardens" in "".join(passage.itertext())


def test_the_summary_leads_to_the_next_article(recorder: PageClient) -> None:
    archive(recorder, CERTAIN)
    archive(recorder, AGAIN)
    assert recorder.get(REVIEW).all("a", href="/articles/14/review?lang=en")


@pytest.fixture
def asked(app: Flask) -> Iterator[list[str]]:
    """What the database is asked."""
    statements: list[str] = []
    engine = app.extensions["database"].engine

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def test_many_proposals_ask_as_often_as_few(recorder: PageClient, app: Flask, asked: list[str]) -> None:
    archive(recorder, CERTAIN)
    counts = []
    for copies in (3, 12):
        with app.extensions["database"].writing() as session, session.begin():
            first, second, *_ = session.scalars(select(Suggestion).where(Suggestion.article_id == 13)).all()
            for one in [first, second] * copies:
                session.add(Suggestion(article_id=13, kind=one.kind, payload=one.payload))
        # Of each kind some are recorded, some joined to these, and some wait.
        for accept in actions(recorder.get(REVIEW), "accept")[:2]:
            recorder.post(accept, {}, page=REVIEW)
        for join, record in joins(recorder.get(REVIEW))[:2]:
            recorder.post(join, {"record": record}, page=REVIEW)
        recorder.get(REVIEW)
        asked.clear()
        recorder.get(REVIEW)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_the_figures_of_an_event_are_shown_and_kept_as_claims(recorder: PageClient) -> None:
    archive(
        recorder,
        "The Mayor of Shiraz attended the World Cities Summit in Singapore on 18 June 2024. "
        "The World Cities Summit drew more than 1,500 urban managers from 96 countries.\n",
    )
    page = recorder.get(REVIEW)
    assert "1,500" in page.text
    assert "Urban managers" in page.text
    (accept,) = actions(page, "accept")
    recorder.post(accept, {}, page=REVIEW)
    links = [one.get("href") or "" for one in recorder.get(REVIEW).all("a")]
    record = next(link for link in links if re.search(r"/attendances/\d", link))
    assert "more than 1,500 urban managers" in recorder.get(record).text
