"""The states a record passes through.

Where a tie stands is a legal matter and is said by its state; whether anything happens in it is another matter, and is
read from its evidence, never from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.core.messages import N_, Message


class Tone(StrEnum):
    """How a state reads at a glance; every chart, badge and report colours by it."""

    AHEAD = "ahead"  # planned, proposed, applied for
    CURRENT = "current"  # in force, held, serving
    PAUSED = "paused"  # suspended, under question
    OVER = "over"  # ended, lapsed, cancelled


TONES: dict[Tone, Message] = {
    Tone.AHEAD: N_("On the way"),
    Tone.CURRENT: N_("Standing or done"),
    Tone.PAUSED: N_("Suspended"),
    Tone.OVER: N_("Over"),
}
BY_WEIGHT = (Tone.CURRENT, Tone.AHEAD, Tone.PAUSED, Tone.OVER)  # of several records, the first gives the look


@dataclass(frozen=True, slots=True)
class State:
    """One state of a lifecycle."""

    name: str
    label: Message
    tone: Tone


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The states of one kind of record, in the order in which a record usually meets them."""

    states: tuple[State, ...]
    initial: str

    def state(self, name: str) -> State:
        """Return the state called `name`; raises KeyError where there is none."""
        for state in self.states:
            if state.name == name:
                return state
        raise KeyError(name)
