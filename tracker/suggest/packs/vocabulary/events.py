"""Summits and other events, and taking part in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Events:
    """Summits and other events, and taking part in them."""

    event: str
    attends: Cue
    attends_it: Cue | None = None  # takes part in what the sentence before named
    attended_by: Cue | None = None  # leads to those who took part in an event
    international: Cue
    capacities: Mapping[str, Cue]
    name_begins: Cue | None = None  # without capitals: what stands before the name of an event that its word ends
    name_ends: Cue | None = None  # without capitals: where the name of an event ends
    assembly: Cue | None = None  # words for what a network holds of its own
    anybodys: Cue | None = None  # words for events that every city has at home: only those abroad count
    network_joint: Cue | None = None  # what may stand between a network and the event that is its own
    occasion: Cue | None = None  # before an event, says that something else was done for it: "to mark the anniversary"
    held: Cue | None = None  # tells that an event took place
    next_event: Cue | None = None  # before an event: the next of its kind
    hosting: Cue | None = None  # the home city, which the pattern writes as •, is where an event takes place
    this_event: Cue | None = None  # "this congress": the same of an attendance
