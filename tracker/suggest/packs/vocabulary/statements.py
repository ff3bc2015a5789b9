"""What somebody of the city says to the world."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Statements:
    """What somebody of the city says to the world."""

    position: Cue
    speaks: Cue
    world_topics: Cue
    at_home: Cue | None = None  # people of the home country, to whom nobody speaks as to the world
    offers: Cue | None = None  # offers something to another city, be it no tie
