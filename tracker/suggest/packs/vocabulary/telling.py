"""As what something is told: as done, denied, recalled, hoped for or still to come."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Telling:
    """As what something is told: as done, denied, recalled, hoped for or still to come."""

    hopes: Cue  # readiness, proposals: a position, not a tie
    recalled: Cue  # tells what was before
    negated: Cue
    hearsay: Cue  # told without anybody who answers for it
    ahead: Cue  # still to come: told, but not done
    present: Cue | None = None  # the present, which is told of what is yet to come where its day lies ahead
    past: Cue | None = None  # an act told as done, which no hope behind it takes back
    others: Cue  # somebody else is meant
    we: Cue | None = None  # the city's people of themselves, in an interview or a report of their own
