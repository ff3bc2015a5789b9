"""The first page, fit for the reader's role."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action, may
from tracker.core.due import SOON, arrange_due
from tracker.kinds.dashboard import read_dashboard
from tracker.kinds.due import due_items, named_list
from tracker.store.article import Article
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.gate import db, route, visitor_role
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today

blueprint = Blueprint("dashboard", __name__)
DUE_SHOWN = 20


@route(blueprint, "/", allow=Action.READ)
def home() -> ResponseReturnValue:
    """Show staff what is due, and a council member how things stand."""
    content = read_dashboard(db(), today=today(), registry=registry())
    if may(visitor_role(), Action.RECORD):
        items = due_items(db(), today=today(), registry=registry())
        first = arrange_due(items, calendar=reader().calendar, until=today() + SOON, most=DUE_SHOWN)
        soon = named_list(db(), first, registry=registry())
        return render_template("dashboard/staff.html", dashboard=content, waiting=_waiting(), due=soon)
    return render_template("dashboard/council.html", dashboard=content)


def _waiting() -> list[tuple[Article, int]]:
    counting = (
        select(Suggestion.article_id, func.count())
        .where(Suggestion.decision == Decision.WAITING.value, Suggestion.kind.in_([kind.name for kind in registry()]))
        .group_by(Suggestion.article_id)
        .order_by(Suggestion.article_id.desc())
    )
    counts = dict(db().execute(counting).all())
    articles = db().scalars(select(Article).where(Article.id.in_(counts), Article.deleted_at.is_(None)))
    return [(article, counts[article.id]) for article in articles]
