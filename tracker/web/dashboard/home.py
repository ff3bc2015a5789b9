"""The first page: what is due for staff, how things stand for a council member."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action, may
from tracker.core.changes import LABELS, answer_of_changes
from tracker.core.dashboard import (
    answer_of_changed,
    answer_of_coverage,
    answer_of_due,
    answer_of_ending,
    answer_of_gaps,
    answer_of_overdue,
    answer_of_questions,
    answer_of_suggestions,
    answer_of_ties,
    answer_of_unsourced,
)
from tracker.core.due import SOON, DueList
from tracker.core.tenure import answer_of_holdings
from tracker.core.trips import answer_of_trips
from tracker.kinds.council import read_council
from tracker.kinds.dashboard import read_dashboard
from tracker.kinds.due import first_due
from tracker.store.article import Article
from tracker.store.base import now
from tracker.store.report import newest_report
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.dashboard import blueprint
from tracker.web.gate import db, route, visitor_role
from tracker.web.kept import kept_content
from tracker.web.reading import reader
from tracker.web.records.found import registry
from tracker.web.work.due import today
from tracker.web.work.gaps import gap_count

DUE_SHOWN = 20


@route(blueprint, "/", allow=Action.READ)
def home() -> ResponseReturnValue:
    """Show staff what is due, and a council member how things stand."""
    return _staff() if may(visitor_role(), Action.RECORD) else _council()


def _council() -> str:
    report = newest_report(db())
    content = kept_content(
        lambda: read_council(db(), today=today(), now=now(), registry=registry()),
        report.number if report else None,
        shared="council",
    )
    board = content.board
    answers = {
        "changes": answer_of_changes(content.changes),
        "ties": answer_of_ties(board.ties),
        "trips": answer_of_trips(content.trips),
        "overdue": answer_of_overdue(content.overdue.number, content.overdue.later),
        "questions": answer_of_questions(content.questions.number),
        "ending": answer_of_ending(board.ending),
        "coverage": answer_of_coverage(board.coverage),
        "unsourced": answer_of_unsourced(board.unsourced),
    }
    held = [(holdings, answer_of_holdings(holdings)) for holdings in content.holdings]
    return render_template(
        "dashboard/council.html", council=content, dashboard=board, answers=answers, held=held, labels=LABELS
    )


def _staff() -> str:
    content = kept_content(lambda: read_dashboard(db(), today=today(), registry=registry()), shared="dashboard")
    soon = kept_content(_due, reader().calendar, shared="first due")
    waiting = _waiting()
    return render_template(
        "dashboard/staff.html",
        dashboard=content,
        waiting=waiting,
        due=soon,
        answers={
            "due": answer_of_due(late=soon.late, soon=soon.total - soon.late, later=soon.later),
            "gaps": answer_of_gaps(gap_count()),
            "suggestions": answer_of_suggestions(sum(count for _, count in waiting), len(waiting)),
            "changed": answer_of_changed(content.changed),
            "unsourced": answer_of_unsourced(content.unsourced),
            "coverage": answer_of_coverage(content.coverage),
        },
    )


def _due() -> DueList:
    """Return the first of what is due; all of a very large register is told by the page of what is due."""
    return first_due(
        db(),
        today=today(),
        until=today() + SOON,
        most=DUE_SHOWN,
        calendar=reader().calendar,
        registry=registry(),
    )


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
