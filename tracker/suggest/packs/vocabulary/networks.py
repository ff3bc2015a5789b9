"""Networks and organisations, membership in them and seats in their bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Networks:
    """Networks and organisations, membership in them and seats in their bodies."""

    member: Cue
    levels: Mapping[str, Cue]
    joins: Cue | None = None  # becoming a member, which is news, and not being one
    leaves: Cue | None = None  # ends a membership
    weighs: Cue | None = None  # thinks about becoming a member
    bodies: str
    unnamed_body: str  # what a seat's body is called where the article does not name it
    body_binding: Cue  # what binds a body to its network, at the end of the article's own words for the body
    body_after: bool = True  # a body may be named after its network
    body_as: str = ""  # pattern of what leads behind a network to the body for which one was chosen
    seat_roles: Mapping[str, Cue]
    chosen: Cue
    becomes: Cue | None = None  # behind a network, says that the office before it was taken
    network_form: str = ""  # pattern of a city network by its form alone; its group `name` is the name
    this_network: Cue | None = None  # "the network", said instead of its name
    organisations: str
    organisations_abroad: bool = False  # `organisations` names only such as are another country's
