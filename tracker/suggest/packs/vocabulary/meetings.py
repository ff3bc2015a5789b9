"""Meetings, guests and journeys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Meetings:
    """Meetings, guests and journeys."""

    meeting: Cue
    meeting_types: Mapping[str, Cue]
    binds: Cue | None = None  # what stands before whom one meets, where nothing else tells
    binds_behind: Cue | None = None  # what stands behind whom one receives: «سفیر … را پذیرفت»
    meets_with: str = ""  # the word that binds whom a guest meets, where the verb ends the sentence
    met_each_other: Cue | None = None  # told of two who meet, so that either may be named first
    comes_to: str = ""  # pattern of a guest's coming to {city}
    visit_of: Cue | None = None  # stands before a guest: "the visit of"
    visit_to: str = ""  # pattern of what stands behind that guest: "to {city}"
    beside: Cue | None = None  # leads, at its end, to somebody who is only present while others meet
    wrote: Cue | None = None  # leads, at its end, to somebody of whom there is only a letter: "a message from"
    wrote_behind: Cue | None = None  # the same, right behind whoever wrote
    invites: Cue | None = None  # asks somebody to come, which is not yet coming
    asks_of: Cue | None = None  # the word that stands before whom one invites
    state_guests: Cue | None = None  # who visits a state, not a city
    guest_again: Cue | None = None  # begins a sentence with the guest of the one before: "she was received"
    guests_from: Cue | None = None  # leads, at its end, to the city of guests
    meets_whom: Cue | None = None  # leads, at its end, to the city of whom somebody met
    led_by: Cue | None = None  # leads from a delegation to the office of who led it
    receives: Cue | None = None  # behind a city: its mayor, and what only hosts do
    hosts: Cue | None = None  # before somebody whom another one receives
    comes_here: Cue | None = None  # leads, at its end, to the city of whoever says so: "who came to"
    visits_here: Cue | None = None  # leads, at its end, to a city where guests are
    arrives: Cue | None = None  # what a guest named before does with us, where no city is named
    sets_out: Cue | None = None  # behind a city, that those who come from it leave for elsewhere
    invited_by: Cue | None = None  # leads, at its end, to whoever invited those who travel
    goes_to: Cue | None = None  # leads, at its end, to a city where somebody goes who is not at home there
    travellers: Cue | None = None  # who of the city may travel for it
    delegation: Cue | None = None  # our people abroad, by what only those are called
    occasions: Cue | None = None  # of what is recalled, for what people travel: anniversaries
    trips: Cue | None = None  # travelling to a city, which the pattern writes as •
    trips_to_countries: bool = False  # a country alone may be where they travel
    trips_to_only_city: bool = False  # or it stands for the only city there that the article names
    talks: Cue | None = None  # meeting a city, be no office of it named, which the pattern writes as •
    this_visit: Cue | None = None  # "this visit": the meeting that was told just before
