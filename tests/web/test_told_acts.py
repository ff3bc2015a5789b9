"""The review of an article that tells what was done about an agreement: the act, its day, and what joining adds."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from sqlalchemy import select

from tests.web.client import Page, PageClient
from tests.web.test_review import REVIEW, actions, archive, joins
from tracker.store.suggestion import Suggestion

SUSPENDED = "On 8 March 2022 the council of Shiraz suspended the friendship with Ahrenfeld in Germany.\n"
ENDED = "Ahrenfeld ended its friendship with Shiraz on 1 June 2023, its mayor wrote.\n"


def tell(app: Flask, article: int, text: str, act: str, edtf: str, words: str) -> None:
    """Let an article propose an act, and nothing else."""
    sentence = text.strip()
    at = text.index(words)
    payload = {
        "fields": {"type": "friendship", "status": act, "act": act},
        "parties": [{"name": "Ahrenfeld", "label": "Ahrenfeld", "type": "city", "role": "parties", "id": None}],
        "date": {"edtf": edtf, "calendar": "gregorian", "text": words},
        "evidence": [
            {"field": "parties", "quote": sentence, "start": 0, "end": len(sentence)},
            {"field": "type", "quote": sentence, "start": 0, "end": len(sentence)},
            {"field": "start", "quote": words, "start": at, "end": at + len(words)},
        ],
        "reason": "The sentence names a tie, what was done about it, and the other side.",
        "confidence": 0.9,
    }
    with app.extensions["database"].writing() as session, session.begin():
        for other in session.scalars(select(Suggestion).where(Suggestion.article_id == article)):
            session.delete(other)
        session.add(Suggestion(article_id=article, kind="agreement", payload=payload))


@pytest.fixture
def card(recorder: PageClient, app: Flask) -> Page:
    archive(recorder, SUSPENDED)
    tell(app, 13, SUSPENDED, "suspended", "2022-03-08", "8 March 2022")
    return recorder.get(REVIEW)


def words(page: Page) -> str:
    """Return the text of a page without the signs that keep names apart from it."""
    return re.sub(r"[\u2066-\u2069]", "", page.text)


def status_of(recorder: PageClient, record: str) -> str:
    """Return the status that the page of a record tells first."""
    return "".join(next(iter(recorder.get(record).all("dd"))).itertext()).strip()


def facts(page: Page) -> dict[str, tuple[str, str]]:
    """Return the values of the first proposal: by their label the words, and the mark of their passage."""
    (values,) = page.all("dl", **{"class": "facts small"})
    labels = ["".join(one.itertext()) for one in values.iter("dt")]
    told = [("".join(one.itertext()).strip(), one.get("data-passage") or "") for one in values.iter("dd")]
    return dict(zip(labels, told, strict=True))


def test_the_act_stands_with_its_passage_where_the_beginning_would_stand(card: Page) -> None:
    shown = facts(card)
    assert list(shown) == ["Type of agreement", "Counterparts", "Act"]
    act, passage = shown["Act"]
    assert "Suspension" in act
    assert "8 March 2022" in act
    (mark,) = [one for one in card.all("mark") if one.get("id") == passage]
    assert "".join(mark.itertext()) == "8 March 2022"


def test_the_form_says_which_act_is_recorded_with_it(recorder: PageClient, card: Page) -> None:
    edit = next(one.get("href") or "" for one in card.all("a") if one.get("data-key") == "e")
    form = recorder.get(edit)
    assert "Recorded with it: Suspension, 8 March 2022. It is left out where it contradicts" in words(form)
    (start,) = form.all("input", name="start")
    assert not start.get("value"), "the day of a suspension is no beginning"


def test_it_is_recorded_joined_and_taken_apart(recorder: PageClient, app: Flask, card: Page) -> None:
    (accept,) = actions(card, "accept")
    recorder.post(accept, {}, page=REVIEW)
    record = next(
        link for one in recorder.get(REVIEW).all("a") if re.search(r"/agreements/\d", link := one.get("href") or "")
    )
    held = recorder.get(record).text
    assert "Suspension" in held
    assert "8 March 2022" in held

    archive(recorder, ENDED)
    tell(app, 14, ENDED, "terminated", "2023-06-01", "1 June 2023")
    second = REVIEW.replace("13", "14")
    page = recorder.get(second)
    assert "It adds an act: Termination, 1 June 2023" in words(page)
    assert "the record says" not in page.text, "an act is no difference"
    ((join, number),) = joins(page)
    recorder.post(join, {"record": number}, page=second)
    assert status_of(recorder, record) == "Terminated"
    (reopen,) = actions(recorder.get(second), "reopen")[:1]
    recorder.post(reopen, {}, page=second)
    assert status_of(recorder, record) == "Suspended"


def test_an_act_that_the_record_has_is_confirmed(recorder: PageClient, app: Flask, card: Page) -> None:
    (accept,) = actions(card, "accept")
    recorder.post(accept, {}, page=REVIEW)
    archive(recorder, ENDED)
    tell(app, 14, ENDED, "suspended", "2022-03", "Ahrenfeld")
    page = recorder.get(REVIEW.replace("13", "14"))
    assert "It adds an act" not in page.text
    assert "Suspension, 8 March 2022" in words(page).partition("The article confirms:")[2]
