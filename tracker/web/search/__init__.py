"""One search over everything: the records of every kind, the catalogue and the archive, each with its first hits."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select
from sqlalchemy.orm import defer

from tracker.core.access import Action
from tracker.core.fields import EntityType
from tracker.core.sheets import SHEET_OF, Sheet
from tracker.kinds.finding import find_everywhere
from tracker.store.article import Article
from tracker.store.entity import Entity
from tracker.store.searching import holds_words, is_called
from tracker.web.gate import db, route
from tracker.web.paging import words_asked
from tracker.web.records.found import registry

blueprint = Blueprint("search", __name__)

EACH = 5
MOST_ENTITIES = 12


@route(blueprint, "/search", allow=Action.READ)
def everything() -> ResponseReturnValue:
    """Show what answers ``q``, in groups."""
    query = words_asked()
    found = find_everywhere(db(), query=query, each=EACH, registry=registry())
    articles, archived = _articles(query)
    entities = _entities(query)
    return render_template(
        "search/index.html",
        query=query,
        groups=[(kind, *found[kind.name]) for kind in registry() if kind.name in found],
        entities=entities,
        articles=articles,
        archived=archived,
        total=sum(count for count, _ in found.values()) + archived + len(entities),
    )


def _entities(query: str) -> list[tuple[Sheet, Entity]]:
    wanted = select(Entity).where(Entity.deleted_at.is_(None), is_called(query)).order_by(Entity.search_key)
    return [(SHEET_OF[EntityType(one.type)], one) for one in db().scalars(wanted.limit(MOST_ENTITIES))]


def _articles(query: str) -> tuple[list[Article], int]:
    wanted = select(Article).where(Article.deleted_at.is_(None), holds_words(Article.search_text, query))
    total = db().scalar(wanted.with_only_columns(func.count(Article.id))) or 0
    newest = wanted.order_by(Article.retrieved_at.desc(), Article.id.desc()).limit(EACH).options(defer(Article.text))
    return list(db().scalars(newest)), total
