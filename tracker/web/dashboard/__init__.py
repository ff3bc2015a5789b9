"""The first page, fit for the reader's role."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action, may
from tracker.core.dashboard import compose_dashboard
from tracker.core.due import SOON, arrange_due
from tracker.kinds.due import due_items
from tracker.kinds.entries import all_entries
from tracker.store.article import Article
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.gate import db, route, visitor_role
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today

blueprint = Blueprint("dashboard", __name__)


@route(blueprint, "/", allow=Action.READ)
def home() -> ResponseReturnValue:
    """Show staff what is due, and a council member how things stand."""
    entries = all_entries(db(), registry=registry())
    content = compose_dashboard(entries, kinds=registry(), today=today())
    if may(visitor_role(), Action.RECORD):
        items = due_items(db(), entries, today=today(), registry=registry())
        soon = arrange_due(items, calendar=reader().calendar, until=today() + SOON)
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
