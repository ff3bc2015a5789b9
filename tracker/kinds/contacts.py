"""The contacts of ties, gathered for many ties at once in a constant number of queries.

A contact of a tie is a meeting, an attendance, a statement or an act, a step or a kept commitment that involves one of
its parties or what belongs to them (a city's mayor, a network's board), and an article that proves any of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    Subquery,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    true,
    union,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from tracker.core.activity import Activity, Contact, Thresholds, activity_of
from tracker.core.dates import PartialDate
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.kinds.parts.act import Act
from tracker.kinds.parts.commitment import Commitment
from tracker.kinds.parts.step import Step
from tracker.kinds.registry import REGISTRY, Registry
from tracker.kinds.rows import portions
from tracker.store.article import Article
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import Entity, Event
from tracker.store.evidence import Evidence
from tracker.store.register import the_register

# The tie, what the contact is by name, when it was, and the record that tells of it.
Contacts = Select[int, str, PartialDate | None, int]

ACT, STEP, KEPT, ARTICLE = "act", "step", "kept", "article"
WHAT = {
    ACT: N_("an act"),
    STEP: N_("a step of revival or closing"),
    KEPT: N_("a commitment kept"),
    ARTICLE: N_("an article about it"),
}

# Where something took place says nothing of whom it was with.
PLACE = "place"


def activities(
    session: Session, ties: Collection[int], *, today: date, registry: Registry = REGISTRY
) -> dict[int, Activity]:
    """Return how alive each of the records with the ids `ties` is, by id."""
    found = contacts_of(session, ties, registry=registry)
    thresholds = _thresholds(session)
    return {tie: activity_of(found[tie], today=today, thresholds=thresholds) for tie in ties}


def activity_with(session: Session, entity_id: int, *, today: date, registry: Registry = REGISTRY) -> Activity:
    """Return how alive things are with an entity, by its contacts, whether a tie with it stands or not."""
    contacts = contacts_with(session, [entity_id], registry=registry)[entity_id]
    return activity_of(contacts, today=today, thresholds=_thresholds(session))


def contacts_with(
    session: Session, entity_ids: Collection[int], *, registry: Registry = REGISTRY
) -> dict[int, list[Contact]]:
    """Return the dated contacts with each of these entities, or with what belongs to it, in no order."""
    return _dated(session, _contacts_with(registry), entity_ids, registry)


def _thresholds(session: Session) -> Thresholds:
    house = the_register(session)
    return Thresholds(house.quiet_months, house.dormant_months) if house else Thresholds()


def _what(registry: Registry) -> dict[str, Message]:
    return {**WHAT, **{kind.name: kind.label for kind in registry}}


def contacts_of(session: Session, ties: Collection[int], *, registry: Registry = REGISTRY) -> dict[int, list[Contact]]:
    """Return the dated contacts of each of the records with the ids `ties`, in no order."""
    return _dated(session, _contacts(registry), ties, registry)


def _dated(
    session: Session,
    query: CompoundSelect[int, str, PartialDate | None, int],
    ties: Collection[int],
    registry: Registry,
) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = {tie: [] for tie in ties}
    what = _what(registry)
    for some in portions(ties):
        for tie, name, day, record in session.execute(query, {"ties": some}):
            if day:
                found[tie].append(Contact(day, what[name], record))
    return found


@cache
def _contacts(registry: Registry) -> CompoundSelect[int, str, PartialDate | None, int]:
    shared = records_with_the_parties(registry)
    return union_all(_events(shared, registry), *_rows(shared), _articles(shared))


@cache
def _contacts_with(registry: Registry) -> CompoundSelect[int, str, PartialDate | None, int]:
    asked: BindParameter[int] = bindparam("ties", expanding=True, type_=Integer())
    itself = select(Entity.id.label("tie"), Entity.id.label("one")).where(Entity.id.in_(asked))
    within = select(Entity.within_id.label("tie"), Entity.id.label("one")).where(Entity.within_id.in_(asked))
    own = union_all(itself, within).subquery()
    involving = select(own.c.tie, Involvement.engagement_id.label("record")).distinct()
    shared = involving.join(Involvement, Involvement.entity_id == own.c.one).where(Involvement.role != PLACE).subquery()
    return union_all(_events(shared, registry), *_rows(shared), _articles(shared))


def records_with_the_parties(registry: Registry) -> Subquery:
    """Return pairs (tie, record): every record that involves a party of one of the `ties`, or what belongs to one."""
    ties = bindparam("ties", expanding=True, type_=Integer())
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


def happened(registry: Registry) -> ColumnElement[bool]:
    """Return the condition that a record is of something that took place."""
    return or_(
        *(
            and_(Engagement.kind == kind.name, Engagement.status == state.name)
            for kind in registry
            for state in kind.lifecycle.states
            if kind.shape is Shape.DOT and state.tone is Tone.CURRENT
        )
    )


def _events(shared: Subquery, registry: Registry) -> Contacts:
    """Find what happened; where a record has no day of its own, the event during which it was has one."""
    during = (
        select(func.min(Event.start))
        .join(Involvement, Involvement.entity_id == Event.id)
        .where(Involvement.engagement_id == Engagement.id)
        .scalar_subquery()
    )
    day = func.coalesce(Engagement.end, Engagement.start, during, type_=Engagement.start.type)
    return _of_shared(shared, Engagement.kind, day).where(happened(registry))


def _rows(shared: Subquery) -> Iterator[Contacts]:
    """Find the acts, the steps of revival or closing, and the commitments that were kept."""
    for model, day, name in ((Act, Act.day, ACT), (Step, Step.day, STEP), (Commitment, Commitment.due, KEPT)):
        rows = _of_shared(shared, literal(name), day).join(model, model.engagement_id == Engagement.id)
        yield rows.where(model.deleted_at.is_(None), Commitment.status == "done" if model is Commitment else true())


def _articles(shared: Subquery) -> Contacts:
    # What was published on a day is one contact, of how many records it may tell.
    return (
        _of_shared(shared, literal(ARTICLE), Article.published, func.min(Engagement.id))
        .join(Evidence, Evidence.engagement_id == Engagement.id)
        .join(Article, Article.id == Evidence.article_id)
        .where(Evidence.deleted_at.is_(None))
        .group_by(shared.c.tie, Article.published)
    )


def _of_shared(
    shared: Subquery,
    name: ColumnElement[str] | InstrumentedAttribute[str],
    day: Any,
    record: ColumnElement[int] | InstrumentedAttribute[int] = Engagement.id,
) -> Contacts:
    query = select(shared.c.tie, name, day, record).join(Engagement, Engagement.id == shared.c.record)
    return query.where(Engagement.deleted_at.is_(None))
