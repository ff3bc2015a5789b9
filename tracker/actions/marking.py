"""Marking by hand which words are the article, where no text was found in its bytes, or the wrong one."""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from tracker.actions.articles import expect_fitting
from tracker.core.messages import N_, Refusal
from tracker.store.article import Article
from tracker.store.base import now
from tracker.store.evidence import Evidence
from tracker.store.suggestion import Suggestion
from tracker.suggest.languages import language_of
from tracker.suggest.origins import origin_of
from tracker.suggest.titles import title_of


def may_mark(session: Session, *, article: Article) -> bool:
    """Say whether the text of an article may still be marked: nothing may stand on the one that it has."""
    tied = select(Evidence.id).where(Evidence.article_id == article.id, Evidence.deleted_at.is_(None))
    recorded = select(Suggestion.id).where(Suggestion.article_id == article.id, Suggestion.engagement_id.is_not(None))
    return not session.scalar(select(or_(tied.exists(), recorded.exists())))


def mark_text(session: Session, *, article: Article, text: str, title: str = "", retyped: bool = False) -> None:
    """Let `text` be the article's text from now on; what the old one proposed goes.

    title:   what the article is called; without it, a line of the text is
    retyped: whether a person wrote the text, so that nothing in it came out of a PDF

    Raises Refusal where passages or records stand on the text that it has, and where `text` is empty or too long.
    """
    if not may_mark(session, article=article):
        raise Refusal(N_("Passages of this text prove records, so that it stays: archive the article again."))
    if not text.strip():
        raise Refusal(N_("Tick the paragraphs that are the article, or write its text."), field="text")
    expect_fitting(text)
    for old in session.scalars(select(Suggestion).where(Suggestion.article_id == article.id)):
        session.delete(old)
    article.text = text
    article.title = title.strip() or title_of(text)
    article.language = language_of(text)
    article.origin = article.origin or origin_of(text, article.language)
    article.verified = article.verified or retyped
    article.by_hand = True
    article.changed_at = now()
    session.flush()
