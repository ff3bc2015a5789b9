"""Who may do what, on one page.

Roles are few and read from left to right as a person's work grows: a council member reads, a recorder writes, an
approver also settles what was suggested and closes reports, an administrator also keeps the house.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person is in the register."""

    COUNCIL = "council"
    RECORDER = "recorder"
    APPROVER = "approver"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What a route lets its visitor do."""

    ENTER = "enter"  # sign in, sign out, see that the house stands
    READ = "read"
    KEEP_OWN_SETTINGS = "keep own settings"
    CAPTURE = "capture"
    ASK = "ask"  # put a question to the staff, on a record
    RECORD = "record"
    REPORT = "report"
    FREEZE = "freeze"
    MANAGE_PEOPLE = "manage people"
    EMBED = "embed"  # decide which chart anybody may see, on which sites
    PUBLISH = "publish"  # decide what of the register the public page shows
    KEEP_HOUSE = "keep house"  # what the city asks of its ties, and when it calls one dormant


EVERYBODY = frozenset({None, *Role})
STAFF = frozenset({Role.RECORDER, Role.APPROVER, Role.ADMINISTRATOR})

ALLOWED: dict[Action, frozenset[Role | None]] = {
    Action.ENTER: EVERYBODY,
    Action.READ: frozenset(Role),
    Action.KEEP_OWN_SETTINGS: frozenset(Role),
    Action.CAPTURE: STAFF,
    Action.ASK: frozenset(Role),
    Action.RECORD: STAFF,
    Action.REPORT: frozenset(Role),
    Action.FREEZE: frozenset({Role.APPROVER, Role.ADMINISTRATOR}),
    Action.MANAGE_PEOPLE: frozenset({Role.ADMINISTRATOR}),
    Action.EMBED: frozenset({Role.ADMINISTRATOR}),
    Action.PUBLISH: frozenset({Role.ADMINISTRATOR}),
    Action.KEEP_HOUSE: frozenset({Role.ADMINISTRATOR}),
}


def may(role: Role | None, action: Action) -> bool:
    """Say whether a person with `role` (None: not signed in) may do `action`."""
    return role in ALLOWED[action]
