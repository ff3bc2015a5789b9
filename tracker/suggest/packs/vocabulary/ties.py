"""Agreements: their types, what is done about them, and with whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Ties:
    """Agreements: their types, what is done about them, and with whom."""

    agreement_types: Mapping[str, Cue]
    agreement_acts: Mapping[str, Cue]  # status -> words
    renews: Cue | None = None  # does again what was done before, which may be recalled beside it
    finished: Cue | None = None  # tells by its own verb that a tie was made, whatever is to follow from it
    turned_down: Cue | None = None  # a council's no, which leaves a proposal one that was made
    proposes: Cue | None = None  # proposes something of one's own
    asks_after: Cue | None = None  # asks what became of something that was done
    paper: Cue | None = None  # "the motion", "it": the tie of which the sentence before spoke
    this_paper: Cue | None = None  # "this memorandum": the same of an agreement
    signs_it: Cue | None = None  # the papers of a tie are signed, of which the sentence before spoke
    ties: Cue | None = None  # a tie by a word that only an article of such ties makes one of cities
    ties_itself: Cue | None = None  # behind a city, that it made an agreement
    tied_to: Cue | None = None  # leads, at its end, from an agreement to the city with which it is
    these_are: Cue | None = None  # begins the list of towns of which the sentence before told no names
    the_two: Cue | None = None  # "the two cities": the other one was named before, be it paragraphs ago
    between: Cue | None = None  # what stands before two who tie with each other
