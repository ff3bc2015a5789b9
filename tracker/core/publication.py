"""What a city chooses to publish, field by field.

Whatever a kind or a part declares can be published, each by its own key: a field, the people whom a field names, the
passages that prove it. What nobody has chosen stays in the register, so that a new kind or a new field is private until
somebody decides otherwise. The set that a city begins with is a cautious one: whom records involve (offices, never
people), the choices that make their titles, their days, and the passages of the press that prove what is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.core.entry import Involved
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Message
from tracker.core.part import Part

PEOPLE, QUOTES = "@people", "@quotes"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be published by itself; `usual` where the set that a city begins with holds it."""

    key: str
    label: Message
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """What can be published of a kind itself (`part` is None) or of one of its parts."""

    part: Part | None
    offers: tuple[Offer, ...]


def offers_of(kind: Kind) -> tuple[Group, ...]:
    """Return what can be published of `kind` once its records are, its own fields first."""
    own = [Offer(key, label, usual) for field in kind.fields for key, label, usual in _keys(kind.name, field)]
    own.append(Offer(kind.name + QUOTES, N_("Passages that prove what is shown, with outlet, day and address"), True))
    groups = [Group(None, tuple(own))]
    for part in kind.parts:
        prefix = f"{kind.name}.{part.name}"
        rows = [Offer(key, label) for field in part.fields for key, label, _ in _keys(prefix, field)]
        rows.append(Offer(prefix + QUOTES, N_("Passages that prove these rows")))
        groups.append(Group(part, tuple(rows)))
    return tuple(groups)


def usual_keys(kinds: Iterable[Kind]) -> frozenset[str]:
    """Return the keys of the set that a city begins with."""
    kinds = list(kinds)
    usual = {offer.key for kind in kinds for group in offers_of(kind) for offer in group.offers if offer.usual}
    return frozenset(usual | {kind.name for kind in kinds})


def every_key(kinds: Iterable[Kind]) -> frozenset[str]:
    """Return every key that can be chosen."""
    kinds = list(kinds)
    keys = {offer.key for kind in kinds for group in offers_of(kind) for offer in group.offers}
    return frozenset(keys | {kind.name for kind in kinds})


@dataclass(frozen=True, slots=True)
class Selection:
    """What is published, by its keys. Of a kind that is not published, nothing is."""

    keys: frozenset[str]

    def has(self, kind: Kind) -> bool:
        """Say whether records of `kind` are published."""
        return kind.name in self.keys

    def fields(self, kind: Kind, part: Part | None = None) -> tuple[Field, ...]:
        """Return those fields of a kind or of one of its parts that are published, in their order."""
        owner = part.fields if part else kind.fields
        return tuple(field for field in owner if self.shows(kind, field.name, part))

    def shows(self, kind: Kind, name: str, part: Part | None = None) -> bool:
        """Say whether the field called `name` is published."""
        return self.has(kind) and f"{_prefix(kind, part)}.{name}" in self.keys

    def names(self, kind: Kind, field: Field, one: Involved, part: Part | None = None) -> bool:
        """Say whether whom `field` names is published; a person only where people are."""
        if not self.shows(kind, field.name, part):
            return False
        return not is_person(one) or _only_people(field) or f"{_prefix(kind, part)}.{field.name}{PEOPLE}" in self.keys

    def quotes(self, kind: Kind, part: Part | None = None) -> bool:
        """Say whether the passages that prove a kind's own fields, or the rows of a part, are published."""
        return self.has(kind) and _prefix(kind, part) + QUOTES in self.keys

    def parts(self, kind: Kind) -> tuple[Part, ...]:
        """Return the parts of which something is published."""
        return tuple(part for part in kind.parts if self.fields(kind, part))


def is_person(one: Involved) -> bool:
    """Say whether somebody is a person, or belongs to one."""
    return one.type is EntityType.PERSON or (one.within is not None and is_person(one.within))


def _prefix(kind: Kind, part: Part | None) -> str:
    return f"{kind.name}.{part.name}" if part else kind.name


def _only_people(field: Field) -> bool:
    return set(field.targets) == {EntityType.PERSON}


def _keys(prefix: str, field: Field) -> list[tuple[str, Message, bool]]:
    key = f"{prefix}.{field.name}"
    found = [(key, field.label, _is_usual(field))]
    if EntityType.PERSON in field.targets and not _only_people(field):
        found.append((key + PEOPLE, N_("{field}: people by name", field=field.label), False))
    return found


def _is_usual(field: Field) -> bool:
    """Say whether a field makes a title or a date, and names no person by itself."""
    if field.is_reference:
        return not _only_people(field)
    return field.name in ("start", "end") or (field.type is FieldType.CHOICE and field.listed)
