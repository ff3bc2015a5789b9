"""Proposals beside the register: what each may be there already, what makes it uncertain, and taking the certain ones.

Whatever the number of proposals, the register is asked the same number of questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from tracker.actions.places import Namesakes, namesakes_in
from tracker.actions.proposed import Proposed, proposed
from tracker.actions.suggestions import accept_suggestion
from tracker.actions.told_rows import rows_alike
from tracker.core.certainty import doubts_of
from tracker.core.entry import Entry
from tracker.core.messages import Message
from tracker.core.part import Row
from tracker.kinds.duplicates import records_told
from tracker.kinds.registry import REGISTRY, Registry
from tracker.store.directory import Directory
from tracker.store.entity import City
from tracker.store.suggestion import Decision, Suggestion


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A suggestion as the register sees it.

    namesakes: the names in it that several cities have
    records:   the records that it may be, the likeliest first; none where it is decided
    doubts:    what makes it uncertain
    rows:      by the id of such a record, the row of it that says already what is told as a row
    """

    suggestion: Suggestion
    proposed: Proposed
    namesakes: tuple[Namesakes, ...]
    records: Sequence[Entry]
    doubts: Sequence[Message]
    rows: Mapping[int, Row] = field(default_factory=dict)

    @property
    def is_certain(self) -> bool:
        """Whether it may be accepted together with others, unread."""
        return self.suggestion.decision == Decision.WAITING and not self.doubts


def reviewed(
    session: Session, *, suggestions: Sequence[Suggestion], directory: Directory, registry: Registry = REGISTRY
) -> list[Reviewed]:
    """Return suggestions of known kinds as the register sees them, in their order."""
    read = [_read(one, directory, registry) for one in suggestions]
    waiting = [one.suggestion.decision == Decision.WAITING for one in read]
    told = [one.proposed.entry for one, waits in zip(read, waiting, strict=True) if waits]
    records = iter(records_told(session, told=told, registry=registry))
    beside = [_beside(one, next(records) if waits else []) for one, waits in zip(read, waiting, strict=True)]
    rows = [(one.proposed.row, [record.id for record in one.records]) for one in beside]
    found = rows_alike(session, told=rows)
    return [replace(one, rows=alike) for one, alike in zip(beside, found, strict=True)]


def accept_certain(
    session: Session, *, suggestions: Sequence[Suggestion], home_city: City, registry: Registry = REGISTRY
) -> list[Suggestion]:
    """Make the records of those suggestions that are certain, and return these.

    Each is looked at anew, for what was recorded a moment ago may be what the next one tells again.
    """
    accepted = []
    for suggestion in suggestions:
        (one,) = reviewed(session, suggestions=[suggestion], directory=Directory(session), registry=registry)
        if one.is_certain:
            accept_suggestion(session, suggestion=suggestion, home_city=home_city, registry=registry)
            accepted.append(suggestion)
    return accepted


def _read(suggestion: Suggestion, directory: Directory, registry: Registry) -> Reviewed:
    namesakes = namesakes_in(suggestion.payload, text=suggestion.article.text)
    kind = registry[suggestion.kind]
    read = proposed(suggestion.payload, kind=kind, directory=directory, namesakes=namesakes)
    return Reviewed(suggestion, read, namesakes, (), ())


def _beside(one: Reviewed, records: Sequence[Entry]) -> Reviewed:
    read = one.proposed
    doubts = doubts_of(
        read.kind,
        read.values,
        state=read.entry.state,
        confidence=one.suggestion.payload["confidence"],
        said=read.said,
        namesakes={names.name: len(names.places) for names in one.namesakes},
        record=next(iter(records), None),
    )
    return Reviewed(one.suggestion, read, one.namesakes, records, doubts)
