"""What is new for a reader, read in a constant number of queries, each of them bounded.

Who recorded something, and who changed it when, is known from the change log. What lies in the trash is no news.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, Select, String, and_, cast, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from tracker.core.deadline import Sort
from tracker.core.messages import N_, NN_, Message
from tracker.core.news import (
    ANSWERED,
    ASKED,
    CHANGED,
    FROZEN,
    MOST,
    PROMISED,
    PROPOSED,
    RECENT,
    Item,
    News,
    Whom,
    comes_due,
)
from tracker.kinds.finding import records_with_ids
from tracker.kinds.parts.commitment import COMMITMENTS, OPEN, Commitment
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem, place_in_report
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.store.report import Report
from tracker.store.suggestion import Decision, Suggestion
from tracker.store.user import User

CHANGES_READ = 2000  # the newest changes, in which those of one's own records are looked for
PROMISES_READ = 500
LONGEST = 160


def read_news(session: Session, whom: Whom, *, now: datetime, registry: Registry = REGISTRY) -> News:
    """Return what is new for a reader, with the records that it is about."""
    items = find_news(session, whom, now=now, registry=registry)
    ids = sorted({item.record_id for item in items if item.record_id is not None})
    entries = records_with_ids(session, ids, registry=registry)
    return News(tuple(replace(item, entry=entries.get(item.record_id or 0)) for item in items), whom.seen)


def count_news(session: Session, whom: Whom, *, now: datetime, registry: Registry = REGISTRY) -> int:
    """Return how much a reader has not seen."""
    return len(News(tuple(find_news(session, whom, now=now, registry=registry)), whom.seen).fresh)


def find_news(session: Session, whom: Whom, *, now: datetime, registry: Registry) -> list[Item]:
    """Return what is new for a reader, the newest first; its records have no names yet."""
    since, kinds = now - RECENT, [kind.name for kind in registry]
    found = [*_answered(session, whom, since), *_changed(session, whom, since, kinds), *_frozen(session, whom, since)]
    if whom.records:
        found += [*_asked(session, whom), *_promised(session, whom, now.date()), *_proposed(session, whom, kinds)]
    return sorted(found, key=lambda item: (item.at, item.id), reverse=True)


def _answered(session: Session, whom: Whom, since: datetime) -> Iterator[Item]:
    at = func.max(Change.at)
    query = (
        select(*_ASKED, at)
        .join(Change, and_(Change.table == CouncilItem.__tablename__, Change.row_id == CouncilItem.id))
        .outerjoin(Engagement, Engagement.id == CouncilItem.engagement_id)
        .where(
            CouncilItem.asked_by_id == whom.user_id,
            func.trim(CouncilItem.answer) != "",
            *_living_question(),
            Change.at >= since,
            # Fields are kept as JSON, in which a name stands between quotation marks in both databases.
            cast(Change.fields, String).contains('"answer"'),
            _by_others(whom),
        )
    )
    for row in session.execute(query.group_by(CouncilItem.id).order_by(at.desc()).limit(MOST)):
        yield _question(ANSWERED, row)


def _asked(session: Session, whom: Whom) -> Iterator[Item]:
    query = (
        select(*_ASKED, CouncilItem.created_at)
        .outerjoin(Engagement, Engagement.id == CouncilItem.engagement_id)
        .where(
            *_living_question(),
            func.trim(CouncilItem.answer) == "",
            or_(CouncilItem.asked_by_id.is_(None), CouncilItem.asked_by_id != whom.user_id),
        )
    )
    for row in session.execute(query.order_by(CouncilItem.created_at.desc()).limit(MOST)):
        yield _question(ASKED, row)


def _living_question() -> tuple[ColumnElement[bool], ...]:
    return CouncilItem.type == "question", CouncilItem.deleted_at.is_(None), Engagement.deleted_at.is_(None)


# Columns alone: whole questions would bring their askers with them.
_ASKED = (
    CouncilItem.id,
    CouncilItem.engagement_id,
    CouncilItem.text,
    CouncilItem.report_number,
    CouncilItem.section_title,
)


def _question(sort: Sort, row: Row[int, int | None, str, int | None, str, datetime]) -> Item:
    id, record_id, text, report, section, at = row
    told: Message = N_("“{text}”", text=_short(text))
    place = place_in_report({"report_number": report, "section_title": section})
    if place and record_id is None:
        told = N_("{question}, {place}", question=told, place=place)
    return Item(sort, at, id, told, record_id, f"{COUNCIL_ITEMS.name}.{id}")


def _promised(session: Session, whom: Whom, today: date) -> Iterator[Item]:
    """Find the open commitments that the reader entered, whose record he made, or of which he is the owner by name."""
    mine = or_(
        _added_by(whom, Commitment.__tablename__, Commitment.id),
        _added_by(whom, Engagement.__tablename__, Commitment.engagement_id),
        func.lower(Commitment.owner) == whom.name.lower(),
    )
    query = (
        select(Commitment)
        .join(Engagement, Engagement.id == Commitment.engagement_id)
        .where(
            Commitment.status.in_(OPEN),
            Commitment.due.is_not(None),
            Commitment.deleted_at.is_(None),
            Engagement.deleted_at.is_(None),
            mine,
        )
    )
    found = []
    for one in session.scalars(query.order_by(Commitment.id.desc()).limit(PROMISES_READ)):
        near = comes_due(one.due.last, kept=one.created_at, today=today) if one.due else None
        if near:
            at, late = near
            told = N_("{what}: {day}", what=_short(one.text), day=one.due)
            row = f"{COMMITMENTS.name}.{one.id}"
            found.append(Item(PROMISED, at, one.id, told, one.engagement_id, row, pressing=late))
    yield from sorted(found, key=lambda item: item.at, reverse=True)[:MOST]


def _proposed(session: Session, whom: Whom, kinds: list[str]) -> Iterator[Item]:
    """Find the articles that others brought in, whose suggestions nobody has decided upon."""
    at, count = func.max(Suggestion.created_at), func.count()
    query = (
        select(Article.id, Article.title, count, at)
        .join(Suggestion, Suggestion.article_id == Article.id)
        .where(
            Suggestion.decision == Decision.WAITING.value,
            Suggestion.kind.in_(kinds),
            Article.deleted_at.is_(None),
            ~_added_by(whom, Article.__tablename__, Article.id),
        )
        .group_by(Article.id, Article.title)
    )
    for id, title, number, moment in session.execute(query.order_by(at.desc()).limit(MOST)):
        waiting = NN_("{n} suggestion", "{n} suggestions", number)
        yield Item(PROPOSED, moment, id, N_("{article}: {suggestions}", article=_short(title), suggestions=waiting))


def _changed(session: Session, whom: Whom, since: datetime, kinds: list[str]) -> Iterator[Item]:
    newest = (
        select(Change.id, Change.engagement_id, Change.user_id)
        .where(Change.at >= since, Change.table != Suggestion.__tablename__)
        .order_by(Change.id.desc())
        .limit(CHANGES_READ)
        .subquery()
    )
    last = func.max(newest.c.id).label("last")
    of_mine: Select[int] = (
        select(last)
        .join(Engagement, Engagement.id == newest.c.engagement_id)
        .where(
            or_(newest.c.user_id.is_(None), newest.c.user_id != whom.user_id),
            Engagement.deleted_at.is_(None),
            Engagement.kind.in_(kinds),
            _added_by(whom, Engagement.__tablename__, Engagement.id),
        )
        .group_by(newest.c.engagement_id)
        .order_by(last.desc())
        .limit(MOST)
    )
    ids = list(session.scalars(of_mine))
    query = select(Change, User.name).outerjoin(User, User.id == Change.user_id).where(Change.id.in_(ids))
    for change, who in session.execute(query):
        told = N_("{who} changed it.", who=who or N_("The system"))
        yield Item(CHANGED, change.at, change.id, told, change.engagement_id)


def _frozen(session: Session, whom: Whom, since: datetime) -> Iterator[Item]:
    query = select(Report.number, Report.frozen_at).where(
        Report.frozen_at >= since, or_(Report.frozen_by_id.is_(None), Report.frozen_by_id != whom.user_id)
    )
    for number, at in session.execute(query.order_by(Report.number.desc()).limit(MOST)):
        yield Item(FROZEN, at, number, N_("Report No. {number}", number=number))


def _added_by(
    whom: Whom, table: str, id: InstrumentedAttribute[int] | InstrumentedAttribute[int | None]
) -> ColumnElement[bool]:
    """Return the condition that the reader added the row of a table that has this id."""
    return exists().where(
        Change.table == table, Change.row_id == id, Change.act == "added", Change.user_id == whom.user_id
    )


def _by_others(whom: Whom) -> ColumnElement[bool]:
    return or_(Change.user_id.is_(None), Change.user_id != whom.user_id)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
