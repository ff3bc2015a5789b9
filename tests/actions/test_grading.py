"""An article is graded by its site, or as its outlet was graded before; a person's grade stays."""

from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article
from tracker.actions.grading import grade_article
from tracker.core.independence import Independence
from tracker.store.article import Article

HOME = ("Shiraz", "شیراز")


def archived(session: Session, *, address: str | None = None, outlet: str = "", origin: str = "") -> Article:
    text = f"An article of {outlet} at {address} after {origin}."
    capture = Capture(body=text.encode(), media_type="text/plain", text=text, outlet=outlet, address=address)
    article = archive_article(session, capture=capture)
    article.origin = origin
    return article


def graded(session: Session, article: Article) -> str:
    grade_article(session, article=article, home=HOME)
    return article.independence


def test_a_newspaper_is_graded_once_for_all_that_follow(session: Session) -> None:
    first = archived(session, address="https://daily.example/1")
    assert graded(session, first) == ""
    first.independence = Independence.INDEPENDENT
    session.flush()
    assert graded(session, archived(session, address="https://daily.example/2")) == Independence.INDEPENDENT
    assert graded(session, archived(session, address="https://daily.example.org/2")) == ""


def test_without_an_address_the_outlets_name_tells(session: Session) -> None:
    archived(session, outlet="The Daily").independence = Independence.AGGREGATOR
    session.flush()
    assert graded(session, archived(session, outlet="the daily", origin="x")) == Independence.AGGREGATOR
    assert graded(session, archived(session)) == ""


def test_what_an_outlet_took_from_city_hall_says_nothing_of_its_other_articles(session: Session) -> None:
    taken = archived(session, address="https://daily.example/1", origin="Municipality of Shiraz")
    assert graded(session, taken) == Independence.OWN
    assert graded(session, archived(session, address="https://daily.example/2")) == ""


def test_a_persons_grade_stays(session: Session) -> None:
    article = archived(session, address="https://shiraz.ir/1")
    article.independence = Independence.INDEPENDENT
    assert graded(session, article) == Independence.INDEPENDENT


def test_a_new_edition_keeps_the_grade_that_a_person_gave(session: Session) -> None:
    first = archived(session, address="https://shiraz.ir/1", outlet="one")
    first.independence = Independence.COUNTERPART
    session.flush()
    text = "The same page reads otherwise today."
    capture = Capture(body=text.encode(), media_type="text/plain", text=text, address="https://shiraz.ir/1")
    again = archive_article(session, capture=capture, again=True)
    assert graded(session, again) == Independence.COUNTERPART
