"""What an article tells of a record that is no value of its own but a row of one of its parts.

News of a tie that was suspended is dated, but by its day the tie did not begin. Which news becomes a row, and of which
part, is declared by the kind; whoever keeps the row needs to know only this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tracker.core.dates import PartialDate
from tracker.core.duplicates import may_be_one_day
from tracker.core.messages import Message
from tracker.core.part import Part, Row, Values

DAY = "start"  # the field under which a suggestion keeps the passage of its day


@dataclass(frozen=True, slots=True)
class Telling:
    """Which news of a record becomes a row.

    part:    the part that the row belongs to
    row:     returns the row's values, from the fields that a suggestion proposes and its day; None where they tell none
    told_by: the fields whose passages prove the row too, beside those of the day
    adds:    says what joining an article adds, with a place for the ``{row}``
    """

    part: str
    row: Callable[[Mapping[str, object], PartialDate | None], Values | None]
    told_by: tuple[str, ...]
    adds: Message


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A row as an article tells it, and why its passages prove it."""

    telling: Telling
    part: Part
    values: Values

    @property
    def title(self) -> Message:
        """Return what it is called in a sentence."""
        return self.part.titled(self.values)

    @property
    def addition(self) -> Message:
        """Return the sentence that says what joining the article adds."""
        return Message(self.telling.adds.text, {"row": self.title})

    @property
    def proofs(self) -> tuple[str, ...]:
        """Return the fields whose passages prove it, that of its day first."""
        return (DAY, *self.telling.told_by)

    def is_said_by(self, row: Row) -> bool:
        """Say whether a row of the record says the same already; a day that one of the two may mean is the same."""
        return all(_agree(told, row.values.get(name)) for name, told in self.values.items() if told)


def _agree(told: object, held: object) -> bool:
    if isinstance(told, PartialDate) and isinstance(held, PartialDate):
        return may_be_one_day(told, held)
    return told == held
