"""What is new for whoever asks: the page, its count in the navigation, and the button that marks it as seen."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import func, select

from tracker.actions.news import mark_news_seen
from tracker.core.access import Action
from tracker.core.messages import N_
from tracker.core.news import ANSWERED, ASKED, FROZEN, PROPOSED, Item, Whom
from tracker.kinds.news import count_news, read_news
from tracker.store.base import now
from tracker.store.change import Change
from tracker.store.report import Report
from tracker.store.user import User
from tracker.web.gate import db, may_record, route
from tracker.web.news.counts import Counts
from tracker.web.notices import tell
from tracker.web.records.found import registry

blueprint = Blueprint("news", __name__)


@route(blueprint, "/news", allow=Action.READ)
def index() -> ResponseReturnValue:
    """Show what is new, what the reader has not seen before what he has."""
    shown_at = now()
    news = read_news(db(), whom(), now=shown_at, registry=registry())
    return render_template("news/index.html", news=news, shown_at=shown_at.isoformat())


@route(blueprint, "/news/seen", allow=Action.KEEP_OWN_SETTINGS, methods=("POST",))
def seen() -> ResponseReturnValue:
    """Mark as seen what was new when the page was shown; what came after it stays new."""
    user = db().get_one(User, current_user.user_id)
    mark_news_seen(db(), user=user, until=_moment(request.form.get("until", "")))
    tell(N_("Marked as seen."))
    return redirect(url_for("news.index"), code=303)


def whom() -> Whom:
    """Return whose news it is."""
    return Whom(current_user.user_id, current_user.name, may_record(), current_user.news_seen)


@blueprint.app_template_global()
def news_count() -> int:
    """Return how much is new for the reader, counted anew only where something was changed since."""
    person = whom()
    newest = (
        db()
        .execute(
            select(select(func.max(Change.id)).scalar_subquery(), select(func.max(Report.number)).scalar_subquery())
        )
        .one()
    )
    key = (person, *newest, now().date())
    counts: Counts = current_app.extensions["news_counts"]
    count = counts.get(person.user_id, key)
    if count is None:
        count = count_news(db(), person, now=now(), registry=registry())
        # What a page sees that is still being written may be undone, so only what was committed is remembered.
        if request.method == "GET":
            counts.keep(person.user_id, key, count)
    return count


@blueprint.app_template_global()
def news_url(item: Item) -> str:
    """Return the address of the place to which an item leads."""
    if item.sort is ASKED:
        return url_for("questions.answer_any", question_id=item.id)
    if item.sort is PROPOSED:
        return url_for("articles.review", article_id=item.id)
    if item.sort is FROZEN:
        return url_for("reports.show", number=item.id)
    if item.entry is None:
        return url_for("questions.index", mine=1, _anchor=f"question-{item.id}" if item.sort is ANSWERED else None)
    anchor = item.row.replace(".", "-") or None
    return url_for("records.show", kind=registry()[item.entry.kind], record_id=item.entry.id, _anchor=anchor)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text[:40])
    except ValueError:
        return now()
    return found if found.tzinfo else found.replace(tzinfo=UTC)
