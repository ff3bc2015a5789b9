"""What a further chart shows: amounts counted along up to three axes, each with the records behind it.

A chart has panels, places along them, and series within a place; an axis that a chart does without has one nameless
value. Whatever cannot be placed is told as a number, with its records too. Figure, table, files and the list behind a
mark are all drawn from the same tally, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Country, Currency, Name
from tracker.core.twin import Link, Twin, TwinRow

Amount = int | Decimal
Label = Message | PartialDate | Name | Country | Currency | str
NAMED = 8  # so many records a line of a table names
At = tuple[str, str, str]  # the keys of panel, place and series


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an axis.

    key:   by which the address names it
    role:  whose colour it takes, where it has one of its own
    below: whether its amounts are drawn to the other side of the zero line
    note:  what is said of it beside its label
    entry: the record that it stands for, where it is one
    """

    key: str
    label: Label
    role: str = ""
    below: bool = False
    note: Message | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """Something that is told apart, such as years; `name` stands in the address.

    noted: what the notes of its values tell, where they have any
    """

    name: str
    label: Message
    values: tuple[Value, ...]
    noted: Message | None = None

    def value(self, key: str) -> Value:
        """Return the value with this key; raises KeyError where there is none."""
        for one in self.values:
            if one.key == key:
                return one
        raise KeyError(key)


NO_AXIS = Axis("", Message(""), (Value("", Message("")),))


@dataclass(frozen=True, slots=True)
class Count:
    """How much there is at one place, and of which records."""

    at: At
    amount: Amount
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Untold:
    """What a chart cannot show in its place, told as a sentence with its records; `key` names it in the address."""

    key: str
    message: Message
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The content of a chart.

    unit:   what the amounts count
    shared: whether the amounts of all panels can be compared, so that they are drawn to one scale
    whole:  whether the amounts of a place are parts of a whole, so that they are drawn as shares of it
    """

    answer: Message
    counts: tuple[Count, ...]
    places: Axis
    panels: Axis = NO_AXIS
    series: Axis = NO_AXIS
    unit: Message = N_("Number")  # noqa: RUF009 - a message never changes
    shared: bool = True
    whole: bool = False
    untold: tuple[Untold, ...] = ()

    @property
    def axes(self) -> tuple[Axis, Axis, Axis]:
        """Return its axes in the order of a count's keys."""
        return self.panels, self.places, self.series

    def labels(self, count: Count) -> Iterator[Label]:
        """Yield what the axes call the place of a count."""
        for axis, key in zip(self.axes, count.at, strict=True):
            if axis.name:
                yield axis.value(key).label

    def address(self, count: Count) -> dict[str, str]:
        """Return what the address says to ask for the records behind a count."""
        return {axis.name: key for axis, key in zip(self.axes, count.at, strict=True) if axis.name}

    def left(self, key: str) -> Untold | None:
        """Return what is told under this key, where something is."""
        return next((one for one in self.untold if one.key == key), None)

    def asked(self, wanted: Mapping[str, str]) -> tuple[Count, ...]:
        """Return the counts that an address asks for: none where it names no axis."""
        named = {axis.name: wanted[axis.name] for axis in self.axes if axis.name and axis.name in wanted}
        return tuple(one for one in self.counts if named and named.items() <= self.address(one).items())


class Counter:
    """Adds amounts up, place by place."""

    def __init__(self) -> None:
        self._amounts: dict[At, Amount] = {}
        self._entries: dict[At, dict[int, Entry]] = {}

    def add(self, entry: Entry, amount: Amount = 1, *, panel: str = "", place: str = "", series: str = "") -> None:
        """Add an amount of a record at a place."""
        at = (panel, place, series)
        self._amounts[at] = self._amounts.get(at, 0) + amount
        self._entries.setdefault(at, {})[entry.id] = entry

    def counts(self, panels: Axis, places: Axis, series: Axis) -> tuple[Count, ...]:
        """Return what was counted, in the order of the axes."""
        order = [{value.key: place for place, value in enumerate(axis.values)} for axis in (panels, places, series)]
        ats = sorted(self._amounts, key=lambda at: [of[key] for of, key in zip(order, at, strict=True)])
        return tuple(Count(at, self._amounts[at], tuple(self._entries[at].values())) for at in ats if self._amounts[at])


def twin_of_tally(tally: Tally, *, address_of: Callable[[Count | Untold], str] | None = None) -> Twin:
    """Return a tally as a table: a line for each amount with its records, then what could not be placed.

    address_of: gives the page with all the records of a line, where the table itself shall name only a few of them
    """
    heads = [head for axis in tally.axes if axis.name for head in (axis.label, axis.noted) if head]
    rows = [TwinRow((*_cells(tally, one), one.amount, _named(one, address_of))) for one in tally.counts]
    for one in tally.untold:
        blank = (None,) * (len(heads) - 1)
        rows.append(TwinRow((one.message, *blank, len(one.entries), _named(one, address_of))))
    return Twin((*heads, tally.unit, N_("Records")), tuple(rows))


def _named(one: Count | Untold, address_of: Callable[[Count | Untold], str] | None) -> tuple[object, ...]:
    if address_of is None or len(one.entries) <= NAMED:
        return one.entries
    more = NN_("and {n} more", "and {n} more", len(one.entries) - NAMED)
    return (*one.entries[:NAMED], Link(more, address_of(one)))


def _cells(tally: Tally, count: Count) -> Iterator[object]:
    for axis, key in zip(tally.axes, count.at, strict=True):
        if axis.name:
            value = axis.value(key)
            yield value.entry or value.label
            if axis.noted:
                yield value.note


def records_of(counts: Iterable[Count | Untold]) -> list[Entry]:
    """Return the records behind some counts or what is left of them, each once."""
    return list({entry.id: entry for count in counts for entry in count.entries}.values())
