"""The contacts of ties, gathered for many ties at once in a constant number of queries.

A contact of a tie is a meeting, an attendance, a statement or an act, a step or a kept commitment that involves one of
its parties or what belongs to them (a city's mayor, a network's board), and an article that proves any of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import Subquery, select, union
from sqlalchemy.orm import Session, aliased

from tracker.core.activity import Activity, Contact, Thresholds, activity_of
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_
from tracker.kinds.parts.act import Act
from tracker.kinds.parts.commitment import Commitment
from tracker.kinds.parts.step import Step
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity, Event
from tracker.store.evidence import Evidence
from tracker.store.register import the_register

# Where something took place says nothing of whom it was with.
PLACE = "place"


def activities(
    session: Session, ties: Collection[int], *, today: date, registry: Registry = REGISTRY
) -> dict[int, Activity]:
    """Return how alive each of the records with the ids `ties` is, by id."""
    found = contacts_of(session, ties, registry=registry)
    house = the_register(session)
    thresholds = Thresholds(house.quiet_months, house.dormant_months) if house else Thresholds()
    return {tie: activity_of(found[tie], today=today, thresholds=thresholds) for tie in ties}


def contacts_of(session: Session, ties: Collection[int], *, registry: Registry = REGISTRY) -> dict[int, list[Contact]]:
    """Return the dated contacts of each of the records with the ids `ties`, in no order."""
    found: dict[int, list[Contact]] = {tie: [] for tie in ties}
    shared = records_with_the_parties(ties, registry=registry)
    for gather in (_events, _rows, _articles):
        for tie, contact in gather(session, shared, registry):
            found[tie].append(contact)
    return found


def records_with_the_parties(ties: Collection[int], *, registry: Registry = REGISTRY) -> Subquery:
    """Return pairs (tie, record): every record that involves a party of a tie, or what belongs to one."""
    needed = {field.name for kind in registry for field in kind.references if field.at_least}
    party = (
        select(Involvement.engagement_id.label("tie"), Involvement.entity_id.label("party"))
        .where(Involvement.engagement_id.in_(ties), Involvement.role.in_(needed))
        .subquery()
    )
    other = aliased(Involvement)
    itself = select(party.c.tie, other.engagement_id.label("record")).join(other, other.entity_id == party.c.party)
    within = (
        select(party.c.tie, other.engagement_id.label("record"))
        .join(Entity, Entity.within_id == party.c.party)
        .join(other, other.entity_id == Entity.id)
    )
    return union(itself.where(other.role != PLACE), within.where(other.role != PLACE)).subquery()


def _events(session: Session, shared: Subquery, registry: Registry) -> Iterator[tuple[int, Contact]]:
    """Yield what happened; where a record has no day of its own, the event during which it was has one."""
    happened = {
        kind.name: [state.name for state in kind.lifecycle.states if state.tone is Tone.CURRENT]
        for kind in registry
        if kind.shape is Shape.DOT
    }
    query = (
        select(shared.c.tie, Engagement.kind, Engagement.status, Engagement.start, Engagement.end, Engagement.id)
        .join(Engagement, Engagement.id == shared.c.record)
        .where(Engagement.kind.in_(happened), Engagement.deleted_at.is_(None))
    )
    rows = session.execute(query).all()
    dateless = {id for _tie, _kind, _status, start, _end, id in rows if start is None}
    days = dict(
        session.execute(
            select(Involvement.engagement_id, Event.start)
            .join(Event, Event.id == Involvement.entity_id)
            .where(Involvement.engagement_id.in_(dateless))
        ).all()
    )
    for tie, kind, status, start, end, id in rows:
        day = end or start or days.get(id)
        if day and status in happened[kind]:
            yield tie, Contact(day, registry[kind].label)


def _rows(session: Session, shared: Subquery, _registry: Registry) -> Iterator[tuple[int, Contact]]:
    acts = select(shared.c.tie, Act.day).join(Act, Act.engagement_id == shared.c.record)
    steps = select(shared.c.tie, Step.day).join(Step, Step.engagement_id == shared.c.record)
    kept = select(shared.c.tie, Commitment.due).join(Commitment, Commitment.engagement_id == shared.c.record)
    for query, model, what in (
        (acts, Act, N_("an act")),
        (steps, Step, N_("a step of revival or closing")),
        (kept.where(Commitment.status == "done"), Commitment, N_("a commitment kept")),
    ):
        living = query.join(Engagement, Engagement.id == shared.c.record).where(
            model.deleted_at.is_(None), Engagement.deleted_at.is_(None)
        )
        for tie, day in session.execute(living):
            if day:
                yield tie, Contact(day, what)


def _articles(session: Session, shared: Subquery, _registry: Registry) -> Iterator[tuple[int, Contact]]:
    query = (
        select(shared.c.tie, Article.published)
        .join(Evidence, Evidence.engagement_id == shared.c.record)
        .join(Article, Article.id == Evidence.article_id)
        .join(Engagement, Engagement.id == shared.c.record)
        .where(Evidence.deleted_at.is_(None), Engagement.deleted_at.is_(None), Article.published.is_not(None))
        .distinct()
    )
    for tie, published in session.execute(query):
        yield tie, Contact(published, N_("an article about it"))
