"""The ways out of dormancy: back into life, or to a clean end. Each is a row of steps, taken one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.core.dates import PartialDate, date_in
from tracker.core.fields import Choice


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a way: whether it was taken, and when."""

    choice: Choice
    done: bool
    day: PartialDate | None


@dataclass(frozen=True, slots=True)
class Way:
    """A way with its steps in order."""

    stages: tuple[Stage, ...]

    @property
    def next(self) -> Choice | None:
        """Return the step after the furthest that was taken, or None at the end of the way."""
        taken = [place for place, stage in enumerate(self.stages) if stage.done]
        ahead = self.stages[taken[-1] + 1 :] if taken else self.stages
        return ahead[0].choice if ahead else None

    @property
    def under_way(self) -> bool:
        """Whether it was entered by its first step and not walked to its end."""
        return self.stages[0].done and self.next is not None


def way_of(choices: Sequence[Choice], steps: Sequence[Mapping[str, object]]) -> Way:
    """Return how far a tie has come on the way of `choices`; of the steps of one type the last counts."""
    taken = {str(step["type"]): date_in(step, "day") for step in steps}
    stages = (Stage(one, one.name in taken, taken.get(one.name)) for one in choices)
    return Way(tuple(stages))
