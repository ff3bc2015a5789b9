"""What happened in a person's time in office: the records name the office, and the holding says who that was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.spans import Span
from tracker.kinds.entries import entries_of, select_records
from tracker.kinds.mentions import Mention, mentions_of
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.engagement import Engagement, Involvement
from tracker.store.entity import OfficeHolding
from tracker.store.holding import span_of


@dataclass(frozen=True, slots=True)
class OfficeTime:
    """Records that involve the offices of a person, and rows that name them, while the person surely held them."""

    entries: tuple[Entry, ...]
    mentions: tuple[Mention, ...]


def office_time_of(session: Session, holdings: Sequence[OfficeHolding], *, registry: Registry = REGISTRY) -> OfficeTime:
    """Return what happened in the offices of one person's `holdings`, by the day on which each record begins."""
    spans: dict[int, list[Span]] = {}
    for holding in holdings:
        spans.setdefault(holding.office_id, []).append(span_of(holding))
    if not spans:
        return OfficeTime((), ())
    involving = select(Involvement.engagement_id).where(Involvement.entity_id.in_(spans))
    query = select_records(registry=registry).where(Engagement.id.in_(involving))
    entries = [
        entry
        for entry in entries_of(session, query, registry=registry)
        if any(_held(one, entry, spans) for one in entry.involved)
    ]
    mentions = [one for one in mentions_of(session, list(spans), registry=registry) if _acted(one, spans)]
    return OfficeTime(tuple(entries), tuple(mentions))


def _acted(mention: Mention, spans: Mapping[int, Sequence[Span]]) -> bool:
    named = [value for value in mention.row.values.values() if isinstance(value, Involved)]
    if any(one.type is EntityType.PERSON for one in named):
        return False  # the row says itself who it was
    return any(_held(one, mention.entry, spans) for one in named)


def _held(one: Involved, entry: Entry, spans: Mapping[int, Sequence[Span]]) -> bool:
    if one.type is not EntityType.OFFICE or entry.start is None or entry.start.about:
        return False
    return any(span.surely_holds(entry.start.first, entry.start.last) for span in spans.get(one.id, ()))
