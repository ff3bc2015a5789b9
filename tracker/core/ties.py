"""Who is tied to whom, gathered from the records: each counterpart once, with all records behind it.

A record ties the home city to whom it involves, and through an office to the office's city or network. Where something
took place ties nobody. Two counterparts in one record are tied to each other as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from tracker.core.activity import Level
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.growth import History
from tracker.core.kind import Kind, Shape
from tracker.core.messages import Message
from tracker.core.spans import Span

COUNTERPARTS = (EntityType.CITY, EntityType.NETWORK, EntityType.BODY, EntityType.ORGANISATION)
MOST_TOLD = 4  # records that the mark of somebody tells
OFFICES = (EntityType.OFFICE, EntityType.PERSON)


@dataclass(frozen=True, slots=True)
class Tally:
    """Records that are only counted: how many, the weightiest, when something last happened, and the newest of them.

    rank:   the places of the weightiest one's kind and tone among all
    newest: the ids of those that were recorded last, the oldest first
    level:  how alive they make a tie today
    """

    count: int
    rank: tuple[int, int]
    last: date | None = None
    newest: tuple[int, ...] = ()
    level: Level = Level.UNKNOWN

    def __add__(self, other: Tally) -> Tally:
        days = [day for day in (self.last, other.last) if day]
        newest = sorted({*self.newest, *other.newest})[-MOST_TOLD:]
        return Tally(self.count + other.count, min(self.rank, other.rank), max(days, default=None), tuple(newest))


@dataclass(slots=True)
class Behind:
    """A counterpart, an office or a record, and the records behind it.

    entries: the records, or of those that are only counted the few that are told
    under:   the id of what it stands under, where it does
    parts:   those for whom it stands, where these are several
    title:   its name, where it has not that of `who`
    record:  whether it is a record itself
    tally:   its records as they were counted, where they were not read
    """

    who: Involved
    entries: list[Entry] = field(default_factory=list)
    under: int | None = None
    parts: list[Behind] = field(default_factory=list)
    title: Message | None = None
    record: bool = False
    tally: Tally | None = None

    @property
    def count(self) -> int:
        """Return how many records there are."""
        return self.tally.count if self.tally else len(self.entries)

    @property
    def members(self) -> list[Involved]:
        """Return the counterparts for whom it stands, where these are several."""
        return [part.who for part in self.parts]


@dataclass(frozen=True, slots=True)
class Holding:
    """Who held an office, and when."""

    office: Involved
    person: Involved
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """What ties two others to each other: why, since when, and the record, event or person that shows it."""

    one: Involved
    other: Involved
    why: Message
    history: History
    shown_by: Entry | Involved


def tied(entry: Entry, home_id: int) -> list[Involved]:
    """Return the counterparts that a record ties to the home city, also through an office."""
    found: dict[int, Involved] = {}
    for one in entry.involved:
        chain: Involved | None = one
        while chain is not None:
            # The host of an event and the place of a signing are where it happened, not whom it ties.
            where = chain.type is EntityType.CITY and (one.type is EntityType.EVENT or one.role == "place")
            if chain.type in COUNTERPARTS and chain.id != home_id and not where:
                found[chain.id] = chain
            chain = chain.within
    return list(found.values())


def gather(entries: Iterable[Entry], home_id: int) -> dict[int, Behind]:
    """Return the counterparts of the home city by their ids, each with the records behind it."""
    found: dict[int, Behind] = {}
    for entry in entries:
        for one in tied(entry, home_id):
            known = found.setdefault(one.id, Behind(one))
            known.entries.append(entry)
            if one.within and not known.who.within:
                known.who = one
    for known in found.values():
        within = known.who.within
        if known.who.type is EntityType.BODY and within and within.id in found:
            known.under = within.id
    return found


def offices_in(entries: Iterable[Entry], home_id: int, counterparts: dict[int, Behind]) -> dict[int, Behind]:
    """Return the offices and people that records name, each under its city or network, or where it holds a seat."""
    found: dict[int, Behind] = {}
    for entry in entries:
        bodies = [one.id for one in tied(entry, home_id) if one.type is EntityType.BODY]
        others = [one.id for one in tied(entry, home_id)]
        for one in entry.involved:
            if one.type not in OFFICES or one.role == "place":
                continue
            own = one.within is not None and one.within.id == home_id
            if own and not others:
                continue  # the city's own officials are nobody's counterpart
            known = found.setdefault(one.id, Behind(one))
            if entry not in known.entries:
                known.entries.append(entry)
            within = one.within.id if one.within else None
            under = next((id for id in (within, *bodies, *others) if id in counterparts), None)
            known.under = known.under or under
    return found


def named_together(entries: Iterable[Entry], home_id: int, histories: dict[int, History] | None = None) -> list[Link]:
    """Return the ties among others that follow from records of three or more parties."""
    links = []
    for entry in entries:
        parties = [one for one in tied(entry, home_id) if one.type is not EntityType.BODY]
        history = (histories or {}).get(entry.id) or History((), dated=False)
        for one, other in combinations(sorted(parties, key=lambda one: one.id), 2):
            if (one.within and one.within.id == other.id) or (other.within and other.within.id == one.id):
                continue
            links.append(Link(one, other, entry.title, history, entry))
    return links


def asked_for(entries: Iterable[Entry], *, home_id: int, kinds: Iterable[Kind]) -> dict[int, int]:
    """Return for each counterpart the record whose contacts are those of the counterpart.

    A lasting record that needs the counterpart itself speaks for it best; else the first that names it.
    """
    needed = {kind.name: {one.name for one in kind.references if one.at_least} for kind in kinds}

    def rank(entry: Entry, id: int) -> tuple[bool, bool, int]:
        itself = any(one.id == id and one.role in needed.get(entry.kind, ()) for one in entry.involved)
        return not itself, entry.shape is not Shape.BAR, entry.id

    found = gather(entries, home_id)
    return {id: min(known.entries, key=lambda entry: rank(entry, id)).id for id, known in found.items()}


def by_pair(links: Sequence[Link]) -> dict[tuple[int, int], list[Link]]:
    """Return links by the pair of ids that they tie."""
    pairs: dict[tuple[int, int], list[Link]] = {}
    for link in links:
        a, b = sorted((link.one.id, link.other.id))
        pairs.setdefault((a, b), []).append(link)
    return pairs
