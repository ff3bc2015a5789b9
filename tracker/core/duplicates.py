"""Which records are likely to be the same, told from what they say: a hint for a person, who alone decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.likeness import ALIKE, likeness

MOST = 200
# News that names no day is dated "about" the day on which it was published, and may come weeks late.
LATE = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that are likely one, the older first."""

    kind: Kind
    one: Entry
    other: Entry


def likely_pairs(entries: Iterable[Entry], *, kinds: Iterable[Kind], most: int = MOST) -> list[Pair]:
    """Return pairs of `entries` that are likely the same, at most `most`."""
    by_name = {kind.name: kind for kind in kinds}
    groups: dict[tuple[str, int], list[Entry]] = {}
    for entry in entries:
        for entity_id in counterparts(entry, by_name[entry.kind]):
            groups.setdefault((entry.kind, entity_id), []).append(entry)
    found: dict[tuple[int, int], Pair] = {}
    for (name, _), group in groups.items():
        for one, other in _alike(group, by_name[name]):
            first, second = sorted((one, other), key=lambda entry: entry.id)
            found.setdefault((first.id, second.id), Pair(by_name[name], first, second))
            if len(found) >= most:
                return list(found.values())
    return list(found.values())


def is_likely_same(one: Entry, other: Entry, kind: Kind) -> bool:
    """Say whether two records of `kind` are likely the same: same counterpart, same choices, days that may be one."""
    if one.id == other.id or not counterparts(one, kind) & counterparts(other, kind):
        return False
    same_day = may_be_one_day(one.start, other.start)
    return same_day and all(_agree(field, one, other) for field in kind.fields if field.required)


def may_tell_of(told: Entry, record: Entry, kind: Kind) -> bool:
    """Say whether what an article tells may be `record`: as two records may be one, only less strict.

    An article may date it by its own day, and call what happened by another type ("side meeting").
    """
    if not counterparts(told, kind) & counterparts(record, kind) or not may_be_one_day(told.start, record.start):
        return False
    needed = [field for field in kind.fields if field.required]
    return all(_agree(field, told, record) for field in needed if not _is_word_for_it(field, kind))


def _is_word_for_it(field: Field, kind: Kind) -> bool:
    """Say whether a choice only says what something that happened is called; a tie of another type is another tie."""
    return kind.shape is Shape.DOT and field.type is FieldType.CHOICE


def may_be_one_day(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Say whether two dates do not contradict each other; "about" a day leaves room for news that comes late."""
    if one is None or other is None:
        return True
    room = LATE if one.about or other.about else timedelta()
    return one.first <= other.last + room and other.first <= one.last + room


def _alike(group: list[Entry], kind: Kind) -> Iterator[tuple[Entry, Entry]]:
    return ((one, other) for one, other in combinations(group, 2) if is_likely_same(one, other, kind))


def counterparts(entry: Entry, kind: Kind) -> set[int]:
    """Return the ids of those whom a record is with."""
    role = counterpart_role(kind)
    return {one.id for one in entry.involved if one.role == role}


def counterpart_role(kind: Kind) -> str:
    """Return the name of the reference that records of a kind cannot do without."""
    return next((field.name for field in kind.references if field.at_least), "")


def _agree(field: Field, one: Entry, other: Entry) -> bool:
    mine, theirs = one.details.get(field.name), other.details.get(field.name)
    if field.is_reference or not mine or not theirs:
        return True
    if field.type in (FieldType.TEXT, FieldType.LONG_TEXT):
        return likeness(str(mine), str(theirs)) >= ALIKE
    return mine == theirs
