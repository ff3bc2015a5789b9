"""From a text to confirmed, evidenced records."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article, keep_suggestions
from tracker.actions.suggestions import accept_suggestion, reject_suggestion, reopen_suggestion
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.messages import Refusal
from tracker.kinds.entries import all_entries
from tracker.store.article import Article
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion

TEXT = (
    "شهردار شیراز گزارش سفر را ارائه کرد.\n\n"
    "شیراز از سال ۸۶ عضو متروپلیس است و در هیئت‌مدیره متروپلیس نیز عضویت دارد.\n\n"
    "شهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد.\n"
)


def capture(text: str = TEXT, address: str | None = None) -> Capture:
    return Capture(body=text.encode(), media_type="text/plain", text=text, language="fa", address=address)


@pytest.fixture
def article(session: Session) -> Article:
    return archive_article(session, capture=capture(address="https://example.org/1"))


@pytest.fixture
def suggestions(session: Session, article: Article, shiraz: City) -> list[Suggestion]:
    return keep_suggestions(session, article=article, home_city=shiraz)


def test_a_person_makes_records_of_them(session: Session, suggestions: list[Suggestion], shiraz: City) -> None:
    for suggestion in suggestions:
        accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    session.expire_all()
    entries = {entry.kind: entry for entry in all_entries(session)}
    assert set(entries) == {"membership", "seat", "meeting"}
    membership = entries["membership"]
    assert membership.start == PartialDate(Calendar.SOLAR_HIJRI, 1386)
    assert {quote.field for quote in membership.quotes} == {"network", "start"}
    (body,) = [one for one in entries["seat"].involved if one.role == "body"]
    assert body.within is not None
    assert body.within.name.read_in("en") == "Metropolis"
    assert all(quote.text in TEXT for entry in entries.values() for quote in entry.quotes)


def test_a_decision_is_made_once_and_can_be_taken_back(
    session: Session, suggestions: list[Suggestion], shiraz: City
) -> None:
    first = suggestions[0]
    accept_suggestion(session, suggestion=first, home_city=shiraz)
    with pytest.raises(Refusal):
        reject_suggestion(session, suggestion=first)
    reopen_suggestion(session, suggestion=first)
    assert all_entries(session) == []
    reject_suggestion(session, suggestion=first)
    assert first.decision == "rejected"
