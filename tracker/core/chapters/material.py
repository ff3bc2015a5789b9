"""What the chapters of a report are made of: the register as it is read for one report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.core.activity import Activity
from tracker.core.changes import Changes
from tracker.core.chapters.annex import Annex
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved
from tracker.core.kind import Kind
from tracker.core.messages import Message
from tracker.core.names import Name
from tracker.core.part import Part, Row, Rows
from tracker.core.reporting import Window


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is asked to tell, beside its time.

    chapters: the names of its chapters in order; None: all of them, in the usual order
    session:  the number of the council's session, as it is written
    day:      the day of that session
    next_session: the day of the one after it, until which the outlook reaches
    note:     what the office writes in front
    """

    chapters: tuple[str, ...] | None = None
    session: str = ""
    day: PartialDate | None = None
    next_session: PartialDate | None = None
    note: str = ""


ANYTHING = Asked()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beyond the records and their rows.

    activities: how alive each tie is at the end of the time, by record
    holders:    who holds an office on that day, by office
    changes:    what changed since the council was last told; `first` holds as many of the records as are told
    beside:     rows that hang on no record, by the name of their part, each with what it is about
    """

    activities: Mapping[int, Activity] = field(default_factory=dict)
    holders: Mapping[int, Involved] = field(default_factory=dict)
    changes: Changes | None = None
    beside: Mapping[str, Sequence[tuple[Message, Row]]] = field(default_factory=dict)


NOTHING_ELSE = Known()


@dataclass(frozen=True, slots=True)
class Material:
    """The register for one report.

    entries: every record, whether it belongs to the time or not
    inside:  the ids of those that do
    rows:    what the records have several of, by record and part
    """

    home: Name
    home_id: int
    kinds: Sequence[Kind]
    entries: Sequence[Entry]
    inside: frozenset[int]
    rows: Mapping[int, Rows]
    window: Window
    annex: Annex
    asked: Asked = ANYTHING
    known: Known = NOTHING_ELSE

    def kind(self, name: str) -> Kind:
        """Return the kind called `name`."""
        return next(kind for kind in self.kinds if kind.name == name)

    def of(self, kind: Kind, *, inside: bool = False) -> list[Entry]:
        """Return the records of a kind; with `inside`, those that belong to the time."""
        return [one for one in self.entries if one.kind == kind.name and (one.id in self.inside or not inside)]

    def rows_of(self, part: Part) -> Iterator[tuple[Entry, Row]]:
        """Yield every row of a part, with its record."""
        for entry in self.entries:
            for row in self.rows.get(entry.id, {}).get(part.name, ()):
                yield entry, row
