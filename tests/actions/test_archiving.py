"""An article is archived once; what its address says later is another edition, and what has no text is marked by hand."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from tracker.actions.articles import AlreadyArchived, TextDiffers, archive_article, describe_article, keep_suggestions
from tracker.actions.entities import add_entity
from tracker.actions.evidence import retie_passage, tie_passage, untie_passage
from tracker.actions.marking import mark_text, may_mark
from tracker.actions.records import add_record
from tracker.actions.suggestions import accept_suggestion
from tracker.core.capture import Capture
from tracker.core.evidence import find_passage, holds
from tracker.core.fields import EntityType
from tracker.core.messages import N_, Refusal
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article, ArticleBody, hash_of_text
from tracker.store.editions import edition_counts, editions_of, is_newest
from tracker.store.engine import Database
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion

ADDRESS = "https://example.org/1"
TEXT = "شیراز از سال ۸۶ عضو متروپلیس است."
LATER = "شیراز از سال ۸۷ عضو متروپلیس است."
UNREAD = N_("No article was found in this file: paste its text.")


def capture(words: str = TEXT, address: str | None = ADDRESS, **more: object) -> Capture:
    return replace(Capture(body=words.encode(), media_type="text/plain", text=words, address=address), **more)  # type: ignore[arg-type]


@pytest.fixture
def article(session: Session) -> Article:
    return archive_article(session, capture=capture())


def test_an_article_is_archived_once(session: Session, article: Article) -> None:
    for same in (capture(), capture(address=None), capture(body=b"<p>the same text in other bytes</p>")):
        for again in (False, True):
            with pytest.raises(AlreadyArchived) as refused:
                archive_article(session, capture=same, again=again)
            assert refused.value.article_id == article.id


def test_another_text_is_another_edition_for_whoever_wants_it(session: Session, article: Article) -> None:
    with pytest.raises(TextDiffers) as refused:
        archive_article(session, capture=capture(LATER))
    assert refused.value.article_id == article.id
    later = archive_article(session, capture=capture(LATER), again=True)
    assert (article.edition, later.edition, later.address) == (1, 2, ADDRESS)
    assert [one.article_id for one in editions_of(session, article)] == [article.id, later.id]
    assert article.text == TEXT
    # A page that says again what it said at first is its third edition, for it is not what it said last.
    back = archive_article(session, capture=capture(), again=True)
    assert back.edition == 3
    assert session.scalars(select(Article.id).where(is_newest())).all() == [back.id]
    pasted = archive_article(session, capture=capture("another text", address=None))
    assert edition_counts(session, [article.id, pasted.id]) == {ADDRESS: 3}


def test_an_edition_that_was_taken_off_keeps_its_number(session: Session, article: Article) -> None:
    later = archive_article(session, capture=capture(LATER), again=True)
    later.deleted_at = later.created_at
    session.flush()
    living = select(Article.id).where(is_newest(), Article.deleted_at.is_(None))
    assert session.scalars(living).all() == [article.id]
    assert archive_article(session, capture=capture(LATER), again=True).edition == 3


def test_two_who_archive_at_the_same_moment_are_told_in_a_sentence(database: Database) -> None:
    answers: list[BaseException | None] = []

    def archive() -> None:
        try:
            with database.writing() as other, other.begin():
                archive_article(other, capture=capture(body=b"the other's bytes"))
            answers.append(None)
        except BaseException as error:
            answers.append(error)

    with database.writing() as first, first.begin():
        archive_article(first, capture=capture(LATER))
        thread = threading.Thread(target=archive)
        thread.start()
        # PostgreSQL lets the other one come as far as its constraint, SQLite not even to its first look.
        thread.join(0.5)
        assert thread.is_alive()
    thread.join(30)
    assert isinstance(answers[0], Refusal)


@pytest.mark.parametrize("words", ["", " \n\t ", "x" * 1_000_001])
def test_no_article_and_too_much_of_one_are_refused(session: Session, words: str) -> None:
    with pytest.raises(Refusal):
        archive_article(session, capture=capture(words))


def test_what_came_in_is_kept_whole(session: Session) -> None:
    kept = archive_article(
        session, capture=capture(warc=b"a WARC file", next_page="https://example.org/1?p=2", origin="ایرنا")
    )
    session.expire_all()
    body = session.get_one(ArticleBody, kept.id)
    assert (body.body, body.warc) == (TEXT.encode(), b"a WARC file")
    assert (kept.next_page, kept.origin, kept.text_sha256) == ("https://example.org/1?p=2", "ایرنا", hash_of_text(TEXT))


def test_an_article_without_a_text_is_archived_and_marked_by_hand(session: Session, shiraz: City) -> None:
    scan = capture(
        "", body=b"%PDF-1.7 a scan", media_type="application/pdf", title="a.pdf", unread=UNREAD, verified=False
    )
    article = archive_article(session, capture=scan)
    assert not article.has_text
    assert may_mark(session, article=article)
    mark_text(session, article=article, text=f"{TEXT}\nو دیگر هیچ.", retyped=True)
    assert (article.by_hand, article.verified, article.language) == (True, True, "fa")
    assert article.title == TEXT
    assert article.text_sha256 == hash_of_text(article.text)
    assert [one.kind for one in keep_suggestions(session, article=article, home_city=shiraz)] == ["membership"]


def test_a_text_is_marked_anew_as_long_as_nothing_stands_on_it(
    session: Session, article: Article, shiraz: City
) -> None:
    keep_suggestions(session, article=article, home_city=shiraz)
    mark_text(session, article=article, text=LATER, title="عضویت")
    assert (article.text, article.title) == (LATER, "عضویت")
    assert session.scalars(select(Suggestion)).all() == []
    (suggestion,) = keep_suggestions(session, article=article, home_city=shiraz)
    accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    assert not may_mark(session, article=article)
    with pytest.raises(Refusal, match="archive the article again"):
        mark_text(session, article=article, text=TEXT)
    assert article.text == LATER


def test_a_passage_that_was_untied_keeps_nobody_from_marking_and_comes_back_only_where_it_stands(
    session: Session, article: Article, shiraz: City
) -> None:
    metropolis = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
    kind = REGISTRY["membership"]
    record = add_record(session, kind=kind, home_city=shiraz, values={"network": [metropolis], "level": "full"})
    passage = find_passage(TEXT, "سال ۸۶")
    evidence = tie_passage(session, article=article, passage=passage, record=record, kind=kind, field="start")
    assert holds(TEXT, evidence.selector)
    assert (evidence.prefix, evidence.quote, evidence.suffix) == ("شیراز از ", "سال ۸۶", " عضو متروپلیس است.")
    assert not may_mark(session, article=article)
    untie_passage(session, evidence=evidence)
    retie_passage(session, evidence=evidence)
    untie_passage(session, evidence=evidence)
    mark_text(session, article=article, text=LATER)
    with pytest.raises(Refusal, match="select the passage again"):
        retie_passage(session, evidence=evidence)
    assert evidence.deleted_at is not None


@pytest.mark.parametrize("words", ["", "\n ", "x" * 1_000_001])
def test_a_mark_without_words_and_one_of_too_many_are_refused(session: Session, article: Article, words: str) -> None:
    with pytest.raises(Refusal):
        mark_text(session, article=article, text=words)
    assert (article.text, article.by_hand) == (TEXT, False)


def test_a_text_that_was_altered_past_us_gets_no_new_hash(session: Session, article: Article) -> None:
    session.execute(text("UPDATE article SET text = 'another'"))
    session.expire_all()
    describe_article(session, article=article, title="دیگر")
    assert article.text_sha256 == hash_of_text(TEXT)
