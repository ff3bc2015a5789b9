"""A claim is covered by the outlets that tell it; the database counts them as the page of a record does."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article
from tracker.actions.entities import add_entity
from tracker.actions.evidence import tie_passage, untie_passage
from tracker.actions.records import add_record, delete_record
from tracker.core.coverage import Coverage, coverage_of
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType
from tracker.core.independence import Independence
from tracker.kinds.coverage import read_coverage
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.evidence import Evidence

KIND = REGISTRY["membership"]
Tie = Callable[..., Evidence]


@pytest.fixture
def record(session: Session, shiraz: City) -> Engagement:
    """A membership of two claims: its network and its level."""
    metropolis = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    return add_record(session, kind=KIND, home_city=shiraz, values={"network": [metropolis], "level": "full"})


@pytest.fixture
def tie(session: Session, record: Engagement) -> Tie:
    """Ties a passage of a new article to a field of the record."""

    def make(field: str, *, outlet: str, grade: str = "") -> Evidence:
        text = f"{outlet or 'Somebody'} writes to {field}, {grade}: Shiraz is a member. {len(made)}"
        article = archive_article(
            session, capture=Capture(body=text.encode(), media_type="text/plain", text=text, outlet=outlet)
        )
        article.independence = grade
        made.append(article)
        passage = find_passage(text, "Shiraz is a member")
        return tie_passage(session, article=article, passage=passage, record=record, kind=KIND, field=field)

    made: list[object] = []
    return make


def covered(session: Session) -> Coverage:
    """Return what the database counts, which is what the records' own pages count."""
    session.flush()
    session.expire_all()
    counted = read_coverage(session)
    assert counted == sum((coverage_of(REGISTRY[entry.kind], entry) for entry in all_entries(session)), Coverage())
    return counted


def test_a_claim_without_a_passage_is_bare(session: Session, record: Engagement) -> None:
    assert covered(session) == Coverage(claims=2)


def test_a_passage_of_a_city_halls_own_news_is_a_source_and_no_independent_one(session: Session, tie: Tie) -> None:
    tie("network", outlet="City hall", grade=Independence.OWN)
    assert covered(session) == Coverage(claims=2, sourced=1)


@pytest.mark.parametrize("grade", [Independence.AGENCY, Independence.INDEPENDENT])
def test_an_agency_and_a_newspaper_are_independent(session: Session, tie: Tie, grade: str) -> None:
    tie("network", outlet="News", grade=grade)
    assert covered(session) == Coverage(claims=2, sourced=1, independent=1)


def test_two_outlets_are_two_sources_and_two_articles_of_one_are_not(session: Session, tie: Tie) -> None:
    tie("level", outlet="News")
    tie("level", outlet="NEWS")
    assert covered(session).twice == 0
    tie("level", outlet="Another")
    assert covered(session) == Coverage(claims=2, sourced=1, twice=1)


def test_articles_without_an_outlet_are_sources_each(session: Session, tie: Tie) -> None:
    tie("level", outlet="")
    tie("level", outlet="")
    assert covered(session).twice == 1


def test_what_is_no_value_of_the_record_counts_for_nothing(session: Session, tie: Tie, record: Engagement) -> None:
    tie("status", outlet="News")
    tie("end", outlet="News")  # a passage for a field that is empty
    untie_passage(session, evidence=tie("level", outlet="News"))
    assert covered(session) == Coverage(claims=2)
    record.level = ""  # type: ignore[attr-defined]
    assert covered(session) == Coverage(claims=1)


def test_a_deleted_record_is_not_counted(session: Session, tie: Tie, record: Engagement) -> None:
    tie("network", outlet="News", grade=Independence.AGENCY)
    delete_record(session, record=record)
    session.flush()
    assert read_coverage(session) == Coverage()
