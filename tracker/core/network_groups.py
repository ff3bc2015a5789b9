"""Communities of the network: cities by the parts of the world, networks with their bodies, others.

Where there would be too many nodes, the cities of a country become one, then the bodies of a network, then those of a
group that fewest records stand behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import add

from tracker.core.continents import ORDER, continent_of
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Name
from tracker.core.ties import Behind, Tally

NETWORKS, PARTNERS = N_("Networks and their bodies"), N_("Other partners")
UNEVEN = 10  # rows by which one side may be longer before the longest group goes on on the other
FEW = 4  # so many are shown one by one at least, in each group


@dataclass(slots=True)
class Group:
    """A community: its name (or its country's), and those in it, each with how deep it stands below another."""

    label: Message | None
    lines: list[tuple[Behind, int]] = field(default_factory=list)
    country: str | None = None
    named: bool = True


def groups_of(
    found: Mapping[int, Behind], people: Mapping[int, Behind], *, home_country: str | None
) -> tuple[list[Group], list[Group]]:
    """Return the groups of both sides: cities, and all others."""
    under: dict[int | None, list[Behind]] = {}
    for behind in _by_name([*found.values(), *people.values()]):
        under.setdefault(behind.under, []).append(behind)
    roots = under.get(None, [])
    cities = [one for one in roots if one.who.type is EntityType.CITY]
    own = [one for one in cities if home_country and one.who.country == home_country]
    rest = [one for one in cities if not own or one.who.country != home_country]
    left = [Group(region, _lines(part, under)) for region in ORDER if (part := _of_region(rest, region))]
    if own:
        left.append(Group(None, _lines(own, under), country=home_country))
    right = []
    for label, types in (
        (NETWORKS, (EntityType.NETWORK, EntityType.BODY)),
        (PARTNERS, (EntityType.ORGANISATION, EntityType.OFFICE, EntityType.PERSON)),
    ):
        if part := [one for type in types for one in roots if one.who.type is type]:
            right.append(Group(label, _lines(part, under)))
    return left, right


def _of_region(cities: Iterable[Behind], region: Message) -> list[Behind]:
    found = [one for one in cities if continent_of(one.who.country) is region]
    return sorted(found, key=lambda one: one.who.country or "")


def _lines(
    roots: Iterable[Behind], under: Mapping[int | None, list[Behind]], depth: int = 0
) -> list[tuple[Behind, int]]:
    lines = []
    for root in roots:
        lines.append((root, depth))
        lines += _lines(under.get(root.who.id, ()), under, depth + 1)
    return lines


def balanced(left: list[Group], right: list[Group]) -> tuple[list[Group], list[Group]]:
    """Return the groups of both sides of about one height: whole groups cross, and a long one goes on on the other."""
    left, right = list(left), list(right)
    while len(left) > 1 and _height(left[:-1]) >= _height([*right, left[-1]]):
        right.append(left.pop())
    for longer, shorter in ((left, right), (right, left)):
        excess = _height(longer) - _height(shorter)
        if excess > UNEVEN and (cut := _cut(max(longer, key=lambda group: len(group.lines)), excess // 2)):
            shorter.append(cut)
    return left, right


def _cut(group: Group, count: int) -> Group | None:
    """Cut about the last `count` lines off a group, none from what it stands below, and return them as a group."""
    place = len(group.lines) - count
    while 0 < place < len(group.lines) and group.lines[place][1] > 0:
        place += 1
    if not 0 < place < len(group.lines):
        return None
    cut = replace(group, lines=group.lines[place:])
    group.lines = group.lines[:place]
    return cut


def _height(groups: Iterable[Group]) -> int:
    return sum(len(group.lines) + group.named for group in groups)


def thinned(
    left: list[Group], right: list[Group], *, most: int | None, keep: str | None = None
) -> tuple[list[Group], list[Group]]:
    """Return the groups as they are up to `most` nodes, else with far fewer; the cities of `keep` stay one by one."""
    if most is None or _nodes(left, right) <= most:
        return left, right
    few = most * 3 // 5
    steps: tuple[Callable[[Group], Group], ...] = (
        lambda group: _by_country(group, keep),
        _without_parts,
        lambda group: _strongest(group, _share([len(one.lines) for one in (*left, *right)], few)),
    )
    for step in steps:
        if _nodes(left, right) > few:
            left, right = [step(group) for group in left], [step(group) for group in right]
    return left, right


def _nodes(left: Sequence[Group], right: Sequence[Group]) -> int:
    return sum(len(group.lines) for group in (*left, *right))


def _share(sizes: Sequence[int], few: int) -> int:
    """Return how many of each group may be shown so that all groups together have at most `few`."""
    return max((share for share in range(FEW, few + 1) if sum(min(size, share) for size in sizes) <= few), default=FEW)


def _by_country(group: Group, keep: str | None) -> Group:
    of_country: dict[str, list[Behind]] = {}
    for one, _ in group.lines:
        if one.who.type is EntityType.CITY and one.who.country and one.who.country != keep:
            of_country.setdefault(one.who.country, []).append(one)
    lines: list[tuple[Behind, int]] = []
    done: set[str] = set()
    for one, depth in group.lines:
        country = one.who.country or ""
        together = of_country.get(country, []) if one.who.type is EntityType.CITY else []
        if len(together) < 2:
            lines.append((one, depth))
        elif country not in done:
            done.add(country)
            lines.append((_together(together), 0))
    return replace(group, lines=_standing(lines, group))


def _standing(lines: list[tuple[Behind, int]], group: Group) -> list[tuple[Behind, int]]:
    """Leave out what stood below somebody who is now part of another node."""
    ids = {one.who.id for one, _ in lines if not one.members}
    return [(one, depth) for one, depth in lines if depth == 0 or one.under in ids]


def _without_parts(group: Group) -> Group:
    return replace(group, lines=[(one, depth) for one, depth in group.lines if depth == 0])


def _strongest(group: Group, share: int) -> Group:
    if len(group.lines) <= share:
        return group
    ranked = sorted((one for one, _ in group.lines), key=lambda one: -one.count)
    strong = {id(one) for one in ranked[: share - 1]}
    weak = [one for one, _ in group.lines if id(one) not in strong]
    return replace(group, lines=[line for line in group.lines if id(line[0]) in strong] + [(_others(weak), 0)])


def _together(cities: Sequence[Behind]) -> Behind:
    first = cities[0].who
    who = Involved(first.role, first.type, -first.id, Name({}), first.country)
    return Behind(who, _entries(cities), parts=list(cities), tally=_added(cities))


def _others(weak: Sequence[Behind]) -> Behind:
    parts = [part for one in weak for part in (one.parts or [one])]
    first = weak[0].who
    who = Involved(first.role, first.type, -parts[0].who.id, Name({}))
    title = NN_("{n} other", "{n} others", len(parts))
    return Behind(who, _entries(weak), parts=parts, title=title, tally=_added(weak))


def _entries(several: Iterable[Behind]) -> list[Entry]:
    return list({entry.id: entry for one in several for entry in one.entries}.values())


def _added(several: Iterable[Behind]) -> Tally | None:
    tallies = [one.tally for one in several if one.tally]
    return reduce(add, tallies) if tallies else None


def _by_name(several: Iterable[Behind]) -> list[Behind]:
    return sorted(several, key=lambda one: (one.who.name.read_in("en"), one.who.id))
