"""Towns of any name, which only the words around them tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Towns:
    """Towns of any name, which only the words around them tell."""

    town: Cue | None = None  # a town by its form alone, right behind a country; its group 1 is the name
    town_where: Cue | None = None  # stands before what may be a town of any name, where its country stands behind
    town_before: Cue | None = None  # what stands before a town of any name, where its country stands behind
    town_named: Cue | None = None  # a town of any `name` with what tells it, a `hall` of its own or not
    town_tied: Cue | None = None  # a tie and what binds it to a town of any name, which follows with a capital
    town_made: Cue | None = None  # what is done with a town of any name, where `made_as` stands behind it
    made_as: Cue | None = None  # that it becomes a twin, or is none any more
    town_led: Cue | None = None  # where people travel or come from, in what tells of a tie
    town_pair: Cue | None = (
        None  # stands before two towns that tie; without letters of its own, `pair_acts` must follow
    )
    list_joint: Cue | None = None  # what stands between the towns of a list
    pair_joint: Cue | None = None  # what stands between the two
    pair_acts: Cue | None = None  # what stands behind two towns of any name that act together
    adjective_leads: Cue | None = None  # stands between the adjective of a country and a town of any name in it
    bare_towns: bool = False  # smaller towns of its countries are known by their bare names as well
    twins: Cue | None = None  # words by which an article is known as one of twin towns
    town_hall: Cue | None = None  # a town of any `name` by its own council
    mayor_of: Cue | None = None  # a town of any `name` whose mayor is named
    town_bound: Cue | None = None  # behind a country: its ending, and what may be the `name` of a town of it
    town_bound_to: Cue | None = None  # without capitals: what leads to a town of any name where a sentence tells a tie
    town_of_country: Cue | None = None  # a town of any `name` with the adjective of its country, `whose`
    town_apposed: Cue | None = None  # a town of any `name` before what it is, with whose: "Trévise, an Italian town"
    town_twinned: re.Pattern[str] | None = None  # the tie of a `city` with a town of any `name`
    inside_name: Cue | None = None  # small words inside the name of a town: "am", "sur"
    no_town: Cue | None = None  # what may stand there and is no name
