"""The archive."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select, true
from sqlalchemy.orm import defer

from tracker.core.access import Action
from tracker.store.article import NO_TEXT, Article
from tracker.store.editions import edition_counts, is_newest
from tracker.store.evidence import Evidence
from tracker.store.searching import holds_words
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.articles import blueprint
from tracker.web.gate import db, route
from tracker.web.paging import page_asked, pages_of, words_asked

PAGE = 25


@route(blueprint, "/articles/", allow=Action.READ)
def index() -> ResponseReturnValue:
    """List the articles, the latest archived first: the newest edition of each address, or every one with the words."""
    query, page = words_asked(), page_asked()
    unmarked = Article.text_sha256 == NO_TEXT
    wanted = select(Article).where(Article.deleted_at.is_(None))
    # What waits to be decided waits in every edition.
    shown = true() if request.args.get("waiting") else is_newest()
    wanted = wanted.where(holds_words(Article.search_text, query) if query else shown)
    if request.args.get("unmarked"):
        wanted = wanted.where(unmarked)
    if request.args.get("waiting"):
        waits = select(Suggestion.article_id).where(Suggestion.decision == Decision.WAITING.value)
        wanted = wanted.where(Article.id.in_(waits))
    total = db().scalar(wanted.with_only_columns(func.count(Article.id))) or 0
    ordered = wanted.order_by(Article.retrieved_at.desc(), Article.id.desc()).options(defer(Article.text))
    articles = db().scalars(ordered.limit(PAGE).offset((page - 1) * PAGE)).all()
    ids = [article.id for article in articles]
    return render_template(
        "articles/index.html",
        articles=articles,
        waiting=_counts(Suggestion, ids, Suggestion.decision == Decision.WAITING.value),
        editions=edition_counts(db(), ids),
        to_mark=db().scalar(select(func.count(Article.id)).where(Article.deleted_at.is_(None), is_newest(), unmarked)),
        proofs=_counts(Evidence, ids, Evidence.deleted_at.is_(None)),
        query=query,
        page=page,
        pages=pages_of(total, PAGE),
        total=total,
        record=request.args.get("record", ""),
    )


def _counts(table: type[Suggestion] | type[Evidence], ids: list[int], condition: object) -> dict[int, int]:
    counting = (
        select(table.article_id, func.count())
        .where(table.article_id.in_(ids), condition)  # type: ignore[arg-type]
        .group_by(table.article_id)
    )
    return dict(db().execute(counting).all())
