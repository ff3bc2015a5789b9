"""Who may do what grows with a person's work, and nobody who is not signed in reads anything."""

import pytest

from tracker.core.access import ALLOWED, Action, Role, may

GROWING = (Role.COUNCIL, Role.RECORDER, Role.APPROVER, Role.ADMINISTRATOR)


def test_every_action_says_who_may_do_it() -> None:
    assert set(ALLOWED) == set(Action)
    assert set(GROWING) == set(Role)


@pytest.mark.parametrize("action", Action)
def test_nobody_loses_a_right_by_rising(action: Action) -> None:
    rights = [may(role, action) for role in GROWING]
    assert rights == sorted(rights)
    assert may(Role.ADMINISTRATOR, action)


@pytest.mark.parametrize("action", Action)
def test_a_stranger_may_only_enter(action: Action) -> None:
    assert may(None, action) is (action is Action.ENTER)


@pytest.mark.parametrize("action", [Action.CAPTURE, Action.RECORD, Action.MANAGE_PEOPLE])
def test_a_council_member_changes_nothing(action: Action) -> None:
    assert not may(Role.COUNCIL, action)


@pytest.mark.parametrize("role", Role)
def test_everybody_with_an_account_may_ask(role: Role) -> None:
    assert may(role, Action.ASK)
