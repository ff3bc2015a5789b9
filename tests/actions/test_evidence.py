"""A passage proves a field of a record, once, and can be taken off and brought back."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article, describe_article
from tracker.actions.entities import add_entity
from tracker.actions.evidence import retie_passage, tie_passage, untie_passage
from tracker.actions.records import add_record
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.entity import City
from tracker.store.evidence import Evidence

KIND = REGISTRY["membership"]
TEXT = "شیراز از سال ۸۶ عضو متروپلیس است."


@pytest.fixture
def article(session: Session) -> Article:
    return archive_article(
        session, capture=Capture(body=TEXT.encode(), media_type="text/plain", text=TEXT, language="fa")
    )


@pytest.fixture
def record(session: Session, shiraz: City) -> Engagement:
    metropolis = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    return add_record(session, kind=KIND, home_city=shiraz, values={"network": [metropolis], "level": "full"})


def tie(session: Session, article: Article, record: Engagement, field: str = "network") -> Evidence:
    passage = find_passage(article.text, "عضو متروپلیس است")
    return tie_passage(session, article=article, passage=passage, record=record, kind=KIND, field=field)


def proofs(session: Session) -> list[tuple[str, str]]:
    session.expire_all()
    (entry,) = all_entries(session)
    return [(quote.field, quote.text) for quote in entry.quotes]


def test_the_quote_is_cut_from_the_article(session: Session, article: Article, record: Engagement) -> None:
    evidence = tie(session, article, record)
    assert article.text[evidence.start : evidence.end] == evidence.quote == "عضو متروپلیس است"
    assert proofs(session) == [("network", "عضو متروپلیس است")]


def test_the_same_tie_is_one_tie(session: Session, article: Article, record: Engagement) -> None:
    assert tie(session, article, record) is tie(session, article, record)
    assert tie(session, article, record, "level") is not tie(session, article, record)
    assert len(proofs(session)) == 2


def test_a_tie_is_taken_off_and_brought_back(session: Session, article: Article, record: Engagement) -> None:
    evidence = tie(session, article, record)
    untie_passage(session, evidence=evidence)
    assert proofs(session) == []
    retie_passage(session, evidence=evidence)
    assert len(proofs(session)) == 1


def test_a_tie_made_anew_is_not_doubled_by_the_old_one(session: Session, article: Article, record: Engagement) -> None:
    old = tie(session, article, record)
    untie_passage(session, evidence=old)
    new = tie(session, article, record)
    assert new is not old
    retie_passage(session, evidence=old)
    assert len(proofs(session)) == 1


@pytest.mark.parametrize("field", ["", "colour", "id"])
def test_a_field_that_the_kind_lacks_is_refused(
    session: Session, article: Article, record: Engagement, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        tie(session, article, record, field)
    assert refused.value.field == "field"
    assert proofs(session) == []


def test_facts_are_corrected_but_never_the_text(session: Session, article: Article) -> None:
    describe_article(session, article=article, title="عضویت شیراز", outlet="ایسنا")
    assert (article.title, article.outlet, article.text) == ("عضویت شیراز", "ایسنا", TEXT)
    with pytest.raises(ValueError, match="text"):
        describe_article(session, article=article, text="another")
