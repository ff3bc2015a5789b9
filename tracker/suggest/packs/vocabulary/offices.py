"""Offices, whose they are and who holds them."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Offices:
    """Offices, whose they are and who holds them."""

    office: str  # pattern of an office's words
    office_order: str  # "office first": mayor of X; "owner first": X's mayor; "either"
    office_anywhere: bool = False  # whom one meets may stand before the word for meeting
    office_then_city: frozenset[str] = frozenset()  # where papers write "Commissioner Lahore", with nothing between
    owner_joint: Cue | None = None  # what may stand between an owner and its office that follows
    newly: Cue | None = None  # a word beside an office that tells since when, or how long, somebody holds it
    whole_office: Cue | None = None  # ends an office that has its article, and so no owner right behind it
    groups: Cue | None = None  # an office that several hold, or a party that comes together
    not_of: Cue | None = None  # what stands between an office and somebody whose it is not
    heads: Cue | None = None  # a city's own mayor or council, named without its city
    there: Cue | None = None  # before an office, says that it is of the city named last: "the mayor there"
    counterpart: Cue | None = None  # somebody of the same office elsewhere
    national: Cue | None = None  # who acts for the state, not for a city
    institutions: Cue | None = None  # universities, chambers and clubs, whose affairs are their own
    envoys: Cue | None = None  # who serves abroad, and so visits cities and is visited by none
    sent_to: Cue | None = None  # what stands between an envoy and where they serve: "ambassador to"
    own_envoys: bool = (
        True  # one's own country's envoys count as of where they serve; else nobody from elsewhere is met
    )
    apposed: Cue | None = None  # what stands between a name and its office: "Anna Keller, who serves as consul"
    titles: Cue | None = None  # what stands before a person's name, so that a surname is no city
    name_behind: Cue | None = None  # without capitals: the `name` of a person right behind an office
    name_before: Cue | None = None  # likewise: ends with the `name` of a person to whom the office is apposed
    person_behind: Cue | None = None  # what stands behind a surname, and hardly behind a city: "said"
    apart: Cue | None = None  # an office that is met on its own, be the mayor of its city met as well
